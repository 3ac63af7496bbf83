import { hash } from 'node:crypto';
import { isMtaopsError } from '@mtaops/core';
import { BER, readWholeBer } from '../der/ber-reader.ts';
import type { PathCertificate } from '../path/certificate.ts';
import { keyFor } from '../path/inherited-key.ts';
import { checkSignature, digestName, digestOfSignature, type SignatureVerdict } from '../path/signature.ts';
import { parseSignedAttributes, type SignedAttributes, signedEncodings } from './attributes.ts';
import { CONTENT } from './oids.ts';
import type { ReasonCode } from './reason.ts';
import type { SignedData, SignerInfo } from './signed-data.ts';
import { findReferenced, matchesSigningCertificate } from './signer-certificate.ts';

/** What the cryptography says of one signer; nothing here is about trust. */
export type SignerCheck = {
  readonly signature: SignatureVerdict;
  /** The certificate whose key verifies; the first candidate when none does, undefined without candidates. */
  readonly certificate: PathCertificate | undefined;
  readonly attributes: SignedAttributes | undefined;
  readonly digest: string | undefined;
  readonly reasons: readonly { readonly code: ReasonCode; readonly message: string }[];
};

export type SignerPool = {
  readonly anchors: readonly PathCertificate[];
  readonly intermediates: readonly PathCertificate[];
};

/** Digests of the content, computed once for each algorithm; several when line ends may be read in two ways. */
export type ContentDigests = (digest: string) => readonly Uint8Array[];

export function createContentDigests(contents: readonly Uint8Array<ArrayBuffer>[]): ContentDigests {
  const known = new Map<string, readonly Uint8Array[]>();
  return (digest) => {
    const found = known.get(digest) ?? contents.map((content) => hash(digest, content, 'buffer'));
    known.set(digest, found);
    return found;
  };
}

const NOTHING = { attributes: undefined, certificate: undefined, digest: undefined };

/**
 * Check one SignerInfo against the content (RFC 5652 §5.6).
 *
 * @param contents - Readings of the signed octets; a signature over any of them counts.
 */
export function checkSigner(
  signer: SignerInfo,
  signedData: SignedData,
  contents: readonly Uint8Array<ArrayBuffer>[],
  digests: ContentDigests,
  pool: SignerPool,
): SignerCheck {
  const refuse = (signature: SignatureVerdict, code: ReasonCode, message: string): SignerCheck => ({
    ...NOTHING,
    reasons: [{ code, message }],
    signature,
  });
  const digest = digestName(signer.digestAlgorithm.oid);
  if (digest === undefined)
    return refuse(
      'unknown',
      'unsupported-algorithm',
      `digest algorithm ${signer.digestAlgorithm.oid} is not known`,
    );
  // RFC 5652 §5.1 lets a verifier refuse it; nothing that signs mail leaves it out.
  if (
    signedData.digestAlgorithms.length > 0 &&
    !signedData.digestAlgorithms.includes(signer.digestAlgorithm.oid)
  )
    return refuse('bad', 'bad-attributes', `digestAlgorithms does not announce ${digest}`);
  const candidates = findReferenced(signer.signer, [...pool.intermediates, ...pool.anchors]);
  const [first] = candidates;
  if (!first)
    return refuse(
      'unknown',
      'no-signer-certificate',
      "the signer's certificate is neither in the message nor given",
    );
  try {
    const signed = signedOctets(signer, signedData, contents, digests, digest);
    if (typeof signed === 'string')
      return { ...refuse('bad', 'bad-attributes', signed), certificate: first, digest };
    if (!signed.digestFits)
      return {
        ...refuse('bad', 'digest-mismatch', 'the content was changed: its digest is not the signed one'),
        attributes: signed.attributes,
        certificate: first,
        digest,
      };
    return { ...tryCertificates(signer, candidates, signed, digest, pool), digest };
  } catch (error) {
    if (!isMtaopsError(error)) throw error;
    return { ...refuse('bad', 'bad-attributes', error.message), certificate: first, digest };
  }
}

type Signed = {
  readonly attributes: SignedAttributes | undefined;
  readonly encodings: readonly Uint8Array<ArrayBuffer>[];
  readonly digestFits: boolean;
};

