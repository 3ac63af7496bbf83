import { sign } from 'node:crypto';
import { MtaopsError } from '@mtaops/core';
import { derSetOf } from '../der/encode.ts';
import type { Octets } from '../der/octets.ts';
import { isKeyOf, type PrivateKey } from '../keys/private-key.ts';
import { type Certificate, describeCertificate, isSelfIssued } from '../x509/certificate.ts';
import { MIN_RSA_BITS } from '../x509/choose.ts';
import { describePublicKey, type PublicKey } from '../x509/public-key.ts';
import { type SignatureAlgorithm, type SignatureScheme, signingInput } from './signature-algorithm.ts';
import { encodeSignerAttributes } from './signed-attributes.ts';

/**
 * Who signs: certificate, what goes along with it, and the operation with the private key. Make it once and reuse it
 * for every message.
 *
 * The private key may be anywhere: `sign` gets the DER of the signed attributes and gives the signature value (RSA:
 * as long as the modulus; ECDSA: DER Ecdsa-Sig-Value; Ed25519: 64 octets). A smart card or HSM needs nothing else.
 */
export type Signer = {
  readonly certificate: Certificate;
  /** Everything that goes into SignedData.certificates for this signer, its own certificate first. */
  readonly certificates: readonly Certificate[];
  /** When mail to this signer should be encrypted to another certificate; announced in the signature. */
  readonly encryptionCertificate: Certificate | undefined;
  readonly scheme: SignatureScheme;
  /** DER that is the same in every message of this signer. */
  readonly encoded: {
    /** `certificates` as [0] IMPLICIT SET OF. */
    readonly certificates: Octets;
    /** Signed attributes that depend on the certificates only. */
    readonly attributes: readonly Octets[];
  };
  /** Sign `toBeSigned` (hash it with `algorithm.digest` unless the scheme is Ed25519). */
  readonly sign: (toBeSigned: Octets, algorithm: SignatureAlgorithm) => Promise<Octets>;
};

/** A signer whose key is in this process. */
export type LocalSigner = Signer & {
  readonly signSync: (toBeSigned: Octets, algorithm: SignatureAlgorithm) => Octets;
};

export type SignerOptions = {
  /** Intermediates, any order; self-issued ones (roots) are left out. See `findIntermediates`. */
  readonly chain?: readonly Certificate[];
  readonly encryptionCertificate?: Certificate;
  /** RSASSA-PSS with an ordinary RSA key. Not read by `openssl smime`, Ruby, s-nail, Go. */
  readonly pss?: boolean;
};

/**
 * Signer from a key in memory.
 *
 * `sign` runs on the thread pool, which pays for RSA only; `signSync` on the calling thread.
 *
 * @throws MtaopsError `E_INPUT` when key and certificate do not belong together, the key cannot sign, or RSA
 * has fewer than 2048 bits.
 */
export function createSigner(
  certificate: Certificate,
  key: PrivateKey,
  options: SignerOptions = {},
): LocalSigner {
  if (!isKeyOf(key, certificate)) {
    throw new MtaopsError(
      'E_INPUT',
      `private key does not belong to the certificate ${describeCertificate(certificate)}`,
      {
        hint: `the key is ${describePublicKey(key.publicKey)}, the certificate has another one; check which files go together`,
      },
    );
  }
  const scheme = schemeFor(certificate.publicKey, options.pss === true);
  const inputFor = (algorithm: SignatureAlgorithm) => signingInput(algorithm, key.keyObject);
  return {
    ...describeSigner(certificate, scheme, options),
    sign: (toBeSigned, algorithm) =>
      new Promise((resolve, reject) => {
        sign(digestNameFor(algorithm), toBeSigned, inputFor(algorithm), (error, signature) =>
          error === null ? resolve(signature) : reject(error),
        );
      }),
    signSync: (toBeSigned, algorithm) => sign(digestNameFor(algorithm), toBeSigned, inputFor(algorithm)),
  };
}

/**
 * Signer whose private key is elsewhere (PKCS#11 token, HSM, agent).
 *
 * @param sign - See {@link Signer}; its waits must be bounded by the caller.
 * @throws MtaopsError `E_INPUT` when the certificate's key cannot sign or is too small.
 */
export function createRemoteSigner(
  certificate: Certificate,
  sign: Signer['sign'],
  options: SignerOptions = {},
): Signer {
  return {
    ...describeSigner(certificate, schemeFor(certificate.publicKey, options.pss === true), options),
    sign,
  };
}

function describeSigner(certificate: Certificate, scheme: SignatureScheme, options: SignerOptions) {
  const { chain = [], encryptionCertificate } = options;
  const own =
    encryptionCertificate?.fingerprint === certificate.fingerprint ? undefined : encryptionCertificate;
  const others = [...(own === undefined ? [] : [own]), ...chain.filter((one) => !isSelfIssued(one))];
  const byFingerprint = new Map([certificate, ...others].map((one) => [one.fingerprint, one]));
  const certificates = [...byFingerprint.values()];
  const encoded = {
    attributes: encodeSignerAttributes(certificate, own),
    certificates: encodeCertificates(certificates),
  };
  return { certificate, certificates, encoded, encryptionCertificate: own, scheme };
}

/** SignedData.certificates ([0] IMPLICIT SET OF) of all signers, each certificate once, in DER order. */
export function certificateSet(signers: readonly Signer[]): Octets {
  const [first, ...others] = signers;
  if (first !== undefined && others.length === 0) return first.encoded.certificates;
  const all = signers.flatMap((signer) => signer.certificates);
  return encodeCertificates([...new Map(all.map((one) => [one.fingerprint, one])).values()]);
}

function encodeCertificates(certificates: readonly Certificate[]): Octets {
  return derSetOf(
    certificates.map((certificate) => certificate.der),
    0xa0,
  );
}

function digestNameFor(algorithm: SignatureAlgorithm): string | null {
  return algorithm.scheme === 'ed25519' ? null : algorithm.digest.cryptoName;
}

function schemeFor(key: PublicKey, pss: boolean): SignatureScheme {
  const name = describePublicKey(key);
  if ((key.kind === 'rsa' || key.kind === 'rsa-pss') && key.sizeBits < MIN_RSA_BITS) {
    throw new MtaopsError('E_INPUT', `${name} is too small to sign with`, {
      hint: `get a certificate for an RSA key of at least ${MIN_RSA_BITS} bits, or for an EC key`,
    });
  }
  if (key.kind === 'rsa') return pss ? 'rsa-pss' : 'rsa-pkcs1';
  if (key.kind === 'rsa-pss') return 'rsa-pss';
  if (key.kind === 'ed25519') return 'ed25519';
  if (key.kind === 'ec' && key.curve !== undefined) return 'ecdsa';
  throw new MtaopsError('E_INPUT', `${name} cannot sign`);
}
