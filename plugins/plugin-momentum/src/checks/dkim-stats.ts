import { pass, warn } from '@mtaops/core';
import { parseSigningStats } from '../console/signing-stats.ts';
import { signersOf } from '../dkim/signer.ts';
import { outputOf } from '../live/answer.ts';
import { COMMANDS } from '../live/command.ts';
import { configuredCheck, notLearnt } from './model.ts';

export const dkimStats = configuredCheck(
  {
    group: 'dkim',
    id: 'mom.dkim.stats',
    remedy: 'look at owner and mode of the key, and at sign_condition',
    restsOn: ['ec_console signing_stats'],
    rule: {
      pass: 'every message of a signing domain was signed',
      warn: 'signing failed, or messages of a signing domain left unsigned',
    },
    severity: 'medium',
    source: 'B4/console-commands/signing-stats',
    title: 'Signing succeeds',
    why: 'A message that could not be signed is sent all the same, and fails DMARC at the receiver.',
  },
  ({ configuration, evidence }) => {
    const output = outputOf(evidence, COMMANDS.signing);
    if (!output.ok) return [notLearnt('signing statistics are not known', output)];
    const domains = new Map(
      signersOf(configuration.root, configuration.layout).map(({ domain, place }) => [domain, place]),
    );
    return parseSigningStats(output.value).flatMap(({ domain, failed, processed, signed }) => {
      const place = domains.get(domain);
      if (!place) return [];
      if (failed === 0 && processed <= signed)
        return [pass(`${domain}: ${signed} of ${processed} signed`, [place])];
      const message = `${domain}: ${signed} of ${processed} signed, ${failed} attempts failed`;
      return [
        warn(message, {
          evidence: [place],
          remedy: 'check owner and mode of its key (mom.dkim.key), and sign_condition',
        }),
      ];
    });
  },
);
