import { hash } from 'node:crypto';
import { applyMask } from '../path/pss.ts';

/**
 * Undo EME-OAEP (RFC 8017 §7.1.2) with a mask digest other than the label digest, which node:crypto cannot.
 * All checks are made before the one answer is given.
 */
export function openOaep(
  encoded: Uint8Array<ArrayBuffer>,
  mix: { readonly digest: string; readonly maskDigest: string; readonly label: Uint8Array<ArrayBuffer> },
): Uint8Array<ArrayBuffer> | undefined {
  const labelHash = hash(mix.digest, mix.label, 'buffer');
  const { length } = labelHash;
  if (encoded.length < 2 * length + 2) return undefined;
  const maskedBlock = encoded.subarray(1 + length);
  const seed = applyMask(encoded.subarray(1, 1 + length), maskedBlock, mix.maskDigest);
  const block = applyMask(maskedBlock, seed, mix.maskDigest);
  let wrong = encoded[0] ?? 1;
  for (let at = 0; at < length; at += 1) wrong |= (block[at] ?? 0) ^ (labelHash[at] ?? 0);
  let start = 0;
  for (let at = length; at < block.length; at += 1) {
    const octet = block[at] ?? 0;
    if (start === 0 && octet === 1) start = at + 1;
    else if (start === 0 && octet !== 0) wrong |= 1;
  }
  return wrong === 0 && start > 0 ? block.subarray(start) : undefined;
}
