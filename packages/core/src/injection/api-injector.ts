import type { ApiEndpoint, ApiInjection } from '../platform/contract.ts';
import type { Clock } from '../ports/clock.ts';
import type { Http, HttpOptions } from '../ports/http.ts';
import type { Secret } from '../secret.ts';
import type { InjectionOpened, Injector } from './injector.ts';

/** Injection by a platform's HTTP API: one request a message. */
export function createApiInjector(
  ports: { readonly http: Http; readonly clock: Clock },
  api: ApiInjection,
  endpoint: ApiEndpoint,
  options: HttpOptions & {
    readonly key?: Secret;
    readonly onOpened?: (opened: InjectionOpened) => void;
  },
): Injector {
  return {
    inject: async (mail) => {
      const request = api.prepare(mail, endpoint, options.key);
      const startedMs = ports.clock.monotonicMs();
      const response = await ports.http.request(request, options);
      const submission = api.read(mail, response);
      const requestMs = ports.clock.monotonicMs() - startedMs;
      return { ...submission, phasesMs: { ...submission.phasesMs, request: requestMs } };
    },
    // HTTP has no connection to hold: each request finds its own.
    open: async () => options.onOpened?.({ url: endpoint.url, via: 'api' }),
    [Symbol.asyncDispose]: async () => undefined,
  };
}
