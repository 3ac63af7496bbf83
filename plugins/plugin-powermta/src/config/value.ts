/** `yes`, `no`, `true`, `false` and nothing else (User's Guide 5.0, 3.2). */
export function parseBoolean(text: string): boolean | undefined {
  const lower = text.toLowerCase();
  if (lower === 'yes' || lower === 'true') return true;
  return lower === 'no' || lower === 'false' ? false : undefined;
}

const SIZE_UNITS: Readonly<Record<string, number>> = {
  '': 1,
  b: 1,
  g: 1024 ** 3,
  k: 1024,
  m: 1024 ** 2,
  t: 1024 ** 4,
};

/** Octets of `40K`, `1G`, `0`; `Infinity` for `unlimited`. A bare number is octets (deprecated, 3.3.7.34). */
export function parseSize(text: string): number | undefined {
  if (text.toLowerCase() === 'unlimited') return Number.POSITIVE_INFINITY;
  const match = /^(\d{1,15})([bkmgt]?)$/i.exec(text);
  const unit = SIZE_UNITS[match?.[2]?.toLowerCase() ?? ''];
  return match && unit !== undefined ? Number(match[1]) * unit : undefined;
}

const INTERVAL_SECONDS: Readonly<Record<string, number>> = { d: 86_400, h: 3600, m: 60, s: 1, w: 604_800 };

/** Seconds of `1w2d12h`, `300s`, bare `600` (as `show settings` prints it); `Infinity` for `never`. */
export function parseInterval(text: string): number | undefined {
  if (text.toLowerCase() === 'never') return Number.POSITIVE_INFINITY;
  if (/^\d{1,12}$/.test(text)) return Number(text);
  if (!/^(\d{1,9}[wdhms])+$/i.test(text)) return undefined;
  return [...text.matchAll(/(\d+)([wdhms])/gi)].reduce(
    (seconds, [, count, unit]) =>
      seconds + Number(count) * (INTERVAL_SECONDS[unit?.toLowerCase() ?? ''] ?? 0),
    0,
  );
}

/** True for `500/h`, `100/15m`, `5/min`, `unlimited`, `0` (3.3.10.33). */
export function isRate(text: string): boolean {
  return /^(unlimited|0|\d+\/\d*(d|day|h|hr|m|min|s|sec))$/i.test(text);
}

/** `N` with a unit as in the files: `60M`, `1 octets` never. */
export function formatSize(octets: number): string {
  if (!Number.isFinite(octets)) return 'unlimited';
  for (const [unit, factor] of [
    ['G', 1024 ** 3],
    ['M', 1024 ** 2],
    ['K', 1024],
  ] as const) {
    if (octets >= factor && octets % factor === 0) return `${octets / factor}${unit}`;
  }
  return String(octets);
}
