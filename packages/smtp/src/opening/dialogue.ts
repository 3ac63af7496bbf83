import type { SmtpStage } from '@mtaops/core';
import type { Answer } from '../wire/answer.ts';
import type { Wire } from '../wire/wire.ts';
import { refusedFor } from './refused.ts';

/** Command and reply in turn, as it goes until a connection is ready for mail. */
export type Dialogue = {
  readonly wire: Wire;
  /** Where it is, for what goes wrong without a reply. */
  readonly stage: SmtpStage;
  /** Wait for the next reply, whatever it says. */
  hear(stage: SmtpStage): Promise<Answer>;
  /** @param shown - What a transcript may show of the command. */
  ask(line: string, stage: SmtpStage, shown?: string): Promise<Answer>;
  /** Go on over TLS, which `shakeHands` starts. */
  secure(shakeHands: () => Promise<Wire['socket']>): Promise<void>;
};

/** A reply that comes unasked ends the connection: from then on nobody knows what belongs to what. */
export function createDialogue(wire: Wire): Dialogue {
  let waiting: PromiseWithResolvers<Answer> | undefined;
  let stage: SmtpStage = 'greeting';
  wire.use({
    isWaiting: () => waiting !== undefined,
    onAnswer: (answer) => {
      const asked = waiting;
      waiting = undefined;
      if (asked) asked.resolve(answer);
      else wire.end(refusedFor(stage, 'protocol', 'the server says more than it was asked'));
    },
    onEnd: (fault) => waiting?.reject(fault),
  });
  const hear = (at: SmtpStage): Promise<Answer> => {
    stage = at;
    if (!wire.isOpen) return Promise.reject(wire.fault);
    waiting = Promise.withResolvers();
    wire.restartClock();
    return waiting.promise;
  };
  return {
    ask: (line, at, shown) => {
      if (wire.isOpen) wire.say(`${line}\r\n`, shown);
      return hear(at);
    },
    hear,
    secure: async (shakeHands) => {
      // What a man in the middle put behind the reply in clear must not be taken for the server's (CVE-2011-0411).
      if (wire.hasUnread()) wire.end(refusedFor(stage, 'protocol', 'octets in clear after the start of TLS'));
      if (!wire.isOpen) throw wire.fault;
      wire.release();
      wire.upgrade(await shakeHands());
    },
    get stage() {
      return stage;
    },
    wire,
  };
}
