import type { ApiMail } from '../platform/contract.ts';
import type { HttpResponse } from '../ports/http.ts';
import type { Refusal, RefusalClass } from '../smtp/refusal.ts';
import type { SmtpReply } from '../smtp/reply.ts';
import { formatReply } from '../smtp/reply.ts';
import type { RecipientOutcome, Submission } from '../smtp/submission.ts';
import { type ApiError, parseTransmissionAnswer, type TransmissionAnswer } from './answer.ts';

/** One line of a platform's table: all given members must fit; the first line that fits decides. */
export type ApiRefusalRule = {
  readonly class: RefusalClass;
  readonly status?: RegExp;
  /** Vendor's error code; a rule with it does not fit an error without a code. */
  readonly code?: RegExp;
  /** Tested against message and description together. */
  readonly text?: RegExp;
  readonly isTemporary?: boolean;
  /** In our words, one line. */
  readonly means: string;
  /** The message may have been taken nevertheless: recipients are `unknown`. */
  readonly isOpen?: boolean;
};

/**
 * What became of one message sent to a transmissions API. Accepted means: status 200, no errors, and the counts add
 * up; whatever falls short of that is a refusal with a name, or `unknown` where the API leaves it open.
 */
export function readTransmission(
  mail: ApiMail,
  response: HttpResponse,
  rules: readonly ApiRefusalRule[],
): Submission {
  const answer = parseTransmissionAnswer(response.body);
  const mtaId = answer?.results?.id;
  return {
    phasesMs: {},
    recipients: recipientsOf(mail, response, answer, rules),
    reply: replyOf(response, answer?.errors[0]),
    ...(mtaId === undefined ? {} : { mtaId }),
  };
}

function recipientsOf(
  { envelope: { to } }: ApiMail,
  response: HttpResponse,
  answer: TransmissionAnswer | undefined,
  rules: readonly ApiRefusalRule[],
): readonly RecipientOutcome[] {
  const all = (outcome: Omit<RecipientOutcome, 'address'>): readonly RecipientOutcome[] =>
    to.map((address) => ({ address, ...outcome }));
  if (response.status !== 200) {
    const error = answer?.errors[0] ?? answer?.recipientErrors[0];
    const { refusal, isOpen } = refusalOf(response, error, rules);
    return all({ refusal, state: isOpen ? 'unknown' : refusal.isTemporary ? 'deferred' : 'refused' });
  }
  if (!answer?.results) return all({ refusal: oddAnswer(response), state: 'unknown' });
  const { acceptedCount, rejectedCount } = answer.results;
  const isClean = answer.errors.length === 0 && answer.recipientErrors.length === 0;
  if (isClean && acceptedCount === to.length) return all({ reply: replyOf(response), state: 'accepted' });
  return partlyAccepted(to, response, answer, rules, { acceptedCount, rejectedCount });
}

/** Find the bad addresses in the texts of the errors; when they are not all named, none can be called accepted. */
function partlyAccepted(
  to: readonly string[],
  response: HttpResponse,
  answer: TransmissionAnswer,
  rules: readonly ApiRefusalRule[],
  counts: { readonly acceptedCount: number | undefined; readonly rejectedCount: number | undefined },
): readonly RecipientOutcome[] {
  const named = new Map<string, ApiError>();
  for (const error of answer.recipientErrors) {
    const address = to.find((candidate) => names(error.text, candidate) && !named.has(candidate));
    if (address !== undefined) named.set(address, error);
  }
  const rejectedCount = counts.rejectedCount ?? to.length - (counts.acceptedCount ?? 0);
  const isAllNamed =
    named.size === rejectedCount && rejectedCount > 0 && counts.acceptedCount === to.length - named.size;
  const general = refusalOf(response, answer.errors[0] ?? answer.recipientErrors[0], rules).refusal;
  const summary = `${counts.acceptedCount ?? 'an unknown number'} of ${to.length} recipients accepted (${general.summary})`;
  return to.map((address): RecipientOutcome => {
    const error = named.get(address);
    if (error) {
      const { refusal } = refusalOf(response, error, rules);
      return { address, refusal, reply: replyOf(response, error), state: 'refused' };
    }
    if (isAllNamed) return { address, reply: replyOf(response), state: 'accepted' };
    return counts.acceptedCount === 0
      ? { address, refusal: general, state: 'refused' }
      : { address, refusal: { ...general, summary }, state: 'unknown' };
  });
}

function names(text: string, address: string): boolean {
  const at = text.toLowerCase().indexOf(address.toLowerCase());
  const isPart = (neighbour: string | undefined): boolean => /[\w@-]/.test(neighbour ?? ' ');
  return at >= 0 && !isPart(text[at - 1]) && !isPart(text[at + address.length]);
}

function refusalOf(
  response: HttpResponse,
  error: ApiError | undefined,
  rules: readonly ApiRefusalRule[],
): { readonly refusal: Refusal; readonly isOpen: boolean } {
  const fits = (rule: ApiRefusalRule): boolean =>
    (rule.status?.test(String(response.status)) ?? true) &&
    (rule.code?.test(error?.code ?? '') ?? true) &&
    (rule.text?.test(error?.text ?? '') ?? true);
  const rule = [...rules, ...BY_STATUS].find(fits);
  const reply = replyOf(response, error);
  const refusal: Refusal = {
    class: rule?.class ?? 'permanent',
    isTemporary: rule?.isTemporary ?? false,
    reply,
    stage: 'http',
    summary: `${rule?.means ?? 'refused'} (HTTP ${formatReply(reply)})`,
  };
  return { isOpen: rule?.isOpen ?? false, refusal };
}

/** Statuses that need no vendor to be understood (RFC 9110 §15). */
const BY_STATUS: readonly ApiRefusalRule[] = [
  { class: 'auth-failed', means: 'the API key was refused', status: /^40[13]$/ },
  { class: 'protocol', means: 'there is no transmissions API at this URL', status: /^(?:404|405|3\d\d)$/ },
  { class: 'message-too-big', means: 'message too big', status: /^413$/ },
  { class: 'protocol', means: 'the API did not accept the form of the request', status: /^4(?:06|15)$/ },
  { class: 'rate-limited', isTemporary: true, means: 'a limit is reached', status: /^4(?:20|29)$/ },
  {
    class: 'timeout',
    isOpen: true,
    isTemporary: true,
    means: 'no answer from behind the gateway: the message may have been taken',
    status: /^(?:502|504)$/,
  },
  { class: 'temporary', isTemporary: true, means: 'the API cannot take it now', status: /^(?:408|5\d\d)$/ },
  { class: 'permanent', means: 'refused', status: /^4/ },
  { class: 'protocol', isOpen: true, means: 'the API answered in a way that it does not document' },
];

function oddAnswer(response: HttpResponse): Refusal {
  return {
    class: 'protocol',
    isTemporary: false,
    reply: replyOf(response),
    stage: 'http',
    summary:
      'status 200, but the body is not the answer of a transmissions API: the message may have been taken',
  };
}

function replyOf({ body, status }: HttpResponse, error?: ApiError): SmtpReply {
  const text = error ? `${error.text}${error.code === undefined ? '' : ` [${error.code}]`}` : '';
  return { code: status, text: text === '' && !body.startsWith('{') ? body.slice(0, 200).trim() : text };
}
