import type { DnsAnswer, DnsType } from './dns.ts';
import type { HttpResponse } from './http.ts';

/** One thing to learn from a host; every kind is read-only. */
export type HostRequest =
  /** The content of a file. */
  | { readonly kind: 'file'; readonly path: string }
  /** The names in a directory. */
  | { readonly kind: 'list'; readonly path: string }
  /** Permission bits, owner, size and time of a file, without its content. */
  | { readonly kind: 'stat'; readonly path: string }
  /** Output of a read-only command. `argv` is never joined by hand: the adapter quotes it. */
  | { readonly kind: 'run'; readonly argv: readonly string[]; readonly timeoutMs?: number }
  /** A GET of the platform's own API: path and query below its base URL. `anonymous` leaves the key out. */
  | { readonly kind: 'get'; readonly path: string; readonly anonymous?: boolean }
  /** Records of a DNS name. */
  | { readonly kind: 'dns'; readonly name: string; readonly type: DnsType };

/** Permission bits and the like, as `stat` on the host says them; names, not numbers, of owner and group. */
export type HostStat = {
  readonly kind: 'file' | 'directory' | 'other';
  readonly mode: number;
  readonly owner: string;
  readonly group: string;
  readonly sizeBytes: number;
  /** Epoch seconds; undefined when the source of the answer does not know it. */
  readonly modifiedSeconds?: number;
};

/** An answer over HTTP, of any status, and how long it took. */
export type HostReply = { readonly response: HttpResponse; readonly elapsedMs: number };

export type HostRun = { readonly exitCode: number; readonly stdout: string; readonly stderr: string };

/**
 * Why something could not be learnt.
 *
 * `absent`: it is not there. `denied`: no permission. `offline`: a directory tree or bundle cannot answer it.
 * `failed`: anything else, time-outs and oversize included.
 */
export type HostFailure = {
  readonly ok: false;
  readonly reason: 'absent' | 'denied' | 'offline' | 'failed';
  readonly detail: string;
};

export type HostAnswer =
  | { readonly ok: true; readonly kind: 'file'; readonly content: Uint8Array<ArrayBuffer> }
  | { readonly ok: true; readonly kind: 'list'; readonly names: readonly string[] }
  | { readonly ok: true; readonly kind: 'stat'; readonly stat: HostStat }
  | { readonly ok: true; readonly kind: 'run'; readonly run: HostRun }
  | { readonly ok: true; readonly kind: 'get'; readonly reply: HostReply }
  | { readonly ok: true; readonly kind: 'dns'; readonly answer: DnsAnswer }
  | HostFailure;

/**
 * A host to be judged: over SSH, on this machine, out of a bundle, or as a directory tree on disk.
 *
 * Takes requests in batches so that a batch can be one round trip. Answers come in the order of the requests, each
 * of the kind asked or a failure; only a host that is gone altogether throws (`E_HOST`, `E_UNAVAILABLE`, `E_AUTH`, `E_TRANSPORT`).
 */
export interface Host extends AsyncDisposable {
  /** For people: a name, `HOST over ssh`, a directory. */
  readonly title: string;
  ask(requests: readonly HostRequest[], signal?: AbortSignal): Promise<readonly HostAnswer[]>;
}
