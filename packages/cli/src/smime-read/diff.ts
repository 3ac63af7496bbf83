import type { Ports } from '@mtaops/command';
import { MtaopsError } from '@mtaops/core';
import { type Change, type ChangeEffect, compareMessages, USUAL_CAUSES } from '@mtaops/smime';
import { withStandardInput } from '../smime-send/inputs.ts';

/** The JSON contract of `smime diff`. */
export type DiffJson = {
  readonly schema: 'mtaops.smime-diff/1';
  readonly sent: string;
  readonly delivered: string;
  /** Nothing that is signed or that the reader sees was changed. */
  readonly isIntact: boolean;
  readonly changes: readonly (Change & { readonly usualCause?: string })[];
};

/** @throws MtaopsError `E_USAGE` when both are standard input, `E_NO_INPUT`, `E_INPUT` for what is no message. */
export async function diffFiles(
  sent: string,
  delivered: string,
  ports: Pick<Ports, 'files' | 'streams'>,
): Promise<DiffJson> {
  if (sent === '-' && delivered === '-')
    throw new MtaopsError('E_USAGE', 'standard input (-) can be read once only');
  const files = withStandardInput(ports.files, ports.streams);
  const { changes, isIntact } = compareMessages(await files.read(sent), await files.read(delivered));
  return {
    changes: changes.map((change) => {
      const usualCause = USUAL_CAUSES[change.kind];
      return usualCause === undefined ? change : { ...change, usualCause };
    }),
    delivered,
    isIntact,
    schema: 'mtaops.smime-diff/1',
    sent,
  };
}

const EFFECTS: Readonly<Record<ChangeEffect, string>> = {
  'breaks-signature': 'breaks the signature',
  'changes-content': 'changes what is read',
  none: 'harmless',
};

/** The comparison for people. */
export function formatDiff({ changes, delivered, isIntact, sent }: DiffJson): readonly string[] {
  if (changes.length === 0) return [`${delivered}: the same as ${sent}, octet for octet`];
  const verdict = isIntact ? 'changed on the way, but in nothing that matters' : 'changed on the way';
  return [
    `${delivered}: ${verdict}`,
    ...changes.flatMap((change) => [
      `  ${placeOf(change)}: ${change.message}; ${EFFECTS[change.effect]}`,
      ...(change.usualCause === undefined || change.effect === 'none'
        ? []
        : [`    usually: ${change.usualCause}`]),
    ]),
  ];
}

function placeOf({ deliveredLine, part, sentLine }: Change): string {
  const lines = [
    ...(sentLine === undefined ? [] : [`line ${sentLine} sent`]),
    ...(deliveredLine === undefined ? [] : [`line ${deliveredLine} delivered`]),
  ];
  return `${part === '' ? 'message' : `part ${part}`}${lines.length > 0 ? ` (${lines.join(', ')})` : ''}`;
}
