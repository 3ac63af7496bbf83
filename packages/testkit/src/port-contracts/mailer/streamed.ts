import { type Mailer, MtaopsError, type StreamedContent } from '@mtaops/core';
import { describe, expect, it } from 'vitest';
import { failureOf } from '../failure.ts';
import { mail, octets, startScene } from './scene.ts';

/** Content that comes in these pieces, with what it says of itself. */
function streamed(
  pieces: readonly string[],
  said: Partial<StreamedContent> = {},
): StreamedContent & { readonly opened: () => number } {
  let count = 0;
  return {
    needs: { is8Bit: false, isUtf8Header: false },
    open: async function* () {
      count += 1;
      for (const piece of pieces) yield octets(piece);
    },
    opened: () => count,
    sizeBytes: pieces.join('').length,
    ...said,
  };
}

export function describeStreamed(createMailer: () => Mailer): void {
  describe('a message that comes piece by piece', () => {
    it('is on the wire what it is in memory, its size announced, dots at the borders doubled', async () => {
      await using scene = await startScene(createMailer(), [], { extensions: ['SIZE'] });
      const connection = await scene.connect();
      const pieces = ['Subject: x\r\n\r', '\n.', '.a\r\n', '.', '\r', '\n.b\r\nend'];
      const { recipients } = await connection.send({ ...mail, content: streamed(pieces) });
      expect(recipients[0]?.state).toBe('accepted');
      expect(new TextDecoder().decode(scene.server.wire[0])).toBe(
        'Subject: x\r\n\r\n...a\r\n..\r\n..b\r\nend\r\n.\r\n',
      );
      expect(scene.server.commands).toContain(`MAIL FROM:<ann@example.test> SIZE=${pieces.join('').length}`);
    });

    it('is not opened when its size is over the limit', async () => {
      await using scene = await startScene(createMailer(), [], { extensions: ['SIZE 30'] });
      const content = streamed([], { sizeBytes: 31 });
      const { recipients } = await (await scene.connect()).send({ ...mail, content });
      expect(recipients[0]?.refusal?.class).toBe('message-too-big');
      expect(content.opened()).toBe(0);
    });

    it('is refused beforehand where the server does not take what it needs', async () => {
      await using scene = await startScene(createMailer());
      const content = streamed([], { needs: { is8Bit: true, isUtf8Header: false } });
      const error = await failureOf((await scene.connect()).send({ ...mail, content }));
      expect(error).toMatchObject({ code: 'E_INPUT', message: expect.stringContaining('8BITMIME') });
    });

    it.each([
      ['shorter', streamed(['Subject: x\r\n\r\n', 'a\r\n'], { sizeBytes: 40 })],
      ['longer', streamed(['Subject: x\r\n\r\n', 'a\r\n'], { sizeBytes: 15 })],
    ])('is never ended when it turns out %s than announced', async (_, content) => {
      await using scene = await startScene(createMailer());
      const connection = await scene.connect();
      const error = await failureOf(connection.send({ ...mail, content }));
      expect(error).toMatchObject({ code: 'E_INPUT', message: expect.stringContaining('changed') });
      expect(connection.isOpen).toBe(false);
      expect(new TextDecoder().decode(scene.server.wire[0])).not.toMatch(/\r\n\.\r\n$/);
    });

    it('is never ended when its source fails', async () => {
      await using scene = await startScene(createMailer());
      const open = async function* () {
        yield octets('Subject: x\r\n\r\n');
        throw new MtaopsError('E_IO', 'cannot read mail.eml: the disk is gone');
      };
      const connection = await scene.connect();
      const error = await failureOf(
        connection.send({ ...mail, content: streamed([], { open, sizeBytes: 99 }) }),
      );
      expect(error).toMatchObject({ code: 'E_IO' });
      expect(connection.isOpen).toBe(false);
      expect(new TextDecoder().decode(scene.server.wire[0])).not.toMatch(/\r\n\.\r\n$/);
    });
  });
}
