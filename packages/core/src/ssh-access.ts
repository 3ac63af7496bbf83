import type { SecretReference } from './secret.ts';

/** How to reach a host over SSH, as the configuration says it; what is absent is up to ssh_config and ssh's defaults. */
export type SshAccess = {
  /** Name that ssh_config may know; the target's host where no alias is given. */
  readonly host: string;
  readonly user?: string;
  readonly port?: number;
  /** Hosts to go through, the nearest first, each `[user@]host[:port]`. */
  readonly jump: readonly string[];
  /** Private key file; given, no other key is tried. */
  readonly identity?: string;
  readonly certificate?: string;
  readonly passphrase?: SecretReference;
  /** known_hosts file instead of the user's. */
  readonly knownHosts?: string;
  readonly hostKey: 'strict' | 'accept-new' | { readonly pin: string };
  readonly keepaliveSeconds: number;
  readonly keepaliveCount: number;
  /** `nopasswd`: ask again with `sudo -n` for what was denied. */
  readonly sudo: 'none' | 'nopasswd';
};
