import { nearestName } from '@mtaops/core';
import type * as z from 'zod/mini';
import type { ConfigProblem } from './problem.ts';
import { checkReferences } from './references.ts';
import { configurationSchema, type RawConfiguration } from './schema.ts';
import { knownKeysAt } from './schema-keys.ts';
import { isSecretPlace } from './secret-place.ts';
import {
  formatPath,
  keyOriginAt,
  originAt,
  type Path,
  partAt,
  plainValue,
  type ValueTree,
} from './value-tree.ts';

type Issue = z.core.$ZodIssue;

/**
 * Check a tree against the schema and what goes beyond it; every problem has its place.
 *
 * @param platformIds - See {@link checkReferences}.
 */
export function validate(
  tree: ValueTree,
  platformIds?: readonly string[],
): { readonly configuration: RawConfiguration } | { readonly problems: readonly ConfigProblem[] } {
  const result = configurationSchema.safeParse(plainValue(tree));
  if (!result.success) return { problems: result.error.issues.flatMap((issue) => explain(issue, tree)) };
  const problems = checkReferences(result.data, tree, platformIds);
  return problems.length > 0 ? { problems } : { configuration: result.data };
}

function explain(issue: Issue, tree: ValueTree, base: Path = []): readonly ConfigProblem[] {
  const path = [...base, ...(issue.path as Path)];
  const place = { origin: originAt(tree, path), path };
  const subject = formatPath(path) || 'the file';
  if (isSecretPlace(path) && partAt(tree, path)?.kind !== 'map') return [secretProblem(path, tree)];
  switch (issue.code) {
    case 'unrecognized_keys':
      return issue.keys.map((key) => unknownKey(key, path, tree));
    case 'invalid_key':
      return [
        {
          ...place,
          message: `${subject}: ${issue.issues[0]?.message ?? 'not a name'}`,
          origin: keyOriginAt(tree, path),
        },
      ];
    case 'invalid_union':
      return explainUnion(issue, path, tree);
    case 'invalid_value':
      return [{ ...place, ...explainChoice(subject, issue.values.map(String), plainAt(tree, path), path) }];
    case 'invalid_type':
      return [{ ...place, message: explainType(subject, issue, tree, path) }];
    case 'too_small':
      return [{ ...place, message: `${subject}: ${custom(issue) ?? `should be at least ${issue.minimum}`}` }];
    case 'too_big':
      return [{ ...place, message: `${subject}: ${custom(issue) ?? `should be at most ${issue.maximum}`}` }];
    default:
      return [{ ...place, message: `${subject}: ${issue.message}` }];
  }
}

function unknownKey(key: string, parent: Path, tree: ValueTree): ConfigProblem {
  const path = [...parent, key];
  if (isSecretPlace(parent)) return notAReference(parent, tree, keyOriginAt(tree, path));
  const near = nearestName(key, knownKeysAt(parent));
  const where = parent.length === 0 ? '' : ` in ${formatPath(parent)}`;
  return {
    ...(near === undefined ? {} : { hint: `did you mean «${near}»?` }),
    message: `unknown key «${key}»${where}`,
    origin: keyOriginAt(tree, path),
    path,
  };
}

/** Explains the option that the value comes closest to. */
function explainUnion(
  issue: Issue & { code: 'invalid_union' },
  path: Path,
  tree: ValueTree,
): readonly ConfigProblem[] {
  const closest = issue.errors
    .filter((issues) => !issues.some(({ code, path: at }) => at.length === 0 && code === 'invalid_type'))
    .toSorted((a, b) => misfit(a) - misfit(b))[0];
  const stray = closest?.find((inner) => inner.code === 'unrecognized_keys' && inner.path.length === 0);
  if (stray?.code === 'unrecognized_keys' && isSecretPlace(path)) {
    return [unknownKey(stray.keys[0] ?? '', path, tree)];
  }
  if (closest) return closest.flatMap((inner) => explain(inner, tree, path));
  return [{ message: `${formatPath(path)} should be text or a list`, origin: originAt(tree, path), path }];
}

/** An option that lacks none of its keys and knows all of the value's is the one that was meant. */
function misfit(issues: readonly Issue[]): number {
  return issues.reduce(
    (sum, issue) => sum + (issue.code === 'unrecognized_keys' ? 2 * issue.keys.length : 1),
    0,
  );
}

function secretProblem(path: Path, tree: ValueTree): ConfigProblem {
  const origin = originAt(tree, path);
  if (plainAt(tree, path) === undefined) return { message: `${formatPath(path)} is missing`, origin, path };
  return notAReference(path, tree, origin);
}

/** Says nothing of the value: it may be the secret itself. */
function notAReference(path: Path, tree: ValueTree, origin: ConfigProblem['origin']): ConfigProblem {
  const isNamed = path.at(-2) === 'secrets';
  const what =
    partAt(tree, path)?.kind === 'scalar'
      ? 'a secret itself must not stand here'
      : 'not a reference to a secret';
  const name = isNamed ? String(path.at(-1)) : 'NAME';
  return {
    hint: `write one of {env: NAME}, {file: PATH}, {command: [PROGRAM, ARGUMENT]}, {keychain: ENTRY}, {stdin: true}, {prompt: true}${
      isNamed ? '' : `, or the name of an entry of secrets:`
    }`.replace('NAME', isNamed ? environmentName(name) : 'NAME'),
    message: `${formatPath(path)}: ${what}`,
    origin,
    path,
  };
}

function environmentName(secretName: string): string {
  return secretName.toUpperCase().replaceAll(/[^A-Z0-9]+/g, '_');
}

function explainChoice(
  subject: string,
  choices: readonly string[],
  value: unknown,
  path: Path,
): Pick<ConfigProblem, 'message' | 'hint'> {
  const one = choices.length === 1 ? `should be ${choices[0]}` : `should be one of ${choices.join(', ')}`;
  if (value === undefined) return { message: `${subject} is missing; it ${one}` };
  if (path.some((_, index) => isSecretPlace(path.slice(0, index + 1))))
    return { message: `${subject} ${one}` };
  const near = nearestName(String(value), choices);
  return {
    ...(near === undefined || choices.length === 1 ? {} : { hint: `did you mean «${near}»?` }),
    message: `${subject} ${one}, not ${shown(value)}`,
  };
}

const KINDS: Readonly<Record<string, string>> = {
  array: 'a list',
  boolean: 'true or false',
  int: 'a whole number',
  number: 'a number',
  object: 'a map of keys and values',
  record: 'a map of names and values',
  string: 'text',
};

function explainType(
  subject: string,
  issue: Issue & { code: 'invalid_type' },
  tree: ValueTree,
  path: Path,
): string {
  const kind = KINDS[issue.expected] ?? issue.expected;
  if (plainAt(tree, path) === undefined) return `${subject} is missing`;
  const message = custom(issue);
  return message === undefined ? `${subject} should be ${kind}` : `${subject}: ${message}`;
}

/** The schema's own message; undefined where the library put its general one. */
function custom(issue: Issue): string | undefined {
  return /^(Invalid input|Too )/.test(issue.message) ? undefined : issue.message;
}

function plainAt(tree: ValueTree, path: Path): unknown {
  const part = partAt(tree, path);
  return part === undefined ? undefined : plainValue(part);
}

function shown(value: unknown): string {
  if (typeof value === 'string') return `«${value}»`;
  return typeof value === 'object' ? 'that' : String(value);
}
