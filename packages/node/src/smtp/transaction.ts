import { contentSizeBytes, type OutgoingMail, type SmtpSession, type Submission } from '@mtaops/core';
import { refuseTooBig, wireNeeds } from './check-mail.ts';
import { isGarbage } from './exchange-log.ts';
import { attempt, type Link } from './link.ts';
import { openPieces, type Pieces } from './mail-pieces.ts';
import { outcomeOf } from './outcome.ts';

/** One mail transaction; see `MailConnection.send`. */
export async function transact(link: Link, session: SmtpSession, mail: OutgoingMail): Promise<Submission> {
  const needs = wireNeeds(mail, session);
  const tooBig = refuseTooBig(mail, session);
  if (tooBig) return tooBig;
  const first = link.dialogue.exchanges.length;
  let error: unknown;
  let content: Pieces | undefined;
  try {
    if (link.isResetDue) await attempt<boolean>(link, (done) => link.connection.reset(done));
    link.isResetDue = true;
    link.isSmtpUtf8Forced = needs.isSmtpUtf8ForHeader;
    await attempt(link, (done) => {
      const { from, to } = mail.envelope;
      const envelope = {
        from,
        size: contentSizeBytes(mail.content),
        to: [...to],
        use8BitMime: needs.is8Bit,
        ...dsnOf(mail),
      };
      content = contentOf(mail, link);
      link.connection.send(envelope, content.stream, done);
    });
  } catch (caught) {
    error = caught ?? new Error('failed');
    takeLeftReplies(link);
  } finally {
    link.isSmtpUtf8Forced = false;
  }
  const broken = content?.fault();
  if (broken !== undefined) {
    // The server waits for the rest of a message of which there is none.
    link.connection.close();
    throw broken;
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
function contentOf({ content }: OutgoingMail, link: Link): Pieces {
  const pieces = openPieces(content, () => link.dialogue.noteBody());
  pieces.stream.once('end', () => link.dialogue.noteDot(contentSizeBytes(content)));
  return pieces;
}
