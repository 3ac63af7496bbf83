import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { classifyRefusal, parseReply, type Refusal, type SmtpStage } from '@mtaops/core';
import { expect, it } from 'vitest';
import { apiInjection } from './api-injection.ts';
import { explainRefusal } from './refusals.ts';

function refusalOf(stage: SmtpStage, line: string): Refusal {
  const reply = parseReply(line);
  if (!reply) throw new Error(`no reply: ${line}`);
  return classifyRefusal({ reply, stage });
}

const dialogues = JSON.parse(
  readFileSync(fileURLToPath(new URL('../fixtures/smtp-dialogues.json', import.meta.url)), 'utf8'),
) as { readonly scenarios: readonly { readonly id: string; readonly s?: string }[] };

/** Class of each scenario, and a word of what is said about it; undefined where the general words do. */
const EXPECTED: Readonly<Record<string, readonly [SmtpStage, why: string, words?: string]>> = {
  'auth-failure': ['auth', 'auth-failed', 'Send via SMTP'],
  'batch-limit': ['mail', 'rate-limited', '100 messages'],
  concurrency: ['greeting', 'rate-limited', '10 connections'],
  'rcpt-limit': ['rcpt', 'too-many-recipients'],
  'relay-denied': ['rcpt', 'relay-denied', 'SMTP_Injection'],
  'too-large': ['dot', 'message-too-big', '20 MB'],
  'unconfigured-domain': ['dot', 'sending-domain', 'sending domains of the account'],
  'xmsys-bad-json': ['dot', 'content', 'X-MSYS-API'],
  'xmsys-campaign-too-long': ['dot', 'content', '64 bytes'],
  'xmsys-temp': ['dot', 'temporary'],
};

it.each(Object.entries(EXPECTED))('explains the scenario %s', (id, [stage, why, words]) => {
  const refusal = refusalOf(stage, dialogues.scenarios.find((one) => one.id === id)?.s ?? '');
  expect(refusal.class).toBe(why);
  const said = explainRefusal(refusal);
  if (words === undefined) expect(said).toBeUndefined();
  else expect(JSON.stringify(said)).toContain(words);
});

it('gives the causes of "relaying denied" in the order of likelihood, DNS last of all', () => {
  const { causes } = explainRefusal(refusalOf('rcpt', '550 5.7.1 relaying denied')) ?? { causes: [] };
  expect(causes.map((cause) => /TLS|AUTH|SMTP_Injection|domain/.exec(cause)?.[0])).toEqual([
    'TLS',
    'AUTH',
    'SMTP_Injection',
    'domain',
  ]);
});

it('suggests the other region for an API key that is unknown', () => {
  const mail = { content: new Uint8Array(), envelope: { from: 'a@b.test', to: ['c@d.test'] } };
  const body = '{"errors":[{"message":"Unauthorized."}]}';
  const refusal = apiInjection.read(mail, { body, headers: {}, status: 401 }).recipients[0]?.refusal;
  expect(refusal && explainRefusal(refusal)?.nextStep).toContain('api.eu.sparkpost.com');
});
