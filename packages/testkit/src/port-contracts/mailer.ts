import type { Mailer } from '@mtaops/core';
import { describe } from 'vitest';
import { describeBreaks } from './mailer/breaks.ts';
import { describeLogin } from './mailer/login.ts';
import { describeReplies } from './mailer/replies.ts';
import { describeStreamed } from './mailer/streamed.ts';
import { describeTls } from './mailer/tls.ts';
import { describeWire } from './mailer/wire.ts';

/**
 * What every {@link Mailer} must do, against a server on loopback that keeps every octet and misbehaves on request
 * at each stage of the dialogue.
 */
export function describeMailerContract(name: string, createMailer: () => Mailer): void {
  describe(`Mailer contract: ${name}`, () => {
    describeWire(createMailer);
    describeStreamed(createMailer);
    describeReplies(createMailer);
    describeBreaks(createMailer);
    describeTls(createMailer);
    describeLogin(createMailer);
  });
}
