import { createHash } from 'node:crypto';
import {
  BER,
  type BerElement,
  childrenOf,
  contentOf,
  encodingOf,
  failBer,
  firstChild,
  octetsOf,
  readWholeBer,
} from '../der/ber-reader.ts';
import {
  type AlgorithmIdentifier,
  algorithmOf,
  bitOctetsOf,
  integerHexOf,
  oidOf,
  timeOf,
} from '../der/ber-values.ts';
import { hexOf, type Octets } from '../der/octets.ts';
import { type PathCertificate, parsePathCertificate } from './certificate.ts';
import { type Extension, parseExtensions } from './extension.ts';
import type { RevocationStatus } from './revocation-status.ts';
import { checkSignature, digestName } from './signature.ts';

/** A signed OCSP answer (RFC 6960 §4.2.1), read and not yet believed. */
export type OcspResponse = {
  readonly tbs: Octets;
  readonly signatureAlgorithm: AlgorithmIdentifier;
  readonly signature: Octets;
  /** Certificates that the responder sent along. */
  readonly certificates: readonly PathCertificate[];
  readonly answers: readonly OcspAnswer[];
};

type OcspAnswer = {
  readonly digest: string | undefined;
  readonly issuerNameHash: string;
  readonly issuerKeyHash: string;
  readonly serialHex: string;
  readonly status: RevocationStatus;
  readonly thisUpdate: Date;
  readonly nextUpdate: Date | undefined;
  readonly hasUnknownCritical: boolean;
};

const BASIC_RESPONSE = '1.3.6.1.5.5.7.48.1.1';
const OCSP_SIGNING = '1.3.6.1.5.5.7.3.9';
/** Clocks of responder and reader differ. */
const CLOCK_SKEW_MS = 5 * 60_000;
/** An answer without nextUpdate says that newer ones are always there; this old it is none any more. */
const MAX_AGE_MS = 7 * 86_400_000;
const MAX_ANSWERS = 1000;

/**
 * Read an OCSPResponse.
 *
 * @throws MtaopsError `E_INPUT` when it is none, or an error of the responder, or of another type than basic.
 */
export function parseOcspResponse(der: Octets): OcspResponse {
  const [status, wrapped] = childrenOf(readWholeBer(der));
  const code = status ? (contentOf(status)[0] ?? 255) : 255;
  const response = wrapped && firstChild(wrapped);
  if (code !== 0 || !response) failBer(`the OCSP responder answers with error ${code}`, 0);
  const [type, octets] = childrenOf(response);
  if (!type || !octets || oidOf(type) !== BASIC_RESPONSE) failBer('OCSP response of an unknown type', 0);
  return parseBasicResponse(octetsOf(octets));
}

function parseBasicResponse(der: Octets): OcspResponse {
  const [data, algorithm, signature, wrapped] = childrenOf(readWholeBer(der));
  if (!data || !signature) failBer('OCSP response incomplete', 0);
  const certificates = wrapped && firstChild(wrapped);
  const responses = childrenOf(data).find(({ identifier }) => identifier === BER.sequence);
  const answers = responses ? childrenOf(responses) : [];
  if (answers.length > MAX_ANSWERS) failBer('too many OCSP answers', data.start);
  return {
    answers: answers.map(parseAnswer),
    certificates: (certificates ? childrenOf(certificates) : []).map((one) =>
      parsePathCertificate(encodingOf(one)),
    ),
    signature: bitOctetsOf(signature),
    signatureAlgorithm: algorithmOf(algorithm),
    tbs: encodingOf(data),
  };
}

