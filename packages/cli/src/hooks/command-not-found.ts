import { Errors, type Hook } from '@oclif/core';

/** An unknown command is a usage error (exit 2) with the nearest known one, and not a prompt. */
const hook: Hook.CommandNotFound = async ({ config, id }) => {
  const asked = id.replaceAll(':', ' ');
  const near = nearest(
    asked,
    config.commandIDs.map((known) => known.replaceAll(':', ' ')),
  );
  process.stderr.write(`error: no such command: mtaops ${asked}\n`);
  process.stderr.write(`hint: ${near ? `did you mean «mtaops ${near}»?` : 'see mtaops --help'}\n`);
  throw new Errors.ExitError(2);
};

function nearest(asked: string, known: readonly string[]): string | undefined {
  const ranked = known
    .map((candidate) => ({ candidate, distance: editDistance(asked, candidate) }))
    .filter(({ distance }) => distance <= Math.max(2, asked.length / 3))
    .toSorted((a, b) => a.distance - b.distance);
  return ranked[0]?.candidate;
}

function editDistance(a: string, b: string): number {
  let row = Array.from({ length: b.length + 1 }, (_, j) => j);
  for (let i = 1; i <= a.length; i += 1) {
    const next = [i];
    for (let j = 1; j <= b.length; j += 1) {
      const substitution = (row[j - 1] ?? 0) + (a[i - 1] === b[j - 1] ? 0 : 1);
      next.push(Math.min((row[j] ?? 0) + 1, (next[j - 1] ?? 0) + 1, substitution));
    }
    row = next;
  }
  return row[b.length] ?? 0;
}

export default hook;
