import type { ConfigProblem } from './problem.ts';
import { isSecretPlace } from './secret-place.ts';

/** Keys behind which a secret may stand. */
const SECRET_KEYS = ['key', 'passphrase', 'password', 'password_from', 'secrets'];
const SECRET_VALUE = new RegExp(`((?:^|[\\s{,"'])["']?(?:${SECRET_KEYS.join('|')})["']?\\s*:\\s*)[^\\s].*$`);

/**
 * The line that a problem is about, with its number and a caret below the place; undefined when the problem is not in
 * a file.
 *
 * A secret that somebody wrote into the file is not shown: the line ends with `***` where one could begin.
 *
 * @param texts - Text of the files by path.
 */
export function formatExcerpt(
  { origin, path }: ConfigProblem,
  texts: Readonly<Record<string, string>>,
): string | undefined {
  if (origin.kind !== 'file') return undefined;
  const lines = (texts[origin.file] ?? '').split(/\r?\n/);
  const line = lines[origin.line - 1];
  if (line === undefined || line.trim() === '') return undefined;
  const isSecret = path.some((_, index) => isSecretPlace(path.slice(0, index + 1)));
  const masked = maskLine(lines, origin.line - 1);
  const shown = isSecret ? `${line.slice(0, origin.column - 1)}***` : masked;
  const safe = shown.length < masked.length ? maskLine([shown], 0) : masked;
  const gutter = String(origin.line);
  // Tabs stay tabs, so that the caret stands right whatever their width.
  const indent = safe.slice(0, origin.column - 1).replaceAll(/[^\t]/g, ' ');
  const caret = safe.length >= origin.column ? `\n${' '.repeat(gutter.length)} | ${indent}^` : '';
  return `${gutter} | ${safe}${caret}`;
}

function maskLine(lines: readonly string[], index: number): string {
  const line = lines[index] ?? '';
  if (isBelowSecret(lines, index)) return line.replace(/\S.*$/, '***');
  return line.replace(SECRET_VALUE, '$1***');
}

/** True when one of the less indented lines above, which the line belongs to, has a key of a secret. */
function isBelowSecret(lines: readonly string[], index: number): boolean {
  let indent = indentOf(lines[index] ?? '');
  for (let at = index - 1; at >= 0 && indent > 0; at -= 1) {
    const above = lines[at] ?? '';
    if (above.trim() === '' || indentOf(above) >= indent) continue;
    indent = indentOf(above);
    const key = /^\s*(?:-\s+)?["']?([\w-]+)["']?\s*:/.exec(above)?.[1];
    if (key !== undefined && SECRET_KEYS.includes(key)) return true;
  }
  return false;
}

function indentOf(line: string): number {
  return line.length - line.trimStart().length;
}
