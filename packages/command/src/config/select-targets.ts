import { MtaopsError, nearestName, type Target } from '@mtaops/core';

/** Where targets can be chosen from. */
export type TargetChoice = {
  readonly targets: readonly Target[];
  readonly groups: Readonly<Record<string, readonly string[]>>;
  /** Configuration files read; for the error when there is none. */
  readonly files: readonly string[];
};

/**
 * The targets that selectors name, in their order, each once.
 *
 * @param selectors - The name of a target, `@group`, or the id of a platform that exactly one target has.
 * @throws MtaopsError `E_USAGE` with a did-you-mean, `E_CONFIG` when there is no configuration to choose from.
 */
export function resolveTargets(choice: TargetChoice, selectors: readonly string[]): readonly Target[] {
  return [...new Set(selectors.flatMap((selector) => resolve(choice, selector)))];
}

function resolve(choice: TargetChoice, selector: string): readonly Target[] {
  const { files, groups, targets } = choice;
  if (files.length === 0) {
    throw new MtaopsError('E_CONFIG', `no target «${selector}»: there is no configuration file`, {
      hint: 'mtaops init writes a commented mtaops.yaml',
    });
  }
  if (selector.startsWith('@')) {
    const members = Object.hasOwn(groups, selector.slice(1)) ? groups[selector.slice(1)] : undefined;
    if (!members)
      throw unknown(
        'group',
        selector,
        Object.keys(groups).map((name) => `@${name}`),
      );
    return members.flatMap((member) => targets.filter(({ name }) => name === member));
  }
  const named = targets.find(({ name }) => name === selector);
  if (named) return [named];
  const ofPlatform = targets.filter(({ platform }) => platform === selector);
  if (ofPlatform.length > 1) {
    throw new MtaopsError('E_USAGE', `${ofPlatform.length} targets have the platform ${selector}`, {
      hint: `name one: ${ofPlatform.map(({ name }) => name).join(', ')}`,
    });
  }
  if (ofPlatform.length === 1) return ofPlatform;
  throw unknown(
    'target',
    selector,
    targets.map(({ name }) => name),
  );
}

function unknown(kind: string, selector: string, known: readonly string[]): MtaopsError {
  const near = nearestName(selector, known);
  return new MtaopsError('E_USAGE', `no ${kind} «${selector}» in the configuration`, {
    hint: near === undefined ? `known: ${known.join(', ') || 'none'}` : `did you mean «${near}»?`,
  });
}
