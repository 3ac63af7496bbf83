import type { Diagnostic, Location, SourceText } from '@mtaops/core';
import { type ConfigLine, joinLines, splitLines } from './line.ts';
import type { Directive, Node, ParsedFile, Section } from './node.ts';
import { REGEX_KEYS, REGEX_SECTIONS } from './vocabulary.ts';
import { splitWords } from './words.ts';

/** Deeper than this nothing documented nests; the bound keeps recursive readers of the tree safe. */
const DEEPEST = 20;

/** Sections that stand inside another; every other known one stands alone (User's Guide 5.0, 3.3). */
const NESTS_IN: Readonly<Record<string, readonly string[]>> = {
  'address-list': ['bounce-processor', 'feedback-loop-processor'],
  domain: ['virtual-mta', 'virtual-mta-pool'],
  'email-patterns': ['bounce-processor', 'feedback-loop-processor'],
  'pattern-list': ['pattern-list'],
};

type Open = { readonly section: Section; readonly children: Node[] };
type Building = { readonly nodes: Node[]; readonly open: Open[]; readonly diagnostics: Diagnostic[] };

/**
 * Read one configuration file. Never throws: what cannot be understood becomes a diagnostic with its place and the
 * rest is read on. Grammar: User's Guide 5.0, 3.1 to 3.3; includes are left as directives.
 */
export function parseConfigFile(source: SourceText): ParsedFile {
  const lines = splitLines(source.text);
  const building: Building = { diagnostics: [], nodes: [], open: [] };
  for (const line of lines) {
    if (line.body === '') continue;
    const location = { column: line.indent.length + 1, file: source.file, line: line.number };
    if (line.comment !== '') checkHash(building, line, location);
    if (line.body.startsWith('</')) closeSection(building, line.body, location);
    else if (line.body.startsWith('<')) openSection(building, line.body, location);
    else addDirective(building, line.body, location);
  }
  while (building.open.length > 0) {
    const last = building.open.at(-1);
    if (last)
      report(building, 'section-not-closed', `<${last.section.tag}> is never closed`, last.section.location);
    pop(building, undefined);
  }
  return { diagnostics: building.diagnostics, lines, nodes: building.nodes, source };
}

/** The text a file was read from, character for character. */
export function printConfigFile(file: ParsedFile): string {
  return joinLines(file.lines);
}

function report(
  building: Building,
  code: string,
  message: string,
  location: Location,
  level: Diagnostic['level'] = 'error',
): void {
  building.diagnostics.push({ code, level, location, message });
}

