import { isMtaopsError, MtaopsError } from './errors.ts';
import type { Files } from './ports/files.ts';
import type { SecretOptions } from './ports/secrets.ts';
import { checkPrivateFile } from './private-file.ts';
import { Secret, type SecretReference } from './secret.ts';

/** No password, passphrase or API key is longer; a bigger file is not what was meant. */
export const MAX_SECRET_BYTES = 65_536;

/**
 * A secret out of the first line of a text. Blanks belong to it, the line end does not.
 *
 * @param place - Where the text comes from, for the error.
 * @throws MtaopsError `E_CONFIG` when the line is empty.
 */
export function secretFromText(text: string, place: string, purpose: string): Secret {
  const line = text.split(/\r?\n/, 1)[0] ?? '';
  if (line === '') throw new MtaopsError('E_CONFIG', `${purpose}: ${place} is empty`);
  return new Secret(line);
}

/** @throws MtaopsError `E_CONFIG` when the variable is not set or empty. */
export function secretFromEnvironment(
  { env }: Extract<SecretReference, { env: string }>,
  environment: Readonly<Record<string, string | undefined>>,
  purpose: string,
): Secret {
  const text = environment[env];
  if (text === undefined || text === '') {
    throw new MtaopsError(
      'E_CONFIG',
      `${purpose}: the environment variable ${env} is ${text === '' ? 'empty' : 'not set'}`,
      {
        hint: `set ${env}, or change where the secret is kept (secrets: in mtaops.yaml)`,
      },
    );
  }
  return new Secret(text);
}

/** @throws MtaopsError `E_CONFIG` when the file cannot be used, `E_AUTH` when it is open to others under `isStrict`. */
export async function secretFromFile(
  { file, mode }: Extract<SecretReference, { file: string }>,
  files: Pick<Files, 'info' | 'read'>,
  purpose: string,
  { isStrict = false, onWarning }: SecretOptions = {},
): Promise<Secret> {
  const info = await files.info(file);
  if (!info) throw new MtaopsError('E_CONFIG', `${purpose}: no file ${file}`);
  if (info.kind === 'directory') throw new MtaopsError('E_CONFIG', `${purpose}: ${file} is a directory`);
  if (info.sizeBytes > MAX_SECRET_BYTES) {
    throw new MtaopsError(
      'E_CONFIG',
      `${purpose}: ${file} is too big for a secret (${info.sizeBytes} bytes)`,
    );
  }
  // A pipe (process substitution) is nobody else's.
  const exposed =
    info.kind === 'file'
      ? checkPrivateFile(file, info, mode === undefined ? 0o600 : Number.parseInt(mode, 8))
      : undefined;
  if (exposed && isStrict)
    throw new MtaopsError('E_AUTH', `${purpose}: ${exposed.message}`, { hint: exposed.hint });
  if (exposed) onWarning?.(`${purpose}: ${exposed.message}; ${exposed.hint}`);
  return secretFromText(new TextDecoder().decode(await readSecret(file, files, purpose)), file, purpose);
}

async function readSecret(file: string, files: Pick<Files, 'read'>, purpose: string): Promise<Uint8Array> {
  try {
    return await files.read(file);
  } catch (cause) {
    const reason = isMtaopsError(cause) ? cause.message : `cannot read ${file}`;
    throw new MtaopsError('E_CONFIG', `${purpose}: ${reason}`, { cause });
  }
}

/** The error for a secret that only a person can give, where no person can be asked. */
export function cannotPrompt(purpose: string): MtaopsError {
  return new MtaopsError(
    'E_CONFIG',
    `${purpose}: cannot ask for it here (no terminal, CI or --non-interactive)`,
    {
      hint: 'run it on a terminal, or keep the secret in an environment variable, a file or behind a command',
    },
  );
}
