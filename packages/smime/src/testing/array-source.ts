import { concatOctets, type Octets } from '../der/octets.ts';
import type { RereadableSource } from '../stream/source.ts';

/** Octets as a file reader gives them: in chunks, through one buffer that is overwritten for every next chunk. */
export function arraySource(octets: Octets, chunkOctets = 1000): RereadableSource {
  return async function* () {
    const buffer = new Uint8Array(chunkOctets);
    for (let at = 0; at < octets.length; at += chunkOctets) {
      const chunk = octets.subarray(at, at + chunkOctets);
      buffer.set(chunk);
      yield buffer.subarray(0, chunk.length);
      buffer.fill(0xff);
    }
  };
}

/** All chunks joined; each is copied only at the end, so a chunk that is overwritten shows. */
export async function readAll(chunks: AsyncIterable<Octets>): Promise<Octets> {
  const all: Octets[] = [];
  for await (const chunk of chunks) all.push(chunk);
  return concatOctets(...all);
}

/** All chunks joined, each copied at once, for a source whose chunks are valid only until the next. */
export async function copyAll(chunks: AsyncIterable<Octets>): Promise<Octets> {
  const all: Octets[] = [];
  for await (const chunk of chunks) all.push(new Uint8Array(chunk));
  return concatOctets(...all);
}
