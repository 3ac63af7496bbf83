import { type ErrorCode, MtaopsError } from '@mtaops/core';

type Cause = {
  readonly pattern: RegExp;
  readonly code: ErrorCode;
  readonly what: string;
  readonly hint?: string;
};

/** Messages of ssh(1), OpenSSH 8 to 10; the first that fits names the cause. */
const CAUSES: readonly Cause[] = [
  {
    code: 'E_AUTH',
    hint: 'if the host was set up anew, remove its old key with ssh-keygen -R; else somebody may be in between',
    pattern: /REMOTE HOST IDENTIFICATION HAS CHANGED/,
    what: 'the host key has changed',
  },
  { code: 'E_AUTH', pattern: /REVOKED HOST KEY|key is marked as revoked/i, what: 'the host key is revoked' },
  {
    code: 'E_AUTH',
    hint: 'verify its fingerprint, then add it to known_hosts',
    pattern: /Host key verification failed|No \S+ host key is known/,
    what: 'the host key is not known',
  },
  {
    code: 'E_AUTH',
    hint: 'try the same with ssh -v; a key with a passphrase has to be in the agent',
    pattern: /Permission denied \(|Too many authentication failures|no mutual signature/i,
    what: 'the login was refused',
  },
  {
    code: 'E_HOST',
    pattern: /Could not resolve hostname|Name or service not known/i,
    what: 'the host name does not resolve',
  },
  {
    code: 'E_UNAVAILABLE',
    pattern:
      /Connection refused|No route to host|Network is unreachable|stdio forwarding failed|administratively prohibited/i,
    what: 'the host cannot be reached',
  },
  {
    code: 'E_TRANSPORT',
    pattern: /timed out|Timeout|not responding/i,
    what: 'the host did not answer in time',
  },
  {
    code: 'E_PROTOCOL',
    pattern: /no matching (?:key exchange|host key|cipher|MAC)/i,
    what: 'no algorithm in common',
  },
  {
    code: 'E_CONFIG',
    pattern: /Bad configuration option|Bad owner or permissions/i,
    what: 'ssh_config is not accepted',
  },
];

/** The error that ssh's words on standard error stand for; its last line is kept. */
export function sshFailure(title: string, stderr: string): MtaopsError {
  const lines = stderr.split('\n').filter((line) => line.trim() !== '');
  const cause = CAUSES.find(({ pattern }) => pattern.test(stderr));
  const last = lines.at(-1)?.trim() ?? 'it said nothing';
  const message = cause ? `${title}: ${cause.what} (${last})` : `${title}: ssh failed: ${last}`;
  return new MtaopsError(
    cause?.code ?? 'E_TRANSPORT',
    message,
    cause?.hint === undefined ? {} : { hint: cause.hint },
  );
}
