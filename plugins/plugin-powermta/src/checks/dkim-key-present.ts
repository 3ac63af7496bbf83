import { type Check, fail, type Observation, pass, statIn, unknown, warn } from '@mtaops/core';
import { covers, type DomainKey, keyFor, keysFor } from '../config/domain-key.ts';
import { type Case, defaultVmta } from './case.ts';
import { addGlobally } from './edit.ts';

export const dkimKeyPresent: Check<Case> = {
  evaluate: (one) => {
    const keys = keysFor(one.configuration, defaultVmta(one));
    if (one.signDomains.length === 0) {
      if (keys.length > 0)
        return [
          pass(
            'the wildcard key signs for every domain',
            keys.map(({ location }) => location),
          ),
        ];
      return [unknown('which domains are to be signed is not known: give --sign-domain')];
    }
    return one.signDomains.map((domain) => judge(one, keys, domain));
  },
  group: 'dkim',
  id: 'PMTA-DKIM-01',
  remedy: '`domain-key SELECTOR, DOMAIN, FILE`, before any wildcard key.',
  restsOn: ['domain-key of the VMTA, its pools, and global', 'whether the key files exist'],
  rule: {
    fail: 'no key signs for a domain',
    pass: 'a key for the domain or a parent of it',
    warn: 'the wildcard key only',
  },
  severity: 'high',
  source: "User's Guide 5.0, 3.3.1.33.1",
  title: 'Every signing domain has a key',
  why: 'Without a fitting key mail goes out unsigned, and nothing says so.',
};

function judge(one: Case, keys: readonly DomainKey[], domain: string): Observation {
  const usable = keys.filter((key) => !isMissing(one, key));
  const specific = usable.find((key) => covers(key.domain, domain));
  const wanted = specific ?? keyFor(usable, domain);
  if (specific) return pass(`${domain} is signed with the key of ${specific.domain}`, [specific.location]);
  const lost = keys.find((key) => covers(key.domain, domain));
  const why = lost ? `the file of its own key is missing (${lost.file})` : 'it has no key of its own';
  const remedy = lost
    ? `put the private key at ${lost.file}`
    : addGlobally(one.configuration, `domain-key SELECTOR, ${domain}, /etc/pmta/dkim/SELECTOR.${domain}.pem`);
  const evidence = [lost?.location ?? [], wanted?.location ?? []].flat();
  if (wanted) return warn(`${domain} is signed with the wildcard key only: ${why}`, { evidence, remedy });
  return fail(`${domain} goes out unsigned: ${why}`, { evidence, remedy });
}

function isMissing({ evidence }: Case, key: DomainKey): boolean {
  const stat = key.isInVault ? undefined : statIn(evidence, key.file);
  return stat?.ok === false && stat.reason === 'absent';
}
