import type { Octets } from '../der/octets.ts';

/** Numbers from 0 up to, not including, 1; the same for the same seed (mulberry32). */
export function createRandom(seed: number): () => number {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296;
  };
}

/**
 * The octets damaged in one to eight places: bits flipped, octets set to values that lengths and tags have, pieces left
 * out, doubled or moved.
 */
export function mutate(octets: Octets, random: () => number): Octets {
  let list = [...octets];
  const below = (limit: number): number => Math.floor(random() * limit);
  for (let count = 1 + below(8); count > 0; count -= 1) {
    const at = below(list.length + 1);
    const length = below(Math.min(40, list.length - at + 1));
    switch (below(5)) {
      case 0:
        list[at] = (list[at] ?? 0) ^ (1 << below(8));
        break;
      case 1:
        list[at] = [0x00, 0x80, 0x84, 0xff, 0x30, 0x31, 0xa0, 0x24, 0x0a, 0x3d][below(10)] ?? 0;
        break;
      case 2:
        list.splice(at, length);
        break;
      case 3:
        list.splice(at, 0, ...list.slice(at, at + length));
        break;
      default: {
        const piece = list.splice(at, length);
        list.splice(below(list.length + 1), 0, ...piece);
      }
    }
    if (list.length > octets.length * 4) list = list.slice(0, octets.length * 4);
  }
  return Uint8Array.from(list);
}
