/** What was done to a message on its way. Stable for ever. */
export type ChangeKind =
  | 'header-added'
  | 'header-removed'
  | 'header-changed'
  | 'header-prefixed'
  | 'header-refolded'
  | 'header-name-case'
  | 'header-reordered'
  | 'body-lines-added-at-end'
  | 'body-lines-added-at-start'
  | 'body-lines-added'
  | 'body-lines-removed'
  | 'body-line-changed'
  | 'body-lines-folded'
  | 'body-blanks'
  | 'body-empty-lines-at-end'
  | 'body-transfer-encoding'
  | 'body-boundary'
  | 'body-from-escaped'
  | 'body-8bit-lost';

/** One change, with what it means for a signature made in either canonicalization. */
export type Change = {
  readonly kind: ChangeKind;
  /** Name of the header field, as a person writes it. */
  readonly header?: string;
  /** Line in the message as it is now, from 1. */
  readonly line?: number;
  /** For people. */
  readonly message: string;
  /** Whether a signature over this header or the body breaks. */
  readonly breaks: { readonly simple: boolean; readonly relaxed: boolean };
};

export const BOTH = { relaxed: true, simple: true } as const;
export const ONLY_SIMPLE = { relaxed: false, simple: true } as const;
export const NEITHER = { relaxed: false, simple: false } as const;
