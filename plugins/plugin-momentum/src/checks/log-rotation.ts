import { fail, fileIn, type Observation, pass, warn } from '@mtaops/core';
import { ETC } from '../config/layout.ts';
import { parseDiskUse } from '../console/host-tools.ts';
import { outputOf } from '../live/answer.ts';
import { COMMANDS } from '../live/command.ts';
import { type Configured, configuredCheck, notLearnt } from './model.ts';

export const ROTATE_CONF = `${ETC}/ec_rotate.conf`;
export const ROTATE_CRON = '/etc/cron.d/msys-ecelerity-core';

export const logRotation = configuredCheck(
  {
    group: 'observability',
    id: 'mom.log.rotation',
    remedy: `enable rotation in ${ROTATE_CONF} and ${ROTATE_CRON}; make room`,
    restsOn: [ROTATE_CONF, ROTATE_CRON, 'df'],
    rule: {
      fail: 'rotation is off or not scheduled, or a disk is over 95 % full',
      pass: 'logs are rotated daily, and there is room',
      warn: 'a disk is over 80 % full',
    },
    severity: 'medium',
    source: 'B4/log-rotating, B4/executable/ec-rotate',
    title: 'Logs are rotated and there is room',
    why: 'A full disk stops reception: the spool cannot be written.',
  },
  (model) => [...schedule(model), ...room(model)],
);

function schedule({ evidence }: Configured): readonly Observation[] {
  const conf = fileIn(evidence, ROTATE_CONF);
  const cron = fileIn(evidence, ROTATE_CRON);
  const found: Observation[] = [];
  if (conf.ok && /^\s*enabled\s*=\s*"?(?:no|false|0)/im.test(new TextDecoder().decode(conf.value)))
    found.push(
      fail(`rotation is switched off in ${ROTATE_CONF}`, {
        evidence: [{ file: ROTATE_CONF, line: 1 }],
        remedy: 'enabled = yes',
      }),
    );
  if (cron.ok && !/^[^#\n]*\bec_rotate\b/m.test(new TextDecoder().decode(cron.value)))
    found.push(
      fail(`${ROTATE_CRON} does not run ec_rotate`, {
        evidence: [{ file: ROTATE_CRON, line: 1 }],
        remedy: '0 0 * * * root /opt/msys/ecelerity/bin/ec_rotate -d',
      }),
    );
  return found;
}

function room({ evidence }: Configured): readonly Observation[] {
  const output = outputOf(evidence, COMMANDS.disk);
  if (!output.ok) return [notLearnt('room on the disks is not known', output)];
  return parseDiskUse(output.value).map(({ mount, usedPercent }) => {
    const message = `${mount} is ${usedPercent} % full`;
    if (usedPercent > 95) return fail(message, { remedy: `make room on ${mount}` });
    return usedPercent > 80 ? warn(message, { remedy: `make room on ${mount}` }) : pass(message);
  });
}
