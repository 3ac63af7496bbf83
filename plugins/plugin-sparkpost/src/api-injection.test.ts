import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { type ApiMail, refusalErrorCode, Secret } from '@mtaops/core';
import { describe, expect, it } from 'vitest';
import { apiInjection } from './api-injection.ts';

const key = new Secret('0123456789abcdef0123456789abcdef01234567');
const endpoint = { url: 'https://api.eu.sparkpost.com/api/v1' };
const to = ['bob@example.net', 'carol.example.org', 'dan@example.com'];

function mailOf(text: string, from = 'ops@mail.example.com'): ApiMail {
  return { content: new TextEncoder().encode(text), envelope: { from, to } };
}

const mail = mailOf(
  'From: Ops <ops@mail.example.com>\r\nMessage-ID: <1@mail.example.com>\r\n\r\nhello {{name}}\r\n',
);

const fixture = (name: string): string =>
  readFileSync(fileURLToPath(new URL(`../fixtures/${name}.json`, import.meta.url)), 'utf8');

const read = (status: number, body: string) => apiInjection.read(mail, { body, headers: {}, status });

describe('request', () => {
  const request = apiInjection.prepare(mail, { ...endpoint, subaccount: 7 }, key);
  const body = JSON.parse(String(request.body));

  it('carries the message as it is, with everything off that would rewrite it', () => {
    expect(body.content).toEqual({ email_rfc822: new TextDecoder().decode(mail.content) });
    expect(body.options).toEqual({
      click_tracking: false,
      initial_open: false,
      inline_css: false,
      open_tracking: false,
      perform_substitutions: false,
    });
    expect(body.recipients).toEqual(to.map((email) => ({ address: { email } })));
    expect(body.metadata).toEqual({ mtaops_id: '1@mail.example.com' });
  });

  it('goes to the host of the region, with the bare key and the subaccount', () => {
    expect(request.url).toBe('https://api.eu.sparkpost.com/api/v1/transmissions');
    expect(request.headers).toMatchObject({ authorization: key.reveal(), 'x-msys-subaccount': '7' });
    const { url } = apiInjection.prepare(mail, { url: 'acme.api.e.sparkpost.com' }, key);
    expect(url).toBe('https://acme.api.e.sparkpost.com/api/v1/transmissions');
  });

  it('names a return path only when it is not the From address anyway', () => {
    expect(body.return_path).toBeUndefined();
    const other = apiInjection.prepare(
      mailOf('From: a@b.example\r\n\r\n', 'bounces@rp.example.com'),
      endpoint,
      key,
    );
    expect(JSON.parse(String(other.body)).return_path).toBe('bounces@rp.example.com');
  });

  it.each([
    ['8-bit data', 'Subject: x\r\n\r\ngrün\r\n', 'line 3 of the message has 8-bit data'],
    [
      'a line with a dot alone',
      'Subject: x\r\n\r\na\r\n.\r\nb\r\n',
      'line 4 of the message has a line with a dot alone',
    ],
    ['bare line ends', 'Subject: x\n\nhello\n', 'line 1 of the message has a bare CR or LF'],
    ['more than 20 MB', `Subject: x\r\n\r\n${'x'.repeat(20_000_000)}`, 'takes 20000000 at most'],
  ])('refuses a message with %s, which would not arrive as it was signed', (_, text, message) => {
    expect(() => apiInjection.prepare(mailOf(text), endpoint, key)).toThrow(
      expect.objectContaining({ code: 'E_INPUT', message: expect.stringContaining(message) }),
    );
  });

  it.each([
    ['no key', endpoint, undefined],
    ['a key pasted with its line end', endpoint, new Secret('abc\n')],
    ['the SMTP host', { url: 'https://smtp.sparkpostmail.com' }, key],
    ['an address that is none', { url: 'https://' }, key],
    ['a key that would go in clear', { url: 'http://api.sparkpost.com/api/v1' }, key],
  ])('refuses %s, and never shows the key', (_, where, secret) => {
    const attempt = (): unknown => apiInjection.prepare(mail, where, secret);
    expect(attempt).toThrow(expect.objectContaining({ code: 'E_CONFIG' }));
    expect(attempt).not.toThrow(key.reveal());
  });
});

