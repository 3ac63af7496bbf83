import { MtaopsError } from '../errors.ts';
import type { Finding } from '../finding.ts';

/**
 * An accepted finding. It goes on being shown, and counts again from the day after `until`.
 */
export type Waiver = {
  readonly id: string;
  readonly reason: string;
  /** `YYYY-MM-DD`, the last day in UTC. */
  readonly until: string;
  /** Only for findings with evidence in this file. */
  readonly file?: string;
};

/**
 * Read waivers out of parsed JSON or YAML: a list of `{id, reason, until, file?}`.
 *
 * @param from - Named in errors.
 * @throws MtaopsError `E_CONFIG` for anything else; a waiver without reason or end is none.
 */
export function parseWaivers(value: unknown, from: string): readonly Waiver[] {
  if (!Array.isArray(value)) throw malformed(from, 'a list of {id, reason, until} is expected');
  return value.map((entry: unknown, at) => {
    const { file, id, reason, until } = (entry ?? {}) as Readonly<Record<string, unknown>>;
    if (typeof id !== 'string' || id === '') throw malformed(from, `entry ${at + 1} has no id`);
    if (typeof reason !== 'string' || reason.trim() === '') throw malformed(from, `${id} gives no reason`);
    if (typeof until !== 'string' || !isDay(until)) {
      throw malformed(from, `${id} needs until: YYYY-MM-DD, the last day it holds`);
    }
    return { id, reason, until, ...(typeof file === 'string' ? { file } : {}) };
  });
}

/** Mark what waivers cover. A pass is never waived; an expired waiver covers nothing and says so in the message. */
export function applyWaivers(
  findings: readonly Finding[],
  waivers: readonly Waiver[],
  now: Date,
): readonly Finding[] {
  const today = now.toISOString().slice(0, 10);
  return findings.map((finding) => {
    if (finding.status === 'pass') return finding;
    const fitting = waivers.filter((waiver) => covers(waiver, finding));
    const valid = fitting.find((waiver) => today <= waiver.until);
    if (valid) return { ...finding, waived: { reason: valid.reason, until: valid.until } };
    const expired = fitting[0];
    if (!expired) return finding;
    return { ...finding, message: `${finding.message} (its waiver ended on ${expired.until})` };
  });
}

function covers(waiver: Waiver, finding: Finding): boolean {
  if (waiver.id.toLowerCase() !== finding.id.toLowerCase()) return false;
  return waiver.file === undefined || finding.evidence.some((place) => place.file === waiver.file);
}

function isDay(text: string): boolean {
  if (!/^\d{4}-\d{2}-\d{2}$/.test(text)) return false;
  const day = new Date(`${text}T00:00:00Z`);
  return !Number.isNaN(day.getTime()) && day.toISOString().startsWith(text);
}

function malformed(from: string, problem: string): MtaopsError {
  return new MtaopsError('E_CONFIG', `${from}: ${problem}`);
}
