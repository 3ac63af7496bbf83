import { fail, warn } from '@mtaops/core';
import { showPlace } from '../relay/verdict.ts';
import { configuredCheck } from './model.ts';
import { loadedScanners } from './scanners.ts';

export const smimeScanner = configuredCheck(
  {
    group: 'smime',
    id: 'mom.smime.scanner',
    remedy: 'action = pass, and a policy that lets application/pkcs7-mime through',
    restsOn: ['anti-virus and anti-spam modules', 'ec_console module list'],
    rule: {
      fail: 'a scanner rejects what it cannot scan, encrypted mail among it',
      pass: 'no scanner is loaded',
      warn: 'a scanner is loaded',
    },
    severity: 'high',
    source: 'B4/modules/4-antivirus',
    title: 'No scanner refuses encrypted mail',
    why: 'A scanner cannot look into an encrypted message, and with action = reject it refuses what it cannot scan.',
  },
  (model) =>
    loadedScanners(model).map(({ action, evidence, name }) => {
      const [place] = evidence;
      const remedy = place ? `${showPlace(place)}: action = "pass"` : `look up the action of ${name}`;
      if (action === 'reject') return fail(`${name} rejects what it cannot scan`, { evidence, remedy });
      return warn(`${name} looks into messages`, { evidence, remedy });
    }),
);
