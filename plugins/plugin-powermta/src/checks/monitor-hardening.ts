import { type Check, type Observation, pass, warn } from '@mtaops/core';
import type { Case } from './case.ts';
import { write } from './edit.ts';
import { isMonitorOff } from './monitor-access.ts';
import { globalFlag } from './watched-files.ts';

const WANTED: readonly { readonly key: string; readonly wanted: boolean; readonly message: string }[] = [
  { key: 'http-redirect-to-https', message: 'the web monitor can be used without TLS', wanted: true },
  {
    key: 'http-csrf-protection',
    message: 'other web pages can make an operator’s browser change things',
    wanted: true,
  },
  { key: 'http-tls-allow-sslv3', message: 'the web monitor accepts SSL 3.0', wanted: false },
  { key: 'http-tls-allow-tlsv1', message: 'the web monitor accepts TLS 1.0', wanted: false },
  { key: 'http-tls-allow-tlsv1.1', message: 'the web monitor accepts TLS 1.1', wanted: false },
];

export const monitorHardening: Check<Case> = {
  evaluate: ({ configuration }) => {
    if (isMonitorOff(configuration)) return [pass('the web monitor is off')];
    const seen = WANTED.flatMap(({ key, message, wanted }): readonly Observation[] => {
      const { location, value } = globalFlag(configuration, key, wanted);
      if (value === wanted || !location) return [];
      return [
        warn(message, { evidence: [location], remedy: write(location, `${key} ${wanted ? 'yes' : 'no'}`) }),
      ];
    });
    return seen.length > 0 ? seen : [pass('TLS and CSRF protection are on')];
  },
  group: 'security',
  id: 'PMTA-HTTP-02',
  remedy: '`http-redirect-to-https yes`, `http-csrf-protection yes`, `http-tls-allow-tlsv1.1 no`',
  restsOn: ['http-redirect-to-https, http-csrf-protection, http-tls-allow-*'],
  rule: { pass: 'on, and TLS 1.2 is the least', warn: 'one of them is switched the wrong way' },
  severity: 'medium',
  source: "User's Guide 5.0, 3.3.1.36",
  title: 'The web monitor speaks TLS',
  why: 'Its key and its pages hold what the configuration holds.',
};
