import { Readable } from 'node:stream';
import type { OutgoingMail, SmtpSession, Submission } from '@mtaops/core';
import { refuseTooBig, wireNeeds } from './check-mail.ts';
import { isGarbage } from './exchange-log.ts';
import { attempt, type Link } from './link.ts';
import { outcomeOf } from './outcome.ts';

/** Handed to nodemailer piece by piece, so that "all handed over" means what it says for large mail too. */
const PIECE_BYTES = 64 * 1024;

/** One mail transaction; see `MailConnection.send`. */
export async function transact(link: Link, session: SmtpSession, mail: OutgoingMail): Promise<Submission> {
  const needs = wireNeeds(mail, session);
  const tooBig = refuseTooBig(mail, session);
  if (tooBig) return tooBig;
  const first = link.dialogue.exchanges.length;
  let error: unknown;
  try {
    if (link.isResetDue) await attempt<boolean>(link, (done) => link.connection.reset(done));
    link.isResetDue = true;
    link.isSmtpUtf8Forced = needs.isSmtpUtf8ForHeader;
    await attempt(link, (done) => {
      const { from, to } = mail.envelope;
      const envelope = {
        from,
        size: mail.content.length,
        to: [...to],
        use8BitMime: needs.is8Bit,
        ...dsnOf(mail),
      };
      link.connection.send(envelope, contentOf(mail.content, link), done);
    });
  } catch (caught) {
    error = caught ?? new Error('failed');
    takeLeftReplies(link);
  } finally {
    link.isSmtpUtf8Forced = false;
  }
  const exchanges = link.dialogue.takeFrom(first);
  const final = exchanges.find(({ stage }) => stage === 'dot');
  link.isResetDue = !final?.reply || final.reply.code >= 300;
  // Refused before the end of data: what is still on its way would be read as commands. And after an answer that is no
  // SMTP nobody knows what the next one belongs to.
  if (final?.isEarly || exchanges.some(isGarbage)) link.connection.close();
  const submission = outcomeOf(link, session, mail, exchanges, error);
  return needs.notes.length === 0 ? submission : { ...submission, notes: needs.notes };
}

/**
 * With PIPELINING several replies come at once. nodemailer works them off one a turn of the event loop and forgets the
 * rest when the connection ends meanwhile, as it does after a 421. (Not in its types; the contract tests see to it.)
 */
function takeLeftReplies({ connection, dialogue }: Link): void {
  const { _responseQueue: left = [] } = connection as unknown as { readonly _responseQueue?: string[] };
  for (const reply of left.splice(0)) dialogue.noteReply(reply);
}

function dsnOf({ envelope: { dsn } }: OutgoingMail): object {
  if (!dsn) return {};
  return { dsn: { envid: dsn.envelopeId, notify: dsn.notify && [...dsn.notify], ret: dsn.return } };
}

/** The octets as a stream that tells the dialogue how far they are. */
function contentOf(content: Uint8Array, link: Link): Readable {
  function* pieces(): Generator<Uint8Array> {
    for (let at = 0; at < content.length; at += PIECE_BYTES) {
      link.dialogue.noteBody();
      yield content.subarray(at, at + PIECE_BYTES);
    }
  }
  const stream = Readable.from(pieces(), { objectMode: false });
  stream.once('end', () => link.dialogue.noteDot(content.length));
  return stream;
}
