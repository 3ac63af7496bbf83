import { createPrivateKey, webcrypto } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { ObjectIdentifier, OctetString, UTCTime } from 'asn1js';
import * as pkijs from 'pkijs';

const HEADER = (type: string) =>
  `Content-Type: application/pkcs7-mime; smime-type=${type}; name="smime.p7m"\r\nContent-Transfer-Encoding: base64\r\n` +
  'Content-Disposition: attachment; filename="smime.p7m"\r\n\r\n';

/** What one writes with PKI.js and its documentation: the classes throughout, keys and certificates parsed once. */
export async function makePkijsBuild(
  entity: Uint8Array<ArrayBuffer>,
  folder: string,
  signer: string,
): Promise<() => Promise<number>> {
  pkijs.setEngine('node', new pkijs.CryptoEngine({ crypto: webcrypto as never, name: 'node' }));
  const text = (name: string) => readFileSync(join(folder, name), 'utf8');
  const certificate = pkijs.Certificate.fromBER(derOf(text(`sender-${signer}.crt`)));
  const recipient = pkijs.Certificate.fromBER(derOf(text('recipient.crt')));
  const algorithm =
    signer === 'rsa'
      ? { hash: 'SHA-256', name: 'RSASSA-PKCS1-v1_5' }
      : { name: 'ECDSA', namedCurve: 'P-256' };
  const pkcs8 = createPrivateKey(text(`sender-${signer}.key`)).export({ format: 'der', type: 'pkcs8' });
  const key = await webcrypto.subtle.importKey('pkcs8', new Uint8Array(pkcs8), algorithm, false, ['sign']);
  const content = entity.slice().buffer;
  return async () => {
    const signed = Buffer.from(wrap('signed-data', await sign(content, certificate, key)));
    const enveloped = new pkijs.EnvelopedData();
    enveloped.addRecipientByCertificate(recipient, { oaepHashAlgorithm: 'SHA-256' });
    await enveloped.encrypt({ length: 256, name: 'AES-CBC' } as never, new Uint8Array(signed).buffer);
    const info = new pkijs.ContentInfo({
      content: enveloped.toSchema(),
      contentType: '1.2.840.113549.1.7.3',
    });
    return wrap('enveloped-data', info.toSchema().toBER(false)).length;
  };
}

async function sign(
  content: ArrayBuffer,
  certificate: pkijs.Certificate,
  key: unknown,
): Promise<ArrayBuffer> {
  const digest = await webcrypto.subtle.digest('SHA-256', content);
  const attribute = (type: string, value: unknown) => new pkijs.Attribute({ type, values: [value] });
  const signed = new pkijs.SignedData({
    certificates: [certificate],
    encapContentInfo: new pkijs.EncapsulatedContentInfo({
      eContent: new OctetString({ valueHex: content }),
      eContentType: '1.2.840.113549.1.7.1',
    }),
    signerInfos: [
      new pkijs.SignerInfo({
        sid: new pkijs.IssuerAndSerialNumber({
          issuer: certificate.issuer,
          serialNumber: certificate.serialNumber,
        }),
        signedAttrs: new pkijs.SignedAndUnsignedAttributes({
          attributes: [
            attribute('1.2.840.113549.1.9.3', new ObjectIdentifier({ value: '1.2.840.113549.1.7.1' })),
            attribute('1.2.840.113549.1.9.5', new UTCTime({ valueDate: new Date() })),
            attribute('1.2.840.113549.1.9.4', new OctetString({ valueHex: digest })),
          ],
          type: 0,
        }),
        version: 1,
      }),
    ],
    version: 1,
  });
  await signed.sign(key as never, 0, 'SHA-256', content);
  return new pkijs.ContentInfo({ content: signed.toSchema(true), contentType: '1.2.840.113549.1.7.2' })
    .toSchema()
    .toBER(false);
}

function wrap(type: string, der: ArrayBuffer): string {
  return (
    HEADER(type) +
    Buffer.from(der)
      .toString('base64')
      .replaceAll(/.{1,76}/g, '$&\r\n')
  );
}

function derOf(pem: string): ArrayBuffer {
  const base64 = pem.replaceAll(/-----[^-]+-----|\s/g, '');
  return new Uint8Array(Buffer.from(base64, 'base64')).buffer;
}
