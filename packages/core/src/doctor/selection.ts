import { MtaopsError } from '../errors.ts';
import { matchesWildcard } from '../source/posix-path.ts';
import type { CheckInfo } from './check.ts';

/** Which checks to run. An entry of `only` and `skip` is an id, a group, or either with wildcards (`PMTA-TLS-*`). */
export type Selection = {
  readonly only?: readonly string[];
  readonly skip?: readonly string[];
  readonly tags?: readonly string[];
};

/**
 * The checks that a selection keeps, in their order; case does not matter.
 *
 * @throws MtaopsError `E_USAGE` for an entry that names no check: a typing error must not look like a clean bill.
 */
export function selectChecks<Info extends CheckInfo>(
  checks: readonly Info[],
  selection: Selection,
): readonly Info[] {
  for (const entry of [...(selection.only ?? []), ...(selection.skip ?? [])]) {
    if (!checks.some((check) => isNamedBy(check, entry))) throw noSuchCheck(`no check is called ${entry}`);
  }
  for (const tag of selection.tags ?? []) {
    if (!checks.some((check) => check.tags?.includes(tag))) throw noSuchCheck(`no check has the tag ${tag}`);
  }
  return checks.filter(
    (check) =>
      (!selection.only?.length || selection.only.some((entry) => isNamedBy(check, entry))) &&
      !selection.skip?.some((entry) => isNamedBy(check, entry)) &&
      (!selection.tags?.length || selection.tags.some((tag) => check.tags?.includes(tag))),
  );
}

function isNamedBy(check: CheckInfo, entry: string): boolean {
  const pattern = entry.toLowerCase();
  return matchesWildcard(pattern, check.id.toLowerCase()) || matchesWildcard(pattern, check.group);
}

function noSuchCheck(message: string): MtaopsError {
  return new MtaopsError('E_USAGE', message, { hint: 'see them with --list-checks' });
}
