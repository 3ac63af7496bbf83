import { type Check, fail, type Observation, pass, warn } from '@mtaops/core';
import { type SmtpUser, smtpUsersOf } from '../config/smtp-user.ts';
import { namedSources } from '../config/source-policy.ts';
import { decideRelay } from '../relay/decide.ts';
import { type Case, STRANGER } from './case.ts';

export const usersRelay: Check<Case> = {
  evaluate: (one) => {
    const users = smtpUsersOf(one.configuration);
    return users.length === 0
      ? [pass('no smtp-user is configured')]
      : users.flatMap((user) => judge(one, user));
  },
  group: 'auth',
  id: 'PMTA-AUTH-02',
  remedy: 'Give the user a `source` that is defined and has `always-allow-relaying yes`.',
  restsOn: ['<smtp-user>, the sources they name, <source {auth}>'],
  rule: {
    fail: 'the source of a user is not defined, the user may not relay, or a certificate login has no file',
    pass: 'every user can log in and relay',
    warn: 'a user has neither password nor method',
  },
  severity: 'high',
  source: "User's Guide 5.0, 10.4.2",
  title: 'Every user can log in and may relay',
  why: 'Logged in is not the same as may relay: the login succeeds, and RCPT is refused.',
};

function judge({ configuration, generators }: Case, user: SmtpUser): readonly Observation[] {
  const evidence = [user.location];
  const seen: Observation[] = [];
  if (user.source && namedSources(configuration.nodes, user.source.name).length === 0) {
    const remedy = `define \`<source ${user.source.name}>\` with \`always-allow-relaying yes\`, or correct ${user.source.location.file}:${user.source.location.line}`;
    seen.push(
      fail(`the source ${user.source.name} of ${user.name} is defined nowhere`, {
        evidence: [user.source.location],
        remedy,
      }),
    );
  } else {
    const decided = [STRANGER, ...generators].map((ip) =>
      decideRelay(configuration, { ip, user: user.name }),
    );
    const first = decided[0];
    if (first && !decided.some(({ decision }) => decision === 'allowed')) {
      seen.push(
        fail(`${user.name} may log in, but not relay: ${first.reason}`, {
          evidence: first.stanza ? [first.stanza] : evidence,
          ...(first.change === undefined ? {} : { remedy: first.change }),
        }),
      );
    }
  }
  if (user.method === 'certificate' && user.certificateFile === undefined) {
    const remedy = `${user.location.file}:${user.location.line}: add \`tls-certificate FILE\` inside <smtp-user ${user.name}>`;
    seen.push(fail(`${user.name} logs in with a certificate, and none is named`, { evidence, remedy }));
  }
  if (!user.hasPassword && !user.hasMethod) {
    const remedy = `${user.location.file}:${user.location.line}: add \`password\` or \`authentication-method\` inside <smtp-user ${user.name}>`;
    seen.push(warn(`${user.name} has neither password nor method`, { evidence, remedy }));
  }
  return seen.length > 0 ? seen : [pass(`${user.name} may relay after login`, evidence)];
}
