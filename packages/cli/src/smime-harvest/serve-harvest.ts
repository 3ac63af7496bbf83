import type { Ports } from '@mtaops/command';
import {
  isMtaopsError,
  MtaopsError,
  type ReceivedHead,
  type ReceivedRequest,
  type ReceiverOptions,
  type ReceiverReply,
  type Secret,
} from '@mtaops/core';
import { type HarvestedJson, type HarvestOptions, harvestOne } from './harvest-one.ts';
import { parseRelayPayload, type RelayedMessage } from './relay-webhook.ts';
import { isToken, TOKEN_HEADER } from './webhook-token.ts';

/** What `smime serve-harvest --json` prints when it ends. */
export type ServeHarvestJson = {
  readonly schema: 'mtaops.smime-serve-harvest/1';
  readonly store: string;
  readonly listened: string;
  readonly totals: {
    /** Requests let in. */
    readonly requests: number;
    /** Requests turned away: token, method, path, size, number. */
    readonly refused: number;
    readonly accepted: number;
    readonly rejected: number;
    readonly nothing: number;
  };
};

export type ServeRequest = {
  readonly listener: ReceiverOptions;
  readonly path: string;
  readonly token: Secret;
};

export type ServeTalk = {
  readonly onListening: (url: string) => void;
  readonly onMessage: (message: HarvestedJson) => void;
  readonly onProblem: (line: string) => void;
};

type Totals = { -readonly [name in keyof ServeHarvestJson['totals']]: number };

/**
 * Take relay webhooks until asked to stop, then let running requests end.
 *
 * 200 says that the payload was judged, whatever came of it: the service would send a message that is rejected again and
 * again. 503 asks it to (a store that cannot be written), 400 is for what is no payload. Messages are harvested one after
 * the other, so that two of one author never write a file at a time.
 */
export async function serveHarvest(
  request: ServeRequest,
  options: HarvestOptions,
  ports: Pick<Ports, 'clock' | 'httpReceiver' | 'stopRequests'>,
  talk: ServeTalk,
): Promise<ServeHarvestJson> {
  using stop = ports.stopRequests.watch();
  const totals: Totals = { accepted: 0, nothing: 0, refused: 0, rejected: 0, requests: 0 };
  const inTurn = createQueue();
  const keep = async (mail: RelayedMessage): Promise<void> => {
    const at = ports.clock.now();
    const now = { ...options, keep: { ...options.keep, at }, verify: { ...options.verify, at } };
    const message = await inTurn(() => harvestOne(mail, now));
    totals[message.result] += 1;
    talk.onMessage(message);
  };
  const handle = async ({ body }: ReceivedRequest): Promise<ReceiverReply> => {
    totals.requests += 1;
    const number = totals.requests;
    try {
      const mails = parseRelayPayload(body);
      for (const { name, octets } of mails) await keep({ name: `request ${number}, ${name}`, octets });
      return { body: JSON.stringify({ messages: mails.length }), status: 200 };
    } catch (error) {
      return failed(error, number, talk);
    }
  };
  const receiving = await ports.httpReceiver.listen(request.listener, {
    admit: (head) => admit(head, request),
    handle,
    onRefused: ({ client, method, path }, { status }) => {
      totals.refused += 1;
      talk.onProblem(`refused ${JSON.stringify(`${method} ${path}`)} of ${client} with ${status}`);
    },
  });
  const { host, port } = receiving;
  const scheme = request.listener.tls ? 'https' : 'http';
  const listened = `${scheme}://${host.includes(':') ? `[${host}]` : host}:${port}${request.path}`;
  {
    await using _ = receiving;
    talk.onListening(listened);
    await aborted(stop.signal);
  }
  return { schema: 'mtaops.smime-serve-harvest/1', store: options.store.directory, listened, totals };
}

function admit(
  { headers, method, path }: ReceivedHead,
  { path: wanted, token }: ServeRequest,
): ReceiverReply | undefined {
  // The token first: a stranger learns nothing of what is here.
  if (!isToken(headers[TOKEN_HEADER], token)) return { status: 401 };
  if (path !== wanted) return { status: 404 };
  if (method !== 'POST') return { headers: { allow: 'POST' }, status: 405 };
  if ((headers['content-encoding'] ?? 'identity') !== 'identity') return { status: 415 };
  return undefined;
}

function failed(error: unknown, number: number, { onProblem }: ServeTalk): ReceiverReply {
  const known = isMtaopsError(error) ? error : new MtaopsError('E_BUG', String(error), { cause: error });
  onProblem(`request ${number}: ${known.message}`);
  if (known.code === 'E_INPUT') return { body: JSON.stringify({ error: known.message }), status: 400 };
  // What is wrong with our disk is nothing to tell a stranger.
  return { headers: { 'retry-after': '300' }, status: 503 };
}

function aborted(signal: AbortSignal): Promise<void> {
  const { promise, resolve } = Promise.withResolvers<void>();
  if (signal.aborted) resolve();
  signal.addEventListener('abort', () => resolve(), { once: true });
  return promise;
}

/** Runs one thing at a time, in the order asked; a failure goes to its asker only. */
function createQueue(): <T>(work: () => Promise<T>) => Promise<T> {
  let last: Promise<unknown> = Promise.resolve();
  return (work) => {
    const next = last.then(work, work);
    last = next.catch(() => undefined);
    return next;
  };
}
