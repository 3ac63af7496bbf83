import type { DkimFinding, SelectorReport } from '@mtaops/dkim';
import type { DkimCheckJson, DkimCheckListJson } from './check.ts';

export function formatCheck(report: DkimCheckJson | DkimCheckListJson): readonly string[] {
  if (!('selectors' in report)) return formatSelector(report);
  const { domain, findings, selectors, verdict } = report;
  return [...selectors.flatMap(formatSelector), `${domain}: ${verdict}`, ...findings.flatMap(findingLines)];
}

/** The report for people: the answer first, then what each server has, then why. */
function formatSelector({ findings, name, published, verdict }: SelectorReport): readonly string[] {
  return [
    `${name}: ${verdict}`,
    ...published.map(({ aliases, data, fingerprint, server, status, ttlSeconds }) => {
      const path = aliases.length === 0 ? '' : ` by CNAME to ${aliases.join(', ')}`;
      if (data === null)
        return `  ${server}: ${status === 'nxdomain' ? 'no such name' : 'no TXT record'}${path}`;
      const key = fingerprint === null ? '' : `, key ${fingerprint}`;
      return `  ${server}: ${shorten(data)}${path} (TTL ${ttlSeconds ?? 0} s${key})`;
    }),
    ...findings.flatMap(findingLines),
  ];
}

export function findingLines({ id, message, remedy, status }: DkimFinding): readonly string[] {
  const cure = remedy === '' || status === 'pass' ? [] : [`          → ${remedy}`];
  return [`  ${status.padEnd(7)} ${printable(message)} [${id}]`, ...cure];
}

function shorten(data: string): string {
  const shown = printable(data);
  return shown.length > 60 ? `${shown.slice(0, 44)}…${shown.slice(-14)}` : shown;
}

/** What others publish must not move the cursor of a terminal. */
const printable = (text: string): string =>
  text.replace(
    /[\p{Cc}\p{Cf}]/gu,
    (character) => `\\x${character.charCodeAt(0).toString(16).padStart(2, '0')}`,
  );
