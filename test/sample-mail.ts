/** Header fields that a test may want to choose. */
export type SampleHeader = {
  readonly from?: string;
  readonly to?: string;
  readonly cc?: string;
  readonly bcc?: string;
  readonly subject?: string;
};

/**
 * An HTML mail with a picture and an attachment: multipart/mixed around multipart/related, quoted-printable and base64
 * leaves, a folded and a repeated field, CRLF line ends, 7-bit clean, so that nothing of its content has to be changed
 * for a signature.
 */
export function htmlMail({
  from = 'Alice Operator <alice@example.test>',
  to = 'Bob Reader <bob@example.test>',
  cc,
  bcc,
  subject = 'Invoice 4711',
}: SampleHeader = {}): string {
  const optional = [
    ...(cc === undefined ? [] : [`Cc: ${cc}`]),
    ...(bcc === undefined ? [] : [`Bcc: ${bcc}`]),
  ];
  return [
    `From: ${from}`,
    `To: ${to}`,
    ...optional,
    `Subject: ${subject}`,
    'Date: Wed, 25 Nov 2026 10:00:00 +0100',
    'Message-ID: <4711@generator.example.test>',
    'X-Campaign: november;',
    ' batch=7',
    'X-Tag: first',
    'X-Tag: second',
    'MIME-Version: 1.0',
    'Content-Type: multipart/mixed;',
    ' boundary="outer=_1"',
    '',
    'This is a multi-part message.',
    '--outer=_1',
    'Content-Type: multipart/related; boundary=inner',
    '',
    '--inner',
    'Content-Type: text/html; charset=utf-8',
    'Content-Transfer-Encoding: quoted-printable',
    '',
    '<p>Dear Bob,</p><p>your invoice over 1.234,56 =E2=82=AC =',
    'is attached.</p><img src=3D"cid:logo@example.test">',
    '.',
    '--inner',
    'Content-Type: image/png',
    'Content-ID: <logo@example.test>',
    'Content-Transfer-Encoding: base64',
    '',
    PIXEL_PNG,
    '--inner--',
    '--outer=_1',
    'Content-Type: text/csv; name=invoice.csv',
    'Content-Disposition: attachment; filename=invoice.csv',
    'Content-Transfer-Encoding: base64',
    '',
    ...base64Lines(`invoice;amount\r\n${'4711;1.234,56\r\n'.repeat(200)}`),
    '--outer=_1--',
    '',
  ].join('\r\n');
}

/** A single-part mail of plain text. */
export const textMail = (to = 'bob@example.test'): string =>
  [
    'From: alice@example.test',
    `To: ${to}`,
    'Subject: hello',
    'Message-ID: <hello@generator.example.test>',
    'MIME-Version: 1.0',
    'Content-Type: text/plain; charset=us-ascii',
    '',
    'One line.',
    '..two dots, trailing blanks   ',
    '',
  ].join('\r\n');

/**
 * The MIME entity in a message (RFC 8551 §3.1): its Content-* fields, folded as they are, a blank line, the body.
 *
 * @param message - CRLF line ends.
 */
export function entityOf(message: string): string {
  const end = message.indexOf('\r\n\r\n');
  const fields = message.slice(0, end).split(/\r\n(?![ \t])/);
  const content = fields.filter((field) => /^content-/i.test(field));
  return [...content, '', message.slice(end + 4)].join('\r\n');
}

/** A message's fields of one name, unfolded. */
export function fieldsOf(message: string, name: string): readonly string[] {
  const [header = ''] = message.replaceAll('\r\n', '\n').split('\n\n', 1);
  return header
    .split(/\n(?![ \t])/)
    .filter((field) => field.toLowerCase().startsWith(`${name.toLowerCase()}:`))
    .map((field) =>
      field
        .slice(name.length + 1)
        .replace(/\n/g, '')
        .trim(),
    );
}

const PIXEL_PNG =
  'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==';

const base64Lines = (text: string): readonly string[] =>
  Buffer.from(text)
    .toString('base64')
    .match(/.{1,76}/g) ?? [];
