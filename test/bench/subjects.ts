import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import {
  composeHeader,
  createSigner,
  encryptEntity,
  loadPrivateKey,
  parseCertificates,
  parseMessage,
  prepareEntity,
  signToParts,
  signToPartsAsync,
} from '@mtaops/smime';

/** One build of a signed and encrypted message; gives its size. */
export type Build = () => number | Promise<number>;

export type SubjectName = 'mtaops' | 'mtaops-entity' | 'mtaops-async' | 'mtaops-gcm' | 'pkijs';

const read = (folder: string, name: string) => new Uint8Array(readFileSync(join(folder, name)));

/** Parts that are prepared once per sender, as a sender of many messages does. */
function load(folder: string, signer: string) {
  const [certificate] = parseCertificates(read(folder, `sender-${signer}.crt`));
  const recipients = parseCertificates(read(folder, 'recipient.crt'));
  if (certificate === undefined) throw new Error('no certificate');
  return {
    recipients,
    signer: createSigner(certificate, loadPrivateKey(read(folder, `sender-${signer}.key`))),
  };
}

/**
 * The builds compared: `mtaops` from RFC 822 message to RFC 822 message, MIME preparation included; `mtaops-entity`
 * from entity to entity, which is what the libraries compared do; `mtaops-async` with the RSA operation on the thread pool.
 */
export async function makeBuild(
  subject: SubjectName,
  folder: string,
  message: string,
  signerName: string,
): Promise<Build> {
  const octets = read(folder, `${message}.eml`);
  if (subject === 'pkijs') {
    const { makePkijsBuild } = await import('./peers/naive-pkijs.ts');
    const { entity } = prepareEntity(parseMessage(octets), { purpose: 'opaque' });
    return makePkijsBuild(entity, folder, signerName);
  }
  const { recipients, signer } = load(folder, signerName);
  const cipher = subject === 'mtaops-gcm' ? 'aes-256-gcm' : 'aes-256-cbc';
  const options = { format: 'opaque', signingTime: new Date() } as const;
  if (subject === 'mtaops-entity') {
    const { entity } = prepareEntity(parseMessage(octets), { purpose: 'opaque' });
    return () => encryptEntity(signToParts(entity, [signer], options), recipients, { cipher }).length;
  }
  if (subject === 'mtaops-async') {
    return async () => {
      const { entity, outerFields } = prepareEntity(parseMessage(octets), { purpose: 'opaque' });
      const signed = await signToPartsAsync(entity, [signer], options);
      return encryptEntity(signed, recipients, { cipher, outerHeader: composeHeader(outerFields) }).length;
    };
  }
  return () => {
    const { entity, outerFields } = prepareEntity(parseMessage(octets), { purpose: 'opaque' });
    const signed = signToParts(entity, [signer], options);
    return encryptEntity(signed, recipients, { cipher, outerHeader: composeHeader(outerFields) }).length;
  };
}
