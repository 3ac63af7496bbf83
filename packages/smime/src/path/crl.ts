import { MtaopsError } from '@mtaops/core';
import {
  BER,
  type BerElement,
  childrenOf,
  encodingOf,
  failBer,
  firstChild,
  nextSibling,
  readBer,
  readWholeBer,
} from '../der/ber-reader.ts';
import {
  type AlgorithmIdentifier,
  algorithmOf,
  bitOctetsOf,
  integerHexOf,
  smallIntegerOf,
  timeOf,
} from '../der/ber-values.ts';
import { equalOctets, type Octets } from '../der/octets.ts';
import { isPem, parsePem } from '../der/pem.ts';
import { type CrlScope, crlScopeOf } from './distribution-point.ts';
import { type Extension, parseExtensions } from './extension.ts';
import { parseGeneralNames } from './general-name.ts';
import { type Name, parseName } from './name.ts';

/** A certificate revocation list (RFC 5280 §5.1); entries are read when they are looked for. */
export type Crl = {
  readonly tbs: Octets;
  readonly signatureAlgorithm: AlgorithmIdentifier;
  readonly signature: Octets;
  readonly issuer: Name;
  readonly thisUpdate: Date;
  /** Undefined when the CRL does not say; RFC 5280 wants it, older ones leave it out. */
  readonly nextUpdate: Date | undefined;
  readonly scope: CrlScope;
  /** CRL number as a comparable text, undefined without one. */
  readonly number: bigint | undefined;
  /** Number of the complete CRL that this delta continues; undefined for a complete one. */
  readonly baseNumber: bigint | undefined;
  readonly extensions: ReadonlyMap<string, Extension>;
  /** A critical extension, of the list or of an entry, that is not known here: it must not be relied on (§5.2, §5.3). */
  readonly hasUnknownCritical: () => boolean;
  readonly entries: BerElement | undefined;
};

const KNOWN_EXTENSIONS: ReadonlySet<string> = new Set([
  '2.5.29.18', // issuerAltName
  '2.5.29.20', // cRLNumber
  '2.5.29.27', // deltaCRLIndicator
  '2.5.29.28', // issuingDistributionPoint
  '2.5.29.35', // authorityKeyIdentifier
  '2.5.29.46', // freshestCRL
]);
const KNOWN_ENTRY_EXTENSIONS: ReadonlySet<string> = new Set([
  '2.5.29.21', // reasonCode
  '2.5.29.23', // holdInstructionCode
  '2.5.29.24', // invalidityDate
  '2.5.29.29', // certificateIssuer
]);

/** Read one CRL. @throws MtaopsError `E_INPUT` when it is none. */
export function parseCrl(der: Octets): Crl {
  const [tbs, algorithm, signature] = childrenOf(readWholeBer(der));
  if (!tbs || !signature) failBer('CRL expected', 0);
  const signatureAlgorithm = algorithmOf(algorithm);
  const fields = [...childrenOf(tbs)];
  if (fields[0]?.identifier === BER.integer) fields.shift();
  const [inner, issuerElement, thisUpdate, ...rest] = fields;
  if (!inner || !issuerElement || !thisUpdate) failBer('CRL field missing', tbs.start);
  if (!equalOctets(encodingOf(inner), encodingOf(signatureAlgorithm.element)))
    failBer('signature algorithms inside and outside differ', inner.start);
  const next = rest.find(
    ({ identifier }) => identifier === BER.utcTime || identifier === BER.generalizedTime,
  );
  const entries = rest.find(({ identifier }) => identifier === BER.sequence);
  const wrapped = rest.find(({ identifier }) => identifier === 0xa0);
  const list = wrapped && firstChild(wrapped);
  const extensions = list ? parseExtensions(list) : new Map<string, Extension>();
  const issuer = parseName(issuerElement);
  return {
    baseNumber: numberOf(extensions.get('2.5.29.27')),
    entries,
    extensions,
    hasUnknownCritical: keepFirst(() => hasUnknownCritical(extensions, entries)),
    issuer,
    nextUpdate: next && timeOf(next),
    number: numberOf(extensions.get('2.5.29.20')),
    scope: crlScopeOf(extensions.get('2.5.29.28'), issuer),
    signature: bitOctetsOf(signature),
    signatureAlgorithm,
    tbs: encodingOf(tbs),
    thisUpdate: timeOf(thisUpdate),
  };
}

