import { hash } from 'node:crypto';
import { derOid, derSequence } from '../der/encode.ts';
import type { Octets } from '../der/octets.ts';

/** Digests that signatures are made with, spelt as `micalg` wants them (RFC 8551 §3.5.3.2). SHA-1 is not offered. */
export type DigestName = 'sha-256' | 'sha-384' | 'sha-512';

export type DigestAlgorithm = {
  readonly name: DigestName;
  /** As `node:crypto` names it. */
  readonly cryptoName: 'sha256' | 'sha384' | 'sha512';
  readonly sizeOctets: number;
  /** DER AlgorithmIdentifier; parameters absent (RFC 5754 §2). */
  readonly identifier: Octets;
};

export const DIGESTS: Readonly<Record<DigestName, DigestAlgorithm>> = {
  'sha-256': digest('sha-256', 'sha256', 32, '2.16.840.1.101.3.4.2.1'),
  'sha-384': digest('sha-384', 'sha384', 48, '2.16.840.1.101.3.4.2.2'),
  'sha-512': digest('sha-512', 'sha512', 64, '2.16.840.1.101.3.4.2.3'),
};

export function digestOf(algorithm: DigestAlgorithm, octets: Octets): Octets {
  return hash(algorithm.cryptoName, octets, 'buffer');
}

function digest(
  name: DigestName,
  cryptoName: DigestAlgorithm['cryptoName'],
  sizeOctets: number,
  oid: string,
): DigestAlgorithm {
  return { cryptoName, identifier: derSequence(derOid(oid)), name, sizeOctets };
}
