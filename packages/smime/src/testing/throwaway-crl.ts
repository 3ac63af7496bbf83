import { sign } from 'node:crypto';
import { derBitString, derElement, derInteger, derOid, derSequence, derTime } from '../der/encode.ts';
import type { Octets } from '../der/octets.ts';
import { encodeExtension, type ThrowawayIdentity } from './throwaway-certificates.ts';

export type CrlRequest = {
  /** Must have a P-256 key. */
  readonly signer: ThrowawayIdentity;
  /** Whose certificates; by default the signer's own name. */
  readonly revoked?: readonly { readonly of: ThrowawayIdentity; readonly reason?: number }[];
  readonly number?: number;
  /** Makes it a delta CRL. */
  readonly baseNumber?: number;
  readonly thisUpdate?: Date;
  readonly nextUpdate?: Date;
  readonly extensions?: readonly Octets[];
};

/** A CRL for tests, DER; valid through 2026 unless told otherwise. */
export function makeCrl(request: CrlRequest): Octets {
  const { baseNumber, number, revoked = [], signer } = request;
  const algorithm = derSequence(derOid('1.2.840.10045.4.3.2'));
  const date = derTime(new Date('2026-01-15T00:00:00Z'));
  const entries = revoked.map(({ of, reason }) => {
    const serial = derElement(0x02, new Uint8Array(Buffer.from(of.certificate.serialNumber, 'hex')));
    const value = reason === undefined ? [] : [derElement(0x0a, Uint8Array.of(reason))];
    return derSequence(serial, date, ...value.map((one) => derSequence(encodeExtension('2.5.29.21', one))));
  });
  const extensions = [
    ...(number === undefined ? [] : [encodeExtension('2.5.29.20', derInteger(number))]),
    ...(baseNumber === undefined ? [] : [encodeExtension('2.5.29.27', derInteger(baseNumber), true)]),
    ...(request.extensions ?? []),
  ];
  const tbs = derSequence(
    derInteger(1),
    algorithm,
    signer.certificate.subject.der,
    derTime(request.thisUpdate ?? new Date('2026-01-01T00:00:00Z')),
    derTime(request.nextUpdate ?? new Date('2026-12-31T00:00:00Z')),
    ...(entries.length > 0 ? [derSequence(...entries)] : []),
    ...(extensions.length > 0 ? [derElement(0xa0, derSequence(...extensions))] : []),
  );
  return derSequence(tbs, algorithm, derBitString(new Uint8Array(sign('sha256', tbs, signer.key.keyObject))));
}
