import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { redactConfig } from './redact.ts';

const redact = (text: string): string =>
  new TextDecoder().decode(redactConfig('/etc/pmta/config', new TextEncoder().encode(text)));

it.each([
  ['  password hunter2 # mine', '  password **** # ****'],
  ['password "a b', 'password ****'],
  ['password a#b', 'password **** # ****'.replace(' # ****', '# ****')],
  ['smtp-server-tls-certificate /c.pem hunter2', 'smtp-server-tls-certificate /c.pem ****'],
  ['smtp-server-tls-certificate /c.pem', 'smtp-server-tls-certificate /c.pem'],
  ['HTTP-API-KEY x', 'HTTP-API-KEY ****'],
  ['# password hunter2', '# password ****'],
  ['# the old secret was hunter2', '# ****'],
  ['# relay for the lab', '# relay for the lab'],
  ['<acct-file "|/x --token=hunter2 -q">', '<acct-file "|/x --token=**** -q">'],
  ['privacy-policy siphash "hunter2"', 'privacy-policy siphash ****'],
  ['domain-key s1, example.com, /k.pem', 'domain-key s1, example.com, /k.pem'],
])('makes of «%s» «%s»', (line, expected) => {
  expect(redact(`${line}\r\nnext`)).toBe(`${expected}\r\nnext`);
});

it('keeps every line of a file where it was', () => {
  const text = readFileSync(
    join(import.meta.dirname, '../../fixtures/healthy/etc/pmta/conf.d/40-sources.conf'),
    'utf8',
  );
  const lines = redact(text).split('\n');
  expect(lines.length).toBe(text.split('\n').length);
  expect(lines.filter((line, at) => line !== text.split('\n')[at])).toEqual([
    '    password              ****',
    '    password ****',
  ]);
});
