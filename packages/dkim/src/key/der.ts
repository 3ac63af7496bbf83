/**
 * The length that a DER SEQUENCE says it has, header included (X.690 §8.1.3); undefined when the octets do not begin
 * one. Enough to tell a key that was cut from one that is garbage; reading keys is `node:crypto`'s.
 */
export function derLength(octets: Uint8Array): number | undefined {
  const [tag, first = 0] = octets;
  if (tag !== 0x30 || octets.length < 2) return undefined;
  if (first < 0x80) return 2 + first;
  const count = first & 0x7f;
  if (count === 0 || count > 3 || octets.length < 2 + count) return undefined;
  let length = 0;
  for (const octet of octets.subarray(2, 2 + count)) length = length * 256 + octet;
  return 2 + count + length;
}
