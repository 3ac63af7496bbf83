import { type ConnectOptions, MtaopsError, type SmtpListener, type SmtpSession } from '@mtaops/core';
import { createMask } from '../wire/mask-secrets.ts';
import { createWire, type Wire } from '../wire/wire.ts';
import { connectError } from './connect-error.ts';
import { createDialogue, type Dialogue } from './dialogue.ts';
import { greet } from './greet.ts';
import { openSocket, secure } from './open-socket.ts';
import { Refused } from './refused.ts';
import type { TlsMemory } from './tls-memory.ts';
import { watchForTls } from './tls-mode.ts';

/** A connection that is ready for mail. */
export type OpenedConnection = { readonly wire: Wire; readonly session: SmtpSession };

/**
 * Connect, start TLS, log in.
 *
 * @throws MtaopsError as `Mailer.connect` does.
 */
export async function openConnection(
  listener: SmtpListener,
  options: ConnectOptions,
  tls: TlsMemory,
): Promise<OpenedConnection> {
  const password = options.password?.reveal() ?? '';
  if (listener.auth && password === '') {
    const place = `${listener.host}:${listener.port}`;
    throw new MtaopsError('E_CONFIG', `no password for ${listener.auth.user} at ${place}`);
  }
  let dialogue: Dialogue | undefined;
  const onAbort = (): void => dialogue?.wire.end(options.signal?.reason);
  options.signal?.addEventListener('abort', onAbort, { once: true });
  try {
    const startedMs = performance.now();
    const { socket, tlsMs } = await openSocket(listener, options, tls);
    const { onTranscript, timeoutMs } = options;
    const wire = createWire(socket, { mask: createMask(options.password), onTranscript, timeoutMs });
    dialogue = createDialogue(wire);
    if (socket.destroyed) throw new Error('connection closed');
    const watch = watchForTls(listener, timeoutMs, (refused) => wire.end(refused));
    const shakeHands = () => secure(listener, socket, options, tls);
    wire.socket.once('data', watch.stop);
    const session = await greet(dialogue, listener, password, { shakeHands, startedMs, tlsMs }).finally(
      watch.stop,
    );
    return { session, wire };
  } catch (error) {
    dialogue?.wire.end(error);
    const cause = error instanceof Refused ? error : (dialogue?.wire.fault ?? error);
    throw await connectError(listener, options, dialogue?.stage ?? 'connect', cause);
  } finally {
    options.signal?.removeEventListener('abort', onAbort);
  }
}
