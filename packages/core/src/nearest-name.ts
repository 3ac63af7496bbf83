/**
 * The known name closest to the one asked for, for a did-you-mean; undefined when none is close.
 *
 * Close is an edit distance (optimal string alignment: insert, delete, replace, swap neighbours) of at most a third
 * of the asked name's length, and at least 2 is allowed.
 */
export function nearestName(asked: string, known: readonly string[]): string | undefined {
  const limit = Math.max(2, Math.floor(asked.length / 3));
  const ranked = known
    .map((name) => ({ distance: editDistance(asked.toLowerCase(), name.toLowerCase()), name }))
    .filter(({ distance, name }) => distance <= limit && distance < name.length)
    .toSorted((a, b) => a.distance - b.distance || a.name.localeCompare(b.name));
  return ranked[0]?.name;
}

function editDistance(a: string, b: string): number {
  let before: readonly number[] = [];
  let row: readonly number[] = Array.from({ length: b.length + 1 }, (_, j) => j);
  for (let i = 1; i <= a.length; i += 1) {
    const next = [i];
    for (let j = 1; j <= b.length; j += 1) {
      const replace = at(row, j - 1) + (a[i - 1] === b[j - 1] ? 0 : 1);
      const isSwap = i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1];
      const swap = isSwap ? at(before, j - 2) + 1 : replace;
      next.push(Math.min(at(row, j) + 1, at(next, j - 1) + 1, replace, swap));
    }
    before = row;
    row = next;
  }
  return at(row, b.length);
}

function at(row: readonly number[], index: number): number {
  return row[index] ?? Number.POSITIVE_INFINITY;
}
