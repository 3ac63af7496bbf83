import { fail, type HostStat, note, type Observation, pass, unknown, warn } from '@mtaops/core';
import { type DkimKeyFacts, keyFacts } from '../dkim/key-facts.ts';
import { type DkimSigner, signersOf } from '../dkim/signer.ts';
import { keySize } from '../live/certificate.ts';
import { type Configured, configuredCheck } from './model.ts';

export const dkimKey = configuredCheck(
  {
    group: 'dkim',
    id: 'mom.dkim.key',
    remedy: 'make the key with openssl genrsa 2048, chown ecuser, chmod 600',
    restsOn: ['key of each dkim_domain', 'stat', 'openssl pkey -pubout'],
    rule: {
      fail: 'a key is missing, not readable by ecuser, not RSA, or below 1024 bits',
      pass: 'every key is there, readable by the server only, 2048 bits or more',
      warn: 'a key has less than 2048 bits, or a mode beyond 640',
    },
    severity: 'critical',
    source: 'B4/using-dkim',
    title: 'Every DKIM key is there and strong',
    why: 'Without its key the server sends unsigned and tells nobody (§4.4: TotalMessagesProcessed above TotalMessagesSigned).',
  },
  ({ configuration, evidence }) => {
    const signers = signersOf(configuration.root, configuration.layout);
    if (signers.length === 0) return [note('no domain is configured for signing')];
    return signers.flatMap((signer) => judge(signer, evidence));
  },
);

function judge(signer: DkimSigner, evidence: Configured['evidence']): readonly Observation[] {
  const { domain, keyPath, place, selector } = signer;
  const places = [place, ...(signer.keyPlace ? [signer.keyPlace] : [])];
  if (selector === undefined) return [];
  if (keyPath === undefined)
    return [
      unknown(`the key of ${domain} cannot be told: %{d} with base_domain is not documented`, {
        evidence: places,
      }),
    ];
  const facts = keyFacts(keyPath, evidence);
  if (facts.exists === false)
    return [
      fail(`${keyPath} does not exist, so ${domain} is not signed for`, {
        evidence: places,
        remedy: `openssl genrsa -out ${keyPath} 2048 && chown ecuser ${keyPath} && chmod 600 ${keyPath}`,
      }),
    ];
  return [...access(facts, keyPath, signer), ...strength(facts, keyPath, signer)];
}

function access({ stat }: DkimKeyFacts, keyPath: string, { place }: DkimSigner): readonly Observation[] {
  const evidence = [place];
  if (!stat.ok) return [unknown(`owner and mode of ${keyPath}: ${stat.detail}`, { evidence })];
  const { group, mode, owner } = stat.value;
  const shown = `${keyPath} has mode ${mode.toString(8)}, owner ${owner}:${group}`;
  if (!isReadable(stat.value))
    return [fail(`${shown}: ecuser cannot read it`, { evidence, remedy: `chown ecuser ${keyPath}` })];
  if ((mode & 0o037) !== 0) return [warn(shown, { evidence, remedy: `chmod 600 ${keyPath}` })];
  return [pass(shown, evidence)];
}

function isReadable({ group, mode, owner }: HostStat): boolean {
  if (owner === 'ecuser') return (mode & 0o400) !== 0;
  if (group === 'ecuser') return (mode & 0o040) !== 0;
  return (mode & 0o004) !== 0;
}

function strength(
  { publicKey }: DkimKeyFacts,
  keyPath: string,
  { place }: DkimSigner,
): readonly Observation[] {
  const evidence = [place];
  if (!publicKey.ok) {
    return [unknown(`kind and size of ${keyPath}: ${publicKey.detail}`, { evidence })];
  }
  const { bits = 0, kind } = keySize(publicKey.value);
  const remedy = `openssl genrsa -out ${keyPath} 2048, publish the new public key first`;
  if (kind !== 'rsa')
    return [fail(`${keyPath} is ${kind}, and only RSA is signed with`, { evidence, remedy })];
  if (bits < 1024) return [fail(`${keyPath} has ${bits} bits`, { evidence, remedy })];
  if (bits < 2048) return [warn(`${keyPath} has ${bits} bits`, { evidence, remedy })];
  return [pass(`${keyPath} has ${bits} bits`, evidence)];
}
