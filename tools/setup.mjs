// Takes a fresh clone to a workspace that runs: packages, Node 24, build, and (for the tests) real mail servers to
// test against. Runs on any Node with npm, so plain JavaScript without dependencies.
import { execFileSync } from 'node:child_process';
import { existsSync, readdirSync, readFileSync, statSync, utimesSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

process.chdir(fileURLToPath(new URL('..', import.meta.url)));
const wants = (flag) => process.argv.includes(flag);
const { packageManager } = JSON.parse(readFileSync('package.json', 'utf8'));
const run = (cmd, args) => execFileSync(cmd, args, { shell: process.platform === 'win32', stdio: 'inherit' });

const state = 'node_modules/.modules.yaml';
const stale = !existsSync(state) || statSync('pnpm-lock.yaml').mtimeMs > statSync(state).mtimeMs;
const update = wants('--update'); // after a change to any package.json
if (stale || update) {
  const lock = update ? '--no-frozen-lockfile' : '--frozen-lockfile';
  run('npx', ['--yes', packageManager, 'install', lock, '--reporter=append-only']);
  // pnpm leaves it alone when the lockfile is newer but asks for nothing new.
  utimesSync(state, new Date(), new Date());
}

const [major, minor] = process.versions.node.split('.').map(Number);
if (!existsSync('node_modules/.bin/node') && (major < 22 || (major === 22 && minor < 19))) {
  process.stderr.write(`No bundled Node for this platform: install Node 24 (this is ${process.version}).\n`);
  process.exit(1);
}
if (wants('--peers')) (await import('./peers.mjs')).installPeers();
if (wants('--build') || (wants('--build-if-stale') && isBuildStale())) await import('./build.mjs');

/** The build ends with the manifests: anything newer than the command line's makes it stale. */
function isBuildStale() {
  const stamp = 'packages/cli/oclif.manifest.json';
  if (!existsSync(stamp)) return true;
  const built = statSync(stamp).mtimeMs;
  const newest = (path) => {
    const info = statSync(path);
    // A folder's own time tells of files that came or went.
    if (info.mtimeMs > built || !info.isDirectory()) return info.mtimeMs;
    return Math.max(info.mtimeMs, ...readdirSync(path).map((name) => newest(join(path, name))));
  };
  const folders = ['packages', 'plugins'].flatMap((group) =>
    readdirSync(group).map((name) => join(group, name)),
  );
  const sources = folders.flatMap((folder) =>
    ['src', 'package.json', 'tsconfig.json'].map((name) => join(folder, name)),
  );
  return ['tools', 'tsconfig.base.json', 'tsconfig.json', ...sources].some(
    (path) => existsSync(path) && newest(path) > built,
  );
}
