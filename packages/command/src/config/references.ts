import { nearestName } from '@mtaops/core';
import type { ConfigProblem } from './problem.ts';
import type { RawConfiguration, RawTarget } from './schema.ts';
import { isSecretPlace } from './secret-place.ts';
import { formatPath, leavesOf, originAt, type Path, type ValueTree } from './value-tree.ts';

/**
 * What a grammar cannot say: names that must exist, keys that need each other.
 *
 * @param platformIds - The platforms of the installed plugins; undefined when they need not be checked.
 */
export function checkReferences(
  raw: RawConfiguration,
  tree: ValueTree,
  platformIds: readonly string[] | undefined,
): readonly ConfigProblem[] {
  const problem: Report = (path, message, hint) => ({
    ...(hint === undefined ? {} : { hint }),
    message: `${formatPath(path)}: ${message}`,
    origin: originAt(tree, path),
    path,
  });
  const targetNames = Object.keys(raw.targets ?? {});
  return [
    ...unknownSecrets(raw, tree, problem),
    ...Object.entries(raw.groups ?? {}).flatMap(([group, members]) =>
      members.flatMap((member, index) =>
        unknownName(['groups', group, index], member, targetNames, 'target', problem),
      ),
    ),
    ...(raw.waivers ?? []).flatMap(({ target }, index) =>
      target === undefined
        ? []
        : unknownName(['waivers', index, 'target'], target, targetNames, 'target', problem),
    ),
    ...Object.entries(raw.targets ?? {}).flatMap(([name, target]) =>
      checkTarget(name, target, platformIds, problem),
    ),
  ];
}

type Report = (path: Path, message: string, hint?: string) => ConfigProblem;

/** The text is not shown: it may be the secret itself, written where its name belongs. */
function unknownSecrets(raw: RawConfiguration, tree: ValueTree, problem: Report): readonly ConfigProblem[] {
  const known = Object.keys(raw.secrets ?? {});
  return leavesOf(tree)
    .filter(({ path, tree: { kind } }) => path[0] === 'targets' && isSecretPlace(path) && kind === 'scalar')
    .filter(
      ({ tree: part }) =>
        part.kind === 'scalar' && part.value !== null && !known.includes(String(part.value)),
    )
    .map(({ path, tree: part }) => {
      const near = nearestName(part.kind === 'scalar' ? String(part.value) : '', known);
      return problem(
        path,
        'not the name of an entry of secrets: (a secret itself must not stand here)',
        near === undefined
          ? 'add it to secrets:, or write a reference such as {env: NAME}'
          : `did you mean «${near}»?`,
      );
    });
}

function unknownName(
  path: Path,
  asked: string,
  known: readonly string[],
  kind: string,
  problem: Report,
): readonly ConfigProblem[] {
  if (known.includes(asked)) return [];
  const near = nearestName(asked, known);
  return [
    problem(
      path,
      `no ${kind} «${asked}»`,
      near === undefined ? `known: ${known.join(', ') || 'none'}` : `did you mean «${near}»?`,
    ),
  ];
}

function checkTarget(
  name: string,
  target: RawTarget,
  platformIds: readonly string[] | undefined,
  problem: Report,
): readonly ConfigProblem[] {
  const at = (...steps: Path): Path => ['targets', name, ...steps];
  const isPlatform = (path: Path, id: string | undefined): readonly ConfigProblem[] =>
    id === undefined || platformIds === undefined
      ? []
      : unknownName(path, id, platformIds, 'platform', problem);
  const listeners = target.smtp ?? [];
  return [
    ...isPlatform(at('platform'), target.platform),
    ...isPlatform(at('api', 'kind'), target.api?.kind),
    ...listeners.flatMap((listener, index) =>
      listener.host === undefined && target.host === undefined
        ? [problem(at('smtp', index), 'no host', `set host: here or in targets.${name}`)]
        : [],
    ),
    ...listeners.flatMap((listener, index) =>
      listener.name !== undefined && listeners.findIndex((other) => other.name === listener.name) < index
        ? [problem(at('smtp', index, 'name'), `a second listener named «${listener.name}»`)]
        : [],
    ),
    ...(target.ssh?.sudo?.mode === 'password' && target.ssh.sudo.password_from === undefined
      ? [problem(at('ssh', 'sudo'), 'mode password needs password_from')]
      : []),
  ];
}
