const UNITS: Readonly<Record<string, number>> = { d: 86_400_000, h: 3_600_000, m: 60_000, ms: 1, s: 1000 };

/** How a duration is written: a number and a unit, several of them largest first: `15s`, `500ms`, `1h30m`. */
export const DURATION_PATTERN = /^(?=\d)(?:\d+d)?(?:\d+h)?(?:\d+m(?!s))?(?:\d+(?:\.\d+)?s)?(?:\d+ms)?$/;

/**
 * Milliseconds of a duration, see {@link DURATION_PATTERN}.
 *
 * @returns Undefined when the text is not a duration; a bare number is none, since its unit would be a guess.
 */
export function parseDuration(text: string): number | undefined {
  if (!DURATION_PATTERN.test(text)) return undefined;
  const parts = [...text.matchAll(/(\d+(?:\.\d+)?)(ms|[dhms])/g)];
  const totalMs = parts.reduce((sum, [, count, unit]) => sum + Number(count) * (UNITS[unit ?? ''] ?? 0), 0);
  return Math.round(totalMs);
}
