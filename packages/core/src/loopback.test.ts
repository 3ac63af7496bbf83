import { expect, it } from 'vitest';
import { isLoopbackHost } from './loopback.ts';

it.each([
  'localhost',
  'LOCALHOST.',
  'db.localhost',
  '127.0.0.1',
  '127.9.9.9',
  '::1',
  '[::1]',
  '::ffff:127.0.0.1',
])('takes %s for this machine', (host) => expect(isLoopbackHost(host)).toBe(true));

it.each(['127.0.0.1.example.test', 'localhost.example.test', '128.0.0.1', '::2', '127.1x', ''])(
  'does not take «%s» for this machine',
  (host) => expect(isLoopbackHost(host)).toBe(false),
);
