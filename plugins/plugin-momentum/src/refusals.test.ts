import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { classifyRefusal, parseReply, type Refusal, type SmtpStage } from '@mtaops/core';
import { describe, expect, it } from 'vitest';
import { explainRefusal } from './refusals.ts';

const fixture = (name: string): string =>
  readFileSync(fileURLToPath(new URL(`../fixtures/smtp/${name}.txt`, import.meta.url)), 'utf8');

function refusalOf(stage: SmtpStage, line: string): Refusal {
  const reply = parseReply(line);
  if (!reply) throw new Error(`no reply: ${line}`);
  return classifyRefusal({ reply, stage });
}

const STAGES: Readonly<Record<string, SmtpStage>> = { any: 'rcpt', body: 'dot', connect: 'greeting' };

/** The vendor's reply list, in the order of the fixture. */
const CLASSES = [
  'rate-limited',
  'protocol',
  'protocol',
  'protocol',
  'too-many-recipients',
  'rate-limited',
  'rate-limited',
  'policy',
  'relay-denied',
  'protocol',
  'message-too-big',
  'message-too-big',
  'temporary',
  'content',
  'content',
  'content',
  'temporary',
  'temporary',
  'protocol',
];

describe('the reply list of Momentum', () => {
  const lines = fixture('limits')
    .split('\n')
    .filter((line) => line !== '' && !line.startsWith('#'));

  it.each(lines.map((line, n) => [line, CLASSES[n]] as const))('%s is %s', (line, why) => {
    const [phase = '', reply = ''] = line.split('\t');
    expect(refusalOf(STAGES[phase] ?? (phase as SmtpStage), reply).class).toBe(why);
  });

  it('is judged line by line', () => {
    expect(lines).toHaveLength(CLASSES.length);
  });
});

it.each([
  ['relay-denied-25', 'rcpt', 'Relay_Hosts'],
  ['auth-backend-down-587', 'auth', 'auth_ds'],
] as const)('explains the refusal in %s', (name, stage, words) => {
  const line =
    fixture(name)
      .split('\n')
      .findLast((one) => /^<- 5/.test(one)) ?? '';
  expect(JSON.stringify(explainRefusal(refusalOf(stage, line.slice(3))))).toContain(words);
});

it('leaves to the general words what Momentum does not say in its own way', () => {
  expect(explainRefusal(refusalOf('rcpt', '550 5.1.1 no such user'))).toBeUndefined();
});