/** All CRLs of a file: PEM (other blocks passed over) or DER. @throws MtaopsError `E_INPUT` when there is none. */
export function parseCrlFile(octets: Octets): readonly Crl[] {
  const encodings = isPem(octets)
    ? parsePem(octets).flatMap(({ label, octets: body }) => (label === 'X509 CRL' ? [body] : []))
    : [encodingOf(readBer(octets))];
  if (encodings.length === 0)
    throw new MtaopsError('E_INPUT', 'no CRL in the file', { hint: 'expected a CRL in PEM or DER' });
  return encodings.map(parseCrl);
}

function keepFirst<T>(compute: () => T): () => T {
  let kept: { readonly value: T } | undefined;
  return () => {
    kept ??= { value: compute() };
    return kept.value;
  };
}

function numberOf(extension: Extension | undefined): bigint | undefined {
  return extension && BigInt(`0x${integerHexOf(readWholeBer(extension.value))}`);
}

function hasUnknownCritical(
  extensions: ReadonlyMap<string, Extension>,
  entries: BerElement | undefined,
): boolean {
  const isUnknown = (
    known: ReadonlySet<string>,
    [oid, { critical }]: readonly [string, Extension],
  ): boolean => critical && !known.has(oid);
  if ([...extensions].some((extension) => isUnknown(KNOWN_EXTENSIONS, extension))) return true;
  if (!entries) return false;
  for (let entry = firstChild(entries); entry; entry = nextSibling(entry, entries)) {
    const own = entryExtensions(entry);
    if (own && [...own].some((extension) => isUnknown(KNOWN_ENTRY_EXTENSIONS, extension))) return true;
  }
  return false;
}

/** Undefined when the entry has none, which is told without looking at its fields one by one. */
function entryExtensions(entry: BerElement): ReadonlyMap<string, Extension> | undefined {
  const serial = firstChild(entry);
  const date = serial && nextSibling(serial, entry);
  const list = date && nextSibling(date, entry);
  return list && parseExtensions(list);
}

/** An entry that names a certificate. `reason` is the CRLReason number, 0 when it does not say; 8 is removeFromCRL. */
export type CrlEntry = { readonly date: Date; readonly reason: number };

/**
 * The entry of a certificate; the last one counts when there are several.
 *
 * @param issuerKey - Comparable name of the certificate's issuer: in an indirect CRL each entry may be of another
 *   (RFC 5280 §5.3.3).
 */
export function findCrlEntry(crl: Crl, issuerKey: string, serialHex: string): CrlEntry | undefined {
  const { entries } = crl;
  if (!entries) return undefined;
  let current = crl.issuer.key;
  let found: CrlEntry | undefined;
  for (let entry = firstChild(entries); entry; entry = nextSibling(entry, entries)) {
    const serial = firstChild(entry);
    const date = serial && nextSibling(serial, entry);
    if (!serial || !date) failBer('bad CRL entry', entry.start);
    const list = nextSibling(date, entry);
    const extensions = list && parseExtensions(list);
    if (crl.scope.isIndirect && extensions) current = certificateIssuerOf(extensions) ?? current;
    if (current !== issuerKey || integerHexOf(serial) !== serialHex) continue;
    found = { date: timeOf(date), reason: reasonOf(extensions?.get('2.5.29.21')) };
  }
  return found;
}

function reasonOf(extension: Extension | undefined): number {
  return extension ? smallIntegerOf(readWholeBer(extension.value)) : 0;
}

function certificateIssuerOf(extensions: ReadonlyMap<string, Extension>): string | undefined {
  const extension = extensions.get('2.5.29.29');
  if (!extension) return undefined;
  const name = parseGeneralNames(readWholeBer(extension.value)).find(({ kind }) => kind === 'directory');
  return name?.kind === 'directory' ? name.name.key : undefined;
}
