import { type DkimFinding, finding } from '../finding.ts';
import { keyTitle } from '../key/fingerprint.ts';
import type { DkimPublicKey } from '../key/public-key.ts';
import type { ServerView } from '../lookup/published.ts';
import { type JudgedRecord, judgeRecord } from '../record/judge-record.ts';

/** The servers that say the same. */
export type SameView = {
  readonly servers: readonly string[];
  readonly view: ServerView;
  readonly judged?: JudgedRecord;
};

/** A change takes as long as this to reach everybody; more than a day makes a rotation slow. */
const LONG_TTL_SECONDS = 86_400;

export function groupViews(views: readonly ServerView[]): readonly SameView[] {
  const groups = new Map<string, ServerView[]>();
  for (const view of views) {
    const key = JSON.stringify(view.records);
    groups.set(key, [...(groups.get(key) ?? []), view]);
  }
  return [...groups]
    .toSorted(([a], [b]) => (a < b ? -1 : 1))
    .flatMap(([, same]) => {
      const [view] = same;
      const [record, second] = view?.records ?? [];
      if (!view) return [];
      const judged = record !== undefined && second === undefined ? judgeRecord(record) : undefined;
      return [{ servers: same.map(({ server }) => server), view, ...(judged && { judged }) }];
    });
}

/**
 * Judge what the servers have under a name.
 *
 * @param own - The public half of the key that signs, when it is known, and where it comes from.
 */
export function judgePublished(
  name: string,
  groups: readonly SameView[],
  own?: { readonly key: DkimPublicKey; readonly source: string },
): readonly DkimFinding[] {
  const found = groups.flatMap((group) => {
    const where = groups.length > 1 ? `at ${group.servers.join(', ')}: ` : '';
    const findings = [...judgeView(name, group), ...(own ? compareKey(name, group, own) : [])];
    return findings.map((one) => ({ ...one, message: `${where}${one.message}` }));
  });
  return [...disagreement(name, groups), ...found];
}

function judgeView(name: string, { judged, view }: SameView): readonly DkimFinding[] {
  if (view.records.length === 0) return [missing(name, view)];
  if (!judged) return [duplicates(name, view)];
  const found = [...judged.findings, ...ttl(name, view)];
  if (judged.key && !found.some(({ status }) => status === 'fail'))
    found.push(
      finding('dkim-record-good', 'pass', `${name} holds a key: ${keyTitle(judged.key)}${by(view)}`),
    );
  return found;
}

function missing(name: string, { aliases, status }: ServerView): DkimFinding {
  const remedy = `publish the key at ${name}: mtaops dkim publish prints the record`;
  const target = aliases.at(-1);
  if (target !== undefined)
    return finding(
      'dkim-cname-dangling',
      'fail',
      `${name} is a CNAME to ${target}, and there is no TXT record`,
      `have the owner of ${target} publish the key there, or correct the CNAME`,
    );
  const message =
    status === 'nxdomain' ? `${name} does not exist (NXDOMAIN)` : `${name} exists, but has no TXT record`;
  return finding('dkim-record-missing', 'fail', message, remedy);
}

function duplicates(name: string, { records }: ServerView): DkimFinding {
  const shown = records.map((record) => {
    const { key } = judgeRecord(record);
    return key ? keyTitle(key) : `«${record.slice(0, 40)}»`;
  });
  const message = `${name} has ${records.length} TXT records (${shown.join('; ')}); which of them a verifier takes is a matter of luck (RFC 6376 §3.6.2.2)`;
  return finding('dkim-record-duplicate', 'fail', message, 'delete all but the one of the key that signs');
}

function ttl(name: string, { ttlSeconds = 0 }: ServerView): readonly DkimFinding[] {
  if (ttlSeconds <= LONG_TTL_SECONDS) return [];
  const message = `${name} may be cached for ${Math.round(ttlSeconds / 86_400)} days: a change takes that long`;
  return [
    finding(
      'dkim-ttl-long',
      'warn',
      message,
      `lower the TTL to ${LONG_TTL_SECONDS} s or less before the next rotation`,
    ),
  ];
}

function compareKey(
  name: string,
  { judged, view }: SameView,
  { key, source }: { readonly key: DkimPublicKey; readonly source: string },
): readonly DkimFinding[] {
  const published = judged?.key;
  if (!published) return [];
  if (published.spki === key.spki)
    return [finding('dkim-key-match', 'pass', `the key of ${source} is the one published${by(view)}`)];
  const message = `${name} holds another key (${keyTitle(published)}) than ${source} (${keyTitle(key)})`;
  return [
    finding(
      'dkim-key-mismatch',
      'fail',
      message,
      `publish p=${key.recordValue} at ${name}, or sign with the key that is published`,
    ),
  ];
}

function disagreement(name: string, groups: readonly SameView[]): readonly DkimFinding[] {
  if (groups.length < 2) return [];
  const keys = new Set(groups.map(({ judged }) => judged?.key?.spki ?? ''));
  const isHarmless = keys.size === 1 && !keys.has('');
  const said = groups.map((group) => `${group.servers.join(', ')}: ${say(group)}`).join('; ');
  const message = `the servers disagree about ${name}: ${said}`;
  const remedy = 'have the secondary servers fetch the zone again, and compare the SOA serials';
  return [finding('dkim-servers-disagree', isHarmless ? 'warn' : 'fail', message, remedy)];
}

function say({ judged, view }: SameView): string {
  if (view.records.length === 0) return view.status === 'nxdomain' ? 'no such name' : 'no TXT record';
  if (!judged) return `${view.records.length} records`;
  if (judged.isRevoked) return 'revoked';
  return judged.key ? keyTitle(judged.key) : 'a record without a readable key';
}

const by = ({ aliases }: ServerView): string =>
  aliases.length === 0 ? '' : ` (by CNAME to ${aliases.join(', ')})`;
