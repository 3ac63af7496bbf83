import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { createTransport } from 'nodemailer';
import { beforeAll, expect, test } from 'vitest';
import { startBind, txt } from './peers/bind.ts';
import { describePeers } from './peers/describe-peers.ts';
import { verifyDkim } from './peers/dkimpy.ts';
import { startOpenDkim } from './peers/opendkim.ts';
import { testPki, writeStore } from './peers/pki.ts';
import { startPostfix } from './peers/postfix.ts';
import { makeTempFolder } from './peers/temp-folder.ts';
import { runMtaops } from './run-mtaops.ts';
import { htmlMail } from './sample-mail.ts';

type Mail = 'smime' | 'plain';

/** What is done to a mail on its way, by which name it must be called, and whether it breaks relaxed and simple signatures. */
type InTransit = {
  readonly what: string;
  readonly kind: string;
  readonly says: string | RegExp;
  readonly breaks: { readonly relaxed: boolean; readonly simple: boolean };
  readonly mail: Mail;
  readonly change: (mail: string) => string;
};

const both = { relaxed: true, simple: true };
const simple = { relaxed: false, simple: true };
const neither = { relaxed: false, simple: false };

const row = (
  kind: string,
  breaks: InTransit['breaks'],
  says: string | RegExp,
  change: InTransit['change'],
  mail: Mail = 'smime',
): InTransit => ({ breaks, change, kind, mail, says, what: kind });

const IN_TRANSIT: readonly InTransit[] = [
  row(
    'body-lines-added-at-end',
    both,
    '2 lines added at end of body',
    (mail) => `${mail}-- \r\nScanned by example.net\r\n`,
  ),
  row('header-changed', both, /header message-id was changed/i, (mail) =>
    mail.replace(/^Message-ID: .*$/im, 'Message-ID: <new@relay.example.test>'),
  ),
  row('header-prefixed', both, '«[EXTERNAL]» was put in front of header Subject', (mail) =>
    mail.replace('Subject: ', 'Subject: [EXTERNAL] '),
  ),
  row('header-refolded', simple, /header Content-Type was folded anew/, (mail) =>
    mail.replace(/^(Content-Type: multipart\/signed;)\s+/m, '$1\r\n\t \t'),
  ),
  row('header-name-case', simple, /header MIME-Version is now written Mime-Version/, (mail) =>
    mail.replace(/^MIME-Version:/m, 'Mime-Version:'),
  ),
  row('header-removed', both, /header Date was removed/, (mail) => mail.replace(/^Date: .*\r\n/m, '')),
  row(
    'header-added',
    both,
    /header From was added/,
    (mail) => `From: Mallory <mallory@example.net>\r\n${mail}`,
  ),
  row(
    'body-blanks',
    simple,
    /blanks changed in 1 line of the body/,
    (mail) => mail.replace('is attached', 'is  attached'),
    'plain',
  ),
  row('body-empty-lines-at-end', neither, /empty lines at the end/, (mail) => `${mail}\r\n\r\n`),
  row(
    'body-transfer-encoding',
    both,
    /turned into quoted-printable/,
    (mail) =>
      mail
        .replace('8bit', 'quoted-printable')
        .replace(/[\x80-\xff]/g, (octet) => `=${octet.charCodeAt(0).toString(16).toUpperCase()}`),
    'plain',
  ),
  row('body-boundary', both, /MIME boundary/, (mail) => {
    const [, boundary = ''] = /boundary="([^"]+)"/.exec(mail) ?? [];
    return mail.replaceAll(boundary, 'rewritten=_9');
  }),
  row(
    'body-lines-folded',
    both,
    /lines were broken, the longest of/,
    (mail) => mail.replace(/^(x{400})/m, '$1\r\n '),
    'plain',
  ),
  row(
    'body-from-escaped',
    both,
    /mbox files/,
    (mail) => mail.replace('\r\nFrom here', '\r\n>From here'),
    'plain',
  ),
  row('body-8bit-lost', both, /characters are lost/, (mail) => mail.replace(/[\x80-\xff]/g, '?'), 'plain'),
  row(
    'body-line-changed',
    both,
    /«Invoice» is now «Refund»/,
    (mail) => mail.replace('\r\nInvoice\r\n', '\r\nRefund\r\n'),
    'plain',
  ),
  row(
    'body-lines-added-at-start',
    both,
    '1 line added at start of body',
    (mail) => mail.replace('\r\n\r\n', '\r\n\r\nCAUTION: from outside\r\n'),
    'plain',
  ),
  row(
    'body-lines-removed',
    both,
    /1 line removed from the body/,
    (mail) => mail.replace('\r\nInvoice\r\n', '\r\n'),
    'plain',
  ),
  row('header-added', neither, /header X-Spam-Score was added/, (mail) => `X-Spam-Score: 1\r\n${mail}`),
];

const PLAIN = [
  'From: Alice <alice@example.test>',
  'To: Bob <bob@example.test>',
  'Subject: Invoice',
  'Date: Wed, 25 Nov 2026 10:00:00 +0100',
  'Message-ID: <plain@generator.example.test>',
  'MIME-Version: 1.0',
  'Content-Type: text/plain; charset=iso-8859-1',
  'Content-Transfer-Encoding: 8bit',
  '',
  'Invoice',
  'Gr\xfc\xdfe, the rest is attached',
  'x'.repeat(900),
  'From here on nothing.',
  '',
].join('\r\n');

