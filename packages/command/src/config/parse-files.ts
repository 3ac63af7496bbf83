import type { Files } from '@mtaops/core';
import { parseYaml } from './parse-yaml.ts';
import type { ConfigProblem } from './problem.ts';
import { treeOf, type ValueTree } from './value-tree.ts';

export type ParsedFiles = {
  /** In the order of the paths; complete only without problems. */
  readonly trees: readonly ValueTree[];
  readonly problems: readonly ConfigProblem[];
  /** The text of each file by its path, for excerpts. */
  readonly texts: Readonly<Record<string, string>>;
};

/** Read configuration files. @throws MtaopsError `E_NO_INPUT`. */
export async function parseFiles(paths: readonly string[], files: Pick<Files, 'read'>): Promise<ParsedFiles> {
  const read = await Promise.all(paths.map(async (path) => parseFile(path, await files.read(path))));
  return {
    problems: read.flatMap(({ problems }) => problems),
    texts: Object.fromEntries(read.map(({ path, text }) => [path, text])),
    trees: read.flatMap(({ tree }) => tree ?? []),
  };
}

type ParsedFile = {
  readonly path: string;
  readonly text: string;
  readonly tree?: ValueTree;
  readonly problems: readonly ConfigProblem[];
};

function parseFile(path: string, octets: Uint8Array): ParsedFile {
  const start = { column: 1, file: path, kind: 'file', line: 1 } as const;
  const failed = (text: string, message: string): ParsedFile => ({
    path,
    problems: [{ message, origin: start, path: [] }],
    text,
  });
  let text: string;
  try {
    text = new TextDecoder('utf-8', { fatal: true }).decode(octets);
  } catch {
    return failed('', 'not UTF-8 text');
  }
  const result = parseYaml(text, path);
  if ('problems' in result) return { path, problems: result.problems, text };
  const { tree } = result;
  if (tree.kind === 'map') return { path, problems: [], text, tree };
  const isEmpty = tree.kind === 'scalar' && tree.value === null;
  if (isEmpty) return { path, problems: [], text, tree: { ...treeOf({}, start) } };
  return failed(text, 'should be a map of keys and values; it starts with «version: 1»');
}
