import { MtaopsError } from '../errors.ts';
import type { Finding, Location, Observation } from '../finding.ts';

/** What was known at an earlier run: only what is new counts. */
export type Baseline = ReadonlySet<string>;

/**
 * Read an earlier `doctor --json` document.
 *
 * @throws MtaopsError `E_INPUT` when it is none.
 */
export function parseBaseline(text: string, from: string): Baseline {
  let document: unknown;
  try {
    document = JSON.parse(text);
  } catch (cause) {
    throw new MtaopsError('E_INPUT', `${from} is no JSON`, { cause, hint: HINT });
  }
  const findings = (document as { findings?: unknown } | null)?.findings;
  if (!Array.isArray(findings)) throw new MtaopsError('E_INPUT', `${from} holds no findings`, { hint: HINT });
  return new Set(findings.flatMap((finding: unknown) => fingerprints(finding as Partial<Finding>)));
}

const HINT = 'make one with: mtaops doctor … --json > baseline.json';

/** Mark every finding of which nothing is new. Line numbers do not matter, since they move with every edit. */
export function applyBaseline(findings: readonly Finding[], baseline: Baseline): readonly Finding[] {
  return findings.map((finding) =>
    finding.status !== 'pass' &&
    !finding.waived &&
    fingerprints(finding).every((fingerprint) => baseline.has(fingerprint))
      ? { ...finding, waived: { reason: 'already in the baseline' } }
      : finding,
  );
}

/** One per observation that is no pass: id, status, message without numbers of lines, files. */
function fingerprints(finding: Partial<Finding>): readonly string[] {
  const seen: readonly Partial<Observation>[] = finding.details ?? [finding];
  return seen
    .filter((one) => one.status !== 'pass')
    .map((one) => {
      const files = (one.evidence ?? []).map((place: Location) => place.file).toSorted();
      return JSON.stringify([finding.id, one.status, one.message?.replaceAll(/:\d+/g, ''), files]);
    });
}
