import { MtaopsError } from '@mtaops/core';
import { describeLayer } from './describe-layer.ts';
import { DECRYPTION_FAILED } from './open-content.ts';
import type { DecryptionKey } from './open-enveloped.ts';
import type { LayerReport } from './report.ts';
import { walkLayers } from './walk-layers.ts';

/** A decrypted message. */
export type Decrypted = {
  /** What was encrypted, octet for octet: a MIME entity, as a rule. */
  readonly plaintext: Uint8Array<ArrayBuffer>;
  /** The cipher itself shows that nothing was changed (GCM); says nothing of who wrote it. */
  readonly isAuthenticated: boolean;
  /** There is a signature inside; whether it is good is for `verifyMessage` to say. */
  readonly isSignedInside: boolean;
  readonly layers: readonly LayerReport[];
};

/**
 * Decrypt the outermost encryption of a message; a signature or compression around it is taken off unchecked.
 *
 * Only when the ciphertext is all of the message: a part beside others is refused, since showing its plaintext next to
 * them is what the EFAIL attacks need.
 *
 * @throws MtaopsError `E_INPUT` when nothing is encrypted, `E_REFUSED` when it cannot be decrypted: always the same
 *   text, whatever failed.
 */
export async function decryptMessage(
  octets: Uint8Array<ArrayBuffer>,
  keys: readonly DecryptionKey[],
): Promise<Decrypted> {
  const { layers, plaintext, reasons } = await walkLayers(octets, { keys });
  const index = layers.findIndex(({ kind }) => kind === 'enveloped' || kind === 'auth-enveloped');
  const layer = layers[index];
  if (plaintext && layer) {
    return {
      isAuthenticated: layer.kind === 'auth-enveloped',
      isSignedInside: layers.some(({ isWhole, kind }, at) => at > index && isWhole && kind === 'signed'),
      layers: layers.map(describeLayer),
      plaintext,
    };
  }
  if (layer && !layer.isWhole) {
    throw new MtaopsError('E_REFUSED', `the encrypted part ${layer.part} stands beside other parts (EFAIL)`, {
      hint: 'save that part as a file of its own and decrypt that, if you trust where it comes from',
    });
  }
  if (layer) throw new MtaopsError('E_REFUSED', DECRYPTION_FAILED);
  const fault = reasons.find(({ severity }) => severity === 'error');
  throw new MtaopsError('E_INPUT', fault?.message ?? 'the message is not encrypted with S/MIME');
}
