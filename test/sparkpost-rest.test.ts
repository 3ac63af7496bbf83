import { readdirSync, readFileSync } from 'node:fs';
import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { describePeers } from './peers/describe-peers.ts';
import { openssl } from './peers/openssl.ts';
import { testPki, writeStore } from './peers/pki.ts';
import { type ApiAnswer, startSparkPostMock } from './peers/sparkpost-mock.ts';
import { makeTempFolder } from './peers/temp-folder.ts';
import { type MtaopsRun, runMtaops } from './run-mtaops.ts';
import { entityOf, htmlMail } from './sample-mail.ts';

const KEY = 'k3y0123456789abcdef0123456789abcdef01234';
const FIXTURES = join(import.meta.dirname, '..', 'plugins', 'plugin-sparkpost', 'fixtures');
const TO = { cc: 'carol@example.test', to: 'bob@example.test' };

/** Every error shape of the API reference: the name of its outcome and the exit code. */
const OUTCOMES: Readonly<Record<string, readonly [refusal: string, exitCode: number]>> = {
  'error-401-unauthorized': ['auth-failed', 77],
  'error-403-forbidden': ['auth-failed', 77],
  'error-404-not-found': ['protocol', 76],
  'error-405-method': ['protocol', 76],
  'error-413-too-large': ['message-too-big', 1],
  'error-415-content-type': ['protocol', 76],
  'error-429-rate-limited': ['rate-limited', 75],
  'error-500-could-not-proceed': ['temporary', 75],
  'error-502-could-not-proceed': ['timeout', 3],
  'error-503-unavailable': ['temporary', 75],
  'error-504-gateway-timeout': ['timeout', 3],
  'transmission-400-1100-dkim-key-unknown': ['permanent', 1],
  'transmission-400-1100-dkim-key-unverified': ['permanent', 1],
  'transmission-400-1305-not-utf8': ['content', 1],
  'transmission-400-1901-generation': ['content', 1],
  'transmission-400-1902-suppressed': ['policy', 1],
  'transmission-400-5002-no-recipients': ['recipient-unknown', 67],
  'transmission-400-5002-numeric-code': ['recipient-unknown', 67],
  'transmission-400-7001-blocked': ['sending-domain', 1],
  'transmission-400-7001-message-only': ['sending-domain', 1],
  'transmission-400-7001-no-from': ['content', 1],
  'transmission-400-7001-pending': ['sending-domain', 75],
  'transmission-400-7001-unconfigured': ['sending-domain', 1],
  'transmission-400-7001-unverified-2026': ['sending-domain', 1],
  'transmission-420-2101-hourly': ['rate-limited', 75],
  'transmission-420-2102-daily': ['rate-limited', 75],
  'transmission-420-2103-sandbox': ['policy', 1],
  'transmission-420-2105-monthly': ['rate-limited', 75],
  'transmission-422-1300-bad-json': ['protocol', 76],
  'transmission-422-1300-ip-pool': ['permanent', 1],
  'transmission-422-1300-return-path': ['sending-domain', 1],
  'transmission-422-1300-size': ['message-too-big', 1],
  'transmission-422-1301-mixed-content': ['protocol', 76],
  'transmission-422-1400-recipients': ['protocol', 76],
};

/** What is no answer of the API at all. */
const ODD: Readonly<Record<string, readonly [ApiAnswer, refusal: string, exitCode: number]>> = {
  'a connection that breaks after the request': [{ fault: 'drop' }, 'connection-lost', 3],
  'a proxy in front that answers for it': [{ body: '<html>ok</html>', status: 200 }, 'protocol', 3],
  'an answer that breaks off': [{ fault: 'half' }, 'connection-lost', 3],
  silence: [{ fault: 'silence' }, 'timeout', 3],
};

