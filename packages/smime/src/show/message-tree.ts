import { isMtaopsError } from '@mtaops/core';
import { bufferView, type Octets } from '../der/octets.ts';
import { decodeEncodedWords } from '../mime/encoded-word.ts';
import { fieldsNamed, fieldValue, type HeaderField } from '../mime/header-field.ts';
import { parseParameterisedValue } from '../mime/parameters.ts';
import type { MimePart } from '../mime/part.ts';
import { describeCipher } from '../read/content-cipher.ts';
import { parseContentInfo } from '../read/content-info.ts';
import { describeLayer } from '../read/describe-layer.ts';
import { type Entity, leadInLength, parseEntity } from '../read/entity.ts';
import { parseCompressedData, parseEncryptedData, parseEnvelopedData } from '../read/enveloped-data.ts';
import { inflateZlib } from '../read/inflate.ts';
import type { Layer, LayerPlace } from '../read/layer.ts';
import { CONTENT } from '../read/oids.ts';
import { type DecryptionKey, openEnveloped } from '../read/open-enveloped.ts';
import type { LayerReport } from '../read/report.ts';
import { parseSignedData } from '../read/signed-data.ts';
import { cmsOctets, decodeBody, smimeRoleOf } from '../read/smime-part.ts';

/** A MIME part of a message. */
export type PartNode = {
  readonly kind: 'part';
  /** As IMAP counts inside the entity that holds it; empty for a multipart at its root. */
  readonly part: string;
  readonly mediaType: string;
  readonly transferEncoding: string;
  readonly charset?: string;
  /** File name, decoded. */
  readonly name?: string;
  /** Subject of the message that starts here, decoded. */
  readonly subject?: string;
  /** The hp parameter of RFC 9788. */
  readonly headerProtection?: string;
  /** Of the body as it stands, encoded. */
  readonly sizeBytes: number;
  readonly problems: readonly string[];
  readonly children: readonly TreeNode[];
};

/** A CMS object in a part, with what is inside as far as it can be opened. Nothing is verified. */
export type CmsNode = {
  readonly kind: 'cms';
  readonly layer: LayerReport;
  readonly children: readonly TreeNode[];
};

/** Where the walk had to end, and why. */
export type FaultNode = { readonly kind: 'fault'; readonly message: string; readonly children: readonly [] };

export type TreeNode = PartNode | CmsNode | FaultNode;

/** More wrapping than any real message has. */
const MAX_LAYERS = 12;
const INFLATE_LIMIT_BYTES = 256 * 1024 * 1024;
const ZLIB = '1.2.840.113549.1.9.16.3.8';

type Walk = { readonly keys: readonly DecryptionKey[]; readonly depth: number };

/**
 * The MIME tree of a message with the CMS layers in it; with keys also what is encrypted. A bare CMS object is
 * taken too. Faults stand as nodes where they are.
 *
 * @throws MtaopsError `E_INPUT` when it nests too deeply.
 */
export async function describeMessageTree(
  octets: Octets,
  keys: readonly DecryptionKey[] = [],
): Promise<TreeNode> {
  const walk = { depth: 0, keys };
  const bare = cmsOctets(octets);
  if (bare) return (await openCms(walk, bare, 'cms', ''))[0] ?? fault('an empty CMS object');
  const entity = parseEntity(octets, leadInLength(octets));
  return describePart(walk, entity, entity.root, entity.fields);
}

async function describePart(
  walk: Walk,
  entity: Entity,
  part: MimePart,
  messageFields: readonly HeaderField[] = [],
): Promise<PartNode> {
  const role = smimeRoleOf(part);
  const children: TreeNode[] = [];
  for (const child of part.children) {
    const fields = part.mediaType === 'message/rfc822' ? child.fields : [];
    children.push(await describePart(walk, entity, child, fields));
  }
  if (role === 'cms')
    children.push(...(await openCms(walk, decodeBody(entity.source, part), 'pkcs7-mime', part.number)));
  const { end, bodyStart, mediaType, number, parameters, problems, transferEncoding } = part;
  const subject = fieldsNamed(messageFields, 'subject')[0];
  return {
    ...optional('charset', parameters.get('charset')),
    children,
    ...optional('headerProtection', parameters.get('hp')),
    kind: 'part',
    mediaType,
    ...optional('name', fileNameOf(part)),
    part: number,
    problems,
    sizeBytes: end - bodyStart,
    ...optional('subject', subject && decodeEncodedWords(fieldValue(subject))),
    transferEncoding,
  };
}

