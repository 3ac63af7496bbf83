import { fail, pass, unknown, warn } from '@mtaops/core';
import { accountCheck, forKnownDomains } from './model.ts';

export const domainReady = accountCheck(
  {
    group: 'configuration',
    id: 'SP-13',
    remedy: 'verify by DNS, or ask support',
    restsOn: ['GET /sending-domains/DOMAIN: status'],
    rule: {
      fail: 'not verified, or blocked',
      pass: 'owned, compliance valid',
      warn: 'compliance is pending',
    },
    severity: 'critical',
    source: 'API:sending-domains',
    title: 'The sending domains are verified and not blocked',
    why: 'Only an owned domain with compliance status valid may send.',
  },
  (model) =>
    forKnownDomains(model, ({ compliance, isOwned, name }) => {
      if (!isOwned)
        return [fail(`${name} is not verified`, { remedy: `publish its DKIM record, then verify ${name}` })];
      if (compliance === 'pending')
        return [warn(`compliance of ${name} is pending`, { remedy: 'wait up to an hour' })];
      if (compliance === 'blocked') return [fail(`${name} is blocked`, { remedy: 'ask support' })];
      return [
        compliance === 'valid' ? pass(`${name} may send`) : unknown(`compliance of ${name} is ${compliance}`),
      ];
    }),
);
