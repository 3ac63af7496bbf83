import { BER, type BerElement, firstChild, readBer } from '../der/ber-reader.ts';
import { equalOctets } from '../der/octets.ts';
import { canonicalLineEnds } from '../mime/line-ends.ts';
import { describeCipher } from './content-cipher.ts';
import { parseContentInfo } from './content-info.ts';
import { parseCompressedData, parseEncryptedData, parseEnvelopedData } from './enveloped-data.ts';
import { inflateZlib } from './inflate.ts';
import type { LayerPlace } from './layer.ts';
import { CONTENT } from './oids.ts';
import { openEnveloped } from './open-enveloped.ts';
import { parseSignedData, type SignedData } from './signed-data.ts';
import { complain, type WalkPlace, type WalkState } from './walk-state.ts';

/** More wrapping than triple wrap, a mailing list and a gateway together ever make. */
const MAX_LAYERS = 12;
const INFLATE_LIMIT_BYTES = 256 * 1024 * 1024;
const ZLIB = '1.2.840.113549.1.9.16.3.8';

/** `detached`: the content beside the signature; undefined when it must be inside. */
export function addSigned(
  state: WalkState,
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

/** Open a CMS object and what is inside. @throws MtaopsError `E_INPUT` when it is malformed. */
export async function openCms(
  state: WalkState,
  octets: Uint8Array<ArrayBuffer>,
  at: LayerPlace,
  place: WalkPlace,
): Promise<void> {
  const { content, contentType, trailingOctets } = parseContentInfo(octets);
  await openContent(state, contentType, content, at, place);
  if (trailingOctets > 0) complain(state, 'malformed', `${trailingOctets} octets follow the CMS object`);
}

async function openContent(
  state: WalkState,
  contentType: string,
  content: BerElement,
  at: LayerPlace,
  place: WalkPlace,
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

async function openSigned(
  state: WalkState,
  signedData: SignedData,
  at: LayerPlace,
  place: WalkPlace,
): Promise<void> {
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
  state: WalkState,
  contentType: string,
  octets: Uint8Array<ArrayBuffer>,
  place: WalkPlace,
): Promise<void> {
  const known: readonly string[] = Object.values(CONTENT);
  if (contentType === CONTENT.data || !known.includes(contentType)) return state.walkEntity(octets, place);
  const at: LayerPlace = { form: 'cms', isWhole: place.isWhole, part: '' };
  const element = readBer(octets);
  // The standard puts the bare type there; some writers put a ContentInfo.
  if (firstChild(element)?.identifier === BER.oid) return openCms(state, octets, at, place);
  return openContent(state, contentType, element, at, place);
}

async function openEncrypted(
  state: WalkState,
  content: BerElement,
  at: LayerPlace,
  place: WalkPlace,
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
  state: WalkState,
  content: BerElement,
  at: LayerPlace,
  place: WalkPlace,
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
