import { chown, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { startDaemon } from './daemon.ts';
import { freePort } from './free-port.ts';
import { untilListening } from './listening.ts';
import { runProgram } from './run-program.ts';
import { makeTempFolder } from './temp-folder.ts';

/** A private name server on 127.0.0.1, by UDP and TCP. */
export type Bind = AsyncDisposable & {
  readonly port: number;
  readonly log: () => string;
};

export type BindOptions = {
  /** Zones that nobody may ask for: REFUSED. */
  readonly refused?: readonly string[];
  /** Zone → port on 127.0.0.1 that is asked in this server's place; SERVFAIL at once when nothing listens there. */
  readonly forward?: Readonly<Record<string, number>>;
  /** False: it answers for its own zones only and follows no CNAME out of them, as a zone's servers do. */
  readonly recursion?: boolean;
};

/**
 * Start BIND with zones of one's own. It follows CNAMEs between them, and has an empty root zone, so that every other
 * name is NXDOMAIN at once and nothing asks the Internet. It logs queries.
 *
 * @param zones - Origin without trailing dot → records in master file form, relative to it; SOA and NS are added.
 */
export async function startBind(
  zones: Readonly<Record<string, readonly string[]>>,
  options: BindOptions = {},
): Promise<Bind> {
  await using scope = new AsyncDisposableStack();
  const folder = scope.use(await makeTempFolder('bind')).path;
  const port = await freePort();
  const { forward = {}, refused = [] } = options;
  // A server above all zones forwards only what it delegates.
  const root = ['ns.invalid. A 127.0.0.1', ...Object.keys(forward).map((zone) => `${zone}. NS ns.${zone}.`)];
  const all = {
    ...(options.recursion === false ? {} : { '.': root }),
    ...Object.fromEntries(refused.map((zone) => [zone, []])),
    ...zones,
  };
  for (const [origin, records] of Object.entries(all))
    await writeFile(join(folder, zoneFile(origin)), zoneText(records));
  const configuration = join(folder, 'named.conf');
  await writeFile(configuration, namedConf(folder, port, Object.keys(all), options));
  const check = await runProgram('named-checkconf', ['-z', configuration]);
  if (check.exitCode !== 0) throw new Error(new TextDecoder().decode(check.stdout) + check.stderr);
  const daemon = scope.use(
    startDaemon(['named', '-g', '-n', '1', ...(await user(folder)), '-c', configuration]),
  );
  await untilListening(port, { explain: daemon.output });
  await untilListening(port, { explain: daemon.output, udp: true });
  const running = scope.move();
  return { log: daemon.output, port, [Symbol.asyncDispose]: () => running.disposeAsync() };
}

/** A TXT record's data as quoted strings of at most 255 octets (RFC 1035 §3.3.14). */
export function txt(text: string): string {
  const escaped = text.match(/.{1,200}/gs)?.map((part) => part.replace(/["\\]/g, '\\$&')) ?? [''];
  return escaped.map((part) => `"${part}"`).join(' ');
}

const zoneFile = (origin: string): string => (origin === '.' ? 'root.zone' : `${origin}.zone`);

const zoneText = (records: readonly string[]): string =>
  ['$TTL 60', '@ SOA ns.invalid. hostmaster.invalid. 1 60 60 600 5', '@ NS ns.invalid.', ...records, ''].join(
    '\n',
  );

const namedConf = (
  folder: string,
  port: number,
  origins: readonly string[],
  { forward = {}, recursion = true, refused = [] }: BindOptions,
): string => `options {
  directory "${folder}"; pid-file none; lock-file none;
  session-keyfile "${folder}/session.key"; managed-keys-directory "${folder}";
  listen-on port ${port} { 127.0.0.1; }; listen-on-v6 { none; };
  recursion ${recursion ? 'yes' : 'no'}; allow-query { 127.0.0.0/8; }; allow-recursion { 127.0.0.0/8; };
  dnssec-validation no; empty-zones-enable no; check-names primary ignore;
  servfail-ttl 0; notify no; querylog yes; zone-statistics none;
};
controls {};
${origins.map((origin) => `zone "${origin}" { type primary; file "${zoneFile(origin)}";${refused.includes(origin) ? ' allow-query { none; };' : ''} };`).join('\n')}
${Object.entries(forward)
  .map(
    ([zone, to]) => `zone "${zone}" { type forward; forward only; forwarders { 127.0.0.1 port ${to}; }; };`,
  )
  .join('\n')}
`;

/** As root named becomes the package's user, to whom the folder must belong. */
async function user(folder: string): Promise<readonly string[]> {
  if (process.getuid?.() !== 0) return [];
  const [uid, gid] = await Promise.all(['-u', '-g'].map((flag) => runProgram('id', [flag, 'bind'])));
  const number = (result: typeof uid): number => Number(new TextDecoder().decode(result?.stdout));
  if (uid?.exitCode !== 0) return [];
  await chown(folder, number(uid), number(gid));
  return ['-u', 'bind'];
}
