import { type Evidence, fileIn, type HostRequest, type Location } from '@mtaops/core';
import { CONF, type Layout } from '../config/layout.ts';
import { type Scope, settingIn, walkScopes } from '../config/scope.ts';
import { textOf } from '../config/value.ts';

/** A Lua or Sieve policy that the configuration loads. */
export type PolicyScript = {
  /** As configured: a Lua module name or a path. */
  readonly source: string;
  readonly place: Location;
  /** The product's own modules are not read. */
  readonly isVendor: boolean;
  /** Undefined when it is the vendor's or was not found. */
  readonly file: { readonly path: string; readonly text: string } | undefined;
};

/** What a configuration loads as policy; `missing` is to be asked first. */
export type PolicyScripts = {
  readonly scripts: readonly PolicyScript[];
  readonly missing: readonly HostRequest[];
};

const DEFAULT_POLICY = 'msys.default_policy';

/**
 * Find the scripts of `scriptlet` and `sieve` stanzas and read those that are the operator's. A module name `a.b` is the
 * file `a/b.lua` on the search path; what a script itself requires is not followed.
 */
export function policyScripts(root: Scope, layout: Layout, evidence: Evidence): PolicyScripts {
  const scripts: PolicyScript[] = [];
  const missing: HostRequest[] = [];
  for (const { scope } of walkScopes(root)) {
    if (scope.type !== 'script' && scope.type !== 'sieve') continue;
    const setting = settingIn(scope, 'source') ?? settingIn(scope, 'script');
    const source = textOf(setting?.value);
    if (!setting || source === '') continue;
    const isVendor = /^msys(?:\.|$)/.test(source);
    const paths = isVendor ? [] : candidates(source, layout);
    missing.push(...unasked(evidence, paths));
    scripts.push({ file: firstFile(evidence, paths), isVendor, place: setting.place, source });
  }
  return { missing, scripts };
}

/** The default Lua policy, which takes over the relay decision from `relay_hosts`; undefined when it is not loaded. */
export function defaultPolicy(scripts: readonly PolicyScript[]): PolicyScript | undefined {
  return scripts.find(
    ({ source }) => source === DEFAULT_POLICY || /(?:^|\/)default_policy(?:\.lua)?$/.test(source),
  );
}

/** Own scripts that mention `can_relay`: they may grant or take relaying, which only the live server shows. */
export function relayScripts(scripts: readonly PolicyScript[]): readonly PolicyScript[] {
  return scripts.filter(({ file }) => file !== undefined && /\bcan_relay\b/.test(stripComments(file.text)));
}

/** The decision tables of the default policy. `undefined` members are not set in the file. */
export type PolicyTables = {
  readonly path: string;
  readonly relayCheck: boolean | undefined;
  readonly allowSmtpAuth: boolean | undefined;
  readonly recipientCheck: boolean | undefined;
  /** Smallest size limit in bytes. */
  readonly sizeLimitBytes: number | undefined;
  readonly relayPlace: Location;
};

/** Where the default policy keeps its tables. */
export function policyTablesRequest(layout: Layout): HostRequest {
  return { kind: 'file', path: layout.locate(`${CONF}/default/dp_config.lua`) };
}

/** Read `dp_config.lua`; undefined when it is not there. Only literal booleans are understood. */
export function readPolicyTables(layout: Layout, evidence: Evidence): PolicyTables | undefined {
  const path = layout.locate(`${CONF}/default/dp_config.lua`);
  const answer = fileIn(evidence, path);
  if (!answer.ok) return undefined;
  const original = new TextDecoder().decode(answer.value);
  const text = stripComments(original);
  const relay = tableBody(text, 'relay_authorization');
  return {
    allowSmtpAuth: flag(relay, 'allow_smtp_auth'),
    path,
    recipientCheck: flag(tableBody(text, 'recipient_validation'), 'check'),
    relayCheck: flag(relay, 'check'),
    relayPlace: { file: path, line: lineOf(original, /relay_authorization\s*=/) },
    sizeLimitBytes: smallestSize(tableBody(text, 'message_size_limits')),
  };
}

/** Lua without comments, line by line as before. */
export function stripComments(lua: string): string {
  return lua
    .replaceAll(/--\[\[[\s\S]*?\]\]/g, (comment) => comment.replaceAll(/[^\n]/g, ''))
    .replaceAll(/--[^\n]*/g, '');
}

function tableBody(text: string, name: string): string {
  const start = new RegExp(`\\b${name}\\s*=\\s*\\{`).exec(text);
  if (!start) return '';
  let depth = 0;
  for (let at = start.index + start[0].length - 1; at < text.length; at += 1) {
    if (text[at] === '{') depth += 1;
    else if (text[at] === '}') depth -= 1;
    if (depth === 0) return text.slice(start.index, at);
  }
  return text.slice(start.index);
}

function flag(body: string, name: string): boolean | undefined {
  const word = new RegExp(`\\b${name}\\s*=\\s*(true|false)\\b`).exec(body)?.[1];
  return word === undefined ? undefined : word === 'true';
}

function smallestSize(body: string): number | undefined {
  const sizes = [...body.matchAll(/\bsize\s*=\s*"?(\d+)([kmg]?)/gi)].map(([, digits, unit = '']) => {
    const factor = { g: 1024 ** 3, k: 1024, m: 1024 ** 2 }[unit.toLowerCase()] ?? 1;
    return Number(digits) * factor;
  });
  return sizes.length > 0 ? Math.min(...sizes) : undefined;
}

function lineOf(text: string, pattern: RegExp): number {
  const at = text.search(pattern);
  return at < 0 ? 1 : text.slice(0, at).split('\n').length;
}

function candidates(source: string, layout: Layout): readonly string[] {
  if (source.startsWith('/')) return [layout.locate(source)];
  const name = /\.(?:lua|siv|sieve)$/.test(source) ? source : `${source.replaceAll('.', '/')}.lua`;
  return layout.searchPath.map((directory) => `${directory === '/' ? '' : directory}/${name}`).toReversed();
}

function unasked(evidence: Evidence, paths: readonly string[]): readonly HostRequest[] {
  return paths
    .filter((path) => !evidence.answers.has(`file ${path}`))
    .map((path) => ({ kind: 'file', path }));
}

function firstFile(evidence: Evidence, paths: readonly string[]): PolicyScript['file'] {
  for (const path of paths) {
    const answer = fileIn(evidence, path);
    if (answer.ok) return { path, text: new TextDecoder().decode(answer.value) };
  }
  return undefined;
}
