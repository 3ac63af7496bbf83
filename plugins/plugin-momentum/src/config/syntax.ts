import type { SyntaxProblem, Token } from './token.ts';

/** A value as written: one word, a list `( … )` or a dictionary `[ … ]`. */
export type ValueNode = ScalarNode | ListNode | DictionaryNode;

type ScalarNode = { readonly kind: 'scalar'; readonly token: Token };

/** Commas and text that does not belong stay in their place as `loose`. */
export type LooseNode = { readonly kind: 'loose'; readonly token: Token };

type ListNode = {
  readonly kind: 'list';
  readonly open: Token;
  readonly items: readonly (ValueNode | LooseNode)[];
  /** Absent when the list was never closed. */
  readonly close: Token | undefined;
};

export type EntryNode = {
  readonly kind: 'entry';
  readonly key: Token;
  readonly equals: Token | undefined;
  readonly value: ValueNode | undefined;
};

type DictionaryNode = {
  readonly kind: 'dictionary';
  readonly open: Token;
  readonly entries: readonly (EntryNode | LooseNode)[];
  readonly close: Token | undefined;
};

/** `Name = value`, or `Name [ … ]`. */
type OptionNode = {
  readonly kind: 'option';
  readonly name: Token;
  readonly equals: Token | undefined;
  readonly value: ValueNode;
};

/** `Type { … }` or `Type label { … }`; an `=` before the brace is tolerated. */
export type StanzaNode = {
  readonly kind: 'stanza';
  readonly type: Token;
  readonly label: Token | undefined;
  readonly equals: Token | undefined;
  readonly open: Token;
  readonly items: readonly ItemNode[];
  readonly close: Token | undefined;
};

/** `include "file"` or `readonly_include "file"`. */
export type IncludeNode = { readonly kind: 'include'; readonly keyword: Token; readonly target: Token };

/** Text that fits nowhere; a problem names it. */
export type JunkNode = { readonly kind: 'junk'; readonly tokens: readonly Token[] };

export type ItemNode = OptionNode | StanzaNode | IncludeNode | JunkNode;

/** One file: every character of it is in some token. */
export type ConfigDocument = {
  readonly items: readonly ItemNode[];
  readonly end: Token;
  readonly problems: readonly SyntaxProblem[];
};
