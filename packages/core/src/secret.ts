/**
 * A password or passphrase that does not show itself: printing, joining and JSON give `***`, whatever its length.
 * Only {@link Secret.reveal} gives the text; call it where the bytes go to the peer and nowhere else.
 */
export class Secret {
  readonly #text: string;

  constructor(text: string) {
    this.#text = text;
  }

  reveal(): string {
    return this.#text;
  }

  toString(): string {
    return '***';
  }

  toJSON(): string {
    return '***';
  }

  [Symbol.for('nodejs.util.inspect.custom')](): string {
    return '***';
  }
}

/** Where a secret is kept; the secret itself never stands in a configuration. */
export type SecretReference =
  | { readonly env: string }
  /** The first line of the file; `mode` (octal text) is what the file may have at most, `0600` by default. */
  | { readonly file: string; readonly mode?: string }
  /** First line of the command's output; the command runs without a shell. */
  | { readonly command: readonly string[] }
  /** An entry of the system's key store, by name. */
  | { readonly keychain: string }
  /** First line of standard input. */
  | { readonly stdin: true }
  | { readonly prompt: true };
