import type { Reporter, TestModule } from 'vitest/node';

/** Closes a run with `N passed, N failed, N skipped` on a line of its own, which any CI reader can find. */
export default class CountReporter implements Reporter {
  onTestRunEnd(modules: readonly TestModule[]): void {
    const count = { failed: 0, passed: 0, pending: 0, skipped: 0 };
    for (const module of modules) {
      const tests = [...module.children.allTests()];
      for (const test of tests) count[test.result().state] += 1;
      if (tests.length === 0 && module.state() === 'failed') count.failed += 1;
    }
    process.stdout.write(`${count.passed} passed, ${count.failed} failed, ${count.skipped} skipped\n`);
  }
}
