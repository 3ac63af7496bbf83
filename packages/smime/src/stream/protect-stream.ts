import type { DigestName } from '../cms/digest.ts';
import { type EncryptOptions, makeEnvelope } from '../cms/encrypt-entity.ts';
import { multipartSignedFrame, pkcs7MimeHeader } from '../cms/mime-wrapping.ts';
import { makeSignatures, type SignOptions } from '../cms/sign-entity.ts';
import { signatureAlgorithmFor } from '../cms/signature-algorithm.ts';
import { encodeSignedData } from '../cms/signed-data.ts';
import type { Signer } from '../cms/signer.ts';
import type { Certificate } from '../x509/certificate.ts';
import type { PreparedStream } from './prepare-entity-stream.ts';
import type { SizedSource } from './source.ts';
import { type StreamedEntity, streamedEntity } from './streamed-entity.ts';

/** The digests over the content that these signers need. */
export function digestsOf(signers: readonly Signer[], digest: DigestName = 'sha-256'): readonly DigestName[] {
  return [...new Set(signers.map((signer) => signatureAlgorithmFor(signer.scheme, digest).digest.name))];
}

/**
 * `signEntity` for a message that is not in memory: the private keys are used here, the content is read later.
 * All lengths are definite.
 *
 * @param prepared - From `prepareEntityStream` with the purpose of `options.format` and `digestsOf(signers)`.
 * @throws MtaopsError `E_USAGE` without a signer.
 */
export async function signStream(
  prepared: PreparedStream,
  signers: readonly Signer[],
  options: SignOptions,
): Promise<StreamedEntity> {
  const results = await makeSignatures((name) => prepared.digests.get(name), signers, options);
  const { entity } = prepared;
  if (options.format === 'opaque') {
    const { head, tail } = encodeSignedData(results, entity.sizeBytes);
    return streamedEntity([{ plain: pkcs7MimeHeader('signed-data') }, { base64: [head, entity, tail] }]);
  }
  const frame = multipartSignedFrame([...new Set(results.map(({ algorithm }) => algorithm.digest.name))]);
  return streamedEntity([
    { plain: frame.before },
    { plain: entity },
    { plain: frame.between },
    { base64: [encodeSignedData(results, undefined).head] },
    { plain: frame.after },
  ]);
}

/**
 * `encryptEntity` for a message that is not in memory. The content key is drawn here: one call per copy, as there.
 *
 * @param content - What `signStream` made, or the prepared entity itself.
 * @throws MtaopsError as `encryptEntity`.
 */
export function encryptStream(
  content: StreamedEntity | SizedSource,
  recipients: readonly Certificate[],
  options: Omit<EncryptOptions, 'outerHeader'> = {},
): StreamedEntity {
  const entity = 'read' in content ? streamedEntity([{ plain: content }]) : content;
  const envelope = makeEnvelope(entity.sizeBytes, recipients, options);
  return streamedEntity([{ plain: envelope.header }, { content: entity, envelope }]);
}
