import type { FileInfo } from './ports/files.ts';

/** A file with a secret in it that others than its owner may read or change. */
export type ExposedFile = {
  readonly path: string;
  /** Permission bits found, e.g. `0o644`. */
  readonly mode: number;
  /** One line: what is wrong. */
  readonly message: string;
  /** The command that cures it. */
  readonly hint: string;
};

/**
 * Tell whether a file that holds a key, a password or an environment is open to others.
 *
 * @param allowedMode - Bits the file may have at most; `0o600` by default, so any right of group or others is too
 *   much. `0o640` lets a group of readers in.
 * @returns Undefined when the file is private enough.
 */
export function checkPrivateFile(
  path: string,
  info: Pick<FileInfo, 'mode'>,
  allowedMode = 0o600,
): ExposedFile | undefined {
  // The owner's own bits harm nobody: a key of 0700 is odd, not exposed.
  const excess = info.mode & ~allowedMode & 0o077;
  if (excess === 0) return undefined;
  const who = [excess & 0o070 ? 'group' : '', excess & 0o007 ? 'others' : ''].filter(Boolean).join(' and ');
  const may = excess & 0o044 ? 'readable' : excess & 0o022 ? 'writable' : 'executable';
  return {
    hint: `chmod ${octal(info.mode & (allowedMode | ~0o077))} ${path}`,
    message: `${path} is ${may} by ${who} (mode ${octal(info.mode)})`,
    mode: info.mode,
    path,
  };
}

function octal(mode: number): string {
  return (mode & 0o777).toString(8).padStart(4, '0');
}
