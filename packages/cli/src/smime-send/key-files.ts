import { checkPrivateFile, type Files, isMtaopsError, MtaopsError, type Secret } from '@mtaops/core';
import { loadPrivateKey, type Pkcs12, type PrivateKey, parsePkcs12 } from '@mtaops/smime';

export type KeyFilePorts = {
  readonly files: Pick<Files, 'info' | 'read'>;
  /** Asked only when a key turns out to be encrypted. */
  readonly passphrase: (keyFile: string) => Promise<Secret>;
  /** Refuse a key file that others may read, instead of warning. */
  readonly strict: boolean;
};

/** What a key file gave, and what its owner should know about it. */
export type KeyFile<T> = { readonly content: T; readonly warnings: readonly string[] };

/**
 * Read a private key from a file.
 *
 * @throws MtaopsError naming the file: `E_NO_INPUT`, `E_INPUT` (broken, wrong passphrase), `E_AUTH` for a file that
 *   others may read when `strict`.
 */
export async function readPrivateKey(file: string, ports: KeyFilePorts): Promise<KeyFile<PrivateKey>> {
  return readKeyFile(file, ports, loadPrivateKey);
}

/** Read a PKCS#12 file; throws as {@link readPrivateKey}. */
export async function readPkcs12(file: string, ports: KeyFilePorts): Promise<KeyFile<Pkcs12>> {
  return readKeyFile(file, ports, parsePkcs12);
}

async function readKeyFile<T>(
  file: string,
  ports: KeyFilePorts,
  open: (octets: Uint8Array<ArrayBuffer>, passphrase?: Secret) => T,
): Promise<KeyFile<T>> {
  const warnings = await checkExposure(file, ports);
  const octets = await ports.files.read(file);
  return { content: await withPassphrase(file, ports, (passphrase) => open(octets, passphrase)), warnings };
}

/** First without a passphrase, since most files need none; then with it. Errors name the file. */
async function withPassphrase<T>(
  file: string,
  ports: KeyFilePorts,
  open: (passphrase?: Secret) => T,
): Promise<T> {
  try {
    return open();
  } catch (error) {
    if (!isPassphraseMissing(error)) throw naming(file, error);
  }
  const passphrase = await ports.passphrase(file);
  try {
    return open(passphrase);
  } catch (error) {
    throw naming(file, error);
  }
}

function isPassphraseMissing(error: unknown): boolean {
  return isMtaopsError(error) && error.details?.['reason'] === 'passphrase-required';
}

function naming(file: string, error: unknown): unknown {
  if (!isMtaopsError(error)) return error;
  return new MtaopsError(error.code, `cannot use ${file}: ${error.message}`, {
    cause: error,
    ...(error.details ? { details: error.details } : {}),
    ...(error.hint ? { hint: error.hint } : {}),
  });
}

async function checkExposure(file: string, { files, strict }: KeyFilePorts): Promise<readonly string[]> {
  const info = await files.info(file);
  const exposed = info && checkPrivateFile(file, info);
  if (!exposed) return [];
  if (strict) throw new MtaopsError('E_AUTH', `key file ${exposed.message}`, { hint: exposed.hint });
  return [`key file ${exposed.message}; ${exposed.hint}`];
}
