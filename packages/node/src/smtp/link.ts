import type { Secret, SmtpListener } from '@mtaops/core';
import type SmtpConnection from 'nodemailer/lib/smtp-connection';
import type { Dialogue } from './dialogue.ts';

/** A connection of nodemailer together with what it does not tell. */
export type Link = {
  readonly connection: SmtpConnection;
  readonly dialogue: Dialogue;
  readonly listener: SmtpListener;
  readonly timeoutMs: number;
  readonly password?: Secret;
  /** The first error of the connection itself; later ones follow from it. */
  fault?: unknown;
  /** Set while a message is on its way that needs SMTPUTF8 for its header only. */
  isSmtpUtf8Forced: boolean;
  /** The last transaction did not end with an accepted message: RSET before the next. */
  isResetDue: boolean;
};

/** nodemailer's callbacks: an error, or nothing and a value. */
export type Done<T> = (error?: unknown, value?: T) => void;

/**
 * Run one step of nodemailer. Its callback is not called when the connection breaks at the wrong moment, so the
 * connection's own `error` and `end` settle the step too.
 */
export async function attempt<T>(link: Link, step: (done: Done<T>) => void): Promise<T | undefined> {
  const { connection } = link;
  const { promise, resolve, reject } = Promise.withResolvers<T | undefined>();
  const onError = (error: unknown): void => reject(error);
  const onEnd = (): void => void setImmediate(() => reject(link.fault ?? new Error('connection closed')));
  connection.on('error', onError);
  connection.on('end', onEnd);
  try {
    if (connection.destroyed) throw link.fault ?? new Error('connection closed');
    step((error, value) => (error ? reject(error) : resolve(value)));
    return await promise;
  } finally {
    connection.removeListener('error', onError);
    connection.removeListener('end', onEnd);
  }
}
