import { memoryFiles } from '@mtaops/core/memory';
import { expect, it } from 'vitest';
import { loadConfiguration } from './load.ts';
import { formatOrigin } from './origin.ts';
import { originAt } from './value-tree.ts';

const everywhere = {
  '/etc/mtaops/config.yaml':
    'version: 1\ndefaults: { timeout: 1s, concurrency: 1, timezone: Europe/Berlin }\n',
  '/home/ops/.config/mtaops/config.yaml': 'version: 1\ndefaults: { timeout: 2s, concurrency: 2 }\n',
  '/srv/repo/.git/HEAD': '',
  '/srv/repo/mtaops.yaml': `version: 1
defaults: { timeout: 3s }
targets:
  momo1: { host: momo1.example.test, platform: momentum, smtp: [{ port: 25 }, { port: 587 }] }
  pmta1: { host: pmta1.example.test }
profiles:
  staging:
    defaults: { timeout: 4s }
    targets:
      momo1: { host: momo1.stg.example.test, platform: null, smtp: [{ tls: implicit }] }
      pmta1: null
      extra: { host: extra.example.test }
`,
};
const ports = (environment: Record<string, string> = {}, workingDirectory = '/srv/repo/a/b') => ({
  environment: { HOME: '/home/ops', ...environment },
  files: memoryFiles(everywhere),
  workingDirectory,
});

it('puts flag over environment over project over user over system over default', async () => {
  const environment = { MTAOPS_CONCURRENCY: '5', MTAOPS_TIMEOUT: '5s' };
  const { files, settings, tree } = await loadConfiguration({ flags: { timeout: '6s' } }, ports(environment));
  expect(settings).toEqual({
    concurrency: 5,
    failOn: 'error',
    resolver: 'system',
    timeoutMs: 6000,
    timezone: 'Europe/Berlin',
  });
  expect(files).toEqual([
    '/srv/repo/mtaops.yaml',
    '/home/ops/.config/mtaops/config.yaml',
    '/etc/mtaops/config.yaml',
  ]);
  const origin = (...path: string[]) => formatOrigin(originAt(tree, path));
  expect(origin('defaults', 'timeout')).toBe('--timeout');
  expect(origin('defaults', 'concurrency')).toBe('MTAOPS_CONCURRENCY');
  expect(origin('defaults', 'timezone')).toBe('/etc/mtaops/config.yaml:2:52');
  expect(origin('defaults', 'resolver')).toBe('default');
  expect(origin('targets', 'pmta1', 'host')).toBe('/srv/repo/mtaops.yaml:5:18');
});

it('takes the project’s value without environment and flags, and the profile’s over it', async () => {
  expect((await loadConfiguration({}, ports())).settings.timeoutMs).toBe(3000);
  expect((await loadConfiguration({ profile: 'staging' }, ports())).settings.timeoutMs).toBe(4000);
  const overridden = ports({ MTAOPS_TIMEOUT: '5s' });
  expect((await loadConfiguration({ profile: 'staging' }, overridden)).settings.timeoutMs).toBe(5000);
});

it('merges maps, replaces lists and removes what is null in a profile', async () => {
  const { targets } = await loadConfiguration({ profile: 'staging' }, ports());
  expect(targets.map(({ name, host, platform }) => [name, host, platform])).toEqual([
    ['extra', 'extra.example.test', undefined],
    ['momo1', 'momo1.stg.example.test', undefined],
  ]);
  expect(targets[1]?.smtp.map(({ listener }) => [listener.host, listener.port])).toEqual([
    ['momo1.stg.example.test', 465],
  ]);
});

it('checks the profile where it stands, chosen or not', async () => {
  const files = memoryFiles({ '/x/m.yaml': 'version: 1\nprofiles: { p: { target: {} } }\n' });
  await expect(loadConfiguration({ file: '/x/m.yaml' }, { ...ports(), files })).rejects.toMatchObject({
    hint: 'did you mean «targets»?',
    message: '/x/m.yaml:2:18: unknown key «target» in profiles.p',
  });
});

