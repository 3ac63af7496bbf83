import { type DkimFinding, finding } from '../finding.ts';
import type { DkimPublicKey } from '../key/public-key.ts';
import { findPasteFault } from './paste-faults.ts';
import { readPublishedKey } from './published-key.ts';
import { excerpt, parseTagList, type TagList, tagValue } from './tag-list.ts';

/** What one TXT record says as a DKIM key. */
export type JudgedRecord = {
  /** Present when `p=` could be read, whatever else is wrong. */
  readonly key?: DkimPublicKey;
  readonly isRevoked: boolean;
  /** Flags of `t=`. */
  readonly flags: readonly string[];
  /** Worst first is not promised; empty when there is nothing to say. */
  readonly findings: readonly DkimFinding[];
};

const KEY_TYPES: readonly string[] = ['rsa', 'ed25519'];

/**
 * Judge the text of one TXT record, its strings joined without blanks (RFC 6376 §3.6.2.2), as RFC 6376 §3.6.1, RFC 8301
 * and RFC 8463 want it. Stricter than any verifier: what one of them refuses is a fault.
 */
export function judgeRecord(text: string): JudgedRecord {
  const pasted = findPasteFault(text);
  if (pasted) return { findings: [pasted], flags: [], isRevoked: false };
  const list = parseTagList(text);
  const flags = listOf(tagValue(list, 't'));
  const syntax = judgeSyntax(text, list);
  const type = tagValue(list, 'k') ?? 'rsa';
  const value = tagValue(list, 'p');
  const rest = [...syntax, ...judgeVersion(list), ...judgeType(list, type), ...judgeUse(list, flags)];
  if (value === undefined) return { findings: [...rest, missingKey(list)], flags, isRevoked: false };
  if (value === '') return { findings: [...rest, revoked()], flags, isRevoked: true };
  const { findings, key } = readPublishedKey(value, type);
  return { findings: [...rest, ...findings], flags, isRevoked: false, ...(key && { key }) };
}

function judgeSyntax(text: string, { faults, tags }: TagList): readonly DkimFinding[] {
  const glued = tags.find(({ name, value }) => name !== 'n' && /[ \t][a-z]=/.test(value));
  const remedy = 'write the record as tag=value pairs with a semicolon between them';
  const found = faults.map((fault) =>
    finding('dkim-record-syntax', 'fail', `the record is no tag list: ${fault}`, remedy),
  );
  if (glued)
    found.push(
      finding(
        'dkim-record-syntax',
        'fail',
        `a semicolon is missing: ${glued.name}= runs into the next tag`,
        remedy,
      ),
    );
  const odd = /[^\x20-\x7e\t\r\n]/.exec(text)?.[0];
  if (odd !== undefined) {
    const code = `octet 0x${odd.charCodeAt(0).toString(16)}`;
    found.push(
      finding(
        'dkim-record-characters',
        'fail',
        `there is a character beyond ASCII in the record (${code}), often a blank or dash from a web page`,
        remedy,
      ),
    );
  }
  return found;
}

function judgeVersion({ tags }: TagList): readonly DkimFinding[] {
  const at = tags.findIndex(({ name }) => name === 'v');
  const version = tags[at]?.value;
  const remedy = 'begin the record with v=DKIM1';
  if (version === undefined)
    return [
      finding(
        'dkim-version-absent',
        'pass',
        'the record has no v=; it is optional, DKIM1 by default',
        remedy,
      ),
    ];
  if (version !== 'DKIM1')
    return [
      finding(
        'dkim-version',
        'fail',
        `the record says v=${excerpt(version)}, and only v=DKIM1 counts`,
        remedy,
      ),
    ];
  if (at === 0) return [];
  const message = 'v= is not the first tag, as RFC 6376 §3.6.1 demands; such a record may be discarded';
  return [finding('dkim-version-position', 'fail', message, remedy)];
}

function judgeType(list: TagList, type: string): readonly DkimFinding[] {
  const found: DkimFinding[] = [];
  if (!KEY_TYPES.includes(type)) {
    const remedy = `publish k=${KEY_TYPES.includes(type.toLowerCase()) ? type.toLowerCase() : 'rsa'}`;
    found.push(
      finding('dkim-key-type', 'fail', `k=${excerpt(type)} is no key type that verifiers know`, remedy),
    );
  }
  const hashes = tagValue(list, 'h');
  if (hashes !== undefined && !listOf(hashes).includes('sha256')) {
    const message = `h=${excerpt(hashes)} forbids sha256, the only hash that is left (RFC 8301 §3.1)`;
    found.push(finding('dkim-hash', 'fail', message, 'take h= out of the record, or publish h=sha256'));
  }
  return found;
}

function judgeUse(list: TagList, flags: readonly string[]): readonly DkimFinding[] {
  const found: DkimFinding[] = [];
  const services = tagValue(list, 's');
  if (services !== undefined && !listOf(services).some((name) => name === '*' || name === 'email'))
    found.push(
      finding(
        'dkim-service',
        'fail',
        `s=${excerpt(services)} means that the key is not for mail`,
        'take s= out of the record',
      ),
    );
  if (flags.includes('y'))
    found.push(
      finding(
        'dkim-testing',
        'warn',
        't=y: the domain says that it is testing DKIM, so verifiers may treat mail as unsigned',
        'take t=y out of the record',
      ),
    );
  if (flags.includes('s'))
    found.push(finding('dkim-strict', 'pass', 't=s: i= must name this very domain, no subdomain of it'));
  const granularity = tagValue(list, 'g');
  if (granularity !== undefined && granularity !== '*')
    found.push(
      finding(
        'dkim-granularity',
        'warn',
        `g=${excerpt(granularity)} is of RFC 4871; old verifiers let it restrict the key`,
        'take g= out of the record',
      ),
    );
  return found;
}

function missingKey({ tags }: TagList): DkimFinding {
  const upper = tags.some(({ name }) => name === 'P');
  const message = upper
    ? 'P= is not p=: names of tags are case-sensitive'
    : 'the record has no p=, hence no key';
  return finding('dkim-key-absent', 'fail', message, 'publish the record that `mtaops dkim publish` prints');
}

function revoked(): DkimFinding {
  return finding(
    'dkim-revoked',
    'fail',
    'p= is empty: the key is revoked',
    'sign with another selector, or publish the key again',
  );
}

/** Members of a colon-separated list (RFC 6376 §3.6.1), in lower case. */
function listOf(value: string | undefined): readonly string[] {
  return (value ?? '')
    .split(':')
    .map((member) => member.replace(/[ \t\r\n]/g, '').toLowerCase())
    .filter((member) => member !== '');
}
