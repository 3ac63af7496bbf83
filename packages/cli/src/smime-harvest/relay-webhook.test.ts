import { expect, test } from 'vitest';
import { looksLikeJson, parseRelayPayload } from './relay-webhook.ts';

const octets = (value: unknown) =>
  new TextEncoder().encode(typeof value === 'string' ? value : JSON.stringify(value));
const payload = (content: unknown) => octets([{ msys: { relay_message: { content, webhook_id: '1' } } }]);

test('a message in base64 comes out octet for octet, 8-bit ones too', () => {
  const mail = Uint8Array.of(0x41, 0xe0, 0x0d, 0x0a);
  const text = Buffer.from(mail).toString('base64');
  expect(parseRelayPayload(payload({ email_rfc822: text, email_rfc822_is_base64: true }))).toEqual([
    { name: 'message 1', octets: mail },
  ]);
});

test('a plain one is UTF-8 text, and one that merely looks like base64 is taken as it is', () => {
  const [message] = parseRelayPayload(payload({ email_rfc822: 'QUJD', email_rfc822_is_base64: false }));
  expect(new TextDecoder().decode(message?.octets)).toBe('QUJD');
});

test("the service's test of the address has no message", () => {
  expect(parseRelayPayload(octets([{ msys: {} }]))).toEqual([]);
  expect(parseRelayPayload(octets('[]'))).toEqual([]);
});

test.each([
  ['no JSON', 'From: a', 'the payload is not JSON'],
  ['a list of something else', [4], 'message 1 has no msys object'],
  ['another event', [{ msys: { message_event: {} } }], 'has no relay_message.content.email_rfc822'],
  ['no text', [{ msys: { relay_message: { content: { email_rfc822: 4 } } } }], 'has no relay_message'],
  [
    'base64 that is cut by other characters',
    [{ msys: { relay_message: { content: { email_rfc822: 'QU*JD', email_rfc822_is_base64: true } } } }],
    'email_rfc822 of message 1 is not base64',
  ],
])('%s is refused', (_, value, message) => {
  expect(() => parseRelayPayload(octets(value))).toThrow(message);
});

test('octets that are no UTF-8 are refused, not repaired', () => {
  expect(() => parseRelayPayload(Uint8Array.of(0x5b, 0x22, 0xe0, 0x22, 0x5d))).toThrow('not JSON');
});

test('JSON is told from mail', () => {
  expect(looksLikeJson(octets('\n [ { "msys": {} } ]'))).toBe(true);
  expect(looksLikeJson(octets('[x] y: z'))).toBe(false);
  expect(looksLikeJson(octets('Received: from a'))).toBe(false);
});