type Scene = { readonly mails: Readonly<Record<string, string>>; readonly record: string };

describePeers(['postfix', 'opendkim', 'bind', 'dkimpy', 'openssl'], 'dkim verify', () => {
  const scenes = new Map<string, Scene>();
  beforeAll(async () => {
    for (const how of ['relaxed/relaxed', 'simple/simple'] as const) scenes.set(how, await signBoth(how));
  });

  test.each(['relaxed/relaxed', 'simple/simple'])(
    'finds S/MIME mail good that OpenDKIM signed %s and Postfix delivered',
    async (how) => {
      const { json, exitCode } = await verify(scenes.get(how), 'smime', (mail) => mail);
      expect(exitCode).toBe(0);
      expect(json).toMatchObject({
        changes: [],
        signatures: [{ brokenBy: [], isAligned: true, result: 'pass' }],
        verdict: 'pass',
      });
    },
  );

  for (const how of ['relaxed', 'simple'] as const)
    test.each(IN_TRANSIT)(
      `names what it sees in a ${how} signature: $what`,
      async ({ breaks, change, kind, mail, says }) => {
        const { dkimpy, exitCode, json } = await verify(scenes.get(`${how}/${how}`), mail, change);
        expect(json.changes.map((one) => one.kind)).toContain(kind);
        const named = json.changes
          .filter((one) => one.kind === kind)
          .map(({ message }) => message)
          .join('\n');
        expect(named).toMatch(says);
        expect(json.signatures[0]?.result).toBe(breaks[how] ? 'fail' : 'pass');
        expect(dkimpy).toBe(breaks[how] ? 'fail' : 'pass');
        expect(json.signatures[0]?.brokenBy.some((one) => one.kind === kind)).toBe(breaks[how]);
        expect(exitCode).toBe(breaks[how] ? 1 : 0);
      },
    );

  test('proves a footer by the body hash alone, without the original', async () => {
    const { json } = await verify(
      scenes.get('relaxed/relaxed'),
      'smime',
      (mail) => `${mail}-- \r\nScanned\r\n`,
      false,
    );
    expect(json.findings[0]).toMatchObject({
      id: 'dkim-signature-body',
      message: expect.stringContaining('2 lines added at end of body: «-- »'),
    });
  });
});

/** Two mails, signed by OpenDKIM on their way through Postfix, as delivered. */
async function signBoth(how: 'relaxed/relaxed' | 'simple/simple'): Promise<Scene> {
  const pki = await testPki();
  await using folder = await makeTempFolder('dkim');
  await using dkim = await startOpenDkim('s1', how);
  await using postfix = await startPostfix({ milterPort: dkim.port });
  await writeStore(folder.path, { alice: { address: 'alice@example.test', key: true } });
  await writeFile(join(folder.path, 'smime.eml'), htmlMail());
  const env = {
    NODE_EXTRA_CA_CERTS: pki.root,
    SMTP_HOST: '127.0.0.1',
    SMTP_PORT: String(postfix.ports.relay),
  };
  const received = async (count: number): Promise<string> => {
    const mail = (await postfix.received('bob', count)).at(-1) ?? new Uint8Array();
    return Buffer.from(mail).toString('latin1').replace(/\r?\n/g, '\r\n');
  };
  const words = ['smime', 'send', 'smime.eml', '--sign', '--format', 'detached', '--to', 'bob@example.test'];
  expect(await runMtaops(words, { cwd: folder.path, env })).toMatchObject({ exitCode: 0 });
  const smime = await received(1);
  const transport = createTransport({ host: '127.0.0.1', ignoreTLS: true, port: postfix.ports.relay });
  const envelope = { from: 'alice@example.test', to: ['bob@example.test'] };
  await transport.sendMail({ envelope, raw: Buffer.from(PLAIN, 'latin1') });
  const plain = await received(2);
  return { mails: { plain, smime }, record: dkim.record };
}

type Changed = { readonly kind: string; readonly message: string };

async function verify(
  scene: Scene | undefined,
  name: Mail,
  change: (mail: string) => string,
  hasOriginal = true,
) {
  await using folder = await makeTempFolder('dkim');
  const mail = scene?.mails[name] ?? '';
  const changed = change(mail);
  await using bind = await startBind({ 'example.test': [`s1._domainkey TXT ${txt(scene?.record ?? '')}`] });
  await writeFile(join(folder.path, 'before.eml'), Buffer.from(mail, 'latin1'));
  await writeFile(join(folder.path, 'after.eml'), Buffer.from(changed, 'latin1'));
  const original = hasOriginal ? ['--original', 'before.eml'] : [];
  const words = [
    'dkim',
    'verify',
    'after.eml',
    ...original,
    '--resolver',
    `127.0.0.1:${bind.port}`,
    '--json',
  ];
  const { exitCode, stdout } = await runMtaops(words, { cwd: folder.path });
  const json: {
    readonly verdict: string;
    readonly changes: readonly Changed[];
    readonly findings: readonly { readonly id: string; readonly message: string }[];
    readonly signatures: readonly {
      readonly result: string;
      readonly isAligned: boolean;
      readonly brokenBy: readonly Changed[];
    }[];
  } = JSON.parse(stdout);
  const said = await verifyDkim(Buffer.from(changed, 'latin1'), bind.port);
  return { dkimpy: said === 'pass' ? 'pass' : 'fail', exitCode, json };
}
