/** Protocols in the order of their age, as `tls_protocols` names them (B4/config/tls-protocols). */
const PROTOCOLS = ['SSLv2', 'SSLv3', 'TLSv1.0', 'TLSv1.1', 'TLSv1.2', 'TLSv1.3'] as const;
const OLD = new Set<string>(['SSLv2', 'SSLv3', 'TLSv1.0', 'TLSv1.1']);

/** Protocols below TLS 1.2 that a `tls_protocols` value leaves on; unknown words are skipped. */
export function oldProtocols(value: string): readonly string[] {
  const enabled = new Set<string>();
  for (const word of value.split(/[:\s]+/)) {
    const [, sign, name = ''] = /^([+-]?)(.*)$/.exec(word) ?? [];
    const named = PROTOCOLS.filter((protocol) => protocol.toLowerCase() === name.toLowerCase());
    for (const protocol of name.toUpperCase() === 'ALL' ? PROTOCOLS : named) {
      if (sign === '-') enabled.delete(protocol);
      else enabled.add(protocol);
    }
  }
  return [...enabled].filter((protocol) => OLD.has(protocol));
}

const WEAK = /^(?:LOW|EXP|EXPORT\d*|EXP-.*|aNULL|eNULL|NULL|ADH|AECDH|DES-.*|RC4(?:-.*)?|RC2)$/i;

/**
 * Weak entries of an OpenSSL cipher list. `ALL` has the anonymous ones, so it needs `!aNULL`; a leading `+` only moves
 * ciphers to the end, but whoever writes `+LOW` has them in the list.
 */
export function weakCiphers(list: string): readonly string[] {
  const words = list.split(/[:,\s]+/).filter((word) => word !== '');
  const banned = new Set(
    words.filter((word) => /^[!-]/.test(word)).map((word) => word.slice(1).toLowerCase()),
  );
  const wanted = words.filter((word) => !/^[!-]/.test(word)).map((word) => word.replace(/^\+/, ''));
  const weak = wanted.filter((word) => WEAK.test(word) && !banned.has(word.toLowerCase()));
  const isAnonymous =
    wanted.some((word) => word.toUpperCase() === 'ALL') && !banned.has('anull') && !banned.has('adh');
  return isAnonymous ? ['ALL without !aNULL', ...weak] : weak;
}

/** Bits of the prime in a PEM file of Diffie-Hellman parameters (PKCS #3); undefined when it is none. */
export function dhBits(pem: string): number | undefined {
  const body = /-----BEGIN DH PARAMETERS-----([\sA-Za-z0-9+/=]+)-----END/.exec(pem)?.[1];
  if (body === undefined) return undefined;
  const der = Buffer.from(body, 'base64');
  const sequence = contentAt(der, 0, 0x30);
  const prime = sequence === undefined ? undefined : contentAt(der, sequence.start, 0x02);
  if (!prime) return undefined;
  const octets = der.subarray(prime.start, prime.end);
  const from = octets.findIndex((octet) => octet !== 0);
  if (from < 0) return undefined;
  return (octets.length - from) * 8 - Math.clz32(octets[from] ?? 0) + 24;
}

function contentAt(
  der: Buffer,
  at: number,
  tag: number,
): { readonly start: number; readonly end: number } | undefined {
  const first = der[at + 1];
  if (der[at] !== tag || first === undefined) return undefined;
  if (first < 0x80) return { end: at + 2 + first, start: at + 2 };
  const count = first & 0x7f;
  if (count < 1 || count > 4 || at + 2 + count > der.length) return undefined;
  const start = at + 2 + count;
  return { end: start + der.readUIntBE(at + 2, count), start };
}
