import { MtaopsError } from '../errors.ts';
import type { Files } from '../ports/files.ts';
import type { Secrets } from '../ports/secrets.ts';
import { cannotPrompt, secretFromEnvironment, secretFromFile, secretFromText } from '../secret-sources.ts';
import { memoryFiles } from './files.ts';

type Sources = {
  readonly environment?: Readonly<Record<string, string>>;
  readonly files?: Pick<Files, 'info' | 'read'>;
  /** What a command prints, by program and arguments joined with blanks; one that is not here fails. */
  readonly commands?: Readonly<Record<string, string>>;
  readonly keychain?: Readonly<Record<string, string>>;
  readonly stdin?: string;
  /** What the user types; without it there is no terminal. */
  readonly answer?: string;
};

/** Secrets of a machine in memory. */
export function memorySecrets(sources: Sources = {}): Secrets {
  const { answer, commands = {}, environment = {}, files = memoryFiles(), keychain = {}, stdin } = sources;
  return {
    resolve: async (reference, purpose, options = {}) => {
      if ('env' in reference) return secretFromEnvironment(reference, environment, purpose);
      if ('file' in reference) return secretFromFile(reference, files, purpose, options);
      if ('command' in reference) {
        const output = commands[reference.command.join(' ')];
        if (output !== undefined)
          return secretFromText(output, `the output of ${reference.command[0]}`, purpose);
        throw new MtaopsError('E_CONFIG', `${purpose}: ${reference.command[0]} failed (exit code 1)`);
      }
      if ('keychain' in reference) {
        const text = keychain[reference.keychain];
        if (text !== undefined) return secretFromText(text, 'the key store entry', purpose);
        throw new MtaopsError('E_CONFIG', `${purpose}: no entry ${reference.keychain} in the key store`);
      }
      if ('stdin' in reference) return secretFromText(stdin ?? '', 'standard input', purpose);
      if (answer === undefined || options.canPrompt === false) throw cannotPrompt(purpose);
      return secretFromText(answer, 'the answer', purpose);
    },
  };
}
