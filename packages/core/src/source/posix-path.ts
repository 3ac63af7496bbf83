/** Paths of the host under judgement, which is a Unix whatever mtaops runs on. */

/** The directory of a path; `/` for a file at the root, `.` for a bare name. */
export function directoryOf(path: string): string {
  const slash = path.lastIndexOf('/');
  if (slash < 0) return '.';
  return slash === 0 ? '/' : path.slice(0, slash);
}

/** The last part of a path. */
export function nameOf(path: string): string {
  return path.slice(path.lastIndexOf('/') + 1);
}

/** Without `.`, `..` and doubled slashes; `..` never leaves the root. */
export function normalPath(path: string): string {
  const isAbsolute = path.startsWith('/');
  const parts: string[] = [];
  for (const part of path.split('/')) {
    if (part === '' || part === '.') continue;
    if (part !== '..') parts.push(part);
    else if (parts.length > 0 && parts.at(-1) !== '..') parts.pop();
    else if (!isAbsolute) parts.push('..');
  }
  return `${isAbsolute ? '/' : ''}${parts.join('/')}` || (isAbsolute ? '/' : '.');
}

/** `path` as seen from `directory`; an absolute path stays itself. */
export function resolvePath(directory: string, path: string): string {
  return normalPath(path.startsWith('/') ? path : `${directory}/${path}`);
}

/** True when a name has a shell wildcard: `*`, `?` or `[…]`. */
export function isWildcard(path: string): boolean {
  return /[*?[]/.test(path);
}

/**
 * Shell wildcards of one path element, as glob(7) has them: a leading dot must be written out.
 *
 * Works without a regular expression, so that no pattern can make it slow.
 */
export function matchesWildcard(pattern: string, name: string): boolean {
  if (name.startsWith('.') && !pattern.startsWith('.')) return false;
  let [at, from, star, retry] = [0, 0, -1, 0];
  while (at < name.length) {
    const step = matchOne(pattern, from, name[at] ?? '');
    if (pattern[from] === '*') [star, retry, from] = [from, at, from + 1];
    else if (step > 0) [at, from] = [at + 1, from + step];
    else if (star >= 0) [retry, at, from] = [retry + 1, retry + 1, star + 1];
    else return false;
  }
  while (pattern[from] === '*') from += 1;
  return from === pattern.length;
}

/** How many characters of the pattern match `character`; 0 when they do not. */
function matchOne(pattern: string, from: number, character: string): number {
  if (pattern[from] === '?') return 1;
  if (pattern[from] === '[') {
    const end = pattern.indexOf(']', from + 2);
    if (end > 0) return inClass(pattern.slice(from + 1, end), character) ? end - from + 1 : 0;
  }
  return pattern[from] === character ? 1 : 0;
}

function inClass(body: string, character: string): boolean {
  const isNegated = body.startsWith('!') || body.startsWith('^');
  const members = isNegated ? body.slice(1) : body;
  let isFound = false;
  for (let at = 0; at < members.length; at += 1) {
    const first = members[at] ?? '';
    const isRange = members[at + 1] === '-' && at + 2 < members.length;
    const last = isRange ? (members[at + 2] ?? '') : first;
    if (first <= character && character <= last) isFound = true;
    if (isRange) at += 2;
  }
  return isFound !== isNegated;
}
