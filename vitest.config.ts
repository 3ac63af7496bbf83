import { defineConfig } from 'vitest/config';

const conditions = ['mtaops-source'];

export default defineConfig({
  resolve: { conditions },
  ssr: { resolve: { conditions } },
  test: {
    coverage: { exclude: ['**/*.test.ts'], include: ['{packages,plugins}/*/src/**/*.ts'], provider: 'v8' },
    disableConsoleIntercept: true, // @oclif/test's captureOutput reads console.log
    projects: [
      { extends: true, test: { include: ['{packages,plugins}/*/src/**/*.test.ts'], name: 'unit' } },
      {
        extends: true,
        test: {
          globalSetup: ['./test/peers/run-folder.ts'],
          hookTimeout: 60_000,
          include: ['test/*.test.ts'],
          name: 'e2e',
          testTimeout: 60_000,
        },
      },
      {
        extends: true,
        test: {
          globalSetup: ['./test/peers/run-folder.ts'],
          hookTimeout: 60_000,
          include: ['test/vectors/*.test.ts'],
          name: 'vectors',
          testTimeout: 120_000,
        },
      },
    ],
    reporters: ['default', './tools/count-reporter.ts'],
  },
});
