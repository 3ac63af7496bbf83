import type { Evidence, Known } from '@mtaops/core';
import { SHOW_STATUS } from './commands.ts';
import { outputOf } from './known-run.ts';

/** What the doctor uses of `pmta --json show status` (User's Guide 5.0, 6.3). */
export type Status = {
  /** `running` when all is well. */
  readonly state: string;
  readonly isShuttingDown: boolean;
  readonly version: string | undefined;
  readonly spoolReadPercent: number | undefined;
  readonly recipients: number | undefined;
  readonly mostRecipients: number | undefined;
  /** How long it has run; the two times printed are of one zone, which is not told. */
  readonly upSeconds: number | undefined;
};

/** Every member may be missing in another version: booleans come as 0/1 or true/false, numbers as text. */
export function readStatus(evidence: Evidence): Known<Status> {
  const output = outputOf(evidence, SHOW_STATUS);
  if (!output.ok) return output;
  const document = parseJson(output.value);
  const data = at(document, 'data');
  if (at(document, 'status') !== 'success' || data === undefined) {
    const message = at(document, 'message');
    const detail = typeof message === 'string' && message !== '' ? message : 'no answer that can be read';
    return { detail: `pmta show status: ${detail}`, ok: false, reason: 'failed' };
  }
  const status = at(data, 'status');
  return {
    ok: true,
    value: {
      isShuttingDown: ['1', 'true'].includes(String(at(status, 'shuttingDown'))),
      mostRecipients: numberOf(at(status, 'spool', 'maxRcp')),
      recipients: numberOf(at(status, 'spool', 'totalRcp')),
      spoolReadPercent: numberOf(at(status, 'spool', 'initPct')),
      state: String(at(status, 'status') ?? 'unknown'),
      upSeconds: difference(at(status, 'startupTime'), at(status, 'timeNow')),
      version: textOf(at(data, 'mta', 'product', 'version')),
    },
  };
}

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

function at(value: unknown, ...path: readonly string[]): unknown {
  return path.reduce<unknown>(
    (inner, key) =>
      typeof inner === 'object' && inner !== null ? (inner as Record<string, unknown>)[key] : undefined,
    value,
  );
}

function numberOf(value: unknown): number | undefined {
  const number = typeof value === 'string' && value.trim() !== '' ? Number(value) : value;
  return typeof number === 'number' && Number.isFinite(number) ? number : undefined;
}

function textOf(value: unknown): string | undefined {
  return typeof value === 'string' && value !== '' ? value : undefined;
}

function difference(from: unknown, to: unknown): number | undefined {
  const [start, end] = [from, to].map((time) => Date.parse(`${String(time).replace(' ', 'T')}Z`));
  return start === undefined || end === undefined || Number.isNaN(start + end)
    ? undefined
    : (end - start) / 1000;
}
