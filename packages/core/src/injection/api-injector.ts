import { isMtaopsError } from '../errors.ts';
import type { ApiEndpoint, ApiInjection } from '../platform/contract.ts';
import type { Clock } from '../ports/clock.ts';
import type { Http, HttpOptions } from '../ports/http.ts';
import type { OutgoingMail } from '../ports/mailer.ts';
import type { Secret } from '../secret.ts';
import { wholeContent } from '../smtp/mail-content.ts';
import type { Refusal } from '../smtp/refusal.ts';
import type { Submission } from '../smtp/submission.ts';
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
      // An API takes the message as a string of its request; what is large is refused there by size.
      const whole = { content: await wholeContent(mail.content), envelope: mail.envelope };
      const request = api.prepare(whole, endpoint, options.key);
      const startedMs = ports.clock.monotonicMs();
      const submission = await ports.http
        .request(request, options)
        .then((response) => api.read(whole, response))
        .catch((error: unknown) => lostAnswer(mail, error));
      const requestMs = ports.clock.monotonicMs() - startedMs;
      return { ...submission, phasesMs: { ...submission.phasesMs, request: requestMs } };
    },
    // HTTP has no connection to hold: each request finds its own.
    open: async () => options.onOpened?.({ url: endpoint.url, via: 'api' }),
    [Symbol.asyncDispose]: async () => undefined,
  };
}

/**
 * No answer to a request that had left: the service may have the message, and there is no key that would make a second
 * request harmless, so the recipients are `unknown`.
 *
 * @throws The error itself when the request cannot have arrived.
 */
function lostAnswer({ envelope }: OutgoingMail, error: unknown): Submission {
  if (!isMtaopsError(error) || error.details?.['requestSent'] !== true) throw error;
  const refusal = error.details['refusal'] as Refusal;
  return { phasesMs: {}, recipients: envelope.to.map((address) => ({ address, refusal, state: 'unknown' })) };
}
