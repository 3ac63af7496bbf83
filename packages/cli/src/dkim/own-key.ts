import type { Ports } from '@mtaops/command';
import { MtaopsError } from '@mtaops/core';
import { type DkimPublicKey, readKeyFile } from '@mtaops/dkim';

export type OwnKey = { readonly key: DkimPublicKey; readonly source: string; readonly isPrivate: boolean };

/**
 * The public half of a key file.
 *
 * @throws MtaopsError `E_NO_INPUT` when it cannot be read, `E_INPUT` when it holds no DKIM key.
 */
export async function loadOwnKey(path: string, { files }: Pick<Ports, 'files'>): Promise<OwnKey> {
  const read = readKeyFile(await files.read(path));
  if (read.kind === 'key') return { isPrivate: read.isPrivate, key: read.key, source: path };
  const message =
    read.kind === 'encrypted' ? `${path} is encrypted` : `${path} is no DKIM key: ${read.detail}`;
  const hint =
    read.kind === 'encrypted'
      ? `give its public half instead: openssl pkey -in ${path} -pubout`
      : 'give an RSA or Ed25519 key, private or public, as PEM';
  throw new MtaopsError('E_INPUT', message, { hint });
}
