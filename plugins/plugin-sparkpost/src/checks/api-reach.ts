import { fail, pass, replyIn, unknown, warn } from '@mtaops/core';
import { accountCheck } from './model.ts';
import { replyTo } from './reply.ts';
import { PATHS } from './requests.ts';

export const apiReach = accountCheck(
  {
    group: 'process',
    id: 'SP-03',
    remedy: 'look at DNS, proxy, firewall and url',
    restsOn: ['GET /events/message/samples, without key'],
    rule: {
      fail: 'no answer, or one that is not of the API',
      pass: 'JSON comes back within two seconds',
      warn: 'it takes longer',
    },
    severity: 'critical',
    source: 'API:events',
    title: 'The API answers',
    why: 'Without it there is no injection by HTTP, no event and no check.',
  },
  ({ evidence }) => {
    const reply = replyIn(evidence, PATHS.samples);
    if (!reply.ok) {
      if (reply.reason === 'offline') return [unknown(reply.detail)];
      return [
        fail(`the API does not answer: ${reply.detail}`, { remedy: 'check url, DNS, proxy and firewall' }),
      ];
    }
    const { elapsedMs, response } = reply.value;
    if (response.status >= 500) return [unknown(`the API answers ${response.status}; try again later`)];
    if (replyTo(evidence, PATHS.samples).kind !== 'ok')
      return [
        fail(`what answers is not the API: status ${response.status}`, {
          remedy: 'check url; a proxy may answer in its place',
        }),
      ];
    const seconds = (elapsedMs / 1000).toFixed(1);
    return [
      elapsedMs > 2000
        ? warn(`the API took ${seconds} s to answer`)
        : pass(`the API answers in ${seconds} s`),
    ];
  },
);
