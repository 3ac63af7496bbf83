import type { AllowedCommand, HostRequest } from '@mtaops/core';

const BIN = '/opt/msys/ecelerity/bin';
const LOGS = '/var/log/ecelerity';
export const TRACES = `${LOGS}/traces`;

/** A console command as it is run: batch form, which prints neither banner nor prompt (B4/executable/ec-console). */
function consoleArgv(...words: readonly string[]): readonly string[] {
  return [`${BIN}/ec_console`, '/tmp/2025', ...words];
}

/** `summary` blocks the server while it counts; asked once, and given up rather than waited for (B4/console-commands/summary). */
const CONSOLE_TIMEOUT_MS = 20_000;
const TAIL_BYTES = 2_000_000;

/** The fixed commands of the read plan; one process each, since batches on stdin are not documented. */
export const COMMANDS = {
  disk: ['df', '-P', LOGS, '/var/spool/ecelerity'],
  dnsCache: consoleArgv('dns_cache', 'stats'),
  drift: consoleArgv('config', 'showrecurse', 'esmtp_listener'),
  dumpConfig: [`${BIN}/ec_dump_config`],
  eccfg: [`${BIN}/eccfg`, 'status'],
  listeners: consoleArgv('config', 'locate', 'listen'),
  mailq: consoleArgv('mailq'),
  modules: consoleArgv('module', 'list'),
  processes: ['ps', '-ef'],
  signing: consoleArgv('signing_stats'),
  sockets: ['ss', '-ltnp'],
  summary: consoleArgv('summary'),
  threads: consoleArgv('threads', 'stats'),
  traces: ['find', TRACES, '-name', '*.trc', '-printf', '%T@ %p\\n'],
  validate: [`${BIN}/validate_config`],
  version: consoleArgv('version'),
} as const satisfies Readonly<Record<string, readonly string[]>>;

/** The end of a log file, without reading the whole of it. */
export function tailArgv(path: string): readonly string[] {
  return ['tail', '-c', String(TAIL_BYTES), path];
}

/** Validity, names and public key of a certificate. */
export function certificateArgv(path: string): readonly string[] {
  return ['openssl', 'x509', '-in', path];
}

/** The public half of a private key: the key itself never leaves the host. */
export function publicKeyArgv(path: string): readonly string[] {
  return ['openssl', 'pkey', '-pubout', '-passin', 'pass:', '-in', path];
}

export function parametersArgv(path: string): readonly string[] {
  return ['openssl', 'dhparam', '-text', '-noout', '-in', path];
}

/** Status and answer of one TXT query from the host's own resolver. */
export function txtArgv(name: string): readonly string[] {
  return ['dig', '+noall', '+comments', '+answer', '+time=3', '+tries=2', 'TXT', name];
}

export function runRequest(argv: readonly string[]): HostRequest {
  return { argv, kind: 'run', timeoutMs: CONSOLE_TIMEOUT_MS };
}

const WHY: Readonly<Record<keyof typeof COMMANDS, string>> = {
  disk: 'room for logs and spool',
  dnsCache: 'errors of the resolver',
  drift: 'listeners as they run, against the files',
  dumpConfig:
    "the product's own syntax errors; asked only when validate_config finds some, output of a valid configuration is not kept",
  eccfg: 'uncommitted edits',
  listeners: 'endpoints the server knows',
  mailq: 'queue sizes',
  modules: 'modules that are really loaded',
  processes: 'is the server running',
  signing: 'DKIM signatures that failed',
  sockets: 'sockets that are really bound',
  summary: 'counters, asked once',
  threads: 'saturated thread pools',
  traces: 'crash traces',
  validate: "the product's own test of the files",
  version: 'version of the server',
};

/** Everything a doctor may run on a Momentum host. Nothing here changes anything; `config reload` is no test and is not used. */
export const ALLOWED_COMMANDS: readonly AllowedCommand[] = [
  ...Object.entries(COMMANDS).map(([name, argv]) => ({ argv, why: WHY[name as keyof typeof COMMANDS] })),
  { argv: ['tail', '-c', String(TAIL_BYTES)], why: 'the end of the reject, account and panic logs' },
  { argv: ['openssl', 'x509', '-in'], why: 'certificates of TLS endpoints' },
  { argv: publicKeyArgv('').slice(0, -1), why: 'the public half of DKIM and TLS keys' },
  { argv: parametersArgv('').slice(0, -1), why: 'size of Diffie-Hellman parameters' },
  { argv: txtArgv('').slice(0, -1), why: 'published DKIM keys' },
];
