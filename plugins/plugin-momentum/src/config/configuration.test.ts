import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { createTreeHost, gatherEvidence } from '@mtaops/core';
import { memoryFiles } from '@mtaops/core/memory';
import { describe, expect, it } from 'vitest';
import { type Configuration, loadConfiguration } from './configuration.ts';
import { childrenOf, settingIn } from './scope.ts';
import { formatValue } from './value.ts';

const CONF = '/opt/msys/ecelerity/etc/conf';

async function load(files: Readonly<Record<string, string>>): Promise<Configuration> {
  const host = createTreeHost(memoryFiles(files), '');
  const evidence = await gatherEvidence(host, (known) => {
    const loading = loadConfiguration(known);
    return loading.kind === 'missing' ? loading.requests : [];
  });
  const loading = loadConfiguration(evidence);
  if (loading.kind !== 'loaded') throw new Error(`not loaded: ${JSON.stringify(loading)}`);
  return loading.configuration;
}

function fixture(tree: string): Record<string, string> {
  const root = join(import.meta.dirname, '../../fixtures/trees', tree);
  const entries = readdirSync(root, { recursive: true, withFileTypes: true }).filter((entry) =>
    entry.isFile(),
  );
  return Object.fromEntries(
    entries.map((entry) => {
      const path = join(entry.parentPath, entry.name);
      return [path.slice(root.length), readFileSync(path, 'utf8')];
    }),
  );
}

const value = (configuration: Configuration, name: string): string | undefined => {
  const setting = settingIn(configuration.root, name);
  return setting && formatValue(setting.value);
};

describe('the healthy tree', () => {
  it('reads the files of an included directory in order, without hidden files and sub-directories', async () => {
    const { diagnostics, files } = await load(fixture('healthy'));
    expect(files.map(({ file }) => file.slice(CONF.length + 1))).toEqual([
      'default/ecelerity.conf',
      'default/common.conf',
      'default/msg_gen.conf',
      'default/conf.d/10-listeners.conf',
      'default/conf.d/20-relay.conf',
      'default/conf.d/30-tls-outbound.conf',
      'default/conf.d/40-bindings.conf',
      'default/conf.d/50-dkim.conf',
      'default/conf.d/60-policy.conf',
      'default/ecdb.conf',
    ]);
    expect(diagnostics).toEqual([]);
  });

  it('merges same-named stanzas in any case and lets the last assignment win', async () => {
    const configuration = await load(fixture('healthy'));
    expect(value(configuration, 'Relay_Hosts')).toBe('( "127.0.0.0/8" "::1" )');
    const [listener, ...others] = childrenOf(configuration.root, 'esmtp_listener');
    expect(others).toEqual([]);
    expect(listener?.places).toHaveLength(2);
    expect(childrenOf(listener, 'listen').map(({ label }) => label)).toEqual([
      '*:25',
      '192.0.2.10:587',
      '192.0.2.10:2525',
      '[2001:db8:10::25]:25',
    ]);
    const scripts = childrenOf(childrenOf(configuration.root, 'scriptlet')[0], 'script');
    expect(scripts.map(({ label }) => label)).toEqual([
      'rest_transmissions',
      'open_track',
      'click_tracker',
      'http_api_stats',
      'boot',
      'policy',
    ]);
    const uri = settingIn(childrenOf(configuration.root, 'datasource')[0], 'uri');
    expect(uri?.place.file).toBe(`${CONF}/default/ecdb.conf`);
  });

  it('is found as well when only etc/conf was copied', async () => {
    const copied = Object.fromEntries(
      Object.entries(fixture('broken-relay-dkim-tls')).map(([path, text]) => [
        path.replace(/^\/opt\/msys\/ecelerity\/etc\/(?:conf\/)?/, '/'),
        text,
      ]),
    );
    const { files, localChanges } = await load(copied);
    expect(files).toHaveLength(5);
    expect(localChanges?.file).toBe('/local_changes.conf');
  });
});

describe('local changes', () => {
  it('are read last, wherever they are named, and leave the tree without them visible', async () => {
    const { localChanges, root, tree } = await load(fixture('broken-relay-dkim-tls'));
    expect(localChanges?.file).toBe('/opt/msys/ecelerity/etc/local_changes.conf');
    const enable = (scope: typeof root) =>
      childrenOf(childrenOf(scope, 'esmtp_listener')[0], 'listen')
        .filter(({ label }) => label === '192.0.2.10:587')
        .map((listen) => settingIn(listen, 'Enable')?.value);
    expect(enable(root)).toMatchObject([{ text: 'false' }]);
    expect(enable(tree)).toMatchObject([{ text: 'true' }]);
  });
});

describe('includes', () => {
  const main = `${CONF}/default/ecelerity.conf`;
  it('are searched beside the including file first, then on the search path', async () => {
    const configuration = await load({
      [`${CONF}/default/conf.d/a.conf`]: 'include "b.conf"\ninclude "msgc.conf"\ninclude "top.conf"',
      [`${CONF}/default/conf.d/b.conf`]: 'Hostname = "beside"',
      [`${CONF}/default/b.conf`]: 'Hostname = "default"',
      [`${CONF}/global/msgc.conf`]: 'SpoolBase = "/global"',
      '/opt/msys/ecelerity/etc/top.conf': 'Spool_Mode = 0640',
      [main]: 'include "conf.d/a.conf"',
    });
    expect(configuration.diagnostics).toEqual([]);
    expect([
      value(configuration, 'hostname'),
      value(configuration, 'spoolbase'),
      value(configuration, 'spool_mode'),
    ]).toEqual(['beside', '"/global"', '0640']);
  });

  it('work inside a stanza, and a loop is reported where it closes', async () => {
    const configuration = await load({
      [`${CONF}/default/peer.conf`]: 'Idle_Time = 7\nreadonly_include "ecelerity.conf"',
      [main]: 'ESMTP_Listener {\n  include "file:///opt/msys/ecelerity/etc/conf/default/peer.conf"\n}',
    });
    expect(settingIn(childrenOf(configuration.root, 'esmtp_listener')[0], 'idle_time')).toMatchObject({
      value: { text: '7' },
    });
    expect(configuration.diagnostics).toMatchObject([
      { code: 'include-loop', location: { file: `${CONF}/default/peer.conf`, line: 2 } },
    ]);
  });

  it('that lead nowhere, to a backup or to another host are told apart', async () => {
    const { diagnostics } = await load({
      [`${CONF}/default/conf.d/a.conf~`]: 'Relay_Hosts = ( "0.0.0.0/0" )',
      [main]: 'include "gone.conf"\ninclude "conf.d"\ninclude "https://mgr.example.com/c.conf"',
    });
    expect(diagnostics.map(({ code, level, location }) => [code, level, location.line])).toEqual([
      ['include-not-found', 'error', 1],
      ['backup-included', 'doubt', 2],
      ['include-remote', 'doubt', 3],
    ]);
  });
});
