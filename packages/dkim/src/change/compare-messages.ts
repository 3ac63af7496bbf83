import { canonicalBody, canonicalField } from '../message/canonical.ts';
import type { MessageText } from '../message/message-text.ts';
import { coveredFields, type SignatureField } from '../message/signature-field.ts';
import type { Change } from './change.ts';
import { compareBody } from './compare-body.ts';
import { compareHeader } from './compare-header.ts';

/** All that differs between a message as it was signed and as it arrived. */
export function compareMessages(before: MessageText, after: MessageText): readonly Change[] {
  return [...compareHeader(before.fields, after.fields), ...compareBody(before, after)];
}

/** The changes that break a signature: those of signed headers, and of the body. */
export function breakingChanges(
  changes: readonly Change[],
  signature: SignatureField,
  before: MessageText,
  after: MessageText,
): readonly Change[] {
  return changes.filter((change) => {
    if (change.header === undefined)
      return change.breaks[signature.body] && !isBeyondLimit(signature, before, after);
    const name = change.header.toLowerCase();
    return canonicalNamed(before, signature, name) !== canonicalNamed(after, signature, name);
  });
}

/** What the signature covers under one name. */
function canonicalNamed(message: MessageText, { header, signed }: SignatureField, name: string): string {
  const covered = coveredFields(
    message,
    signed.filter((one) => one === name),
  );
  return JSON.stringify(covered.map(({ field }) => (field ? canonicalField(field.raw, header) : null)));
}

/** `l=` covers the start of the body alone. */
function isBeyondLimit(
  { body, bodyLimit }: SignatureField,
  before: MessageText,
  after: MessageText,
): boolean {
  if (bodyLimit === undefined) return false;
  return canonicalBody(before.body, body, bodyLimit) === canonicalBody(after.body, body, bodyLimit);
}
