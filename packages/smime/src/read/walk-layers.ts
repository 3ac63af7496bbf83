import { isMtaopsError } from '@mtaops/core';
import { BER, type BerElement, firstChild, readBer } from '../der/ber-reader.ts';
import { equalOctets } from '../der/octets.ts';
import { canonicalLineEnds } from '../mime/line-ends.ts';
import type { MimePart } from '../mime/part.ts';
import { describeCipher } from './content-cipher.ts';
import { parseContentInfo } from './content-info.ts';
import { type Entity, leadInLength, parseEntity } from './entity.ts';
import { parseCompressedData, parseEncryptedData, parseEnvelopedData } from './enveloped-data.ts';
import { inflateZlib } from './inflate.ts';
import type { Layer, LayerPlace } from './layer.ts';
import { CONTENT } from './oids.ts';
import { type DecryptionKey, openEnveloped } from './open-enveloped.ts';
import type { Reason, ReasonCode } from './reason.ts';
import { parseSignedData, type SignedData } from './signed-data.ts';
import { cmsOctets, decodeBody, smimeRoleOf } from './smime-part.ts';

export type WalkOptions = {
  readonly keys: readonly DecryptionKey[];
  /** The signed octets, when the input is a bare CMS object with a detached signature. */
  readonly detachedContent?: Uint8Array<ArrayBuffer>;
  /** Most that compressed content may become; 256 MiB by default. */
  readonly inflateLimitBytes?: number;
};

/** All CMS layers of a message as far as they can be opened, the outermost first. */
export type LayerWalk = {
  readonly layers: readonly Layer[];
  readonly reasons: readonly Reason[];
  /** The message itself; undefined when the input was a bare CMS object. */
  readonly message: Entity | undefined;
  /** What was found inside the last layer that stands for the whole message. */
  readonly innermost: Entity | undefined;
  /** Plaintext of the outermost encryption that covers the whole, when it was opened. */
  readonly plaintext: Uint8Array<ArrayBuffer> | undefined;
};

/** More wrapping than triple wrap, a mailing list and a gateway together ever make. */
const MAX_LAYERS = 12;
const INFLATE_LIMIT_BYTES = 256 * 1024 * 1024;
const ZLIB = '1.2.840.113549.1.9.16.3.8';

type State = {
  readonly options: WalkOptions;
  readonly layers: Layer[];
  readonly reasons: Reason[];
  innermost: Entity | undefined;
  plaintext: Uint8Array<ArrayBuffer> | undefined;
};

/** Where the walk is: what encloses the octets looked at. */
type Place = {
  readonly isWhole: boolean;
  /** A signature covers this: what else is S/MIME in here does not matter to the verdict. */
  readonly isSigned: boolean;
};

/**
 * Open the layers of a message: MIME in CMS in MIME, down to what is no S/MIME any more. Checks no signature.
 *
 * Faults of the message come out as reasons, not as errors.
 */
export async function walkLayers(octets: Uint8Array<ArrayBuffer>, options: WalkOptions): Promise<LayerWalk> {
  const state: State = { innermost: undefined, layers: [], options, plaintext: undefined, reasons: [] };
  const place = { isSigned: false, isWhole: true };
  const bare = cmsOctets(octets);
  let message: Entity | undefined;
  if (bare) await guarded(state, () => openCms(state, bare, { form: 'cms', isWhole: true, part: '' }, place));
  else
    await guarded(state, async () => {
      message = parseEntity(octets, leadInLength(octets));
      await walkPart(state, message, message.root, place);
    });
  const { innermost, layers, plaintext, reasons } = state;
  return { innermost, layers, message, plaintext, reasons };
}

function complain(
  state: State,
  code: ReasonCode,
  message: string,
  severity: Reason['severity'] = 'error',
): void {
  const layer = state.layers.length === 0 ? null : state.layers.length - 1;
  state.reasons.push({ code, layer, message, severity });
}

async function guarded(state: State, step: () => Promise<void>): Promise<void> {
  try {
    await step();
  } catch (error) {
    if (!isMtaopsError(error) || error.code !== 'E_INPUT') throw error;
    complain(state, 'malformed', error.message);
  }
}

async function walkEntity(state: State, octets: Uint8Array<ArrayBuffer>, place: Place): Promise<void> {
  const entity = parseEntity(octets);
  if (place.isWhole) state.innermost = entity;
  await walkPart(state, entity, entity.root, place);
}

