import { type Check, fail, type Observation, pass, statIn, warn } from '@mtaops/core';
import { type DomainKey, domainKeysOf } from '../config/domain-key.ts';
import { readKey } from '../host/rsa-key.ts';
import { type Case, cannotTell } from './case.ts';

export const dkimKeyFiles: Check<Case> = {
  evaluate: (one) => {
    const keys = domainKeysOf(one.configuration).filter(({ isInVault }) => !isInVault);
    const byFile = [...new Map(keys.map((key) => [key.file, key] as const)).values()];
    return byFile.length === 0
      ? [pass('no key files are configured')]
      : byFile.flatMap((key) => judge(one, key));
  },
  group: 'dkim',
  id: 'PMTA-DKIM-02',
  remedy: '`pmtakeytool newdk SELECTOR DOMAIN 2048`, then chown root:pmta and chmod 640.',
  restsOn: ['stat and public half of every key file'],
  rule: {
    fail: 'missing, no RSA key, or below 1024 bits',
    pass: '2048 bits or more, closed to others',
    warn: 'below 2048 bits, or readable by everybody',
  },
  severity: 'high',
  source: "User's Guide 5.0, 10.6.2; RFC 8301 §3.2",
  title: 'The DKIM key files are good',
  why: 'What PowerMTA does about a missing key file is not documented; a short key is not taken by receivers.',
};

function judge(
  { evidence: known }: Case,
  { domain, file, location, selector }: DomainKey,
): readonly Observation[] {
  const evidence = [location];
  const renew = `\`pmtakeytool newdk ${selector} ${domain === '*' ? 'DOMAIN' : domain} 2048\`, publish it, and put the key at ${file}`;
  const stat = statIn(known, file);
  if (!stat.ok) {
    if (stat.reason !== 'absent') return [cannotTell(stat)];
    return [fail(`${file} does not exist`, { evidence, remedy: renew })];
  }
  const mode = stat.value.mode;
  const open =
    (mode & 0o004) === 0
      ? []
      : [
          warn(`${file} is readable by everybody (${mode.toString(8)})`, {
            evidence,
            remedy: `chown root:pmta ${file} && chmod 640 ${file}`,
          }),
        ];
  const key = readKey(known, file);
  if (!key.ok) return [...open, cannotTell(key)];
  const { bits, type } = key.value;
  if (type !== 'rsa' || bits === undefined)
    return [fail(`${file} holds a key of type ${type}, RSA is needed`, { evidence, remedy: renew }), ...open];
  if (bits < 1024) return [fail(`${file} has ${bits} bits`, { evidence, remedy: renew }), ...open];
  if (bits < 2048) return [warn(`${file} has ${bits} bits`, { evidence, remedy: renew }), ...open];
  return [pass(`${file} has ${bits} bits`, evidence), ...open];
}
