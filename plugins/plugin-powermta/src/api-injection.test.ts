import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { type ApiMail, refusalErrorCode, Secret } from '@mtaops/core';
import { expect, it } from 'vitest';
import { apiInjection } from './api-injection.ts';

const fixture = (name: string): string =>
  readFileSync(
    fileURLToPath(new URL(`../fixtures/http/transmissions-${name}.json`, import.meta.url)),
    'utf8',
  );

const key = new Secret('a1B2_'.repeat(8));
const endpoint = { url: 'https://pmta01.example.test:8443' };
const mail: ApiMail = {
  content: new TextEncoder().encode('From: ops@example.test\r\n\r\nhello\r\n'),
  envelope: { from: 'bounce@example.test', to: ['ada@sink.example.net', 'bo@sink.example.net'] },
};

it('uses no field but those that PowerMTA documents, since it refuses all others', () => {
  const request = apiInjection.prepare(mail, endpoint, key);
  expect(request.url).toBe('https://pmta01.example.test:8443/api/v1/transmissions');
  expect(request.headers['authorization']).toBe(key.reveal());
  const documented = new Set(Object.keys(JSON.parse(fixture('request'))));
  const body = JSON.parse(String(request.body));
  expect(Object.keys(body).filter((field) => !documented.has(field))).toEqual([]);
  expect(body).toMatchObject({ return_path: 'bounce@example.test' });
});

it('says smtputf8 for an address beyond ASCII', () => {
  const utf8 = { ...mail, envelope: { ...mail.envelope, to: ['grün@example.test'] } };
  expect(JSON.parse(String(apiInjection.prepare(utf8, endpoint, key).body)).options).toEqual({
    smtputf8: true,
  });
});

it.each([
  ['a key that cannot be one', mail, new Secret('short'), 'E_CONFIG'],
  ['no key', mail, undefined, 'E_CONFIG'],
  ['the null sender', { ...mail, envelope: { ...mail.envelope, from: '' } }, key, 'E_INPUT'],
])('refuses %s', (_, given, secret, code) => {
  expect(() => apiInjection.prepare(given, endpoint, secret)).toThrow(expect.objectContaining({ code }));
});

it.each([
  [200, fixture('ok'), undefined, 'accepted'],
  [400, fixture('400'), 'E_REFUSED', 'refused'],
  [400, '{"errors":[{"message":"bad request","description":"unknown field"}]}', 'E_PROTOCOL', 'refused'],
  [403, '{"errors":[{"message":"forbidden"}]}', 'E_AUTH', 'refused'],
  [404, '', 'E_PROTOCOL', 'refused'],
  [405, '', 'E_PROTOCOL', 'refused'],
  [500, '{"errors":[{"message":"x"}]}', 'E_TRANSPORT', 'deferred'],
])('reads %i %s', (status, body, code, state) => {
  const { recipients } = apiInjection.read(mail, { body, headers: {}, status });
  expect(recipients.map((one) => one.state)).toEqual([state, state]);
  const refusal = recipients[0]?.refusal;
  expect(refusal && refusalErrorCode(refusal)).toBe(code);
});
