import { type Ports, timeoutMsOf } from '@mtaops/command';
import type { DnsServer, FindingStatus } from '@mtaops/core';
import {
  checkSelector,
  type Discovery,
  type DkimFinding,
  discoverSelectors,
  finding,
  type SelectorReport,
  worstStatus,
} from '@mtaops/dkim';
import { loadOwnKey } from './own-key.ts';

/** The JSON contract of `dkim check` for one selector. */
export type DkimCheckJson = SelectorReport & {
  readonly schema: 'mtaops.dkim-check/1';
  /** What was asked when no server was named. */
  readonly resolver: string;
};

export type DnsChoice = {
  readonly authoritative?: readonly string[] | undefined;
  readonly resolver?: string | undefined;
  readonly 'resolver-only'?: boolean;
  readonly timeout: string;
};

export type CheckChoice = DnsChoice & { readonly key?: string | undefined };

/** The JSON contract of `dkim check` for several selectors, or for those that were found. */
export type DkimCheckListJson = {
  readonly schema: 'mtaops.dkim-check-list/1';
  /** The worst of all. */
  readonly verdict: FindingStatus;
  readonly domain: string;
  /** About the list as such. */
  readonly findings: readonly DkimFinding[];
  readonly selectors: readonly DkimCheckJson[];
};

/**
 * Check the selectors of a domain, one after the other. Without any, the usual ones are tried and those that exist are
 * checked.
 */
export async function checkDomain(
  { domain, selectors }: { readonly domain: string; readonly selectors: readonly string[] },
  choice: CheckChoice,
  ports: Pick<Ports, 'clock' | 'files' | 'names'>,
): Promise<DkimCheckJson | DkimCheckListJson> {
  const { dns, ...how } = openDns(choice, ports);
  const own = choice.key === undefined ? undefined : await loadOwnKey(choice.key, ports);
  const [server] = how.asksResolver ? [] : (how.authoritative ?? []);
  const where = { now: ports.clock.now(), timeoutMs: how.timeoutMs, ...(server && { server }) };
  const found = selectors.length > 0 ? undefined : await discoverSelectors(domain, where, dns);
  const reports: DkimCheckJson[] = [];
  for (const selector of found?.selectors ?? selectors) {
    const report = await checkSelector({ domain, selector, ...how, ...(own && { own }) }, dns);
    reports.push({ schema: 'mtaops.dkim-check/1', ...report, resolver: dns.resolver });
  }
  const [only] = reports;
  if (only && reports.length === 1 && !found) return only;
  const findings = found ? [describeDiscovery(domain, found)] : [];
  const all = [...findings, ...reports.flatMap((report) => report.findings)];
  return {
    domain,
    findings,
    schema: 'mtaops.dkim-check-list/1',
    selectors: reports,
    verdict: worstStatus(all),
  };
}

function describeDiscovery(
  domain: string,
  { selectors, triedCount, unansweredCount }: Discovery,
): DkimFinding {
  const remedy = 'name the selector: --selector NAME, or DOMAIN/SELECTOR';
  if (unansweredCount > 0)
    return finding(
      'dkim-discovery',
      'unknown',
      `${unansweredCount} of ${triedCount} usual selectors of ${domain} could not be asked for`,
      remedy,
    );
  if (selectors.length > 0)
    return finding(
      'dkim-discovery',
      'pass',
      `${selectors.length} of ${triedCount} usual selectors exist at ${domain}; there may be others`,
      remedy,
    );
  return finding(
    'dkim-discovery',
    'unknown',
    `none of ${triedCount} usual selectors exists at ${domain}; it may use another name`,
    remedy,
  );
}

/** What the DNS flags come to. Servers that are named are asked alone, unless a resolver is named too. */
export function openDns(choice: DnsChoice, { names }: Pick<Ports, 'names'>) {
  const authoritative: readonly DnsServer[] | undefined = choice.authoritative?.map(names.parseServer);
  return {
    asksResolver: authoritative === undefined || choice.resolver !== undefined,
    asksServers: choice['resolver-only'] !== true,
    dns: names.open(choice.resolver),
    timeoutMs: timeoutMsOf(choice.timeout),
    ...(authoritative && { authoritative }),
  };
}

/** 0 good or only warned about, 1 failed, 3 something could not be asked and nothing failed. */
export function exitCodeOf(
  verdict: FindingStatus,
  failOn: 'error' | 'warn' | 'unknown' = 'error',
): 0 | 1 | 3 {
  if (verdict === 'fail' || (verdict === 'warn' && failOn !== 'error')) return 1;
  if (verdict !== 'unknown') return 0;
  return failOn === 'unknown' ? 1 : 3;
}
