const LF = 10;
const CR = 13;
/** Strings of this size are cheap to make; much larger ones are not. */
const BLOCK_OCTETS = 64 * 1024;

/** Every bare LF becomes CRLF (RFC 8551 §3.1.1); a bare CR stays. */
export function canonicalLineEnds(octets: Buffer<ArrayBuffer>): Buffer<ArrayBuffer> {
  if (octets.indexOf(LF) < 0) return octets;
  const pattern = octets.indexOf(CR) < 0 ? /\n/g : /(?<!\r)\n/g;
  const blocks: Buffer<ArrayBuffer>[] = [];
  for (let from = 0; from < octets.length; ) {
    const lf = octets.indexOf(LF, from + BLOCK_OCTETS);
    const to = lf < 0 ? octets.length : lf + 1;
    const block = octets.toString('latin1', from, to);
    blocks.push(Buffer.from(block.replace(pattern, '\r\n'), 'latin1'));
    from = to;
  }
  return blocks.length === 1 && blocks[0] ? blocks[0] : Buffer.concat(blocks);
}
