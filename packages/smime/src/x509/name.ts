import { type DerElement, readChildren, readOid, readSequence } from '../der/decode.ts';
import { bufferView, hexOf, type Octets } from '../der/octets.ts';

/** A distinguished name: as it stands in the certificate, and for people. */
export type DistinguishedName = {
  /** DER of the Name; names are compared by these octets here (path validation has its own rules). */
  readonly der: Octets;
  /** RFC 4514 text, most specific first, with `, ` between: `CN=Alice, O=Example, C=DE`. Empty for an empty name. */
  readonly text: string;
  /** Values of commonName, in order. */
  readonly commonNames: readonly string[];
  /** Values of the PKCS#9 emailAddress attribute, in order. */
  readonly emailAddresses: readonly string[];
};

const EMAIL_ADDRESS = '1.2.840.113549.1.9.1';

/** Short names of RFC 4514 §3 and those that CA software prints; others appear as dotted OID. */
const SHORT_NAMES: ReadonlyMap<string, string> = new Map([
  ['2.5.4.3', 'CN'],
  ['2.5.4.4', 'SN'],
  ['2.5.4.5', 'serialNumber'],
  ['2.5.4.6', 'C'],
  ['2.5.4.7', 'L'],
  ['2.5.4.8', 'ST'],
  ['2.5.4.9', 'STREET'],
  ['2.5.4.10', 'O'],
  ['2.5.4.11', 'OU'],
  ['2.5.4.12', 'title'],
  ['2.5.4.42', 'GN'],
  ['2.5.4.97', 'organizationIdentifier'],
  ['0.9.2342.19200300.100.1.1', 'UID'],
  ['0.9.2342.19200300.100.1.25', 'DC'],
  [EMAIL_ADDRESS, 'emailAddress'],
]);

/** Read a Name (RFC 5280 §4.1.2.4). */
export function readName(element: DerElement | undefined, what: string): DistinguishedName {
  const rdns = readSequence(element, what).map((rdn) =>
    readChildren(rdn).map((pair) => {
      const [type, value] = readSequence(pair, `${what} attribute`);
      return { oid: readOid(type), text: value === undefined ? '' : readDirectoryString(value) };
    }),
  );
  const valuesOf = (oid: string) => rdns.flat().flatMap((pair) => (pair.oid === oid ? [pair.text] : []));
  const text = rdns
    .toReversed()
    .map((rdn) => rdn.map(({ oid, text }) => `${SHORT_NAMES.get(oid) ?? oid}=${escaped(text)}`).join('+'))
    .join(', ');
  return {
    commonNames: valuesOf('2.5.4.3'),
    der: element?.encoding ?? new Uint8Array(),
    emailAddresses: valuesOf(EMAIL_ADDRESS),
    text,
  };
}

/** Text of any ASN.1 string type found in names; `#hex` for anything else (RFC 4514 §2.4). */
export function readDirectoryString(element: DerElement): string {
  const octets = bufferView(element.content);
  switch (element.tag) {
    case 0x0c: // UTF8String
      return octets.toString('utf8');
    case 0x12: // NumericString
    case 0x13: // PrintableString
    case 0x14: // TeletexString; CAs that use it mean Latin-1
    case 0x16: // IA5String
    case 0x1a: // VisibleString
      return octets.toString('latin1');
    case 0x1e: // BMPString
      return new TextDecoder('utf-16be').decode(octets);
    case 0x1c: // UniversalString
      return readUtf32(element.content);
    default:
      return `#${hexOf(element.encoding)}`;
  }
}

function readUtf32(octets: Octets): string {
  const view = new DataView(octets.buffer, octets.byteOffset, octets.byteLength);
  let text = '';
  for (let at = 0; at + 4 <= octets.length; at += 4) {
    const point = view.getUint32(at);
    text += point > 0x10ffff ? '\ufffd' : String.fromCodePoint(point);
  }
  return text;
}

/** RFC 4514 §2.4; control characters too, so that a name cannot forge a terminal line. */
function escaped(value: string): string {
  return value
    .replaceAll(/[\\,+"<>;]/g, String.raw`\$&`)
    .replaceAll(/^[ #]| $/g, String.raw`\$&`)
    .replaceAll(/\p{Cc}/gu, (control) =>
      [...Buffer.from(control)].map((octet) => `\\${octet.toString(16).padStart(2, '0')}`).join(''),
    );
}
