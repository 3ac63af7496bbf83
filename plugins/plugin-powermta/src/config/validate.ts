import type { Diagnostic } from '@mtaops/core';
import type { Directive, Node } from './node.ts';
import { isRate, parseBoolean, parseInterval, parseSize } from './value.ts';
import {
  DIRECTIVES,
  isKnownDirective,
  nearestDirective,
  OPEN_SECTIONS,
  type ValueKind,
} from './vocabulary.ts';
import { splitList } from './words.ts';

/** Say which directives cannot be as they are: argument missing, wrong kind of value, unknown name. */
export function validateNodes(nodes: readonly Node[], parent = ''): readonly Diagnostic[] {
  return nodes.flatMap((node) => {
    if (node.kind === 'section') return validateNodes(node.children, node.tag);
    const nested = node.nested ? validateNodes([node.nested], parent) : [];
    return [...validateDirective(node, parent), ...nested];
  });
}

function validateDirective(directive: Directive, parent: string): readonly Diagnostic[] {
  const { args, key, location } = directive;
  if (OPEN_SECTIONS.has(parent) && key !== 'include') return [];
  if (!isKnownDirective(key)) {
    const near = nearestDirective(key);
    const message = `unknown directive ${key}${near ? `; did you mean ${near}?` : ''}`;
    return [{ code: 'unknown-directive', level: 'doubt', location, message }];
  }
  const kind = DIRECTIVES.get(key) ?? 'words';
  if (args.length === 0) {
    return [{ code: 'argument-missing', level: 'error', location, message: `${key}: argument missing` }];
  }
  const problem = PROBLEM_OF[kind](directive);
  return problem === undefined
    ? []
    : [{ code: 'bad-value', level: 'error', location, message: `${key}: ${problem}` }];
}

const PROBLEM_OF: Readonly<Record<ValueKind, (directive: Directive) => string | undefined>> = {
  boolean: ({ args: [word = ''] }) =>
    parseBoolean(word) === undefined ? expected('yes or no', word) : undefined,
  'domain-key': ({ rawValue }) =>
    splitList(rawValue).length === 3 ? undefined : 'three parts expected: SELECTOR, DOMAIN, FILE',
  'domain-macro': ({ args }) => (args.length < 2 ? 'a name and a list expected' : undefined),
  integer: ({ args: [word = ''] }) =>
    /^\d+$/.test(word) || word === 'unlimited' ? undefined : expected('a number', word),
  interval: ({ args: [word = ''] }) =>
    parseInterval(word) === undefined ? expected('an interval such as 1d12h', word) : undefined,
  'interval-list': ({ rawValue }) => {
    const bad = splitList(rawValue).find((entry) => parseInterval(entry) === undefined);
    return bad === undefined ? undefined : expected('intervals such as 10m,1h', bad);
  },
  rate: ({ args: [word = ''] }) => (isRate(word) ? undefined : expected('a rate such as 500/h', word)),
  size: ({ args: [word = ''] }) =>
    parseSize(word) === undefined ? expected('a size such as 40M', word) : undefined,
  words: () => undefined,
};

function expected(what: string, found: string): string {
  return `${what} expected, found ${found.length > 40 ? `${found.slice(0, 37)}…` : found}`;
}
