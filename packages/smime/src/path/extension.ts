import {
  BER,
  type BerElement,
  childrenOf,
  contentOf,
  failBer,
  firstChild,
  octetsOf,
  readWholeBer,
} from '../der/ber-reader.ts';
import { booleanOf, namedBitsOf, oidOf, smallIntegerOf } from '../der/ber-values.ts';
import type { Octets } from '../der/octets.ts';

/** One extension of a certificate, CRL, CRL entry or OCSP response. */
export type Extension = { readonly critical: boolean; readonly value: Uint8Array<ArrayBuffer> };

/** Extensions by object identifier (RFC 5280 §4.2). @throws MtaopsError `E_INPUT` when one is there twice. */
export function parseExtensions(list: BerElement): ReadonlyMap<string, Extension> {
  const extensions = new Map<string, Extension>();
  for (const element of childrenOf(list)) {
    const [type, ...rest] = childrenOf(element);
    const value = rest.at(-1);
    const critical = rest.length > 1 ? rest[0] : undefined;
    if (!type || !value || rest.length > 2 || value.identifier !== BER.octetString)
      failBer('bad extension', element.start);
    const oid = oidOf(type);
    if (extensions.has(oid)) failBer(`extension ${oid} twice`, element.start);
    // The value is its own DER; a copy of the offsets would not do, since readers count from 0.
    extensions.set(oid, { critical: critical ? booleanOf(critical) : false, value: octetsOf(value) });
  }
  return extensions;
}

type Extensions = ReadonlyMap<string, Extension>;

/** basicConstraints (RFC 5280 §4.2.1.9). */
export type BasicConstraints = { readonly isCa: boolean; readonly pathLength: number | undefined };

export function basicConstraintsOf(extensions: Extensions): BasicConstraints | undefined {
  const extension = extensions.get('2.5.29.19');
  if (!extension) return undefined;
  const fields = childrenOf(readWholeBer(extension.value));
  const ca = fields.find((field) => field.identifier === BER.boolean);
  const length = fields.find((field) => field.identifier === BER.integer);
  return { isCa: ca ? booleanOf(ca) : false, pathLength: length && smallIntegerOf(length) };
}

const KEY_USAGE_BITS = {
  cRLSign: 6,
  digitalSignature: 0,
  keyAgreement: 4,
  keyCertSign: 5,
  keyEncipherment: 2,
  nonRepudiation: 1,
} as const;

/** True when the keyUsage extension allows `use`, or is not there (RFC 5280 §4.2.1.3). */
export function allowsKeyUsage(extensions: Extensions, use: keyof typeof KEY_USAGE_BITS): boolean {
  const extension = extensions.get('2.5.29.15');
  return !extension || namedBitsOf(readWholeBer(extension.value))(KEY_USAGE_BITS[use]);
}

/** keyIdentifier of the authorityKeyIdentifier extension (RFC 5280 §4.2.1.1) of a certificate or CRL, or undefined. */
export function authorityKeyIdOf(extensions: Extensions): Octets | undefined {
  const extension = extensions.get('2.5.29.35');
  const first = extension && firstChild(readWholeBer(extension.value));
  return first?.identifier === 0x80 ? contentOf(first) : undefined;
}
