import { fail, type Observation, pass, unknown, warn } from '@mtaops/core';
import { logTail } from '../live/answer.ts';
import { DEFAULT_PANICLOG, loggedFiles } from './log-files.ts';
import { configuredCheck, notLearnt } from './model.ts';

export const license = configuredCheck(
  {
    group: 'version',
    id: 'mom.license',
    remedy: 'renew the licence with the vendor',
    restsOn: ['licence lines of paniclog.ec'],
    rule: {
      fail: 'a line says that the licence has expired',
      pass: 'the last line about it calls it valid',
      warn: 'a line says that it will expire',
    },
    severity: 'high',
    source: 'KB/monitoring-processes',
    title: 'The licence is valid',
    why: 'Without a licence the server does not start again.',
  },
  ({ configuration, evidence }) => {
    const path = loggedFiles(configuration.root).get('paniclog')?.path ?? DEFAULT_PANICLOG;
    const tail = logTail(evidence, path);
    if (!tail.ok) return [notLearnt('licence lines are not known', tail)];
    const last = tail.value.split('\n').findLast((line) => /\blicen[sc]e\b/i.test(line));
    return [
      last === undefined
        ? unknown('no line about the licence, and the wording of ec_lic is not documented')
        : judge(last),
    ];
  },
);

/** The wording is only partly documented, so what is not recognised stays unknown. */
function judge(line: string): Observation {
  const shown = line.slice(0, 160);
  if (/\bexpired\b/i.test(line)) return fail(shown, { remedy: 'renew the licence' });
  if (/\bexpir(?:es|ing|y|ation)\b|\bwill expire\b/i.test(line))
    return warn(shown, { remedy: 'renew the licence' });
  return /\bvalid license\b/i.test(line) ? pass(shown) : unknown(shown);
}
