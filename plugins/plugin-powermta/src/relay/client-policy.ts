import type { IpAddress, Location, RelayStep } from '@mtaops/core';
import type { Configuration } from '../config/configuration.ts';
import type { Listener } from '../config/listener.ts';
import { sectionName } from '../config/node.ts';
import { type SmtpUser, smtpUsersOf } from '../config/smtp-user.ts';
import { merge, namedSources, policyOfAddress, type SourcePolicy } from '../config/source-policy.ts';

/** What applies to a connection before and after login. */
export type ClientPolicy = {
  readonly preAuth: SourcePolicy;
  /** Undefined without a user, or when the user's settings cannot be known. */
  readonly postAuth?: SourcePolicy;
  readonly user?: SmtpUser;
  /** A name that leads to no `<source>`; what PowerMTA does then is not documented. */
  readonly undefinedSource?: { readonly name: string; readonly location: Required<Location> };
  readonly steps: readonly RelayStep[];
};

/**
 * Merge the sources of a connection in the order of the User's Guide 5.0, 3.3.7: networks from wide to narrow, then the
 * listener's named source, then after AUTH the user's, or `{auth}` when the user names none.
 */
export function clientPolicy(
  configuration: Configuration,
  address: IpAddress,
  listener?: Listener,
  userName?: string,
): ClientPolicy {
  const byAddress = policyOfAddress(configuration, address);
  const steps: RelayStep[] = byAddress.chain.map((section) => step(section, 'matches the address'));
  const bound = layNamed(configuration, byAddress, listener?.source, steps, 'is bound to the listener');
  const base = { preAuth: bound.policy, steps };
  if (bound.missing) return { ...base, undefinedSource: bound.missing };
  const user = smtpUsersOf(configuration).find(({ name }) => name === userName);
  if (!user) return base;
  const own = user.source ?? authDefaults(configuration);
  const named = layNamed(configuration, bound.policy, own, steps, `applies to ${user.name} after login`);
  if (named.missing) return { ...base, undefinedSource: named.missing, user };
  return { ...base, postAuth: named.policy, user };
}

/** `{auth}` applies only where it is defined. */
function authDefaults(configuration: Configuration): Listener['source'] {
  const section = namedSources(configuration.nodes, '{auth}')[0];
  return section ? { location: section.location, name: '{auth}' } : undefined;
}

function layNamed(
  configuration: Configuration,
  policy: SourcePolicy,
  source: Listener['source'],
  steps: RelayStep[],
  outcome: string,
): { readonly policy: SourcePolicy; readonly missing?: ClientPolicy['undefinedSource'] } {
  if (!source) return { policy };
  const sections = namedSources(configuration.nodes, source.name);
  if (sections.length === 0) {
    steps.push({
      effect: 'unknown',
      location: source.location,
      outcome: 'is named here and defined nowhere',
      subject: `<source ${source.name}>`,
    });
    return { missing: source, policy };
  }
  steps.push(...sections.map((section) => step(section, outcome)));
  return { policy: merge(policy, sections) };
}

function step(section: Parameters<typeof sectionName>[0], outcome: string): RelayStep {
  return { effect: 'none', location: section.location, outcome, subject: sectionName(section) };
}
