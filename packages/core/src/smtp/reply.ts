/** A server's answer. `enhanced` is the RFC 3463 code, `text` has its lines joined by a blank. */
export type SmtpReply = { readonly code: number; readonly enhanced?: string; readonly text: string };

/** The part of the dialogue in which something happened. `dot` is the reply to the end of data. */
export type SmtpStage =
  | 'connect'
  | 'greeting'
  | 'ehlo'
  | 'starttls'
  | 'auth'
  | 'mail'
  | 'rcpt'
  | 'data'
  | 'dot';

const LINE = /^(\d{3})(?:[ -](.*))?$/;
/** RFC 3463 §2; the class must agree with the reply code to count (RFC 2034 §4). */
const ENHANCED = /^([245]\.\d{1,3}\.\d{1,3})(?:\s+|:\s*|$)/;

/**
 * Read one SMTP reply (RFC 5321 §4.2), single or multi-line, without its line end or with it.
 *
 * The reply code and the enhanced code (RFC 2034, repeated on every line) are taken off the text; so is a reply code
 * that the server wrote twice (`550 550 5.7.1 …`, older Momentum builds).
 *
 * @returns Undefined when the text is no SMTP reply: garbage, another protocol, lines with different codes.
 */
export function parseReply(received: string): SmtpReply | undefined {
  let code: number | undefined;
  let enhanced: string | undefined;
  const texts: string[] = [];
  for (const line of received.split(/\r?\n/).filter((part) => part !== '')) {
    const match = LINE.exec(line);
    if (!match) return undefined;
    const lineCode = Number(match[1]);
    if (code !== undefined && code !== lineCode) return undefined;
    code = lineCode;
    const rest = withoutCode(match[2] ?? '', lineCode);
    const found = ENHANCED.exec(rest);
    const isStatus = found?.[1]?.[0] === String(lineCode)[0];
    if (isStatus) enhanced ??= found?.[1];
    const text = (isStatus ? rest.slice(found?.[0].length) : rest).trim();
    if (text !== '') texts.push(text);
  }
  if (code === undefined || code < 200 || code > 599) return undefined;
  return { code, ...(enhanced === undefined ? {} : { enhanced }), text: texts.join(' ') };
}

function withoutCode(text: string, code: number): string {
  const trimmed = text.trimStart();
  return trimmed.startsWith(`${code} `) ? trimmed.slice(4).trimStart() : trimmed;
}

/** `550 5.7.1 relaying denied`, on one line and at most about 200 characters. */
export function formatReply({ code, enhanced, text }: SmtpReply): string {
  const oneLine = text.replace(/\p{Cc}+/gu, ' ').trim();
  const cut = oneLine.length > 200 ? `${oneLine.slice(0, 199)}…` : oneLine;
  return [String(code), enhanced, cut].filter((part) => part !== undefined && part !== '').join(' ');
}
