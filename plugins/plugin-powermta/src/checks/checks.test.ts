import { generateKeyPairSync } from 'node:crypto';
import {
  diagnose,
  type Finding,
  gatherEvidence,
  type HostRun,
  type HostStat,
  type SmtpProbe,
  type Workload,
} from '@mtaops/core';
import { type MemoryHostContent, memoryHost } from '@mtaops/core/memory';
import { describe, expect, it } from 'vitest';
import { DISKS, PMTA, SOCKETS } from '../host/commands.ts';
import { doctor } from './doctor.ts';

const NOW = new Date('2026-03-02T10:00:00Z');
const GEN = { generators: ['192.0.2.70'] };
const LAB = '<source 192.0.2.64/26>\n always-allow-relaying yes\n';

type Setup = MemoryHostContent & { readonly workload?: Workload; readonly probes?: readonly SmtpProbe[] };

async function judge(id: string, config: string, setup: Setup = {}): Promise<Finding> {
  const { probes = [], workload = GEN, files, ...content } = setup;
  const host = memoryHost({ ...content, files: { '/etc/pmta/config': config, ...files } });
  const evidence = await gatherEvidence(host, (known) => doctor.wanted(known, workload));
  const [finding] = doctor.judge(evidence, { checks: [id], now: NOW, probes, workload });
  return finding ?? expect.fail(`no check ${id}`);
}

/** config → status; the finding must name the line that the remedy is about, where one is expected. */
type Row = readonly [
  what: string,
  config: string,
  status: Finding['status'],
  line?: number | undefined,
  setup?: Setup,
];

const stat = (mode: number, group = 'pmta', more: Partial<HostStat> = {}): HostStat => ({
  group,
  kind: 'file',
  mode,
  owner: 'root',
  sizeBytes: 1,
  ...more,
});
const run = (words: string, output: string | HostRun): Readonly<Record<string, string | HostRun>> => ({
  [`${PMTA} ${words}`]: output,
});
const failed = (stderr: string): HostRun => ({ exitCode: 1, stderr, stdout: '' });
const pair = (bits: number): string =>
  generateKeyPairSync('rsa', {
    modulusLength: bits,
    privateKeyEncoding: { format: 'pem', type: 'pkcs8' },
    publicKeyEncoding: { format: 'pem', type: 'spki' },
  }).publicKey;
const [KEY, OTHER] = [pair(2048), pair(1024)];
const p = (pem: string): string => pem.replaceAll(/-----.*-----|\n/g, '');
const keyRun = (path: string, pem: string | HostRun): Readonly<Record<string, string | HostRun>> => ({
  [`openssl pkey -in ${path} -pubout -passin pass:`]: pem,
});
const status = (body: object): string =>
  JSON.stringify({ data: { status: body }, message: '', status: 'success' });
const KEYED = 'domain-key s1, lab.example.com, /k.pem\n';
const dig = (record: string): Readonly<Record<string, string>> => ({
  'dig +short +time=3 +tries=1 TXT s1._domainkey.lab.example.com': record,
});
const cert = (text: string): Readonly<Record<string, string>> => ({
  'openssl x509 -in /c.pem -noout -pubkey': KEY,
  'openssl x509 -in /c.pem -noout -subject -issuer -dates -ext subjectAltName': text,
  ...Object.fromEntries(Object.entries(keyRun('/c.pem', KEY)).map(([words, pem]) => [words, String(pem)])),
});
const CERT = 'host-name mx.example.com\nsmtp-server-tls-certificate /c.pem\n';
const probe = (more: Partial<SmtpProbe>): Setup => ({
  probes: [{ endpoint: '198.51.100.10:25', from: '192.0.2.70', ...more }],
});

