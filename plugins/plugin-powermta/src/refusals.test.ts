import { classifyRefusal, parseReply, type Refusal, type SmtpStage } from '@mtaops/core';
import { expect, it } from 'vitest';
import { explainRefusal } from './refusals.ts';

function refusalOf(stage: SmtpStage, line: string): Refusal {
  const reply = parseReply(line);
  if (!reply) throw new Error(`no reply: ${line}`);
  return classifyRefusal({ reply, stage });
}

it.each([
  ['rcpt', '550 5.7.1 relaying denied: <victim@example.org>', 'always-allow-relaying'],
  ['rcpt', '450 4.7.1 relaying denied: <victim@example.org>', 'relay-debug'],
  ['greeting', '521 pmta01.example.com does not accept mail from you', 'smtp-service'],
  ['rcpt', '550 5.7.1 recipient is in suppression list "x": <a@b.test>', 'suppression list'],
  ['mail', '452 4.3.2 Server resources temporarily exhausted', 'pmta show status'],
  ['auth', '535 5.7.8 no', 'smtp-max-auth-failure-rate'],
  ['dot', '552 5.3.4 too big', 'max-message-size'],
] as const)('explains %s: %s by %s', (stage, line, words) => {
  expect(JSON.stringify(explainRefusal(refusalOf(stage, line)))).toContain(words);
});

it('leaves to the general words what PowerMTA does not say in its own way', () => {
  expect(explainRefusal(refusalOf('rcpt', '550 5.1.1 no such user'))).toBeUndefined();
});
