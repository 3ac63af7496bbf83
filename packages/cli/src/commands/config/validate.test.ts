import { memoryFiles } from '@mtaops/core/memory';
import { runCommand } from '@mtaops/testkit';
import { expect, it } from 'vitest';
import ConfigValidate from './validate.ts';

const run = (text: string | undefined, ...argv: string[]) =>
  runCommand(ConfigValidate, argv, {
    environment: {},
    files: memoryFiles(text === undefined ? {} : { '/srv/mtaops.yaml': text }),
    platforms: { list: () => [{ id: 'momentum' }, { id: 'powermta' }] },
    workingDirectory: '/srv',
  });

it('says that a configuration is valid, and how big', async () => {
  const text =
    'version: 1\ntargets: { a: { host: h, platform: momentum } }\ngroups: { g: [a] }\nprofiles: { p: {} }\n';
  expect(await run(text)).toEqual({
    exitCode: 0,
    stderr: '',
    stdout: '/srv/mtaops.yaml: valid (1 target, 1 group, 1 profile)\n',
  });
});

it('shows every error at once with its line, and ends with 78', async () => {
  const text =
    'version: 1\ntargets:\n  a: { platform: momentun, hots: x }\n  b: { smtp: [{ auth: { user: u, password: "hunter2 !" } }] }\n';
  const { exitCode, stderr, stdout } = await run(text);
  expect({ exitCode, stdout }).toEqual({ exitCode: 78, stdout: '' });
  expect(stderr).toBe(`error: /srv/mtaops.yaml:3:28: unknown key «hots» in targets.a
  3 |   a: { platform: momentun, hots: x }
    |                            ^
hint: did you mean «host»?
error: /srv/mtaops.yaml:4:44: targets.b.smtp[0].auth.password: a secret itself must not stand here
  4 |   b: { smtp: [{ auth: { user: u, password: ***
    |                                            ^
hint: write one of {env: NAME}, {file: PATH}, {command: [PROGRAM, ARGUMENT]}, {keychain: ENTRY}, {stdin: true}, {prompt: true}, or the name of an entry of secrets:
`);
});

it('gives the same to machines, as one document', async () => {
  const { exitCode, stdout } = await run('version: 1\ntargets: { a: { platform: momentun } }\n', '--json');
  expect(exitCode).toBe(78);
  expect(JSON.parse(stdout)).toEqual({
    schema: 'mtaops.config-validate/1',
    ok: false,
    files: ['/srv/mtaops.yaml'],
    groups: 0,
    problems: [
      {
        column: 27,
        file: '/srv/mtaops.yaml',
        hint: 'did you mean «momentum»?',
        line: 2,
        message: 'targets.a.platform: no platform «momentun»',
        path: 'targets.a.platform',
      },
    ],
    profiles: 0,
    targets: 0,
    warnings: [],
  });
});

it('finds what only a profile breaks', async () => {
  const text =
    'version: 1\ntargets: { a: { host: h, smtp: [{}] } }\nprofiles: { p: { targets: { a: { host: null } } } }\n';
  const { exitCode, stderr } = await run(text);
  expect(exitCode).toBe(78);
  expect(stderr).toContain('targets.a.smtp[0]: no host');
});

it('warns of what is valid but weak', async () => {
  const text =
    'version: 1\ntargets: { a: { smtp: [{ host: h, verify: false }, { host: h, tls: none }, { host: localhost, tls: none }] } }\n';
  const { exitCode, stderr } = await run(text);
  expect(exitCode).toBe(0);
  expect(stderr).toBe(
    'warning: target a, listener smtp1: the certificate is not checked (verify: false)\n' +
      'warning: target a, listener smtp2: mail goes in clear (tls: none)\n',
  );
});

it('checks the named file, and says when there is none', async () => {
  expect((await run('version: 1\n', '/srv/mtaops.yaml')).exitCode).toBe(0);
  expect(await run(undefined, '/srv/none.yaml')).toMatchObject({ exitCode: 66 });
  expect((await run(undefined)).stderr).toMatch(/no configuration file.*\nhint: mtaops init/);
});
