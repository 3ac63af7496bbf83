import type { Finding, Workload } from '@mtaops/core';
import { describe, expect, it } from 'vitest';
import { CONF, evidenceOf, fixtureTree, MAIN } from '../../test-support/fixture-host.ts';
import { momentumDoctor } from './doctor.ts';

const NOW = new Date('2025-11-18T12:00:00Z');

async function judge(
  files: Readonly<Record<string, string>>,
  workload: Workload = {},
): Promise<readonly Finding[]> {
  const evidence = await evidenceOf(files, (known) => momentumDoctor.wanted(known, workload));
  return momentumDoctor.judge(evidence, { now: NOW, workload });
}

const short = (findings: readonly Finding[], status: Finding['status']): readonly string[] =>
  findings.filter((finding) => finding.status === status).map(({ id }) => id.slice('mom.'.length));

function findingOf(findings: readonly Finding[], id: string): Finding {
  const found = findings.find((finding) => finding.id === `mom.${id}`);
  if (!found) throw new Error(`no finding ${id}`);
  return found;
}

const places = (finding: Finding): readonly string[] =>
  finding.evidence.map(({ file, line }) => `${file.replace(`${CONF}/default/`, '')}:${line}`);

/** Needs a live host, whatever the files say. */
const LIVE = [
  'config.drift',
  'proc.running',
  'proc.traces',
  'version',
  'listener.bound',
  'relay.live',
  'smime.roundtrip',
  'log.rotation',
  'queue.health',
  'dns.health',
  'license',
];

