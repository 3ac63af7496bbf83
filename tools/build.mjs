// Always clean (well under a second): stale output of a renamed command would go on being listed.
import { execFileSync } from 'node:child_process';
import { readdirSync, rmSync } from 'node:fs';

const folders = ['packages', 'plugins'].flatMap((group) =>
  readdirSync(group).map((name) => `${group}/${name}`),
);
for (const folder of folders) {
  for (const output of ['dist', 'bundle']) rmSync(`${folder}/${output}`, { force: true, recursive: true });
}
// The workspace's own Node, not the one that runs this on a fresh machine.
const run = (script, ...args) =>
  execFileSync('node_modules/.bin/node', [script, ...args], { stdio: 'inherit' });
run('tools/bundle.mjs');
run('tools/manifest.mjs', ...folders);
