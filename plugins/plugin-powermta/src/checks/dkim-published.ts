import { type Check, fail, type Observation, pass, warn } from '@mtaops/core';
import { type DomainKey, domainKeysOf } from '../config/domain-key.ts';
import { textRecords } from '../host/commands.ts';
import { outputOf } from '../host/known-run.ts';
import { readKey } from '../host/rsa-key.ts';
import { type Case, cannotTell } from './case.ts';

export const dkimPublished: Check<Case> = {
  evaluate: (one) => {
    const keys = publishedKeys(one);
    return keys.length === 0 ? [pass('no key has a domain of its own')] : keys.map((key) => judge(one, key));
  },
  group: 'dkim',
  id: 'PMTA-DKIM-04',
  remedy: 'Publish the .dns file that pmtakeytool wrote, at SELECTOR._domainkey.DOMAIN.',
  restsOn: ['TXT record of every key, as the host’s resolver sees it', 'public half of the key file'],
  rule: {
    fail: 'no record, revoked (empty p=), or another key',
    pass: 'the record holds the public half of the key file',
    warn: 'the record is marked as a test (t=y)',
  },
  severity: 'high',
  source: "User's Guide 5.0, 10.6.2; RFC 6376 §3.6.1",
  title: 'The DKIM keys are published',
  why: 'A signature that fails is worse than none with receivers that count failures.',
};

/** Keys with a name to look up: the wildcard signs with each message's own domain. */
export function publishedKeys({ configuration }: Pick<Case, 'configuration'>): readonly DomainKey[] {
  return domainKeysOf(configuration).filter(({ domain, isInVault }) => !/[*${]/.test(domain) && !isInVault);
}

export function recordName({ domain, selector }: DomainKey): string {
  return `${selector}._domainkey.${domain}`;
}

function judge({ evidence }: Case, key: DomainKey): Observation {
  const name = recordName(key);
  const places = [key.location];
  const answer = outputOf(evidence, textRecords(name));
  if (!answer.ok) return cannotTell(answer);
  const records = answer.value
    .split('\n')
    .map(joinStrings)
    .filter((record) => /(^|;)\s*p\s*=/.test(record));
  const remedy = `publish the public half of ${key.file} at ${name}`;
  if (/connection timed out|no servers could be reached/.test(answer.value)) {
    return cannotTell({ detail: 'DNS did not answer', ok: false, reason: 'failed' });
  }
  const [record] = records;
  if (record === undefined) return fail(`${name} has no DKIM record`, { evidence: places, remedy });
  if (records.length > 1)
    return fail(`${name} has ${records.length} DKIM records`, {
      evidence: places,
      remedy: `leave one record at ${name}`,
    });
  const published = (/(?:^|;)\s*p\s*=([^;]*)/.exec(record)?.[1] ?? '').replaceAll(/\s/g, '');
  if (published === '') return fail(`${name} is revoked (empty p=)`, { evidence: places, remedy });
  const own = readKey(evidence, key.file);
  if (!own.ok) return cannotTell(own);
  if (own.value.publicKey !== published)
    return fail(`${name} holds another key than ${key.file}`, { evidence: places, remedy });
  if (/(?:^|;)\s*t\s*=[^;]*\by\b/.test(record)) {
    return warn(`${name} is marked as a test (t=y)`, {
      evidence: places,
      remedy: `take t=y out of the record at ${name}`,
    });
  }
  return pass(`${name} holds the key`, places);
}

/** `"v=DKIM1; p=MII" "BIj…"` → one text, strings joined without a blank (RFC 6376 §3.6.2.2). */
function joinStrings(line: string): string {
  return [...line.matchAll(/"((?:[^"\\]|\\.)*)"/g)]
    .map(([, text = '']) => text.replaceAll(/\\(.)/g, '$1'))
    .join('');
}
