// Always clean (under a second): tsc never deletes the output of a renamed command, and oclif would go on listing it.
import { execFileSync } from 'node:child_process';
import { readdirSync, rmSync } from 'node:fs';

const folders = ['packages', 'plugins'].flatMap((group) =>
  readdirSync(group).map((name) => `${group}/${name}`),
);
for (const folder of folders) rmSync(`${folder}/dist`, { force: true, recursive: true });
execFileSync('node_modules/.bin/tsc', ['-b'], { stdio: 'inherit' });
execFileSync('node_modules/.bin/node', ['tools/bundle.mjs'], { stdio: 'inherit' });
execFileSync('node_modules/.bin/node', ['tools/manifest.mjs', ...folders], { stdio: 'inherit' });
