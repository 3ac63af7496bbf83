import { memoryFiles } from '@mtaops/core/memory';
import { runCommand } from '@mtaops/testkit';
import { expect, it } from 'vitest';
import ConfigShow from './show.ts';

const text = `version: 1
secrets: { pw: { env: APP_PASSWORD } }
targets: { a: { host: a.example.test, smtp: [{ auth: { user: u, password: pw } }] } }
profiles: { p: { targets: { a: { host: b.example.test } } } }
`;
const run = (...argv: string[]) =>
  runCommand(ConfigShow, argv, {
    environment: { APP_PASSWORD: 'hunter2', MTAOPS_TIMEOUT: '5s' },
    files: memoryFiles({ '/srv/mtaops.yaml': text }),
    workingDirectory: '/srv',
  });

it('shows where each value comes from', async () => {
  const { exitCode, stdout } = await run('--origin', '--profile', 'p');
  expect(exitCode).toBe(0);
  expect(stdout.split('\n')).toEqual([
    'defaults.concurrency = 8  # default',
    'defaults.fail_on = "error"  # default',
    'defaults.resolver = "system"  # default',
    'defaults.timeout = "5s"  # MTAOPS_TIMEOUT',
    'defaults.timezone = "UTC"  # default',
    'secrets.pw.env = "APP_PASSWORD"  # /srv/mtaops.yaml:2:23',
    'smime.encrypt_to_self = false  # default',
    'targets.a.host = "b.example.test"  # /srv/mtaops.yaml:4:40',
    'targets.a.smtp[0].auth.password = "pw"  # /srv/mtaops.yaml:3:75',
    'targets.a.smtp[0].auth.user = "u"  # /srv/mtaops.yaml:3:62',
    'version = 1  # /srv/mtaops.yaml:1:10',
    '',
  ]);
});

it('prints YAML that is a configuration again, without profiles', async () => {
  const { stdout } = await run('--profile', 'p');
  expect(stdout).toContain('host: b.example.test');
  expect(stdout).not.toContain('profiles');
  const again = await runCommand(ConfigShow, ['--config', '/x.yaml', '--json'], {
    environment: {},
    files: memoryFiles({ '/x.yaml': stdout }),
    workingDirectory: '/',
  });
  expect(JSON.parse(again.stdout).configuration.targets.a.host).toBe('b.example.test');
});

it('never fetches a secret', async () => {
  for (const argv of [[], ['--origin'], ['--json'], ['--json', '--origin']]) {
    const { exitCode, stderr, stdout } = await run(...argv);
    expect(exitCode).toBe(0);
    expect(stdout + stderr).not.toContain('hunter2');
  }
});
