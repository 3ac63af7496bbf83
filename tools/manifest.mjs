// Writes the oclif manifest of every package that has commands, so that start-up does not scan folders.
import { readFileSync, rmSync, writeFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { Plugin } from '@oclif/core';

for (const folder of process.argv.slice(2)) {
  const { oclif } = JSON.parse(readFileSync(`${folder}/package.json`, 'utf8'));
  if (!oclif) continue;
  rmSync(`${folder}/oclif.manifest.json`, { force: true });
  const plugin = new Plugin({
    errorOnManifestCreate: true,
    ignoreManifest: true,
    respectNoCacheDefault: true,
    root: resolve(folder),
    type: 'core',
  });
  await plugin.load();
  writeFileSync(`${folder}/oclif.manifest.json`, `${JSON.stringify(plugin.manifest, null, 2)}\n`);
}
