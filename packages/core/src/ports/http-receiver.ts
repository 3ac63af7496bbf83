import type { Secret } from '../secret.ts';

/** What a request says before its body. */
export type ReceivedHead = {
  readonly method: string;
  /** Path without query. */
  readonly path: string;
  /** Names in lower case. */
  readonly headers: Readonly<Record<string, string>>;
  /** Address of whoever connected, which may be a proxy. */
  readonly client: string;
};

export type ReceivedRequest = ReceivedHead & { readonly body: Uint8Array<ArrayBuffer> };

export type ReceiverReply = {
  readonly status: number;
  readonly headers?: Readonly<Record<string, string>>;
  /** JSON unless `headers` say otherwise. */
  readonly body?: string;
};

export type ReceiverOptions = {
  readonly host: string;
  /** 0 for any that is free. */
  readonly port: number;
  /** PEM; without it plain HTTP. */
  readonly tls?: { readonly certificate: string; readonly key: Secret };
  /** A body above it is refused with 413 before it is in memory. */
  readonly maxBodyBytes: number;
  /** Requests above it are refused with 503 before their body is read. */
  readonly maxConcurrent: number;
  /** Bound on receiving one request. */
  readonly timeoutMs: number;
};

export type ReceiverHandlers = {
  /** A refusal on the head alone, so that a stranger's body is never read; undefined lets it in. */
  readonly admit: (head: ReceivedHead) => ReceiverReply | undefined;
  readonly handle: (request: ReceivedRequest) => Promise<ReceiverReply>;
  /** Told of every refusal, those of size and number too. */
  readonly onRefused: (head: ReceivedHead, reply: ReceiverReply) => void;
};

/** Disposing takes no more requests, lets those that run end, and cuts them off after `graceMs`. */
export type Receiving = AsyncDisposable & { readonly host: string; readonly port: number };

/** A small HTTP server. */
export interface HttpReceiver {
  /** @throws MtaopsError `E_UNAVAILABLE` when the address cannot be listened on, `E_INPUT` for TLS files that do not fit. */
  listen(options: ReceiverOptions, handlers: ReceiverHandlers): Promise<Receiving>;
}
