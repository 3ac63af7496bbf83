import { readFileSync } from 'node:fs';
import { chmod, chown, mkdir, readdir, readFile, utimes, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { MAIL_UID } from './dovecot.ts';
import { freePorts } from './free-port.ts';
import { untilListening } from './listening.ts';
import { testPki } from './pki.ts';
import { LISTENERS, type ListenerName, postfixFiles } from './postfix-configuration.ts';
import { runProgram } from './run-program.ts';
import { makeTempFolder } from './temp-folder.ts';
import { until } from './until.ts';

/** A private Postfix with a listener for every behaviour; see `LISTENERS` for what each does. */
export type Postfix = AsyncDisposable & {
  readonly ports: Readonly<Record<ListenerName, number>>;
  /**
   * Wait for mail in a mailbox of example.test, or in `outbound`, where mail for any other domain ends.
   *
   * @returns All messages there, oldest first, as stored: LF line ends, three trace fields on top.
   */
  readonly received: (mailbox: string, count?: number) => Promise<readonly Uint8Array<ArrayBuffer>[]>;
  /** Wait for a line of the log. */
  readonly logged: (pattern: RegExp) => Promise<string>;
  readonly log: () => string;
};

export type PostfixOptions = {
  /** `authSocket` of `startDovecot()`; without it `submission` and `smtps` cannot log anybody in. */
  readonly authSocket?: string;
  /** `port` of `startOpenDkim()`, which then signs what comes by `relay`, `submission` and `smtps`. */
  readonly milterPort?: number;
  readonly sizeLimitBytes?: number;
};

/** Files older than this are read at once; Postfix waits until a change is over a second old. */
const SETTLED_MS = 60_000;

/** Starts in about 0.3 s. Needs root. */
export async function startPostfix({
  authSocket,
  milterPort,
  sizeLimitBytes = 10_240_000,
}: PostfixOptions = {}): Promise<Postfix> {
  const pki = await testPki();
  await using scope = new AsyncDisposableStack();
  const folder = scope.use(await makeTempFolder('postfix')).path;
  const ports = await freePorts(LISTENERS);
  const configuration = join(folder, 'etc');
  await writeConfiguration(
    configuration,
    postfixFiles({ authSocket, folder, milterPort, pki, ports, sizeLimitBytes }),
  );
  await makeMailFolders(folder);
  const control = async (verb: 'start' | 'stop'): Promise<void> => {
    const { exitCode, stderr } = await runProgram('postfix', ['-c', configuration, verb]);
    if (exitCode !== 0) throw new Error(`postfix ${verb} ended with ${exitCode}\n${stderr}\n${log()}`);
  };
  const log = (): string => readIfThere(join(folder, 'mail.log'));
  await control('start');
  scope.defer(() => control('stop'));
  await untilListening(ports.limits, { explain: log });
  const running = scope.move();
  return {
    log,
    logged: (pattern) =>
      until(
        `${pattern} in Postfix's log`,
        () =>
          log()
            .split('\n')
            .find((line) => pattern.test(line)),
        {
          explain: log,
        },
      ),
    ports,
    received: (mailbox, count = 1) => readMailbox(join(folder, 'mail', mailbox, 'new'), count, log),
    [Symbol.asyncDispose]: () => running.disposeAsync(),
  };
}

async function writeConfiguration(folder: string, files: Readonly<Record<string, string>>): Promise<void> {
  await mkdir(folder);
  const settled = new Date(Date.now() - SETTLED_MS);
  for (const [name, text] of Object.entries(files)) {
    await writeFile(join(folder, name), text);
    await utimes(join(folder, name), settled, settled);
  }
}

async function makeMailFolders(folder: string): Promise<void> {
  const { stdout } = await runProgram('id', ['-u', 'postfix']);
  for (const name of ['spool', 'data', 'mail']) await mkdir(join(folder, name));
  await chown(join(folder, 'data'), Number(new TextDecoder().decode(stdout)), 0);
  await chown(join(folder, 'mail'), MAIL_UID, MAIL_UID);
  await chmod(join(folder, 'mail'), 0o755);
}

/** Maildir: a message is complete once it stands in `new`; names begin with the time. */
function readMailbox(
  folder: string,
  count: number,
  log: () => string,
): Promise<readonly Uint8Array<ArrayBuffer>[]> {
  return until(
    `${count} message(s) in ${folder}`,
    async () => {
      const names = (await readdir(folder).catch(() => [])).toSorted();
      if (names.length < count) return undefined;
      return Promise.all(names.map(async (name) => new Uint8Array(await readFile(join(folder, name)))));
    },
    { explain: log },
  );
}

function readIfThere(path: string): string {
  try {
    return readFileSync(path, 'utf8');
  } catch {
    return '';
  }
}
