import type { ConnectOptions, MailConnection, Mailer, SmtpListener, Submission } from '@mtaops/core';
import type { Mail } from './mail.ts';
import { openConnection } from './opening/open-connection.ts';
import { createTlsMemory } from './opening/tls-memory.ts';
import { neverSent } from './transaction/never-sent.ts';
import { Pipeline } from './transaction/pipeline.ts';
import { checkMail } from './transaction/plan.ts';
import type { Job } from './transaction/transaction.ts';

/**
 * A connection of this client. `send` may be called while others are on their way: they are sent in that order, and with
 * PIPELINING a message costs one round trip.
 */
export type SmtpConnection = MailConnection & {
  send(mail: Mail): Promise<Submission>;
};

export type SmtpClient = Mailer & {
  connect(listener: SmtpListener, options: ConnectOptions): Promise<SmtpConnection>;
};

/**
 * SMTP on `node:net` and `node:tls`. Connections made with the same listener object share its trusted certificates, and
 * resume each other's TLS sessions.
 */
export function createSmtpClient(): SmtpClient {
  const tls = createTlsMemory();
  return {
    connect: async (listener, options) => {
      const { session, wire } = await openConnection(listener, options, tls);
      const waiting: Job[] = [];
      const stop = (): void => wire.end(options.signal?.reason);
      options.signal?.addEventListener('abort', stop, { once: true });
      const feed = {
        onEnd: (fault: unknown) => {
          options.signal?.removeEventListener('abort', stop);
          for (const job of waiting.splice(0)) job.settle(neverSent(job.mail, fault, session));
        },
        take: () => waiting.shift(),
      };
      const pipeline = new Pipeline(wire, session, feed, options.timeoutMs);
      return {
        get isOpen() {
          return pipeline.isOpen;
        },
        send: async (mail) => {
          const checked = checkMail(mail);
          if (!pipeline.isOpen) return neverSent(mail, wire.fault, session).submission;
          const { promise, reject, resolve } = Promise.withResolvers<Submission>();
          waiting.push({ checked, fail: reject, mail, settle: ({ submission }) => resolve(submission) });
          pipeline.pull();
          return promise;
        },
        session,
        [Symbol.asyncDispose]: async () => {
          options.signal?.removeEventListener('abort', stop);
          await pipeline.quit();
        },
      };
    },
  };
}