async function walkPart(state: State, entity: Entity, part: MimePart, place: Place): Promise<void> {
  const role = smimeRoleOf(part);
  const layerPlace = { isWhole: place.isWhole, part: place.isWhole ? '' : part.number };
  if (role === 'detached')
    return openDetached(state, entity, part, { ...layerPlace, form: 'multipart/signed' }, place);
  if (role === 'cms') {
    const octets = decodeBody(entity.source, part);
    warnOfWrongType(state, part, octets);
    return guarded(state, () => openCms(state, octets, { ...layerPlace, form: 'pkcs7-mime' }, place));
  }
  if (place.isSigned || !part.mediaType.startsWith('multipart/')) return;
  for (const child of part.children) await walkPart(state, entity, child, { ...place, isWhole: false });
}

async function openDetached(
  state: State,
  entity: Entity,
  part: MimePart,
  layerPlace: LayerPlace,
  place: Place,
): Promise<void> {
  const [first] = part.children;
  const last = part.children.at(-1);
  if (!first || !last || part.children.length !== 2)
    complain(state, 'not-two-parts', `multipart/signed has ${part.children.length} parts instead of two`);
  if (!first || !last || first === last) return;
  const content = entity.source.subarray(first.start, first.end);
  await guarded(state, async () => {
    const {
      content: element,
      contentType,
      trailingOctets,
    } = parseContentInfo(decodeBody(entity.source, last));
    if (contentType !== CONTENT.signedData) {
      complain(
        state,
        'unsupported-content',
        `the signature part holds CMS content type ${contentType}, no signature`,
      );
      return;
    }
    addSigned(state, parseSignedData(element), layerPlace, content);
    if (trailingOctets > 0) complain(state, 'malformed', `${trailingOctets} octets follow the signature`);
  });
  await walkEntity(state, content, { ...place, isSigned: true });
}

/** `detached`: the content beside the signature; undefined when it must be inside. */
function addSigned(
  state: State,
  signedData: SignedData,
  layerPlace: LayerPlace,
  detached: Uint8Array<ArrayBuffer> | undefined,
): void {
  const { content } = signedData;
  const carriesOther =
    detached !== undefined &&
    content !== undefined &&
    !readings(detached).some((own) => equalOctets(own, content));
  // An opaque content is digested as it is (RFC 9788 C.2.5 signs bare LF); only a detached one crossed a transport.
  const contents = detached ? readings(detached) : content ? [content] : [];
  state.layers.push({ ...layerPlace, carriesOther, contents, kind: 'signed', signedData });
  if (carriesOther)
    complain(
      state,
      'content-differs',
      'the detached signature carries other content than the part it stands beside',
    );
  if (contents.length === 0)
    complain(state, 'content-missing', 'the signature is detached and its content is not here');
}

function readings(octets: Uint8Array<ArrayBuffer>): readonly Uint8Array<ArrayBuffer>[] {
  const canonical = canonicalLineEnds(Buffer.from(octets.buffer, octets.byteOffset, octets.length));
  return canonical.length === octets.length ? [octets] : [canonical, octets];
}

async function openCms(
  state: State,
  octets: Uint8Array<ArrayBuffer>,
  at: LayerPlace,
  place: Place,
): Promise<void> {
  const { content, contentType, trailingOctets } = parseContentInfo(octets);
  await openContent(state, contentType, content, at, place);
  if (trailingOctets > 0) complain(state, 'malformed', `${trailingOctets} octets follow the CMS object`);
}

async function openContent(
  state: State,
  contentType: string,
  content: BerElement,
  at: LayerPlace,
  place: Place,
): Promise<void> {
  if (state.layers.length >= MAX_LAYERS) return complain(state, 'too-deep', `more than ${MAX_LAYERS} layers`);
  switch (contentType) {
    case CONTENT.signedData:
      return openSigned(state, parseSignedData(content), at, place);
    case CONTENT.envelopedData:
      return openEncrypted(state, content, at, place, 'enveloped');
    case CONTENT.authEnvelopedData:
      return openEncrypted(state, content, at, place, 'auth-enveloped');
    case CONTENT.compressedData:
      return openCompressed(state, content, at, place);
    case CONTENT.encryptedData: {
      state.layers.push({
        ...at,
        cipher: describeCipher(parseEncryptedData(content).cipher),
        kind: 'encrypted-data',
      });
      return complain(
        state,
        'unsupported-content',
        'EncryptedData names no recipient: its key comes by another way',
      );
    }
    default:
      state.layers.push({ ...at, contentType, kind: 'other' });
      return complain(state, 'unsupported-content', `CMS content type ${contentType} is not one of S/MIME`);
  }
}

