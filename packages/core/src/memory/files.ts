import { MtaopsError } from '../errors.ts';
import type { FileInfo, Files } from '../ports/files.ts';

type Entry = { readonly content: Uint8Array<ArrayBuffer>; readonly mode: number };

/** Files in memory, by absolute or relative path as given; directories exist where a file lies below them. */
export function memoryFiles(
  initial: Readonly<Record<string, string | Uint8Array<ArrayBuffer>>> = {},
  modes: Readonly<Record<string, number>> = {},
): Files {
  const encoder = new TextEncoder();
  const entries = new Map<string, Entry>();
  const bytes = (content: string | Uint8Array): Uint8Array<ArrayBuffer> =>
    typeof content === 'string' ? encoder.encode(content) : new Uint8Array(content);
  for (const [path, content] of Object.entries(initial)) {
    entries.set(path, { content: bytes(content), mode: modes[path] ?? 0o644 });
  }
  const below = (path: string): string[] => {
    const prefix = path === '' || path === '.' ? '' : `${path.replace(/\/$/, '')}/`;
    return [...entries.keys()]
      .filter((name) => name.startsWith(prefix))
      .map((name) => name.slice(prefix.length));
  };
  return {
    glob: async (pattern) => {
      const fits = patternOf(pattern);
      return [...entries.keys()].filter((path) => fits.test(path)).sort();
    },
    info: async (path): Promise<FileInfo | undefined> => {
      const entry = entries.get(path);
      if (entry) return { kind: 'file', mode: entry.mode, ownerId: 0, sizeBytes: entry.content.length };
      return below(path).length > 0
        ? { kind: 'directory', mode: 0o755, ownerId: 0, sizeBytes: 0 }
        : undefined;
    },
    list: async (path) => [...new Set(below(path).map((name) => name.split('/')[0] ?? ''))].sort(),
    read: async (path) => {
      const entry = entries.get(path);
      if (!entry) throw new MtaopsError('E_NO_INPUT', `cannot read ${path}: no such file`);
      return new Uint8Array(entry.content);
    },
    write: async (path, content, options = {}) => {
      if (options.exclusive && entries.has(path))
        throw new MtaopsError('E_OUTPUT', `cannot create ${path}: it exists`);
      entries.set(path, { content: bytes(content), mode: options.mode ?? 0o644 });
    },
  };
}

/** Shell pattern to regular expression, as far as tests need it: `*`, `?` and `**`. */
function patternOf(pattern: string): RegExp {
  const source = pattern
    .replace(/[.+^${}()|[\]\\]/g, '\\$&')
    .replace(/\*\*\/|\*|\?/g, (wildcard) =>
      wildcard === '?' ? '[^/]' : wildcard === '*' ? '[^/]*' : '(?:.*/)?',
    );
  return new RegExp(`^${source}$`);
}
