import { type ApiMail, refusalErrorCode, Secret } from '@mtaops/core';
import { expect, it } from 'vitest';
import { apiInjection } from './api-injection.ts';

const mail: ApiMail = {
  content: new TextEncoder().encode('From: ops@example.test\r\n\r\nhello\r\n'),
  envelope: { from: 'bounce@example.test', to: ['bob@example.test', 'cy@example.test'] },
};
const endpoint = { url: 'https://momo1.example.test/api/v1' };

it('lists every envelope recipient and switches tracking off', () => {
  const request = apiInjection.prepare(mail, endpoint, new Secret('k'.repeat(40)));
  expect(request).toMatchObject({ method: 'POST', url: 'https://momo1.example.test/api/v1/transmissions' });
  expect(JSON.parse(String(request.body))).toEqual({
    content: { email_rfc822: 'From: ops@example.test\r\n\r\nhello\r\n' },
    options: { click_tracking: false, open_tracking: false, perform_substitutions: false },
    recipients: [{ address: { email: 'bob@example.test' } }, { address: { email: 'cy@example.test' } }],
    return_path: 'bounce@example.test',
  });
});

it('works without a key, as a node without Cassandra does, also without TLS', () => {
  const { headers } = apiInjection.prepare(mail, { url: 'http://momo1.example.test:2081/api/v1' }, undefined);
  expect(headers['authorization']).toBeUndefined();
});

it.each([
  [
    200,
    '{"results":{"total_rejected_recipients":0,"total_accepted_recipients":2,"id":"48"}}',
    undefined,
    'accepted',
  ],
  [401, '{"errors":[{"message":"Unauthorized."}]}', 'E_AUTH', 'refused'],
  [400, '{"errors":[{"message":"550 5.7.1 relaying denied"}]}', 'E_AUTH', 'refused'],
  [404, '<html>nginx</html>', 'E_PROTOCOL', 'refused'],
  [503, '', 'E_TRANSPORT', 'deferred'],
  [504, '', 'E_TRANSPORT', 'unknown'],
])('reads %i %s', (status, body, code, state) => {
  const { recipients } = apiInjection.read(mail, { body, headers: {}, status });
  expect(recipients.map((one) => one.state)).toEqual([state, state]);
  const refusal = recipients[0]?.refusal;
  expect(refusal && refusalErrorCode(refusal)).toBe(code);
});
