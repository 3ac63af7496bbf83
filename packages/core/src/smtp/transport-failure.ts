import type { TransportFailure } from './classify-refusal.ts';

/** Certificate verification, in OpenSSL's names as Node passes them on. */
const CERTIFICATE: Readonly<Record<string, string>> = {
  CERT_CHAIN_TOO_LONG: 'its chain is too long',
  CERT_HAS_EXPIRED: 'it has expired',
  CERT_NOT_YET_VALID: 'it is not valid yet',
  CERT_REJECTED: 'it is marked as rejected',
  CERT_REVOKED: 'it is revoked',
  CERT_SIGNATURE_FAILURE: 'its signature is wrong',
  CERT_UNTRUSTED: 'its root is not trusted for this purpose',
  DEPTH_ZERO_SELF_SIGNED_CERT: 'it is self-signed',
  ERR_TLS_CERT_ALTNAME_INVALID: 'it is for another name',
  HOSTNAME_MISMATCH: 'it is for another name',
  INVALID_CA: 'an issuer in its chain is no CA',
  INVALID_PURPOSE: 'it is not meant for TLS servers',
  PATH_LENGTH_EXCEEDED: 'its chain is longer than an issuer allows',
  SELF_SIGNED_CERT_IN_CHAIN: 'the root of its chain is not among the trusted ones',
  UNABLE_TO_GET_ISSUER_CERT: 'its issuer is not among the trusted ones',
  UNABLE_TO_GET_ISSUER_CERT_LOCALLY: 'its issuer is not among the trusted ones',
  UNABLE_TO_VERIFY_LEAF_SIGNATURE: 'the server sent no intermediate certificate that leads to a trusted root',
};

/** What OpenSSL says when the bytes it got are no TLS record. */
const NOT_TLS: ReadonlySet<string> = new Set([
  'ERR_SSL_HTTP_REQUEST',
  'ERR_SSL_PACKET_LENGTH_TOO_LONG',
  'ERR_SSL_RECORD_LAYER_FAILURE',
  'ERR_SSL_UNKNOWN_PROTOCOL',
  'ERR_SSL_WRONG_VERSION_NUMBER',
]);

const TLS_VERSION: ReadonlySet<string> = new Set([
  'ERR_SSL_NO_SHARED_CIPHER',
  'ERR_SSL_NO_PROTOCOLS_AVAILABLE',
  'ERR_SSL_SSLV3_ALERT_HANDSHAKE_FAILURE',
  'ERR_SSL_SSL/TLS_ALERT_HANDSHAKE_FAILURE',
  'ERR_SSL_TLSV1_ALERT_INSUFFICIENT_SECURITY',
  'ERR_SSL_TLSV1_ALERT_PROTOCOL_VERSION',
  'ERR_SSL_UNSUPPORTED_PROTOCOL',
]);

const UNREACHABLE: Readonly<Record<string, string>> = {
  EACCES: 'the connection is not allowed on this machine',
  EADDRNOTAVAIL: 'the local address is not one of this machine',
  ECONNREFUSED: 'nothing listens there',
  EHOSTDOWN: 'the host is down',
  EHOSTUNREACH: 'no route to the host',
  ENETUNREACH: 'no route to the network',
  EPERM: 'a local firewall forbids the connection',
};

/** The system's code of an error; nodemailer puts its own in front and keeps that one beside it. */
export function systemCodeOf(error: unknown): string {
  if (typeof error !== 'object' || error === null) return '';
  const { code, originalCode } = error as { readonly code?: unknown; readonly originalCode?: unknown };
  return typeof originalCode === 'string' ? originalCode : typeof code === 'string' ? code : '';
}

/** True when the peer answered a TLS greeting with something else. */
export function isNotTls(error: unknown): boolean {
  return NOT_TLS.has(systemCodeOf(error));
}

/** Put an error of DNS, TCP or TLS into the words of a refusal. */
export function transportFailure(error: unknown, host: string): TransportFailure {
  const code = systemCodeOf(error);
  const certificate = CERTIFICATE[code];
  if (certificate !== undefined)
    return { class: 'tls-untrusted', detail: `the certificate of ${host} is not accepted: ${certificate}` };
  if (TLS_VERSION.has(code))
    return { class: 'tls-version', detail: `${host} offers no TLS 1.2 or newer that both sides have` };
  if (code === 'ENOTFOUND') return { class: 'host-not-found', detail: `host ${host} not found in DNS` };
  if (code.startsWith('EAI_') || code === 'EDNS')
    return { class: 'dns-failed', detail: `DNS gave no answer for ${host} (${code})` };
  const unreachable = UNREACHABLE[code];
  if (unreachable !== undefined)
    return { class: 'connection-refused', detail: `cannot connect: ${unreachable} (${code})` };
  if (code === 'ETIMEDOUT') return { class: 'timeout', detail: 'no answer in time' };
  if (code.startsWith('ERR_SSL_') || code === 'EPROTO')
    return { class: 'protocol', detail: `the TLS handshake failed: ${wordsOf(code)}` };
  return { class: 'connection-lost', detail: `the connection was lost${code === '' ? '' : ` (${code})`}` };
}

const wordsOf = (code: string): string =>
  code
    .replace(/^ERR_SSL_/, '')
    .replaceAll('_', ' ')
    .toLowerCase();
