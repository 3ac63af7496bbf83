import { note, type Observation, pass, type SmtpProbe, unknown, warn } from '@mtaops/core';
import { decideRelay } from '../relay/decide.ts';
import { type Configured, configuredCheck } from './model.ts';

export const relayLive = configuredCheck(
  {
    group: 'relay',
    id: 'mom.relay.live',
    remedy:
      'read the policy scripts, and M= and CTXCONN of rejectlog.ec, where the dialogue differs from the files',
    restsOn: ['an SMTP dialogue from the generator: EHLO, MAIL, RCPT, RSET, QUIT'],
    rule: {
      pass: 'the server answers a RCPT as the files predict',
      warn: 'it answers otherwise: policy is at work, or the running configuration differs',
    },
    severity: 'high',
    source: 'A4/message_responses',
    tags: ['wire'],
    title: 'The server decides on relaying as the files say',
    why: 'Lua policy may grant or take relaying; only the dialogue shows it.',
  },
  (model) => {
    const answered = model.probes.filter(({ recipientReply }) => recipientReply !== undefined);
    if (answered.length === 0)
      return [unknown('no SMTP dialogue was held; reading a host does not include one')];
    return answered.map((probe) => compare(probe, model));
  },
);

function compare({ endpoint, from, recipientReply = '' }: SmtpProbe, { relay }: Configured): Observation {
  const predicted = decideRelay(relay, { ip: from, listener: endpoint });
  const evidence = predicted.stanza ? [predicted.stanza] : [];
  const said = `${from} at ${endpoint} is told ${recipientReply.split('\n')[0]}`;
  const actual = { 2: 'allowed', 5: 'denied' }[recipientReply[0] ?? ''];
  if (actual === undefined) return unknown(`${said}, which is no decision`, { evidence });
  if (predicted.decision === 'unknown') return note(`${said}; the files do not decide it`, evidence);
  if (predicted.decision === actual) return pass(`${said}, as the files say`, evidence);
  const remedy = 'compare with config eval on the console, and read the policy scripts';
  return warn(`${said}, but the files say ${predicted.decision}: ${predicted.reason}`, { evidence, remedy });
}
