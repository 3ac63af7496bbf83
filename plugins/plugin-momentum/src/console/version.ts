/** A release such as `4.8.0.71004`. */
export type MomentumVersion = { readonly text: string; readonly parts: readonly number[] };

/** From the banner, `version` or `sysinfo`: `# ecelerity version: V r(…)` and `Ecelerity Version: V r(…)`. */
export function parseVersion(output: string): MomentumVersion | undefined {
  const text = /(?:^|\n)#? ?(?:ecelerity|momentum) version: (\d+(?:\.\d+)+)/i.exec(output)?.[1];
  return text === undefined ? undefined : { parts: text.split('.').map(Number), text };
}

/** From the greeting of a listener, which tells it without a login: `220 2.0.0 HOST ESMTP ecelerity V r(…) …`. */
export function parseGreeting(greeting: string): MomentumVersion | undefined {
  const text = /^220 (?:2\.0\.0 )?\S+ ESMTP ecelerity (\d+(?:\.\d+)+) r\(/.exec(greeting)?.[1];
  return text === undefined ? undefined : { parts: text.split('.').map(Number), text };
}

/** True when a version is older than `than`, e.g. `4.2.38`; parts that are missing count as 0. */
export function isOlder({ parts }: MomentumVersion, than: string): boolean {
  const other = than.split('.').map(Number);
  for (let at = 0; at < Math.max(parts.length, other.length); at += 1) {
    const difference = (parts[at] ?? 0) - (other[at] ?? 0);
    if (difference !== 0) return difference < 0;
  }
  return false;
}

/** Maintenance and support of a release line, days in UTC; undefined while open (B4/eol-policy). */
export type Lifecycle = {
  readonly line: string;
  readonly maintenanceUntil: string | undefined;
  readonly supportUntil: string | undefined;
};

const LIFECYCLES: readonly Lifecycle[] = [
  ['3', '2018-12-31', '2018-12-31'],
  ['4.2', '2020-06-30', '2021-06-30'],
  ['4.3', '2022-09-03', '2023-09-03'],
  ['4.4', '2024-10-20', '2024-12-31'],
  ['4.5', '2024-12-19', '2027-03-01'],
  ['4.6', '2024-12-19', '2024-12-31'],
  ['4.7', '2025-10-17', '2027-03-01'],
  ['4.8', '2026-03-01', '2027-03-01'],
  ['5.0', '2026-07-01', undefined],
  ['5.1', '2027-01-31', undefined],
  ['5.2', '2027-07-28', undefined],
  ['5.3', undefined, undefined],
].map(([line = '', maintenanceUntil, supportUntil]) => ({ line, maintenanceUntil, supportUntil }));

/** Undefined for a line that the vendor's table does not have. */
export function lifecycleOf({ parts }: MomentumVersion): Lifecycle | undefined {
  const [major, minor] = parts;
  return LIFECYCLES.find(({ line }) => line === `${major}.${minor}` || line === `${major}`);
}
