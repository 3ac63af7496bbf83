import { parseAddressList } from '../mime/address-list.ts';
import { formatMailDate } from '../mime/compose-message.ts';
import { createHeaderField, fieldValue, type HeaderField } from '../mime/header-field.ts';

/**
 * What of the header an encrypted message shows outside (RFC 9788 §3.2).
 *
 * - `baseline` (hcp_baseline): Subject becomes `[...]`, Comments and Keywords go.
 * - `shy` (hcp_shy): that, and display names go, and Date is in UTC.
 * - `none` (hcp_no_confidentiality): all stays.
 */
export type HeaderConfidentialityPolicy = 'baseline' | 'shy' | 'none';

const HIDDEN_SUBJECT = '[...]';

/** A field as it is left outside; undefined when it goes, the very same object when it stays. */
export function obscureField(
  field: HeaderField,
  policy: HeaderConfidentialityPolicy,
): HeaderField | undefined {
  const name = field.name.toLowerCase();
  if (policy === 'none') return field;
  if (name === 'subject') return createHeaderField(field.name, HIDDEN_SUBJECT);
  if (name === 'comments' || name === 'keywords') return undefined;
  if (policy === 'baseline') return field;
  if (name === 'date') return inUtc(field);
  return /^(?:from|sender|reply-to|to|cc)$/.test(name) ? withoutNames(field) : field;
}

function inUtc(field: HeaderField): HeaderField {
  const time = Date.parse(fieldValue(field));
  return Number.isNaN(time) ? field : createHeaderField(field.name, formatMailDate(new Date(time)));
}

function withoutNames(field: HeaderField): HeaderField {
  const { mailboxes, problem } = parseAddressList(fieldValue(field));
  if (problem !== undefined || mailboxes.length === 0) return field;
  if (!mailboxes.some(({ displayName, group }) => displayName !== undefined || group !== undefined))
    return field;
  return createHeaderField(field.name, mailboxes.map(({ address }) => address).join(',\r\n '));
}
