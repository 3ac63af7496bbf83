import { MtaopsError } from '@mtaops/core';
import type { Octets } from '../der/octets.ts';
import { DEFAULT_CAPABILITIES } from './capabilities.ts';
import type { ContentCipherName } from './content-cipher.ts';
import { type DigestName, digestOf } from './digest.ts';
import { wrapMultipartSigned, wrapPkcs7Mime } from './mime-wrapping.ts';
import { type SignatureAlgorithm, signatureAlgorithmFor } from './signature-algorithm.ts';
import { encodeCapabilitiesAttribute, encodeSignedAttributes } from './signed-attributes.ts';
import { encodeSignedData, type SignatureResult } from './signed-data.ts';
import type { LocalSigner, Signer } from './signer.ts';

export type SignFormat = 'opaque' | 'detached';

export type SignOptions = {
  readonly format: SignFormat;
  /** `sha-256` by default; an Ed25519 signer always takes SHA-512 (RFC 8419). */
  readonly digest?: DigestName;
  /** What the signer claims as the time of signing. */
  readonly signingTime: Date;
  /** Ciphers the sender's own mailbox reads; `[]` leaves the attribute out. AES-256-CBC and AES-128-CBC by default. */
  readonly capabilities?: readonly ContentCipherName[];
};

const DEFAULT_CAPABILITIES_ATTRIBUTE = encodeCapabilitiesAttribute(DEFAULT_CAPABILITIES);

/** A signature that still lacks its value. */
type Prepared<S extends Signer> = {
  readonly signer: S;
  readonly algorithm: SignatureAlgorithm;
  readonly attributes: Octets;
};

/**
 * Sign a MIME entity (RFC 8551 §3.5): a new entity of type application/pkcs7-mime (`opaque`) or
 * multipart/signed (`detached`).
 *
 * The entity goes in octet for octet: it must already be canonical (CRLF line ends) and, for `detached`, 7-bit; that is
 * `prepareEntity`'s work. One array of the final size is allocated.
 *
 * @param entity - Header lines, blank line, body.
 * @param signers - At least one; each gets its SignerInfo.
 * @throws MtaopsError `E_USAGE` without a signer.
 */
export function signEntity(entity: Octets, signers: readonly LocalSigner[], options: SignOptions): Octets {
  const results = prepare(entity, signers, options).map((prepared) => ({
    ...prepared,
    signature: prepared.signer.signSync(prepared.attributes, prepared.algorithm),
  }));
  return assemble(entity, results, options.format);
}

/**
 * {@link signEntity} with the private-key operations off the calling thread: for signers that are remote, and for several
 * messages in flight with RSA keys (keep at most two per core in flight, the thread pool also serves files and DNS).
 */
export async function signEntityAsync(
  entity: Octets,
  signers: readonly Signer[],
  options: SignOptions,
): Promise<Octets> {
  const results = await Promise.all(
    prepare(entity, signers, options).map(async (prepared) => ({
      ...prepared,
      signature: await prepared.signer.sign(prepared.attributes, prepared.algorithm),
    })),
  );
  return assemble(entity, results, options.format);
}

function prepare<S extends Signer>(
  entity: Octets,
  signers: readonly S[],
  { capabilities, digest = 'sha-256', signingTime }: SignOptions,
): readonly Prepared<S>[] {
  if (signers.length === 0) throw new MtaopsError('E_USAGE', 'nobody to sign: no signer given');
  const stated =
    capabilities === undefined ? DEFAULT_CAPABILITIES_ATTRIBUTE : encodeCapabilitiesAttribute(capabilities);
  const digests = new Map<DigestName, Octets>();
  return signers.map((signer) => {
    const algorithm = signatureAlgorithmFor(signer.scheme, digest);
    const messageDigest = digests.get(algorithm.digest.name) ?? digestOf(algorithm.digest, entity);
    digests.set(algorithm.digest.name, messageDigest);
    const attributes = encodeSignedAttributes(messageDigest, signingTime, [
      ...stated,
      ...signer.encoded.attributes,
    ]);
    return { algorithm, attributes, signer };
  });
}

function assemble(entity: Octets, results: readonly SignatureResult[], format: SignFormat): Octets {
  if (format === 'opaque') {
    const { head, tail } = encodeSignedData(results, entity.length);
    return wrapPkcs7Mime('signed-data', [head, entity, tail]);
  }
  const micalg = [...new Set(results.map(({ algorithm }) => algorithm.digest.name))];
  return wrapMultipartSigned(entity, encodeSignedData(results, undefined).head, micalg);
}
