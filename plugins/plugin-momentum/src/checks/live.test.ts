import { type Finding, gatherEvidence, type HostStat, type SmtpProbe, type Workload } from '@mtaops/core';
import { describe, expect, it } from 'vitest';
import { CONF, fixtureTree } from '../../test-support/fixture-host.ts';
import {
  fixtureText,
  healthyOutputs,
  liveHost,
  type Outputs,
  zoneAnswer,
} from '../../test-support/live-host.ts';
import { momentumDoctor } from './doctor.ts';

const NOW = new Date('2025-11-18T12:00:00Z');
const CONSOLE = '/opt/msys/ecelerity/bin/ec_console /tmp/2025';
const BIN = '/opt/msys/ecelerity/bin';
const ETC = '/opt/msys/ecelerity/etc';
const LOG = '/var/log/ecelerity';
const KEY = `${CONF}/dkim/news.example.com/s2048.key`;
const PUBLIC = 'openssl pkey -pubout -passin pass: -in';
const DIG = 'dig +noall +comments +answer +time=3 +tries=2 TXT';

const PROBE: SmtpProbe = { endpoint: '192.0.2.10:2525', from: '198.51.100.37' };

type Change = {
  readonly outputs?: Outputs;
  readonly stats?: Readonly<Record<string, Partial<HostStat> | 'absent'>>;
  /** Replaced in the text of all files. */
  readonly edit?: readonly [string, string];
  readonly files?: Readonly<Record<string, string>>;
  readonly workload?: Workload;
  readonly now?: string;
  readonly probes?: readonly SmtpProbe[];
};

async function judge({ edit, files, now, outputs, probes, stats, workload = {} }: Change = {}) {
  const tree = { ...fixtureTree('healthy'), ...files };
  const edited = edit
    ? Object.fromEntries(
        Object.entries(tree).map(([path, text]) => [path, text.replaceAll(edit[0], edit[1])]),
      )
    : tree;
  const host = liveHost(edited, { ...healthyOutputs(), ...outputs }, stats);
  let rounds = 0;
  const evidence = await gatherEvidence(host, (known) => {
    rounds += 1;
    return momentumDoctor.wanted(known, workload);
  });
  const findings = momentumDoctor.judge(evidence, {
    now: now ? new Date(now) : NOW,
    workload,
    ...(probes && { probes }),
  });
  return { findings, ran: host.ran, rounds: rounds - 1 };
}

const find = (findings: readonly Finding[], id: string): Finding | undefined =>
  findings.find((one) => one.id === `mom.${id}`);
const text = (name: string): string => fixtureText(`console/${name}.txt`);

describe('a healthy host', () => {
  it('passes every check that reading a host can decide', async () => {
    const { findings } = await judge();
    const open = findings
      .filter(({ status }) => status !== 'pass')
      .map(({ id, message, status }) => `${status} ${id} ${message}`);
    expect(open.map((line) => line.split(' ').slice(0, 2).join(' '))).toEqual([
      'unknown mom.relay.live',
      'unknown mom.smime.roundtrip',
    ]);
  });

  it('is asked nothing but what the allow-list has, summary once', async () => {
    const { ran } = await judge();
    const allowed = momentumDoctor.commands.map(({ argv }) => argv.join(' '));
    expect(ran.filter((line) => !allowed.some((prefix) => `${line} `.startsWith(`${prefix} `)))).toEqual([]);
    expect(ran.filter((line) => line === `${CONSOLE} summary`)).toHaveLength(1);
    expect(ran.some((line) => line.includes('ec_dump_config'))).toBe(false);
  });

  it('is read in four rounds, each of which can be one round trip', async () => {
    expect((await judge()).rounds).toBe(4);
  });

  it('never has a private key read', async () => {
    const { ran } = await judge();
    expect(ran.filter((line) => line.includes('.key') && !line.startsWith(`${PUBLIC} `))).toEqual([]);
  });
});

