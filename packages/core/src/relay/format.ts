import type { Location } from '../finding.ts';
import type { RelayDecision, RelayQuestion } from './decision.ts';
import type { RelayMatrixRow } from './matrix.ts';

/** For people: the answer, the line that decides, what was considered, what would change it. */
export function formatRelayDecision(question: RelayQuestion, decided: RelayDecision): string {
  const { change, considered, decision, reason, stanza } = decided;
  const who = [question.ip, question.user === undefined ? '' : `as ${question.user}`]
    .filter(Boolean)
    .join(' ');
  const lines = [
    `${decision.toUpperCase()}  ${who} → ${question.rcpt ?? 'any foreign recipient'}: ${reason}`,
  ];
  if (stanza) lines.push(`  decided at ${at(stanza)}`);
  if (considered.length > 0) lines.push('', 'Considered, in this order');
  for (const { effect, location, outcome, subject } of considered) {
    lines.push(`  ${SIGN[effect]} ${subject}: ${outcome}${location ? `  (${at(location)})` : ''}`);
  }
  if (change !== undefined) {
    const other = decision === 'allowed' ? 'refuse' : 'allow';
    lines.push('', `Smallest change to ${other} it`, ...change.split('; or ').map((one) => `  ${one}`));
  }
  return lines.join('\n');
}

const SIGN = { allows: '+', denies: '-', none: '·', unknown: '?' } as const;

/** A table with a column for each listener, one line for each network and user. */
export function formatRelayMatrix(rows: readonly RelayMatrixRow[]): string {
  const listeners = [...new Set(rows.map(({ listener }) => listener))];
  const byClient = Map.groupBy(rows, ({ ip, network, user }) => `${network} (${ip})\t${user ?? '-'}`);
  const table = [
    ['network', 'user', ...listeners],
    ...[...byClient].map(([client, members]) => [
      ...client.split('\t'),
      ...listeners.map((listener) => members.find((row) => row.listener === listener)?.decision ?? ''),
    ]),
  ];
  const widths = table[0]?.map((_, at) => Math.max(...table.map((row) => row[at]?.length ?? 0))) ?? [];
  return table
    .map((row) =>
      row
        .map((cell, at) => cell.padEnd(widths[at] ?? 0))
        .join('  ')
        .trimEnd(),
    )
    .join('\n');
}

function at({ file, line }: Location): string {
  return `${file}:${line}`;
}
