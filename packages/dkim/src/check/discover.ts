import type { DnsServer, NameServers } from '@mtaops/core';
import { recordName } from './record-name.ts';

/** Selectors that signers and providers use by default; nobody can list the names below `_domainkey`. */
const USUAL: readonly string[] = [
  ...[
    'default',
    'dkim',
    'dkim1',
    'dkim2',
    'mail',
    'email',
    'mta',
    'smtp',
    'key1',
    'key2',
    'sig1',
    'selector',
  ],
  ...['selector1', 'selector2', 's1', 's2', 's1024', 's2048', 'k1', 'k2', 'k3', 'sm', 'pm', 'mx', 'google'],
  ...[
    'mandrill',
    'mxvault',
    'zoho',
    'protonmail',
    'protonmail2',
    'protonmail3',
    'fm1',
    'fm2',
    'fm3',
    'ed25519',
  ],
];

/** How far back SparkPost's generated selectors are tried. */
const SPARKPOST_MONTHS = 120;

/** Questions under way at once: polite to one server. */
const AT_ONCE = 16;

export type Discovery = {
  readonly selectors: readonly string[];
  readonly triedCount: number;
  /** Questions that had no answer, so that a selector may be missing. */
  readonly unansweredCount: number;
};

/**
 * Try the usual selectors of a domain, `scph` + month + year of SparkPost included. What is not found may still exist
 * under another name.
 *
 * @param also - Further names to try.
 */
export async function discoverSelectors(
  domain: string,
  where: { readonly server?: DnsServer; readonly timeoutMs: number; readonly now: Date },
  dns: NameServers,
  also: readonly string[] = [],
): Promise<Discovery> {
  const { now, ...how } = where;
  const names = [...new Set([...also, ...USUAL, ...sparkPostSelectors(now)])];
  const selectors: string[] = [];
  let unansweredCount = 0;
  for (let at = 0; at < names.length; at += AT_ONCE) {
    const some = names.slice(at, at + AT_ONCE);
    const answers = await Promise.all(
      some.map((selector) => dns.ask({ ...how, name: recordName(selector, domain), type: 'TXT' })),
    );
    unansweredCount += answers.filter(({ status }) => status === 'failed').length;
    // A server that answers nothing at all will not begin to.
    if (at === 0 && unansweredCount === some.length)
      return { selectors, triedCount: some.length, unansweredCount };
    selectors.push(...some.filter((_, place) => isFound(answers[place])));
  }
  return { selectors, triedCount: names.length, unansweredCount };
}

/** A CNAME that leads nowhere is a selector too, and a broken one. */
function isFound(answer: Awaited<ReturnType<NameServers['ask']>> | undefined): boolean {
  return (
    answer !== undefined &&
    answer.status !== 'failed' &&
    answer.records.some(({ type }) => type === 'TXT' || type === 'CNAME')
  );
}

/** `scph` + MMYY of the domain's creation. */
function sparkPostSelectors(now: Date): readonly string[] {
  return Array.from({ length: SPARKPOST_MONTHS }, (_, back) => {
    const month = new Date(Date.UTC(now.getUTCFullYear(), now.getUTCMonth() - back, 1));
    const digits = [month.getUTCMonth() + 1, month.getUTCFullYear() % 100];
    return `scph${digits.map((part) => String(part).padStart(2, '0')).join('')}`;
  });
}
