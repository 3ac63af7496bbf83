import type { Secret, SecretReference } from '../secret.ts';

export type SecretOptions = {
  /** Refuse a file that others may read or write, instead of warning; false by default. */
  readonly isStrict?: boolean;
  /** False forbids prompts even on a terminal (`--non-interactive`); true by default. */
  readonly canPrompt?: boolean;
  /** Receives what is unsafe but not refused, one line each. */
  readonly onWarning?: (message: string) => void;
};

/** Fetches secrets from where a configuration says they are. */
export interface Secrets {
  /**
   * @param purpose - Said in a prompt and in errors, e.g. `password of target momo1`.
   * @throws MtaopsError `E_CONFIG` when the reference leads nowhere, or to nothing, or to a prompt where none is
   *   possible; `E_AUTH` when the file's mode is too open and strictness was asked for; `E_TRANSPORT` when a command
   *   or standard input took too long; `E_INTERRUPTED` when the user gave up a prompt. No error holds any output.
   */
  resolve(reference: SecretReference, purpose: string, options?: SecretOptions): Promise<Secret>;
}
