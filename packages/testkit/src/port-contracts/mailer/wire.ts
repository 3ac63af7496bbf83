import { contentSizeBytes, type Mailer } from '@mtaops/core';
import { describe, expect, it } from 'vitest';
import { failureOf } from '../failure.ts';
import { mail, octets, startScene } from './scene.ts';

const text = (content: Uint8Array | undefined): string => new TextDecoder('latin1').decode(content);
const commandsAbout = (commands: readonly string[]): readonly string[] =>
  commands.filter((line) => /^(?:MAIL|RCPT|DATA|RSET|QUIT)/.test(line));

export function describeWire(createMailer: () => Mailer): void {
  describe('on the wire', () => {
    it.each([
      ['a line with a dot', 'Subject: x\r\n\r\n.\r\n', 'Subject: x\r\n\r\n..\r\n.\r\n'],
      ['a line that begins with two dots', 'Subject: x\r\n\r\n..x\r\n', 'Subject: x\r\n\r\n...x\r\n.\r\n'],
      ['a dot at the very start', '.x: y\r\n\r\nz\r\n', '..x: y\r\n\r\nz\r\n.\r\n'],
      ['blanks at line ends', 'Subject: x\r\n\r\na \t \r\n \r\n', 'Subject: x\r\n\r\na \t \r\n \r\n.\r\n'],
      [
        'backslashes',
        'Subject: x\r\n\r\n\\n \\r\\n %00 {{x}}\r\n',
        'Subject: x\r\n\r\n\\n \\r\\n %00 {{x}}\r\n.\r\n',
      ],
      [
        'a NUL and other controls',
        'Subject: x\r\n\r\n\0\x01\x1a\x7f\r\n',
        'Subject: x\r\n\r\n\0\x01\x1a\x7f\r\n.\r\n',
      ],
      ['no final line end, which SMTP must add', 'Subject: x\r\n\r\nend', 'Subject: x\r\n\r\nend\r\n.\r\n'],
      ['empty lines at the end', 'Subject: x\r\n\r\n\r\n\r\n', 'Subject: x\r\n\r\n\r\n\r\n.\r\n'],
      ['no header', '\r\nbody\r\n', '\r\nbody\r\n.\r\n'],
    ])('puts the octets of the message and nothing else: %s', async (_, given, expected) => {
      await using scene = await startScene(createMailer());
      const connection = await scene.connect();
      await connection.send({ ...mail, content: octets(given) });
      expect(text(scene.server.wire[0])).toBe(expected);
    });

    it('carries 577 kB whose dots fall on every border of a piece', async () => {
      await using scene = await startScene(createMailer());
      const connection = await scene.connect();
      const body = '.\r\n..\r\nxyz\r\n'.repeat(48_000);
      await connection.send({ ...mail, content: octets(`Subject: x\r\n\r\n${body}`) });
      expect(text(scene.server.wire[0])).toBe(
        `Subject: x\r\n\r\n${'..\r\n...\r\nxyz\r\n'.repeat(48_000)}.\r\n`,
      );
    });

    it.each([
      ['a bare LF', 'Subject: x\r\n\r\none\ntwo\r\n', 'line 3'],
      ['a bare CR', 'Subject: x\r\n\r\none\r\ntwo\rthree\r\n', 'line 4'],
      ['a CR at the end', 'Subject: x\r\n\r\none\r', 'line 3'],
    ])('refuses %s before a word is said, with the line', async (_, given, place) => {
      await using scene = await startScene(createMailer());
      const connection = await scene.connect();
      const error = await failureOf(connection.send({ ...mail, content: octets(given) }));
      expect(error).toMatchObject({ code: 'E_INPUT', message: expect.stringContaining(place) });
      expect(commandsAbout(scene.server.commands)).toEqual([]);
      expect(connection.isOpen).toBe(true);
    });

    it('declares the size where it is announced, and refuses what is over it before MAIL', async () => {
      await using scene = await startScene(createMailer(), [], { extensions: ['SIZE 30'] });
      const connection = await scene.connect();
      await connection.send(mail);
      expect(scene.server.commands).toContain(
        `MAIL FROM:<ann@example.test> SIZE=${contentSizeBytes(mail.content)}`,
      );
      const said = scene.server.commands.length;
      const { recipients } = await connection.send({
        ...mail,
        content: octets(`Subject: x\r\n\r\n${'y'.repeat(30)}`),
      });
      expect(recipients).toMatchObject(
        mail.envelope.to.map((address) => ({
          address,
          refusal: { class: 'message-too-big' },
          state: 'refused',
        })),
      );
      expect(recipients[0]?.refusal?.summary).toMatch(/44 octets.*30 at most/);
      expect(scene.server.commands).toHaveLength(said);
    });

    it('takes SIZE without a number, and SIZE 0, for no limit', async () => {
      for (const extension of ['SIZE', 'SIZE 0']) {
        await using scene = await startScene(createMailer(), [], { extensions: [extension] });
        const { recipients } = await (await scene.connect()).send(mail);
        expect(recipients[0]?.state).toBe('accepted');
      }
    });

    it('declares 8-bit content where the server takes it, and only then sends it', async () => {
      const eightBit = { ...mail, content: octets('Subject: x\r\n\r\ngrün\r\n') };
      await using able = await startScene(createMailer(), [], { extensions: ['8BITMIME'] });
      const connection = await able.connect();
      await connection.send(mail);
      await connection.send(eightBit);
      expect(commandsAbout(able.server.commands).filter((line) => line.startsWith('MAIL'))).toEqual([
        'MAIL FROM:<ann@example.test>',
        'MAIL FROM:<ann@example.test> BODY=8BITMIME',
      ]);
      await using unable = await startScene(createMailer());
      const error = await failureOf((await unable.connect()).send(eightBit));
      expect(error).toMatchObject({ code: 'E_INPUT', message: expect.stringContaining('8BITMIME') });
      expect(commandsAbout(unable.server.commands)).toEqual([]);
    });

    it.each([
      ['an address', { ...mail, envelope: { ...mail.envelope, to: ['grün@example.test'] } }],
      ['the header alone', { ...mail, content: octets('Subject: grün\r\n\r\nx\r\n') }],
    ])('says SMTPUTF8 when %s needs it, and refuses where it is not offered', async (_, utf8) => {
      await using able = await startScene(createMailer(), [], { extensions: ['SMTPUTF8', '8BITMIME'] });
      const connection = await able.connect();
      await connection.send(utf8);
      await connection.send(mail);
      expect(commandsAbout(able.server.commands).filter((line) => line.startsWith('MAIL'))).toEqual([
        'MAIL FROM:<ann@example.test> SMTPUTF8',
        'MAIL FROM:<ann@example.test>',
      ]);
      await using unable = await startScene(createMailer(), [], { extensions: ['8BITMIME'] });
      const error = await failureOf((await unable.connect()).send(utf8));
      expect(error).toMatchObject({ code: 'E_INPUT', message: expect.stringContaining('SMTPUTF8') });
    });

    it('asks for delivery notifications where they are offered, and says so where they are not', async () => {
      const dsn = { envelopeId: 'run+1', notify: ['SUCCESS', 'FAILURE'], return: 'HDRS' } as const;
      const wanted = { ...mail, envelope: { ...mail.envelope, dsn } };
      await using able = await startScene(createMailer(), [], { extensions: ['DSN'] });
      expect((await (await able.connect()).send(wanted)).notes).toBeUndefined();
      expect(able.server.commands).toContain('MAIL FROM:<ann@example.test> RET=HDRS ENVID=run+2B1');
      expect(able.server.commands).toContain('RCPT TO:<bob@example.test> NOTIFY=SUCCESS,FAILURE');
      await using unable = await startScene(createMailer());
      expect((await (await unable.connect()).send(wanted)).notes).toEqual([expect.stringContaining('DSN')]);
    });

    it('sends from nobody, as notifications do', async () => {
      await using scene = await startScene(createMailer());
      await (await scene.connect()).send({ ...mail, envelope: { ...mail.envelope, from: '' } });
      expect(scene.server.commands).toContain('MAIL FROM:<>');
    });

    it.each(['a@b.test>\r\nRCPT TO:<x@y.test', 'a@b.test\n', ' a@b.test', '<a@b.test>'])(
      'lets no command in by an address: %j',
      async (address) => {
        await using scene = await startScene(createMailer());
        const connection = await scene.connect();
        for (const envelope of [
          { from: address, to: mail.envelope.to },
          { from: 'a@b.test', to: [address] },
        ]) {
          expect(await failureOf(connection.send({ ...mail, envelope }))).toMatchObject({ code: 'E_INPUT' });
        }
        expect(commandsAbout(scene.server.commands)).toEqual([]);
      },
    );

    it.each([[[]], [['PIPELINING']]])(
      'sends several messages over one connection, EHLO %j',
      async (extensions) => {
        await using scene = await startScene(
          createMailer(),
          [{ at: 'dot', reply: '554 5.7.1 no', times: 1 }],
          { extensions },
        );
        const connection = await scene.connect();
        const states = [];
        for (let n = 0; n < 3; n += 1)
          states.push((await connection.send(mail)).recipients.map(({ state }) => state));
        expect(states).toEqual([
          ['refused', 'refused'],
          ['accepted', 'accepted'],
          ['accepted', 'accepted'],
        ]);
        expect(scene.server.counts).toEqual({ accepted: 2, connections: 1 });
        await connection[Symbol.asyncDispose]();
        expect(scene.server.commands.at(-1)).toBe('QUIT');
      },
    );
  });
}
