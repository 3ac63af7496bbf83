import { join } from 'node:path';
import { openssl } from './peers/openssl.ts';
import { type LeafName, testPki } from './peers/pki.ts';

export type SignedMailOptions = {
  /** Whose key signs. */
  readonly signer?: LeafName;
  /** Author that the header names; bob by default. */
  readonly from?: string;
  readonly text?: string;
};

/** A message with a detached signature by OpenSSL, the intermediate in it, CRLF line ends. */
export async function signedMail({
  signer = 'bob',
  from = 'Bob Reader <bob@example.test>',
  text = 'Here is my certificate.\r\n',
}: SignedMailOptions = {}): Promise<Buffer> {
  const pki = await testPki();
  const keys = ['-signer', pki.certificate(signer), '-inkey', pki.key(signer), '-certfile', pki.issuing];
  const header = ['-from', from, '-to', 'keys@inbound.example.test', '-subject', 'my certificate'];
  const input = new TextEncoder().encode(`Content-Type: text/plain; charset=utf-8\r\n\r\n${text}`);
  const args = ['cms', '-sign', '-md', 'sha256', '-crlfeol', ...keys, ...header];
  return Buffer.from(await openssl(args, { cwd: join(pki.folder), input }));
}

/** The payload of a SparkPost relay webhook for messages, as the service posts it. */
export function relayPayload(mails: readonly Uint8Array[], isBase64 = true): string {
  return JSON.stringify(
    mails.map((mail) => ({
      msys: {
        relay_message: {
          content: {
            email_rfc822: Buffer.from(mail).toString(isBase64 ? 'base64' : 'utf8'),
            email_rfc822_is_base64: isBase64,
            headers: [{ From: 'Somebody Else <else@example.test>' }],
            subject: 'my certificate',
            to: ['keys@inbound.example.test'],
          },
          customer_id: '1',
          friendly_from: 'else@example.test',
          msg_from: 'else@example.test',
          rcpt_to: 'keys@inbound.example.test',
          webhook_id: '4711',
        },
      },
    })),
  );
}
