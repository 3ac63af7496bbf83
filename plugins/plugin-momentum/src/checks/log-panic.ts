import { fail, type Observation, pass, warn } from '@mtaops/core';
import { childrenOf, settingIn } from '../config/scope.ts';
import { wordsOf } from '../config/value.ts';
import { logTail } from '../live/answer.ts';
import { showPlace } from '../relay/verdict.ts';
import { DEFAULT_PANICLOG, loggedFiles } from './log-files.ts';
import { type Configured, configuredCheck, notLearnt } from './model.ts';

const SEVERE =
  /\bfailed to\b|\berror\b|stack traceback|Too many open files|No space left|Reconfigure failed/i;
/** Lines of a healthy start and of features that report here (B4/log-formats-paniclog). */
const QUIET =
  /^(?:NLSN-01625|heartbeat_init\b|Caught signal 15\b|adaptive: |curfew: |scriptlet: TLSRPT: |Milestone\b|(?:<\w+> )?Valid license\b|ec_cluster: cannot open reader|\S+ "(?:GET|POST|PUT|DELETE) )/i;
const DAY_MS = 86_400_000;

export const logPanic = configuredCheck(
  {
    group: 'observability',
    id: 'mom.log.panic',
    remedy: 'read the lines; switch debugging off when it is no longer needed',
    restsOn: ['paniclog.ec', 'Debug_Flags'],
    rule: {
      fail: 'the panic log has errors of the last 24 hours',
      pass: 'the panic log has nothing but start-up lines',
      warn: 'other lines, or Debug_Flags below ERROR are set',
    },
    severity: 'medium',
    source: 'B4/log-formats-paniclog, B4/config/ref-debug-flags',
    title: 'The panic log is quiet',
    why: 'It is where broken scripts, full disks and failed reloads are reported; debugging buries them and slows the server.',
  },
  (model) => [...debugging(model), ...lines(model)],
);

function debugging({ configuration }: Configured): readonly Observation[] {
  return childrenOf(configuration.root, 'debug_flags').flatMap((scope) =>
    ['debug', 'info', 'notice'].flatMap((level) => {
      const setting = settingIn(scope, level);
      const words = setting ? wordsOf(setting.value).map(({ text }) => text) : [];
      if (!setting || words.length === 0 || words.every((word) => /^none$/i.test(word))) return [];
      const remedy = `remove ${setting.name} at ${showPlace(setting.place)}`;
      return [
        warn(`Debug_Flags has ${setting.name} on for ${words.join(' ')}`, {
          evidence: [setting.place],
          remedy,
        }),
      ];
    }),
  );
}

function lines({ configuration, evidence, now }: Configured): readonly Observation[] {
  const path = loggedFiles(configuration.root).get('paniclog')?.path ?? DEFAULT_PANICLOG;
  const tail = logTail(evidence, path);
  if (!tail.ok) return [notLearnt('the panic log is not known', tail)];
  const recent = entriesOf(tail.value).filter(({ at }) => now.getTime() - at < DAY_MS && at <= now.getTime());
  const severe = recent.filter(({ text }) => SEVERE.test(text) && !QUIET.test(text));
  if (severe.length > 0)
    return [
      fail(
        `${severe.length} errors within 24 hours, the last: ${severe.at(-1)?.text.split('\n')[0]?.slice(0, 160)}`,
      ),
    ];
  const other = recent.filter(({ text }) => !QUIET.test(text));
  if (other.length > 0)
    return [
      warn(
        `${other.length} unusual lines within 24 hours, the last: ${other.at(-1)?.text.split('\n')[0]?.slice(0, 160)}`,
      ),
    ];
  return [pass(`${path} has nothing unusual of the last 24 hours`)];
}

/** Entries with their continuation lines. */
function entriesOf(log: string): readonly { readonly at: number; readonly text: string }[] {
  return log.split(/^(?=\d{10}:|\d{16}:)/m).flatMap((entry) => {
    const [, time = '', text = ''] = /^(\d{10}|\d{16}):\s?([\s\S]*)$/.exec(entry) ?? [];
    return time === ''
      ? []
      : [{ at: Number(time) * (time.length > 11 ? 0.001 : 1000), text: text.trimEnd() }];
  });
}
