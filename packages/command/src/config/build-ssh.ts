import type { SecretReference, SshAccess } from '@mtaops/core';
import { parseDuration } from './duration.ts';
import type { RawTarget } from './schema.ts';

/** How names and paths of the target's `ssh` section become absolute paths and references. */
export type SshResolvers = {
  readonly file: (raw: string, key: string) => string;
  readonly reference: (
    raw: NonNullable<NonNullable<RawTarget['ssh']>['passphrase']>,
    key: string,
  ) => SecretReference | undefined;
};

/** Half-open connections are noticed after 45 s. */
const KEEPALIVE = { count: 3, seconds: 15 } as const;

/** The SSH access of a target; undefined when it names neither a host nor an alias. */
export function buildSsh(target: RawTarget, { file, reference }: SshResolvers): SshAccess | undefined {
  const raw = target.ssh ?? {};
  const host = raw.alias ?? target.host;
  if (host === undefined) return undefined;
  const passphrase = raw.passphrase === undefined ? undefined : reference(raw.passphrase, 'passphrase');
  const intervalMs = parseDuration(raw.keepalive?.interval ?? '');
  return {
    host,
    hostKey: hostKeyOf(raw.host_key),
    jump: raw.jump ?? [],
    keepaliveCount: raw.keepalive?.count ?? KEEPALIVE.count,
    keepaliveSeconds: intervalMs === undefined ? KEEPALIVE.seconds : Math.ceil(intervalMs / 1000),
    sudo: raw.sudo?.mode === 'nopasswd' ? 'nopasswd' : 'none',
    ...(raw.certificate === undefined ? {} : { certificate: file(raw.certificate, 'certificate') }),
    ...(raw.identity === undefined ? {} : { identity: file(raw.identity, 'identity') }),
    ...(raw.known_hosts === undefined ? {} : { knownHosts: file(raw.known_hosts, 'known_hosts') }),
    ...(raw.port === undefined ? {} : { port: raw.port }),
    ...(raw.user === undefined ? {} : { user: raw.user }),
    ...(passphrase && { passphrase }),
  };
}

function hostKeyOf(raw: string | undefined): SshAccess['hostKey'] {
  if (raw === undefined || raw === 'strict') return 'strict';
  return raw === 'accept-new' ? 'accept-new' : { pin: raw.slice('pin:'.length).replace(/=+$/, '') };
}
