import { fail, pass, replyIn, unknown, warn } from '@mtaops/core';
import { accountCheck } from './model.ts';
import { PATHS } from './requests.ts';

export const clock = accountCheck(
  {
    group: 'process',
    id: 'SP-28',
    remedy: 'run NTP',
    restsOn: ['Date of an answer of the API'],
    rule: {
      fail: 'more',
      pass: 'within a minute',
      warn: 'up to five minutes off',
    },
    severity: 'medium',
    source: 'RFC 9110 6.6.1',
    title: 'The clock is right',
    why: 'Windows of events are missed, and signingTime of S/MIME is wrong.',
  },
  ({ evidence, now }) => {
    const reply = replyIn(evidence, PATHS.samples);
    const date = reply.ok ? Date.parse(reply.value.response.headers['date'] ?? '') : Number.NaN;
    if (Number.isNaN(date)) return [unknown('the API gave no date')];
    const seconds = Math.round(Math.abs(now.getTime() - date) / 1000);
    const message = `the clock is ${seconds} seconds off`;
    if (seconds > 300) return [fail(message, { remedy: 'run NTP' })];
    return [seconds >= 60 ? warn(message, { remedy: 'run NTP' }) : pass(message)];
  },
);
