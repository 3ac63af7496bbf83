import { MtaopsError } from '@mtaops/core';

/** Why a key file could not be opened; in `details.reason` of the `E_INPUT` error, so that a caller may prompt again. */
export type KeyErrorReason = 'passphrase-required' | 'passphrase-wrong' | 'broken' | 'unsupported';

const HINTS: Readonly<Record<KeyErrorReason, string>> = {
  broken: 'compare the file with the original; it may have been cut or edited in transit',
  'passphrase-required': 'give the passphrase by environment, file, command or prompt',
  'passphrase-wrong': 'check the passphrase; a damaged file can look the same',
  unsupported: 'convert it: openssl pkcs8 -topk8 -v2 aes256 -in OLD.pem -out NEW.pem',
};

export function keyError(reason: KeyErrorReason, message: string, cause?: unknown): MtaopsError {
  return new MtaopsError('E_INPUT', message, {
    details: { reason },
    hint: HINTS[reason],
    ...(cause === undefined ? {} : { cause }),
  });
}
