import { type DerElement, expectTag, readChildren, readOid, readOnly, readSequence } from '../der/decode.ts';
import { TAG } from '../der/encode.ts';
import { hexOf, type Octets } from '../der/octets.ts';
import { keyError } from '../keys/key-error.ts';
import { decryptPbe } from '../keys/pbe.ts';
import { importPrivateKey, type PrivateKey } from '../keys/private-key.ts';
import { type Certificate, parseCertificate } from '../x509/certificate.ts';
import { readDirectoryString } from '../x509/name.ts';

/** What a SafeBag holds, as far as S/MIME uses it. */
export type SafeBag = {
  readonly friendlyName: string | undefined;
  /** Hexadecimal; a key and its certificate have the same. */
  readonly localKeyId: string | undefined;
} & ({ readonly key: PrivateKey } | { readonly certificate: Certificate });

/** A password as a PKCS#12 file may have been made with it: undefined is "no password". */
export type Password = string | undefined;

const BAG = {
  cert: '1.2.840.113549.1.12.10.1.3',
  key: '1.2.840.113549.1.12.10.1.1',
  nested: '1.2.840.113549.1.12.10.1.6',
  shroudedKey: '1.2.840.113549.1.12.10.1.2',
} as const;

const X509_CERTIFICATE = '1.2.840.113549.1.9.22.1';
const FRIENDLY_NAME = '1.2.840.113549.1.9.20';
const LOCAL_KEY_ID = '1.2.840.113549.1.9.21';

/** SafeContents inside SafeContents; nobody writes more than one level. */
const MAX_NESTING = 4;

/**
 * The bags of a SafeContents (RFC 7292 §4.2); CRLs, secrets and certificates that are not X.509 are left out.
 *
 * ```asn1
 * SafeBag ::= SEQUENCE { bagId, bagValue [0] EXPLICIT, bagAttributes SET OF PKCS12Attribute OPTIONAL }
 * ```
 *
 * @throws MtaopsError `E_INPUT`.
 */
export function readSafeContents(der: Octets, password: Password, depth = 0): readonly SafeBag[] {
  if (depth > MAX_NESTING) throw keyError('broken', 'PKCS#12 file is nested too deep');
  return readSequence(readOnly(der), 'SafeContents').flatMap((bag): readonly SafeBag[] => {
    const [oidElement, wrapped, attributes] = readSequence(bag, 'SafeBag');
    const oid = readOid(oidElement);
    const [value] = readChildren(expectTag(wrapped, 0xa0, 'bag value'));
    if (value === undefined) throw keyError('broken', 'PKCS#12 bag is empty');
    if (oid === BAG.nested) return readSafeContents(value.encoding, password, depth + 1);
    if (oid === BAG.cert) return readCertificateBag(value, readAttributes(attributes));
    const key = readKey(oid, value, password);
    return key === undefined ? [] : [{ ...readAttributes(attributes), key }];
  });
}

function readKey(oid: string, value: DerElement, password: Password): PrivateKey | undefined {
  if (oid === BAG.key) return importPrivateKey(value.encoding, 'pkcs8');
  if (oid !== BAG.shroudedKey) return undefined;
  const [algorithm, data] = readSequence(value, 'encrypted private key');
  const scheme = expectTag(algorithm, TAG.sequence, 'encryption algorithm').encoding;
  const plain = decryptPbe(scheme, password, expectTag(data, TAG.octetString, 'encrypted key').content);
  if (plain === undefined)
    throw keyError(
      'broken',
      'private key in the PKCS#12 file is damaged, or has another password than the file',
    );
  return importPrivateKey(plain, 'pkcs8');
}

function readCertificateBag(value: DerElement, attributes: Attributes): readonly SafeBag[] {
  const [type, wrapped] = readSequence(value, 'certificate bag');
  if (readOid(type) !== X509_CERTIFICATE) return [];
  const [octets] = readChildren(expectTag(wrapped, 0xa0, 'certificate'));
  return [
    {
      ...attributes,
      certificate: parseCertificate(expectTag(octets, TAG.octetString, 'certificate').content),
    },
  ];
}

type Attributes = Pick<SafeBag, 'friendlyName' | 'localKeyId'>;

function readAttributes(set: DerElement | undefined): Attributes {
  const values = new Map<string, DerElement>();
  for (const attribute of set === undefined ? [] : readChildren(expectTag(set, TAG.set, 'bag attributes'))) {
    const [oid, valueSet] = readSequence(attribute, 'bag attribute');
    const [value] = valueSet === undefined ? [] : readChildren(valueSet);
    if (value !== undefined) values.set(readOid(oid), value);
  }
  const name = values.get(FRIENDLY_NAME);
  const id = values.get(LOCAL_KEY_ID);
  return {
    friendlyName: name === undefined ? undefined : readDirectoryString(name),
    localKeyId: id === undefined ? undefined : hexOf(id.content),
  };
}
