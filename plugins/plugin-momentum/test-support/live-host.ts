import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Host, HostAnswer, HostStat } from '@mtaops/core';
import { FIXTURES, treeHost } from './fixture-host.ts';

/** Output of a command by its words joined with blanks; a string is standard output with exit code 0. */
export type Outputs = Readonly<
  Record<string, string | { readonly stderr: string; readonly exitCode: number }>
>;

const CONSOLE = '/opt/msys/ecelerity/bin/ec_console /tmp/2025';
const BIN = '/opt/msys/ecelerity/bin';

export function fixtureText(path: string): string {
  return readFileSync(join(FIXTURES, path), 'utf8');
}

/** The records of the fixture zone as `dig` prints them, by name. */
export function zoneAnswer(name: string): string {
  const line = fixtureText('dns/dkim-txt.zone')
    .split('\n')
    .find((one) => one.startsWith(`${name}. `));
  if (line === undefined) return ';; ->>HEADER<<- opcode: QUERY, status: NXDOMAIN, id: 1\n';
  const strings = [...line.matchAll(/"[^"]*"/g)].join(' ');
  return `;; ->>HEADER<<- opcode: QUERY, status: NOERROR, id: 1\n\n${name}. 3600 IN TXT ${strings}\n`;
}

const KEYS = {
  'example.com/corp2048': 'corp2048._domainkey.example.com',
  'news.example.com/s2048': 's2048._domainkey.news.example.com',
  'secure.example.com/smime2048': 'smime2048._domainkey.secure.example.com',
} as const;

const DIG = 'dig +noall +comments +answer +time=3 +tries=2 TXT';
const PUBLIC = 'openssl pkey -pubout -passin pass: -in';

/** What the host of the healthy tree says on a good day. */
export function healthyOutputs(): Outputs {
  const text = (name: string): string => fixtureText(`console/${name}.txt`);
  const keys = Object.entries(KEYS).flatMap(([key, record]) => {
    const [domain = '', selector = ''] = key.split('/');
    const pub = fixtureText(`trees/healthy/opt/msys/ecelerity/etc/conf/dkim/${domain}/${selector}.pub`);
    return [
      [`${PUBLIC} /opt/msys/ecelerity/etc/conf/dkim/${key}.key`, pub],
      [`${DIG} ${record}`, zoneAnswer(record)],
    ];
  });
  return {
    ...Object.fromEntries(keys),
    [`${BIN}/eccfg status`]: text('eccfg-status-clean'),
    [`${BIN}/validate_config`]: text('validate_config-valid'),
    [`${CONSOLE} config locate listen`]: text('config-locate-listen'),
    [`${CONSOLE} config showrecurse esmtp_listener`]: text('config-showrecurse-esmtp_listener'),
    [`${CONSOLE} dns_cache stats`]: text('dns_cache-stats'),
    [`${CONSOLE} mailq`]: text('mailq'),
    [`${CONSOLE} module list`]: text('module-list'),
    [`${CONSOLE} signing_stats`]: '',
    [`${CONSOLE} summary`]: text('summary'),
    [`${CONSOLE} threads stats`]: '',
    [`${CONSOLE} version`]: text('version'),
    'df -P /var/log/ecelerity /var/spool/ecelerity':
      'Filesystem 1024-blocks Used Available Capacity Mounted on\n/dev/sda1 100 40 60 40% /var\n',
    'find /var/log/ecelerity/traces -name *.trc -printf %T@ %p\\n': '',
    'openssl x509 -in /opt/msys/ecelerity/etc/certs/mta1.example.com.crt': fixtureText(
      'certs/mta1.example.com.crt',
    ),
    [`${PUBLIC} /opt/msys/ecelerity/etc/certs/mta1.example.com.key`]: fixtureText(
      'certs/mta1.example.com.pub',
    ),
    'ps -ef': text('ps'),
    'ss -ltnp': text('ss-ltn'),
    'tail -c 2000000 /var/log/ecelerity/acctlog.ec': '',
    'tail -c 2000000 /var/log/ecelerity/paniclog.ec':
      '1763467200:NLSN-01625 ESMTP_listener *:25 [IPv4, backlog 500]\n1763467200:Valid license.\n',
    'tail -c 2000000 /var/log/ecelerity/rejectlog.ec': '',
  };
}

const PRIVATE: HostStat = {
  group: 'ecuser',
  kind: 'file',
  mode: 0o600,
  modifiedSeconds: 1_763_467_190,
  owner: 'ecuser',
  sizeBytes: 1704,
};

/**
 * A host that runs: files of a tree, command outputs, and private files of ecuser everywhere unless said otherwise.
 * It also records what it was asked to run.
 */
export function liveHost(
  files: Readonly<Record<string, string>>,
  outputs: Outputs,
  stats: Readonly<Record<string, Partial<HostStat> | 'absent'>> = {},
): Host & { readonly ran: readonly string[] } {
  const tree = treeHost(files);
  const ran: string[] = [];
  return {
    ask: (requests) =>
      Promise.all(
        requests.map(async (request): Promise<HostAnswer> => {
          if (request.kind === 'run') {
            ran.push(request.argv.join(' '));
            return runAnswer(outputs[request.argv.join(' ')], request.argv[0] ?? '');
          }
          if (request.kind !== 'stat')
            return (await tree.ask([request]))[0] ?? { detail: '', ok: false, reason: 'failed' };
          const known = stats[request.path];
          const isRotated = request.path.endsWith('.1');
          if (known === 'absent' || (known === undefined && isRotated))
            return { detail: `${request.path}: no such file`, ok: false, reason: 'absent' };
          return { kind: 'stat', ok: true, stat: { ...PRIVATE, ...known } };
        }),
      ),
    ran,
    title: 'live',
    async [Symbol.asyncDispose]() {},
  };
}

function runAnswer(output: Outputs[string] | undefined, program: string): HostAnswer {
  if (output === undefined)
    return {
      kind: 'run',
      ok: true,
      run: { exitCode: 127, stderr: `${program}: command not found`, stdout: '' },
    };
  const run =
    typeof output === 'string' ? { exitCode: 0, stderr: '', stdout: output } : { stdout: '', ...output };
  return { kind: 'run', ok: true, run };
}
