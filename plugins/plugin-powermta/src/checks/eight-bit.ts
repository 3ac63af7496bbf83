import { type Check, fail, type Observation, pass, warn } from '@mtaops/core';
import { directivesOf } from '../config/node.ts';
import { parseBoolean } from '../config/value.ts';
import type { Case } from './case.ts';
import { everyDomainSection } from './dkim-options.ts';
import { write } from './edit.ts';

export const eightBit: Check<Case> = {
  evaluate: ({ configuration, probes }) => {
    const ignoring = everyDomainSection(configuration.nodes)
      .flatMap(({ children }) => directivesOf(children, 'ignore-8bitmime'))
      .filter(({ args }) => parseBoolean(args[0] ?? '') === true);
    const silent = probes.filter(
      ({ extensions }) => extensions && !extensions.some((word) => /^8BITMIME$/i.test(word)),
    );
    const seen: readonly Observation[] = [
      ...ignoring.map(({ location }) =>
        warn(
          'the 8BITMIME declaration is not passed on: 8-bit mail reaches servers that did not agree to it',
          {
            evidence: [location],
            remedy: `${write(location, 'ignore-8bitmime no')}, or send 7-bit mail only`,
          },
        ),
      ),
      ...silent.map(({ endpoint }) =>
        fail(`${endpoint} does not offer 8BITMIME`, { remedy: 'send 7-bit mail only' }),
      ),
    ];
    return seen.length > 0 ? seen : [pass('8BITMIME is offered and passed on; 7-bit mail is safest still')];
  },
  group: 'smime',
  id: 'PMTA-SMIME-03',
  remedy: '`ignore-8bitmime no`; let generators send base64 or quoted-printable.',
  restsOn: ['ignore-8bitmime of <domain>', 'EHLO, where a probe was made'],
  rule: {
    fail: 'a listener does not offer 8BITMIME',
    pass: 'offered and passed on',
    warn: 'ignore-8bitmime yes',
  },
  severity: 'medium',
  source: "User's Guide 5.0, 3.3.10.67",
  tags: ['smime'],
  title: '8-bit mail is declared as such',
  why: 'PowerMTA never converts; a relay further on may, and breaks the signature. What it does towards a server without 8BITMIME is not documented.',
};
