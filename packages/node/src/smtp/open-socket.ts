import { connect, type Socket } from 'node:net';
import { connect as connectTls, type TLSSocket } from 'node:tls';
import type { SmtpListener } from '@mtaops/core';
import { tlsOptionsOf } from './tls-options.ts';

export type OpenedSocket = { readonly socket: Socket; readonly connectMs: number; readonly tlsMs?: number };

/** Marks a bound that was reached; nodemailer and the system use the same code. */
export class TimedOut extends Error {
  readonly code = 'ETIMEDOUT';
}

/**
 * Open TCP (all addresses of the host, RFC 8305) and, for implicit TLS, do the handshake. The system's resolver is
 * used, so that `/etc/hosts` and search domains count as they do for every other program.
 *
 * @throws The system's or OpenSSL's error, or {@link TimedOut}; an error of the handshake has `isTls` true.
 */
export async function openSocket(
  listener: SmtpListener,
  bounds: { readonly timeoutMs: number; readonly signal?: AbortSignal },
): Promise<OpenedSocket> {
  const { host, port, localAddress } = listener;
  const startedMs = performance.now();
  const tcp = connect({
    // A slow address of a host with several gets its share of the time, not Node's quarter of a second.
    autoSelectFamilyAttemptTimeout: Math.max(250, Math.floor(bounds.timeoutMs / 4)),
    host,
    port,
    ...(localAddress === undefined ? {} : { localAddress }),
  });
  await ready(tcp, 'connect', bounds);
  tcp.setNoDelay(true);
  const connectMs = performance.now() - startedMs;
  if (listener.tls !== 'implicit') return { connectMs, socket: tcp };
  const secure = connectTls({ ...tlsOptionsOf(listener), socket: tcp });
  try {
    await ready(secure, 'secureConnect', bounds);
  } catch (error) {
    tcp.destroy();
    throw Object.assign(error as Error, { isTls: true });
  }
  return { connectMs, socket: secure, tlsMs: performance.now() - startedMs - connectMs };
}

/** Wait for an event of a socket, destroying it when something else comes first. */
export async function ready(
  socket: Socket | TLSSocket,
  event: 'connect' | 'secureConnect',
  bounds: { readonly timeoutMs: number; readonly signal?: AbortSignal },
): Promise<void> {
  // An error that arrives later, between this wait and the next, must not end the process; `destroyed` tells of it.
  socket.on('error', () => undefined);
  const { promise, resolve, reject } = Promise.withResolvers<void>();
  const timer = setTimeout(() => reject(new TimedOut('timed out')), bounds.timeoutMs);
  const onAbort = (): void => reject(bounds.signal?.reason);
  if (bounds.signal?.aborted) onAbort();
  bounds.signal?.addEventListener('abort', onAbort, { once: true });
  socket.once(event, resolve);
  socket.once('error', reject);
  socket.once('close', () => reject(new Error('connection closed')));
  try {
    await promise;
  } catch (error) {
    socket.destroy();
    throw error;
  } finally {
    clearTimeout(timer);
    bounds.signal?.removeEventListener('abort', onAbort);
    socket.removeListener('error', reject);
  }
}
