import { isMtaopsError } from '@mtaops/core';
import type { Entity } from './entity.ts';
import type { Layer } from './layer.ts';
import type { DecryptionKey } from './open-enveloped.ts';
import type { Reason, ReasonCode } from './reason.ts';

export type WalkOptions = {
  readonly keys: readonly DecryptionKey[];
  /** The signed octets, when the input is a bare CMS object with a detached signature. */
  readonly detachedContent?: Uint8Array<ArrayBuffer>;
  /** Most that compressed content may become; 256 MiB by default. */
  readonly inflateLimitBytes?: number;
};

/** What a walk has found so far; lives as long as one `walkLayers`. */
export type WalkState = {
  readonly options: WalkOptions;
  /** Goes on with a MIME entity found inside a CMS object. */
  readonly walkEntity: (octets: Uint8Array<ArrayBuffer>, place: WalkPlace) => Promise<void>;
  readonly layers: Layer[];
  readonly reasons: Reason[];
  innermost: Entity | undefined;
  plaintext: Uint8Array<ArrayBuffer> | undefined;
};

/** Where the walk is: what encloses the octets looked at. */
export type WalkPlace = {
  readonly isWhole: boolean;
  /** A signature covers this: what else is S/MIME in here does not matter to the verdict. */
  readonly isSigned: boolean;
};

/** Note a reason about the layer opened last. */
export function complain(
  state: WalkState,
  code: ReasonCode,
  message: string,
  severity: Reason['severity'] = 'error',
): void {
  const layer = state.layers.length === 0 ? null : state.layers.length - 1;
  state.reasons.push({ code, layer, message, severity });
}

/** Turn a fault of the message into a reason; faults of our own go on. */
export async function guarded(state: WalkState, step: () => Promise<void>): Promise<void> {
  try {
    await step();
  } catch (error) {
    if (!isMtaopsError(error) || error.code !== 'E_INPUT') throw error;
    complain(state, 'malformed', error.message);
  }
}
