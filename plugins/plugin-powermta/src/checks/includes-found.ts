import { type Check, fail, type Observation, unknown, warn } from '@mtaops/core';
import type { IncludeEdge } from '../config/configuration.ts';
import type { Case } from './case.ts';

export const includesFound: Check<Case> = {
  evaluate: ({ configuration }) => configuration.includes.flatMap(judge),
  group: 'configuration',
  id: 'PMTA-CFG-04',
  remedy: 'Correct the path, or remove the include.',
  restsOn: ['every include of the configuration'],
  rule: {
    fail: 'an included file does not exist, or includes itself',
    pass: 'every include leads to files below /etc/pmta',
    warn: 'a wildcard matches nothing, a URL is fetched over http, a file lies outside /etc/pmta',
  },
  severity: 'high',
  source: "User's Guide 5.0, 3.3.1.31",
  title: 'Every include leads somewhere',
  why: 'What is not read does not apply: a lost include may hold the source that grants relaying, or the one that limits it.',
};

function judge({ location, pattern, problem, targets }: IncludeEdge): readonly Observation[] {
  const evidence = [location];
  const outside = targets.filter((target) => !target.startsWith('/etc/pmta/'));
  const strays = outside.map((target) =>
    warn(`${target} lies outside /etc/pmta`, { evidence, remedy: `move ${target} below /etc/pmta` }),
  );
  const remedy = `${location.file}:${location.line}: correct or remove \`include ${pattern}\``;
  switch (problem?.kind) {
    case undefined:
      return strays;
    case 'missing':
    case 'loop':
    case 'too-many':
      return [fail(problem.detail, { evidence, remedy }), ...strays];
    case 'none-match':
      return [warn(problem.detail, { evidence, remedy }), ...strays];
    case 'url':
      return pattern.toLowerCase().startsWith('http://')
        ? [
            warn(`${pattern} is fetched in clear: whoever is on the way can change it`, {
              evidence,
              remedy: `${location.file}:${location.line}: write \`include ${pattern.replace(/^http:/i, 'https:')}\``,
            }),
          ]
        : [unknown(problem.detail, { evidence })];
    case 'unreadable':
      return [unknown(problem.detail, { evidence }), ...strays];
  }
}
