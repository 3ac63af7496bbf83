import { createHash } from 'node:crypto';
import { type ErrorCode, MtaopsError } from '@mtaops/core';

/** `SHA256:…` as ssh-keygen -l prints it. */
export function fingerprintOf(key: Uint8Array): string {
  return `SHA256:${createHash('sha256').update(key).digest('base64').replace(/=+$/, '')}`;
}

const BY_ERRNO: Readonly<Record<string, readonly [ErrorCode, string]>> = {
  EAI_AGAIN: ['E_TRANSPORT', 'DNS does not answer'],
  ECONNREFUSED: ['E_UNAVAILABLE', 'the connection was refused'],
  ECONNRESET: ['E_TRANSPORT', 'the connection was reset'],
  EHOSTUNREACH: ['E_UNAVAILABLE', 'the host cannot be reached'],
  ENETUNREACH: ['E_UNAVAILABLE', 'the network cannot be reached'],
  ENOTFOUND: ['E_HOST', 'the host name does not resolve'],
  ETIMEDOUT: ['E_TRANSPORT', 'the host did not answer in time'],
};

/** What ssh2 throws, by cause: `level` says which layer failed. */
export function sshTroubleOf(error: unknown, title: string): MtaopsError {
  const {
    code = '',
    level = '',
    message = String(error),
  } = (error ?? {}) as {
    readonly code?: string;
    readonly level?: string;
    readonly message?: string;
  };
  const known = BY_ERRNO[code];
  if (known) return new MtaopsError(known[0], `${title}: ${known[1]}`, { cause: error });
  if (level === 'client-authentication') {
    return new MtaopsError('E_AUTH', `${title}: the login was refused`, {
      cause: error,
      hint: 'certificates and hardware keys need --transport openssh',
    });
  }
  if (level === 'client-timeout') {
    return new MtaopsError('E_TRANSPORT', `${title}: the host did not answer in time`, { cause: error });
  }
  if (/no matching/i.test(message)) {
    return new MtaopsError('E_PROTOCOL', `${title}: no algorithm in common (${message})`, {
      cause: error,
      hint: 'try --transport openssh, which has more algorithms',
    });
  }
  if (/channel open failure|administratively prohibited/i.test(message)) {
    return new MtaopsError('E_UNAVAILABLE', `${title}: the jump host does not lead there (${message})`, {
      cause: error,
    });
  }
  return new MtaopsError('E_TRANSPORT', `${title}: ${message}`, { cause: error });
}
