import {
  type Check,
  contains,
  fail,
  type IpNetwork,
  isPrivate,
  type Observation,
  parseIpNetwork,
  pass,
  warn,
} from '@mtaops/core';
import type { Configuration } from '../config/configuration.ts';
import { type Directive, directivesOf } from '../config/node.ts';
import { lastOf } from '../config/smtp-user.ts';
import type { Case } from './case.ts';
import { remove } from './edit.ts';

export const monitorAccess: Check<Case> = {
  evaluate: ({ configuration }) => {
    if (isMonitorOff(configuration)) return [pass('the web monitor is off')];
    const rules = accessRules(configuration);
    const keys = directivesOf(configuration.nodes, 'http-api-key').map(({ location }) =>
      warn('http-api-key gives full access from any address to whoever has it', {
        evidence: [location],
        remedy: 'remove it, unless something uses it',
      }),
    );
    const seen = [...rules.flatMap(judge), ...unreachable(rules), ...keys];
    return seen.length > 0 ? seen : [pass('the web monitor is open to narrow networks only')];
  },
  group: 'security',
  id: 'PMTA-HTTP-01',
  remedy: 'Name the networks of the operators, narrow ones first, and end with `http-access 0/0 none`.',
  restsOn: ['http-access, http-api-key, http-mgmt-port'],
  rule: {
    fail: 'admin or operator for a wide or public network, or a `none` that is never reached',
    pass: 'closed, or open to narrow networks',
    warn: 'monitor for everybody without deny-logs; an API key',
  },
  severity: 'critical',
  source: "User's Guide 5.0, 3.3.1.36.3",
  title: 'The web monitor is closed to strangers',
  why: 'Admin writes the configuration, operator reads it with its passwords and runs commands.',
};

export function isMonitorOff({ nodes }: Configuration): boolean {
  return lastOf(nodes, 'http-mgmt-port')?.args[0] === '0';
}

type AccessRule = {
  readonly directive: Directive;
  readonly network: IpNetwork;
  /** `none`, `monitor`, `operator`, `admin`; perhaps with `,deny-logs`. */
  readonly right: string;
};

/** In file order: the first that matches decides. */
function accessRules({ nodes }: Configuration): readonly AccessRule[] {
  return directivesOf(nodes, 'http-access').flatMap((directive) => {
    const network = parseIpNetwork(directive.args[0] ?? '');
    return network ? [{ directive, network, right: directive.args.slice(1).join(' ').toLowerCase() }] : [];
  });
}

function judge({ directive, network, right }: AccessRule): readonly Observation[] {
  const cure = {
    evidence: [directive.location],
    remedy: `${directive.location.file}:${directive.location.line}: narrow the network, or write \`http-access ${directive.args[0]} none\``,
  };
  const bits = network.family === 4 ? network.prefix : network.prefix / 4;
  const isWide = bits < (isPrivate(network) ? 16 : 24);
  if (/^(admin|operator)\b/.test(right) && isWide)
    return [fail(`http-access ${directive.rawValue}: open to strangers`, cure)];
  const isOpen = /^monitor\b/.test(right) && bits === 0 && !right.includes('deny-logs');
  return isOpen ? [warn('everybody may read the monitor, logs included', cure)] : [];
}

/** A refusal behind a grant that covers it. */
function unreachable(rules: readonly AccessRule[]): readonly Observation[] {
  return rules.flatMap(({ directive, network, right }, at) => {
    if (right !== 'none') return [];
    const cover = rules
      .slice(0, at)
      .find((earlier) => earlier.right !== 'none' && contains(earlier.network, network));
    if (!cover) return [];
    return [
      fail(`http-access ${directive.rawValue} is never reached`, {
        evidence: [directive.location, cover.directive.location],
        remedy: `${remove(directive.location, `http-access ${directive.rawValue}`)} and write it above line ${cover.directive.location.line}`,
      }),
    ];
  });
}
