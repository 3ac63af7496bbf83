import { type Check, pass, warn } from '@mtaops/core';
import { isExposed, listenersOf } from '../config/listener.ts';
import { smtpUsersOf } from '../config/smtp-user.ts';
import { clientAddress, flagOf, placeOf, policyOfAddress } from '../config/source-policy.ts';
import { type Case, STRANGER } from './case.ts';
import { setFor } from './edit.ts';

export const authFailureRate: Check<Case> = {
  evaluate: ({ configuration }) => {
    const policy = policyOfAddress(configuration, clientAddress(STRANGER));
    const rate = policy.settings.get('smtp-max-auth-failure-rate')?.directive.args[0] ?? 'unlimited';
    const isReachable = listenersOf(configuration).some(isExposed) && flagOf(policy, 'smtp-service', true);
    if (!isReachable || !flagOf(policy, 'allow-auth', true)) return [pass('strangers cannot log in')];
    if (smtpUsersOf(configuration).length === 0) return [pass('no smtp-user is configured')];
    if (!/^(unlimited|0)$/i.test(rate)) return [pass(`limited to ${rate}`)];
    const place = placeOf(policy, 'smtp-max-auth-failure-rate') ?? policy.chain.at(-1)?.location;
    return [
      warn('strangers may try passwords without limit', {
        evidence: place ? [place] : [],
        remedy: setFor(configuration, policy, 'smtp-max-auth-failure-rate', '5/10m'),
      }),
    ];
  },
  group: 'auth',
  id: 'PMTA-AUTH-03',
  remedy: '`smtp-max-auth-failure-rate 5/10m` in <source 0/0>; the guide wants `require-auth yes` with it.',
  restsOn: ['smtp-max-auth-failure-rate of what strangers get'],
  rule: { pass: 'limited, or strangers cannot log in', warn: 'unlimited' },
  severity: 'medium',
  source: "User's Guide 5.0, 3.3.7.7",
  title: 'Guessing passwords is slowed down',
  why: 'A guessed password makes an open relay of an otherwise closed one.',
};
