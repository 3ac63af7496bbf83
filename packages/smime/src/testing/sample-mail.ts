import { encryptEntity } from '../cms/encrypt-entity.ts';
import { signEntity } from '../cms/sign-entity.ts';
import { createSigner } from '../cms/signer.ts';
import { asciiOctets, concatOctets, type Octets } from '../der/octets.ts';
import { parsePathCertificate } from '../path/certificate.ts';
import type { VerifyOptions } from '../read/verify-message.ts';
import { makeIdentity } from './throwaway-certificates.ts';

/** Signed and encrypted mail with all that is needed to read it; made anew each time. */
export type SampleMail = {
  readonly messages: Readonly<Record<'opaque' | 'detached' | 'signedAndEncrypted' | 'authEncrypted', Octets>>;
  readonly options: VerifyOptions;
};

const HEADER = asciiOctets(
  'From: Alice <alice@example.test>\r\nTo: bob@example.test\r\nMIME-Version: 1.0\r\n',
);

export function makeSampleMail(): SampleMail {
  const at = new Date('2026-03-01T12:00:00Z');
  const root = makeIdentity({ ca: true, commonName: 'Root' });
  const alice = makeIdentity({ commonName: 'Alice', emails: ['alice@example.test'], issuer: root });
  const bob = makeIdentity({ commonName: 'Bob', emails: ['bob@example.test'], issuer: root });
  const entity = asciiOctets('Content-Type: text/plain\r\n\r\nHello, World.\r\n');
  const sign = (format: 'opaque' | 'detached'): Octets =>
    signEntity(entity, [createSigner(alice.certificate, alice.key)], {
      digest: 'sha-256',
      format,
      signingTime: at,
    });
  const encrypt = (cipher: 'aes-256-cbc' | 'aes-256-gcm'): Octets =>
    encryptEntity(sign('opaque'), [bob.certificate], { cipher });
  return {
    messages: {
      authEncrypted: concatOctets(HEADER, encrypt('aes-256-gcm')),
      detached: concatOctets(HEADER, sign('detached')),
      opaque: concatOctets(HEADER, sign('opaque')),
      signedAndEncrypted: concatOctets(HEADER, encrypt('aes-256-cbc')),
    },
    options: {
      anchors: [parsePathCertificate(root.certificate.der)],
      at,
      keys: [{ certificate: parsePathCertificate(bob.certificate.der), key: bob.key.keyObject }],
    },
  };
}
