import type { Location } from '@mtaops/core';
import { type Scope, settingIn, walkScopes } from '../config/scope.ts';
import { asInteger, textOf } from '../config/value.ts';

/** A log as configured: a plain file, or something only the server can follow. */
export type LoggedFile = {
  readonly name: LogName;
  /** Undefined for a jlog, syslog or other target that is no plain file. */
  readonly path: string | undefined;
  readonly place: Location;
  readonly heartbeatSeconds: number;
};

export const LOG_NAMES = ['mainlog', 'rejectlog', 'paniclog', 'acctlog', 'bouncelog'] as const;

export type LogName = (typeof LOG_NAMES)[number];

/** Where the server writes panics when nothing is configured. */
export const DEFAULT_PANICLOG = '/var/log/ecelerity/paniclog.ec';

const LOGGERS = new Set(['ec_logger', 'bounce_logger']);

/** What `ec_logger` and `bounce_logger` write, the first of each kind; heartbeat 60 s by default. */
export function loggedFiles(root: Scope): ReadonlyMap<LogName, LoggedFile> {
  const files = new Map<LogName, LoggedFile>();
  for (const { scope } of walkScopes(root)) {
    if (!LOGGERS.has(scope.type)) continue;
    const heartbeatSeconds = asInteger(textOf(settingIn(scope, 'heartbeat')?.value)) ?? 60;
    for (const name of LOG_NAMES) {
      const setting = settingIn(scope, name);
      if (!setting || files.has(name)) continue;
      const target = textOf(setting.value);
      const path = /^(?:file:\/\/|cluster:\/\/)?(\/[^=]*?)(?:=>.*)?$/.exec(target)?.[1];
      files.set(name, { heartbeatSeconds, name, path, place: setting.place });
    }
  }
  return files;
}
