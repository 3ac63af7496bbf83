import type { Files, Secrets, Shells } from '@mtaops/core';
import { createLocalShell } from '../local-shell.ts';
import { createOpensshShell } from './openssh-shell.ts';

export type SystemShellPorts = {
  readonly files: Pick<Files, 'read'>;
  readonly secrets: Secrets;
  readonly environment: Readonly<Record<string, string | undefined>>;
};

/** Shells over the transports that this machine has. */
export function createSystemShells(ports: SystemShellPorts): Shells {
  return {
    open: async (access, { connectTimeoutMs, transport }) => {
      if (transport === 'local') return createLocalShell();
      if (transport === 'openssh') return createOpensshShell(access, { connectTimeoutMs });
      const { openSsh2Shell } = await import('./ssh2-shell.ts');
      return openSsh2Shell(access, { ...ports, connectTimeoutMs });
    },
  };
}
