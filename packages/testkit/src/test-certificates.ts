import { readFileSync } from 'node:fs';
import { join } from 'node:path';

const file = (name: string): string =>
  readFileSync(join(import.meta.dirname, '..', 'fixtures', 'tls', name), 'utf8');

/** PEM of a CA for tests, and of servers it issued certificates for: localhost, mail.example.test, 127.0.0.1. */
export function testCertificates(): {
  readonly ca: string;
  readonly server: { readonly cert: string; readonly key: string };
  readonly expired: { readonly cert: string; readonly key: string };
} {
  const key = file('server.key');
  return {
    ca: file('ca.pem'),
    expired: { cert: file('expired.pem'), key },
    server: { cert: file('server.pem'), key },
  };
}
