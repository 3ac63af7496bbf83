import {
  type AllowedCommand,
  type Check,
  type Doctor,
  type Evidence,
  type HostRequest,
  runChecks,
  unknown,
  type Workload,
} from '@mtaops/core';
import { DEFAULTS_PATH } from '../config/configuration.ts';
import { domainKeysOf } from '../config/domain-key.ts';
import { wantedConfiguration } from '../config/read-configuration.ts';
import { redactConfig } from '../config/redact.ts';
import * as commands from '../host/commands.ts';
import { buildCase, type Case, defaultVmta } from './case.ts';
import { certificateFiles } from './certificate-files.ts';
import { publishedKeys, recordName } from './dkim-published.ts';
import { CHECKS } from './index.ts';
import { sourceHosts } from './source-addresses.ts';
import { logFileOf } from './watched-files.ts';

/** The doctor of PowerMTA. */
export const doctor: Doctor = {
  checks: CHECKS,
  commands: allowedCommands(),
  judge: (evidence, context) => {
    const one = buildCase(evidence, context);
    const chosen = CHECKS.filter(({ id }) => context.checks?.includes(id) ?? true);
    const { unreadable } = one.configuration;
    return runChecks(
      unreadable === undefined ? chosen : chosen.map((check) => blind(check, unreadable)),
      one,
    );
  },
  redact: redactConfig,
  wanted: (evidence, workload) => [
    ...ALWAYS,
    ...wantedConfiguration(evidence),
    ...wantedByConfiguration(evidence, workload),
  ],
};

/** Without the main file nothing can be said of the configuration; what rests on the host alone still can. */
function blind(check: Check<Case>, reason: string): Check<Case> {
  if (check === CHECKS[0] || check.id === 'PMTA-LIC-01' || check.id === 'PMTA-VER-01') return check;
  return { ...check, evaluate: () => [unknown(`the configuration cannot be read: ${reason}`)] };
}

function run(argv: readonly string[]): HostRequest {
  return { argv, kind: 'run' };
}

const ALWAYS: readonly HostRequest[] = [
  commands.PROCESSES,
  commands.SHOW_STATUS,
  commands.SHOW_VERSION,
  commands.SHOW_LICENSE,
  commands.TEST_CONFIG,
  commands.QUEUES_IN_BACKOFF,
  commands.QUEUES_PAUSED,
  commands.DISABLED_SOURCES,
  commands.SOCKETS,
  commands.DISKS,
  commands.ADDRESSES,
].map(run);

/** What the configuration names: files to look at, keys, certificates, records. Private keys are never read. */
function wantedByConfiguration(evidence: Evidence, workload: Workload): readonly HostRequest[] {
  const one = buildCase(evidence, { now: new Date(0), workload });
  const { configuration } = one;
  if (configuration.unreadable !== undefined) return [];
  const keyFiles = domainKeysOf(configuration)
    .filter(({ file, isInVault }) => !isInVault && isPath(file))
    .map(({ file }) => file);
  const certificates = certificateFiles(configuration)
    .map(({ path }) => path)
    .filter(isPath);
  const files = configuration.files.map(({ source }) => source.file).filter((path) => path !== DEFAULTS_PATH);
  const log = logFileOf(configuration);
  const vmta = defaultVmta(one);
  return [
    ...[...files, ...certificates, ...keyFiles, ...(log && isPath(log.path) ? [log.path] : [])].map(
      (path) => ({ kind: 'stat', path }) as const,
    ),
    ...certificates.flatMap((path) =>
      [commands.certificateText(path), commands.certificateKey(path), commands.publicKey(path)].map(run),
    ),
    ...keyFiles.map((path) => run(commands.publicKey(path))),
    ...publishedKeys(one)
      .map(recordName)
      .filter(isDomain)
      .map((name) => run(commands.textRecords(name))),
    ...sourceHosts(configuration).map(({ ip }) => run(commands.nameOfAddress(ip))),
    ...one.destinationDomains
      .filter(isDomain)
      .flatMap((domain) => [
        run(commands.showSettings(vmta === undefined ? domain : `${domain}/${vmta}`)),
        run(commands.resolve(domain)),
      ]),
  ];
}

/** A word of the configuration must not be taken for an option. */
function isPath(word: string): boolean {
  return word.startsWith('/');
}

function isDomain(word: string): boolean {
  return /^[\p{L}\p{N}_][\p{L}\p{N}_.-]*$/u.test(word);
}

function allowedCommands(): readonly AllowedCommand[] {
  const pmta = (words: readonly string[], why: string): AllowedCommand => ({
    argv: [commands.PMTA, ...words],
    why,
  });
  return [
    pmta(['--json', 'show', 'status'], 'whether it runs, since when, how full the spool is'),
    pmta(['show', 'version'], 'defaults differ between releases'),
    pmta(['show', 'license'], 'when the licence ends'),
    pmta(['show', 'settings'], 'effective settings of a destination'),
    pmta(['show', 'topqueues'], 'queues in backoff and paused ones'),
    pmta(['show', 'disabled', 'sources'], 'source addresses that are switched off'),
    pmta(['test', 'config'], 'what PowerMTA itself objects to'),
    pmta(['resolve'], 'MX of a destination as PowerMTA sees it'),
    { argv: ['ps', '-eo', 'comm='], why: 'whether pmtad and its watchdog run' },
    { argv: ['ss', '-H', '-ltnp'], why: 'which ports are bound, and by whom' },
    { argv: ['df', '-BM'], why: 'room on the spool' },
    { argv: ['ip', '-br', 'addr'], why: 'addresses of the host' },
    { argv: ['openssl', 'x509', '-in'], why: 'names and dates of certificates' },
    { argv: ['openssl', 'pkey', '-in'], why: 'the public half of keys; never the private one' },
    { argv: ['dig', '+short', '+time=3', '+tries=1'], why: 'DKIM and PTR records as the host sees them' },
  ];
}
