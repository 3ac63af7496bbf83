/** Counters of `summary`, by label; the set of labels grew in 4.8, and depends on the version. */
export type Summary = ReadonlyMap<string, number>;

/** Numbers of the console's `summary`; lines without a leading number (`DNS Resolver: ares`) are left out. */
export function parseSummary(output: string): Summary {
  const entries = new Map<string, number>();
  for (const line of output.split('\n')) {
    const parts = /^\s+([^:]+):\s+(-?\d+(?:\.\d+)?)(?:\s|$)/.exec(line);
    if (parts?.[1] !== undefined) entries.set(parts[1], Number(parts[2]));
  }
  return entries;
}

/** DNS queries and timeouts over all record types; undefined before 4.8, which does not count timeouts. */
export function dnsTimeouts(
  summary: Summary,
): { readonly queries: number; readonly timeouts: number } | undefined {
  let [queries, timeouts, isCounted] = [0, 0, false];
  for (const [label, value] of summary) {
    if (/^DNS \S+ Queries$/.test(label)) queries += value;
    if (!/^DNS \S+ Timeouts$/.test(label)) continue;
    timeouts += value;
    isCounted = true;
  }
  return isCounted ? { queries, timeouts } : undefined;
}
