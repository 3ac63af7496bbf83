import type { Shells } from '@mtaops/core';
import { createLocalShell } from '../local-shell.ts';
import { createOpensshShell } from './openssh-shell.ts';

/** Shells over the transports that this machine has. */
export function createSystemShells(): Shells {
  return {
    open: async (access, { connectTimeoutMs, transport }) =>
      transport === 'local' ? createLocalShell() : createOpensshShell(access, { connectTimeoutMs }),
  };
}
