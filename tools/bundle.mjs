// Makes JavaScript of the sources with esbuild: types are `npm run check`'s work, declarations `npm run build:types`'s.
//
// A library or plugin becomes one file for each of its entries, with other packages left outside. The command line
// becomes one file a command with shared chunks, everything inside, instead of some four hundred small modules: that
// halves its start-up. oclif's own code is in it too; left outside, a second copy would be loaded beside it.
import { existsSync, globSync, readFileSync } from 'node:fs';
import { build } from 'esbuild';

const COMMAND_LINE = 'packages/cli';
const common = {
  bundle: true,
  chunkNames: '[name]-[hash]',
  format: 'esm',
  logLevel: 'warning',
  platform: 'node',
  splitting: true,
  target: 'node22.19',
};
const sourcesOf = (folder, pattern) =>
  globSync(`${folder}/src/${pattern}`).filter((path) => !path.endsWith('.test.ts'));

function bundleLibrary(folder) {
  const { exports, oclif } = JSON.parse(readFileSync(`${folder}/package.json`, 'utf8'));
  const entries = Object.values(exports).flatMap((entry) => entry['mtaops-source'] ?? []);
  const commands = oclif ? sourcesOf(folder, 'commands/**/*.ts') : [];
  return build({
    ...common,
    entryPoints: [...entries.map((entry) => `${folder}/${entry}`), ...commands],
    outbase: `${folder}/src`,
    outdir: `${folder}/dist`,
    packages: 'external',
  });
}

function bundleCommandLine() {
  return build({
    ...common,
    // Some bundled packages are CommonJS and ask for `require` and `__dirname` when they run.
    banner: {
      js: "import { createRequire as createRequire_ } from 'node:module'; const require = createRequire_(import.meta.url); const bundleDirectory_ = import.meta.dirname;",
    },
    chunkNames: 'chunks/[name]-[hash]',
    conditions: ['mtaops-source'],
    define: { __dirname: 'bundleDirectory_' },
    entryPoints: [`${COMMAND_LINE}/src/main.ts`, ...sourcesOf(COMMAND_LINE, '{commands,hooks}/**/*.ts')],
    // Optional native code of ssh2, which it does without when it is not there.
    external: ['cpu-features'],
    minifySyntax: true,
    outbase: `${COMMAND_LINE}/src`,
    outdir: `${COMMAND_LINE}/bundle`,
  });
}

const libraries = globSync('{packages,plugins}/*').filter(
  (folder) => folder !== COMMAND_LINE && existsSync(`${folder}/package.json`),
);
await Promise.all([...libraries.map(bundleLibrary), bundleCommandLine()]);
