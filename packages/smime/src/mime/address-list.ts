import { type AddressToken, tokenizeAddresses } from './address-token.ts';
import { decodeEncodedWords } from './encoded-word.ts';

/** One mailbox of an address header. */
export type Mailbox = {
  /** `local@domain`, the local part quoted where it has to be; no comments, no route. */
  readonly address: string;
  /** The local part as meant: quotes and escapes removed. */
  readonly localPart: string;
  readonly domain: string;
  /** Encoded words decoded. */
  readonly displayName?: string;
  /** Name of the group it stands in. */
  readonly group?: string;
};

/** Result of {@link parseAddressList}: what is wrong, when something is. */
export type AddressList = { readonly mailboxes: readonly Mailbox[]; readonly problem?: string };

/**
 * Parse an address list: RFC 5322 §3.4 with groups, comments, the obsolete forms of §4.4 (routes, empty members,
 * blanks around dots, dots in names) and UTF-8 (RFC 6532). An `@` in an unquoted display name is let pass, since
 * much software writes `a@example.test <a@example.test>`.
 */
export function parseAddressList(text: string): AddressList {
  const tokens = tokenizeAddresses(text);
  if (typeof tokens === 'string') return { mailboxes: [], problem: tokens };
  const mailboxes: Mailbox[] = [];
  let group: string | undefined;
  let pending: AddressToken[] = [];
  const finish = (): string | undefined => {
    const found = pending.some(({ kind }) => kind !== 'comment') ? parseMailbox(pending) : undefined;
    pending = [];
    if (typeof found === 'string') return found;
    if (found) mailboxes.push(group === undefined ? found : { ...found, group });
    return undefined;
  };
  let isInAngle = false;
  for (const token of tokens) {
    const special = token.kind === 'special' ? token.text : '';
    if (special === '<') isInAngle = true;
    else if (special === '>') isInAngle = false;
    if (isInAngle || !',;:'.includes(special) || special === '') pending.push(token);
    else if (special === ':') {
      if (group !== undefined) return { mailboxes, problem: 'a group inside a group' };
      group = phrase(pending);
      pending = [];
    } else {
      const problem = finish();
      if (problem) return { mailboxes, problem };
      if (special === ';') {
        // A stray semicolon as separator is common in mail from Windows programs.
        group = undefined;
      }
    }
  }
  const problem = isInAngle ? 'a "<" without ">"' : finish();
  return problem ? { mailboxes, problem } : { mailboxes };
}

function parseMailbox(tokens: readonly AddressToken[]): Mailbox | string {
  const open = tokens.findIndex(({ kind, text }) => kind === 'special' && text === '<');
  if (open < 0)
    return parseAddress(
      tokens.filter(({ kind }) => kind !== 'comment'),
      commentName(tokens),
    );
  const close = tokens.findIndex(({ kind, text }) => kind === 'special' && text === '>');
  if (close < open) return 'a ">" without "<"';
  const rest = tokens.slice(close + 1).find(({ kind }) => kind !== 'comment');
  if (rest) return `"${rest.text}" after ">" where a comma should be`;
  let inner = tokens.slice(open + 1, close).filter(({ kind }) => kind !== 'comment');
  if (inner[0]?.text === '@' && inner[0].kind === 'special') {
    inner = inner.slice(inner.findIndex(({ kind, text }) => kind === 'special' && text === ':') + 1);
  }
  return parseAddress(inner, phrase(tokens.slice(0, open)));
}

function parseAddress(tokens: readonly AddressToken[], displayName: string | undefined): Mailbox | string {
  const shown = tokens.map(({ text }) => text).join(' ');
  const at = tokens.findLastIndex(({ kind, text }) => kind === 'special' && text === '@');
  if (tokens.length === 0) return 'an empty address';
  if (at < 0) return `"${shown}" has no "@"`;
  const local = joinDotted(tokens.slice(0, at), false);
  const domain = joinDotted(tokens.slice(at + 1), true);
  if (local === undefined || domain === undefined) return `"${shown}" is no address`;
  return {
    address: `${quoteLocalPart(local)}@${domain}`,
    ...(displayName ? { displayName } : {}),
    domain,
    localPart: local,
  };
}

/** Words joined by dots; blanks around the dots are obsolete but legal, blanks between two words are not. */
function joinDotted(tokens: readonly AddressToken[], isDomain: boolean): string | undefined {
  if (tokens.length === 0) return undefined;
  let joined = '';
  let wantsDot = false;
  for (const { kind, text } of tokens) {
    if (kind === 'special' && text !== '.') return undefined;
    if (kind === 'literal' && (!isDomain || tokens.length > 1)) return undefined;
    if (kind === 'quoted' && isDomain) return undefined;
    const isDot = kind === 'special';
    if (!isDot && wantsDot) return undefined;
    joined += text;
    wantsDot = !isDot;
  }
  if (!isDomain) return joined; // dots in odd places occur in Japan; quoteLocalPart makes them legal
  return /^\.|\.\./.test(joined) ? undefined : joined.replace(/\.$/, '');
}

function quoteLocalPart(local: string): string {
  const isAtom = /^[^\s"(),.:;<>@[\\\]]+(?:\.[^\s"(),.:;<>@[\\\]]+)*$/.test(local);
  return isAtom ? local : `"${local.replace(/["\\]/g, '\\$&')}"`;
}

function phrase(tokens: readonly AddressToken[]): string {
  let text = '';
  for (const token of tokens) {
    if (token.kind === 'comment') continue;
    text += (text && token.isApart ? ' ' : '') + token.text;
  }
  return decodeEncodedWords(text);
}

/** The old form `address (Name)`. */
function commentName(tokens: readonly AddressToken[]): string | undefined {
  const last = tokens.findLast(({ kind }) => kind === 'comment');
  return last ? decodeEncodedWords(last.text) : undefined;
}
