import type { Finding, FindingStatus, Location, Observation } from '../finding.ts';
import type { Check } from './check.ts';

const WORST_FIRST: readonly FindingStatus[] = ['fail', 'warn', 'unknown', 'pass'];

/**
 * Judge a model with every check, one finding per check in the order given.
 *
 * A check that throws is a fault of ours; it comes out as `unknown` with the check's name, so that it hides no other.
 */
export function runChecks<Model>(checks: readonly Check<Model>[], model: Model): readonly Finding[] {
  return checks.map((check) => asFinding(check, observe(check, model)));
}

function observe<Model>(check: Check<Model>, model: Model): readonly Observation[] {
  try {
    return check.evaluate(model);
  } catch (error) {
    const reason = error instanceof Error ? error.message : String(error);
    return [
      { evidence: [], message: `the check itself failed (please report it): ${reason}`, status: 'unknown' },
    ];
  }
}

/** Fold what a check saw into its one finding: the worst decides, places of the same status are joined. */
function asFinding<Model>(check: Check<Model>, seen: readonly Observation[]): Finding {
  const observations =
    seen.length > 0 ? seen : [{ evidence: [], message: check.title, status: 'pass' as const }];
  const sorted = observations.toSorted(
    (a, b) => WORST_FIRST.indexOf(a.status) - WORST_FIRST.indexOf(b.status),
  );
  const worst = sorted[0]?.status ?? 'unknown';
  const deciding = sorted.filter((one) => one.status === worst);
  const remedies = unique(deciding.flatMap((one) => one.remedy?.split('\n') ?? []));
  const informs = deciding.every((one) => one.severity === 'info');
  return {
    evidence: uniquePlaces(deciding.flatMap((one) => one.evidence)),
    group: check.group,
    id: check.id,
    message: unique(deciding.map((one) => one.message)).join('; '),
    severity: informs
      ? 'info'
      : (deciding.find((one) => one.severity && one.severity !== 'info')?.severity ?? check.severity),
    status: worst,
    title: check.title,
    ...(remedies.length > 0 ? { remedy: remedies.join('\n') } : {}),
    ...(sorted.length > 1 ? { details: sorted } : {}),
  };
}

function unique(texts: readonly string[]): readonly string[] {
  return [...new Set(texts)];
}

function uniquePlaces(places: readonly Location[]): readonly Location[] {
  const seen = new Map(places.map((place) => [`${place.file}:${place.line}`, place] as const));
  return [...seen.values()];
}
