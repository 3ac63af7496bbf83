/**
 * Something about a message that its sender should know, although it does not stop the work.
 *
 * - `byte-order-mark`, `mbox-line`: dropped before the first header field.
 * - `no-header`, `no-blank-line`: where the header ends had to be guessed.
 * - `content-type-added`, `re-encoded`, `relabelled`, `refolded`: changed for the signed entity.
 * - `dkim-dropped`: wrapping breaks an existing DKIM-Signature, so it does not go out.
 * - `eight-bit-header`: the outer header needs SMTPUTF8 at the next hop.
 * - `header-not-protected`: the entity is sealed already, so the header is not copied into it.
 * - `eight-bit-inside`, `already-protected`, `unknown-encoding`, `odd-mime`: carried as it is.
 * - `trailing-blanks`, `from-line`, `soft-break-at-end`, `base64-width`: legal, but relays rewrite it (detached only).
 */
export type NoteCode =
  | 'already-protected'
  | 'base64-width'
  | 'byte-order-mark'
  | 'content-type-added'
  | 'dkim-dropped'
  | 'eight-bit-header'
  | 'eight-bit-inside'
  | 'from-line'
  | 'header-not-protected'
  | 'mbox-line'
  | 'no-blank-line'
  | 'no-header'
  | 'odd-mime'
  | 're-encoded'
  | 'refolded'
  | 'relabelled'
  | 'soft-break-at-end'
  | 'trailing-blanks'
  | 'unknown-encoding';

/** `message` names the place; `line` counts from 1 in the file as given. */
export type Note = { readonly code: NoteCode; readonly message: string; readonly line?: number };
