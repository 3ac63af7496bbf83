import type { Diagnostic, Location, SourceText } from '@mtaops/core';
import type { ConfigLine } from './line.ts';

/** `keyword value…` */
export type Directive = {
  readonly kind: 'directive';
  /** In lower case; whether case matters to PowerMTA is not documented. */
  readonly key: string;
  readonly args: readonly string[];
  /** Everything behind the keyword, without the comment. */
  readonly rawValue: string;
  readonly location: Required<Location>;
  /** A nameless section that begins at the end of the entry, as pattern lists have them. */
  readonly nested?: Section;
};

/** `<tag argument>` … `</tag>` */
export type Section = {
  readonly kind: 'section';
  /** In lower case. */
  readonly tag: string;
  /** As written, quotes taken off; empty when there is none. */
  readonly argument: string;
  readonly location: Required<Location>;
  /** Line of the closing tag; undefined when it is missing. */
  readonly closedOn?: number;
  readonly children: readonly Node[];
};

export type Node = Directive | Section;

/** One file, with every character of it kept in {@link ParsedFile.lines}. */
export type ParsedFile = {
  readonly source: SourceText;
  readonly lines: readonly ConfigLine[];
  readonly nodes: readonly Node[];
  readonly diagnostics: readonly Diagnostic[];
};

/** `<source 192.0.2.64/26>` as findings show it. */
export function sectionName(section: Section): string {
  return `<${section.tag}${section.argument === '' ? '' : ` ${section.argument}`}>`;
}

/** The directives of a section with a key, in order. */
export function directivesOf(nodes: readonly Node[], key: string): readonly Directive[] {
  return nodes.filter((node): node is Directive => node.kind === 'directive' && node.key === key);
}

/** The sections with a tag, in order. */
export function sectionsOf(nodes: readonly Node[], tag: string): readonly Section[] {
  return nodes.filter((node): node is Section => node.kind === 'section' && node.tag === tag);
}
