import type { Refusal, RefusalClass } from './refusal.ts';
import { REFUSAL_RULES, type RefusalRule } from './refusal-rules.ts';
import type { SmtpReply, SmtpStage } from './reply.ts';
import { formatReply } from './reply.ts';
import type { SmtpSession } from './submission.ts';

/** Something that went wrong without a reply from the server. */
export type TransportFailure = {
  readonly class: Extract<
    RefusalClass,
    | 'auth-mechanism'
    | 'connection-lost'
    | 'connection-refused'
    | 'dns-failed'
    | 'host-not-found'
    | 'message-too-big'
    | 'protocol'
    | 'timeout'
    | 'tls-mode'
    | 'tls-required'
    | 'tls-unavailable'
    | 'tls-untrusted'
    | 'tls-version'
  >;
  /** One line in plain words, e.g. `the certificate expired on 2026-01-02`. */
  readonly detail: string;
};

/** What is known of the connection; tells "never logged in" from "logged in and still refused". */
export type RefusalContext = Partial<Pick<SmtpSession, 'authMechanism' | 'extensions' | 'tls'>>;

/**
 * Find out why a server said no, from the codes first and the wording second ({@link REFUSAL_RULES}).
 *
 * Pure; the same reply at another stage can mean something else, so the stage is part of the question.
 */
export function classifyRefusal(
  refused:
    | { readonly stage: SmtpStage; readonly reply: SmtpReply; readonly session?: RefusalContext }
    | { readonly stage: SmtpStage; readonly failure: TransportFailure },
): Refusal {
  if ('failure' in refused) {
    const { failure, stage } = refused;
    return {
      class: failure.class,
      isTemporary: TEMPORARY.has(failure.class),
      stage,
      summary: failure.detail,
    };
  }
  const { reply, session, stage } = refused;
  const found = classOf(stage, reply, session);
  return {
    class: found,
    isTemporary: reply.code >= 400 && reply.code < 500,
    reply,
    stage,
    summary: `${PHRASES[found]} (${PLACES[stage]}: ${formatReply(reply)})`,
  };
}

const TEMPORARY: ReadonlySet<RefusalClass> = new Set([
  'connection-lost',
  'connection-refused',
  'dns-failed',
  'timeout',
]);

function classOf(stage: SmtpStage, reply: SmtpReply, session: RefusalContext = {}): RefusalClass {
  if (reply.code < 400) return 'protocol';
  // Postfix on a submission port: smtpd_client_restrictions = permit_sasl_authenticated, reject.
  const isLoginMissing = session.authMechanism === undefined && session.extensions?.some(isAuthOffer);
  if (isLoginMissing && /\bclient host rejected: access denied\b/i.test(reply.text)) return 'auth-required';
  return REFUSAL_RULES.find((rule) => fits(rule, stage, reply))?.class ?? 'permanent';
}

function fits(rule: RefusalRule, stage: SmtpStage, reply: SmtpReply): boolean {
  return (
    (rule.stage?.includes(stage) ?? true) &&
    (rule.code?.test(String(reply.code)) ?? true) &&
    (rule.enhanced?.test(reply.enhanced ?? '') ?? true) &&
    (rule.text?.test(reply.text) ?? true)
  );
}

const isAuthOffer = (extension: string): boolean => /^AUTH[ =]/i.test(extension);

const PLACES: Readonly<Record<SmtpStage, string>> = {
  auth: 'at AUTH',
  connect: 'at connect',
  data: 'at DATA',
  dot: 'at end of data',
  ehlo: 'at EHLO',
  greeting: 'as greeting',
  mail: 'at MAIL',
  rcpt: 'at RCPT',
  starttls: 'at STARTTLS',
};

const PHRASES: Readonly<Record<RefusalClass, string>> = {
  'auth-failed': 'login refused',
  'auth-mechanism': 'login mechanism refused',
  'auth-required': 'the server wants a login first',
  'connection-lost': 'connection lost',
  'connection-refused': 'connection refused',
  content: 'refused for its content',
  'dns-failed': 'name resolution failed',
  greylisted: 'greylisted: the server wants a second attempt later',
  'host-not-found': 'host not found',
  'mailbox-full': 'mailbox full',
  'message-too-big': 'message too big',
  permanent: 'refused',
  policy: 'refused by policy',
  protocol: 'the server did not follow or did not accept the protocol',
  'rate-limited': 'a limit is reached',
  'recipient-unknown': 'recipient unknown',
  'relay-denied': 'relaying denied',
  'sending-domain': 'sender or sending domain refused',
  temporary: 'refused for now',
  timeout: 'no answer in time',
  'tls-mode': 'port and TLS mode do not fit',
  'tls-required': 'the server wants TLS first',
  'tls-unavailable': 'TLS not available',
  'tls-untrusted': 'certificate not trusted',
  'tls-version': 'no TLS version in common',
  'too-many-recipients': 'too many recipients in one message',
};
