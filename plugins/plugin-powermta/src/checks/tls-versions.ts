import { type Check, fail, type Location, type Observation, pass, unknown, warn } from '@mtaops/core';
import type { Configuration } from '../config/configuration.ts';
import { isExposed, listenersOf } from '../config/listener.ts';
import { sectionsOf } from '../config/node.ts';
import { lastOf } from '../config/smtp-user.ts';
import { parseBoolean } from '../config/value.ts';
import { isLater5 } from '../host/version.ts';
import type { Case } from './case.ts';
import { addGlobally, write } from './edit.ts';

export const tlsVersions: Check<Case> = {
  evaluate: (one) => {
    if (!isTlsInUse(one.configuration)) return [pass('no TLS is offered, see PMTA-TLS-01')];
    const seen = listenersOf(one.configuration)
      .filter(isExposed)
      .flatMap((listener) => OLD.flatMap((old) => judge(one, old, listener)));
    return seen.length > 0 ? seen : [pass('TLS 1.2 is the least')];
  },
  group: 'tls',
  id: 'PMTA-TLS-03',
  remedy:
    '`smtp-server-tls-allow-tlsv1.1 no` and the like, globally and in every listener that says otherwise.',
  restsOn: [
    'smtp-server-tls-allow-*, tls-allow-* of listeners',
    'pmta show version, where the default decides',
  ],
  rule: { fail: 'SSL 3.0 or TLS 1.0 is allowed', pass: 'TLS 1.2 or later only', warn: 'TLS 1.1 is allowed' },
  severity: 'high',
  source: "User's Guide 5.0, 3.3.1.9 to 3.3.1.15; defaults of TLS 1.1 differ between releases",
  title: 'Only TLS 1.2 and later is accepted',
  why: 'SSL 3.0, TLS 1.0 and 1.1 are broken or deprecated (RFC 7568, RFC 8996).',
};

type Old = { readonly suffix: string; readonly title: string; readonly isWorst: boolean };

const OLD: readonly Old[] = [
  { isWorst: true, suffix: 'sslv3', title: 'SSL 3.0' },
  { isWorst: true, suffix: 'tlsv1', title: 'TLS 1.0' },
  { isWorst: false, suffix: 'tlsv1.1', title: 'TLS 1.1' },
];

function judge(
  one: Case,
  old: Old,
  listener: ReturnType<typeof listenersOf>[number],
): readonly Observation[] {
  const own = lastOf(listener.options, `tls-allow-${old.suffix}`);
  const global = lastOf(one.configuration.nodes, `smtp-server-tls-allow-${old.suffix}`);
  const directive = own ?? global;
  const isAllowed = directive ? parseBoolean(directive.args[0] ?? '') : defaultOf(one, old);
  if (isAllowed === false) return [];
  const remedy = directive
    ? write(directive.location, `${directive.key} no`)
    : addGlobally(one.configuration, `smtp-server-tls-allow-${old.suffix} no`);
  const evidence: readonly Location[] = directive ? [directive.location] : [];
  if (isAllowed === undefined) {
    return [unknown(`whether ${old.title} is on depends on the release, and that is not known`, { remedy })];
  }
  const message = `${old.title} is ${directive ? 'allowed' : 'on by default in this release'}`;
  return [old.isWorst ? fail(message, { evidence, remedy }) : warn(message, { evidence, remedy })];
}

/** Only TLS 1.1 has a default that changed. */
function defaultOf({ version }: Case, { isWorst }: Old): boolean | undefined {
  if (isWorst) return false;
  return version ? !isLater5(version) : undefined;
}

function isTlsInUse(configuration: Configuration): boolean {
  const starts = sectionsOf(configuration.nodes, 'source').some(
    ({ children }) => parseBoolean(lastOf(children, 'allow-starttls')?.args[0] ?? '') === true,
  );
  const hasCertificate = lastOf(configuration.nodes, 'smtp-server-tls-certificate') !== undefined;
  const isImmediate = listenersOf(configuration).some(
    ({ options }) => lastOf(options, 'tls-certificate') ?? lastOf(options, 'immediate-tls'),
  );
  return starts || hasCertificate || isImmediate;
}