function signedOctets(
  signer: SignerInfo,
  signedData: SignedData,
  contents: readonly Uint8Array<ArrayBuffer>[],
  digests: ContentDigests,
  digest: string,
): Signed | string {
  if (!signer.signedAttributes) {
    // RFC 5652 §5.3: attributes MUST be there unless the content is id-data.
    if (signedData.contentType !== CONTENT.data) return 'signed attributes are missing';
    if (contents.some(isAttributeSet))
      return 'the content is a set of signed attributes, whose signature was moved here';
    return { attributes: undefined, digestFits: true, encodings: contents };
  }
  const attributes = parseSignedAttributes(signer.signedAttributes);
  if (typeof attributes === 'string') return attributes;
  if (attributes.contentType !== signedData.contentType)
    return `the contentType attribute says ${attributes.contentType}, the content is ${signedData.contentType}`;
  const digestFits = digests(digest).some((own) => Buffer.compare(own, attributes.messageDigest) === 0);
  return { attributes, digestFits, encodings: signedEncodings(signer.signedAttributes) };
}

/**
 * A signature over attributes is also one over a message whose content is their encoding; such a content is refused
 * (RFC 8933 and the work after it discuss the attack).
 */
function isAttributeSet(content: Uint8Array<ArrayBuffer>): boolean {
  if (content[0] !== BER.set) return false;
  try {
    return typeof parseSignedAttributes(readWholeBer(content)) !== 'string';
  } catch {
    return false;
  }
}

/** Ed25519 and Ed448 sign the attributes themselves; the digest beside them is only that of the content (RFC 8419). */
function boundDigest(signer: SignerInfo, digest: string): string | undefined {
  return signer.signatureAlgorithm.oid.startsWith('1.3.101.') ? undefined : digest;
}

function tryCertificates(
  signer: SignerInfo,
  candidates: readonly PathCertificate[],
  { attributes, encodings }: Signed,
  digest: string,
  pool: SignerPool,
): Omit<SignerCheck, 'digest'> {
  let best: Omit<SignerCheck, 'digest'> | undefined;
  for (const certificate of candidates) {
    const verdict = checkWith(signer, certificate, encodings, digest, pool);
    const named = matchesSigningCertificate(attributes?.signingCertificate, certificate);
    if (verdict === 'ok' && named === true) return { attributes, certificate, reasons: [], signature: 'ok' };
    best ??= { attributes, certificate, ...explain(signer, verdict, named) };
  }
  return best ?? { ...NOTHING, reasons: [], signature: 'unknown' };
}

function checkWith(
  signer: SignerInfo,
  certificate: PathCertificate,
  encodings: readonly Uint8Array<ArrayBuffer>[],
  digest: string,
  pool: SignerPool,
): SignatureVerdict {
  const key = keyFor(certificate, pool);
  let verdict: SignatureVerdict = 'unknown';
  for (const data of encodings) {
    verdict = checkSignature(
      signer.signatureAlgorithm,
      key,
      data,
      signer.signature,
      boundDigest(signer, digest),
    );
    if (verdict !== 'bad') return verdict;
  }
  return verdict;
}

function explain(
  signer: SignerInfo,
  verdict: SignatureVerdict,
  named: boolean | undefined,
): Pick<SignerCheck, 'reasons' | 'signature'> {
  if (verdict === 'unknown') {
    const message = `signature algorithm ${signer.signatureAlgorithm.oid} cannot be checked with this key here`;
    return { reasons: [{ code: 'unsupported-algorithm', message }], signature: 'unknown' };
  }
  if (verdict === 'ok') {
    const message = 'the signed attributes name another certificate than the one that verifies';
    const signature = named === false ? 'bad' : 'unknown';
    return { reasons: [{ code: 'signing-certificate-mismatch', message }], signature };
  }
  const fixed = digestOfSignature(signer.signatureAlgorithm);
  const differs = fixed !== undefined && fixed !== digestName(signer.digestAlgorithm.oid);
  const message = differs
    ? `the signature uses ${fixed}, the content another digest`
    : 'the signature is wrong: attributes or signature were changed, or another key signed';
  return { reasons: [{ code: 'bad-signature', message }], signature: 'bad' };
}
