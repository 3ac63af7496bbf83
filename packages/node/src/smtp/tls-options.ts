import { isIP } from 'node:net';
import { type ConnectionOptions, getCACertificates } from 'node:tls';
import type { SmtpListener } from '@mtaops/core';

/** RFC 8996 forbids 1.0 and 1.1. */
const MINIMUM_TLS = 'TLSv1.2';

/** TLS settings of a listener, the same for STARTTLS and implicit TLS. */
export function tlsOptionsOf({ extraCa, host, serverName, verifyTls }: SmtpListener): ConnectionOptions {
  const name = serverName ?? host;
  return {
    // Without `host` Node checks the certificate of an address against "localhost".
    host: name,
    minVersion: MINIMUM_TLS,
    rejectUnauthorized: verifyTls,
    ...(isIP(name) === 0 ? { servername: name } : {}),
    ...(extraCa.length === 0 ? {} : { ca: [...getCACertificates('default'), ...extraCa] }),
  };
}
