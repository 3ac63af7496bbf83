const DOT = 0x2e;
const LF = 0x0a;

/**
 * Double the dots that begin a line (RFC 5321 §4.5.2). Most messages have none, base64 never: the question is asked by a
 * search in native code, and the octets are copied only when there is one.
 *
 * @param isLineStart - Whether the piece begins a line.
 */
export function stuffDots(piece: Uint8Array, isLineStart: boolean): Uint8Array {
  const octets = Buffer.from(piece.buffer, piece.byteOffset, piece.length);
  const places = isLineStart && octets[0] === DOT ? [0] : [];
  for (let at = octets.indexOf('\n.'); at >= 0; at = octets.indexOf('\n.', at + 2)) places.push(at + 1);
  if (places.length === 0) return piece;
  const stuffed = Buffer.allocUnsafe(piece.length + places.length);
  let from = 0;
  places.forEach((place, n) => {
    octets.copy(stuffed, from + n, from, place);
    stuffed[place + n] = DOT;
    from = place;
  });
  octets.copy(stuffed, from + places.length, from);
  return stuffed;
}

/** Whether the next octet would begin a line. */
export function endsLine(piece: Uint8Array): boolean {
  return piece[piece.length - 1] === LF;
}
