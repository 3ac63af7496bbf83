/** A lexical unit of the configuration language; `end` closes every file and carries its last white space. */
export type TokenKind = 'bare' | 'quoted' | 'punctuation' | 'end';

/** One token with the white space and comments before it, so that a file is the sum of its tokens. */
export type Token = {
  readonly kind: TokenKind;
  /** As written, quotes included. */
  readonly text: string;
  /** White space and comments between the token before and this one. */
  readonly trivia: string;
  /** From 1. */
  readonly line: number;
  /** From 1, in UTF-16 units. */
  readonly column: number;
};

/** Something in a file that the language does not allow (`error`) or that deserves a look (`warning`). */
export type SyntaxProblem = {
  readonly code: SyntaxProblemCode;
  readonly severity: 'error' | 'warning';
  readonly message: string;
  readonly line: number;
  readonly column: number;
  /** What to change. */
  readonly hint: string;
};

export type SyntaxProblemCode =
  | 'unterminated-string'
  | 'unterminated-comment'
  | 'unclosed-stanza'
  | 'unclosed-list'
  | 'unclosed-dictionary'
  | 'unmatched-bracket'
  | 'missing-value'
  | 'missing-equals'
  | 'increment-assignment'
  | 'legacy-listener'
  | 'nested-too-deep'
  | 'unexpected-text'
  | 'single-quotes';

/** The value a scalar token stands for: without quotes, `\"` read as a quote, all else untouched. */
export function scalarText(token: Token): string {
  if (token.kind !== 'quoted') return token.text;
  const closed = token.text.length > 1 && token.text.endsWith('"');
  return token.text.slice(1, closed ? -1 : undefined).replaceAll('\\"', '"');
}
