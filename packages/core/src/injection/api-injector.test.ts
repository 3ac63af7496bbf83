import { expect, it } from 'vitest';
import { MtaopsError } from '../errors.ts';
import { memoryClock } from '../memory/clock.ts';
import type { ApiInjection } from '../platform/contract.ts';
import { createApiInjector } from './api-injector.ts';

const api: ApiInjection = {
  prepare: (_mail, { url }) => ({ headers: {}, method: 'POST', url }),
  read: (mail) => ({
    phasesMs: {},
    recipients: mail.envelope.to.map((address) => ({ address, state: 'accepted' })),
  }),
};
const mail = { content: new Uint8Array(), envelope: { from: 'a@example.test', to: ['b@example.test'] } };

function injectorWith(request: () => Promise<never>) {
  return createApiInjector({ clock: memoryClock(), http: { request } }, api, { url: 'x' }, { timeoutMs: 1 });
}

it('does not know about a message whose request had left when the answer failed to come', async () => {
  const refusal = { class: 'timeout', isTemporary: true, stage: 'http', summary: 'no answer' };
  const error = new MtaopsError('E_TRANSPORT', 'x', { details: { refusal, requestSent: true } });
  await using injector = injectorWith(() => Promise.reject(error));
  expect((await injector.inject(mail)).recipients).toEqual([
    { address: 'b@example.test', refusal, state: 'unknown' },
  ]);
});

it('passes on the error when the request cannot have arrived', async () => {
  const error = new MtaopsError('E_UNAVAILABLE', 'x', { details: { requestSent: false } });
  await using injector = injectorWith(() => Promise.reject(error));
  await expect(injector.inject(mail)).rejects.toBe(error);
});
