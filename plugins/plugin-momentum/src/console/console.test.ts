import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { FIXTURES } from '../../test-support/fixture-host.ts';
import { childrenOf, settingIn } from '../config/scope.ts';
import { formatValue } from '../config/value.ts';
import { parseShownScope } from './config-output.ts';
import {
  parseDiskUse,
  parseServerProcesses,
  parseSockets,
  parseTraceTimes,
  parseTxtAnswer,
} from './host-tools.ts';
import { parseLocatedListeners } from './located-listeners.ts';
import { parseMailq } from './mailq.ts';
import { parseModuleList } from './module-list.ts';
import { parseSigningStats } from './signing-stats.ts';
import { dnsTimeouts, parseSummary } from './summary.ts';
import { parseThreadStats } from './thread-pools.ts';
import { parseEccfgStatus, parseToolErrors, parseValidation } from './tool-errors.ts';
import { isOlder, lifecycleOf, parseVersion } from './version.ts';

const output = (name: string): string => readFileSync(join(FIXTURES, 'console', name), 'utf8');

it.each([
  ['version.txt', '4.8.0.71004', '4.8'],
  ['sysinfo.txt', '4.8.0.71004', '4.8'],
  ['sysinfo-3.x.txt', '3.6.23.52004', '3'],
  ['interactive-session.txt', '4.8.0.71004', '4.8'],
])('reads the version in %s', (name, text, line) => {
  const version = parseVersion(output(name));
  expect(version?.text).toBe(text);
  expect(version && lifecycleOf(version)?.line).toBe(line);
});

it('compares versions part by part', () => {
  const version = parseVersion('# ecelerity version: 4.2.28.5 r(:)');
  expect(version && [isOlder(version, '4.2.38'), isOlder(version, '4.2.28'), isOlder(version, '5')]).toEqual([
    true,
    false,
    true,
  ]);
});

it('reads the counters of summary in every version', () => {
  expect(parseSummary(output('summary.txt')).get('Delayed Queue Size')).toBe(41);
  expect(parseSummary(output('summary.txt')).get('Uptime')).toBe(86014);
  expect(parseSummary(output('summary-trouble.txt')).get('DNS Response Time Average')).toBe(811.224);
  expect(dnsTimeouts(parseSummary(output('summary.txt')))).toEqual({ queries: 25828, timeouts: 2 });
  expect(dnsTimeouts(parseSummary(output('summary-3.x.txt')))).toBeUndefined();
});

it('reads the queue, empty or not', () => {
  expect(parseMailq(output('mailq-empty.txt'))).toEqual([]);
  const lines = parseMailq(output('mailq.txt'));
  expect(lines).toHaveLength(5);
  expect(lines[0]).toEqual({ active: 1, binding: 'bulk/bulk-a', delayed: 17, domain: 'dead.example.org' });
});

it('reads which modules are loaded and enabled', () => {
  expect(
    parseModuleList(output('module-list.txt')).map(({ instance, isEnabled, scope }) => [
      scope,
      instance,
      isEnabled,
    ]),
  ).toEqual([
    ['ec_logger', 'ec_logger', true],
    ['bounce_logger', 'bounce_logger', true],
    ['opendkim', 'opendkim1', true],
    ['smtpapi', 'smtpapi', false],
    ['ds_core', undefined, true],
  ]);
});

it('reads signatures per domain, not those broken down by binding', () => {
  expect(parseSigningStats(output('signing_stats.txt'))).toEqual([
    { domain: 'news.example.com', failed: 0, processed: 9120, signed: 9120 },
    { domain: 'secure.example.com', failed: 41, processed: 41, signed: 0 },
  ]);
});

it('reads how busy thread pools are', () => {
  expect(parseThreadStats(output('threads-stats.txt'))).toEqual([
    { name: 'CPU', saturationPercent: undefined },
    { name: 'IO', saturationPercent: 0.01 },
    { name: 'SWAPOUT', saturationPercent: 99.54 },
    { name: 'SWAPIN', saturationPercent: undefined },
    { name: 'CLOSE', saturationPercent: undefined },
  ]);
});

it('reads the endpoints of the running server', () => {
  expect(parseLocatedListeners(output('config-locate-listen.txt'))).toHaveLength(6);
  expect(parseLocatedListeners(output('config-locate-listen.txt'))[1]).toEqual({
    label: '192.0.2.10:587',
    type: 'esmtp_listener',
  });
});

it('reads a shown scope with the parser of the files', () => {
  const scope = parseShownScope(
    output('config-showrecurse-esmtp_listener.txt'),
    'config showrecurse esmtp_listener',
  );
  const [first] = childrenOf(scope, 'listen');
  expect(first?.label).toBe('*:25');
  const extensions = settingIn(first, 'smtp_extensions');
  expect(extensions && formatValue(extensions.value)).toBe('( ENHANCEDSTATUSCODES STARTTLS )');
});

it('reads what the tools say of the files', () => {
  expect(
    ['valid', 'none', 'invalid'].map((name) => parseValidation(output(`validate_config-${name}.txt`))),
  ).toEqual(['valid', 'none', 'invalid']);
  expect(parseToolErrors(output('ec_dump_config-error.txt'))).toEqual([
    {
      message: "syntax error near 'Relay_Host'",
      place: { file: '/opt/msys/ecelerity/etc/conf/default/ecelerity.conf', line: 3 },
    },
    { message: "'Relay_Host' is not known in scope 'Global'" },
  ]);
  expect(parseToolErrors(output('ec_dump_config-permission.txt'))).toEqual([
    { message: "failed to stat '/opt/msys/ecelerity/etc/conf/default/ecelerity.conf': Permission denied" },
  ]);
  expect(parseEccfgStatus(output('eccfg-status-clean.txt'))).toEqual([]);
  expect(parseEccfgStatus(output('eccfg-status-dirty.txt')).map(({ state }) => state)).toEqual(['M', '?']);
});

it('reads sockets, processes, traces, disks and TXT records', () => {
  expect(parseSockets(output('ss-ltn.txt'))).toHaveLength(6);
  expect(parseSockets(output('ss-ltn.txt'))[1]).toEqual({
    host: '192.0.2.10',
    port: 587,
    process: 'ecelerity',
  });
  expect(parseServerProcesses(output('ps.txt'))).toEqual([{ pid: 21874, user: 'ecuser' }]);
  expect(parseServerProcesses(output('ps-eccmgr.txt'))).toEqual([]);
  expect(parseTraceTimes('1763452800.5 /var/log/ecelerity/traces/ecelerity.1.trc\n')).toEqual([1763452800.5]);
  expect(
    parseDiskUse('Filesystem 1024-blocks Used Available Capacity Mounted on\n/dev/sda1 10 9 1 91% /var\n'),
  ).toEqual([{ mount: '/var', usedPercent: 91 }]);
  const dig =
    ';; ->>HEADER<<- opcode: QUERY, status: NOERROR, id: 1\n\na.example. 300 IN TXT "v=DKIM1; " "p=AB\\;"\n';
  expect(parseTxtAnswer(dig)).toEqual({
    records: [{ longestString: 9, text: 'v=DKIM1; p=AB;' }],
    status: 'NOERROR',
  });
  expect(parseTxtAnswer(';; communications error to 192.0.2.53#53: timed out')).toBeUndefined();
});
