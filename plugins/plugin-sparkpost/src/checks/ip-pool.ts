import { fail, note, pass, warn } from '@mtaops/core';
import { accountCheck, judgeReply } from './model.ts';
import { at, list } from './reply.ts';
import { PATHS } from './requests.ts';

export const ipPool = accountCheck(
  {
    group: 'outbound',
    id: 'SP-24',
    remedy: 'create or fill the pool',
    restsOn: ['GET /ip-pools/ID'],
    rule: {
      fail: 'it is empty or not there',
      pass: 'it has an address',
      warn: 'automatic warm-up is running',
    },
    severity: 'high',
    source: 'API:ip-pools',
    title: 'The pool of sending addresses exists',
    why: 'A message that names an empty or unknown pool is refused with 422.',
  },
  (model) => {
    const id = model.workload.ipPool;
    if (id === undefined) return [note('no pool is asked for')];
    return judgeReply(
      model,
      PATHS.ipPool(id),
      (results) => {
        const ips = list(at(results, 'ips'));
        if (ips.length === 0)
          return [fail(`pool ${id} has no address`, { remedy: 'add a sending address to it' })];
        if (ips.some((ip) => at(ip, 'auto_warmup_enabled') === true))
          return [warn(`an address of pool ${id} is being warmed up`)];
        return [pass(`pool ${id} has ${ips.length} addresses`)];
      },
      { 404: () => [fail(`there is no pool ${id}`, { remedy: 'correct the pool, or create it' })] },
    );
  },
);
