/** One kind of rewriting that mail suffers on its way. Stable: scripts may rely on the names. */
export type ChangeKind =
  | 'base64-rewrapped'
  | 'blank-lines'
  | 'boundary-changed'
  | 'charset-converted'
  | 'content-changed'
  | 'content-type-changed'
  | 'dots'
  | 'epilogue-changed'
  | 'field-added'
  | 'field-changed'
  | 'field-encoded'
  | 'field-folded'
  | 'field-removed'
  | 'fields-reordered'
  | 'footer-added'
  | 'from-escaped'
  | 'line-ends'
  | 'links-rewritten'
  | 'part-added'
  | 'part-removed'
  | 'preamble-changed'
  | 'quoted-printable-rewritten'
  | 'soft-breaks'
  | 'text-inserted'
  | 'text-removed'
  | 'trace-added'
  | 'tracking-pixel'
  | 'trailing-blanks'
  | 'transfer-encoding'
  | 'wrapped';

/**
 * - `none`: readers and signatures do not notice.
 * - `breaks-signature`: it lies in what is signed, which no longer verifies.
 * - `changes-content`: nothing signed is touched, but the reader gets something else than was sent.
 */
export type ChangeEffect = 'none' | 'breaks-signature' | 'changes-content';

/** One difference between a message as it was sent and a delivered copy. */
export type Change = {
  readonly kind: ChangeKind;
  /** Number of the MIME part as sent, as IMAP counts; empty for the message itself and its header. */
  readonly part: string;
  /** What changed, in words, e.g. `base64 re-wrapped 72 to 76`. */
  readonly message: string;
  readonly effect: ChangeEffect;
  /** Lines of the two files, counted from 1, where the difference starts. */
  readonly sentLine?: number;
  readonly deliveredLine?: number;
};

/**
 * Who does such a thing, and what helps. What is said here of products is in their documentation or in reports about
 * them.
 */
export const USUAL_CAUSES: Readonly<Partial<Record<ChangeKind, string>>> = {
  'base64-rewrapped': 'an API relay or gateway that decodes and encodes again; sign opaque',
  'blank-lines': 'a gateway or a mailbox format; sign opaque',
  'boundary-changed':
    'a relay that builds the message anew (template or content API); inject the finished message',
  'charset-converted': 'a gateway that converts to its own charset; sign opaque',
  dots: 'dot-stuffing done twice or not undone; look at the injecting client',
  'footer-added':
    'a mailing list, disclaimer gateway or the footer of a list server; switch it off for signed mail',
  'from-escaped': 'an mbox mailbox on the way; sign opaque',
  'links-rewritten': 'click tracking or a link-checking gateway; switch click tracking off for signed mail',
  'part-added': 'a mailing list or disclaimer gateway',
  'quoted-printable-rewritten': 'an API relay or gateway that decodes and encodes again; sign opaque',
  'soft-breaks': 'an API relay or gateway that decodes and encodes again; sign opaque',
  'text-inserted': 'a gateway that marks external mail',
  'tracking-pixel': 'open tracking; switch it off for signed mail',
  'trailing-blanks': 'a relay that trims lines; sign opaque or encode them',
  'transfer-encoding': 'a hop without 8BITMIME, or a gateway that encodes again; send 7-bit',
  wrapped: 'a mailing list or disclaimer gateway that puts its text beside the message',
};
