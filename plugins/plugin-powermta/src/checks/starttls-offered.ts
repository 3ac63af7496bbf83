import { type Check, fail, note, pass, warn } from '@mtaops/core';
import { listenersOf } from '../config/listener.ts';
import { lastOf } from '../config/smtp-user.ts';
import { flagOf, placeOf } from '../config/source-policy.ts';
import { parseBoolean } from '../config/value.ts';
import { type Case, generatorPolicies } from './case.ts';
import { certificateFiles } from './certificate-files.ts';
import { addGlobally, setFor } from './edit.ts';

export const starttlsOffered: Check<Case> = {
  evaluate: (one) => {
    const { configuration } = one;
    const hasCertificate = certificateFiles(configuration).length > 0;
    const offers = generatorPolicies(one).map(({ policy, who }) => {
      const place = placeOf(policy, 'allow-starttls');
      const evidence = place ? [place] : (policy.chain.at(-1)?.location ?? []);
      if (flagOf(policy, 'allow-starttls', false))
        return pass(`${who}: STARTTLS is offered`, [evidence].flat());
      const reason = place ? 'allow-starttls no' : 'allow-starttls is not set, and off by default';
      return fail(`${who}: STARTTLS is not offered, ${reason}`, {
        evidence: [evidence].flat(),
        remedy: setFor(configuration, policy, 'allow-starttls', 'yes'),
      });
    });
    const certificate = hasCertificate
      ? []
      : [
          warn('no server certificate is configured', {
            remedy: addGlobally(configuration, 'smtp-server-tls-certificate /etc/pmta/tls/HOST.pem'),
          }),
        ];
    const immediate = listenersOf(configuration)
      .filter(({ options }) => parseBoolean(lastOf(options, 'immediate-tls')?.args[0] ?? '') === true)
      .map(({ endpoint, location }) =>
        note(`${endpoint} speaks TLS from the start`, location ? [location] : []),
      );
    return [...offers, ...certificate, ...immediate];
  },
  group: 'tls',
  id: 'PMTA-TLS-01',
  remedy: '`allow-starttls yes` in the generator’s source, and `smtp-server-tls-certificate FILE`.',
  restsOn: ['allow-starttls of the generator’s source', 'smtp-server-tls-certificate, tls-certificate'],
  rule: {
    fail: 'STARTTLS is not offered to the generator',
    pass: 'offered',
    warn: 'offered, but no certificate is configured',
  },
  severity: 'high',
  source: "User's Guide 5.0, 3.3.7.12 and 3.3.1.9",
  title: 'STARTTLS is offered to the generator',
  why: 'Without TLS mail and passwords cross the network in clear, and clients that insist on TLS do not send.',
};
