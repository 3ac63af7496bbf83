import { fail, pass, unknown } from '@mtaops/core';
import { accountCheck } from './model.ts';

export const smtpStartTls = accountCheck(
  {
    group: 'tls',
    id: 'SP-21',
    remedy: 'find out what intercepts SMTP',
    restsOn: ['EHLO before TLS'],
    rule: {
      fail: 'not offered',
      pass: 'offered',
    },
    severity: 'critical',
    source: 'API:smtp, SUP:tech-resources/smtp-injection-with-starttls-using-swaks',
    tags: ['wire'],
    title: 'SMTP offers STARTTLS',
    why: 'Where it is missing somebody strips it, and the key would go in clear.',
  },
  ({ probes }) => {
    const greeted = probes.filter(({ extensions }) => extensions !== undefined);
    if (greeted.length === 0) return [unknown('no dialogue was held with the SMTP host')];
    return greeted.map(({ endpoint, extensions = [] }) => {
      if (extensions.some((extension) => /^STARTTLS\b/i.test(extension)))
        return pass(`${endpoint} offers STARTTLS`);
      return fail(`${endpoint} does not offer STARTTLS`, {
        remedy: 'something intercepts SMTP: do not log in',
      });
    });
  },
);
