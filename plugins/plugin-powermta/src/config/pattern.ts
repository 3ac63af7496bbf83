/**
 * A `/PCRE/` of the configuration as a JavaScript expression; undefined when it uses what JavaScript lacks.
 *
 * A repeated group that repeats inside, `(a+)+`, is left out too: JavaScript has no bound on backtracking.
 *
 * Case-insensitive unless it begins with `(?-i)` (User's Guide 5.0, 3.2).
 */
export function compilePattern(word: string): RegExp | undefined {
  const body = /^\/(.*)\/$/s.exec(word)?.[1];
  if (body === undefined || /\([^()]*[*+}][^()]*\)+[*+{]/.test(body)) return undefined;
  const isExact = body.startsWith('(?-i)');
  try {
    return new RegExp(isExact ? body.slice('(?-i)'.length) : body, isExact ? 'u' : 'iu');
  } catch {
    return compileLoosely(body, isExact);
  }
}

/** Without `u`, escapes such as `\-` that PCRE allows are taken. */
function compileLoosely(body: string, isExact: boolean): RegExp | undefined {
  try {
    return new RegExp(isExact ? body.slice('(?-i)'.length) : body, isExact ? '' : 'i');
  } catch {
    return undefined;
  }
}
