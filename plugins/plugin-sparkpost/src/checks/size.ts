import { fail, pass, unknown, warn } from '@mtaops/core';
import { accountCheck } from './model.ts';

export const size = accountCheck(
  {
    group: 'size',
    id: 'SP-31',
    remedy: 'send a smaller file or a link',
    restsOn: ['the size that is planned'],
    rule: {
      fail: 'more',
      pass: 'below 15,000,000 octets',
      warn: 'up to 20,000,000',
    },
    severity: 'high',
    source: 'ERR, API:transmissions',
    title: 'The largest message fits',
    why: 'SparkPost refuses messages over 20 MB; whether it means 10^6 or 2^20 is not known.',
  },
  ({ workload }) => {
    const size = workload.largestMessageBytes;
    if (size === undefined) return [unknown('no largest message was named')];
    const message = `the largest message has ${size} octets, SparkPost takes 20,000,000`;
    const remedy = 'send a smaller file or a link';
    if (size > 20_000_000) return [fail(message, { remedy })];
    return [size >= 15_000_000 ? warn(message, { remedy }) : pass(message)];
  },
);
