import { execFileSync } from 'node:child_process';
import { chmodSync, existsSync, mkdtempSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { TestProject } from 'vitest/node';

declare module 'vitest' {
  interface ProvidedContext {
    /** Everything that a run's peers write is below it. */
    readonly runFolder: string;
  }
}

/** Vitest's global set-up: a folder for the run, gone after it, together with daemons that a killed test left. */
export function setup(project: TestProject): () => void {
  const folder = mkdtempSync(join(tmpdir(), 'mtaops-test-'));
  // Daemons drop to users of their own, who must be able to pass.
  chmodSync(folder, 0o755);
  project.provide('runFolder', folder);
  return () => {
    stopStrayPostfix(folder);
    rmSync(folder, { force: true, recursive: true });
  };
}

/** Postfix detaches itself, so that the end of a killed test worker does not reach it. */
function stopStrayPostfix(folder: string): void {
  for (const name of readdirSync(folder)) {
    const configuration = join(folder, name, 'etc');
    if (!existsSync(join(configuration, 'master.cf'))) continue;
    try {
      execFileSync('postfix', ['-c', configuration, 'stop'], { stdio: 'ignore' });
    } catch {
      // It had ended.
    }
  }
}
