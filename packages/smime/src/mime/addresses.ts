import { MtaopsError } from '@mtaops/core';
import { type Mailbox, parseAddressList } from './address-list.ts';
import { fieldsNamed, fieldValue } from './header-field.ts';
import type { Message } from './message.ts';

/**
 * All mailboxes of the fields of one name, in order: `addressesOf(message, 'to')`. Empty when there is no such field
 * or only empty groups (`undisclosed-recipients:;`).
 *
 * @throws MtaopsError `E_INPUT` naming the field and its line when one cannot be parsed.
 */
export function addressesOf(message: Message, name: string): readonly Mailbox[] {
  return fieldsNamed(message.fields, name).flatMap((field) => {
    const { mailboxes, problem } = parseAddressList(fieldValue(field));
    if (problem)
      throw new MtaopsError(
        'E_INPUT',
        `cannot read the ${field.name} field on line ${field.line}: ${problem}`,
        {
          details: { field: field.name, line: field.line },
          hint: 'correct the field, or name the envelope with --from and --to',
        },
      );
    return mailboxes;
  });
}
