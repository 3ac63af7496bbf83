import { formatKept } from '../smime-store/kept-text.ts';
import type { HarvestTotals } from './harvest-mail.ts';
import type { HarvestedJson } from './harvest-one.ts';

/** Lines about one message; none for one that is not signed, of which a mailbox is full. */
export function formatHarvested(
  { address, kept, reasons, result, source }: HarvestedJson,
  isDry: boolean,
): readonly string[] {
  const author = address === null ? '' : ` from ${address}`;
  if (result === 'nothing') return [];
  const changes = kept ? formatKept(kept, isDry).map((line) => `  ${line}`) : [];
  if (result === 'accepted') return [`${source}: accepted${author}`, ...changes];
  return [
    `${source}: REJECTED${author}: ${reasons.map(({ code, message }) => `${message} (${code})`).join('; ')}`,
    ...changes,
  ];
}

export function formatTotals({ accepted, nothing, rejected }: HarvestTotals): string {
  return `${accepted} accepted, ${rejected} rejected, ${nothing} not signed`;
}
