import { randomBytes } from 'node:crypto';
import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import {
  createAuthority,
  createMailIdentity,
  createServerIdentity,
  type Identity,
  keyToPem,
  toPem,
} from './certificates.ts';

export const SENDER = 'alice@example.test';
export const RECIPIENT = 'bob@example.test';
export const LOGIN = 'generator';

/** Everybody who takes part. */
export type Cast = {
  readonly authority: Identity;
  readonly sender: Identity;
  readonly recipient: Identity;
  readonly server: Identity;
  readonly password: string;
};

export async function createCast(): Promise<Cast> {
  const authority = await createAuthority('Demo Root');
  const [sender, recipient, server] = await Promise.all([
    createMailIdentity(authority, 'Alice Operator', SENDER),
    createMailIdentity(authority, 'Bob Reader', RECIPIENT),
    createServerIdentity(authority, 'receiver'),
  ]);
  return { authority, password: randomBytes(12).toString('base64url'), recipient, sender, server };
}

/** Fill a folder as an operator would have it: mtaops.yaml, a key store, a CA to trust, the mail. */
export async function writeFolder(
  folder: string,
  cast: Cast,
  port: number,
  message: Uint8Array,
): Promise<void> {
  await mkdir(join(folder, 'keys'));
  const files = {
    'ca.pem': toPem(cast.authority.certificate),
    'invoice.eml': message,
    [`keys/${RECIPIENT}.crt`]: toPem(cast.recipient.certificate),
    [`keys/${RECIPIENT}.pem`]: keyToPem(cast.recipient.key),
    [`keys/${SENDER}.crt`]: toPem(cast.sender.certificate),
    [`keys/${SENDER}.pem`]: keyToPem(cast.sender.key),
    'mtaops.yaml': configuration(port),
  };
  for (const [name, content] of Object.entries(files))
    await writeFile(join(folder, name), content, { mode: 0o600 });
}

const configuration = (port: number): string => `version: 1
smime: { store: keys }
secrets:
  generator: { env: DEMO_PASSWORD }
targets:
  receiver:
    host: 127.0.0.1
    smtp:
      - { port: ${port}, tls: require, ca: ca.pem, auth: { user: ${LOGIN}, password: generator } }
`;
