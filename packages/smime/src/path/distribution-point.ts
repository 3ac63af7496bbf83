import { BER, type BerElement, childrenOf, encodingOf, firstChild, readWholeBer } from '../der/ber-reader.ts';
import { booleanOf, namedBitsOf } from '../der/ber-values.ts';
import { hexOf } from '../der/octets.ts';
import type { PathCertificate } from './certificate.ts';
import type { Extension } from './extension.ts';
import { generalNameKey, parseGeneralNames } from './general-name.ts';
import { type Name, nameOfRdns } from './name.ts';

/** Revocation reasons as bits of ReasonFlags, 1 (keyCompromise) to 8 (aACompromise); RFC 5280 §4.2.1.13. */
export const ALL_REASONS = 0b1_1111_1110;

/** One DistributionPoint of a certificate (RFC 5280 §4.2.1.13). */
export type DistributionPoint = {
  /** Comparable names, undefined when the field is absent. */
  readonly names: readonly string[] | undefined;
  readonly reasons: number;
  /** Comparable names of who issues that CRL, undefined when it is the certificate's issuer. */
  readonly crlIssuers: readonly string[] | undefined;
};

/** IssuingDistributionPoint of a CRL: which certificates it is about (RFC 5280 §5.2.5). */
export type CrlScope = {
  readonly names: readonly string[] | undefined;
  readonly onlyUserCertificates: boolean;
  readonly onlyCaCertificates: boolean;
  readonly onlyAttributeCertificates: boolean;
  readonly isIndirect: boolean;
  readonly reasons: number;
  /** The encoding, to tell whether a delta has the same scope. */
  readonly key: string;
};

const FULL_SCOPE: CrlScope = {
  isIndirect: false,
  key: '',
  names: undefined,
  onlyAttributeCertificates: false,
  onlyCaCertificates: false,
  onlyUserCertificates: false,
  reasons: ALL_REASONS,
};

/** Distribution points that the certificate names; empty without the extension. */
export function distributionPointsOf({ extensions, issuer }: PathCertificate): readonly DistributionPoint[] {
  const extension = extensions.get('2.5.29.31');
  if (!extension) return [];
  return childrenOf(readWholeBer(extension.value)).map((element) => {
    const fields = fieldsOf(element);
    const reasons = fields.get(0x81);
    const crlIssuer = fields.get(0xa2);
    const issuerNames = crlIssuer && parseGeneralNames(crlIssuer);
    const directory = issuerNames?.find((name) => name.kind === 'directory');
    return {
      crlIssuers: issuerNames?.map(generalNameKey),
      names: pointNames(fields.get(0xa0), directory?.kind === 'directory' ? directory.name : issuer),
      reasons: reasons ? reasonBits(reasons) : ALL_REASONS,
    };
  });
}

/** Scope of a CRL by its extension; everything of its issuer without one. */
export function crlScopeOf(extension: Extension | undefined, issuer: Name): CrlScope {
  if (!extension) return FULL_SCOPE;
  const element = readWholeBer(extension.value);
  const fields = fieldsOf(element);
  const flag = (tag: number): boolean => {
    const field = fields.get(tag);
    return field !== undefined && booleanOf(field);
  };
  const reasons = fields.get(0x83);
  return {
    isIndirect: flag(0x84),
    key: hexOf(encodingOf(element)),
    names: pointNames(fields.get(0xa0), issuer),
    onlyAttributeCertificates: flag(0x85),
    onlyCaCertificates: flag(0x82),
    onlyUserCertificates: flag(0x81),
    reasons: reasons ? reasonBits(reasons) : ALL_REASONS,
  };
}

function fieldsOf(element: BerElement): ReadonlyMap<number, BerElement> {
  return new Map(childrenOf(element).map((field) => [field.identifier, field]));
}

/** DistributionPointName: full names, or one RDN to be put below the issuer's name. */
function pointNames(wrapper: BerElement | undefined, relativeTo: Name): readonly string[] | undefined {
  const choice = wrapper && firstChild(wrapper);
  if (!choice) return undefined;
  if (choice.identifier === 0xa0) return parseGeneralNames(choice).map(generalNameKey);
  const { rdns } = nameOfRdns([choice]);
  return [`directory:${[...relativeTo.rdns, ...rdns].join('\u0000')}`];
}

function reasonBits(element: BerElement): number {
  const has = namedBitsOf({ ...element, identifier: BER.bitString });
  let bits = 0;
  for (let bit = 1; bit <= 8; bit += 1) if (has(bit)) bits |= 1 << bit;
  return bits;
}
