import type { Ports } from '@mtaops/command';
import { MtaopsError } from '@mtaops/core';
import { decryptMessage, type LayerReport } from '@mtaops/smime';
import { namingFile } from '../smime-send/draft.ts';
import { withStandardInput } from '../smime-send/inputs.ts';
import { loadKeyRing } from './decryption-keys.ts';
import type { DecryptionKeyFlags } from './flags.ts';

/** The JSON contract of `smime decrypt`; the plaintext itself is in the file `out`. */
export type DecryptJson = {
  readonly schema: 'mtaops.smime-decrypt/1';
  readonly file: string;
  readonly out: string | null;
  readonly sizeBytes: number;
  readonly cipher: string | null;
  /** The cipher shows that nothing was changed. */
  readonly authenticated: boolean;
  /** There is a signature inside; `smime verify --key` says if it is good. */
  readonly signedInside: boolean;
  readonly layers: readonly LayerReport[];
  readonly warnings: readonly string[];
};

export type DecryptRequest = {
  readonly file: string;
  readonly out: string | undefined;
  readonly isJson: boolean;
  readonly flags: DecryptionKeyFlags;
};

/**
 * Decrypt one message and write what was inside, octet for octet.
 *
 * @throws MtaopsError `E_USAGE` without a key or when JSON and plaintext would share standard output; see
 *   `decryptMessage` for the rest.
 */
export async function decryptFile(request: DecryptRequest, ports: Ports): Promise<DecryptJson> {
  const { file, flags, isJson, out } = request;
  if (isJson && out === undefined) {
    throw new MtaopsError('E_USAGE', 'with --json the plaintext cannot go to standard output too', {
      hint: 'name a file for it with --out',
    });
  }
  if ((flags.key ?? []).length + (flags.p12 ?? []).length === 0)
    throw new MtaopsError('E_USAGE', 'no key to decrypt with', { hint: 'give one with --key or --p12' });
  const { keys } = await loadKeyRing(flags, ports);
  const octets = await withStandardInput(ports.files, ports.streams).read(file);
  const decrypted = await decryptMessage(octets, keys).catch((error: unknown) => {
    throw namingFile(file, error);
  });
  const { isAuthenticated, isSignedInside, layers, plaintext } = decrypted;
  if (out === undefined) await ports.streams.writeOutput(plaintext);
  else await ports.files.write(out, plaintext, { mode: 0o600 });
  const warnings =
    isAuthenticated || isSignedInside
      ? []
      : [
          'not authenticated: there is no signature inside, so nothing shows who wrote it or that it is unchanged',
        ];
  return {
    authenticated: isAuthenticated,
    cipher: layers.find(({ cipher }) => cipher !== undefined)?.cipher ?? null,
    file,
    layers,
    out: out ?? null,
    schema: 'mtaops.smime-decrypt/1',
    signedInside: isSignedInside,
    sizeBytes: plaintext.length,
    warnings,
  };
}
