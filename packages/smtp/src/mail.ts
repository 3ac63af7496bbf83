import type { Envelope } from '@mtaops/core';
import type { ContentNeeds } from './content/check-content.ts';

/** A message whose octets come piece by piece, so that its size costs no memory. */
export type StreamedContent = {
  /** Exactly as many octets as the pieces have; declared by SIZE before the first of them. */
  readonly sizeBytes: number;
  /** What the pieces hold; known beforehand, since MAIL has to say it. */
  readonly needs: ContentNeeds;
  /**
   * The octets from the beginning, CRLF line ends, without dot-stuffing. Called again when the message goes over another
   * connection. A piece is taken when there is room for it.
   */
  readonly open: () => AsyncIterable<Uint8Array>;
};

/** A message for the wire; see `OutgoingMail` of the core for one in memory. */
export type Mail = {
  readonly envelope: Envelope;
  readonly content: Uint8Array<ArrayBuffer> | StreamedContent;
};
