import type { RotationStep } from '@mtaops/dkim';
import { findingLines } from './check-text.ts';
import type { DkimRotateJson } from './rotate.ts';

const MARKS: Readonly<Record<RotationStep['state'], string>> = {
  blocked: '[!]',
  done: '[x]',
  'to-do': '[ ]',
  unknown: '[?]',
};

/** The plan for people; with `isShort` the answer and what stands in the way. */
export function formatRotation(plan: DkimRotateJson, isShort: boolean): readonly string[] {
  const { domain, from, incoming, isReady, steps, to } = plan;
  const way = from === null ? to : `${from} → ${to}`;
  const answer = isReady ? 'ready: every server has the new key' : 'NOT ready: do not switch yet';
  const reasons = isReady ? [] : incoming.findings.filter(({ status }) => status !== 'pass');
  const shown = isShort
    ? []
    : steps.map(({ message, state }, at) => `  ${at + 1}. ${MARKS[state]} ${message}`);
  return [`${domain}, ${way}: ${answer}`, ...reasons.flatMap(findingLines), ...shown];
}