async function openSigned(state: State, signedData: SignedData, at: LayerPlace, place: Place): Promise<void> {
  const isDegenerate = signedData.signers.length === 0;
  if (isDegenerate && (signedData.content === undefined || signedData.content.length === 0)) {
    state.layers.push({ ...at, kind: 'certs-only', signedData });
    return;
  }
  addSigned(state, signedData, at, signedData.content ? undefined : state.options.detachedContent);
  const content = signedData.content ?? state.options.detachedContent;
  if (content) await openInner(state, signedData.contentType, content, { ...place, isSigned: !isDegenerate });
}

/** Content of a layer: a MIME entity, or with another type than id-data a CMS object without MIME around it. */
async function openInner(
  state: State,
  contentType: string,
  octets: Uint8Array<ArrayBuffer>,
  place: Place,
): Promise<void> {
  const known: readonly string[] = Object.values(CONTENT);
  if (contentType === CONTENT.data || !known.includes(contentType)) return walkEntity(state, octets, place);
  const at: LayerPlace = { form: 'cms', isWhole: place.isWhole, part: '' };
  const element = readBer(octets);
  // The standard puts the bare type there; some writers put a ContentInfo.
  if (firstChild(element)?.identifier === BER.oid) return openCms(state, octets, at, place);
  return openContent(state, contentType, element, at, place);
}

async function openEncrypted(
  state: State,
  content: BerElement,
  at: LayerPlace,
  place: Place,
  kind: 'enveloped' | 'auth-enveloped',
): Promise<void> {
  const data = parseEnvelopedData(content, kind === 'auth-enveloped');
  const { keys } = state.options;
  // EFAIL: what stands beside other parts is not opened here, so that no plaintext ends up next to them.
  const plaintext = at.isWhole ? openEnveloped(data, keys) : undefined;
  const layerState = plaintext ? 'opened' : keys.length > 0 && at.isWhole ? 'failed' : 'closed';
  state.layers.push({ ...at, data, kind, state: layerState });
  if (plaintext) {
    state.plaintext ??= plaintext;
    return openInner(state, data.contentType, plaintext, { ...place, isSigned: false });
  }
  if (layerState === 'failed') return complain(state, 'decryption-failed', DECRYPTION_FAILED);
  return at.isWhole
    ? complain(state, 'encrypted', 'the content is encrypted and no key was given')
    : complain(state, 'encrypted', 'an encrypted part stands beside others; it is not opened (EFAIL)');
}

/** The one text for every failure to decrypt: which step failed must not be told. */
export const DECRYPTION_FAILED = 'cannot decrypt: no key given opens the message, or it is damaged';

async function openCompressed(
  state: State,
  content: BerElement,
  at: LayerPlace,
  place: Place,
): Promise<void> {
  const { algorithm, compressed, contentType } = parseCompressedData(content);
  state.layers.push({ ...at, algorithm: algorithm === ZLIB ? 'zlib' : algorithm, kind: 'compressed' });
  if (algorithm !== ZLIB)
    return complain(state, 'unsupported-algorithm', `compression ${algorithm} is not known`);
  const limitBytes = state.options.inflateLimitBytes ?? INFLATE_LIMIT_BYTES;
  const inflated = await inflateZlib(compressed, limitBytes);
  if (inflated === 'too-large')
    return complain(state, 'too-large', `compressed content is over ${limitBytes} octets`);
  if (inflated === 'broken') return complain(state, 'malformed', 'compressed content cannot be inflated');
  return openInner(state, contentType, inflated, place);
}

function warnOfWrongType(state: State, part: MimePart, octets: Uint8Array<ArrayBuffer>): void {
  const said = part.parameters.get('smime-type')?.toLowerCase();
  if (said === undefined) return;
  try {
    const { contentType } = parseContentInfo(octets);
    const expected = SMIME_TYPES[said];
    if (expected !== undefined && expected !== contentType)
      complain(state, 'wrong-smime-type', `smime-type says ${said}, the content is another`, 'warning');
  } catch {
    // What is wrong with it is said when it is opened.
  }
}

const SMIME_TYPES: Readonly<Record<string, string>> = {
  'authenveloped-data': CONTENT.authEnvelopedData,
  'certs-only': CONTENT.signedData,
  'compressed-data': CONTENT.compressedData,
  'enveloped-data': CONTENT.envelopedData,
  'signed-data': CONTENT.signedData,
};
