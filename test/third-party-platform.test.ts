import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { makeTempFolder } from './peers/temp-folder.ts';
import { runMtaops } from './run-mtaops.ts';

test('a platform of somebody else’s plugin is found, and a broken one does not hide the others', async () => {
  await using folder = await makeTempFolder('plugin');
  const cwd = folder.path;
  await writePlugin(join(cwd, 'kumo'), 'kumo', 1);
  await writePlugin(join(cwd, 'future'), 'future', 2);
  for (const name of ['kumo', 'future']) {
    const linked = await runMtaops(['plugins', 'link', join(cwd, name), '--no-install'], { cwd });
    expect(linked.exitCode, linked.stderr).toBe(0);
  }
  const { exitCode, stdout } = await runMtaops(['platforms', '--json'], { cwd });
  expect(exitCode).toBe(0);
  expect(JSON.parse(stdout)).toMatchObject({
    platforms: [
      { id: 'kumo', package: 'mtaops-plugin-kumo', version: '1.2.3' },
      { id: 'momentum' },
      { package: 'mtaops-plugin-future', problem: expect.stringContaining('speaks platform contract 2') },
      { id: 'powermta' },
      { id: 'sparkpost' },
    ],
  });
});

/** The least that a third party ships: a package.json that announces its platform, and the module behind it. */
async function writePlugin(folder: string, id: string, contract: number): Promise<void> {
  await mkdir(join(folder, 'dist', 'commands'), { recursive: true });
  const manifest = {
    mtaops: { contract, platform: { entry: './dist/index.js', id } },
    name: `mtaops-plugin-${id}`,
    oclif: { commands: './dist/commands' },
    type: 'module',
    version: '1.2.3',
  };
  await writeFile(join(folder, 'package.json'), JSON.stringify(manifest));
  const platform = { id, title: 'Somebody else’s' };
  await writeFile(
    join(folder, 'dist', 'index.js'),
    `export const createPlatform = () => (${JSON.stringify(platform)});\n`,
  );
}
