import { connect } from 'node:net';
import { connect as connectTls } from 'node:tls';
import { classifyRefusal, type Refusal, type SmtpListener } from '@mtaops/core';
import { ready } from './open-socket.ts';
import { type Refused, refusedFor } from './refused.ts';

/** A second look at a port must not cost more than this. */
const PROBE_MS = 3000;
/** RFC 8314: implicit TLS. */
const SUBMISSIONS_PORT = 465;
/** Some servers let clients wait for the greeting on purpose (Postfix postscreen 2 to 6 s); a probe must not be first. */
const PATIENCE_MS = 7000;

/**
 * Look for TLS on a port that does not greet: a server with implicit TLS waits for the client to begin, so both
 * would wait until the time is up.
 *
 * @param onFound - Told as soon as the second look shows it.
 */
export function watchForTls(
  listener: SmtpListener,
  timeoutMs: number,
  onFound: (refused: Refused) => void,
): { readonly stop: () => void } {
  if (listener.tls === 'implicit') return { stop: () => undefined };
  const patienceMs = listener.port === SUBMISSIONS_PORT ? 500 : PATIENCE_MS;
  let isOver = false;
  const look = async (): Promise<void> => {
    if (!(await speaksTls(listener)) || isOver) return;
    const detail = 'the port speaks implicit TLS, not plain SMTP; use tls: implicit';
    onFound(refusedFor('greeting', 'tls-mode', detail));
  };
  const timer = setTimeout(() => void look(), Math.min(patienceMs, timeoutMs / 2));
  return {
    stop: () => {
      isOver = true;
      clearTimeout(timer);
    },
  };
}

/** Explain a TLS handshake that was answered with something else, by what the port says when left alone. */
export async function explainNotTls(listener: SmtpListener): Promise<Refusal> {
  const line = (await readFirstLine(listener))?.replace(/[^\x20-\x7e]+/g, '?').slice(0, 80);
  const isSmtp = line !== undefined && /^[2-5]\d\d[ -]/.test(line);
  const detail = isSmtp
    ? `the port speaks plain SMTP ("${line}"), not implicit TLS; use tls: require (STARTTLS)`
    : line === undefined
      ? 'the port does not speak TLS'
      : `the port speaks neither TLS nor SMTP ("${line}")`;
  return classifyRefusal({ failure: { class: isSmtp ? 'tls-mode' : 'protocol', detail }, stage: 'connect' });
}

/** What a port says unasked, its first line; undefined when it stays silent or cannot be reached. */
async function readFirstLine({ host, port }: SmtpListener): Promise<string | undefined> {
  const socket = connect({ host, port });
  try {
    await ready(socket, 'connect', { timeoutMs: PROBE_MS });
    socket.setTimeout(PROBE_MS, () => socket.destroy());
    for await (const chunk of socket) return String(chunk).split(/\r?\n/)[0];
  } catch {
    // No first line is an answer too.
  } finally {
    socket.destroy();
  }
  return undefined;
}

/** True when a port answers a TLS ClientHello with TLS, whatever its certificate. */
async function speaksTls({ host, port }: SmtpListener): Promise<boolean> {
  const socket = connectTls({ host, port, rejectUnauthorized: false });
  try {
    await ready(socket, 'secureConnect', { timeoutMs: PROBE_MS });
    return true;
  } catch {
    return false;
  } finally {
    socket.destroy();
  }
}
