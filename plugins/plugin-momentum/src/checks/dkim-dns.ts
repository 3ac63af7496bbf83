import { fail, note, type Observation, pass, unknown, warn } from '@mtaops/core';
import { parseTxtAnswer, type TxtRecord } from '../console/host-tools.ts';
import { keyFacts } from '../dkim/key-facts.ts';
import { type DkimSigner, signersOf } from '../dkim/signer.ts';
import { outputOf } from '../live/answer.ts';
import { txtArgv } from '../live/command.ts';
import { type Configured, configuredCheck } from './model.ts';

export const dkimDns = configuredCheck(
  {
    group: 'dkim',
    id: 'mom.dkim.dns',
    remedy: 'publish v=DKIM1; k=rsa; p= with the output of openssl rsa -pubout',
    restsOn: ['TXT at SELECTOR._domainkey.DOMAIN', 'public half of the key'],
    rule: {
      fail: 'no record, no DKIM1, an empty p=, or not the public half of the key',
      pass: 'the record has the public half of the key',
      warn: 't=y, h=sha1, or a string over 255 octets',
    },
    severity: 'critical',
    source: 'B4/using-dkim',
    title: 'Every DKIM key is published',
    why: 'A signature whose key is not in the DNS fails everywhere, which is worse than none.',
  },
  ({ configuration, evidence }) => {
    const signers = signersOf(configuration.root, configuration.layout).filter(
      ({ selector }) => selector !== undefined,
    );
    if (signers.length === 0) return [note('no domain is configured for signing')];
    return signers.flatMap((signer) => judge(signer, evidence));
  },
);

/** Where the public key of a signer is published. */
export function recordName({ selector, signingDomain }: DkimSigner): string {
  return `${selector}._domainkey.${signingDomain}`;
}

function judge(signer: DkimSigner, evidence: Configured['evidence']): readonly Observation[] {
  const name = recordName(signer);
  const places = [signer.place];
  const output = outputOf(evidence, txtArgv(name));
  if (!output.ok) return [unknown(`${name}: ${output.detail}`, { evidence: places })];
  const answer = parseTxtAnswer(output.value);
  if (!answer || (answer.status !== 'NOERROR' && answer.status !== 'NXDOMAIN'))
    return [unknown(`${name}: the resolver answers ${answer?.status ?? 'nothing'}`, { evidence: places })];
  const [record] = answer.records;
  if (!record) return [fail(`${name} has no TXT record`, { evidence: places, remedy: publish(signer) })];
  return judgeRecord(record, signer, evidence);
}

function judgeRecord(
  record: TxtRecord,
  signer: DkimSigner,
  evidence: Configured['evidence'],
): readonly Observation[] {
  const name = recordName(signer);
  const places = [signer.place];
  const tags = parseTags(record.text);
  const key = tags.get('p')?.replaceAll(/\s/g, '');
  const cure = { evidence: places, remedy: publish(signer) };
  const doubts = [
    ...(tags.get('t')?.split(':').includes('y') ? ['t=y marks it as a test'] : []),
    ...(tags.get('h') === 'sha1' ? ['h=sha1 excludes rsa-sha256'] : []),
    ...(record.longestString > 255 ? ['a string is longer than 255 octets'] : []),
  ].map((what) => warn(`${name}: ${what}`, cure));
  if (key === undefined || (tags.has('v') && tags.get('v') !== 'DKIM1'))
    return [fail(`${name} is no DKIM record`, cure)];
  if (key === '') return [fail(`${name} is revoked (empty p=)`, cure)];
  return [...doubts, compareKeys(key, signer, evidence)];
}

function compareKeys(published: string, signer: DkimSigner, evidence: Configured['evidence']): Observation {
  const name = recordName(signer);
  const places = [signer.place];
  const own = signer.keyPath === undefined ? undefined : keyFacts(signer.keyPath, evidence).publicKey;
  if (!own?.ok)
    return unknown(`${name} is published; whether it is of the key is not known`, { evidence: places });
  const isSame = Buffer.from(published, 'base64').equals(Buffer.from(own.value));
  if (isSame) return pass(`${name} has the public half of ${signer.keyPath}`, places);
  return fail(`${name} is not the public half of ${signer.keyPath}`, {
    evidence: places,
    remedy: publish(signer),
  });
}

/** Tags of RFC 6376 3.2; the first of a name counts. */
function parseTags(text: string): ReadonlyMap<string, string> {
  const tags = new Map<string, string>();
  for (const part of text.split(';')) {
    const [, name, value] = /^\s*(\w+)\s*=\s*([\s\S]*?)\s*$/.exec(part) ?? [];
    if (name !== undefined && value !== undefined && !tags.has(name)) tags.set(name, value);
  }
  return tags;
}

function publish(signer: DkimSigner): string {
  return `publish TXT ${recordName(signer)} with the output of: openssl rsa -in ${signer.keyPath ?? 'KEY'} -pubout`;
}
