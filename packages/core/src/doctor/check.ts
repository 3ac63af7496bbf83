import type { Location, Observation, Severity } from '../finding.ts';

/** The groups of the human view, in its order. */
export const CHECK_GROUPS = [
  'process',
  'configuration',
  'listener',
  'relay',
  'tls',
  'auth',
  'dkim',
  'size',
  'smime',
  'observability',
  'capacity',
  'security',
  'outbound',
  'version',
] as const;

export type CheckGroup = (typeof CHECK_GROUPS)[number];

/** What `doctor explain` and `--list-checks` tell of a check. */
export type CheckInfo = {
  /** Stable for ever; never reused. */
  readonly id: string;
  readonly group: CheckGroup;
  /** What is checked, as a statement that holds when it passes. */
  readonly title: string;
  /** How much harm it does when it fails. */
  readonly severity: Severity;
  readonly tags?: readonly string[];
  /** What goes wrong when it fails, for somebody who has to decide whether to care. One or two sentences. */
  readonly why: string;
  /** What is read to judge it: configuration directives, commands. */
  readonly restsOn: readonly string[];
  /** When it passes, warns, fails; one line each. `unknown` is whenever something it rests on could not be read. */
  readonly rule: { readonly pass: string; readonly warn?: string; readonly fail?: string };
  /** The cure in general; a finding brings the exact edit. */
  readonly remedy: string;
  /** Where the vendor documents it, e.g. `User's Guide 5.0, 3.3.7.34`. */
  readonly source: string;
};

/**
 * A check of one platform. `evaluate` is pure and says all it saw; none at all counts as a pass.
 *
 * What it rests on and could not be read must come out as `unknown`, unless what was read already decides.
 */
export type Check<Model> = CheckInfo & {
  readonly evaluate: (model: Model) => readonly Observation[];
};

type Cure = {
  readonly evidence?: readonly Location[];
  readonly remedy?: string;
  readonly severity?: Severity;
};

function observation(status: Observation['status'], message: string, cure: Cure): Observation {
  return {
    evidence: cure.evidence ?? [],
    message,
    status,
    ...(cure.remedy === undefined ? {} : { remedy: cure.remedy }),
    ...(cure.severity === undefined ? {} : { severity: cure.severity }),
  };
}

export function pass(message: string, evidence: readonly Location[] = []): Observation {
  return observation('pass', message, { evidence });
}

/** Nothing wrong, and yet worth telling: a pass of severity `info`. */
export function note(message: string, evidence: readonly Location[] = []): Observation {
  return observation('pass', message, { evidence, severity: 'info' });
}

export function warn(message: string, cure: Cure = {}): Observation {
  return observation('warn', message, cure);
}

export function fail(message: string, cure: Cure = {}): Observation {
  return observation('fail', message, cure);
}

export function unknown(message: string, cure: Cure = {}): Observation {
  return observation('unknown', message, cure);
}