it('suggests a profile that exists', async () => {
  await expect(loadConfiguration({ profile: 'stagin' }, ports())).rejects.toMatchObject({
    code: 'E_CONFIG',
    hint: 'did you mean «staging»?',
  });
  const none = { ...ports(), files: memoryFiles({}) };
  await expect(loadConfiguration({ profile: 'staging' }, none)).rejects.toThrow(/there is no file/);
});

it('reads the file of --config and no other', async () => {
  const { files, settings } = await loadConfiguration({ file: '/srv/repo/mtaops.yaml' }, ports({}, '/'));
  expect(files).toEqual(['/srv/repo/mtaops.yaml']);
  expect(settings).toMatchObject({ concurrency: 8, timeoutMs: 3000 });
  await expect(loadConfiguration({ file: '/none.yaml' }, ports())).rejects.toMatchObject({
    code: 'E_NO_INPUT',
  });
});

it('walks up inside a repository only', async () => {
  const files = memoryFiles({ '/srv/mtaops.yaml': 'version: 1', '/srv/repo/.git/HEAD': '' });
  const inRepository = { ...ports(), files };
  expect((await loadConfiguration({}, inRepository)).files).toEqual([]);
  const outside = { ...ports({}, '/srv/feeds'), files };
  expect((await loadConfiguration({}, outside)).files).toEqual([]);
  expect((await loadConfiguration({}, { ...outside, workingDirectory: '/srv' })).files).toEqual([
    '/srv/mtaops.yaml',
  ]);
});

it('finds the user’s file where XDG_CONFIG_HOME or MTAOPS_CONFIG_DIR says', async () => {
  const text = 'version: 1\ndefaults: { timeout: 9s }\n';
  const files = memoryFiles({ '/own/config.yaml': text, '/xdg/mtaops/config.yaml': text });
  const found = async (environment: Record<string, string>) =>
    (await loadConfiguration({}, { environment, files, workingDirectory: '/' })).files;
  expect(await found({ XDG_CONFIG_HOME: '/xdg' })).toEqual(['/xdg/mtaops/config.yaml']);
  expect(await found({ MTAOPS_CONFIG_DIR: '/own', XDG_CONFIG_HOME: '/xdg' })).toEqual(['/own/config.yaml']);
  expect(await found({ HOME: '/xdg' })).toEqual([]);
});

it('names the variable or flag that is wrong', async () => {
  const files = memoryFiles({});
  const at = (environment: Record<string, string>) => ({ environment, files, workingDirectory: '/' });
  await expect(loadConfiguration({}, at({ MTAOPS_TIMEOUT: '15' }))).rejects.toMatchObject({
    code: 'E_CONFIG',
    message: expect.stringMatching(/^MTAOPS_TIMEOUT: .*with a unit/),
  });
  await expect(loadConfiguration({ flags: { timeout: 'soon' } }, at({}))).rejects.toMatchObject({
    code: 'E_USAGE',
    message: expect.stringMatching(/^--timeout: /),
  });
});

it('does not obey a file that is somebody else’s, unless it is named', async () => {
  const path = '/srv/mtaops.yaml';
  const machine = (mode: number, ownerId: number, environment: Record<string, string> = {}) => {
    const files = memoryFiles({ [path]: 'version: 1\n' });
    const info = async (asked: string) => {
      const found = await files.info(asked);
      return found && { ...found, mode, ownerId };
    };
    return { environment, files: { ...files, info }, userId: 1000, workingDirectory: '/srv' };
  };
  const filesOf = async (ports: ReturnType<typeof machine>, file?: string) =>
    (await loadConfiguration({ file }, ports)).files;
  for (const ports of [machine(0o664, 1000), machine(0o644, 0), machine(0o644, 7, { SUDO_UID: '7' })]) {
    expect(await filesOf(ports)).toEqual([path]);
  }
  await expect(filesOf(machine(0o666, 1000))).rejects.toMatchObject({
    code: 'E_AUTH',
    hint: `chmod o-w ${path}, or use it all the same with --config ${path}`,
    message: `${path} can be written by anybody`,
  });
  await expect(filesOf(machine(0o644, 1001))).rejects.toThrow('belongs to another user (uid 1001)');
  expect(await filesOf(machine(0o666, 1001), path)).toEqual([path]);
});
