import type { Secret, SecretReference } from '../secret.ts';

/** Fetches secrets from where a configuration says they are. */
export interface Secrets {
  /**
   * @param purpose - Said in a prompt and in errors, e.g. `password of target momo1`.
   * @throws MtaopsError `E_CONFIG` when the reference leads nowhere, `E_AUTH` when the file's mode is too open
   *   and strictness was asked for.
   */
  resolve(reference: SecretReference, purpose: string): Promise<Secret>;
}
