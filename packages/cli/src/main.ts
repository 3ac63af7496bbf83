import { handle, run } from '@oclif/core';

/**
 * Run the command line.
 *
 * @param url - `import.meta.url` of the executable, from which oclif finds this package.
 * @param drained - Settles when all output is with its reader; awaited before anything may end the process.
 */
export async function main(argv: string[], url: string, drained: () => Promise<void>): Promise<void> {
  try {
    await run(argv, url);
    await drained();
  } catch (error) {
    await drained();
    await handle(error as Error);
  }
}
