import {
  type Evidence,
  fileIn,
  type HostRequest,
  isWildcard,
  listIn,
  matchesWildcard,
  requestKey,
  resolvePath,
} from '@mtaops/core';
import type { IncludeProblem } from './configuration.ts';

export type Targets = {
  readonly isWildcard: boolean;
  readonly targets: readonly string[];
  /** What has to be read before the answer is complete. */
  readonly requests: readonly HostRequest[];
  readonly problem?: IncludeProblem;
};

/** Where an include leads, as far as the evidence goes. */
export function findTargets(evidence: Evidence, directory: string, pattern: string): Targets {
  if (/^https?:\/\//i.test(pattern)) {
    const detail = `${pattern} is fetched by the server and was not read`;
    return { isWildcard: false, problem: { detail, kind: 'url' }, requests: [], targets: [] };
  }
  const path = resolvePath(directory, pattern);
  if (!isWildcard(path)) return { isWildcard: false, ...readable(evidence, [path]) };
  const { paths, requests } = expandWildcard(evidence, path);
  const found = readable(evidence, paths);
  const all = [...requests, ...found.requests];
  if (paths.length === 0 && requests.every((request) => isAnswered(evidence, request))) {
    const detail = `${pattern} matches no file`;
    return { isWildcard: true, problem: { detail, kind: 'none-match' }, requests: all, targets: [] };
  }
  return { ...found, isWildcard: true, requests: all };
}

function readable(evidence: Evidence, paths: readonly string[]): Omit<Targets, 'isWildcard'> {
  const requests = paths.map((path) => ({ kind: 'file', path }) as const);
  const targets = paths.filter((path) => fileIn(evidence, path).ok);
  const lost = paths.find((path) => !fileIn(evidence, path).ok);
  if (lost === undefined) return { requests, targets };
  const answer = fileIn(evidence, lost);
  const detail = answer.ok ? '' : answer.detail;
  const kind = !answer.ok && answer.reason === 'absent' ? 'missing' : 'unreadable';
  return { problem: { detail, kind }, requests, targets };
}

/** Element by element, as glob(3) does. */
function expandWildcard(
  evidence: Evidence,
  path: string,
): { readonly paths: readonly string[]; readonly requests: readonly HostRequest[] } {
  const requests: HostRequest[] = [];
  let bases: readonly string[] = [''];
  for (const element of path.split('/').slice(1)) {
    bases = bases.flatMap((base) => {
      if (!isWildcard(element)) return [`${base}/${element}`];
      const request = { kind: 'list', path: base === '' ? '/' : base } as const;
      requests.push(request);
      const names = listIn(evidence, request.path);
      if (!names.ok) return [];
      return names.value
        .filter((name) => matchesWildcard(element, name))
        .toSorted(byOctets)
        .map((name) => `${base}/${name}`);
    });
  }
  return { paths: bases, requests };
}

function isAnswered(evidence: Evidence, request: HostRequest): boolean {
  return evidence.answers.has(requestKey(request));
}

function byOctets(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
