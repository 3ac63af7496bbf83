/** Bytes that own (or view) a plain ArrayBuffer; the only byte type in public signatures of this package. */
export type Octets = Uint8Array<ArrayBuffer>;

/**
 * One array of all parts, in order.
 *
 * Small results are views into Node's buffer pool: memory of their own, as `new Uint8Array` gives it, costs ten
 * times as much, and a message needs dozens. So the `buffer` of any Octets holds other things too; take the view, not it.
 */
export function concatOctets(...parts: readonly Octets[]): Octets {
  const out = Buffer.allocUnsafe(totalLength(parts));
  let at = 0;
  for (const part of parts) {
    out.set(part, at);
    at += part.length;
  }
  return out;
}

/** Sum of the lengths of all parts. */
export function totalLength(parts: readonly Octets[]): number {
  let sum = 0;
  for (const part of parts) sum += part.length;
  return sum;
}

/** Same length and same octets; not constant in time, so not for secrets. */
export function equalOctets(a: Octets, b: Octets): boolean {
  return a.length === b.length && compareOctets(a, b) === 0;
}

/** Order of DER SET OF (X.690 §11.6): octet by octet, the shorter first when it is a prefix. */
export function compareOctets(a: Octets, b: Octets): number {
  return Buffer.compare(a, b);
}

/** A Buffer on the same memory, for the fast text codecs that Uint8Array lacks in Node 22. */
export function bufferView(octets: Octets): Buffer<ArrayBuffer> {
  return Buffer.from(octets.buffer, octets.byteOffset, octets.byteLength);
}

/** Text with one octet per character (ASCII, Latin-1) as octets of its own memory. */
export function asciiOctets(text: string): Octets {
  const out = new Uint8Array(text.length);
  bufferView(out).write(text, 'latin1');
  return out;
}

/** Lower-case hexadecimal. */
export function hexOf(octets: Octets): string {
  return bufferView(octets).toString('hex');
}
