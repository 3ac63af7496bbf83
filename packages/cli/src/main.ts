import { flush, handle, run } from '@oclif/core';

/** The longest time a timer can take: oclif's execute() gives a slow reader 10 s and then truncates the output. */
const AS_LONG_AS_IT_TAKES_MS = 2 ** 31 - 1;

/**
 * Run the command line.
 *
 * @param url - `import.meta.url` of the executable, from which oclif finds this package.
 */
export async function main(argv: string[], url: string): Promise<void> {
  // A reader that closes early (`mtaops … | head`) is not an error.
  process.stdout.on('error', (error: NodeJS.ErrnoException) => {
    if (error.code === 'EPIPE') process.exit(0);
    throw error;
  });
  try {
    await run(argv, url);
    await flush(AS_LONG_AS_IT_TAKES_MS);
  } catch (error) {
    await flush(AS_LONG_AS_IT_TAKES_MS);
    await handle(error as Error);
  }
}
