import { fail, note, pass, warn } from '@mtaops/core';
import { accountCheck, judgeReply } from './model.ts';
import { textAt } from './reply.ts';
import { PATHS } from './requests.ts';

export const subaccount = accountCheck(
  {
    group: 'configuration',
    id: 'SP-11',
    remedy: 'correct the id, or have it reinstated',
    restsOn: ['GET /subaccounts/ID'],
    rule: {
      fail: 'suspended, terminated or not there',
      pass: 'active',
      warn: 'its compliance status is not active',
    },
    severity: 'high',
    source: 'API:subaccounts',
    title: 'The subaccount is active',
    why: 'Mail of a suspended subaccount is refused.',
  },
  (model) => {
    const id = model.target?.api?.endpoint.subaccount;
    if (id === undefined) return [note('no subaccount is used')];
    return judgeReply(
      model,
      PATHS.subaccount(id),
      (results) => {
        const status = textAt(results, 'status') ?? 'in no known state';
        const compliance = textAt(results, 'compliance_status') ?? 'active';
        if (status !== 'active')
          return [fail(`subaccount ${id} is ${status}`, { remedy: 'contact compliance' })];
        return [
          compliance === 'active'
            ? pass(`subaccount ${id} is active`)
            : warn(`compliance of subaccount ${id} is ${compliance}`),
        ];
      },
      { 404: () => [fail(`there is no subaccount ${id}`, { remedy: 'correct subaccount of the target' })] },
    );
  },
);