describe('fixture trees, judged without a host', () => {
  it('healthy: nothing to fix', async () => {
    const findings = await judge(fixtureTree('healthy'));
    expect(findings).toHaveLength(42);
    expect(short(findings, 'fail')).toEqual([]);
    expect(short(findings, 'warn')).toEqual([]);
    expect(short(findings, 'unknown').toSorted()).toEqual(
      [
        ...LIVE,
        'relay.recent',
        'auth.store',
        'tls.cert',
        'dkim.key',
        'dkim.dns',
        'dkim.stats',
        'log.flow',
        'log.panic',
      ].toSorted(),
    );
  });

  it('broken-open-relay: four ways to relay, and doors left open', async () => {
    const findings = await judge(fixtureTree('broken-open-relay'));
    expect(short(findings, 'fail')).toEqual([
      'control.exposed',
      'relay.open',
      'relay.domains',
      'relay.spoof',
      'auth.plaintext',
      'size.smime',
    ]);
    expect(short(findings, 'warn')).toEqual([
      'listener.limits',
      'auth.audit',
      'tls.outbound',
      'smime.rewrite',
      'log.flow',
      'outbound.loopback',
    ]);
    expect(short(findings, 'unknown').toSorted()).toEqual(
      [...LIVE, 'relay.generator', 'relay.recent', 'auth.store', 'dkim.stats', 'log.panic'].toSorted(),
    );
    expect(places(findingOf(findings, 'relay.open'))).toEqual([
      'ecelerity.conf:9',
      'ecelerity.conf:24',
      'default_policy.conf:4',
      'ecelerity.conf:35',
      'dp_config.lua:4',
      'ecelerity.conf:37',
      'ecelerity.conf:17',
    ]);
    expect(places(findingOf(findings, 'relay.spoof'))).toEqual(['ecelerity.conf:4', 'ecelerity.conf:30']);
    expect(places(findingOf(findings, 'control.exposed'))).toEqual([
      'ecelerity.conf:41',
      'ecelerity.conf:44',
    ]);
  });

  it('broken-relay-dkim-tls: the generator cannot relay, TLS is weak, bodies are rewritten', async () => {
    const findings = await judge(fixtureTree('broken-relay-dkim-tls'));
    expect(short(findings, 'fail')).toEqual([
      'config.shadow',
      'listener.pool',
      'relay.generator',
      'auth.plaintext',
      'tls.policy',
      'tls.misuse',
      'size.smime',
      'smime.tracking',
      'smime.rewrite',
      'dkim.config',
      'dkim.key',
    ]);
    expect(short(findings, 'warn')).toEqual([
      'listener.limits',
      'auth.audit',
      'tls.cert',
      'tls.outbound',
      'log.panic',
    ]);
    expect(short(findings, 'unknown').toSorted()).toEqual(
      [...LIVE, 'relay.recent', 'auth.store', 'dkim.dns', 'dkim.stats', 'log.flow'].toSorted(),
    );
    expect(places(findingOf(findings, 'relay.generator'))).toEqual([
      'conf.d/10-listeners.conf:8',
      'ecelerity.conf:10',
    ]);
    const dkim = findingOf(findings, 'dkim.config').details?.map(
      ({ message, status }) => `${status} ${message}`,
    );
    expect(dkim).toEqual([
      'fail alerts.example.com has no selector, and opendkim "opendkim1" has no default one',
      'warn opendkim "opendkim1" does not sign MIME-Version and Content-Type',
      'warn opendkim "opendkim1" signs with rsa-sha1, which receivers ignore (RFC 8301)',
      'warn opendkim "opendkim1" has testing on',
      'warn opendkim "opendkim1" signs headers in simple form (the default), which folding breaks',
      'warn signing is off for Binding "secure-a"',
    ]);
    const key = findingOf(findings, 'dkim.key').details?.map(({ message }) =>
      message.replace(`${CONF}/dkim/`, ''),
    );
    expect(key).toContain('news.example.com/s1024.key has 1024 bits');
    expect(findingOf(findings, 'dkim.key').message).toMatch(
      /secure.example.com\/smime2048.key does not exist/,
    );
  });

  it.each([
    ['unknown-option', 'warn', [3], /Relay_Host is not a known name/, /relay_hosts\?/],
    ['wrong-scope', 'pass', [], /parses/, /^$/],
    ['unclosed-stanza', 'fail', [3], /end of file inside Esmtp_Listener/, /add \} for Listen ":25"/],
    ['unclosed-list', 'fail', [1], /list opened here is not closed/, /add \)/],
    ['unterminated-string', 'fail', [1], /no closing quote/, /add the closing quote/],
    ['missing-include', 'fail', [1], /include ".*never-committed.conf" is not found/, /commit the file/],
    ['legacy-2x', 'fail', [3], /Momentum 2.x listener syntax/, /Listen "ADDRESS:PORT"/],
  ] as const)('syntax-%s: %s with its line', async (tree, status, lines, message, remedy) => {
    const findings = await judge(fixtureTree(`syntax-${tree}`));
    const finding = findingOf(findings, 'config.parse');
    expect(finding.status).toBe(status);
    expect(finding.evidence.map(({ line }) => line)).toEqual(lines);
    expect(finding.message).toMatch(message);
    expect(finding.remedy ?? '').toMatch(remedy);
  });

  it('syntax-wrong-scope: names both options that stand in the wrong place', async () => {
    const { details, status } = findingOf(await judge(fixtureTree('syntax-wrong-scope')), 'config.scope');
    expect(status).toBe('fail');
    expect(details?.map((one) => [one.status, one.evidence[0]?.line])).toEqual([
      ['fail', 3],
      ['warn', 7],
    ]);
  });

  it('goes on judging what a syntax error leaves: the list behind an open string still decides', async () => {
    const text =
      'Relay_Hosts = ( "127.0.0.0/8" "198.51.100.0/26 )\n\nESMTP_Listener {\n  Open_Relay = true\n  Listen ":25" {}\n}\n';
    const findings = await judge({ [MAIN]: text });
    expect(findingOf(findings, 'config.parse').evidence).toMatchObject([{ line: 1 }]);
    expect(findingOf(findings, 'relay.open').evidence).toMatchObject([{ line: 4 }]);
  });

  it('an empty root: every check says that there is no configuration, none passes', async () => {
    const findings = await judge({ '/etc/hosts': '' });
    expect(new Set(findings.map(({ status }) => status))).toEqual(new Set(['unknown']));
  });
});

describe('the plan', () => {
  it('knows of no command that changes anything', () => {
    const forbidden =
      /\b(?:set|unset|reload|writeback|shutdown|flush|fail|rebind|reset|reopen|rekey|broadcast|unicast|commit|rollback)\b/;
    for (const { argv } of momentumDoctor.commands) expect(argv.join(' ')).not.toMatch(forbidden);
  });

  it('names every check once, with all that explain needs', () => {
    const ids = momentumDoctor.checks.map(({ id }) => id);
    expect(new Set(ids).size).toBe(ids.length);
    for (const { remedy, restsOn, rule, source, title, why } of momentumDoctor.checks) {
      expect([remedy, rule.pass, source, title, why].every((text) => text.length > 3)).toBe(true);
      expect(restsOn).not.toEqual([]);
    }
  });
});
