/** What is known of a file without reading it. */
export type FileInfo = {
  readonly kind: 'file' | 'directory' | 'other';
  readonly sizeBytes: number;
  /** Permission bits only, e.g. `0o600`. */
  readonly mode: number;
  readonly ownerId: number;
};

export type WriteOptions = {
  /** Permission bits of a new file; `0o644` by default. */
  readonly mode?: number;
  /** Fail with `E_OUTPUT` when the file is there already; false by default. */
  readonly exclusive?: boolean;
  /** Make the directories above it when they are missing; false by default. */
  readonly makeParents?: boolean;
};

/**
 * Files by path. A missing or unreadable file is `E_NO_INPUT`, one that cannot be made `E_OUTPUT`,
 * a device that fails half way `E_IO`; each names the path.
 */
export interface Files {
  read(path: string): Promise<Uint8Array<ArrayBuffer>>;
  /** Undefined when there is nothing at the path. */
  info(path: string): Promise<FileInfo | undefined>;
  /** Names in a directory, sorted; empty when it does not exist. */
  list(path: string): Promise<readonly string[]>;
  /** Paths of files that a shell pattern (`*`, `?`, `[…]`, `**`) fits, sorted; empty when none does. */
  glob(pattern: string): Promise<readonly string[]>;
  /** Atomic: the content appears under its name at once and whole, or not at all. */
  write(path: string, content: Uint8Array | string, options?: WriteOptions): Promise<void>;
}
