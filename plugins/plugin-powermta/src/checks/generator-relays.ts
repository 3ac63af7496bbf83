import { type Check, fail, type Observation, pass, warn } from '@mtaops/core';
import { smtpUsersOf } from '../config/smtp-user.ts';
import { decideRelay } from '../relay/decide.ts';
import { type Case, STRANGER } from './case.ts';

export const generatorRelays: Check<Case> = {
  evaluate: (one) =>
    one.generators.length > 0 ? one.generators.map((ip) => judge(one, ip)) : [nobodyNamed(one)],
  group: 'relay',
  id: 'PMTA-RLY-01',
  remedy: '`<source NETWORK>` with `always-allow-relaying yes` for the generator’s network.',
  restsOn: ['<source>, <smtp-user>', 'the generator’s address'],
  rule: {
    fail: 'neither its address nor a login lets it relay',
    pass: 'the address of the generator may relay',
    warn: 'only after AUTH',
  },
  severity: 'critical',
  source: "User's Guide 5.0, 3.3.1.32.1",
  title: 'The generator may relay',
  why: 'Without it every message to a foreign domain is refused at RCPT with a 5xx.',
};

function judge({ configuration }: Case, ip: string): Observation {
  const decided = decideRelay(configuration, { ip });
  const evidence = decided.stanza ? [decided.stanza] : [];
  if (decided.decision === 'allowed') return pass(`${ip} may relay: ${decided.reason}`, evidence);
  const user = smtpUsersOf(configuration).find(
    ({ name }) => decideRelay(configuration, { ip, user: name }).decision === 'allowed',
  );
  const remedy = decided.change;
  if (user) {
    return warn(`${ip} may relay only after logging in, e.g. as ${user.name}`, {
      evidence,
      ...(remedy === undefined ? {} : { remedy }),
    });
  }
  if (decided.decision === 'unknown')
    return { evidence, message: `${ip}: ${decided.reason}`, status: 'unknown' };
  return fail(`${ip} may not relay: ${decided.reason}`, {
    evidence,
    ...(remedy === undefined ? {} : { remedy }),
  });
}

/** No address was given, and no network relays: only a login can help. */
function nobodyNamed({ configuration }: Case): Observation {
  const decided = smtpUsersOf(configuration).map(({ name }) =>
    decideRelay(configuration, { ip: STRANGER, user: name }),
  );
  if (decided.some(({ decision }) => decision === 'allowed')) {
    return warn('no network may relay; clients have to log in');
  }
  if (decideRelay(configuration, { ip: STRANGER }).decision === 'allowed')
    return pass('everybody may relay, see PMTA-RLY-02');
  if (decided.some(({ decision }) => decision === 'unknown')) {
    return {
      evidence: [],
      message: 'no network may relay, and what the users may is not clear',
      status: 'unknown',
    };
  }
  return fail('nobody but this host may relay: no network, no user', {
    remedy: `${configuration.mainPath}: add \`<source NETWORK>\` \`always-allow-relaying yes\` \`</source>\` for the generator’s network`,
  });
}