const TABLE: Readonly<Record<string, readonly Row[]>> = {
  'PMTA-AUTH-01': [
    ['plain login in clear', '<source 0/0>\n allow-unencrypted-plain-auth yes\n</source>\n', 'fail', 2],
    [
      'the same only after TLS',
      '<source 0/0>\n allow-unencrypted-plain-auth yes\n require-starttls-before-auth yes\n</source>\n',
      'pass',
    ],
    ['CRAM-MD5 in clear', '<smtp-user a>\n password x\n</smtp-user>\n', 'warn'],
    [
      'loopback only',
      'smtp-listener 127.0.0.1:25\n<source 0/0>\n allow-unencrypted-plain-auth yes\n</source>\n',
      'pass',
    ],
  ],
  'PMTA-AUTH-02': [
    ['a user that may not relay', '<smtp-user a>\n password x\n</smtp-user>\n', 'fail'],
    [
      'a user without password',
      '<source {auth}>\n always-allow-relaying yes\n</source>\n<smtp-user a>\n</smtp-user>\n',
      'warn',
      4,
    ],
    [
      'a certificate login without certificate',
      '<source {auth}>\n always-allow-relaying yes\n</source>\n<smtp-user a>\n authentication-method certificate\n</smtp-user>\n',
      'fail',
      4,
    ],
  ],
  'PMTA-AUTH-03': [
    [
      'no limit',
      '<smtp-user a>\n password x\n</smtp-user>\n<source 0/0>\n smtp-max-auth-failure-rate unlimited\n</source>\n',
      'warn',
      5,
    ],
    [
      'AUTH off for strangers',
      '<smtp-user a>\n password x\n</smtp-user>\n<source 0/0>\n allow-auth no\n</source>\n',
      'pass',
    ],
  ],
  'PMTA-CFG-01': [
    ['an unknown directive', 'dkim-sing yes\n', 'warn', 1],
    ['what only we object to', 'total-max-smtp-in many\n', 'warn', 1, { runs: run('test config', '') }],
    ['an error of ours alone', 'total-max-smtp-in many\n', 'fail', 1],
    [
      'the error PowerMTA names',
      'x\n',
      'fail',
      7,
      { runs: run('test config', 'Error in line 7 of /etc/pmta/config: argument missing\n') },
    ],
    ['nothing', 'postmaster a@b\n', 'pass', undefined, { runs: run('test config', 'ok\n') }],
  ],
  'PMTA-CFG-02': [
    [
      'a file older than the server',
      '',
      'pass',
      undefined,
      {
        runs: run(
          '--json show status',
          status({ startupTime: '2026-03-02 09:00:00', timeNow: '2026-03-02 10:00:00' }),
        ),
        stats: { '/etc/pmta/config': stat(0o640, 'pmta', { modifiedSeconds: NOW.getTime() / 1000 - 7200 }) },
      },
    ],
    [
      'a file newer than the server',
      '',
      'warn',
      1,
      {
        runs: run(
          '--json show status',
          status({ startupTime: '2026-03-02 03:00:00', timeNow: '2026-03-02 04:00:00' }),
        ),
        stats: { '/etc/pmta/config': stat(0o640, 'pmta', { modifiedSeconds: NOW.getTime() / 1000 - 60 }) },
      },
    ],
  ],
  'PMTA-CFG-03': [
    [
      'a password for everybody',
      '<smtp-user a>\n password x\n</smtp-user>\n',
      'fail',
      1,
      { stats: { '/etc/pmta/config': stat(0o644) } },
    ],
    [
      'no secret for everybody',
      'postmaster a@b\n',
      'warn',
      1,
      { stats: { '/etc/pmta/config': stat(0o644) } },
    ],
    ['another group', '', 'warn', 1, { stats: { '/etc/pmta/config': stat(0o640, 'staff') } }],
    [
      'a key for everybody',
      'smtp-server-tls-certificate /c.pem\n',
      'fail',
      1,
      { stats: { '/c.pem': stat(0o644), '/etc/pmta/config': stat(0o640) } },
    ],
    ['closed', '', 'pass', undefined, { stats: { '/etc/pmta/config': stat(0o600, 'root') } }],
  ],
  'PMTA-CFG-04': [
    ['a missing file', 'include /etc/pmta/gone.conf\n', 'fail', 1],
    ['a wildcard without match', 'include /etc/pmta/conf.d/*.conf\n', 'warn', 1],
    [
      'a loop',
      'include /etc/pmta/a\n',
      'fail',
      1,
      { files: { '/etc/pmta/a': 'include /etc/pmta/config\n' } },
    ],
    ['a URL in clear', 'include http://h.example/c\n', 'warn', 1],
    ['a URL', 'include https://h.example/c\n', 'unknown', 1],
    ['a file elsewhere', 'include /srv/c\n', 'warn', 1, { files: { '/srv/c': '' } }],
    [
      'a file within a section',
      '<source 0/0>\n include /etc/pmta/s\n</source>\n',
      'pass',
      undefined,
      { files: { '/etc/pmta/s': 'smtp-service yes\n' } },
    ],
  ],
  'PMTA-CFG-05': [
    ['nothing said', '', 'warn'],
    ['root', 'run-as-root yes\n', 'warn', 1],
    ['not root', 'run-as-root no\n', 'pass'],
  ],
  'PMTA-CFG-06': [
    ['a listener’s source', 'smtp-listener 0.0.0.0:25 source=gone\n', 'fail', 1],
    ['a pool’s member', '<virtual-mta-pool p>\n virtual-mta gone\n</virtual-mta-pool>\n', 'fail', 2],
    ['a default VMTA', '<source 0/0>\n default-virtual-mta gone\n</source>\n', 'fail', 2],
    ['no VMTA but a rule', '<source 0/0>\n default-virtual-mta by-smtp-source-ip\n</source>\n', 'pass'],
    [
      'a route of a nested pattern list',
      '<pattern-list p>\n mail-from /a/ <pattern-list>\n  * virtual-mta=gone\n </pattern-list>\n</pattern-list>\n',
      'fail',
      3,
    ],
    [
      'a pattern list below its source',
      '<source 0/0>\n pattern-list p\n</source>\n<pattern-list p>\n</pattern-list>\n',
      'fail',
      2,
    ],
    ['a list that is not there', '<domain *>\n smtp-pattern-list gone\n</domain>\n', 'fail', 2],
    ['a macro loop', 'domain-macro a $b\ndomain-macro b x,$a\n', 'fail', 1],
  ],
  'PMTA-DKIM-01': [
    [
      'a parent key',
      'domain-key s, example.com, /k\n',
      'pass',
      1,
      { workload: { signDomains: ['lab.example.com'] } },
    ],
    [
      'no key',
      'domain-key s, other.example, /k\n',
      'fail',
      undefined,
      { workload: { signDomains: ['lab.example.com'] } },
    ],
    [
      'a key in the pool in use',
      `${LAB} default-virtual-mta p\n</source>\n<virtual-mta-pool p>\n domain-key s, lab.example.com, /k\n</virtual-mta-pool>\n`,
      'pass',
      6,
      { workload: { ...GEN, signDomains: ['lab.example.com'] } },
    ],
    [
      'the wildcard alone',
      'domain-key s, *, /k\n',
      'warn',
      1,
      { workload: { signDomains: ['lab.example.com'] } },
    ],
    ['nothing to go by', '', 'unknown'],
  ],
  'PMTA-DKIM-02': [
    ['a good key', KEYED, 'pass', 1, { runs: keyRun('/k.pem', KEY), stats: { '/k.pem': stat(0o640) } }],
    ['a short key', KEYED, 'warn', 1, { runs: keyRun('/k.pem', OTHER), stats: { '/k.pem': stat(0o640) } }],
    ['no file', KEYED, 'fail', 1, { stats: {} }],
    [
      'a key that may not be read',
      KEYED,
      'unknown',
      undefined,
      { runs: keyRun('/k.pem', failed('Permission denied')), stats: { '/k.pem': stat(0o600, 'root') } },
    ],
    ['a key in a vault', 'domain-key s, d.example, {vault}:/v1/x:key\n', 'pass'],
  ],
  'PMTA-DKIM-03': [
    ['on for all', '<domain *>\n dkim-sign yes\n</domain>\n', 'pass', 2],
    [
      'off for one by macro',
      'domain-macro tld com,net\n<domain *>\n dkim-sign yes\n</domain>\n<domain big.$tld>\n dkim-sign no\n</domain>\n',
      'fail',
      6,
      { workload: { destinationDomains: ['big.net'] } },
    ],
    [
      'a literal domain beats the macro',
      'domain-macro tld com,net\n<domain big.net>\n dkim-sign yes\n</domain>\n<domain big.$tld>\n dkim-sign no\n</domain>\n',
      'pass',
      3,
      { workload: { destinationDomains: ['big.net'] } },
    ],
    [
      'what runs beats what is written',
      '<domain *>\n dkim-sign yes\n</domain>\n',
      'fail',
      2,
      {
        runs: run('show settings d.example', 'dkim-sign no\n'),
        workload: { destinationDomains: ['d.example'] },
      },
    ],
    [
      'the pool beats the global section',
      `${LAB} default-virtual-mta p\n</source>\n<virtual-mta-pool p>\n <domain *>\n  dkim-sign yes\n </domain>\n</virtual-mta-pool>\n<domain *>\n dkim-sign no\n</domain>\n`,
      'pass',
      7,
    ],
  ],
  'PMTA-DKIM-04': [
    [
      'the same key in two strings',
      KEYED,
      'pass',
      1,
      {
        runs: {
          ...keyRun('/k.pem', KEY),
          ...dig(`"k=rsa; p=${p(KEY).slice(0, 200)}" "${p(KEY).slice(200)}"\n`),
        },
      },
    ],
    ['another key', KEYED, 'fail', 1, { runs: { ...keyRun('/k.pem', KEY), ...dig(`"p=${p(OTHER)}"\n`) } }],
    ['a revoked key', KEYED, 'fail', 1, { runs: { ...keyRun('/k.pem', KEY), ...dig('"v=DKIM1; p="\n') } }],
    ['a test', KEYED, 'warn', 1, { runs: { ...keyRun('/k.pem', KEY), ...dig(`"t=s:y; p=${p(KEY)}"\n`) } }],
    [
      'two records',
      KEYED,
      'fail',
      1,
      { runs: { ...keyRun('/k.pem', KEY), ...dig(`"p=${p(KEY)}"\n"p=${p(OTHER)}"\n`) } },
    ],
    ['no record', KEYED, 'fail', 1, { runs: { ...keyRun('/k.pem', KEY), ...dig('') } }],
    [
      'DNS that does not answer',
      KEYED,
      'unknown',
      undefined,
      { runs: { ...dig(';; connection timed out; no servers could be reached\n') } },
    ],
  ],
  'PMTA-DKIM-05': [
    ['a private key sent on', '<source 0/0>\n retain-x-dkim-key yes\n</source>\n', 'fail', 2],
    ['a private key from everybody', '<source 0/0>\n process-x-dkim-key yes\n</source>\n', 'warn', 2],
    ['the wildcard last', 'domain-key a, x.example, /k\ndomain-key b, *, /k\n', 'pass'],
  ],
  'PMTA-DNS-01': [
    ['one resolver', 'name-server 192.0.2.2\n', 'warn', 1],
    [
      'a destination that does not resolve',
      '',
      'fail',
      undefined,
      {
        runs: run('resolve d.example', 'status = StatusDnsQueryFailed\n'),
        workload: { destinationDomains: ['d.example'] },
      },
    ],
    [
      'one that does',
      '',
      'pass',
      undefined,
      {
        runs: run('resolve d.example', 'status = StatusOk\n'),
        workload: { destinationDomains: ['d.example'] },
      },
    ],
  ],
  'PMTA-HTTP-01': [
    ['operators on a LAN', 'http-access 10.1.0.0/16 operator\n', 'pass'],
    ['operators on a wide one', 'http-access 10/8 operator\n', 'fail', 1],
    ['everybody reads', 'http-access 0/0 monitor\n', 'warn', 1],
    ['everybody reads without logs', 'http-access 0/0 monitor,deny-logs\n', 'pass'],
    ['off', 'http-mgmt-port 0\nhttp-access 0/0 admin\n', 'pass'],
    ['a key', 'http-api-key EXAMPLE_EXAMPLE_EXAMPLE_EXAMPLE_0\n', 'warn', 1],
  ],
  'PMTA-HTTP-02': [
    ['old TLS', 'http-tls-allow-tlsv1 yes\n', 'warn', 1],
    ['defaults', '', 'pass'],
  ],
  'PMTA-LIC-01': [
    ['an expired one', '', 'fail', undefined, { runs: run('show license', '  expires: 2026-03-01\n') }],
    ['the last day', '', 'warn', undefined, { runs: run('show license', '  expires: 2026-03-02\n') }],
    ['31 days', '', 'pass', undefined, { runs: run('show license', '  expires: 2026-04-02\n') }],
    ['no date', '', 'unknown', undefined, { runs: run('show license', 'licensee: X\n') }],
  ],
  'PMTA-LOG-01': [
    ['one of the two', `log-file /l\n${LAB} log-connections yes\n</source>\n`, 'warn', 2],
    ['both', `log-file /l\n${LAB} log-connections yes\n log-commands yes\n</source>\n`, 'pass'],
    ['no log', `${LAB} log-connections yes\n log-commands yes\n</source>\n`, 'fail'],
  ],
  'PMTA-LOG-02': [
    ['long names', '<acct-file /a>\n records delivery,bounce,transient,receipt\n</acct-file>\n', 'pass'],
    [
      'records without job',
      '<acct-file /a>\n records d,b,t,r\n record-fields d rcpt,orig\n</acct-file>\n',
      'warn',
      2,
    ],
    [
      'two files together',
      '<acct-file /a>\n records d,b\n</acct-file>\n<acct-file /b>\n records t,r\n</acct-file>\n',
      'pass',
    ],
    ['a filter', '<acct-file /a>\n records d,b,t,r\n queue-filter !x/y\n</acct-file>\n', 'warn', 3],
    [
      'records switched off',
      '<acct-file /a>\n records d,b,t,r\n</acct-file>\n<domain *>\n disable-acct-records d\n</domain>\n',
      'warn',
      5,
    ],
  ],
  'PMTA-LOG-03': [
    ['loopback only', '<source 127.0.0.1>\n log-data yes\n</source>\n', 'pass'],
    ['a named source', '<source x>\n log-data true\n</source>\n', 'fail', 2],
    ['a destination', '<domain *>\n log-data yes\n</domain>\n', 'warn', 2],
  ],
  'PMTA-LSN-01': [
    [
      'bound',
      'smtp-listener 198.51.100.10:25\n',
      'pass',
      1,
      { runs: { [SOCKETS.join(' ')]: 'LISTEN 0 511 0.0.0.0:25 0.0.0.0:* users:(("pmtad",pid=1,fd=2))\n' } },
    ],
    [
      'nobody there',
      'smtp-listener 198.51.100.10:25\n',
      'fail',
      1,
      { runs: { [SOCKETS.join(' ')]: 'LISTEN 0 511 127.0.0.1:25 0.0.0.0:* users:(("pmtad",pid=1,fd=2))\n' } },
    ],
    [
      'somebody else',
      'smtp-listener 198.51.100.10:25\n',
      'fail',
      1,
      { runs: { [SOCKETS.join(' ')]: 'LISTEN 0 100 *:25 *:* users:(("master",pid=9,fd=13))\n' } },
    ],
  ],
  'PMTA-LSN-02': [
    ['greeted', '', 'pass', undefined, probe({ greeting: '220 mx ESMTP' })],
    ['turned away', '', 'fail', undefined, probe({ greeting: '521 mx does not accept mail from you' })],
    ['silence', '', 'fail', undefined, probe({})],
    ['nobody asked', '', 'unknown'],
  ],
  'PMTA-LSN-03': [
    [
      'AUTH required',
      'smtp-listener 0.0.0.0:25 source=s\n<source s>\n always-allow-relaying yes\n require-auth yes\n</source>\n',
      'pass',
    ],
    [
      'loopback',
      'smtp-listener 127.0.0.1:25 source=s\n<source s>\n always-allow-relaying yes\n</source>\n',
      'pass',
    ],
    [
      'section form',
      '<smtp-listener 0.0.0.0:25>\n source s\n</smtp-listener>\n<source s>\n always-allow-relaying yes\n</source>\n',
      'fail',
      1,
    ],
  ],
  'PMTA-OUT-01': [
    ['old TLS', '<domain *>\n smtp-tls-allow-TLSv1 yes\n</domain>\n', 'warn', 2],
    ['another way', '<domain *>\n smtp-hosts [10.0.0.1]:2525\n</domain>\n', 'pass', 2],
  ],
  'PMTA-PROC-01': [
    [
      'running',
      '',
      'pass',
      undefined,
      {
        runs: {
          'ps -eo comm=': 'pmtad\npmtawatch\n',
          ...run('--json show status', status({ spool: { initPct: '100' }, status: 'running' })),
        },
      },
    ],
    [
      'no watchdog',
      '',
      'warn',
      undefined,
      {
        runs: {
          'ps -eo comm=': 'pmtad\n',
          ...run('--json show status', status({ spool: { initPct: 100 }, status: 'running' })),
        },
      },
    ],
    [
      'reading the spool',
      '',
      'warn',
      undefined,
      { runs: run('--json show status', status({ spool: { initPct: 40 }, status: 'running' })) },
    ],
    [
      'shutting down',
      '',
      'fail',
      undefined,
      { runs: run('--json show status', status({ shuttingDown: 1, status: 'running' })) },
    ],
    ['no process', '', 'fail', undefined, { runs: { 'ps -eo comm=': 'init\n' } }],
    ['an answer that is none', '', 'unknown', undefined, { runs: run('--json show status', 'oops') }],
  ],
  'PMTA-QUE-01': [
    [
      'a queue in backoff',
      '',
      'warn',
      undefined,
      {
        runs: {
          ...run(
            'show topqueues --mode=backoff',
            'queue #rcpt kbytes conn\n---- --- --- ---\nd.example/lab-a    71 1634.4    0    09:56:40 ETIMEDOUT\n1 of 1 matching queues.',
          ),
          ...run('show topqueues --paused=yes', ''),
        },
      },
    ],
    [
      'another’s queue',
      '',
      'pass',
      undefined,
      {
        runs: {
          ...run('show topqueues --mode=backoff', 'x.example/lab-a 71 1634.4 0\n'),
          ...run('show topqueues --paused=yes', ''),
        },
        workload: { destinationDomains: ['d.example'] },
      },
    ],
  ],
  'PMTA-RLY-01': [
    ['by address', `${LAB}</source>\n`, 'pass', 2],
    [
      'by login only',
      '<source {auth}>\n always-allow-relaying yes\n</source>\n<smtp-user a>\n password x\n</smtp-user>\n',
      'warn',
    ],
    ['refused', '<source 192.0.2.64/26>\n smtp-service no\n</source>\n', 'fail', 2],
    ['nobody at all', '', 'fail', undefined, { workload: {} }],
  ],
  'PMTA-RLY-02': [
    ['a /8', '<source 10/8>\n always-allow-relaying yes\n</source>\n', 'fail', 2],
    ['a /8 with AUTH', '<source 10/8>\n always-allow-relaying yes\n require-auth yes\n</source>\n', 'pass'],
    ['a private /12', '<source 172.16/12>\n always-allow-relaying yes\n</source>\n', 'warn', 2],
    ['a private /16', '<source 10.1/16>\n always-allow-relaying yes\n</source>\n', 'pass'],
    ['a public /20', '<source 203.0.112.0/20>\n always-allow-relaying yes\n</source>\n', 'warn', 2],
    ['everybody, IPv6', '<source ::/0>\n always-allow-relaying yes\n</source>\n', 'fail', 2],
    ['a global grant, whose reach is unknown', 'always-allow-relaying yes\n', 'warn', 1],
    ['a pattern for everything', 'relay-address /@/\n', 'fail', 1],
  ],
  'PMTA-RLY-03': [
    ['own domains', 'relay-domain [*.]example.com\nrelay-address /^fbl@/\n', 'pass'],
    ['all of them', 'relay-domain *\n', 'fail', 1],
  ],
  'PMTA-RLY-04': [
    ['on', 'relay-debug true\n', 'warn', 1],
    ['off', 'relay-debug no\n', 'pass'],
  ],
  'PMTA-RLY-05': [
    ['accepted', '', 'pass', undefined, probe({ recipientReply: '250 2.1.5 ok' })],
    ['refused', '', 'fail', undefined, probe({ recipientReply: '550 5.7.1 relaying denied' })],
    ['not asked', '', 'unknown', undefined, probe({ greeting: '220 x' })],
  ],
  'PMTA-SIZE-01': [
    ['unlimited', `${LAB} max-message-size unlimited\n</source>\n`, 'pass', 3],
    ['tight', `${LAB} max-message-size 40M\n</source>\n`, 'warn', 3],
    ['too small', `${LAB} max-message-size 36M\n</source>\n`, 'fail', 3],
    ['inherited', `<source 0/0>\n max-message-size 10m\n</source>\n${LAB}</source>\n`, 'fail', 2],
    [
      'small mail',
      `${LAB} max-message-size 2000000\n</source>\n`,
      'pass',
      3,
      { workload: { ...GEN, largestMessageBytes: 1_000_000 } },
    ],
  ],
  'PMTA-SMIME-01': [
    ['score only', 'enable-signals true\n<signals>\n engagement-tracking true\n</signals>\n', 'pass'],
    ['configured and off', '<signals>\n engagement-tracking sparkpost\n</signals>\n', 'warn', 2],
    [
      'off for the VMTA in use',
      `enable-signals yes\n${LAB} default-virtual-mta v\n</source>\n<virtual-mta v>\n enable-signals no\n</virtual-mta>\n<signals>\n engagement-tracking sparkpost\n</signals>\n`,
      'warn',
      10,
    ],
    [
      'on for a member of the pool in use',
      `${LAB} default-virtual-mta p\n</source>\n<virtual-mta v>\n enable-signals yes\n</virtual-mta>\n<virtual-mta-pool p>\n virtual-mta v\n</virtual-mta-pool>\n<signals>\n engagement-tracking sparkpost\n</signals>\n`,
      'fail',
      12,
    ],
  ],
  'PMTA-SMIME-02': [
    ['a header of our own', `${LAB} remove-header X-Run\n</source>\n`, 'pass'],
    ['Subject', `${LAB} remove-header X-Run, Subject\n</source>\n`, 'warn', 3],
    ['for a destination', '<domain d.example>\n remove-header "Content-Type"\n</domain>\n', 'fail', 2],
    ['Date', `${LAB} add-date-header override\n</source>\n`, 'warn', 3],
    [
      'another’s From',
      `<rewrite-list r>\n from-domain x.example y.example\n</rewrite-list>\n${LAB} rewrite-list r\n</source>\n`,
      'pass',
      undefined,
      { workload: { ...GEN, signDomains: ['lab.example.com'] } },
    ],
  ],
  'PMTA-SMIME-03': [
    ['nothing said', '', 'pass'],
    ['a listener without 8BITMIME', '', 'fail', undefined, probe({ extensions: ['SIZE 0'] })],
    ['one with it', '', 'pass', undefined, probe({ extensions: ['8BITMIME', 'SIZE 0'] })],
  ],
  'PMTA-SMIME-04': [
    [
      'our destination goes to a pipe',
      '<domain d.example>\n type pipe\n</domain>\n',
      'fail',
      2,
      { workload: { ...GEN, destinationDomains: ['d.example'] } },
    ],
    ['mail thrown away on purpose', '<domain d.example>\n type discard\n</domain>\n', 'pass'],
  ],
  'PMTA-SPOOL-01': [
    ['no spool', '', 'fail'],
    [
      'room',
      '<spool /s>\n min-free-space 2G\n</spool>\n',
      'pass',
      1,
      {
        runs: {
          [DISKS.join(' ')]:
            'Filesystem 1M-blocks Used Available Use% Mounted on\n/dev/a 100000M 50000M 50000M 50% /\n',
        },
      },
    ],
    [
      'below the minimum',
      '<spool /s>\n min-free-space 60G\n</spool>\n',
      'fail',
      1,
      { runs: { [DISKS.join(' ')]: '/dev/a 100000M 50000M 50000M 50% /\n' } },
    ],
    [
      'little room',
      '<spool /s>\n min-free-space 1G\n</spool>\n',
      'warn',
      1,
      { runs: { [DISKS.join(' ')]: '/dev/a 100000M 90000M 10000M 90% /\n' } },
    ],
    ['no new mail', '<spool /s>\n min-free-space 1G\n deliver-only yes\n</spool>\n', 'warn', 3],
  ],
  'PMTA-SRC-01': [
    [
      'there and named',
      '<virtual-mta v>\n smtp-source-host 198.51.100.11 a.example.com\n</virtual-mta>\n',
      'pass',
      2,
      {
        runs: {
          'dig +short +time=3 +tries=1 -x 198.51.100.11': 'a.example.com.\n',
          'ip -br addr': 'eth0 UP 198.51.100.11/24\n',
        },
      },
    ],
    [
      'there under another name',
      '<virtual-mta v>\n smtp-source-host 198.51.100.11 a.example.com\n</virtual-mta>\n',
      'warn',
      2,
      {
        runs: {
          'dig +short +time=3 +tries=1 -x 198.51.100.11': 'b.example.com.\n',
          'ip -br addr': 'eth0 UP 198.51.100.11/24\n',
        },
      },
    ],
    [
      'not there',
      '<virtual-mta v>\n smtp-source-host 198.51.100.11 a.example.com\n</virtual-mta>\n',
      'fail',
      2,
      { runs: { 'ip -br addr': 'eth0 UP 198.51.100.1/24\n' } },
    ],
    ['no address', '<virtual-mta v>\n</virtual-mta>\n', 'warn', 1],
  ],
  'PMTA-TLS-01': [
    ['offered', `smtp-server-tls-certificate /c\n${LAB} allow-starttls yes\n</source>\n`, 'pass', 4],
    ['offered without certificate', `${LAB} allow-starttls yes\n</source>\n`, 'warn'],
    ['switched off', `smtp-server-tls-certificate /c\n${LAB} allow-starttls no\n</source>\n`, 'fail', 4],
  ],
  'PMTA-TLS-02': [
    [
      'valid',
      CERT,
      'pass',
      2,
      {
        runs: cert(
          'subject=CN = mx.example.com\nissuer=CN = CA\nnotAfter=Mar  2 10:00:00 2027 GMT\nX509v3 Subject Alternative Name: \n    DNS:*.example.com\n',
        ),
      },
    ],
    [
      '29 days left',
      CERT,
      'warn',
      2,
      { runs: cert('subject=CN = mx.example.com\nissuer=CN = CA\nnotAfter=Mar 31 10:00:00 2026 GMT\n') },
    ],
    [
      'another name',
      CERT,
      'warn',
      2,
      {
        runs: cert(
          'subject=CN = mx.example.com\nissuer=CN = CA\nnotAfter=Mar  2 10:00:00 2027 GMT\n    DNS:a.b.example.com, DNS:example.com\n',
        ),
      },
    ],
    [
      'self-signed',
      CERT,
      'warn',
      2,
      {
        runs: cert(
          'subject=CN = mx.example.com\nissuer=CN = mx.example.com\nnotAfter=Mar  2 10:00:00 2027 GMT\n',
        ),
      },
    ],
    [
      'another’s key',
      CERT,
      'fail',
      2,
      {
        runs: {
          ...cert('subject=CN = mx.example.com\nissuer=CN = CA\nnotAfter=Mar  2 10:00:00 2027 GMT\n'),
          ...keyRun('/c.pem', OTHER),
        },
      },
    ],
    [
      'missing',
      CERT,
      'fail',
      2,
      {
        runs: {
          'openssl x509 -in /c.pem -noout -subject -issuer -dates -ext subjectAltName': failed(
            'Could not open file: No such file or directory',
          ),
        },
      },
    ],
  ],
  'PMTA-TLS-03': [
    [
      'TLS 1.1 by an old default',
      CERT,
      'warn',
      undefined,
      { runs: run('show version', 'PowerMTA v5.0r1 (2019)') },
    ],
    [
      'off by a later default',
      CERT,
      'pass',
      undefined,
      { runs: run('show version', 'PowerMTA v5.0r8 (2021)') },
    ],
    ['an unknown default', CERT, 'unknown'],
    [
      'a listener that says otherwise',
      `${CERT}smtp-server-tls-allow-tlsv1.1 no\n<smtp-listener 0.0.0.0:25>\n tls-allow-tlsv1 yes\n</smtp-listener>\n`,
      'fail',
      5,
    ],
  ],
  'PMTA-TLS-04': [
    ['the guide’s default', 'smtp-server-tls-ciphers HIGH:!ADH:@STRENGTH\n', 'pass'],
    ['struck weak ones', 'smtp-server-tls-ciphers ALL:!aNULL:!LOW:!EXP:!RC4:!3DES\n', 'pass'],
    ['short Diffie-Hellman', 'smtp-server-tls-dh-key-length 1024\n', 'warn', 1],
    ['no forward secrecy', 'smtp-server-tls-ciphers kRSA:!3DES\n', 'warn', 1],
    ['RC4', 'smtp-server-tls-ciphers HIGH:RC4-SHA\n', 'fail', 1],
  ],
  'PMTA-VER-01': [
    ['later 5.0', '', 'pass', undefined, { runs: run('show version', 'PowerMTA v5.0r8 (2021-06-14)') }],
    ['early 5.0', '', 'warn', undefined, { runs: run('show version', 'PowerMTA v5.0r1 (2019)') }],
    ['3.x', '', 'fail', undefined, { runs: run('show version', 'PowerMTA v3.5r1') }],
    [
      'out of the status',
      '',
      'pass',
      undefined,
      {
        runs: run(
          '--json show status',
          JSON.stringify({ data: { mta: { product: { version: '5.5r1' } }, status: {} }, status: 'success' }),
        ),
      },
    ],
  ],
};

