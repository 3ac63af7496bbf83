import { connect, type Socket } from 'node:net';
import { connect as connectTls, type TLSSocket } from 'node:tls';
import type { SmtpListener } from '@mtaops/core';
import { TimedOut } from '../wire/timed-out.ts';
import type { TlsMemory } from './tls-memory.ts';

export type OpenedSocket = { readonly socket: Socket; readonly tlsMs?: number };

export type Bounds = { readonly timeoutMs: number; readonly signal?: AbortSignal };

/**
 * Open TCP (all addresses of the host, RFC 8305) and, for implicit TLS, do the handshake. The system's resolver is
 * used, so that `/etc/hosts` and search domains count as they do for every other program.
 *
 * @throws The system's or OpenSSL's error, or {@link TimedOut}; an error of the handshake has `isTls` true.
 */
export async function openSocket(
  listener: SmtpListener,
  bounds: Bounds,
  tls: TlsMemory,
): Promise<OpenedSocket> {
  const { host, port, localAddress } = listener;
  const tcp = connect({
    // A slow address of a host with several gets its share of the time, not Node's quarter of a second.
    autoSelectFamilyAttemptTimeout: Math.max(250, Math.floor(bounds.timeoutMs / 4)),
    host,
    port,
    ...(localAddress === undefined ? {} : { localAddress }),
  });
  await ready(tcp, 'connect', bounds);
  tcp.setNoDelay(true);
  if (listener.tls !== 'implicit') return { socket: tcp };
  const startedMs = performance.now();
  return { socket: await secure(listener, tcp, bounds, tls), tlsMs: performance.now() - startedMs };
}

/**
 * The TLS handshake over an open connection.
 *
 * @throws OpenSSL's error with `isTls` true.
 */
export async function secure(
  listener: SmtpListener,
  tcp: Socket,
  bounds: Bounds,
  tls: TlsMemory,
): Promise<TLSSocket> {
  const socket = connectTls({ ...tls.optionsFor(listener), socket: tcp });
  tls.remember(listener, socket);
  try {
    await ready(socket, 'secureConnect', bounds);
    return socket;
  } catch (error) {
    tcp.destroy();
    throw error instanceof Error ? Object.assign(error, { isTls: true }) : error;
  }
}

/** Wait for an event of a socket, destroying it when something else comes first. */
export async function ready(
  socket: Socket | TLSSocket,
  event: 'connect' | 'secureConnect',
  bounds: Bounds,
): Promise<void> {
  // An error that arrives later, between this wait and the next, must not end the process; `destroyed` tells of it.
  socket.on('error', () => undefined);
  const { promise, resolve, reject } = Promise.withResolvers<void>();
  const timer = setTimeout(() => reject(new TimedOut()), bounds.timeoutMs);
  const onAbort = (): void => reject(bounds.signal?.reason);
  if (bounds.signal?.aborted) onAbort();
  bounds.signal?.addEventListener('abort', onAbort, { once: true });
  socket.once(event, resolve);
  socket.once('error', reject);
  const onClose = (): void => reject(new Error('connection closed'));
  socket.once('close', onClose);
  try {
    await promise;
  } catch (error) {
    socket.destroy();
    throw error;
  } finally {
    clearTimeout(timer);
    bounds.signal?.removeEventListener('abort', onAbort);
    socket.removeListener('error', reject).removeListener('close', onClose);
  }
}
