import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { describePeers } from './peers/describe-peers.ts';
import { startDovecot } from './peers/dovecot.ts';
import { freePorts } from './peers/free-port.ts';
import { startNameServer } from './peers/name-server.ts';
import { testPki, writeStore } from './peers/pki.ts';
import { startPostfix } from './peers/postfix.ts';
import type { ListenerName } from './peers/postfix-configuration.ts';
import { makeTempFolder } from './peers/temp-folder.ts';
import { type MtaopsRun, type MtaopsRunOptions, runMtaops } from './run-mtaops.ts';
import { textMail } from './sample-mail.ts';

const PASSWORD = 'S3cret pass';
const WRONG = 'wr0ng-Passw0rd!';

/** One way to be refused: an entry under smtp: of the target, what is sent, and what must come of it. */
type Case = {
  readonly listener: ListenerName | 'nobody';
  /** More keys of the entry, as YAML. */
  readonly entry: string;
  readonly flags?: readonly string[];
  readonly isLarge?: true;
  readonly exitCode: number;
  readonly refusal: string;
  /** The one line that says why. */
  readonly cause: RegExp;
};

const LOGIN = 'auth: { user: alice, password: smtp }';

const CASES: Readonly<Record<string, Case>> = {
  'relaying denied': {
    cause: /error: x@elsewhere\.test refused: relaying denied \(at RCPT: 554 5\.7\.1 .*Relay access denied\)/,
    entry: 'tls: require, local_address: 127.0.0.2',
    exitCode: 77,
    flags: ['--to', 'x@elsewhere.test'],
    listener: 'relay',
    refusal: 'relay-denied',
  },
  'a wrong password': {
    cause: /error: 127\.0\.0\.1:\d+: login refused \(at AUTH: 535 5\.7\.8 .*authentication failed/,
    entry: 'tls: require, auth: { user: alice, password: wrong }',
    exitCode: 77,
    listener: 'submission',
    refusal: 'auth-failed',
  },
  'a login before TLS': {
    cause:
      /error: 127\.0\.0\.1:\d+: the server offers a login only after STARTTLS; the password was not sent/,
    entry: `tls: none, ${LOGIN}`,
    exitCode: 77,
    listener: 'submission',
    refusal: 'tls-required',
  },
  'mail before TLS': {
    cause:
      /error: bob@example\.test refused: the server wants TLS first \(at MAIL: 530 5\.7\.0 Must issue a STARTTLS/,
    entry: 'tls: none',
    exitCode: 77,
    listener: 'submission',
    refusal: 'tls-required',
  },
  'mail without login': {
    cause:
      /error: bob@example\.test refused: the server wants a login first \(at RCPT: 554 5\.7\.1 .*Access denied/,
    entry: 'tls: require',
    exitCode: 77,
    listener: 'submission',
    refusal: 'auth-required',
  },
  'no STARTTLS': {
    cause: /error: 127\.0\.0\.1:\d+: the server offers no STARTTLS$/m,
    entry: 'tls: require',
    exitCode: 77,
    listener: 'plain',
    refusal: 'tls-unavailable',
  },
  'a mechanism that is not offered': {
    cause: /error: .*XOAUTH2 not offered after TLS; offered: .*CRAM-MD5/,
    entry: 'tls: require, auth: { user: alice, password: smtp, mechanisms: [XOAUTH2] }',
    exitCode: 77,
    listener: 'submission',
    refusal: 'auth-mechanism',
  },
  'a message over the announced size': {
    cause:
      /error: bob@example\.test refused: the message has \d+ octets, 127\.0\.0\.1 takes 20480 at most \(SIZE\)/,
    entry: 'tls: none',
    exitCode: 1,
    isLarge: true,
    listener: 'small',
    refusal: 'message-too-big',
  },
  'plain SMTP on a port with TLS from the first octet': {
    cause: /error: 127\.0\.0\.1:\d+: the port speaks implicit TLS, not plain SMTP; use tls: implicit/,
    entry: 'tls: require',
    exitCode: 76,
    listener: 'smtps',
    refusal: 'tls-mode',
  },
  'TLS from the first octet on a port with plain SMTP': {
    cause: /error: 127\.0\.0\.1:\d+: the port speaks plain SMTP \("220 mta\.example\.test ESMTP Postfix"\)/,
    entry: 'tls: implicit',
    exitCode: 76,
    listener: 'relay',
    refusal: 'tls-mode',
  },
  'a host that is down': {
    cause: /error: 127\.0\.0\.1:\d+: cannot connect: nothing listens there \(ECONNREFUSED\)/,
    entry: 'tls: require',
    exitCode: 69,
    listener: 'nobody',
    refusal: 'connection-refused',
  },
  'an expired certificate': {
    cause: /error: 127\.0\.0\.1:\d+: the certificate of 127\.0\.0\.1 is not accepted: it has expired/,
    entry: `tls: require, ${LOGIN}`,
    exitCode: 77,
    listener: 'expired',
    refusal: 'tls-untrusted',
  },
  'a certificate for another host': {
    cause: /is not accepted: it is for another name/,
    entry: 'tls: require',
    exitCode: 77,
    listener: 'wrongName',
    refusal: 'tls-untrusted',
  },
  'TLS 1.0': {
    cause: /error: .*offers no TLS 1\.2 or newer/,
    entry: 'tls: require',
    exitCode: 77,
    listener: 'tls10',
    refusal: 'tls-version',
  },
  'an unknown recipient': {
    cause: /error: nobody@example\.test refused: recipient unknown \(at RCPT: 550 5\.1\.1/,
    entry: 'tls: require',
    exitCode: 67,
    flags: ['--to', 'nobody@example.test'],
    listener: 'relay',
    refusal: 'recipient-unknown',
  },
  greylisting: {
    cause: /error: greylist@example\.test deferred: greylisted/,
    entry: 'tls: require',
    exitCode: 75,
    flags: ['--to', 'greylist@example.test'],
    listener: 'replies',
    refusal: 'greylisted',
  },
  'a full mailbox': {
    cause: /error: full@example\.test deferred: mailbox full/,
    entry: 'tls: require',
    exitCode: 75,
    flags: ['--to', 'full@example.test'],
    listener: 'replies',
    refusal: 'mailbox-full',
  },
  'a server that hangs up': {
    cause: /error: hangup@example\.test deferred: refused for now \(at RCPT: 421 4\.3\.2/,
    entry: 'tls: require',
    exitCode: 75,
    flags: ['--to', 'hangup@example.test'],
    listener: 'replies',
    refusal: 'temporary',
  },
  'a milter that is down': {
    cause: /error: 127\.0\.0\.1:\d+: refused for now \(at STARTTLS: 454 4\.3\.0 Try again later\)/,
    entry: 'tls: require',
    exitCode: 75,
    listener: 'deadMilter',
    refusal: 'temporary',
  },
};

describePeers(['postfix', 'dovecot', 'openssl'], 'smime send explains what a real Postfix refuses', () => {
  let scene: Awaited<ReturnType<typeof prepare>>;
  beforeAll(async () => {
    scene = await prepare();
  });
  afterAll(() => scene?.[Symbol.asyncDispose]());

  test.each(Object.entries(CASES))('%s', async (name, { cause, exitCode, flags = [], isLarge, refusal }) => {
    const args = [
      'smime',
      'send',
      isLarge ? 'large.eml' : 'mail.eml',
      '--sign',
      '--target',
      nameOf(name),
      ...flags,
    ];
    const [human, json] = await Promise.all([
      scene.run(args),
      scene.run([...args, '--json', '--verbose'], { env: { DEBUG: '*' } }),
    ]);
    expect(human.stderr).toMatch(cause);
    expect(human.stderr.split('\n').filter((line) => line.startsWith('error:'))).toHaveLength(1);
    expect(human.stderr).toMatch(/^hint: .+/m);
    expect(human.exitCode).toBe(exitCode);
    expect(json.exitCode).toBe(exitCode);
    expect(refusalIn(JSON.parse(json.stdout))).toBe(refusal);
    expectNoSecret(human, json);
  });

  test('a name that does not exist, and a name server that does not answer', async () => {
    await using gone = await startNameServer('NXDOMAIN', '127.0.0.77');
    await using broken = await startNameServer('SERVFAIL', '127.0.0.78');
    for (const [{ under }, exitCode, refusal] of [
      [gone, 68, 'host-not-found'],
      [broken, 75, 'dns-failed'],
    ] as const) {
      const env = { SMTP_HOST: 'mta.nowhere.test', SMTP_PASSWORD: PASSWORD, SMTP_USER: 'alice' };
      const run = await scene.run(['smime', 'send', 'mail.eml', '--sign', '--json'], { env, under });
      expect(refusalIn(JSON.parse(run.stdout))).toBe(refusal);
      expect(run.exitCode).toBe(exitCode);
      expectNoSecret(run);
    }
  });

  test.each(['PLAIN', 'LOGIN', 'CRAM-MD5'])(
    'a good login by %s sends, and shows no secret',
    async (mechanism) => {
      const args = ['smime', 'send', 'mail.eml', '--sign', '--target', `good-${mechanism}`.toLowerCase()];
      const [human, json] = await Promise.all([
        scene.run([...args, '--verbose'], { env: { DEBUG: '*' } }),
        scene.run([...args, '--json']),
      ]);
      expect(human.stdout).toMatch(/TLSv1\.3 .*user alice, password \*\*\* \(/);
      expect(human.stderr).toContain(`→ AUTH ${mechanism} ***`);
      expect(JSON.parse(json.stdout)).toMatchObject({
        session: { authMechanism: mechanism, tls: { trusted: true } },
        totals: { accepted: 1 },
      });
      expect([human.exitCode, json.exitCode]).toEqual([0, 0]);
      expectNoSecret(human, json);
    },
  );
});

const nameOf = (title: string): string => title.toLowerCase().replace(/[^a-z0-9]+/g, '-');

/** Postfix with Dovecot for logins, and a folder with keys, messages and a target for each case. */
async function prepare() {
  await using scope = new AsyncDisposableStack();
  const dovecot = scope.use(await startDovecot({ users: { alice: PASSWORD } }));
  const postfix = scope.use(await startPostfix({ authSocket: dovecot.authSocket }));
  const { path: cwd } = scope.use(await makeTempFolder('refusals'));
  await writeStore(cwd, { alice: { address: 'alice@example.test', key: true } });
  await writeFile(join(cwd, 'mail.eml'), textMail());
  await writeFile(join(cwd, 'large.eml'), `${textMail()}${'One more line of text.\r\n'.repeat(2000)}`);
  const { nobody } = await freePorts(['nobody']);
  const ports = { ...postfix.ports, nobody };
  const { root } = await testPki();
  const target = (name: string, port: number, entry: string): string =>
    `  ${name}: { host: 127.0.0.1, smtp: [{ port: ${port}, ca: ${root}, ${entry} }] }\n`;
  const good = ['PLAIN', 'LOGIN', 'CRAM-MD5'].map((mechanism) =>
    target(
      `good-${mechanism.toLowerCase()}`,
      mechanism === 'LOGIN' ? ports.smtps : ports.submission,
      `tls: ${mechanism === 'LOGIN' ? 'implicit' : 'require'}, auth: { user: alice, password: smtp, mechanisms: [${mechanism}] }`,
    ),
  );
  const refused = Object.entries(CASES).map(([name, { entry, listener }]) =>
    target(nameOf(name), ports[listener], entry),
  );
  const secrets = 'secrets: { smtp: { env: SMTP_WORD }, wrong: { env: WRONG_WORD } }\n';
  await writeFile(
    join(cwd, 'mtaops.yaml'),
    `version: 1\ndefaults: { timeout: 8s }\n${secrets}targets:\n${[...refused, ...good].join('')}`,
  );
  const running = scope.move();
  return {
    run: (args: readonly string[], options: Partial<MtaopsRunOptions> = {}): Promise<MtaopsRun> =>
      runMtaops(args, {
        ...options,
        cwd,
        env: { SMTP_WORD: PASSWORD, WRONG_WORD: WRONG, ...options.env },
      }),
    [Symbol.asyncDispose]: () => running.disposeAsync(),
  };
}

/** Class of the first refusal in a JSON document, of an error or of a recipient. */
function refusalIn(document: {
  readonly error?: { readonly details?: { readonly refusal?: { readonly class: string } } };
  readonly messages?: readonly {
    readonly copies: readonly {
      readonly recipients: readonly { readonly refusal?: { readonly class: string } }[];
    }[];
  }[];
}): string | undefined {
  return (document.error?.details?.refusal ?? document.messages?.[0]?.copies[0]?.recipients[0]?.refusal)
    ?.class;
}

/** The passwords, and their base64 alone and within `AUTH PLAIN`, in no output at all. */
function expectNoSecret(...runs: readonly MtaopsRun[]): void {
  const output = runs.map(({ stderr, stdout }) => stdout + stderr).join('\n');
  for (const word of [PASSWORD, WRONG]) {
    const forms = [word, `\0alice\0${word}`, `alice\0alice\0${word}`].map((text) =>
      Buffer.from(text).toString('base64'),
    );
    for (const form of [word, ...forms]) expect(output).not.toContain(form.replace(/=+$/, ''));
  }
}
