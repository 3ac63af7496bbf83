import { type Files, MtaopsError, type Streams } from '@mtaops/core';

/**
 * The files that the arguments mean: a name that exists is that file, any other with wildcards is a pattern (shells
 * expand them, `cmd.exe` and YAML do not).
 *
 * @throws MtaopsError `E_NO_INPUT` when a pattern fits nothing, `E_USAGE` when standard input is named twice.
 */
export async function expandInputs(args: readonly string[], files: Files): Promise<readonly string[]> {
  if (args.filter((arg) => arg === '-').length > 1) {
    throw new MtaopsError('E_USAGE', 'standard input (-) can be read once only');
  }
  const expanded = await Promise.all(
    args.map(async (arg) => {
      if (arg === '-' || !/[*?[]/.test(arg) || (await files.info(arg))) return [arg];
      const found = await files.glob(arg);
      if (found.length === 0) throw new MtaopsError('E_NO_INPUT', `no file fits ${arg}`);
      return found;
    }),
  );
  return expanded.flat();
}

/** Files in which `-` is standard input. */
export function withStandardInput(files: Files, streams: Streams): Files {
  return { ...files, read: (path) => (path === '-' ? streams.readInput() : files.read(path)) };
}
