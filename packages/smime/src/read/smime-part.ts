import { BER } from '../der/ber-reader.ts';
import { bufferView } from '../der/octets.ts';
import { isPem, parsePem } from '../der/pem.ts';
import { decodeBase64 } from '../mime/base64.ts';
import { fieldsNamed, fieldValue } from '../mime/header-field.ts';
import { parseParameterisedValue } from '../mime/parameters.ts';
import type { MimePart } from '../mime/part.ts';
import { decodeQuotedPrintable } from '../mime/quoted-printable.ts';

/** What a MIME part is to S/MIME. `cms` may be any CMS object: the type that MIME names is not believed. */
export type SmimeRole = 'detached' | 'cms' | 'none';

const SIGNATURE_TYPES: readonly string[] = ['application/pkcs7-signature', 'application/x-pkcs7-signature'];
const CMS_TYPES: readonly string[] = [
  'application/pkcs7-mime',
  'application/x-pkcs7-mime',
  'application/cms',
];
const NAMES = /\.p7[mcsz]$/i;

/**
 * Role of a part (smime.md 2): by media type, else by a `.p7m`-like name, since gateways turn the type into
 * application/octet-stream. `micalg`, `protocol` and `smime-type` decide nothing.
 */
export function smimeRoleOf(part: MimePart): SmimeRole {
  if (part.mediaType === 'multipart/signed')
    return isSignaturePart(part.children.at(-1)) ? 'detached' : 'none';
  if (part.mediaType.startsWith('multipart/') || part.mediaType.startsWith('message/')) return 'none';
  if (CMS_TYPES.includes(part.mediaType) || SIGNATURE_TYPES.includes(part.mediaType)) return 'cms';
  return NAMES.test(fileNameOf(part) ?? '') ? 'cms' : 'none';
}

function isSignaturePart(part: MimePart | undefined): boolean {
  return (
    part !== undefined && (SIGNATURE_TYPES.includes(part.mediaType) || NAMES.test(fileNameOf(part) ?? ''))
  );
}

function fileNameOf(part: MimePart): string | undefined {
  const disposition = fieldsNamed(part.fields, 'content-disposition')[0];
  const name = disposition && parseParameterisedValue(fieldValue(disposition)).parameters.get('filename');
  return name ?? part.parameters.get('name');
}

/** The decoded body of a part that holds a CMS object: by its transfer encoding, PEM undone when somebody made it so. */
export function decodeBody(source: Buffer<ArrayBuffer>, part: MimePart): Uint8Array<ArrayBuffer> {
  const body = source.subarray(part.bodyStart, part.end);
  const decoded =
    part.transferEncoding === 'base64'
      ? decodeBase64(body)
      : part.transferEncoding === 'quoted-printable'
        ? decodeQuotedPrintable(body)
        : body;
  return cmsOctets(decoded) ?? decoded;
}

/**
 * The CMS object when octets are one by themselves: DER or BER, PEM, or bare base64 as some programs write it.
 * Undefined when they are something else, such as a mail message.
 */
export function cmsOctets(octets: Uint8Array<ArrayBuffer>): Uint8Array<ArrayBuffer> | undefined {
  if (octets[0] === 0x30 && startsWithOid(octets)) return octets;
  const start = bufferView(octets).toString('latin1', 0, 64).trimStart();
  if (start.startsWith('-----BEGIN') && isPem(octets)) return parsePem(octets)[0]?.octets;
  if (!/^MI[A-Za-z0-9+/\r\n]{20,}$/.test(start)) return undefined;
  return decodeBase64(octets);
}

/** The SEQUENCE begins with an OBJECT IDENTIFIER, which tells it from a text that begins with the digit 0. */
function startsWithOid(octets: Uint8Array<ArrayBuffer>): boolean {
  const length = octets[1] ?? 0;
  return octets[length <= 0x80 ? 2 : 2 + (length & 0x7f)] === BER.oid;
}
