import type { NameServers } from '@mtaops/core';
import type { Change } from '../change/change.ts';
import { breakingChanges, compareMessages } from '../change/compare-messages.ts';
import { type DkimFinding, finding, sortFindings } from '../finding.ts';
import { type MessageText, parseMessageText } from '../message/message-text.ts';
import { coveredFields, type SignatureField, signaturesOf } from '../message/signature-field.ts';
import { askMailauth, type MailauthReport, type MailauthVerdict } from './ask-mailauth.ts';
import { bodyHashOf } from './body-hash.ts';
import { coveredHeaders, explainSignature } from './explain-signature.ts';
import { createTxtResolver } from './txt-resolver.ts';
import type { SignatureReport, VerifyReport } from './verify-report.ts';

export type VerifyOptions = {
  /** The message as it was signed, or before it was signed; tells what was changed on the way. */
  readonly original?: Uint8Array;
  readonly now: Date;
  /** Bound on each question to the resolver. */
  readonly timeoutMs: number;
};

/**
 * Verify every DKIM signature of a message and say what broke those that fail. The verdict on each is mailauth's; what was
 * changed is our own comparison.
 *
 * @param octets - CRLF or LF line ends.
 */
export async function verifySignatures(
  octets: Uint8Array,
  { now, original, timeoutMs }: VerifyOptions,
  dns: NameServers,
): Promise<VerifyReport> {
  const message = parseMessageText(octets);
  const wire = Buffer.from(Buffer.from(octets).toString('latin1').replace(/\r?\n/g, '\r\n'), 'latin1');
  const answer = await askMailauth(wire, createTxtResolver(dns, timeoutMs), now);
  const before = original && parseMessageText(original);
  const changes = before && compareMessages(before, message);
  const fields = signaturesOf(message);
  const signatures = fields.map((signature, at) =>
    describe(signature, answer.verdicts[at], message, before && changes ? { before, changes } : undefined),
  );
  const explained = signatures.map((report, at) => explainAt(report, fields[at], message));
  const findings = [...explained, ...about(answer, signatures)];
  return {
    arc: answer.arc,
    changes: changes ?? null,
    findings: sortFindings(findings),
    from: answer.from,
    signatures,
    survives: changes ? survival(changes) : null,
    verdict: verdictOf(signatures),
  };
}

function explainAt(
  report: SignatureReport,
  field: SignatureField | undefined,
  message: MessageText,
): DkimFinding {
  if (field) return explainSignature(report, field, message);
  return finding('dkim-signature-unknown', 'unknown', 'a signature could not be read');
}

const UNREAD: MailauthVerdict = {
  expiresAt: null,
  isAligned: false,
  reason: 'the verifier passed it over',
  result: 'neutral',
  signedAt: null,
};

function describe(
  signature: SignatureField,
  verdict: MailauthVerdict = UNREAD,
  message: MessageText,
  compared: { readonly before: MessageText; readonly changes: readonly Change[] } | undefined,
): SignatureReport {
  const fits = (how: 'simple' | 'relaxed'): boolean =>
    bodyHashOf(message.body, how, signature) === signature.bodyHash;
  const body = { relaxed: fits('relaxed'), simple: fits('simple') };
  const { algorithm, domain, selector } = signature;
  const brokenBy = compared ? breakingChanges(compared.changes, signature, compared.before, message) : [];
  return {
    algorithm,
    body: { ...body, isAsSigned: body[signature.body] },
    brokenBy,
    canonicalization: { body: signature.body, header: signature.header },
    domain,
    expiresAt: verdict.expiresAt,
    headers: coveredHeaders(signature, coveredFields(message, signature.signed)),
    isAligned: verdict.isAligned,
    reason: verdict.reason,
    result: verdict.result,
    selector,
    signedAt: verdict.signedAt,
  };
}

/** Receivers are content with one good signature. */
function verdictOf(signatures: readonly SignatureReport[]): VerifyReport['verdict'] {
  const results = signatures.map(({ result }) => result);
  if (results.includes('pass')) return results.every((result) => result === 'pass') ? 'pass' : 'warn';
  return results.includes('temperror') ? 'unknown' : 'fail';
}

function about(
  { arc, from }: MailauthReport,
  signatures: readonly SignatureReport[],
): readonly DkimFinding[] {
  const found: DkimFinding[] = [];
  if (signatures.length === 0)
    found.push(
      finding(
        'dkim-signature-absent',
        'fail',
        'the message has no DKIM-Signature',
        'check that the server signs for this domain: mtaops dkim check --target NAME',
      ),
    );
  const good = signatures.filter(({ result }) => result === 'pass');
  if (good.length > 0 && !good.some(({ isAligned }) => isAligned))
    found.push(
      finding(
        'dkim-not-aligned',
        'warn',
        `no good signature is of the domain in From (${from.join(', ')}), so DMARC does not count it`,
        'sign with d= of the domain in From, or of the organisation above it',
      ),
    );
  if (arc)
    found.push(
      finding(
        'dkim-arc',
        arc.result === 'pass' ? 'pass' : 'warn',
        `ARC: ${arc.sets} set${arc.sets === 1 ? '' : 's'} of ${arc.domains.join(', ')}, chain ${arc.result}${arc.reason ? ` (${arc.reason})` : ''}`,
      ),
    );
  return found;
}

/** Whether a signature over every header field would have survived in each canonicalization. */
function survival(changes: readonly Change[]): { readonly simple: boolean; readonly relaxed: boolean } {
  return {
    relaxed: !changes.some(({ breaks }) => breaks.relaxed),
    simple: !changes.some(({ breaks }) => breaks.simple),
  };
}
