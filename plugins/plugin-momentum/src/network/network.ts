/** An IPv4 or IPv6 network; a single address is one of full length. */
export type Network = {
  readonly family: 4 | 6;
  readonly bits: bigint;
  readonly prefixLength: number;
};

const WIDTH = { 4: 32, 6: 128 } as const;

/** An address without mask; an IPv4-mapped IPv6 address is IPv4. Undefined when it is no address. */
export function parseAddress(text: string): Network | undefined {
  const mapped = /^::ffff:(\d+\.\d+\.\d+\.\d+)$/i.exec(text)?.[1];
  const v4 = ipv4Bits(mapped ?? text);
  if (v4 !== undefined) return { bits: v4, family: 4, prefixLength: 32 };
  const v6 = ipv6Bits(text);
  return v6 === undefined ? undefined : { bits: v6, family: 6, prefixLength: 128 };
}

/** `address` or `address/length`, as in `Relay_Hosts` and `Peer`; host names are none (an error since 2007). */
export function parseNetwork(text: string): Network | undefined {
  const [address = '', length, ...rest] = text.trim().split('/');
  const base = parseAddress(address);
  if (!base || rest.length > 0) return undefined;
  if (length === undefined) return base;
  if (!/^\d{1,3}$/.test(length) || Number(length) > WIDTH[base.family]) return undefined;
  const prefixLength = Number(length);
  const host = BigInt(WIDTH[base.family] - prefixLength);
  return { bits: (base.bits >> host) << host, family: base.family, prefixLength };
}

/** True when every address of `inner` is in `outer`. */
export function containsNetwork(outer: Network, inner: Network): boolean {
  if (outer.family !== inner.family || inner.prefixLength < outer.prefixLength) return false;
  const host = BigInt(WIDTH[outer.family] - outer.prefixLength);
  return inner.bits >> host === outer.bits >> host;
}

/** How many addresses, as a power of two: 0 for a single host, 32 for all of IPv4. */
function sizeExponent(network: Network): number {
  return WIDTH[network.family] - network.prefixLength;
}

export function isLoopback(network: Network): boolean {
  return LOOPBACK.some((loopback) => containsNetwork(loopback, network));
}

/** Addresses that the internet does not route (RFC 1918, 4193, 6598, 3927, 4291), loopback included. */
export function isPrivate(network: Network): boolean {
  return PRIVATE.some((one) => containsNetwork(one, network));
}

const known = (texts: readonly string[]): readonly Network[] =>
  texts.flatMap((text) => parseNetwork(text) ?? []);
const LOOPBACK = known(['127.0.0.0/8', '::1']);
const PRIVATE = known([
  '127.0.0.0/8',
  '10.0.0.0/8',
  '172.16.0.0/12',
  '192.168.0.0/16',
  '100.64.0.0/10',
  '169.254.0.0/16',
  '::1',
  'fc00::/7',
  'fe80::/10',
]);

/** The first address of a network that a host can have, as text. */
export function firstAddress(network: Network): string {
  const isSubnet = sizeExponent(network) > 1;
  return formatAddress(network.family, network.bits + (isSubnet ? 1n : 0n));
}

/** Normal text of a network, e.g. `198.51.100.0/26`; IPv6 without abbreviation beyond leading zeros. */
export function formatNetwork(network: Network): string {
  return `${formatAddress(network.family, network.bits)}/${network.prefixLength}`;
}

function formatAddress(family: 4 | 6, bits: bigint): string {
  if (family === 4) return [24n, 16n, 8n, 0n].map((shift) => String((bits >> shift) & 255n)).join('.');
  const groups = Array.from({ length: 8 }, (_, at) =>
    ((bits >> BigInt(112 - 16 * at)) & 65535n).toString(16),
  );
  return groups.join(':').replace(/(?:^|:)0(?::0)+(?::|$)/, '::');
}

function ipv4Bits(text: string): bigint | undefined {
  const parts = text.split('.');
  if (parts.length !== 4) return undefined;
  let bits = 0n;
  for (const part of parts) {
    if (!/^\d{1,3}$/.test(part) || Number(part) > 255) return undefined;
    bits = (bits << 8n) | BigInt(part);
  }
  return bits;
}

function ipv6Bits(text: string): bigint | undefined {
  const halves = text.split('::');
  if (!text.includes(':') || halves.length > 2) return undefined;
  const groups = halves.map((half) => (half === '' ? [] : half.split(':')));
  const [head = [], tail = []] = groups;
  const zeros = 8 - head.length - tail.length;
  if (halves.length === 2 ? zeros < 1 : zeros !== 0) return undefined;
  let bits = 0n;
  for (const group of [...head, ...Array.from({ length: zeros }, () => '0'), ...tail]) {
    if (!/^[0-9a-f]{1,4}$/i.test(group)) return undefined;
    bits = (bits << 16n) | BigInt(`0x${group}`);
  }
  return bits;
}
