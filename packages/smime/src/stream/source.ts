import type { Octets } from '../der/octets.ts';

/**
 * Octets that can be read from the start as often as needed: a file, not a pipe (spool that first). A chunk is valid
 * until the next one is asked for, so a reader may reuse its buffer.
 */
export type RereadableSource = () => AsyncIterable<Octets>;

/** A source whose size is known before it is read. */
export type SizedSource = {
  readonly sizeBytes: number;
  /** Same octets at every call. */
  readonly read: RereadableSource;
};