function optional<Key extends string>(
  key: Key,
  value: string | undefined,
): { readonly [name in Key]?: string } {
  return value === undefined ? {} : ({ [key]: value } as { readonly [name in Key]?: string });
}

function fileNameOf({ fields, parameters }: MimePart): string | undefined {
  const disposition = fieldsNamed(fields, 'content-disposition')[0];
  const given = disposition && parseParameterisedValue(fieldValue(disposition)).parameters.get('filename');
  return given ?? parameters.get('name');
}

function fault(message: string): FaultNode {
  return { children: [], kind: 'fault', message };
}

async function openCms(
  walk: Walk,
  octets: Octets,
  form: LayerPlace['form'],
  part: string,
): Promise<readonly TreeNode[]> {
  if (walk.depth >= MAX_LAYERS) return [fault(`more than ${MAX_LAYERS} CMS layers`)];
  try {
    const { layer, inner } = await openContent(walk, octets, { form, isWhole: true, part });
    const children = inner ? [await describeInner({ ...walk, depth: walk.depth + 1 }, inner)] : [];
    return [{ children, kind: 'cms', layer: describeLayer(layer, walk.depth) }];
  } catch (error) {
    if (!isMtaopsError(error) || error.code !== 'E_INPUT') throw error;
    return [fault(error.message)];
  }
}

async function describeInner(walk: Walk, octets: Octets): Promise<TreeNode> {
  const bare = cmsOctets(octets);
  if (bare) return (await openCms(walk, bare, 'cms', ''))[0] ?? fault('an empty CMS object');
  const entity = parseEntity(octets);
  return describePart(walk, entity, entity.root, entity.fields);
}

type Opened = { readonly layer: Layer; readonly inner?: Octets | undefined };

async function openContent({ keys }: Walk, octets: Octets, place: LayerPlace): Promise<Opened> {
  const { content, contentType } = parseContentInfo(octets);
  switch (contentType) {
    case CONTENT.signedData: {
      const signedData = parseSignedData(content);
      const inner = signedData.content;
      const isBare = signedData.signers.length === 0 && (inner?.length ?? 0) === 0;
      return isBare
        ? { layer: { ...place, kind: 'certs-only', signedData } }
        : {
            inner,
            layer: {
              ...place,
              carriesOther: false,
              contents: inner ? [inner] : [],
              kind: 'signed',
              signedData,
            },
          };
    }
    case CONTENT.envelopedData:
    case CONTENT.authEnvelopedData: {
      const kind = contentType === CONTENT.envelopedData ? 'enveloped' : 'auth-enveloped';
      const data = parseEnvelopedData(content, kind === 'auth-enveloped');
      const inner = openEnveloped(data, keys);
      const state = inner ? 'opened' : keys.length > 0 ? 'failed' : 'closed';
      return { inner, layer: { ...place, data, kind, state } };
    }
    case CONTENT.compressedData: {
      const { algorithm, compressed } = parseCompressedData(content);
      const inflated = algorithm === ZLIB ? await inflateZlib(compressed, INFLATE_LIMIT_BYTES) : undefined;
      const layer: Layer = {
        ...place,
        algorithm: algorithm === ZLIB ? 'zlib' : algorithm,
        kind: 'compressed',
      };
      return typeof inflated === 'object' ? { inner: bufferView(inflated), layer } : { layer };
    }
    case CONTENT.encryptedData:
      return {
        layer: {
          ...place,
          cipher: describeCipher(parseEncryptedData(content).cipher),
          kind: 'encrypted-data',
        },
      };
    default:
      return { layer: { ...place, contentType, kind: 'other' } };
  }
}
