import { type ErrorCode, MtaopsError } from '../errors.ts';
import type { Refusal, RefusalClass } from './refusal.ts';

/**
 * Who has to act on each class, hence which exit code a run ends with.
 *
 * `tls-mode` is `E_PROTOCOL` (exit 76), not `E_CONFIG`: the configuration is valid in itself, and only the peer's
 * first bytes show that it speaks something else on that port.
 */
const CODES: Readonly<Record<RefusalClass, ErrorCode>> = {
  'auth-failed': 'E_AUTH',
  'auth-mechanism': 'E_AUTH',
  'auth-required': 'E_AUTH',
  'connection-lost': 'E_TRANSPORT',
  'connection-refused': 'E_UNAVAILABLE',
  content: 'E_REFUSED',
  'dns-failed': 'E_TRANSPORT',
  greylisted: 'E_TRANSPORT',
  'host-not-found': 'E_HOST',
  'mailbox-full': 'E_REFUSED',
  'message-too-big': 'E_REFUSED',
  permanent: 'E_REFUSED',
  policy: 'E_REFUSED',
  protocol: 'E_PROTOCOL',
  'rate-limited': 'E_TRANSPORT',
  'recipient-unknown': 'E_RECIPIENT',
  'relay-denied': 'E_AUTH',
  'sending-domain': 'E_REFUSED',
  temporary: 'E_TRANSPORT',
  timeout: 'E_TRANSPORT',
  'tls-mode': 'E_PROTOCOL',
  'tls-required': 'E_AUTH',
  'tls-unavailable': 'E_AUTH',
  'tls-untrusted': 'E_AUTH',
  'tls-version': 'E_AUTH',
  'too-many-recipients': 'E_REFUSED',
};

/**
 * The error code that stands for a refusal. A 4xx is `E_TRANSPORT` (trying again makes sense) except where waiting
 * cures nothing: relaying denied (Postfix `454`, PowerMTA with `relay-debug`), login, and TLS demanded first.
 */
export function refusalErrorCode({ class: why, isTemporary }: Refusal): ErrorCode {
  const code = CODES[why];
  if (!isTemporary || code === 'E_UNAVAILABLE') return code;
  return why === 'relay-denied' || why === 'auth-failed' || why === 'tls-required' ? code : 'E_TRANSPORT';
}

/** A refusal as an error, for where there is no going on. `details.refusal` is the refusal itself. */
export function refusalError(refusal: Refusal, message: string, hint?: string, cause?: unknown): MtaopsError {
  return new MtaopsError(refusalErrorCode(refusal), message, {
    cause,
    details: { refusal },
    ...(hint === undefined ? {} : { hint }),
  });
}
