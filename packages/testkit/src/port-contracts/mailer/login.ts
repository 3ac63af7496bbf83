import { type AuthMechanism, type Mailer, Secret } from '@mtaops/core';
import { describe, expect, it } from 'vitest';
import { testCertificates } from '../../test-certificates.ts';
import { failureOf, refusalIn } from '../failure.ts';
import { startScene } from './scene.ts';

const PASSWORD = 'pa55 wörd: {x}';
const password = new Secret(PASSWORD);
const auth = { user: 'app1' };

/** The password itself, and what base64 makes of it wherever it stands in a longer text. */
const FORMS = ['', '\0app1\0', 'x'].map((before) =>
  Buffer.from(before + PASSWORD)
    .toString('base64')
    .replace(/=+$/, '')
    .slice(Math.ceil((Buffer.byteLength(before) * 8) / 6), -2),
);

export function describeLogin(createMailer: () => Mailer): void {
  const tls = testCertificates().server;
  const offering = (...mechanisms: string[]) => ({
    login: { mechanisms, password: PASSWORD, user: 'app1' },
    tls,
  });

  describe('login', () => {
    it.each([
      [['PLAIN'], undefined, 'PLAIN'],
      [['LOGIN'], undefined, 'LOGIN'],
      [['CRAM-MD5'], undefined, 'CRAM-MD5'],
      [['PLAIN', 'LOGIN', 'CRAM-MD5'], undefined, 'CRAM-MD5'],
      [['PLAIN', 'LOGIN'], undefined, 'LOGIN'],
      [['SCRAM-SHA-256', 'PLAIN'], undefined, 'PLAIN'],
      [['LOGIN', 'PLAIN', 'CRAM-MD5'], ['PLAIN', 'LOGIN'], 'PLAIN'],
      [['XOAUTH2', 'PLAIN'], ['XOAUTH2'], 'XOAUTH2'],
    ] as const)('of %j, allowed %j, uses %s', async (offered, mechanisms, used) => {
      await using scene = await startScene(createMailer(), [], offering(...offered));
      const { session } = await scene.connect(
        { auth: { ...auth, ...(mechanisms ? { mechanisms } : {}) } },
        { password },
      );
      expect(session.authMechanism).toBe(used);
      expect(session.phasesMs.auth).toBeGreaterThan(0);
      const logins = scene.server.commands.filter((line) => line.startsWith('AUTH'));
      expect(logins.map((line) => line.split(' ')[1])).toEqual([used]);
    });

    it('reads the old spelling AUTH=LOGIN too', async () => {
      const ehlo = [{ at: 'ehlo', reply: '250-mx.example.test\n250 AUTH=LOGIN' }] as const;
      await using scene = await startScene(createMailer(), ehlo, { login: offering('LOGIN').login });
      expect((await scene.connect({ auth }, { password })).session.authMechanism).toBe('LOGIN');
    });

    it.each([
      [['CRAM-MD5'], ['PLAIN'], 'PLAIN not offered after TLS; offered: CRAM-MD5'],
      [['GSSAPI'], undefined, 'not offered after TLS; offered: GSSAPI'],
    ] as const)(
      'names what is offered when nothing fits: %j, allowed %j',
      async (offered, mechanisms, words) => {
        await using scene = await startScene(createMailer(), [], offering(...offered));
        const error = await failureOf(
          scene.connect(
            {
              auth: {
                ...auth,
                ...(mechanisms ? { mechanisms: mechanisms as readonly AuthMechanism[] } : {}),
              },
            },
            { password },
          ),
        );
        expect(error).toMatchObject({ code: 'E_AUTH', message: expect.stringContaining(words) });
        expect(refusalIn(error)).toMatchObject({ class: 'auth-mechanism', stage: 'auth' });
      },
    );

    it('says that the server has no login', async () => {
      await using scene = await startScene(createMailer(), [], { tls });
      const error = await failureOf(scene.connect({ auth }, { password }));
      expect(error).toMatchObject({
        code: 'E_AUTH',
        message: expect.stringContaining('offers no AUTH after TLS'),
      });
    });

    it.each([
      ['a wrong password', [], new Secret('wrong'), 'auth-failed', 'E_AUTH'],
      [
        'a server with trouble',
        [{ at: 'auth', reply: '454 4.7.0 Temporary failure' }],
        password,
        'temporary',
        'E_TRANSPORT',
      ],
      ['a lost connection', [{ at: 'auth', ending: 'reset' }], password, 'connection-lost', 'E_TRANSPORT'],
      ['silence', [{ at: 'auth', ending: 'silence' }], password, 'timeout', 'E_TRANSPORT'],
      ['garbage', [{ at: 'auth', reply: 'hello' }], password, 'protocol', 'E_PROTOCOL'],
    ] as const)('tries once and says what happened: %s', async (_, faults, given, why, code) => {
      for (const mechanism of ['PLAIN', 'LOGIN', 'CRAM-MD5']) {
        await using scene = await startScene(createMailer(), faults, offering(mechanism));
        const error = await failureOf(scene.connect({ auth }, { password: given, timeoutMs: 200 }));
        expect(error.code).toBe(code);
        expect(refusalIn(error)).toMatchObject({ class: why, stage: 'auth' });
        expect(scene.server.commands.filter((line) => line.startsWith('AUTH'))).toHaveLength(1);
      }
    });

    it.each([
      ['require', 'tls-unavailable'],
      ['opportunistic', 'tls-unavailable'],
    ] as const)('keeps the password when TLS does not come about: %s', async (mode, why) => {
      const login = offering('PLAIN').login;
      await using scene = await startScene(createMailer(), [], { login });
      const error = await failureOf(scene.connect({ auth, tls: mode }, { password }));
      expect(error.code).toBe('E_AUTH');
      expect(refusalIn(error)?.class).toBe(why);
      expect(scene.server.commands.filter((line) => line.startsWith('AUTH'))).toEqual([]);
    });

    it('logs in without TLS on loopback where the listener says "none"', async () => {
      await using scene = await startScene(createMailer(), [], { login: offering('PLAIN').login });
      expect((await scene.connect({ auth, tls: 'none' }, { password })).session.authMechanism).toBe('PLAIN');
    });

    it('asks for TLS first where the server offers a login only after it', async () => {
      await using scene = await startScene(createMailer(), [], offering('PLAIN'));
      const error = await failureOf(scene.connect({ auth, tls: 'none' }, { password }));
      expect(error.code).toBe('E_AUTH');
      expect(refusalIn(error)?.class).toBe('tls-required');
      expect(scene.server.commands.filter((line) => line.startsWith('AUTH'))).toEqual([]);
    });

    it('asks for a password before it connects', async () => {
      await using scene = await startScene(createMailer(), [], offering('PLAIN'));
      expect(await failureOf(scene.connect({ auth }))).toMatchObject({ code: 'E_CONFIG' });
      expect(scene.server.counts.connections).toBe(0);
    });

    it.each(['PLAIN', 'LOGIN', 'CRAM-MD5', 'XOAUTH2'] as const)(
      'shows nothing of a login by %s, not even when the server repeats it',
      async (mechanism) => {
        const echo = ['\0app1\0', ''].map((before) => Buffer.from(before + PASSWORD).toString('base64'));
        const reply = `535 5.7.8 bad: ${PASSWORD} ${echo.join(' ')}`;
        await using scene = await startScene(createMailer(), [{ at: 'auth', reply }], offering(mechanism));
        const error = await failureOf(
          scene.connect({ auth: { ...auth, mechanisms: [mechanism] } }, { password }),
        );
        const shown = [...scene.transcript, error.message, error.hint, JSON.stringify(error.details)].join(
          '\n',
        );
        for (const form of [PASSWORD, ...FORMS]) expect(shown).not.toContain(form);
        expect(scene.transcript).toContain(`C: AUTH ${mechanism} ***`);
        const said = scene.server.commands.slice(
          scene.server.commands.findIndex((line) => line.startsWith('AUTH')) + 1,
        );
        for (const line of said) if (line.length > 3) expect(shown).not.toContain(line);
      },
    );
  });
}