for (const [id, table] of Object.entries(TABLE)) {
  describe(id, () => {
    it.each(table.map((row) => [row[0], row] as const))(
      'judges %s',
      async (_, [, config, wanted, line, setup = {}]) => {
        const finding = await judge(id, config, setup);
        expect(finding.status, finding.message).toBe(wanted);
        if (line !== undefined) expect(finding.evidence.map((one) => one.line)).toContain(line);
        if (wanted === 'fail') expect(finding.remedy, 'a failure says what to do').toBeTruthy();
      },
    );
  });
}

it('has a table for every check', () => {
  expect(doctor.checks.map(({ id }) => id).toSorted()).toEqual(Object.keys(TABLE).toSorted());
});

it('asks for nothing but what it announces, and never lets a word of the configuration become an option', async () => {
  const config =
    'domain-key -f, -x.example, -k.pem\ndomain-key s1, ok.example, /k.pem\nsmtp-server-tls-certificate -c\nlog-file -l\n';
  const host = memoryHost({ files: { '/etc/pmta/config': config }, runs: {}, stats: {} });
  await diagnose(doctor, host, {
    now: NOW,
    platform: 'powermta',
    workload: { destinationDomains: ['-d', 'd.example'] },
  });
  const commands = host.asked.flatMap((request) => (request.kind === 'run' ? [request.argv] : []));
  for (const argv of commands) {
    const isAllowed = doctor.commands.some((allowed) => allowed.argv.every((word, at) => word === argv[at]));
    expect([argv.join(' '), isAllowed]).toEqual([argv.join(' '), true]);
  }
  const words = new Set(commands.flat());
  expect(['-f._domainkey.-x.example', '-k.pem', '-c', '-d'].filter((word) => words.has(word))).toEqual([]);
  expect([words.has('s1._domainkey.ok.example'), words.has('d.example'), words.has('/k.pem')]).toEqual([
    true,
    true,
    true,
  ]);
});

it('shows no secret in any finding', async () => {
  const secret = 'EXAMPLE-not-shown-0000000000000000000';
  const config = [
    `smtp-server-tls-certificate /c.pem ${secret}`,
    `http-api-key ${secret}`,
    '<smtp-user a>',
    ` password ${secret}`,
    '</smtp-user>',
    `<signals>\n api-key ${secret}\n engagement-tracking sparkpost\n</signals>`,
    `<acct-file /a>\n privacy-policy siphash "${secret}"\n</acct-file>`,
    `<smtp-user b>\n password "${secret}\n</smtp-user>`,
    `password# ${secret}`,
  ].join('\n');
  const host = memoryHost({ files: { '/etc/pmta/config': config } });
  const report = await diagnose(doctor, host, { now: NOW, platform: 'powermta' });
  expect(JSON.stringify(report)).not.toContain(secret.slice(0, 16));
});
