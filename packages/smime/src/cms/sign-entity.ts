import { MtaopsError } from '@mtaops/core';
import type { Octets } from '../der/octets.ts';
import { DEFAULT_CAPABILITIES } from './capabilities.ts';
import type { ContentCipherName } from './content-cipher.ts';
import { DIGESTS, type DigestName, digestOf } from './digest.ts';
import { type EntityParts, entityParts, joinEntityParts } from './entity-parts.ts';
import { multipartSignedFrame, pkcs7MimeHeader } from './mime-wrapping.ts';
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
  return joinEntityParts(signToParts(entity, signers, options));
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
  return joinEntityParts(await signToPartsAsync(entity, signers, options));
}

/**
 * {@link signEntity} without writing the result out: for `encryptEntity`, which then needs less time and half
 * the memory for a message with attachments, and for `joinEntityParts`. The parts refer to `entity`; do not change it.
 */
export function signToParts(
  entity: Octets,
  signers: readonly LocalSigner[],
  options: SignOptions,
): EntityParts {
  const results = prepare(digestsOver(entity), signers, options).map((prepared) => ({
    ...prepared,
    signature: prepared.signer.signSync(prepared.attributes, prepared.algorithm),
  }));
  return assemble(entity, results, options.format);
}

/** {@link signToParts} with the private-key operations off the calling thread. */
export async function signToPartsAsync(
  entity: Octets,
  signers: readonly Signer[],
  options: SignOptions,
): Promise<EntityParts> {
  return assemble(entity, await makeSignatures(digestsOver(entity), signers, options), options.format);
}

/** Digest of the content by name; undefined only for one that was not computed. */
type DigestLookup = (name: DigestName) => Octets | undefined;

/** Sign a content that is known by its digests only. */
export function makeSignatures(
  digestNamed: DigestLookup,
  signers: readonly Signer[],
  options: SignOptions,
): Promise<readonly SignatureResult[]> {
  return Promise.all(
    prepare(digestNamed, signers, options).map(async (prepared) => ({
      ...prepared,
      signature: await prepared.signer.sign(prepared.attributes, prepared.algorithm),
    })),
  );
}

/** Each digest is computed once, however many signers share it. */
function digestsOver(entity: Octets): (name: DigestName) => Octets {
  const computed = new Map<DigestName, Octets>();
  return (name) => {
    const digest = computed.get(name) ?? digestOf(DIGESTS[name], entity);
    computed.set(name, digest);
    return digest;
  };
}

function prepare<S extends Signer>(
  digestNamed: DigestLookup,
  signers: readonly S[],
  { capabilities, digest = 'sha-256', signingTime }: SignOptions,
): readonly Prepared<S>[] {
  if (signers.length === 0) throw new MtaopsError('E_USAGE', 'nobody to sign: no signer given');
  const stated =
    capabilities === undefined ? DEFAULT_CAPABILITIES_ATTRIBUTE : encodeCapabilitiesAttribute(capabilities);
  return signers.map((signer) => {
    const algorithm = signatureAlgorithmFor(signer.scheme, digest);
    const messageDigest = digestNamed(algorithm.digest.name);
    if (messageDigest === undefined)
      throw new MtaopsError('E_BUG', `no ${algorithm.digest.name} of the content`);
    const others = [...stated, ...signer.encoded.attributes];
    return { algorithm, attributes: encodeSignedAttributes(messageDigest, signingTime, others), signer };
  });
}

function assemble(entity: Octets, results: readonly SignatureResult[], format: SignFormat): EntityParts {
  if (format === 'opaque') {
    const { head, tail } = encodeSignedData(results, entity.length);
    return entityParts([{ plain: pkcs7MimeHeader('signed-data') }, { base64: [head, entity, tail] }]);
  }
  const frame = multipartSignedFrame([...new Set(results.map(({ algorithm }) => algorithm.digest.name))]);
  return entityParts([
    { plain: frame.before },
    { plain: entity },
    { plain: frame.between },
    { base64: [encodeSignedData(results, undefined).head] },
    { plain: frame.after },
  ]);
}
