const LF = 10;
const CR = 13;

/** Every bare LF becomes CRLF (RFC 8551 §3.1.1); a bare CR stays. Returns the input itself when nothing changes. */
export function canonicalLineEnds(octets: Buffer<ArrayBuffer>): Buffer<ArrayBuffer> {
  let missing = 0;
  for (let at = 0; at < octets.length; at += 1) {
    if (octets[at] === LF && octets[at - 1] !== CR) missing += 1;
  }
  if (missing === 0) return octets;
  const canonical = Buffer.allocUnsafe(octets.length + missing);
  let to = 0;
  for (let at = 0; at < octets.length; at += 1) {
    const octet = octets[at] ?? 0;
    if (octet === LF && octets[at - 1] !== CR) {
      canonical[to] = CR;
      to += 1;
    }
    canonical[to] = octet;
    to += 1;
  }
  return canonical;
}
