/** Prints numbered steps with the time each took. */
export type Narrator = {
  /** Do something and tell it; `tell` gives further lines from what came out. */
  readonly step: <T>(
    title: string,
    work: () => T | Promise<T>,
    tell?: (result: T) => readonly string[],
  ) => Promise<T>;
  readonly line: (text: string) => void;
};

const WIDTH = 100;

/** @param write - Where to, e.g. standard output. */
export function createNarrator(write: (text: string) => void): Narrator {
  let number = 0;
  const line = (text: string): void => write(`${text}\n`);
  return {
    line,
    step: async (title, work, tell = () => []) => {
      number += 1;
      const started = performance.now();
      const result = await work();
      const took = `${Math.round(performance.now() - started)} ms`;
      line(`${String(number).padStart(2)}  ${title.padEnd(WIDTH - took.length - 4)}${took}`);
      for (const detail of tell(result)) line(`      ${detail}`);
      return result;
    },
  };
}
