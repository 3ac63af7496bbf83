import type { DnsServer, FindingStatus, NameServers } from '@mtaops/core';
import { type DkimFinding, finding, sortFindings, worstStatus } from '../finding.ts';
import { fingerprintOf } from '../key/fingerprint.ts';
import type { DkimPublicKey } from '../key/public-key.ts';
import { lookUpPublished, type Published, type ServerView, view } from '../lookup/published.ts';
import { groupViews, judgePublished } from './judge-published.ts';
import { recordName } from './record-name.ts';
import { findSlips } from './slips.ts';

/** One record at one server; `data` is null where the server has none. A contract of `--json`. */
export type PublishedRecord = {
  readonly server: string;
  readonly data: string | null;
  readonly status: ServerView['status'];
  readonly aliases: readonly string[];
  readonly ttlSeconds: number | null;
  /** SHA-256 of the key, 16 digits; null when there is no readable key. */
  readonly fingerprint: string | null;
};

/** What `dkim check` finds about one selector. A contract of `--json`. */
export type SelectorReport = {
  readonly verdict: FindingStatus;
  readonly domain: string;
  readonly selector: string;
  /** `SELECTOR._domainkey.DOMAIN` */
  readonly name: string;
  readonly findings: readonly DkimFinding[];
  readonly published: readonly PublishedRecord[];
  /** True and false as the resolver says (AD); null when it was not asked or did not answer. */
  readonly dnssec: boolean | null;
};

export type CheckOptions = {
  readonly domain: string;
  readonly selector: string;
  /** Servers to ask instead of those of the zone. The resolver is asked as well only with `asksResolver`. */
  readonly authoritative?: readonly DnsServer[];
  /** Ask the resolver too, and report where it differs. */
  readonly asksResolver: boolean;
  /** False: believe the resolver alone. True by default. */
  readonly asksServers?: boolean;
  /** Bound on each question. */
  readonly timeoutMs: number;
  /** The public half of the key that signs. */
  readonly own?: { readonly key: DkimPublicKey; readonly source: string };
};

/**
 * Check one selector at every server that has it.
 *
 * No record is a failure, no answer is unknown, and one never passes for the other.
 */
export async function checkSelector(options: CheckOptions, dns: NameServers): Promise<SelectorReport> {
  const { domain, selector, timeoutMs } = options;
  const name = recordName(selector, domain);
  const [published, resolved] = await Promise.all([
    askServers(name, options, dns),
    askResolver(name, options, dns),
  ]);
  const views = published.views.length > 0 ? published.views : resolved.views;
  const groups = groupViews(views);
  const findings = [
    ...published.findings,
    ...resolved.findings,
    ...judgePublished(name, groups, options.own),
  ];
  if (published.views.length > 0) findings.push(...compareResolver(published.views, resolved.views));
  if (views.some(({ aliases, records }) => records.length === 0 && aliases.length === 0)) {
    const server = options.asksResolver ? undefined : options.authoritative?.[0];
    findings.push(...(await findSlips(selector, domain, { timeoutMs, ...(server && { server }) }, dns)));
  }
  const [resolver] = resolved.views;
  return {
    dnssec: resolver ? resolver.isAuthenticated : null,
    domain,
    findings: sortFindings(findings),
    name,
    published: views.flatMap((one) => recordsOf(one, groups)),
    selector,
    verdict: worstStatus(findings),
  };
}

function askServers(name: string, options: CheckOptions, dns: NameServers): Promise<Published> {
  if (options.asksServers === false) return Promise.resolve({ findings: [], views: [] });
  return lookUpPublished(name, options, dns);
}

async function askResolver(name: string, options: CheckOptions, dns: NameServers): Promise<Published> {
  if (!options.asksResolver) return { findings: [], views: [] };
  const answer = await dns.ask({ name, timeoutMs: options.timeoutMs, type: 'TXT' });
  const label = `resolver ${dns.resolver}`;
  if (answer.status !== 'failed') return { findings: [], views: [view(label, answer)] };
  const message = `${label} gave no answer for ${name}: ${answer.detail}`;
  const remedy = REMEDIES[answer.reason] ?? 'ask again, or another resolver with --resolver';
  return { findings: [finding(`dkim-dns-${answer.reason}`, 'unknown', message, remedy)], views: [] };
}

const REMEDIES: Readonly<Record<string, string>> = {
  refused: 'ask a resolver that serves this machine, with --resolver',
  servfail:
    'look for a broken delegation, a CNAME that points to itself, or a DNSSEC failure (delv, dig +cd)',
  timeout: 'ask again later, with a longer --timeout, or another resolver with --resolver',
  unreachable: 'give a resolver that can be reached, with --resolver',
};

/** A cache that lags behind is no fault, and worth knowing. */
function compareResolver(
  views: readonly ServerView[],
  resolved: readonly ServerView[],
): readonly DkimFinding[] {
  const [resolver] = resolved;
  if (!resolver || views.some((one) => JSON.stringify(one.records) === JSON.stringify(resolver.records)))
    return [];
  const message = `${resolver.server} has something else than every authoritative server, an older answer from its cache perhaps`;
  return [
    finding(
      'dkim-resolver-differs',
      'warn',
      message,
      `wait for the TTL (${resolver.ttlSeconds ?? 0} s left) and ask again`,
    ),
  ];
}

function recordsOf(one: ServerView, groups: ReturnType<typeof groupViews>): readonly PublishedRecord[] {
  const judged = groups.find(({ servers }) => servers.includes(one.server))?.judged;
  const { aliases, server, status, ttlSeconds } = one;
  const base = {
    aliases,
    fingerprint: judged?.key ? fingerprintOf(judged.key) : null,
    server,
    status,
    ttlSeconds: ttlSeconds ?? null,
  };
  return one.records.length === 0
    ? [{ ...base, data: null }]
    : one.records.map((data) => ({ ...base, data }));
}
