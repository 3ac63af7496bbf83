/** An address as a number, with its family. */
export type IpAddress = { readonly family: 4 | 6; readonly value: bigint };

/** A network: every address whose first `prefix` bits are those of `value`. */
export type IpNetwork = IpAddress & { readonly prefix: number };

const BITS = { 4: 32, 6: 128 } as const;

/** Dotted IPv4 or RFC 4291 §2.2 IPv6, an IPv4 tail included; undefined for anything else. IPv4-mapped IPv6 is IPv4. */
export function parseIpAddress(text: string): IpAddress | undefined {
  if (!text.includes(':')) {
    const octets = parseOctets(text);
    return octets?.length === 4 ? { family: 4, value: joined(octets, 8n) } : undefined;
  }
  const groups = parseGroups(text);
  if (!groups) return undefined;
  const value = joined(groups, 16n);
  return value >> 32n === 0xffffn ? { family: 4, value: value & 0xffffffffn } : { family: 6, value };
}

/**
 * `ADDRESS` or `ADDRESS/BITS`. An IPv4 network may leave out octets at its end (`10/8`, `173.194/16`, `0/0`), which is
 * how mail servers write them. Bits beyond the prefix are ignored, as servers do.
 */
export function parseIpNetwork(text: string): IpNetwork | undefined {
  const [base = '', bits, ...more] = text.split('/');
  if (more.length > 0 || (bits !== undefined && !/^\d{1,3}$/.test(bits))) return undefined;
  const octets = bits === undefined || base.includes(':') ? undefined : parseOctets(base);
  const address = octets
    ? { family: 4 as const, value: joined([...octets, 0, 0, 0, 0].slice(0, 4), 8n) }
    : parseIpAddress(base);
  if (!address) return undefined;
  const prefix = bits === undefined ? BITS[address.family] : Number(bits);
  if (prefix > BITS[address.family]) return undefined;
  const host = BigInt(BITS[address.family] - prefix);
  return { family: address.family, prefix, value: (address.value >> host) << host };
}

/** True when the whole of `inner` lies in `outer`; an address is a network of one. */
export function contains(outer: IpNetwork, inner: IpAddress | IpNetwork): boolean {
  if (outer.family !== inner.family) return false;
  if ('prefix' in inner && inner.prefix < outer.prefix) return false;
  const host = BigInt(BITS[outer.family] - outer.prefix);
  return outer.value >> host === inner.value >> host;
}

/** The last address of a network. */
export function lastAddress(network: IpNetwork): IpAddress {
  const host = BigInt(BITS[network.family] - network.prefix);
  return { family: network.family, value: network.value | ((1n << host) - 1n) };
}

/** Dotted IPv4; IPv6 in full groups without leading zeros. */
export function formatIpAddress({ family, value }: IpAddress): string {
  const [size, count] = family === 4 ? [8n, 4] : [16n, 8];
  const parts = Array.from(
    { length: count },
    (_, at) => (value >> (size * BigInt(count - 1 - at))) & ((1n << size) - 1n),
  );
  return family === 4 ? parts.join('.') : parts.map((part) => part.toString(16)).join(':');
}

const LOOPBACK: readonly IpNetwork[] = ['127/8', '::1'].flatMap((text) => parseIpNetwork(text) ?? []);

/** Addresses that cannot come from the internet: RFC 1918, RFC 6598, RFC 3927, RFC 4193, RFC 4291 and loopback. */
const PRIVATE: readonly IpNetwork[] = [
  ...['10/8', '172.16/12', '192.168/16', '100.64/10', '169.254/16', 'fc00::/7', 'fe80::/10'],
].flatMap((text) => parseIpNetwork(text) ?? []);

/** 127/8 and ::1. */
export function isLoopback(address: IpAddress | IpNetwork): boolean {
  return LOOPBACK.some((network) => contains(network, address));
}

/** Private, shared, link-local or loopback as a whole. */
export function isPrivate(address: IpAddress | IpNetwork): boolean {
  return isLoopback(address) || PRIVATE.some((network) => contains(network, address));
}

function joined(parts: readonly number[], bits: bigint): bigint {
  return parts.reduce((value, part) => (value << bits) | BigInt(part), 0n);
}

/** One to four decimal octets; a leading zero is refused, since it means octal to some. */
function parseOctets(text: string): readonly number[] | undefined {
  const parts = text.split('.');
  if (parts.length > 4 || !parts.every((part) => /^(0|[1-9]\d{0,2})$/.test(part) && Number(part) < 256)) {
    return undefined;
  }
  return parts.map(Number);
}

function parseGroups(text: string): readonly number[] | undefined {
  const halves = text.split('::');
  if (halves.length > 2) return undefined;
  const sides = halves.map(groupsOf);
  const [head, tail] = sides;
  if (!head || sides.includes(undefined)) return undefined;
  if (halves.length === 1) return head.length === 8 ? head : undefined;
  const missing = 8 - head.length - (tail?.length ?? 0);
  return missing < 1 ? undefined : [...head, ...Array<number>(missing).fill(0), ...(tail ?? [])];
}

function groupsOf(side: string): readonly number[] | undefined {
  if (side === '') return [];
  const groups: number[] = [];
  const parts = side.split(':');
  for (const [at, part] of parts.entries()) {
    const octets = at === parts.length - 1 && part.includes('.') ? parseOctets(part) : undefined;
    const [a, b, c, d] = octets ?? [];
    if (a !== undefined && b !== undefined && c !== undefined && d !== undefined) {
      groups.push(a * 256 + b, c * 256 + d);
    } else if (/^[\da-f]{1,4}$/i.test(part)) groups.push(Number.parseInt(part, 16));
    else return undefined;
  }
  return groups;
}
