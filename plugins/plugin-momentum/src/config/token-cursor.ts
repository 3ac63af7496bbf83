import type { SyntaxProblem, SyntaxProblemCode, Token } from './token.ts';

const NOWHERE: Token = { column: 1, kind: 'end', line: 1, text: '', trivia: '' };

/** A place in a list of tokens, and the problems met on the way. */
export class TokenCursor {
  readonly problems: SyntaxProblem[];
  readonly #tokens: readonly Token[];
  #index = 0;

  constructor(tokens: readonly Token[], problems: readonly SyntaxProblem[]) {
    this.#tokens = tokens;
    this.problems = [...problems];
  }

  /** The token `ahead` places on; past the end always the end token. */
  peek(ahead = 0): Token {
    return this.#tokens[this.#index + ahead] ?? this.#tokens.at(-1) ?? NOWHERE;
  }

  /** True when the token `ahead` places on is this punctuation mark. */
  is(mark: string, ahead = 0): boolean {
    const token = this.peek(ahead);
    return token.kind === 'punctuation' && token.text === mark;
  }

  take(): Token {
    const token = this.peek();
    if (token.kind !== 'end') this.#index += 1;
    return token;
  }

  /** Undo one {@link take}. */
  back(): void {
    this.#index -= 1;
  }

  report(code: SyntaxProblemCode, at: Token, message: string, hint: string): void {
    this.problems.push({ code, column: at.column, hint, line: at.line, message, severity: 'error' });
  }
}