/** Every error shape of the fixtures: its class, the exit code's name, what the recipients are. */
const SHAPES: readonly (readonly [fixture: string, why: string, code: string, state: string])[] = [
  ['transmission-400-1100-dkim-key-unknown', 'permanent', 'E_REFUSED', 'refused'],
  ['transmission-400-1100-dkim-key-unverified', 'permanent', 'E_REFUSED', 'refused'],
  ['transmission-400-1305-not-utf8', 'content', 'E_REFUSED', 'refused'],
  ['transmission-400-1901-generation', 'content', 'E_REFUSED', 'refused'],
  ['transmission-400-1902-suppressed', 'policy', 'E_REFUSED', 'refused'],
  ['transmission-400-5002-no-recipients', 'recipient-unknown', 'E_RECIPIENT', 'refused'],
  ['transmission-400-5002-numeric-code', 'recipient-unknown', 'E_RECIPIENT', 'refused'],
  ['transmission-400-7001-blocked', 'sending-domain', 'E_REFUSED', 'refused'],
  ['transmission-400-7001-message-only', 'sending-domain', 'E_REFUSED', 'refused'],
  ['transmission-400-7001-no-from', 'content', 'E_REFUSED', 'refused'],
  ['transmission-400-7001-pending', 'sending-domain', 'E_TRANSPORT', 'deferred'],
  ['transmission-400-7001-unconfigured', 'sending-domain', 'E_REFUSED', 'refused'],
  ['transmission-400-7001-unverified-2026', 'sending-domain', 'E_REFUSED', 'refused'],
  ['transmission-420-2101-hourly', 'rate-limited', 'E_TRANSPORT', 'deferred'],
  ['transmission-420-2102-daily', 'rate-limited', 'E_TRANSPORT', 'deferred'],
  ['transmission-420-2103-sandbox', 'policy', 'E_REFUSED', 'refused'],
  ['transmission-420-2105-monthly', 'rate-limited', 'E_TRANSPORT', 'deferred'],
  ['transmission-422-1300-bad-json', 'protocol', 'E_PROTOCOL', 'refused'],
  ['transmission-422-1300-ip-pool', 'permanent', 'E_REFUSED', 'refused'],
  ['transmission-422-1300-return-path', 'sending-domain', 'E_REFUSED', 'refused'],
  ['transmission-422-1300-size', 'message-too-big', 'E_REFUSED', 'refused'],
  ['transmission-422-1301-mixed-content', 'protocol', 'E_PROTOCOL', 'refused'],
  ['transmission-422-1400-recipients', 'protocol', 'E_PROTOCOL', 'refused'],
  ['error-401-unauthorized', 'auth-failed', 'E_AUTH', 'refused'],
  ['error-403-forbidden', 'auth-failed', 'E_AUTH', 'refused'],
  ['error-404-not-found', 'protocol', 'E_PROTOCOL', 'refused'],
  ['error-405-method', 'protocol', 'E_PROTOCOL', 'refused'],
  ['error-413-too-large', 'message-too-big', 'E_REFUSED', 'refused'],
  ['error-415-content-type', 'protocol', 'E_PROTOCOL', 'refused'],
  ['error-429-rate-limited', 'rate-limited', 'E_TRANSPORT', 'deferred'],
  ['error-500-could-not-proceed', 'temporary', 'E_TRANSPORT', 'deferred'],
  ['error-502-could-not-proceed', 'timeout', 'E_TRANSPORT', 'unknown'],
  ['error-503-unavailable', 'temporary', 'E_TRANSPORT', 'deferred'],
  ['error-504-gateway-timeout', 'timeout', 'E_TRANSPORT', 'unknown'],
];

describe('answer', () => {
  it.each(SHAPES)('%s is %s', (name, why, code, state) => {
    const status = Number(/\d{3}/.exec(name)?.[0]);
    const { recipients } = read(status, fixture(name));
    expect(recipients.map((one) => one.state)).toEqual([state, state, state]);
    const refusal = recipients[0]?.refusal;
    expect(refusal).toMatchObject({ class: why, stage: 'http' });
    expect(refusal && refusalErrorCode(refusal)).toBe(code);
    expect(refusal?.summary).toMatch(new RegExp(`\\(HTTP ${status}.*\\)$`));
    expect(refusal?.summary).not.toMatch(/^refused \(|undocumented/);
  });

  it('is accepted when all recipients are', () => {
    expect(read(200, fixture('transmission-200-ok'))).toMatchObject({
      mtaId: '7204815593310042117',
      recipients: to.map((address) => ({ address, state: 'accepted' })),
    });
  });

  it('names the recipient that was refused out of three', () => {
    const { recipients } = read(200, fixture('transmission-200-partial'));
    expect(recipients.map(({ state }) => state)).toEqual(['accepted', 'refused', 'accepted']);
    expect(recipients[1]?.refusal).toMatchObject({ class: 'recipient-unknown' });
  });

  it.each([
    [
      'errors beside the results',
      { errors: [{ code: 2000, message: 'x' }], results: { total_accepted_recipients: 3 } },
    ],
    [
      'fewer accepted than sent, without a word',
      { results: { total_accepted_recipients: 2, total_rejected_recipients: 1 } },
    ],
    ['no results', { ok: true }],
    ['no counts', { results: { id: '1' } }],
  ])('leaves open what a 200 with %s means', (_, body) => {
    const { recipients } = read(200, JSON.stringify(body));
    expect(recipients.map(({ state }) => state)).toEqual(['unknown', 'unknown', 'unknown']);
  });

  it('calls nobody accepted when a 200 took none', () => {
    const body = {
      errors: [{ message: 'x' }],
      results: { total_accepted_recipients: 0, total_rejected_recipients: 3 },
    };
    expect(read(200, JSON.stringify(body)).recipients.map(({ state }) => state)).toEqual(
      Array(3).fill('refused'),
    );
  });

  it('survives what is not JSON', () => {
    expect(read(200, '<html>proxy</html>').recipients[0]).toMatchObject({
      refusal: { class: 'protocol' },
      state: 'unknown',
    });
    expect(read(413, '<html>too large</html>').recipients[0]?.refusal?.class).toBe('message-too-big');
    expect(read(200, '{"results":{"id":"1').recipients[0]?.state).toBe('unknown');
    expect(read(301, '').recipients[0]?.refusal?.class).toBe('protocol');
  });

  it('keeps the digits of an id that was sent as a number', () => {
    const body =
      '{"results":{"total_accepted_recipients":3,"total_rejected_recipients":0,"id":72048155933100421171}}';
    expect(read(200, body).mtaId).toBe('72048155933100421171');
  });

  it('tells of a header that SparkPost would evaluate', () => {
    const templated = mailOf('From: a@b.example\r\nSubject: {{x}}\r\n\r\n');
    const response = { body: fixture('transmission-200-ok'), headers: {}, status: 200 };
    expect(apiInjection.read(templated, response).notes).toEqual([expect.stringContaining('{{…}}')]);
  });
});
