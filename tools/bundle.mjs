// Bundles the command line: one file a command and shared chunks instead of some four hundred small modules, which
// halves its start-up. oclif's own code is in it too; left outside, a second copy would be loaded beside it.
import { globSync, rmSync } from 'node:fs';
import { build } from 'esbuild';

const root = 'packages/cli';
rmSync(`${root}/bundle`, { force: true, recursive: true });
await build({
  // Some bundled packages are CommonJS and ask for `require` and `__dirname` when they run.
  banner: {
    js: "import { createRequire as createRequire_ } from 'node:module'; const require = createRequire_(import.meta.url); const bundleDirectory_ = import.meta.dirname;",
  },
  bundle: true,
  chunkNames: 'chunks/[name]-[hash]',
  conditions: ['mtaops-source'],
  define: { __dirname: 'bundleDirectory_' },
  entryPoints: globSync([`${root}/src/main.ts`, `${root}/src/{commands,hooks}/**/*.ts`]).filter(
    (path) => !path.endsWith('.test.ts'),
  ),
  // Optional native code of ssh2, which it does without when it is not there.
  external: ['cpu-features'],
  format: 'esm',
  keepNames: true,
  logLevel: 'warning',
  minifySyntax: true,
  outbase: `${root}/src`,
  outdir: `${root}/bundle`,
  platform: 'node',
  splitting: true,
  target: 'node22.19',
});
