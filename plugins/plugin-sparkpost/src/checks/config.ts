import { fail, type Observation, pass, type Target, unknown, warn } from '@mtaops/core';
import { hostOf, regionOf } from '../regions.ts';
import { accountCheck } from './model.ts';

export const config = accountCheck(
  {
    group: 'configuration',
    id: 'SP-01',
    remedy: 'correct url, host and key of the target',
    restsOn: ['api and smtp of the target'],
    rule: {
      fail: 'no key, http://, the wrong host smtp.eu.sparkpost.com, or API and SMTP of different regions',
      pass: 'the hosts are known, of one region, and a key is configured',
      warn: 'a host is not in the table of regions',
    },
    severity: 'high',
    source: 'API:index, API:smtp',
    title: 'The target names one region and a key',
    why: 'A key of one region is unknown in the other, and plain http would show it to everybody.',
  },
  ({ region, target }) => {
    if (!target?.api) return [unknown('no target with an API was given')];
    const { endpoint, key } = target.api;
    const host = hostOf(endpoint.url);
    const seen: Observation[] = [...smtpHosts(target)];
    if (!key)
      seen.push(
        fail('no API key is configured', { remedy: 'set api.key of the target, or SPARKPOST_API_KEY' }),
      );
    if (/^http:/i.test(endpoint.url) && !/^(?:localhost|127\.|\[::1\])/.test(host))
      seen.push(fail(`${endpoint.url} would send the key in clear`, { remedy: 'write https://' }));
    if (!region)
      seen.push(
        warn(`${host} is in no table of SparkPost hosts`, {
          remedy: 'use api.sparkpost.com or api.eu.sparkpost.com',
        }),
      );
    return seen.length > 0 ? seen : [pass(`${host} is SparkPost ${region?.name}`)];
  },
);

function smtpHosts(target: Target): readonly Observation[] {
  const api = regionOf(hostOf(target.api?.endpoint.url ?? ''));
  return target.smtp.flatMap(({ listener: { host } }) => {
    if (host.toLowerCase() === 'smtp.eu.sparkpost.com')
      return [fail(`${host} is not the SMTP host of the EU`, { remedy: 'write smtp.eu.sparkpostmail.com' })];
    const smtp = regionOf(host);
    if (!smtp || !api || smtp.name === api.name) return [];
    return [
      fail(`SMTP is in ${smtp.name}, the API in ${api.name}: they share no account`, {
        remedy: `write ${api.smtpHost}`,
      }),
    ];
  });
}
