import { type Document, isAlias, isMap, isScalar, isSeq, LineCounter, type Node, parseDocument } from 'yaml';
import type { Origin } from './origin.ts';
import type { ConfigProblem } from './problem.ts';
import type { TreeEntry, ValueTree } from './value-tree.ts';

/** A file of aliases of aliases grows without bound when it is spelled out; no honest configuration has so many values. */
const MAX_VALUES = 50_000;

/**
 * Parse YAML 1.2 (core schema, one document) and keep the place of every value.
 *
 * Anchors and aliases are followed; merge keys (`<<`) are not part of YAML 1.2 and come out as a key of that name.
 *
 * @returns The tree, or what is wrong with the syntax.
 */
export function parseYaml(
  text: string,
  file: string,
): { readonly tree: ValueTree } | { readonly problems: readonly ConfigProblem[] } {
  const lineCounter = new LineCounter();
  const document = parseDocument(text, {
    lineCounter,
    prettyErrors: false,
    stringKeys: true,
    uniqueKeys: true,
  });
  const originOf = (offset: number): Origin => {
    const { line, col } = lineCounter.linePos(offset);
    return { column: Math.max(col, 1), file, kind: 'file', line: Math.max(line, 1) };
  };
  const problems = [...document.errors, ...document.warnings].map((error) => ({
    message: sentence(error.message),
    origin: originOf(error.pos[0]),
    path: [],
  }));
  if (problems.length > 0) return { problems };
  try {
    return { tree: createWalker(document, originOf)(document.contents, 0) };
  } catch (error) {
    if (!(error instanceof RangeError)) throw error;
    return { problems: [{ message: error.message, origin: originOf(0), path: [] }] };
  }
}

type Walk = (node: Node | null, offset: number) => ValueTree;

function createWalker(document: Document.Parsed, originOf: (offset: number) => Origin): Walk {
  let count = 0;
  const walk: Walk = (node, offset) => {
    count += 1;
    if (count > MAX_VALUES) throw new RangeError(`more than ${MAX_VALUES} values (aliases of aliases?)`);
    if (isAlias(node)) return walk(node.resolve(document) ?? null, node.range?.[0] ?? offset);
    const origin = originOf(node?.range?.[0] ?? offset);
    if (isMap(node)) {
      const entries = node.items.map(({ key, value }): readonly [string, TreeEntry] => {
        const keyOffset = (isScalar(key) ? key.range?.[0] : undefined) ?? offset;
        const tree = walk(value as Node | null, keyOffset);
        return [String(isScalar(key) ? key.value : key), { keyOrigin: originOf(keyOffset), tree }];
      });
      return { entries: new Map(entries), kind: 'map', origin };
    }
    if (isSeq(node)) {
      return { items: node.items.map((item) => walk(item as Node | null, offset)), kind: 'list', origin };
    }
    return { kind: 'scalar', origin, value: isScalar(node) ? node.value : null };
  };
  return walk;
}

/** The library's messages start with a capital and may go on over several lines. */
function sentence(message: string): string {
  const line = message.split('\n')[0] ?? message;
  return `${line.charAt(0).toLowerCase()}${line.slice(1)}`.replace(/:$/, '');
}
