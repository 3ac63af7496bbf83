import {
  derElement,
  derHeader,
  derInteger,
  derOctetString,
  derSequence,
  derSetOf,
  TAG,
} from '../der/encode.ts';
import { concatOctets, type Octets, totalLength } from '../der/octets.ts';
import { OID } from './oids.ts';
import type { SignatureAlgorithm } from './signature-algorithm.ts';
import { implicitAttributes } from './signed-attributes.ts';
import { certificateSet, type Signer } from './signer.ts';

/** One finished signature. */
export type SignatureResult = {
  readonly signer: Signer;
  readonly algorithm: SignatureAlgorithm;
  /** SET OF form, what was signed. */
  readonly attributes: Octets;
  readonly signature: Octets;
};

/** An encoding split around the content: `head` + content + `tail`. */
export type SplitEncoding = { readonly head: Octets; readonly tail: Octets };

const VERSION_1 = derInteger(1);

/**
 * ContentInfo around SignedData for content of `contentLength` octets that is written between `head` and `tail`;
 * `undefined` for a detached signature, which is all in `head`.
 *
 * ```asn1
 * SignedData ::= SEQUENCE { version 1, digestAlgorithms SET, encapContentInfo, certificates [0], signerInfos SET }
 * ```
 *
 * Version 1 because every signer is named by issuer and serial number and the content is id-data (RFC 5652 §5.1).
 */
export function encodeSignedData(
  results: readonly SignatureResult[],
  contentLength: number | undefined,
): SplitEncoding {
  const digests = new Map(
    results.map(({ algorithm }) => [algorithm.digest.name, algorithm.digest.identifier]),
  );
  const digestAlgorithms = derSetOf([...digests.values()]);
  const certificates = certificateSet(results.map(({ signer }) => signer));
  const tail = concatOctets(certificates, derSetOf(results.map(encodeSignerInfo)));
  if (contentLength === undefined) {
    const signedData = derSequence(VERSION_1, digestAlgorithms, derSequence(OID.data), tail);
    return { head: derSequence(OID.signedData, derElement(0xa0, signedData)), tail: new Uint8Array() };
  }
  const content = wrapHeaders(contentLength, [
    { tag: TAG.octetString },
    { tag: 0xa0 },
    { prefix: [OID.data], tag: TAG.sequence },
  ]);
  const outer = wrapHeaders(totalLength([content, tail]) + contentLength, [
    { prefix: [VERSION_1, digestAlgorithms], tag: TAG.sequence },
    { tag: 0xa0 },
    { prefix: [OID.signedData], tag: TAG.sequence },
  ]);
  return { head: concatOctets(outer, content), tail };
}

/**
 * All headers that stand before `innerLength` octets of content, innermost layer first in `layers`; `prefix` is what
 * a layer has before the next inner one.
 */
export function wrapHeaders(
  innerLength: number,
  layers: readonly { readonly tag: number; readonly prefix?: readonly Octets[] }[],
): Octets {
  let head: Octets = new Uint8Array();
  for (const { prefix = [], tag } of layers) {
    const inside = concatOctets(...prefix, head);
    head = concatOctets(derHeader(tag, inside.length + innerLength), inside);
  }
  return head;
}

/** SignerInfo ::= SEQUENCE { version 1, sid, digestAlgorithm, signedAttrs [0], signatureAlgorithm, signature }. */
function encodeSignerInfo({ algorithm, attributes, signature, signer }: SignatureResult): Octets {
  return derSequence(
    VERSION_1,
    signer.certificate.issuerAndSerial,
    algorithm.digest.identifier,
    implicitAttributes(attributes),
    algorithm.identifier,
    derOctetString(signature),
  );
}
