import { describe, expect, it } from 'vitest';
import { findMtaId } from './mta-id.ts';
import { formatReply, parseReply } from './reply.ts';

describe('parseReply', () => {
  it.each([
    ['250 2.1.0 Ok', { code: 250, enhanced: '2.1.0', text: 'Ok' }],
    ['250', { code: 250, text: '' }],
    ['550-5.7.1 one\r\n550 5.7.1 two\r\n', { code: 550, enhanced: '5.7.1', text: 'one two' }],
    ['550 550 5.7.1 relaying denied', { code: 550, enhanced: '5.7.1', text: 'relaying denied' }],
    // The status must be of the reply's own class (RFC 2034 §4).
    ['550 2.0.0 odd', { code: 550, text: '2.0.0 odd' }],
    [
      '250 2.0.0: 4a5b6c7d Message accepted for delivery',
      { code: 250, enhanced: '2.0.0', text: '4a5b6c7d Message accepted for delivery' },
    ],
    ['220 mx.test ESMTP 5.0.1', { code: 220, text: 'mx.test ESMTP 5.0.1' }],
  ])('reads %j', (text, reply) => {
    expect(parseReply(text)).toEqual(reply);
  });

  it.each(['', 'SSH-2.0-OpenSSH_9.2', 'HTTP/1.1 400 Bad Request', '250-a\n550 b', '99 x', '2500 x', '601 x'])(
    'knows that %j is no reply',
    (text) => {
      expect(parseReply(text)).toBeUndefined();
    },
  );

  it('formats on one line', () => {
    expect(formatReply({ code: 550, enhanced: '5.7.1', text: 'no\u0007\r\nway' })).toBe('550 5.7.1 no way');
    expect(formatReply({ code: 250, text: '' })).toBe('250');
  });
});

describe('findMtaId', () => {
  it.each([
    ['Postfix', '250 2.0.0 Ok: queued as 4B3kXl2Y0Nz', '4B3kXl2Y0Nz'],
    ['Momentum', '250 2.0.0 OK 95/6F-30607-EA5D4555', '95/6F-30607-EA5D4555'],
    ['Exim', '250 OK id=1pXyzA-0001AB-2c', '1pXyzA-0001AB-2c'],
    ['Sendmail', '250 2.0.0 u1ABcdef012345 Message accepted for delivery', 'u1ABcdef012345'],
    ['OpenSMTPD', '250 2.0.0: 4a5b6c7d Message accepted for delivery', '4a5b6c7d'],
    ['qmail', '250 ok 1234567890 qp 4711', 'qp 4711'],
    ['PowerMTA', '250 2.6.0 message received', undefined],
    ['a refusal', '550 5.7.1 queued as X', undefined],
  ])('%s: %s', (_, line, id) => {
    const reply = parseReply(line);
    expect(reply && findMtaId(reply)).toBe(id);
  });
});
