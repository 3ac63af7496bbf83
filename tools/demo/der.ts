// As much of DER (X.690) as a certificate needs.

/** One element: tag, length, content. */
export function element(tag: number, ...content: readonly Uint8Array[]): Uint8Array {
  const body = Buffer.concat(content);
  return Buffer.concat([Uint8Array.of(tag, ...length(body.length)), body]);
}

function length(octets: number): number[] {
  if (octets < 0x80) return [octets];
  const bytes: number[] = [];
  for (let rest = octets; rest > 0; rest >>>= 8) bytes.unshift(rest & 0xff);
  return [0x80 | bytes.length, ...bytes];
}

export const sequence = (...content: readonly Uint8Array[]): Uint8Array => element(0x30, ...content);
export const set = (...content: readonly Uint8Array[]): Uint8Array => element(0x31, ...content);
export const octetString = (content: Uint8Array): Uint8Array => element(0x04, content);
export const utf8String = (text: string): Uint8Array => element(0x0c, Buffer.from(text));
export const TRUE = element(0x01, Uint8Array.of(0xff));

/** A positive INTEGER of up to 20 octets, from its magnitude. */
export const integer = (magnitude: Uint8Array): Uint8Array =>
  element(0x02, (magnitude[0] ?? 0) & 0x80 ? Uint8Array.of(0) : new Uint8Array(), magnitude);

/** A BIT STRING of whole octets, or a named bit list without its trailing zero bits. */
export const bitString = (content: Uint8Array, unusedBits = 0): Uint8Array =>
  element(0x03, Uint8Array.of(unusedBits), content);

/** OBJECT IDENTIFIER from its dotted form. */
export function objectIdentifier(dotted: string): Uint8Array {
  const [first = 0, second = 0, ...rest] = dotted.split('.').map(Number);
  return element(0x06, Uint8Array.from([first * 40 + second, ...rest].flatMap(base128)));
}

function base128(arc: number): number[] {
  const bytes = [arc & 0x7f];
  for (let rest = arc >>> 7; rest > 0; rest >>>= 7) bytes.unshift(0x80 | (rest & 0x7f));
  return bytes;
}

/** UTCTime (RFC 5280 §4.1.2.5.1: until 2049). */
export const utcTime = (date: Date): Uint8Array =>
  element(0x17, Buffer.from(`${date.toISOString().replace(/\D/g, '').slice(2, 14)}Z`));
