import type { Ports } from '@mtaops/command';
import { isMtaopsError, MtaopsError, type Secret } from '@mtaops/core';
import {
  type Certificate,
  type DecryptionKey,
  isKeyOf,
  loadPrivateKey,
  type PathCertificate,
  type PrivateKey,
  parseCertificates,
  parsePathCertificate,
  parsePkcs12,
} from '@mtaops/smime';
import { createPassphraseSource } from '../smime-send/passphrase.ts';
import type { DecryptionKeyFlags } from './flags.ts';

/** Keys with what certificates were found for them, and all certificates named. */
export type KeyRing = {
  readonly keys: readonly DecryptionKey[];
  readonly certificates: readonly PathCertificate[];
};

/**
 * Load the keys that the flags name.
 *
 * @throws MtaopsError naming the file: `E_NO_INPUT`, `E_INPUT` for what cannot be used or a wrong passphrase.
 */
export async function loadKeyRing(
  flags: DecryptionKeyFlags,
  ports: Pick<Ports, 'environment' | 'files' | 'secrets'>,
): Promise<KeyRing> {
  const passphrase = createPassphraseSource(flags['passphrase-from'], ports.environment, ports.secrets);
  const privateKeys: PrivateKey[] = [];
  const certificates: Certificate[] = [];
  for (const file of flags.key ?? []) {
    const octets = await ports.files.read(file);
    privateKeys.push(await withPassphrase(file, passphrase, (secret) => loadPrivateKey(octets, secret)));
    certificates.push(...certificatesBeside(octets));
  }
  for (const file of flags.p12 ?? []) {
    const octets = await ports.files.read(file);
    const opened = await withPassphrase(file, passphrase, (secret) => parsePkcs12(octets, secret));
    privateKeys.push(...opened.identities.map(({ key }) => key));
    certificates.push(
      ...opened.certificates,
      ...opened.identities.flatMap(({ certificate }) => certificate ?? []),
    );
  }
  for (const file of flags.cert ?? []) {
    const octets = await ports.files.read(file);
    certificates.push(...naming(file, () => parseCertificates(octets)));
  }
  return {
    certificates: certificates.map(({ der }) => parsePathCertificate(der)),
    keys: privateKeys.flatMap((key) => keyEntries(key, certificates)),
  };
}

/** One entry for each certificate of the key, since a message names certificates; one without when there is none. */
function keyEntries(key: PrivateKey, certificates: readonly Certificate[]): readonly DecryptionKey[] {
  const own = certificates.filter((certificate) => isKeyOf(key, certificate));
  if (own.length === 0) return [{ key: key.keyObject }];
  return own.map(({ der }) => ({ certificate: parsePathCertificate(der), key: key.keyObject }));
}

function certificatesBeside(octets: Uint8Array<ArrayBuffer>): readonly Certificate[] {
  try {
    return parseCertificates(octets);
  } catch {
    return []; // a key file need not hold one
  }
}

async function withPassphrase<T>(
  file: string,
  passphrase: (file: string) => Promise<Secret>,
  open: (secret: Secret | undefined) => T | Promise<T>,
): Promise<T> {
  try {
    return await open(undefined);
  } catch (error) {
    if (!isMtaopsError(error) || error.details?.['reason'] !== 'passphrase-required')
      throw named(file, error);
  }
  const secret = await passphrase(file);
  try {
    return await open(secret);
  } catch (error) {
    throw named(file, error);
  }
}

function naming<T>(file: string, parse: () => T): T {
  try {
    return parse();
  } catch (error) {
    throw named(file, error);
  }
}

/** The same error with the file in front. */
export function named(file: string, error: unknown): unknown {
  if (!isMtaopsError(error)) return error;
  return new MtaopsError(error.code, `cannot use ${file}: ${error.message}`, {
    cause: error,
    ...(error.details ? { details: error.details } : {}),
    ...(error.hint ? { hint: error.hint } : {}),
  });
}