/** Whether quotes protect `#` is not documented: the value may be longer than we think. */
function checkHash(building: Building, line: ConfigLine, location: Location): void {
  const quotes = line.body.replaceAll(/\\["\\]/g, '').split('"').length - 1;
  if (quotes % 2 === 0) return;
  report(building, 'hash-in-quotes', '# inside quotes: it may cut the value off here', location, 'doubt');
}

function openSection(building: Building, body: string, location: Required<Location>): void {
  const end = body.lastIndexOf('>');
  if (end < 0) report(building, 'tag-not-ended', `> is missing at the end of ${clip(body)}`, location);
  const inner = (end < 0 ? body.slice(1) : body.slice(1, end)).trim();
  const blank = inner.search(/\s/);
  const tag = (blank < 0 ? inner : inner.slice(0, blank)).toLowerCase();
  const rest = blank < 0 ? '' : inner.slice(blank).trim();
  if (tag === '') {
    report(building, 'tag-without-name', `${clip(body)} names no section`, location);
    return;
  }
  closeForgotten(building, tag, location);
  if (building.open.length >= DEEPEST) {
    report(building, 'nested-too-deep', `<${tag}> is nested deeper than ${DEEPEST} levels`, location);
    return;
  }
  const argument = rest.startsWith('"') ? (splitWords(rest).words[0] ?? '') : rest;
  building.open.push({ children: [], section: { argument, children: [], kind: 'section', location, tag } });
}

/** A section that cannot stand inside the open one: the closing tag of that one was forgotten. */
function closeForgotten(building: Building, tag: string, location: Location): void {
  for (let outer = building.open.at(-1); outer; outer = building.open.at(-1)) {
    const isForgotten = STANDS_ALONE.has(tag) && STANDS_ALONE.has(outer.section.tag);
    if (!isForgotten || NESTS_IN[tag]?.includes(outer.section.tag)) return;
    const message = `<${outer.section.tag}> is not closed before <${tag}> on line ${location.line}`;
    report(building, 'section-not-closed', message, outer.section.location);
    pop(building, undefined);
  }
}

function closeSection(building: Building, body: string, location: Required<Location>): void {
  if (!body.endsWith('>'))
    report(building, 'tag-not-ended', `> is missing at the end of ${clip(body)}`, location);
  const tag = (/^<\/\s*([^\s>]*)/.exec(body)?.[1] ?? '').toLowerCase();
  const depth = building.open.findLastIndex(({ section }) => section.tag === tag);
  if (depth < 0) {
    report(building, 'section-not-open', `${clip(body)} closes no open section`, location);
    return;
  }
  while (building.open.length > depth + 1) {
    const inner = building.open.at(-1)?.section;
    if (inner)
      report(
        building,
        'section-not-closed',
        `<${inner.tag}> is not closed before ${clip(body)}`,
        inner.location,
      );
    pop(building, undefined);
  }
  pop(building, location.line);
}

/** Take the innermost open section and put it where it belongs. */
function pop(building: Building, closedOn: number | undefined): void {
  const last = building.open.pop();
  if (!last) return;
  const section: Section = {
    ...last.section,
    children: last.children,
    ...(closedOn === undefined ? {} : { closedOn }),
  };
  const siblings = building.open.at(-1)?.children ?? building.nodes;
  const entry = siblings.at(-1);
  const isNested =
    section.tag === 'pattern-list' &&
    entry?.kind === 'directive' &&
    entry.location.line === section.location.line;
  if (isNested) siblings[siblings.length - 1] = { ...entry, nested: section };
  else siblings.push(section);
}

function addDirective(building: Building, body: string, location: Required<Location>): void {
  const parent = building.open.at(-1)?.section.tag ?? '';
  const hasRegex = REGEX_SECTIONS.has(parent);
  const isBarePattern = hasRegex && body.startsWith('/');
  const blank = body.search(/\s/);
  const keyText = isBarePattern ? '/' : blank < 0 ? body : body.slice(0, blank);
  const key = keyText.toLowerCase();
  const rawValue = isBarePattern ? body : body.slice(keyText.length).trim();
  const { problem, words } = splitWords(rawValue, hasRegex || REGEX_KEYS.has(key));
  if (problem === 'quote') report(building, 'quote-not-closed', 'a quoted value is not closed', location);
  if (problem === 'regex') report(building, 'regex-not-closed', 'a /pattern/ is not closed', location);
  const opens = parent === 'pattern-list' && words.at(-1)?.toLowerCase() === '<pattern-list>';
  const directive: Directive = {
    args: opens ? words.slice(0, -1) : words,
    key,
    kind: 'directive',
    location,
    rawValue,
  };
  (building.open.at(-1)?.children ?? building.nodes).push(directive);
  if (opens && building.open.length < DEEPEST) {
    const section: Section = { argument: '', children: [], kind: 'section', location, tag: 'pattern-list' };
    building.open.push({ children: [], section });
  }
}

/** Known sections that stand at global level or in the few places of {@link NESTS_IN}. */
const STANDS_ALONE: ReadonlySet<string> = new Set([
  'acct-file',
  'bounce-processor',
  'domain',
  'feedback-loop-processor',
  'pattern-list',
  'smtp-listener',
  'smtp-pattern-list',
  'smtp-user',
  'source',
  'source-group',
  'spool',
  'virtual-mta',
  'virtual-mta-pool',
]);

function clip(text: string): string {
  return text.length > 60 ? `${text.slice(0, 57)}…` : text;
}
