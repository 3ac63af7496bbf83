import { hostname } from 'node:os';
import { MtaopsError, type Shell } from '@mtaops/core';
import { runProgram } from './run-program.ts';

/** The shell of this machine, for mtaops on the mail server itself. */
export function createLocalShell(): Shell {
  return {
    run: async (script, options) => {
      const run = await runProgram('sh', ['-s'], script, options);
      if (run.outcome === 'ended') return run;
      throw new MtaopsError('E_TRANSPORT', `${hostname()}: ${run.reason}`);
    },
    title: `${hostname()} (this machine)`,
    async [Symbol.asyncDispose]() {},
  };
}
