import { expect, it } from 'vitest';
import { formatMessage, formatOpened, formatProblem } from './report.ts';

const message = {
  encrypted: true,
  file: '-',
  from: 'a@x.test',
  messageId: '<1@x.test>',
  notes: [],
  signed: true,
  skipped: [],
};

it('keeps to one line however many recipients there are', () => {
  const to = Array.from({ length: 1000 }, (_, n) => `u${n}@x.test`);
  expect(formatMessage({ ...message, to })).toBe(
    'Sending standard input\tFrom: a@x.test\tTo: u0@x.test, u1@x.test, u2@x.test, u3@x.test, u4@x.test and 995 more\t(signed and encrypted)',
  );
});

it('shows a password as three stars, whatever its length', () => {
  const session = {
    authMechanism: 'PLAIN' as const,
    banner: '',
    extensions: [],
    host: 'mta.example.test',
    phasesMs: { connect: 1 },
    port: 587,
    remoteAddress: '192.0.2.1',
    tls: { cipher: 'TLS_AES_256_GCM_SHA384', trusted: true, version: 'TLSv1.3' },
  };
  expect(formatOpened({ session, user: 'app1', via: 'smtp' })).toBe(
    'Opened connection to mta.example.test:587 (TLSv1.3 TLS_AES_256_GCM_SHA384, user app1, password *** (PLAIN))',
  );
});

it('says of a refusal what happened, what it means, why and what to do', () => {
  const lines = formatProblem({
    address: 'b@x.test',
    explanation: { causes: ['no source', 'no login'], meaning: 'It means no.', nextStep: 'log in' },
    refusal: { class: 'relay-denied', isTemporary: false, stage: 'rcpt', summary: 'relaying denied' },
    state: 'refused',
  });
  expect(lines).toEqual([
    'error: b@x.test refused: relaying denied',
    '       It means no.',
    '       likely: no source',
    '       or: no login',
    'hint: log in',
  ]);
});
