import type { Mailer } from '@mtaops/core';
import { describe, expect, it } from 'vitest';
import { testCertificates } from '../../test-certificates.ts';
import { failureOf, refusalIn } from '../failure.ts';
import { mail, startScene } from './scene.ts';

export function describeTls(createMailer: () => Mailer): void {
  const { expired, server } = testCertificates();

  describe('TLS', () => {
    it('starts TLS, verifies the server and says what came of it', async () => {
      await using scene = await startScene(createMailer(), [], { extensions: ['SIZE'], tls: server });
      const { session } = await scene.connect();
      expect(session).toMatchObject({
        extensions: ['SIZE'],
        tls: { cipher: expect.stringMatching(/^TLS_/), trusted: true, version: 'TLSv1.3' },
      });
      expect(session.phasesMs.tls).toBeGreaterThan(0);
      expect(scene.server.commands.map((line) => line.split(' ')[0])).toEqual(['EHLO', 'STARTTLS', 'EHLO']);
    });

    it('speaks TLS from the first octet', async () => {
      await using scene = await startScene(createMailer(), [], { tls: { ...server, isImplicit: true } });
      const connection = await scene.connect();
      expect(connection.session.tls).toMatchObject({ trusted: true });
      expect((await connection.send(mail)).recipients[0]?.state).toBe('accepted');
    });

    it.each([
      ['its CA is not known', server, { extraCa: [] }],
      ['it has expired', expired, {}],
      ['it is for another name', server, { serverName: 'other.example.test' }],
    ])('sends nothing to a server whose certificate is not accepted: %s', async (reason, tls, listener) => {
      for (const isImplicit of [false, true]) {
        await using scene = await startScene(createMailer(), [], { tls: { ...tls, isImplicit } });
        const error = await failureOf(scene.connect(listener));
        expect(error.code).toBe('E_AUTH');
        expect(refusalIn(error)).toMatchObject({ class: 'tls-untrusted' });
        if (!reason.includes('CA')) expect(error.message).toContain(reason);
        expect(scene.server.commands.filter((line) => /^(?:AUTH|MAIL)/.test(line))).toEqual([]);
      }
    });

    it('checks the name that the listener gives instead of the address', async () => {
      await using scene = await startScene(createMailer(), [], { tls: server });
      expect((await scene.connect({ serverName: 'mail.example.test' })).session.tls?.trusted).toBe(true);
    });

    it('goes on without trust only where told so, and says that it is not there', async () => {
      for (const isImplicit of [false, true]) {
        await using scene = await startScene(createMailer(), [], { tls: { ...expired, isImplicit } });
        expect((await scene.connect({ verifyTls: false })).session.tls?.trusted).toBe(false);
      }
    });

    it('with "require" sends nothing to a server that offers no STARTTLS', async () => {
      await using scene = await startScene(createMailer());
      const error = await failureOf(scene.connect({ tls: 'require' }));
      expect(error).toMatchObject({ code: 'E_AUTH', message: expect.stringContaining('offers no STARTTLS') });
      expect(refusalIn(error)).toMatchObject({ class: 'tls-unavailable', stage: 'starttls' });
      expect(scene.server.commands.filter((line) => /^(?:AUTH|MAIL)/.test(line))).toEqual([]);
    });

    it.each([
      [
        { at: 'starttls', reply: '454 4.7.0 TLS not available due to temporary reason' },
        'tls-unavailable',
        'E_TRANSPORT',
      ],
      [{ at: 'starttls', reply: '501 5.5.4 no' }, 'tls-unavailable', 'E_AUTH'],
      [{ at: 'starttls', ending: 'close' }, 'connection-lost', 'E_TRANSPORT'],
      [{ at: 'starttls', ending: 'reset' }, 'connection-lost', 'E_TRANSPORT'],
      [{ at: 'starttls', ending: 'silence' }, 'timeout', 'E_TRANSPORT'],
      [{ at: 'starttls', reply: 'nonsense' }, 'protocol', 'E_PROTOCOL'],
      [{ at: 'starttls', reply: '220 go ahead', ending: 'silence' }, 'timeout', 'E_TRANSPORT'],
      [{ at: 'starttls', reply: '220 go ahead', ending: 'close' }, 'connection-lost', 'E_TRANSPORT'],
    ] as const)('never falls back to plain text: %j', async (fault, why, code) => {
      for (const tls of ['require', 'opportunistic'] as const) {
        await using scene = await startScene(createMailer(), [fault], { tls: server });
        const error = await failureOf(scene.connect({ tls }, { timeoutMs: 200 }));
        expect(refusalIn(error)).toMatchObject({ class: why, stage: 'starttls' });
        expect(error.code).toBe(code);
        expect(scene.server.commands.filter((line) => /^(?:AUTH|MAIL)/.test(line))).toEqual([]);
      }
    });

    it('with "opportunistic" sends in clear where TLS is not offered, and says so', async () => {
      await using scene = await startScene(createMailer());
      const connection = await scene.connect({ tls: 'opportunistic' });
      expect(connection.session.tls).toBeUndefined();
      expect((await connection.send(mail)).recipients[0]?.state).toBe('accepted');
    });

    it('with "none" leaves TLS alone', async () => {
      await using scene = await startScene(createMailer(), [], { tls: server });
      const { session } = await scene.connect({ tls: 'none' });
      expect(session.tls).toBeUndefined();
      expect(scene.server.commands).toHaveLength(1);
    });

    it('tells a port that speaks plain SMTP from one that speaks TLS', async () => {
      await using scene = await startScene(createMailer(), [], { tls: server });
      const error = await failureOf(scene.connect({ tls: 'implicit' }));
      expect(error).toMatchObject({
        code: 'E_PROTOCOL',
        message: expect.stringMatching(
          /speaks plain SMTP \("220 faults.example.test ESMTP"\).*use tls: require/,
        ),
      });
      expect(refusalIn(error)?.class).toBe('tls-mode');
    });

    it.each(['require', 'opportunistic', 'none'] as const)(
      'tells a port that speaks TLS from plain SMTP: %s',
      async (tls) => {
        await using scene = await startScene(createMailer(), [], { tls: { ...server, isImplicit: true } });
        const error = await failureOf(scene.connect({ tls }, { timeoutMs: 1000 }));
        expect(error).toMatchObject({
          code: 'E_PROTOCOL',
          message: expect.stringContaining('use tls: implicit'),
        });
        expect(refusalIn(error)?.class).toBe('tls-mode');
      },
    );

    it('calls a port that speaks neither by its name', async () => {
      await using scene = await startScene(createMailer(), [
        { at: 'connect', reply: 'SSH-2.0-OpenSSH_9.2p1' },
      ]);
      const error = await failureOf(scene.connect({ tls: 'implicit' }));
      expect(error).toMatchObject({
        code: 'E_PROTOCOL',
        message: expect.stringContaining('SSH-2.0-OpenSSH'),
      });
      expect(refusalIn(error)?.class).toBe('protocol');
    });
  });

  describe('no connection', () => {
    it('names a host that does not exist', async () => {
      await using scene = await startScene(createMailer());
      const error = await failureOf(scene.connect({ host: 'nowhere.invalid' }));
      // Without a resolver the answer is "no answer", which is another thing than "no such host".
      expect(['E_HOST', 'E_TRANSPORT']).toContain(error.code);
      expect(['host-not-found', 'dns-failed']).toContain(refusalIn(error)?.class);
      expect(error.message).toContain('nowhere.invalid');
    });

    it('says that nothing listens', async () => {
      const scene = await startScene(createMailer());
      const { port } = scene.server;
      await scene[Symbol.asyncDispose]();
      const error = await failureOf(scene.connect({ port }));
      expect(error).toMatchObject({
        code: 'E_UNAVAILABLE',
        message: expect.stringContaining(`127.0.0.1:${port}`),
      });
      expect(refusalIn(error)).toMatchObject({ class: 'connection-refused', stage: 'connect' });
    });
  });
}