const CASES: readonly (readonly [string, string, Finding['status'], RegExp, Change])[] = [
  [
    'validate_config is silent',
    'config.parse',
    'fail',
    /ec_dump_config: syntax error near 'Relay_Host'/,
    { outputs: { [`${BIN}/ec_dump_config`]: text('ec_dump_config-error'), [`${BIN}/validate_config`]: '' } },
  ],
  [
    'validate_config finds nothing',
    'config.parse',
    'fail',
    /finds no configuration/,
    { outputs: { [`${BIN}/validate_config`]: text('validate_config-none') } },
  ],
  [
    'a listener that is misspelt',
    'config.parse',
    'warn',
    /esmtp_listner is not a known name/,
    { edit: ['icu {}', 'Esmtp_Listner { Listen ":26" {} }'] },
  ],
  [
    'modules whose names are near to others',
    'config.parse',
    'pass',
    /parses/,
    { edit: ['icu {}', 'jlog {} fbl {} spf {} dane {} sched {} icu {}'] },
  ],
  [
    'a host name in Relay_Hosts',
    'config.parse',
    'fail',
    /"gen37" in Relay_Hosts is neither/,
    { edit: ['"198.51.100.0/26" "127.0.0.0/8"', '"198.51.100.0/26" "gen37"'] },
  ],
  [
    'Enable in a module',
    'config.scope',
    'warn',
    /the module mail_loop "mail_loop" has Enabled/,
    { edit: ['Use_IP = false', 'Enable = true'] },
  ],
  [
    'a listener option in a pathway group',
    'config.scope',
    'warn',
    /ignored by the server/,
    { edit: ['icu {}', 'Pathway_Group "g" { Relay_Hosts = ( "10.0.0.0/8" ) }'] },
  ],
  [
    'local changes that only move a limit',
    'config.shadow',
    'warn',
    /set Retry_Interval to 60, which the tree sets to 1200/,
    { files: { [`${ETC}/local_changes.conf`]: 'Retry_Interval = 60' } },
  ],
  [
    'local changes that touch relaying',
    'config.shadow',
    'fail',
    /set Relay_Hosts/,
    { files: { [`${ETC}/local_changes.conf`]: 'Relay_Hosts = ( "10.0.0.0/8" )' } },
  ],
  [
    'uncommitted edits',
    'config.drift',
    'warn',
    /ecelerity.conf is not committed \(M\)/,
    { outputs: { [`${BIN}/eccfg status`]: text('eccfg-status-dirty') } },
  ],
  [
    'a list that was not reloaded',
    'config.drift',
    'warn',
    /configured, not reloaded: Relay_Hosts of Listen "192.0.2.10:2525": \( "198.51.100.0\/25"/,
    { edit: ['"198.51.100.0/26" "127.0.0.0/8"', '"198.51.100.0/25" "127.0.0.0/8"'] },
  ],
  [
    'a running endpoint that no file has',
    'config.drift',
    'warn',
    /Listen "192.0.2.10:26" runs and is not in the files/,
    {
      outputs: {
        [`${CONSOLE} config showrecurse esmtp_listener`]: `${text('config-showrecurse-esmtp_listener')}\nListen "192.0.2.10:26" {\n}\n`,
      },
    },
  ],
  ['no server', 'proc.running', 'fail', /no process ecelerity/, { outputs: { 'ps -ef': text('ps-eccmgr') } }],
  [
    'a console that does not answer',
    'proc.running',
    'fail',
    /console does not answer/,
    { outputs: { [`${CONSOLE} summary`]: { exitCode: 1, stderr: 'connection refused' } } },
  ],
  [
    'a console that refuses',
    'proc.running',
    'unknown',
    /refuses this command/,
    { outputs: { [`${CONSOLE} summary`]: text('not-authorized') } },
  ],
  [
    'a fresh restart',
    'proc.running',
    'warn',
    /started 590 seconds ago/,
    { outputs: { [`${CONSOLE} summary`]: text('summary-3.x') } },
  ],
  [
    'a crash this week',
    'proc.traces',
    'warn',
    /1 crash traces in seven days/,
    {
      outputs: { 'find /var/log/ecelerity/traces -name *.trc -printf %T@ %p\\n': '1763300000.1 /x/a.trc\n' },
    },
  ],
  [
    'crashes today',
    'proc.traces',
    'fail',
    /3 crash traces in 24 hours/,
    {
      outputs: {
        'find /var/log/ecelerity/traces -name *.trc -printf %T@ %p\\n':
          '1763460001.1 /x/a.trc\n1763460002.1 /x/b.trc\n1763460003.1 /x/c.trc\n',
      },
    },
  ],
  [
    'an ended maintenance',
    'version',
    'warn',
    /maintenance of 4.8 ended on 2026-03-01/,
    { now: '2026-05-01T00:00:00Z' },
  ],
  [
    'an ended support',
    'version',
    'fail',
    /support of 3 ended/,
    { outputs: { [`${CONSOLE} version`]: text('sysinfo-3.x') } },
  ],
  [
    'a release with known defects',
    'version',
    'fail',
    /support of 4.2 ended/,
    { outputs: { [`${CONSOLE} version`]: '# ecelerity version: 4.2.30.1 r(:)\n' } },
  ],
  [
    'an endpoint that is not bound',
    'listener.bound',
    'fail',
    /192.0.2.10:587 is configured and not bound/,
    { outputs: { 'ss -ltnp': text('ss-ltn').replace(/.*:587 .*\n/, '') } },
  ],
  [
    'a foreign process on a port',
    'listener.bound',
    'fail',
    /192.0.2.10:587 is bound by master/,
    { outputs: { 'ss -ltnp': text('ss-ltn').replace(/(:587 .*)"ecelerity"/, '$1"master"') } },
  ],
  [
    'an endpoint the files do not have',
    'listener.bound',
    'warn',
    /esmtp_listener 192.0.2.10:2526, which is not in the files/,
    {
      outputs: {
        [`${CONSOLE} config locate listen`]:
          'Listen "192.0.2.10:2526"\n  is at Esmtp_Listener::Listen:192.0.2.10\\:2526:\n',
      },
    },
  ],
  [
    'more threads than the pool has',
    'listener.pool',
    'warn',
    /asks for 8 threads of a pool of 4/,
    { edit: ['Concurrency = 4\n    Pool_Name', 'Concurrency = 8\n    Pool_Name'] },
  ],
  [
    'a console for the network with passwords',
    'control.exposed',
    'warn',
    /gives every user every command/,
    { edit: ['Listen "127.0.0.1:2025"', 'Listen "192.0.2.10:2025"'] },
  ],
  [
    'a generator that has to log in',
    'relay.generator',
    'warn',
    /only after logging in, at 192.0.2.10:587/,
    { workload: { generators: ['198.51.100.70'] } },
  ],
  [
    'a generator that has no endpoint',
    'relay.generator',
    'fail',
    /may relay at no endpoint/,
    { edit: ['"STARTTLS" "AUTH LOGIN PLAIN"', '"STARTTLS"'], workload: { generators: ['198.51.100.70'] } },
  ],
  [
    'a named generator that relays',
    'relay.generator',
    'pass',
    /relays at 192.0.2.10:2525/,
    { workload: { generators: ['198.51.100.41'] } },
  ],
  [
    'a script that decides about relaying',
    'relay.open',
    'unknown',
    /handles can_relay/,
    { edit: ['msg:binding("bulk-a")', 'msg:context_set(msys.core.ECMESS_CTX_CONN, "can_relay", "true")'] },
  ],
  ['IPv6 forgotten', 'relay.open', 'fail', /::\/0/, { edit: ['"127.0.0.0/8" ::1', '"127.0.0.0/8" "::/0"'] }],
  [
    'a star without dot',
    'relay.domains',
    'warn',
    /also matches notfbl.example.com/,
    { edit: ['"fbl.example.com" )', '"*fbl.example.com" )'] },
  ],
  [
    'feedback reports that are refused',
    'relay.domains',
    'warn',
    /feedback reports to fbl2.example.com are refused/,
    { edit: ['icu {}', 'fbl { Addresses = ( "^.*@fbl2.example.com" ) }'] },
  ],
  [
    'PROXY for one Peer',
    'relay.spoof',
    'warn',
    /lets clients in Peer "198.51.100.37\/32"/,
    { edit: ['Listener_Sessions = 50', 'Proxy_Protocol = true'] },
  ],
  [
    'refused generators',
    'relay.recent',
    'warn',
    /× 198.51.100.0\/24 to 192.0.2.10:25 \(login not tried\)/,
    { outputs: { [`tail -c 2000000 ${LOG}/rejectlog.ec`]: fixtureText('logs/rejectlog.ec') } },
  ],
  [
    'parameters nobody can use',
    'auth.plaintext',
    'warn',
    /does not announce AUTH PLAIN/,
    { edit: ['"AUTH LOGIN PLAIN"', '"AUTH LOGIN"'] },
  ],
  [
    'a readable password file',
    'auth.store',
    'fail',
    /everybody may read it/,
    { stats: { [`${ETC}/unsafe_passwd`]: { mode: 0o644 } } },
  ],
  [
    'a missing password file',
    'auth.store',
    'fail',
    /unsafe_passwd does not exist/,
    { stats: { [`${ETC}/unsafe_passwd`]: 'absent' } },
  ],
  [
    'a guesser',
    'auth.audit',
    'warn',
    /21 failed logins within an hour from 203.0.113.66/,
    {
      outputs: {
        [`tail -c 2000000 ${LOG}/acctlog.ec`]:
          '1763452852@N@192.0.2.10:587@203.0.113.66:60119@root\\@example.com@0\n'.repeat(21),
      },
    },
  ],
  [
    'an expired certificate',
    'tls.cert',
    'fail',
    /expired on 2025-01-01/,
    {
      outputs: {
        [`openssl x509 -in ${ETC}/certs/mta1.example.com.crt`]: fixtureText('certs/expired.crt'),
        [`${PUBLIC} ${ETC}/certs/mta1.example.com.key`]: fixtureText('certs/expired.pub'),
      },
    },
  ],
  [
    'a key of another certificate',
    'tls.cert',
    'fail',
    /is not the key of/,
    { outputs: { [`${PUBLIC} ${ETC}/certs/mta1.example.com.key`]: fixtureText('certs/expired.pub') } },
  ],
  [
    'a certificate that is gone',
    'tls.cert',
    'fail',
    /No such file/,
    {
      outputs: {
        [`openssl x509 -in ${ETC}/certs/mta1.example.com.crt`]: {
          exitCode: 1,
          stderr: 'Could not open file: No such file or directory',
        },
      },
    },
  ],
  ['a certificate near its end', 'tls.cert', 'warn', /in 9 days/, { now: '2035-10-22T12:00:00Z' }],
  [
    'a certificate for another name',
    'tls.cert',
    'warn',
    /calls itself mx9.example.com/,
    { edit: ['Banner_Hostname = "mta1.example.com"', 'Banner_Hostname = "mx9.example.com"'] },
  ],
  [
    'a TLS key of root',
    'tls.cert',
    'fail',
    /not readable by ecuser/,
    { stats: { [`${ETC}/certs/mta1.example.com.key`]: { group: 'root', owner: 'root' } } },
  ],
  [
    'STARTTLS without certificate',
    'tls.cert',
    'fail',
    /without a certificate/,
    { edit: ['TLS_Certificate =', 'TLS_CA ='] },
  ],
  [
    'old TLS on an old release',
    'tls.policy',
    'fail',
    /leaves SSLv2, SSLv3, TLSv1.0, TLSv1.1 on/,
    {
      edit: [
        'TLS_Protocols = "+ALL:-SSLv2:-SSLv3:-TLSv1.0:-TLSv1.1"\n    TLS_Ciphers',
        'TLS_Protocols = "+ALL"\n    TLS_Ciphers',
      ],
      outputs: { [`${CONSOLE} version`]: '# ecelerity version: 4.6.0.1 r(:)\n' },
    },
  ],
  [
    'old TLS that the release no longer has',
    'tls.policy',
    'pass',
    /./,
    {
      edit: [
        'TLS_Protocols = "+ALL:-SSLv2:-SSLv3:-TLSv1.0:-TLSv1.1"\n    TLS_Ciphers',
        'TLS_Protocols = "+ALL"\n    TLS_Ciphers',
      ],
    },
  ],
  [
    'tiny Diffie-Hellman parameters',
    'tls.policy',
    'fail',
    /of 512 bits/,
    {
      edit: ['tls_macros {}', 'TLS_DHParams_File = "/dh.pem"'],
      outputs: { 'openssl dhparam -text -noout -in /dh.pem': '    DH Parameters: (512 bit)\n' },
    },
  ],
  [
    'GnuTLS with OpenSSL settings',
    'tls.policy',
    'warn',
    /no effect with TLS_Engine = gnutls/,
    { edit: ['tls_macros {}', 'TLS_Engine = gnutls'] },
  ],
  [
    'dropped commands before the handshake',
    'tls.misuse',
    'warn',
    /STARTTLS_Injection_Policy = ignore/,
    { edit: ['TLS_Verify_Mode = "none"', 'Starttls_Injection_Policy = ignore'] },
  ],
  [
    'a binding that sends in clear',
    'tls.outbound',
    'warn',
    /Binding "secure-a" sends without TLS/,
    { edit: ['TLS = "required"', 'TLS = no'] },
  ],
  [
    'a partner that is sent to in clear',
    'tls.outbound',
    'warn',
    /Binding "bulk-b" to example.net sends without TLS/,
    {
      edit: ['Max_Deliveries_Per_Connection = 20', 'TLS = no'],
      workload: { destinationDomains: ['example.net'] },
    },
  ],
  [
    'a message that is too large',
    'size.smime',
    'fail',
    /192.0.2.10:2525 takes 41943040 octets, the largest message has 50000000/,
    { workload: { largestMessageBytes: 50_000_000 } },
  ],
  [
    'a message that just fits',
    'size.smime',
    'warn',
    /little more than the 36000000/,
    { workload: { largestMessageBytes: 36_000_000 } },
  ],
  [
    'tracking by the REST API',
    'smime.tracking',
    'fail',
    /the REST API tracks by default: click_tracking_enabled/,
    { edit: ['click_tracking_enabled = "false"', 'click_tracking_host = "x"'] },
  ],
  [
    'smtpapi in the running server only',
    'smime.tracking',
    'warn',
    /smtpapi is loaded/,
    {
      outputs: {
        [`${CONSOLE} module list`]: text('module-list').replace('Enabled: disabled', 'Enabled: enabled'),
      },
    },
  ],
  [
    'the eighth bit at a binding',
    'smime.rewrite',
    'fail',
    /of Binding "bulk-a" is strict/,
    { edit: ['Bind_Address = "192.0.2.21"', 'Transform_8BitMime_Content = strict'] },
  ],
  [
    'a script that edits bodies',
    'smime.policy',
    'warn',
    /has calls that edit messages/,
    { edit: ['msg:binding("bulk-a")', 'msg:text_replace("x")'] },
  ],
  [
    'a scanner that rejects',
    'smime.scanner',
    'fail',
    /clamav rejects what it cannot scan/,
    { edit: ['icu {}', 'clamav { action = reject }'] },
  ],
  [
    'a scanner in the running server only',
    'smime.scanner',
    'warn',
    /clamav looks into messages/,
    { outputs: { [`${CONSOLE} module list`]: 'Module: clamav:clamav\n  Enabled: enabled\n' } },
  ],
  [
    'scanners and large mail',
    'size.smime',
    'warn',
    /421 4.3.0 for ever/,
    { edit: ['icu {}', 'clamav { action = pass }'] },
  ],
  [
    'a domain that nobody signs for',
    'dkim.config',
    'fail',
    /no module signs for other.example.com/,
    { workload: { signDomains: ['other.example.com'] } },
  ],
  [
    'two families of modules',
    'dkim.config',
    'fail',
    /opendkim and dkim_sign are both loaded/,
    { edit: ['icu {}', 'dkim_sign "x" { headerlist = "from?:content-type:mime-version" key = "/k" }'] },
  ],
  [
    'a key of root',
    'dkim.key',
    'fail',
    /ecuser cannot read it/,
    { stats: { [KEY]: { group: 'root', owner: 'root' } } },
  ],
  ['a key that others read', 'dkim.key', 'warn', /has mode 644/, { stats: { [KEY]: { mode: 0o644 } } }],
  [
    'a missing key',
    'dkim.key',
    'fail',
    /s2048.key does not exist/,
    {
      outputs: { [`${PUBLIC} ${KEY}`]: { exitCode: 1, stderr: 'No such file or directory' } },
      stats: { [KEY]: 'absent' },
    },
  ],
  [
    'a short key',
    'dkim.key',
    'warn',
    /has 1024 bits/,
    {
      outputs: {
        [`${PUBLIC} ${KEY}`]: fixtureText(
          'trees/broken-relay-dkim-tls/opt/msys/ecelerity/etc/conf/dkim/news.example.com/s1024.pub',
        ),
      },
    },
  ],
  [
    'no record',
    'dkim.dns',
    'fail',
    /has no TXT record/,
    {
      outputs: { [`${DIG} s2048._domainkey.news.example.com`]: zoneAnswer('missing._domainkey.example.com') },
    },
  ],
  [
    'a revoked record',
    'dkim.dns',
    'fail',
    /is revoked/,
    {
      outputs: { [`${DIG} s2048._domainkey.news.example.com`]: zoneAnswer('revoked._domainkey.example.com') },
    },
  ],
  [
    'a record of another key',
    'dkim.dns',
    'fail',
    /is not the public half of/,
    {
      outputs: { [`${DIG} corp2048._domainkey.example.com`]: zoneAnswer('mismatch._domainkey.example.com') },
    },
  ],
  [
    'a record that is no DKIM',
    'dkim.dns',
    'fail',
    /is no DKIM record/,
    { outputs: { [`${DIG} corp2048._domainkey.example.com`]: zoneAnswer('garbage._domainkey.example.com') } },
  ],
  [
    'a resolver that fails',
    'dkim.dns',
    'unknown',
    /the resolver answers SERVFAIL/,
    {
      outputs: {
        [`${DIG} corp2048._domainkey.example.com`]:
          ';; ->>HEADER<<- opcode: QUERY, status: SERVFAIL, id: 1\n',
      },
    },
  ],
  [
    'signatures that failed',
    'dkim.stats',
    'warn',
    /secure.example.com: 0 of 41 signed, 41 attempts failed/,
    { outputs: { [`${CONSOLE} signing_stats`]: text('signing_stats') } },
  ],
  [
    'a main log that stands still',
    'log.flow',
    'fail',
    /last written 1200 seconds ago/,
    { stats: { [`${LOG}/mainlog.ec`]: { modifiedSeconds: 1_763_466_000 } } },
  ],
  [
    'a log that was not reopened',
    'log.flow',
    'fail',
    /mainlog.ec.1 still grows/,
    { stats: { [`${LOG}/mainlog.ec`]: { sizeBytes: 0 }, [`${LOG}/mainlog.ec.1`]: {} } },
  ],
  [
    'a panic log with errors',
    'log.panic',
    'fail',
    /errors within 24 hours/,
    { outputs: { [`tail -c 2000000 ${LOG}/paniclog.ec`]: fixtureText('logs/paniclog.ec') } },
  ],
  [
    'a full disk',
    'log.rotation',
    'fail',
    /\/var is 97 % full/,
    { outputs: { 'df -P /var/log/ecelerity /var/spool/ecelerity': '/dev/sda1 100 97 3 97% /var\n' } },
  ],
  [
    'rotation switched off',
    'log.rotation',
    'fail',
    /rotation is switched off/,
    { files: { [`${ETC}/ec_rotate.conf`]: 'enabled = no\n' } },
  ],
  [
    'queues that do not drain',
    'queue.health',
    'fail',
    /19987 outbound connections of at most 20000/,
    { outputs: { [`${CONSOLE} summary`]: text('summary-trouble') } },
  ],
  [
    'a saturated pool',
    'queue.health',
    'warn',
    /SWAPOUT is 99.54 % busy/,
    { outputs: { [`${CONSOLE} threads stats`]: text('threads-stats') } },
  ],
  [
    'a slow resolver',
    'dns.health',
    'warn',
    /11.4 % of DNS queries time out/,
    { outputs: { [`${CONSOLE} summary`]: text('summary-trouble') } },
  ],
  [
    'a REST port for everybody',
    'http.exposed',
    'fail',
    /strangers may inject at 192.0.2.10:2081/,
    { edit: ['Always_Deny = true', 'Idle_Time = 5'] },
  ],
  [
    'a server that refuses what the files allow',
    'relay.live',
    'warn',
    /told 550 5.7.1 relaying denied, but the files say allowed/,
    { probes: [{ ...PROBE, recipientReply: '550 5.7.1 relaying denied' }] },
  ],
  [
    'a server that does as the files say',
    'relay.live',
    'pass',
    /as the files say/,
    { probes: [{ ...PROBE, recipientReply: '250 2.0.0 RCPT TO accepted' }] },
  ],
  [
    'a server that wants to be asked again',
    'relay.live',
    'unknown',
    /is no decision/,
    { probes: [{ ...PROBE, recipientReply: '421 4.3.2 Reconfiguration in progress' }] },
  ],
  [
    'AUTH before TLS',
    'auth.plaintext',
    'fail',
    /announces AUTH LOGIN PLAIN before TLS/,
    { probes: [{ ...PROBE, extensions: ['STARTTLS', 'AUTH LOGIN PLAIN'] }] },
  ],
  [
    'an old release that only the greeting tells',
    'version',
    'fail',
    /4.3.0.67725: support of 4.3 ended/,
    {
      outputs: { [`${CONSOLE} version`]: '' },
      probes: [
        { ...PROBE, greeting: '220 2.0.0 mta1.example.com ESMTP ecelerity 4.3.0.67725 r(Core:4.3.0.0) Thu' },
      ],
    },
  ],
  [
    'an expired licence',
    'license',
    'fail',
    /expired/,
    { outputs: { [`tail -c 2000000 ${LOG}/paniclog.ec`]: '1763467200:License expired on 2025-11-01\n' } },
  ],
  [
    'a licence line of unknown wording',
    'license',
    'unknown',
    /licence/,
    { outputs: { [`tail -c 2000000 ${LOG}/paniclog.ec`]: '1763467200:licence loaded\n' } },
  ],
];

describe('one fault on a healthy host', () => {
  it.each(CASES)('%s: %s is %s', async (_, id, status, message, change) => {
    const finding = find((await judge(change)).findings, id);
    expect(finding?.status).toBe(status);
    expect(finding?.message).toMatch(message);
  });

  it('does not make up faults on a host whose commands are all denied', async () => {
    const silent = Object.fromEntries(
      Object.keys(healthyOutputs()).map((key) => [key, { exitCode: 126, stderr: 'Permission denied' }]),
    );
    const { findings } = await judge({ outputs: silent });
    expect(findings.filter(({ status }) => status === 'fail')).toEqual([]);
    expect(findings.filter(({ status }) => status === 'unknown').length).toBeGreaterThan(10);
  });

  it('shows no secret of the configuration, wherever it stands and however it differs', async () => {
    const secret = 'Tr0ub4dor';
    const { findings } = await judge({
      files: {
        [`${CONF}/default/ecdb.conf`]: `Datasource "ecdb" {\n  uri = ( "pgsql:user=ecuser;password=${secret}" )\n  extra = ab ${secret}\n}\ninclude "https://ops:${secret}@mgr.example.com/x.conf"\n`,
        [`${ETC}/local_changes.conf`]: `Datasource "ecdb" {\n uri = ( "pgsql:password=${secret}2" )\n}\nSNMP {\n Community = "${secret}"\n}\nESMTP_Listener {\n Listen "192.0.2.10:587" {\n  AuthLoginParameters = [ uri = "file:///x" key = "${secret}" ]\n }\n}\n`,
      },
    });
    expect(find(findings, 'config.shadow')?.status).toBe('fail');
    expect(find(findings, 'config.drift')?.status).toBe('warn');
    expect(find(findings, 'config.parse')?.status).toBe('fail');
    expect(JSON.stringify(findings)).not.toContain(secret);
  });
});
