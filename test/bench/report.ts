/** A ratio of two medians and its bar. */
export type Target = {
  readonly id: string;
  readonly above: string;
  readonly below: string;
  readonly atLeast: number;
};

/** The middle one; of an even number the lower middle; undefined of none. */
export function median(figures: readonly number[]): number | undefined {
  return figures.toSorted((a, b) => a - b)[Math.floor((figures.length - 1) / 2)];
}

/** Table of figures, then of ratios with their bars; a target without both figures is reported as not measured. */
export function formatReport(
  medians: ReadonlyMap<string, number | undefined>,
  targets: readonly Target[],
): { readonly text: string; readonly missed: boolean } {
  const lines = [...medians].map(
    ([name, value]) => `${name.padEnd(52)} ${value?.toFixed(1).padStart(10) ?? 'not measured'}`,
  );
  const verdicts = targets.map(({ above, atLeast, below, id }) => {
    const [top, bottom] = [medians.get(above), medians.get(below)];
    const ratio = top === undefined || bottom === undefined ? undefined : top / bottom;
    const verdict = ratio === undefined ? 'not measured' : ratio >= atLeast ? 'ok' : 'MISSED';
    const line = `${id.padEnd(4)} ${`${above} ÷ ${below}`.padEnd(80)} ${(ratio?.toFixed(2) ?? '–').padStart(7)}  (≥ ${atLeast}) ${verdict}`;
    return { line, verdict };
  });
  return {
    missed: verdicts.some(({ verdict }) => verdict === 'MISSED'),
    text: `messages per CPU second\n${[...lines, '', ...verdicts.map(({ line }) => line)].join('\n')}\n`,
  };
}
