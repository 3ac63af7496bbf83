import { isMtaopsError } from '../errors.ts';
import type { Clock } from '../ports/clock.ts';
import type { Dns } from '../ports/dns.ts';
import type { Host, HostAnswer, HostFailure, HostRequest } from '../ports/host.ts';
import type { Http, HttpRequest } from '../ports/http.ts';
import type { ApiGet } from './doctor.ts';

/** Below the ten parallel connections that SparkPost asks for; a burst of GETs is answered with 429. */
const AT_ONCE = 6;

export type ApiHostOptions = {
  /** For people: the target's name. */
  readonly title: string;
  readonly prepare: (request: ApiGet) => HttpRequest;
  /** Bound on each request. */
  readonly timeoutMs: number;
  readonly extraCa?: readonly string[];
  readonly verifyTls?: boolean;
};

/** A cloud account to be judged: its API and the DNS. It has no files and runs no commands; nothing but GET is sent. */
export function createApiHost(
  { clock, dns, http }: { readonly clock: Clock; readonly dns?: Dns; readonly http: Http },
  options: ApiHostOptions,
): Host {
  const answer = async (request: HostRequest, signal?: AbortSignal): Promise<HostAnswer> => {
    try {
      if (request.kind === 'get') return await get(request, { clock, http }, options, signal);
      if (request.kind === 'dns' && dns)
        return { answer: await dns.lookup(request.name, request.type, signal), kind: 'dns', ok: true };
    } catch (error) {
      return asFailure(error);
    }
    return { detail: `a cloud account has no answer to ${request.kind}`, ok: false, reason: 'offline' };
  };
  return {
    ask: async (requests, signal) => {
      const answers: HostAnswer[] = [];
      for (let from = 0; from < requests.length; from += AT_ONCE) {
        const batch = requests.slice(from, from + AT_ONCE);
        answers.push(...(await Promise.all(batch.map((request) => answer(request, signal)))));
      }
      return answers;
    },
    title: options.title,
    async [Symbol.asyncDispose]() {},
  };
}

async function get(
  request: ApiGet,
  { clock, http }: { readonly clock: Clock; readonly http: Http },
  { extraCa, prepare, timeoutMs, verifyTls }: ApiHostOptions,
  signal?: AbortSignal,
): Promise<HostAnswer> {
  const startMs = clock.monotonicMs();
  const response = await http.request(prepare(request), {
    timeoutMs,
    ...(extraCa ? { extraCa } : {}),
    ...(signal ? { signal } : {}),
    ...(verifyTls === undefined ? {} : { verifyTls }),
  });
  return { kind: 'get', ok: true, reply: { elapsedMs: clock.monotonicMs() - startMs, response } };
}

/** A certificate that is not trusted is `denied`; no answer is `failed`. */
function asFailure(error: unknown): HostFailure {
  if (!isMtaopsError(error)) throw error;
  return { detail: error.message, ok: false, reason: error.code === 'E_AUTH' ? 'denied' : 'failed' };
}
