import { isIP } from 'node:net';
import {
  type ConnectionOptions,
  createSecureContext,
  getCACertificates,
  type SecureContext,
  type TLSSocket,
} from 'node:tls';
import type { SmtpListener } from '@mtaops/core';

/** RFC 8996 forbids 1.0 and 1.1. */
const MINIMUM_TLS = 'TLSv1.2';

/** What connections to the same listener share: the trusted certificates as OpenSSL holds them, and the last session. */
export type TlsMemory = {
  /** Settings for a handshake, the same for STARTTLS and implicit TLS. */
  optionsFor(listener: SmtpListener): ConnectionOptions;
  /** Keep the sessions of a connection, so that the next one needs no certificates and half the time. */
  remember(listener: SmtpListener, socket: TLSSocket): void;
};

/**
 * Remembers by the listener itself, not by its name: a session that was agreed without verification must never stand in
 * for one with it, since a resumed handshake shows no certificate.
 */
export function createTlsMemory(): TlsMemory {
  const contexts = new WeakMap<SmtpListener, SecureContext>();
  const sessions = new WeakMap<SmtpListener, Buffer>();
  const contextFor = (listener: SmtpListener): SecureContext => {
    const known = contexts.get(listener);
    if (known) return known;
    const { extraCa } = listener;
    const made = createSecureContext({
      minVersion: MINIMUM_TLS,
      ...(extraCa.length === 0 ? {} : { ca: [...getCACertificates('default'), ...extraCa] }),
    });
    contexts.set(listener, made);
    return made;
  };
  return {
    optionsFor: (listener) => {
      const name = listener.serverName ?? listener.host;
      const session = sessions.get(listener);
      return {
        // Without `host` Node checks the certificate of an address against "localhost".
        host: name,
        rejectUnauthorized: listener.verifyTls,
        secureContext: contextFor(listener),
        ...(session ? { session } : {}),
        ...(isIP(name) === 0 ? { servername: name } : {}),
      };
    },
    remember: (listener, socket) => {
      socket.on('session', (session) => sessions.set(listener, session));
    },
  };
}
