import { type Check, fail, isLoopback, parseIpNetwork, pass, warn } from '@mtaops/core';
import { type Directive, directivesOf, type Section, sectionName, sectionsOf } from '../config/node.ts';
import { parseBoolean } from '../config/value.ts';
import type { Case } from './case.ts';
import { everyDomainSection } from './dkim-options.ts';
import { write } from './edit.ts';

export const contentLogged: Check<Case> = {
  evaluate: ({ configuration: { nodes } }) => {
    const sources = sectionsOf(nodes, 'source').filter(({ argument }) => {
      const network = parseIpNetwork(argument);
      return !network || !isLoopback(network);
    });
    const seen = [
      ...sources.flatMap((section) =>
        logging(section).map(({ location }) =>
          fail(`${sectionName(section)} writes every octet of messages and logins to the log`, {
            evidence: [location],
            remedy: write(location, 'log-data no'),
          }),
        ),
      ),
      ...everyDomainSection(nodes).flatMap((section) =>
        logging(section).map(({ location }) =>
          warn(`${sectionName(section)} writes every octet delivered to the log`, {
            evidence: [location],
            remedy: write(location, 'log-data no'),
          }),
        ),
      ),
    ];
    return seen.length > 0 ? seen : [pass('no content is logged')];
  },
  group: 'observability',
  id: 'PMTA-LOG-03',
  remedy: '`log-data no`',
  restsOn: ['log-data of <source> and <domain>'],
  rule: { fail: 'on for a source beyond loopback', pass: 'off', warn: 'on for a destination' },
  severity: 'medium',
  source: "User's Guide 5.0, 3.3.7.62",
  title: 'Messages are not written to the log',
  why: 'log-data puts contents and passwords in clear into the log, and fills the disk.',
};

function logging({ children }: Section): readonly Directive[] {
  return directivesOf(children, 'log-data').filter(({ args }) => parseBoolean(args[0] ?? '') === true);
}
