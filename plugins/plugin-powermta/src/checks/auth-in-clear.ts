import { type Check, fail, type Location, pass, warn } from '@mtaops/core';
import { isExposed, listenersOf } from '../config/listener.ts';
import { smtpUsersOf } from '../config/smtp-user.ts';
import { clientAddress, flagOf, placeOf, policyOfAddress } from '../config/source-policy.ts';
import { type Case, generatorPolicies, STRANGER } from './case.ts';
import { setFor } from './edit.ts';

export const authInClear: Check<Case> = {
  evaluate: (one) => {
    const { configuration } = one;
    if (!listenersOf(configuration).some(isExposed)) return [pass('only this host can connect')];
    const stranger = policyOfAddress(configuration, clientAddress(STRANGER));
    const policies = [stranger, ...generatorPolicies(one).map(({ policy }) => policy)];
    const hasUsers = smtpUsersOf(configuration).length > 0;
    return policies.flatMap((policy) => {
      const waits = flagOf(policy, 'require-starttls-before-auth', false);
      if (!flagOf(policy, 'allow-auth', true) || !flagOf(policy, 'smtp-service', true) || waits) return [];
      const remedy = setFor(configuration, policy, 'require-starttls-before-auth', 'yes');
      const places = (key: string): readonly Location[] => [placeOf(policy, key) ?? []].flat();
      if (flagOf(policy, 'allow-unencrypted-plain-auth', false)) {
        return [
          fail('PLAIN and LOGIN are offered before TLS: passwords cross the network in clear', {
            evidence: places('allow-unencrypted-plain-auth'),
            remedy: `${remedy}\n${setFor(configuration, policy, 'allow-unencrypted-plain-auth', 'no')}`,
          }),
        ];
      }
      return hasUsers
        ? [
            warn('CRAM-MD5 is offered before TLS: a listener can try passwords at leisure', {
              evidence: places('allow-auth'),
              remedy,
            }),
          ]
        : [];
    });
  },
  group: 'auth',
  id: 'PMTA-AUTH-01',
  remedy: '`require-starttls-before-auth yes` and `allow-unencrypted-plain-auth no`.',
  restsOn: ['allow-auth, allow-unencrypted-plain-auth, require-starttls-before-auth'],
  rule: {
    fail: 'PLAIN or LOGIN is offered without TLS beyond loopback',
    pass: 'no login without TLS',
    warn: 'CRAM-MD5 is offered without TLS, and there are users',
  },
  severity: 'high',
  source: "User's Guide 5.0, 3.3.7.11 and 3.3.7.13",
  title: 'Passwords are not asked for in clear',
  why: 'Whoever sees the network sees the password, and may relay with it.',
};
