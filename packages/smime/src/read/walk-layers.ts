import { fieldsNamed } from '../mime/header-field.ts';
import type { MimePart } from '../mime/part.ts';
import { parseContentInfo } from './content-info.ts';
import { type Entity, leadInLength, parseEntity } from './entity.ts';
import type { Layer, LayerPlace } from './layer.ts';
import { CONTENT } from './oids.ts';
import { addSigned, openCms } from './open-content.ts';
import type { Reason } from './reason.ts';
import { parseSignedData } from './signed-data.ts';
import { cmsOctets, decodeBody, smimeRoleOf } from './smime-part.ts';
import { complain, guarded, type WalkOptions, type WalkPlace, type WalkState } from './walk-state.ts';

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

/**
 * Open the layers of a message: MIME in CMS in MIME, down to what is no S/MIME any more. Checks no signature.
 *
 * Faults of the message come out as reasons, not as errors.
 */
export async function walkLayers(octets: Uint8Array<ArrayBuffer>, options: WalkOptions): Promise<LayerWalk> {
  const state: WalkState = {
    innermost: undefined,
    layers: [],
    options,
    plaintext: undefined,
    reasons: [],
    walkEntity: (inner, at) => walkEntity(state, inner, at),
  };
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

async function walkEntity(
  state: WalkState,
  octets: Uint8Array<ArrayBuffer>,
  place: WalkPlace,
): Promise<void> {
  const entity = parseEntity(octets);
  if (place.isWhole) state.innermost = entity;
  await walkPart(state, entity, entity.root, place);
}

async function walkPart(state: WalkState, entity: Entity, part: MimePart, place: WalkPlace): Promise<void> {
  const role = smimeRoleOf(part);
  const layerPlace = { isWhole: place.isWhole, part: place.isWhole ? '' : part.number };
  if (role !== 'none' && fieldsNamed(part.fields, 'content-type').length > 1)
    complain(
      state,
      'malformed',
      'there are several Content-Type fields: readers differ in which one they go by',
    );
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
  state: WalkState,
  entity: Entity,
  part: MimePart,
  layerPlace: LayerPlace,
  place: WalkPlace,
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

function warnOfWrongType(state: WalkState, part: MimePart, octets: Uint8Array<ArrayBuffer>): void {
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
