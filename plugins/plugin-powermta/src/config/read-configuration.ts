import {
  type Diagnostic,
  decodeSource,
  directoryOf,
  type Evidence,
  fileIn,
  type HostRequest,
} from '@mtaops/core';
import { type Configuration, DEFAULTS_PATH, type IncludeEdge, MAIN_PATH } from './configuration.ts';
import { findTargets } from './include-targets.ts';
import type { Directive, Node, ParsedFile, Section } from './node.ts';
import { parseConfigFile } from './parse.ts';
import { validateNodes } from './validate.ts';

/** More inclusions than this is a mistake; the bound keeps a doubling chain of includes from filling memory. */
const MOST_INCLUSIONS = 500;

type Reading = {
  readonly evidence: Evidence;
  readonly parsed: Map<string, ParsedFile>;
  readonly includes: IncludeEdge[];
  readonly requests: HostRequest[];
  inclusions: number;
};

/**
 * Put the configuration together out of what has been read from the host.
 *
 * Relative includes are taken from the directory of the including file, wildcards in byte order; neither is
 * documented (the guide always writes absolute paths).
 */
export function readConfiguration(evidence: Evidence): Configuration {
  const { reading, unreadable, nodes } = read(evidence);
  const files = [...reading.parsed.values()];
  const diagnostics = files.flatMap((file): readonly Diagnostic[] =>
    [...file.diagnostics, ...validateNodes(file.nodes)].toSorted((a, b) => a.location.line - b.location.line),
  );
  return {
    diagnostics,
    files,
    includes: reading.includes,
    mainPath: MAIN_PATH,
    nodes,
    ...(unreadable === undefined ? {} : { unreadable }),
  };
}

/** The files and directories still to be read before {@link readConfiguration} sees everything. */
export function wantedConfiguration(evidence: Evidence): readonly HostRequest[] {
  return [
    { kind: 'file', path: MAIN_PATH },
    { kind: 'file', path: DEFAULTS_PATH },
    ...read(evidence).reading.requests,
  ];
}

function read(evidence: Evidence): { reading: Reading; nodes: readonly Node[]; unreadable?: string } {
  const reading: Reading = { evidence, includes: [], inclusions: 0, parsed: new Map(), requests: [] };
  const main = fileIn(evidence, MAIN_PATH);
  if (!main.ok) return { nodes: [], reading, unreadable: main.detail };
  const defaults = fileIn(evidence, DEFAULTS_PATH);
  const before = defaults.ok ? expandFile(reading, DEFAULTS_PATH, []) : [];
  return { nodes: [...before, ...expandFile(reading, MAIN_PATH, [])], reading };
}

/** The nodes of a file with its includes in place. `trail` are the files on the way to it. */
function expandFile(reading: Reading, path: string, trail: readonly string[]): readonly Node[] {
  let file = reading.parsed.get(path);
  if (!file) {
    const content = fileIn(reading.evidence, path);
    if (!content.ok) return [];
    file = parseConfigFile(decodeSource(path, content.value));
    reading.parsed.set(path, file);
  }
  return expandNodes(reading, file.nodes, [...trail, path]);
}

function expandNodes(reading: Reading, nodes: readonly Node[], trail: readonly string[]): readonly Node[] {
  return nodes.flatMap((node): readonly Node[] => {
    if (node.kind === 'section') return [expandSection(reading, node, trail)];
    if (node.nested) return [{ ...node, nested: expandSection(reading, node.nested, trail) }];
    return node.key === 'include' && node.args.length > 0 ? expandInclude(reading, node, trail) : [node];
  });
}

function expandSection(reading: Reading, section: Section, trail: readonly string[]): Section {
  return { ...section, children: expandNodes(reading, section.children, trail) };
}

function expandInclude(reading: Reading, directive: Directive, trail: readonly string[]): readonly Node[] {
  const pattern = directive.args[0] ?? '';
  const edge = { isWildcard: false, location: directive.location, pattern, targets: [] };
  reading.inclusions += 1;
  if (reading.inclusions > MOST_INCLUSIONS) {
    const detail = `more than ${MOST_INCLUSIONS} inclusions, the rest is left out`;
    if (reading.inclusions === MOST_INCLUSIONS + 1) {
      reading.includes.push({ ...edge, problem: { detail, kind: 'too-many' } });
    }
    return [];
  }
  const found = findTargets(reading.evidence, directoryOf(trail.at(-1) ?? '/'), pattern);
  reading.requests.push(...found.requests);
  const looping = found.targets.find((target) => trail.includes(target));
  const targets = found.targets.filter((target) => !trail.includes(target));
  const problem = looping ? ({ detail: `${looping} includes itself`, kind: 'loop' } as const) : found.problem;
  const whole = { ...edge, isWildcard: found.isWildcard, targets, ...(problem ? { problem } : {}) };
  const isRepeated = reading.includes.some(
    ({ location }) => location.file === edge.location.file && location.line === edge.location.line,
  );
  if (!isRepeated) reading.includes.push(whole);
  return targets.flatMap((target) => expandFile(reading, target, trail));
}
