import { type Check, fail, type Observation, pass, warn } from '@mtaops/core';
import { directivesOf } from '../config/node.ts';
import { resolve } from '../host/commands.ts';
import { outputOf } from '../host/known-run.ts';
import { type Case, cannotTell } from './case.ts';

export const resolver: Check<Case> = {
  evaluate: (one) => {
    const servers = directivesOf(one.configuration.nodes, 'name-server');
    const single =
      servers.length === 1
        ? servers.map(({ location }) =>
            warn('there is one name-server only', {
              evidence: [location],
              remedy: `${location.file}:${location.line}: add a second \`name-server IP\``,
            }),
          )
        : [];
    const seen = [...single, ...one.destinationDomains.map((domain) => lookUp(one, domain))];
    return seen.length > 0
      ? seen
      : [pass(servers.length === 0 ? 'the system’s resolvers are used' : `${servers.length} name servers`)];
  },
  group: 'outbound',
  id: 'PMTA-DNS-01',
  remedy: 'Name two recursive resolvers near the host.',
  restsOn: ['name-server', 'pmta resolve DOMAIN for each destination given'],
  rule: {
    fail: 'a destination does not resolve',
    pass: 'every destination resolves',
    warn: 'a single resolver',
  },
  severity: 'medium',
  source: "User's Guide 5.0, 4.2.3",
  title: 'Destinations resolve',
  why: 'Without DNS every queue waits, with StatusDnsQueryFailed as the last error.',
};

function lookUp({ evidence }: Case, domain: string): Observation {
  const output = outputOf(evidence, resolve(domain));
  if (!output.ok) return cannotTell(output);
  const status = /status\s*=\s*"?(Status\w+)/.exec(output.value)?.[1];
  if (status === 'StatusOk') return pass(`${domain} resolves`);
  if (status === undefined)
    return cannotTell({ detail: `pmta resolve ${domain} tells no status`, ok: false, reason: 'failed' });
  return fail(`${domain} does not resolve: ${status}`, {
    remedy: 'give PowerMTA a recursive resolver that answers: `name-server IP`',
  });
}
