import {
  classifyRefusal,
  parseReply,
  type Refusal,
  type RefusalContext,
  type SmtpReply,
  type SmtpStage,
} from '@mtaops/core';

/** What came back for one command: the lines as received, and the reply they are; none when they are no SMTP. */
export type Answer = { readonly received: string; readonly reply?: SmtpReply };

/** Enough for the handful of replies that a server says over and over. */
const MOST_REMEMBERED = 32;

/**
 * `parseReply` that remembers what it has seen: most replies of a connection are the same few.
 *
 * @returns A function of the octets of a reply, each as one character.
 */
export function createAnswerReader(mask: (text: string) => string): (received: string) => Answer {
  const known = new Map<string, Answer>();
  return (received) => {
    const seen = known.get(received);
    if (seen) return seen;
    const masked = mask(Buffer.from(received, 'latin1').toString('utf8'));
    const reply = parseReply(masked);
    const answer: Answer = reply ? { received: masked, reply } : { received: masked };
    if (known.size >= MOST_REMEMBERED) known.clear();
    known.set(received, answer);
    return answer;
  };
}

/** Replies that end the connection, or show that nobody knows any more which reply belongs to which command. */
export function endsConnection(answer: Answer, stage: SmtpStage): boolean {
  return answer.reply === undefined || answer.reply.code === 421 || isUnexpected(answer.reply, stage);
}

/** A yes that does not fit its command: the replies have got out of step. */
function isUnexpected({ code }: SmtpReply, stage: SmtpStage): boolean {
  return code < 400 && (stage === 'data' ? code < 300 : code >= 300);
}

/** True for the yes that belongs to the stage. */
export function isYes({ reply }: Answer, stage: SmtpStage): boolean {
  return reply !== undefined && reply.code < 400 && !isUnexpected(reply, stage);
}

/** The refusal that an answer holds; undefined for a yes. */
export function refusalOf(answer: Answer, stage: SmtpStage, session: RefusalContext): Refusal | undefined {
  const { received, reply } = answer;
  if (reply && isYes(answer, stage)) return undefined;
  if (reply && reply.code >= 400) return classifyRefusal({ reply, session, stage });
  const words = reply ? 'the answer does not fit the command' : "the server's answer is not SMTP";
  return classifyRefusal({
    failure: { class: 'protocol', detail: `${words}: "${shown(received)}"` },
    stage,
  });
}

function shown(received: string): string {
  const line = received.split('\n')[0] ?? '';
  return line.replace(/[^\x20-\x7e]+/g, '?').slice(0, 80);
}