function parseAnswer(element: BerElement): OcspAnswer {
  const [id, status, thisUpdate, ...rest] = childrenOf(element);
  if (!id || !status || !thisUpdate) failBer('OCSP answer incomplete', element.start);
  const [algorithm, nameHash, keyHash, serial] = childrenOf(id);
  if (!nameHash || !keyHash || !serial) failBer('OCSP certificate id incomplete', id.start);
  const next = rest.find(({ identifier }) => identifier === 0xa0);
  const nextUpdate = next && firstChild(next);
  const wrapped = rest.find(({ identifier }) => identifier === 0xa1);
  const list = wrapped && firstChild(wrapped);
  const extensions: ReadonlyMap<string, Extension> = list ? parseExtensions(list) : new Map();
  return {
    digest: digestName(algorithmOf(algorithm).oid),
    hasUnknownCritical: [...extensions.values()].some(({ critical }) => critical),
    issuerKeyHash: hexOf(octetsOf(keyHash)),
    issuerNameHash: hexOf(octetsOf(nameHash)),
    nextUpdate: nextUpdate && timeOf(nextUpdate),
    serialHex: integerHexOf(serial),
    status: parseStatus(status),
    thisUpdate: timeOf(thisUpdate),
  };
}

function parseStatus(element: BerElement): RevocationStatus {
  if (element.identifier === 0x80) return { status: 'good' };
  if (element.identifier !== 0xa1)
    return { message: 'the OCSP responder does not know it', status: 'unknown' };
  const [date, wrapped] = childrenOf(element);
  const reason = wrapped && firstChild(wrapped);
  if (!date) failBer('revocation time missing', element.start);
  return { date: timeOf(date), reason: reason ? (contentOf(reason)[0] ?? 0) : 0, status: 'revoked' };
}

/**
 * What an OCSP answer says of a certificate (RFC 6960 §3.2): signed by its issuer, or by a responder whom the issuer
 * itself certified for that; current at the asked time; about this very certificate.
 *
 * @returns `unknown` with the reason when it says nothing that counts.
 */
export function checkOcspResponse(
  response: OcspResponse,
  certificate: PathCertificate,
  issuer: PathCertificate,
  at: Date,
): RevocationStatus {
  const answer = response.answers.find((one) => isAbout(one, certificate, issuer));
  const unknown = (message: string): RevocationStatus => ({ message, status: 'unknown' });
  if (!answer) return unknown('the OCSP response is about other certificates');
  if (answer.hasUnknownCritical) return unknown('the OCSP answer has an unknown critical extension');
  const oldest = answer.nextUpdate?.getTime() ?? answer.thisUpdate.getTime() + MAX_AGE_MS;
  if (answer.thisUpdate.getTime() > at.getTime() + CLOCK_SKEW_MS)
    return unknown('the OCSP answer is from later');
  if (oldest < at.getTime() - CLOCK_SKEW_MS) return unknown('the OCSP answer is out of date');
  if (!isSignedForIssuer(response, issuer, at))
    return unknown('the OCSP response is not signed for the issuer');
  return answer.status;
}

function isAbout(answer: OcspAnswer, certificate: PathCertificate, issuer: PathCertificate): boolean {
  const { digest, issuerKeyHash, issuerNameHash, serialHex } = answer;
  if (digest === undefined || serialHex !== certificate.serialHex) return false;
  const hashOf = (octets: Octets): string => createHash(digest).update(octets).digest('hex');
  return (
    hashOf(certificate.issuer.encoding) === issuerNameHash && hashOf(issuer.publicKeyOctets) === issuerKeyHash
  );
}

function isSignedForIssuer(response: OcspResponse, issuer: PathCertificate, at: Date): boolean {
  const { signature, signatureAlgorithm, tbs } = response;
  const hasSigned = ({ publicKey }: PathCertificate): boolean =>
    checkSignature(signatureAlgorithm, publicKey(), tbs, signature) === 'ok';
  if (hasSigned(issuer)) return true;
  return response.certificates.some(
    (responder) =>
      responder.issuer.key === issuer.subject.key &&
      (responder.extendedKeyUsage?.includes(OCSP_SIGNING) ?? false) &&
      at >= responder.notBefore &&
      at <= responder.notAfter &&
      checkSignature(responder.signatureAlgorithm, issuer.publicKey(), responder.tbs, responder.signature) ===
        'ok' &&
      hasSigned(responder),
  );
}
