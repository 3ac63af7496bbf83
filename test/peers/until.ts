/** How often a condition that nothing announces (a file written by a daemon) is looked at. */
const LOOK_EVERY_MS = 20;

/**
 * Wait until `look` gives a value.
 *
 * @param what - Named in the error, e.g. `a line "ready" in the log`.
 * @throws Error when it has not come after `timeoutMs`, with what `explain` says (a log, as a rule).
 */
export async function until<T>(
  what: string,
  look: () => T | undefined | Promise<T | undefined>,
  { timeoutMs = 15_000, explain = (): string => '' } = {},
): Promise<T> {
  const deadline = performance.now() + timeoutMs;
  for (;;) {
    const value = await look();
    if (value !== undefined) return value;
    if (performance.now() > deadline)
      throw new Error(`waited ${timeoutMs} ms for ${what}\n${explain()}`.trim());
    await new Promise((resolve) => setTimeout(resolve, LOOK_EVERY_MS));
  }
}
