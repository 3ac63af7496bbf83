import {
  isMtaopsError,
  MtaopsError,
  type Secret,
  type SecretOptions,
  type SecretReference,
  type Secrets,
} from '@mtaops/core';

/** Variable that holds the passphrase when nothing else is said. */
const PASSPHRASE_VARIABLE = 'MTAOPS_KEY_PASSPHRASE';

/**
 * Where the passphrase is, from `--passphrase-from`.
 *
 * @param text - `env:NAME`, `file:PATH`, `command:WORDS` (split at blanks, no shell) or `prompt`.
 * @throws MtaopsError `E_USAGE` for anything else, without repeating it: it may be the passphrase itself.
 */
function parsePassphraseSource(text: string): SecretReference {
  return parseSecretSource(text, '--passphrase-from', 'passphrase');
}

/** As {@link parsePassphraseSource}, for another flag and secret. */
export function parseSecretSource(text: string, flag: string, what: string): SecretReference {
  const [, kind, rest = ''] = /^(env|file|command):(.+)$/s.exec(text) ?? [];
  if (kind === 'env') return { env: rest };
  if (kind === 'file') return { file: rest };
  if (kind === 'command') return { command: rest.split(/\s+/).filter(Boolean) };
  if (text === 'prompt') return { prompt: true };
  throw new MtaopsError('E_USAGE', `${flag} names a place, not the ${what}`, {
    hint: 'env:NAME, file:PATH, command:WORDS or prompt',
  });
}

/** Fetches the passphrase of a key file when it is needed, once however many keys there are. */
export function createPassphraseSource(
  source: string | undefined,
  environment: Readonly<Record<string, string | undefined>>,
  secrets: Secrets,
  options: SecretOptions = {},
): (keyFile: string) => Promise<Secret> {
  const reference =
    source !== undefined
      ? parsePassphraseSource(source)
      : environment[PASSPHRASE_VARIABLE] !== undefined
        ? { env: PASSPHRASE_VARIABLE }
        : ({ prompt: true } as const);
  let fetched: Promise<Secret> | undefined;
  return (keyFile) => {
    // A prompt is for one key; a place that is written down is for all.
    if ('prompt' in reference)
      return secrets.resolve(reference, `passphrase of ${keyFile}`, options).catch(tellOtherWays);
    fetched ??= secrets.resolve(reference, `passphrase of ${keyFile}`, options);
    return fetched;
  };
}

/** Where nobody can be asked, the hint names what does without asking. */
function tellOtherWays(error: unknown): never {
  if (!isMtaopsError(error) || error.code !== 'E_CONFIG') throw error;
  throw new MtaopsError(error.code, error.message, {
    cause: error,
    hint: `set ${PASSPHRASE_VARIABLE}, or say where the passphrase is with --passphrase-from`,
  });
}
