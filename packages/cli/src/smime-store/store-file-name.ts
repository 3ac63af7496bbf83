import { MtaopsError } from '@mtaops/core';
import { addressKey } from '../smime-send/addressing.ts';

/** Longest file name of every usual file system, less room for the ending. */
const MAX_NAME_OCTETS = 240;

/**
 * The name, without ending, of an address's files in a store. Addresses come from mail of strangers: one that would
 * leave the directory, hide itself or not fit is refused.
 *
 * @throws MtaopsError `E_INPUT`.
 */
export function storeFileName(address: string): string {
  const name = addressKey(address);
  const isSafe =
    /^[^.@/\\:*?"<>|\p{Cc}][^/\\:*?"<>|\p{Cc}]*@[^@/\\:*?"<>|\p{Cc}]+$/u.test(name) &&
    Buffer.byteLength(name) <= MAX_NAME_OCTETS;
  if (isSafe) return name;
  throw new MtaopsError('E_INPUT', `${JSON.stringify(address)} cannot be the name of a file`, {
    hint: 'name the address to keep the certificate for with --address',
  });
}
