import {
  BER,
  type BerElement,
  childrenOf,
  contentOf,
  encodingOf,
  failBer,
  sequenceOf,
} from '../der/ber-reader.ts';
import { oidOf, textOf } from '../der/ber-values.ts';
import { hexOf, type Octets } from '../der/octets.ts';

/** A distinguished name, prepared for comparison (RFC 5280 §7.1). */
export type Name = {
  /** Each RDN as one comparable text; two RDNs match when their texts are equal. */
  readonly rdns: readonly string[];
  /** All RDNs as one text; two names match when these are equal. */
  readonly key: string;
  /** RFC 4514 style, most specific last as in the certificate: `C=US, O=Example, CN=Alice`. */
  readonly text: string;
  /** Values of emailAddress (PKCS #9) in the name. */
  readonly emailAddresses: readonly string[];
  readonly isEmpty: boolean;
  /** As it stands in the certificate; empty for a name put together from RDNs. */
  readonly encoding: Octets;
};

const EMAIL_ADDRESS = '1.2.840.113549.1.9.1';

const SHORT_NAMES: Readonly<Record<string, string>> = {
  '0.9.2342.19200300.100.1.1': 'UID',
  '0.9.2342.19200300.100.1.25': 'DC',
  '1.2.840.113549.1.9.1': 'emailAddress',
  '2.5.4.10': 'O',
  '2.5.4.11': 'OU',
  '2.5.4.12': 'title',
  '2.5.4.3': 'CN',
  '2.5.4.4': 'SN',
  '2.5.4.42': 'GN',
  '2.5.4.46': 'dnQualifier',
  '2.5.4.5': 'serialNumber',
  '2.5.4.6': 'C',
  '2.5.4.65': 'pseudonym',
  '2.5.4.7': 'L',
  '2.5.4.8': 'ST',
  '2.5.4.9': 'street',
};

/** Read a Name: SEQUENCE OF SET OF SEQUENCE { type, value }. */
export function parseName(element: BerElement): Name {
  if (element.identifier !== BER.sequence && (element.identifier & 0xc0) !== 0x80)
    failBer('name expected', element.start);
  return { ...nameOfRdns(childrenOf(element)), encoding: encodingOf(element) };
}

/** The name made of RDN elements (each a SET); also for nameRelativeToCRLIssuer, which is one RDN on its own. */
export function nameOfRdns(rdnElements: readonly BerElement[]): Name {
  const emailAddresses: string[] = [];
  const shown: string[] = [];
  const rdns = rdnElements.map((rdn) => {
    if (rdn.identifier !== BER.set && rdn.identifier !== 0xa1) failBer('SET expected in a name', rdn.start);
    const attributes = childrenOf(rdn).map((attribute) => {
      const [type, value] = sequenceOf(attribute);
      if (!type || !value) failBer('bad attribute of a name', attribute.start);
      const oid = oidOf(type);
      const text = textOf(value);
      if (oid === EMAIL_ADDRESS && text !== undefined) emailAddresses.push(text);
      shown.push(`${SHORT_NAMES[oid] ?? oid}=${text ?? `#${hexOf(encodingOf(value))}`}`);
      return `${oid}=${text === undefined ? `#${hexOf(contentOf(value))}` : prepareText(text)}`;
    });
    return attributes.toSorted().join('\u0001');
  });
  return {
    encoding: new Uint8Array(0),
    emailAddresses,
    isEmpty: rdns.length === 0,
    key: rdns.join('\u0000'),
    rdns,
    text: shown.join(', '),
  };
}

/** Case and blanks do not count, nor does which string type was used (RFC 5280 §7.1, RFC 4518). */
function prepareText(text: string): string {
  return text.normalize('NFKC').toLowerCase().trim().replace(/\s+/g, ' ');
}

/** True when `name` lies in the subtree below `base` (RFC 5280 §4.2.1.10). */
export function isWithinName(name: readonly string[], base: readonly string[]): boolean {
  return base.length <= name.length && base.every((rdn, index) => rdn === name[index]);
}