describePeers(['openssl'], 'smime send by SparkPost’s HTTP API', () => {
  test('sends the message that SMTP would carry, with one transmission for each Bcc recipient', async () => {
    await using scene = await prepare(htmlMail({ ...TO, bcc: 'dave@example.test' }));
    const { exitCode, report } = await scene.send(['--sign', '--encrypt']);
    expect(exitCode).toBe(0);
    expect(report.messages[0].copies.map(({ mtaId }: { mtaId: string }) => mtaId)).toEqual([
      '7204815593310042101',
      '7204815593310042102',
    ]);
    const bodies = scene.mock.requests.map(({ body }) => JSON.parse(body));
    expect(
      bodies.map(({ recipients }) =>
        recipients.map(({ address }: { address: { email: string } }) => address.email),
      ),
    ).toEqual([['bob@example.test', 'carol@example.test'], ['dave@example.test']]);
    for (const body of bodies) {
      expect(body.options).toEqual({
        click_tracking: false,
        initial_open: false,
        inline_css: false,
        open_tracking: false,
        perform_substitutions: false,
      });
      expect(Object.keys(body.content)).toEqual(['email_rfc822']);
      expect(body.content.email_rfc822).not.toMatch(/^bcc:/im);
    }
    const pki = await testPki();
    for (const [n, reader] of [
      [0, 'bob'],
      [1, 'dave'],
    ] as const) {
      const input = Buffer.from(bodies[n].content.email_rfc822);
      const key = ['-recip', pki.certificate(reader), '-inkey', pki.key(reader)];
      const signed = await openssl(['cms', '-decrypt', ...key], { input });
      const verify = ['cms', '-verify', '-CAfile', pki.root, '-purpose', 'smimesign'];
      const content = await openssl(verify, { input: signed });
      expect(new TextDecoder('latin1').decode(content)).toBe(
        entityOf(htmlMail({ ...TO, bcc: 'dave@example.test' })),
      );
    }
  });

  test('has an outcome for every fixture', () => {
    // The other fixtures are answers to what the doctor asks.
    const errors = readdirSync(FIXTURES).filter((name) => /^(?:error|transmission)-[45]\d\d/.test(name));
    expect(errors.map((name) => name.replace('.json', '')).toSorted()).toEqual(
      Object.keys(OUTCOMES).toSorted(),
    );
  });

  test.each(Object.entries(OUTCOMES))('%s is %j', async (name, [refusal, exitCode]) => {
    const body = readFileSync(join(FIXTURES, `${name}.json`), 'utf8');
    const status = Number(/\d{3}/.exec(name)?.[0]);
    await using scene = await prepare(htmlMail(TO));
    scene.mock.answerNext({ body, status });
    const run = await scene.send(['--sign']);
    expect(refusalsIn(run.report)).toEqual([refusal, refusal]);
    expect(run.stderr).toMatch(/^hint: ./m);
    expect(run.exitCode).toBe(exitCode);
    expectNoKey(run);
  });

  test.each(Object.entries(ODD))(
    '%s leaves it open whether the message was taken',
    async (_, [answer, refusal, exitCode]) => {
      await using scene = await prepare(htmlMail(TO));
      scene.mock.answerNext(answer);
      const run = await scene.send(['--sign', '--timeout', '2s']);
      expect(refusalsIn(run.report)).toEqual([refusal, refusal]);
      expect(run.report.totals).toMatchObject({ accepted: 0, unknown: 2 });
      expect(run.exitCode).toBe(exitCode);
      expectNoKey(run);
    },
  );

  test('names the recipient that a 200 did not take', async () => {
    await using scene = await prepare(htmlMail(TO));
    const error = {
      code: '1300',
      description: 'invalid recipient address.email: carol@example.test',
      message: 'invalid data',
    };
    const results = {
      id: '1',
      rcpt_to_errors: [error],
      total_accepted_recipients: 1,
      total_rejected_recipients: 1,
    };
    scene.mock.answerNext({
      body: JSON.stringify({ errors: [{ code: '2000', message: 'with errors' }], results }),
      status: 200,
    });
    const run = await scene.send(['--sign']);
    expect(run.report.totals).toMatchObject({ accepted: 1, refused: 1 });
    expect(run.stderr).toContain('error: carol@example.test refused: not a mail address');
    expect(run.exitCode).toBe(67);
  });

  test('refuses a key of another region with the advice to look there', async () => {
    await using scene = await prepare(htmlMail(TO));
    const run = await scene.send(['--sign'], { SPARKPOST_API_KEY: `x${KEY}` });
    expect(run.stderr).toContain('api.eu.sparkpost.com');
    expect(run.exitCode).toBe(77);
    expectNoKey(run);
  });

  test('acts for a subaccount of a target', async () => {
    await using scene = await prepare(htmlMail(TO));
    const api = `{ kind: sparkpost, url: "${scene.mock.url}", key: k, subaccount: 42 }`;
    const yaml = `version: 1\nsecrets: { k: { env: K } }\ntargets:\n  sp: { platform: sparkpost, api: ${api} }\n`;
    await writeFile(join(scene.cwd, 'mtaops.yaml'), yaml);
    const run = await scene.send(['--sign', '--target', 'sp'], {
      K: KEY,
      SPARKPOST_API_KEY: '',
      SPARKPOST_HOST: '',
    });
    expect(run.exitCode).toBe(0);
    expect(scene.mock.requests[0]?.headers['x-msys-subaccount']).toBe('42');
  });
});

async function prepare(mail: string) {
  await using scope = new AsyncDisposableStack();
  const mock = scope.use(await startSparkPostMock(KEY));
  const { path: cwd } = scope.use(await makeTempFolder('sparkpost'));
  await writeStore(cwd, {
    alice: { address: 'alice@example.test', key: true },
    bob: { address: 'bob@example.test', key: false },
    carol: { address: 'carol@example.test', key: false },
    dave: { address: 'dave@example.test', key: false },
  });
  await writeFile(join(cwd, 'mail.eml'), mail);
  const running = scope.move();
  return {
    cwd,
    mock,
    send: async (flags: readonly string[], more: Readonly<Record<string, string>> = {}) => {
      const env = { DEBUG: '*', SPARKPOST_API_KEY: KEY, SPARKPOST_HOST: mock.url, ...more };
      const run = await runMtaops(['smime', 'send', 'mail.eml', '--via', 'api', '--json', ...flags], {
        cwd,
        env,
      });
      return { ...run, report: JSON.parse(run.stdout) };
    },
    [Symbol.asyncDispose]: () => running.disposeAsync(),
  };
}

type Report = {
  readonly messages: readonly {
    readonly copies: readonly {
      readonly recipients: readonly { readonly refusal?: { readonly class: string } }[];
    }[];
  }[];
};

function refusalsIn({ messages }: Report): readonly (string | undefined)[] {
  return messages.flatMap(({ copies }) =>
    copies.flatMap(({ recipients }) => recipients.map(({ refusal }) => refusal?.class)),
  );
}

function expectNoKey({ stderr, stdout }: MtaopsRun): void {
  for (const form of [KEY, Buffer.from(KEY).toString('base64').replace(/=+$/, '')]) {
    expect(stdout + stderr).not.toContain(form);
  }
}
