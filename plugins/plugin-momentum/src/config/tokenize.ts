import type { SyntaxProblem, Token, TokenKind } from './token.ts';

const WHITE_SPACE = new Set([' ', '\t', '\r', '\n', '\v', '\f', '\uFEFF']);
const PUNCTUATION = new Set(['{', '}', '(', ')', '[', ']', '=']);

/**
 * Split a configuration file into tokens; the texts and trivia of all tokens together are the file.
 *
 * Rules: B4/conf-overview. More is accepted than documented, since the vendor's own files do: bare values with
 * slashes and colons. A quoted string may span lines; one whose closing quote is glued to a following word has lost its
 * own quote, is cut at the end of its line and reported where it opened.
 */
export function tokenize(text: string): {
  readonly tokens: readonly Token[];
  readonly problems: readonly SyntaxProblem[];
} {
  const scanner = new Scanner(text);
  const tokens: Token[] = [];
  for (;;) {
    const token = scanner.next();
    tokens.push(token);
    if (token.kind === 'end') return { problems: scanner.problems, tokens };
  }
}

/** Position and counters of one pass over a text. */
class Scanner {
  readonly problems: SyntaxProblem[] = [];
  readonly #text: string;
  #offset = 0;
  #line = 1;
  #lineStart = 0;
  /** Depth of `(` and `[`; a comma separates only inside them. */
  #depth = 0;
  /** No closing quote was found from some place on: later ones need not be looked for. */
  #quotesExhausted = false;
  #commentEndsExhausted = false;

  constructor(text: string) {
    this.#text = text;
  }

  next(): Token {
    const trivia = this.#takeTrivia();
    const place = { column: this.#offset - this.#lineStart + 1, line: this.#line };
    const char = this.#text[this.#offset];
    if (char === undefined) return { ...place, kind: 'end', text: '', trivia };
    if (char === '"') return this.#token('quoted', trivia, place, this.#endOfQuoted(place));
    if (PUNCTUATION.has(char) || (char === ',' && this.#depth > 0)) {
      this.#countBracket(char);
      return this.#token('punctuation', trivia, place, this.#offset + 1);
    }
    return this.#token('bare', trivia, place, this.#endOfBare());
  }

  #token(kind: TokenKind, trivia: string, place: { line: number; column: number }, end: number): Token {
    const text = this.#take(end);
    if (kind === 'bare' && text.startsWith("'")) {
      this.problems.push({
        ...place,
        code: 'single-quotes',
        hint: 'use double quotes',
        message: 'single quotes do not delimit a value',
        severity: 'warning',
      });
    }
    return { ...place, kind, text, trivia };
  }

  #take(end: number): string {
    const text = this.#text.slice(this.#offset, end);
    for (let at = text.indexOf('\n'); at >= 0; at = text.indexOf('\n', at + 1)) {
      this.#line += 1;
      this.#lineStart = this.#offset + at + 1;
    }
    this.#offset = end;
    return text;
  }

  #takeTrivia(): string {
    const start = this.#offset;
    for (;;) {
      const char = this.#text[this.#offset];
      if (char === undefined) break;
      if (WHITE_SPACE.has(char)) this.#take(this.#offset + 1);
      else if (char === '#') this.#take(this.#endOfLine());
      else if (this.#text.startsWith('/*', this.#offset)) this.#takeBlockComment();
      else break;
    }
    return this.#text.slice(start, this.#offset);
  }

  #takeBlockComment(): void {
    const close = this.#commentEndsExhausted ? -1 : this.#text.indexOf('*/', this.#offset + 2);
    if (close < 0) {
      this.#commentEndsExhausted = true;
      this.problems.push({
        code: 'unterminated-comment',
        column: this.#offset - this.#lineStart + 1,
        hint: 'close the comment with */',
        line: this.#line,
        message: 'comment opened with /* is not closed',
        severity: 'error',
      });
    }
    this.#take(close < 0 ? this.#endOfLine() : close + 2);
  }

  #endOfLine(): number {
    const end = this.#text.indexOf('\n', this.#offset);
    return end < 0 ? this.#text.length : end;
  }

  #endOfBare(): number {
    let at = this.#offset;
    for (;;) {
      const char = this.#text[at];
      if (char === undefined || WHITE_SPACE.has(char) || PUNCTUATION.has(char)) break;
      if (char === '"' || char === '#' || (char === ',' && this.#depth > 0)) break;
      if (char === '/' && this.#text[at + 1] === '*') break;
      at += 1;
    }
    return at;
  }

  #endOfQuoted(place: { line: number; column: number }): number {
    const close = this.#closingQuote();
    const glued = close !== undefined && this.#isGlued(close);
    if (close !== undefined && !glued) return close + 1;
    this.problems.push({
      ...place,
      code: 'unterminated-string',
      hint: 'add the closing quote on this line',
      message: glued
        ? 'string opened here has no closing quote: it would swallow the text up to the next quote'
        : 'string opened here is not closed',
      severity: 'error',
    });
    const line = this.#text.slice(this.#offset, this.#endOfLine());
    return this.#offset + line.replace(/[\s)\]}]+$/, '').length;
  }

  #closingQuote(): number | undefined {
    if (this.#quotesExhausted) return undefined;
    for (let at = this.#offset + 1; at < this.#text.length; at += 1) {
      if (this.#text[at] === '\\') at += 1;
      else if (this.#text[at] === '"') return at;
    }
    this.#quotesExhausted = true;
    return undefined;
  }

  /** A string over several lines whose closing quote touches the next word was closed by somebody else's quote. */
  #isGlued(close: number): boolean {
    const after = this.#text[close + 1];
    if (after === undefined || WHITE_SPACE.has(after) || PUNCTUATION.has(after)) return false;
    if (after === '#' || after === ',' || after === '/') return false;
    return this.#text.slice(this.#offset, close).includes('\n');
  }

  #countBracket(char: string): void {
    if (char === '(' || char === '[') this.#depth += 1;
    else if (char === ')' || char === ']') this.#depth = Math.max(0, this.#depth - 1);
    else if (char === '{' || char === '}') this.#depth = 0;
  }
}
