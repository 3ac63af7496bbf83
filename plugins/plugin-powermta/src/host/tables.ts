import { type IpNetwork, parseIpNetwork } from '@mtaops/core';

/** A listening TCP socket out of `ss -H -ltnp`. */
export type Socket = {
  readonly address: IpNetwork;
  readonly port: number;
  /** Undefined when `ss` may not see it (not root). */
  readonly process?: string;
};

export function parseSockets(text: string): readonly Socket[] {
  return text.split('\n').flatMap((line) => {
    const local = line.trim().split(/\s+/)[3] ?? '';
    const colon = local.lastIndexOf(':');
    const host = local
      .slice(0, colon)
      .replace(/^\[(.*)\]$/, '$1')
      .replace(/%.*$/, '');
    const address = host === '*' || host === '0.0.0.0' || host === '::' ? ANY : parseIpNetwork(host);
    const port = Number(local.slice(colon + 1));
    if (!address || !Number.isInteger(port) || colon < 1) return [];
    const process = /users:\(\("([^"]+)"/.exec(line)?.[1];
    return [{ address, port, ...(process === undefined ? {} : { process }) }];
  });
}

const ANY: IpNetwork = { family: 4, prefix: 0, value: 0n };

/** A file system out of `df -BM`. */
export type Disk = { readonly mount: string; readonly sizeMib: number; readonly freeMib: number };

export function parseDisks(text: string): readonly Disk[] {
  return text.split('\n').flatMap((line) => {
    const match = /^\S+\s+(\d+)M?\s+\d+M?\s+(\d+)M?\s+\d+%\s+(\/.*)$/.exec(line.trim());
    return match ? [{ freeMib: Number(match[2]), mount: match[3] ?? '/', sizeMib: Number(match[1]) }] : [];
  });
}

/** The file system a path lies on: the longest mount point above it. */
export function diskOf(disks: readonly Disk[], path: string): Disk | undefined {
  return disks
    .filter(({ mount }) => mount === '/' || path === mount || path.startsWith(`${mount}/`))
    .toSorted((a, b) => b.mount.length - a.mount.length)[0];
}

/** The addresses of a host out of `ip -br addr`, without their prefixes. */
export function parseAddresses(text: string): readonly string[] {
  return text.split('\n').flatMap((line) =>
    line
      .trim()
      .split(/\s+/)
      .slice(2)
      .map((word) => word.replace(/\/\d+$/, ''))
      .filter((word) => parseIpNetwork(word) !== undefined),
  );
}

/** `key value` lines of `show settings` and `key: value` lines of `show license`; keys in lower case. */
export function parseSettings(text: string): ReadonlyMap<string, string> {
  const entries = text.split('\n').flatMap((line): readonly (readonly [string, string])[] => {
    const match = /^\s*([A-Za-z][\w.-]*):?\s+(\S.*)$/.exec(line);
    return match ? [[(match[1] ?? '').toLowerCase(), (match[2] ?? '').trim().replace(/^""$/, '')]] : [];
  });
  return new Map(entries);
}

/** The queues of a `show topqueues` table: `domain/vmta` and the number of recipients. */
export function parseQueues(
  text: string,
): readonly { readonly queue: string; readonly recipients: number }[] {
  return text.split('\n').flatMap((line) => {
    const match = /^(\S+\/\S+)\s+(\d+)\s+[\d.]+\s+\d+\b/.exec(line);
    return match ? [{ queue: match[1] ?? '', recipients: Number(match[2]) }] : [];
  });
}
