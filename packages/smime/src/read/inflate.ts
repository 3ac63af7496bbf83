/**
 * Inflate zlib data (RFC 1950), but never to more than `limitBytes`: a kilobyte can hold a gigabyte.
 *
 * @returns `too-large` above the limit, `broken` when it is not zlib data.
 */
export async function inflateZlib(
  compressed: Uint8Array<ArrayBuffer>,
  limitBytes: number,
): Promise<Uint8Array<ArrayBuffer> | 'too-large' | 'broken'> {
  const chunks: Uint8Array<ArrayBuffer>[] = [];
  let sizeBytes = 0;
  try {
    // The web stream stops producing when nobody reads on, so memory stays below the limit and one chunk.
    for await (const chunk of new Blob([compressed])
      .stream()
      .pipeThrough(new DecompressionStream('deflate'))) {
      sizeBytes += chunk.length;
      if (sizeBytes > limitBytes) return 'too-large';
      chunks.push(chunk);
    }
  } catch {
    return 'broken';
  }
  return Buffer.concat(chunks, sizeBytes);
}
