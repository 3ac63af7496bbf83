import { dirname, isAbsolute, join } from 'node:path';
import {
  isLoopbackHost,
  type SecretReference,
  type SmimeSettings,
  type Target,
  type TargetApi,
  type TargetListener,
  type TlsMode,
} from '@mtaops/core';
import { buildSsh } from './build-ssh.ts';
import { formatOrigin, type Origin } from './origin.ts';
import type { RawApi, RawConfiguration, RawListener, RawTarget } from './schema.ts';
import { originAt, type Path, type ValueTree } from './value-tree.ts';

/** What the names and paths of a configuration are relative to. */
export type Surroundings = { readonly workingDirectory: string; readonly home: string | undefined };

/** All targets of a valid configuration, sorted by name. */
export function buildTargets(
  raw: RawConfiguration,
  tree: ValueTree,
  surroundings: Surroundings,
): readonly Target[] {
  const context: Context = { raw, surroundings, tree };
  return Object.entries(raw.targets ?? {})
    .map(([name, target]) => buildTarget(name, target, context))
    .toSorted((a, b) => a.name.localeCompare(b.name));
}

/** The S/MIME settings that hold without a target. */
export function buildSmime(
  raw: RawConfiguration,
  tree: ValueTree,
  surroundings: Surroundings,
): SmimeSettings {
  return smimeOf(['smime'], raw.smime, { encryptToSelf: false }, { raw, surroundings, tree });
}

type Context = {
  readonly raw: RawConfiguration;
  readonly tree: ValueTree;
  readonly surroundings: Surroundings;
};

function buildTarget(name: string, target: RawTarget, context: Context): Target {
  const path = ['targets', name];
  const shared = buildSmime(context.raw, context.tree, context.surroundings);
  const listeners = (target.smtp ?? []).map((listener, index) =>
    buildListener(listener, index, target, [...path, 'smtp', index], context),
  );
  const ssh = buildSsh(target, {
    file: (raw, key) => filesOf(raw, [...path, 'ssh', key], context)[0] ?? raw,
    reference: (raw, key) => referenceOf(raw, [...path, 'ssh', key], context),
  });
  return {
    name,
    ...(target.platform === undefined ? {} : { platform: target.platform }),
    ...(target.host === undefined ? {} : { host: target.host }),
    smtp: listeners,
    ...(target.api === undefined ? {} : { api: buildApi(target.api, [...path, 'api'], context) }),
    smime: smimeOf([...path, 'smime'], target.smime, shared, context),
    ...(ssh && { ssh }),
    source: formatOrigin(originAt(context.tree, path)),
  };
}

function buildListener(
  raw: RawListener,
  index: number,
  target: RawTarget,
  path: Path,
  context: Context,
): TargetListener {
  const host = raw.host ?? target.host ?? '';
  const tls = raw.tls ?? (isLoopbackHost(host) ? 'opportunistic' : 'require');
  const password = raw.auth && referenceOf(raw.auth.password, [...path, 'auth', 'password'], context);
  return {
    caFiles: filesOf(raw.ca, [...path, 'ca'], context),
    listener: {
      host,
      port: raw.port ?? defaultPort(tls),
      tls,
      verifyTls: raw.verify ?? true,
      extraCa: [],
      ...(raw.server_name === undefined ? {} : { serverName: raw.server_name }),
      ...(raw.auth && {
        auth: {
          user: raw.auth.user,
          ...(raw.auth.mechanisms === undefined ? {} : { mechanisms: raw.auth.mechanisms }),
        },
      }),
      ...(raw.client_name === undefined ? {} : { clientName: raw.client_name }),
      ...(raw.local_address === undefined ? {} : { localAddress: raw.local_address }),
    },
    name: raw.name ?? `smtp${index + 1}`,
    ...(password && { password }),
  };
}

/** RFC 8314 §3.3 (465), RFC 6409 §3.1 (587), RFC 5321 §4.5.4.2 (25). */
function defaultPort(tls: TlsMode): number {
  return tls === 'implicit' ? 465 : tls === 'require' ? 587 : 25;
}

function buildApi(raw: RawApi, path: Path, context: Context): TargetApi {
  const key = raw.key === undefined ? undefined : referenceOf(raw.key, [...path, 'key'], context);
  return {
    caFiles: filesOf(raw.ca, [...path, 'ca'], context),
    endpoint: {
      url: raw.url.replace(/\/+$/, ''),
      ...(raw.subaccount === undefined ? {} : { subaccount: raw.subaccount }),
      ...(raw.user === undefined ? {} : { user: raw.user }),
    },
    ...(key && { key }),
    kind: raw.kind,
    verifyTls: raw.verify ?? true,
  };
}

type RawReference = NonNullable<RawConfiguration['secrets']>[string];

function referenceOf(use: string | RawReference, path: Path, context: Context): SecretReference | undefined {
  const found = typeof use === 'string' ? context.raw.secrets?.[use] : use;
  if (found === undefined || !('file' in found)) return found;
  const origin = originAt(context.tree, [...(typeof use === 'string' ? ['secrets', use] : path), 'file']);
  return {
    file: resolvePath(found.file, origin, context.surroundings),
    ...(found.mode === undefined ? {} : { mode: found.mode }),
  };
}

function smimeOf(
  path: Path,
  raw: RawConfiguration['smime'],
  base: SmimeSettings,
  context: Context,
): SmimeSettings {
  const store = raw?.store === undefined ? base.store : filesOf(raw.store, [...path, 'store'], context)[0];
  return {
    encryptToSelf: raw?.encrypt_to_self ?? base.encryptToSelf,
    ...(store === undefined ? {} : { store }),
  };
}

function filesOf(
  raw: string | readonly string[] | undefined,
  path: Path,
  context: Context,
): readonly string[] {
  const origin = originAt(context.tree, path);
  return (typeof raw === 'string' ? [raw] : (raw ?? [])).map((file) =>
    resolvePath(file, origin, context.surroundings),
  );
}

/** `~/` is the home directory; a relative path in a file starts at the file's directory, else at the working directory. */
function resolvePath(path: string, origin: Origin, { home, workingDirectory }: Surroundings): string {
  if (home !== undefined && (path === '~' || path.startsWith('~/'))) return join(home, path.slice(1));
  if (isAbsolute(path)) return path;
  return join(origin.kind === 'file' ? dirname(origin.file) : workingDirectory, path);
}
