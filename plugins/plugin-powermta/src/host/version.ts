import type { Evidence } from '@mtaops/core';
import { SHOW_VERSION } from './commands.ts';
import { outputOf } from './known-run.ts';
import { readStatus } from './status.ts';

/** `5.0r8` in numbers; the release is 0 when it is none (betas). */
export type Version = {
  readonly text: string;
  readonly major: number;
  readonly minor: number;
  readonly release: number;
};

/** The running version, by `show version` or `show status`; undefined when neither tells. */
export function readVersion(evidence: Evidence): Version | undefined {
  const shown = outputOf(evidence, SHOW_VERSION);
  const status = readStatus(evidence);
  return parseVersion(shown.ok ? shown.value : '') ?? parseVersion((status.ok && status.value.version) || '');
}

/** Out of `PowerMTA v5.0r1 (…)` or `5.0r8`. */
function parseVersion(text: string): Version | undefined {
  const match = /(?:^|\bv)(\d+)\.(\d+)(?:([rb])(\d+))?/.exec(text.trim());
  if (!match) return undefined;
  const [found, major, minor, kind, release] = match;
  return {
    major: Number(major),
    minor: Number(minor),
    release: kind === 'r' ? Number(release) : 0,
    text: found.replace(/^v/, ''),
  };
}

/**
 * True from 5.0r5 on, the first release that the later guide names: TLS 1.3, TLS 1.1 off by default. Which release
 * brought them exactly is not documented.
 */
export function isLater5({ major, minor, release }: Version): boolean {
  return major > 5 || (major === 5 && (minor > 0 || release >= 5));
}
