import { expect, it } from 'vitest';
import { sshFailure } from './ssh-failure.ts';

it.each([
  [
    '@    WARNING: REMOTE HOST IDENTIFICATION HAS CHANGED!     @\nHost key verification failed.',
    'E_AUTH',
    'has changed',
  ],
  [
    'No ED25519 host key is known for h and you have requested strict checking.\nHost key verification failed.',
    'E_AUTH',
    'is not known',
  ],
  ['ops@h: Permission denied (publickey,password).', 'E_AUTH', 'login was refused'],
  ['ssh: Could not resolve hostname nope.invalid: Name or service not known', 'E_HOST', 'does not resolve'],
  ['ssh: connect to host 127.0.0.1 port 1: Connection refused', 'E_UNAVAILABLE', 'cannot be reached'],
  ['ssh: connect to host 192.0.2.1 port 22: Connection timed out', 'E_TRANSPORT', 'in time'],
  [
    'Unable to negotiate with 127.0.0.1 port 2: no matching key exchange method found.',
    'E_PROTOCOL',
    'in common',
  ],
  ['kex_exchange_identification: banner line contains invalid characters', 'E_TRANSPORT', 'ssh failed'],
])('calls «%s» %s', (stderr, code, words) => {
  expect(sshFailure('h over ssh', stderr)).toMatchObject({ code, message: expect.stringContaining(words) });
});
