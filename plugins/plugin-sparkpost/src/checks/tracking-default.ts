import { pass, warn } from '@mtaops/core';
import { accountCheck, judgeReply } from './model.ts';
import { at, textAt } from './reply.ts';
import { PATHS } from './requests.ts';

export const trackingDefault = accountCheck(
  {
    group: 'smime',
    id: 'SP-08',
    remedy: 'switch tracking off in the settings for SMTP and REST',
    restsOn: ['GET /account: options'],
    rule: {
      pass: 'nothing is tracked unless asked for',
      warn: 'a default is on',
    },
    severity: 'high',
    source: 'API:account, API:smtp',
    title: 'The account does not track by default',
    why: 'Tracking rewrites links and adds an image: signatures break. mtaops switches it off for each message; other senders may not.',
  },
  (model) =>
    judgeReply(model, PATHS.account, (account) => {
      const option = (name: string) => at(account, 'options', name);
      const isEnterprise = textAt(account, 'service_level') === 'enterprise';
      const on = ['smtp_tracking_default', 'rest_tracking_default'].filter((name) => option(name) === true);
      if (
        isEnterprise &&
        option('smtp_tracking_default') === undefined &&
        (model.target?.smtp.length ?? 0) > 0
      )
        return [
          warn('an Enterprise account tracks mail over SMTP by default', {
            remedy: 'send X-MSYS-API with both options false',
          }),
        ];
      if (option('click_tracking') === false || on.length === 0)
        return [pass('nothing is tracked by default')];
      return [
        warn(`on by default: ${on.join(', ')}`, {
          remedy: 'switch them off in the account; mtaops sends explicit falses meanwhile',
        }),
      ];
    }),
);
