import type { Reporter, TestModule } from 'vitest/node';

/**
 * Closes a run with the names of what was left out, and with `N passed, N failed, N skipped` on a line of its own,
 * which any CI reader can find.
 */
export default class CountReporter implements Reporter {
  onTestRunEnd(modules: readonly TestModule[]): void {
    const count = { failed: 0, passed: 0, pending: 0, skipped: 0 };
    const notRun = new Set<string>();
    for (const module of modules) {
      const tests = [...module.children.allTests()];
      for (const test of tests) {
        count[test.result().state] += 1;
        if (test.result().state === 'skipped')
          notRun.add(nameOf(test.parent.type === 'suite' ? test.parent : test, module));
      }
      if (tests.length === 0 && module.state() === 'failed') count.failed += 1;
    }
    for (const name of [...notRun].toSorted()) process.stdout.write(`not run: ${name}\n`);
    process.stdout.write(`${count.passed} passed, ${count.failed} failed, ${count.skipped} skipped\n`);
  }
}

/** A suite left out as a whole is one line. */
function nameOf(entry: { readonly fullName: string }, module: TestModule): string {
  return `${module.relativeModuleId}: ${entry.fullName}`;
}
