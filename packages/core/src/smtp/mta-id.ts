import type { SmtpReply } from './reply.ts';

/** How servers name a message in the reply to the end of data. PowerMTA's `2.6.0 message received` names none. */
const FORMS: readonly { readonly server: string; readonly form: RegExp }[] = [
  { form: /\bqueued as (?:<)?([\w.-]+)/i, server: 'Postfix' },
  // The spool id, field 1 of mainlog.ec.
  { form: /\bOK (?:id=)?([0-9A-F]{2}\/[0-9A-F]{2}-\d+-[0-9A-F]+)\b/i, server: 'Momentum, SparkPost' },
  { form: /\bOK id=([\w-]+)/i, server: 'Exim' },
  { form: /^:?\s*([\w-]{8,}) Message accepted for delivery/i, server: 'Sendmail, OpenSMTPD' },
  { form: /^ok \d+ (qp \d+)/i, server: 'qmail' },
];

/** The queue or spool id in a server's final reply; undefined when it names none. */
export function findMtaId(reply: SmtpReply): string | undefined {
  if (reply.code < 200 || reply.code > 299) return undefined;
  for (const { form } of FORMS) {
    const found = form.exec(reply.text)?.[1];
    if (found !== undefined) return found;
  }
  return undefined;
}
