import type { SshAccess } from '../ssh-access.ts';
import type { Shell } from './shell.ts';

/** Ways to a host's shell. */
export const SHELL_TRANSPORTS = ['ssh2', 'openssh', 'local'] as const;

export type ShellTransport = (typeof SHELL_TRANSPORTS)[number];

export type OpenShellOptions = {
  readonly transport: ShellTransport;
  /** Bound on reaching the host. */
  readonly connectTimeoutMs: number;
  readonly signal?: AbortSignal;
};

/** Opens shells on hosts. */
export interface Shells {
  /** Errors of reaching the host may come here or with the first script, see {@link Shell.run}. */
  open(access: SshAccess, options: OpenShellOptions): Promise<Shell>;
}
