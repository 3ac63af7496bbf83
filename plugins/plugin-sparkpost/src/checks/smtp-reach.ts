import { fail, pass, unknown, warn } from '@mtaops/core';
import { accountCheck } from './model.ts';

export const smtpReach = accountCheck(
  {
    group: 'listener',
    id: 'SP-20',
    remedy: 'open the firewall, use 2525, or REST',
    restsOn: ['greeting of the SMTP listener'],
    rule: {
      fail: 'none',
      pass: 'a greeting 220 of ecelerity on 587',
      warn: '2525 only, or another greeting',
    },
    severity: 'critical',
    source: 'API:smtp, SUP:tech-resources/smtp-injection-with-starttls-using-swaks',
    tags: ['wire'],
    title: 'SMTP answers on 587 or 2525',
    why: 'Without it there is no injection by SMTP; some clouds block 587.',
  },
  ({ probes }) => {
    const greetings = probes.flatMap(({ endpoint, greeting }) =>
      greeting === undefined ? [] : [{ endpoint, greeting }],
    );
    if (probes.length === 0) return [unknown('no dialogue was held with the SMTP host')];
    const [first] = greetings;
    if (!first?.greeting.startsWith('220'))
      return [fail('no SMTP listener greets', { remedy: 'open 587 or 2525, or use REST' })];
    const has587 = greetings.some(({ endpoint }) => endpoint.endsWith(':587'));
    const isOther = !/ecelerity/i.test(first.greeting);
    if (isOther || !has587)
      return [warn(isOther ? `the greeting is not SparkPost’s: ${first.greeting}` : 'only 2525 answers')];
    return [pass(`${first.endpoint} greets`)];
  },
);
