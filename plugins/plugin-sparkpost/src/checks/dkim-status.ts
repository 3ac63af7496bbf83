import { fail, pass, unknown, warn } from '@mtaops/core';
import { accountCheck, forKnownDomains } from './model.ts';

export const dkimStatus = accountCheck(
  {
    group: 'dkim',
    id: 'SP-14',
    remedy: 'publish the TXT record, then verify',
    restsOn: ['GET /sending-domains/DOMAIN: dkim_status'],
    rule: {
      fail: 'invalid or unverified',
      pass: 'valid',
      warn: 'pending, or verified by mailbox only',
    },
    severity: 'high',
    source: 'API:sending-domains',
    title: 'SparkPost has verified the DKIM record',
    why: 'Without it mail is signed for another domain, and DMARC fails unless the bounce domain aligns.',
  },
  (model) =>
    forKnownDomains(model, ({ dkim, keyName, mailbox, name }) => {
      const remedy = `publish ${keyName ?? 'the record'}, then verify`;
      if (dkim === 'valid') return [pass(`DKIM of ${name} is verified`)];
      if (dkim === 'pending') return [warn(`DKIM of ${name} is pending`, { remedy })];
      if (dkim === 'unverified' && mailbox === 'valid')
        return [warn(`${name} is verified by mailbox only and goes out without its own DKIM`, { remedy })];
      if (dkim === 'invalid' || dkim === 'unverified')
        return [fail(`DKIM of ${name} is ${dkim}`, { remedy })];
      return [unknown(`DKIM of ${name} is ${dkim}`)];
    }),
);
