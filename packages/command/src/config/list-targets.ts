import type { Target, TlsMode } from '@mtaops/core';
import { implicitTarget } from './implicit-target.ts';
import { type ConfigurationChoice, type ConfigurationPorts, loadConfiguration } from './load.ts';

/** The document of `mtaops targets list --json`. */
export type TargetsJson = {
  readonly schema: 'mtaops.targets/1';
  /** Sorted by name; the one of the environment last. */
  readonly targets: readonly ListedTarget[];
  readonly groups: Readonly<Record<string, readonly string[]>>;
};

export type ListedTarget = {
  readonly name: string;
  readonly platform?: string;
  readonly host?: string;
  readonly groups: readonly string[];
  readonly smtp: readonly ListedListener[];
  readonly api?: { readonly kind: string; readonly url: string };
  /** `file:line:column`, or `environment`. */
  readonly source: string;
};

type ListedListener = {
  readonly name: string;
  readonly host: string;
  readonly port: number;
  readonly tls: TlsMode;
  readonly user?: string;
};

/** All targets mtaops knows here, the one that `SMTP_HOST` or `SPARKPOST_API_KEY` describes too. */
export async function listTargets(
  choice: ConfigurationChoice,
  ports: ConfigurationPorts,
): Promise<TargetsJson> {
  const { groups, targets } = await loadConfiguration(choice, ports);
  const implicit = implicitTarget(ports.environment);
  return {
    schema: 'mtaops.targets/1',
    targets: [...targets, ...(implicit ? [implicit] : [])].map((target) => listed(target, groups)),
    groups,
  };
}

function listed(target: Target, groups: TargetsJson['groups']): ListedTarget {
  const { api, host, name, platform, smtp, source } = target;
  return {
    name,
    ...(platform === undefined ? {} : { platform }),
    ...(host === undefined ? {} : { host }),
    groups: Object.keys(groups)
      .filter((group) => groups[group]?.includes(name))
      .toSorted(),
    smtp: smtp.map(({ listener, name: listenerName }) => ({
      name: listenerName,
      host: listener.host,
      port: listener.port,
      tls: listener.tls,
      ...(listener.auth ? { user: listener.auth.user } : {}),
    })),
    ...(api ? { api: { kind: api.kind, url: api.endpoint.url } } : {}),
    source,
  };
}

/** A table: name, platform, groups, and every way in. */
export function formatTargets({ targets }: TargetsJson): readonly string[] {
  const rows = targets.map(({ api, groups, name, platform, smtp }) => [
    name,
    platform ?? '-',
    groups.map((group) => `@${group}`).join(' ') || '-',
    [
      ...smtp.map(
        ({ host, port, tls, user }) => `smtp ${bracketed(host)}:${port} ${tls}${user ? ` as ${user}` : ''}`,
      ),
      ...(api ? [`api ${api.url}`] : []),
    ].join('; ') || '-',
  ]);
  const table = [['NAME', 'PLATFORM', 'GROUPS', 'WAYS IN'], ...rows];
  const widths = [0, 1, 2].map((column) => Math.max(...table.map((row) => row[column]?.length ?? 0)));
  return table.map((row) =>
    row
      .map((cell, column) => cell.padEnd(widths[column] ?? 0))
      .join('  ')
      .trimEnd(),
  );
}

function bracketed(host: string): string {
  return host.includes(':') ? `[${host}]` : host;
}
