import { crc32, deflateSync } from 'node:zlib';
import MailComposer from 'nodemailer/lib/mail-composer/index.js';

/** A mail as an application makes it (nodemailer): text and HTML, a picture in it, an attachment. */
export async function composeMail(from: string, to: string): Promise<Buffer> {
  const picture = png(96, 32);
  const attachment = Buffer.from(`invoice;date;amount\r\n${'4711;2026-11-25;1.234,56 €\r\n'.repeat(400)}`);
  const composer = new MailComposer({
    attachments: [
      { cid: 'logo@example.test', content: picture, filename: 'logo.png' },
      {
        content: attachment,
        contentType: 'text/csv; charset=utf-8',
        encoding: 'base64',
        filename: 'invoice.csv',
      },
    ],
    from: `Alice Operator <${from}>`,
    html: '<p>Dear Bob,</p><p>your <b>invoice</b> over 1.234,56 € is attached.</p><img src="cid:logo@example.test" alt="logo">',
    subject: 'Your invoice 4711 — November',
    text: 'Dear Bob,\r\n\r\nyour invoice over 1.234,56 € is attached.\r\n',
    to: `Bob Reader <${to}>`,
  });
  return composer.compile().build();
}

/** A PNG with a colour gradient (8-bit RGB, one filter byte of 0 for each line). */
function png(width: number, height: number): Buffer {
  const lines = Array.from({ length: height }, (_, y) => [
    0,
    ...Array.from({ length: width }, (_column, x) => [(x * 255) / width, (y * 255) / height, 160]).flat(),
  ]);
  const header = Buffer.alloc(13);
  header.writeUInt32BE(width, 0);
  header.writeUInt32BE(height, 4);
  header.set([8, 2, 0, 0, 0], 8);
  const data = deflateSync(Uint8Array.from(lines.flat()));
  const signature = Uint8Array.of(0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a);
  return Buffer.concat([
    signature,
    chunk('IHDR', header),
    chunk('IDAT', data),
    chunk('IEND', new Uint8Array()),
  ]);
}

function chunk(type: string, data: Uint8Array): Buffer {
  const body = Buffer.concat([Buffer.from(type, 'latin1'), data]);
  const frame = Buffer.alloc(body.length + 8);
  frame.writeUInt32BE(data.length, 0);
  frame.set(body, 4);
  frame.writeUInt32BE(crc32(body), body.length + 4);
  return frame;
}
