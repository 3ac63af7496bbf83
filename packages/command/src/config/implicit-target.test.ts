import { expect, it } from 'vitest';
import { implicitTarget } from './implicit-target.ts';

it('describes nothing when the environment says nothing', () => {
  expect(implicitTarget({})).toBeUndefined();
  expect(implicitTarget({ SMTP_HOST: '', SMTP_PORT: '25', SPARKPOST_API_KEY: '' })).toBeUndefined();
});

it('sends to port 25 with STARTTLS when offered, without login', () => {
  expect(implicitTarget({ SMTP_HOST: 'relay.example.test' })?.smtp).toEqual([
    {
      caFiles: [],
      listener: {
        extraCa: [],
        host: 'relay.example.test',
        port: 25,
        tls: 'opportunistic',
        verifyTls: true,
      },
      name: 'smtp',
    },
  ]);
});

it('logs in with SMTP_USER and keeps only the name of the password', () => {
  const target = implicitTarget({
    SMTP_HOST: '[::1]',
    SMTP_PASSWORD: 'hunter2',
    SMTP_PORT: '2525',
    SMTP_USER: 'app',
  });
  expect(target?.smtp[0]).toMatchObject({
    listener: { auth: { user: 'app' }, host: '::1', port: 2525 },
    password: { env: 'SMTP_PASSWORD' },
  });
  expect(target?.platform).toBeUndefined();
  expect(JSON.stringify(target)).not.toContain('hunter2');
});

it.each([
  [undefined, 'https://api.sparkpost.com/api/v1'],
  ['api.eu.sparkpost.com', 'https://api.eu.sparkpost.com/api/v1'],
  ['https://api.eu.sparkpost.com', 'https://api.eu.sparkpost.com/api/v1'],
  ['https://api.eu.sparkpost.com/', 'https://api.eu.sparkpost.com/api/v1'],
  ['acme.api.e.sparkpost.com/api/v1/', 'https://acme.api.e.sparkpost.com/api/v1'],
  ['http://127.0.0.1:8080', 'http://127.0.0.1:8080/api/v1'],
])('takes the SparkPost host %s for %s', (host, url) => {
  const target = implicitTarget({ SPARKPOST_API_KEY: 'k3y', SPARKPOST_HOST: host });
  expect(target).toMatchObject({
    api: { endpoint: { url }, key: { env: 'SPARKPOST_API_KEY' }, kind: 'sparkpost' },
    smtp: [],
  });
});

it.each([
  [{ SMTP_HOST: 'relay:587' }, /^SMTP_HOST should be a host without a port/],
  [{ SMTP_HOST: 'smtp://relay' }, /^SMTP_HOST should be a host name/],
  [{ SMTP_HOST: 'relay', SMTP_PORT: 'smtp' }, /^SMTP_PORT should be a number/],
  [{ SMTP_HOST: 'relay', SMTP_PORT: '70000' }, /^SMTP_PORT should be a number/],
  [{ SMTP_HOST: 'relay', SMTP_USER: 'app' }, /SMTP_PASSWORD is not/],
  [{ SPARKPOST_API_KEY: 'k', SPARKPOST_HOST: 'http://api.sparkpost.com' }, /in clear/],
  [{ SPARKPOST_API_KEY: 'k', SPARKPOST_HOST: 'ftp://x' }, /neither a host nor an https URL/],
  [{ SPARKPOST_API_KEY: 'k', SPARKPOST_HOST: 'https://u:p@x' }, /neither a host nor an https URL/],
])('refuses %j', (environment, message) => {
  expect(() => implicitTarget(environment)).toThrow(message);
});
