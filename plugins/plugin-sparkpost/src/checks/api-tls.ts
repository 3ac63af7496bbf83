import { fail, pass, replyIn, unknown } from '@mtaops/core';
import { accountCheck } from './model.ts';
import { PATHS } from './requests.ts';

export const apiTls = accountCheck(
  {
    group: 'tls',
    id: 'SP-04',
    remedy: 'add the CA to the target, or take the interception proxy out',
    restsOn: ['the same request'],
    rule: {
      fail: 'the certificate is not trusted',
      pass: 'TLS 1.2 or later, certificate trusted and for this name; the client asks for both',
    },
    severity: 'high',
    source: 'SUP:faq/supported-secure-cyphers',
    title: 'The API has a trusted certificate',
    why: 'An interception proxy would read the key and every message.',
  },
  ({ evidence, target }) => {
    const reply = replyIn(evidence, PATHS.samples);
    if (!reply.ok && reply.reason === 'denied')
      return [
        fail(reply.detail, { remedy: 'see who issued the certificate; set caFile only if you trust it' }),
      ];
    if (!reply.ok) return [unknown(reply.detail)];
    if (/^http:/i.test(target?.api?.endpoint.url ?? '')) return [unknown('the url has no TLS')];
    if (target?.api && !target.api.verifyTls)
      return [unknown('verification is switched off for this target')];
    return [pass('the certificate is trusted and has the name of the host')];
  },
);
