import { copyFile, mkdir, readdir, readFile, stat, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { describePeers } from './peers/describe-peers.ts';
import { openssl } from './peers/openssl.ts';
import { testPki } from './peers/pki.ts';
import { makeTempFolder } from './peers/temp-folder.ts';
import { runMtaops } from './run-mtaops.ts';
import { htmlMail } from './sample-mail.ts';

const BOB = 'bob@example.test';
const PASSWORD = 'swordfish';

async function prepare() {
  const folder = await makeTempFolder('smime-certs');
  const cwd = folder.path;
  const store = join(cwd, 'keys');
  await mkdir(store);
  const certs = (...args: readonly string[]) =>
    runMtaops(['smime', 'certs', ...args], { cwd, env: { MTAOPS_KEY_PASSPHRASE: PASSWORD } });
  const pki = await testPki();
  return { certs, cwd, pki, store, [Symbol.asyncDispose]: () => folder[Symbol.asyncDispose]() };
}

/** A self-signed certificate of bob by OpenSSL, valid for so many days from now. */
async function selfSigned(cwd: string, name: string, days: number, key = 'rsa:2048'): Promise<string> {
  const subject = ['-subj', '/CN=Bob', '-addext', `subjectAltName=email:${BOB}`];
  const request = ['req', '-x509', '-noenc', ...subject, '-addext', 'basicConstraints=critical,CA:false'];
  const out = ['-days', String(days), '-keyout', `${name}.key`, '-out', `${name}.crt`];
  await openssl([...request, '-newkey', key, ...out], { cwd });
  return join(cwd, `${name}.crt`);
}

const serialOf = async (file: string) =>
  new TextDecoder()
    .decode(await openssl(['x509', '-in', file, '-noout', '-serial']))
    .trim()
    .replace('serial=', '');

describePeers(['openssl'], 'the certificate store', () => {
  test('import takes PEM, DER, certs-only and LDIF alike, with the intermediate, and a second time changes nothing', async () => {
    await using scene = await prepare();
    const { certs, cwd, pki, store } = scene;
    const chain = pki.chain('bob');
    await openssl(['x509', '-in', pki.certificate('bob'), '-outform', 'DER', '-out', 'bob.der'], { cwd });
    await openssl(['crl2pkcs7', '-nocrl', '-certfile', chain, '-outform', 'DER', '-out', 'bob.p7c'], { cwd });
    const der = (await readFile(join(cwd, 'bob.der'))).toString('base64');
    await writeFile(join(cwd, 'bob.ldif'), `dn: cn=Bob\nuserCertificate;binary:: ${der}\n`);
    expect(await certs('import', 'bob.p7c', '--store', store)).toMatchObject({ exitCode: 0 });
    const file = join(store, `${BOB}.crt`);
    const first = await readFile(file, 'utf8');
    expect(first.match(/BEGIN CERTIFICATE/g)).toHaveLength(2);
    expect(await serialOf(file)).toBe(await serialOf(pki.certificate('bob')));
    for (const again of [chain, 'bob.der', 'bob.p7c', 'bob.ldif']) {
      const { exitCode, stdout } = await certs('import', again, '--store', store, '--json');
      expect(exitCode).toBe(0);
      const [kept] = JSON.parse(stdout).kept;
      expect(kept.changes.map(({ change }: { change: string }) => change)).not.toContain('added');
    }
    expect(await readFile(file, 'utf8')).toBe(first);
    expect(await readdir(store)).toEqual([`${BOB}.crt`]);
  });

  test.each([
    ['AES-256', []],
    ['RC2-40 and triple DES', ['-legacy']],
  ])(
    'import of a PKCS#12 file (%s) leaves the key out, and writes it for its owner only with --with-key',
    async (_, how) => {
      await using scene = await prepare();
      const { certs, cwd, pki, store } = scene;
      const what = ['-inkey', pki.key('bob'), '-in', pki.chain('bob'), '-passout', `pass:${PASSWORD}`];
      await openssl(['pkcs12', '-export', ...how, ...what, '-out', 'bob.p12'], { cwd });
      expect(await certs('import', 'bob.p12', '--store', store)).toMatchObject({ exitCode: 0 });
      expect(await readdir(store)).toEqual([`${BOB}.crt`]);
      expect(await certs('import', 'bob.p12', '--with-key', '--store', store)).toMatchObject({ exitCode: 0 });
      const key = join(store, `${BOB}.pem`);
      expect((await stat(key)).mode & 0o777).toBe(0o600);
      const publicOf = (args: readonly string[]) => openssl([...args, '-pubout']);
      expect(await publicOf(['pkey', '-in', key])).toEqual(await publicOf(['pkey', '-in', pki.key('bob')]));
      expect(await certs('import', 'bob.p12', '--with-key', '--store', store)).toMatchObject({ exitCode: 0 });
      await writeFile(join(cwd, 'mail.eml'), htmlMail().toString().replace('alice@', 'bob@'));
      const sent = await runMtaops(
        ['smime', 'send', 'mail.eml', '--sign', '--store', store, '--out', 's.eml'],
        { cwd },
      );
      expect(sent).toMatchObject({ exitCode: 0 });
    },
  );

  test('a renewed certificate replaces the old one, which is put away; a changed key is reported or refused', async () => {
    await using scene = await prepare();
    const { certs, cwd, store } = scene;
    const old = await selfSigned(cwd, 'old', 100);
    const fresh = await selfSigned(cwd, 'new', 200);
    await certs('import', old, '--store', store);
    const refused = await certs('import', fresh, '--key-change', 'refuse', '--store', store);
    expect(refused).toMatchObject({ exitCode: 1, stdout: expect.stringContaining('REFUSED') });
    const dry = await certs('import', fresh, '--dry-run', '--store', store);
    expect(dry.stdout).toContain('KEY CHANGED');
    const file = join(store, `${BOB}.crt`);
    expect(await serialOf(file)).toBe(await serialOf(old));
    const { stdout } = await certs('import', fresh, '--store', store, '--json');
    expect(JSON.parse(stdout).kept).toMatchObject([
      {
        address: BOB,
        changes: [{ change: 'key-changed', previous: { serialNumber: await serialOf(old) } }],
      },
    ]);
    expect(await serialOf(file)).toBe(await serialOf(fresh));
    expect(await serialOf(join(store, 'replaced', `${BOB}.crt`))).toBe(await serialOf(old));
    expect((await certs('import', old, '--store', store)).stdout).toContain('not kept');
    expect(await serialOf(file)).toBe(await serialOf(fresh));
  });

  test('a certificate that does not belong to the private key of the store never takes the place of the one that does', async () => {
    await using scene = await prepare();
    const { certs, cwd, store } = scene;
    const [own, other] = [await selfSigned(cwd, 'own', 100), await selfSigned(cwd, 'other', 200)];
    await certs('import', own, '--store', store);
    await copyFile(join(cwd, 'own.key'), join(store, `${BOB}.pem`));
    const { exitCode, stderr } = await certs('import', other, '--store', store);
    expect(exitCode).toBe(1);
    expect(stderr).toContain('does not belong to the new certificate');
    expect(await serialOf(join(store, `${BOB}.crt`))).toBe(await serialOf(own));
  });

  test('find says which certificate is used and why not the others', async () => {
    await using scene = await prepare();
    const { certs, pki, store } = scene;
    for (const name of ['alice-expired', 'alice-tls', 'alice'] as const)
      await copyFile(pki.certificate(name), join(store, `${name}.crt`));
    const { exitCode, stdout } = await certs('find', 'alice@example.test', '--store', store, '--json');
    expect(exitCode).toBe(0);
    const [alice] = JSON.parse(stdout).addresses;
    expect(alice.chosen.file).toBe(join(store, 'alice.crt'));
    expect(alice.refused).toMatchObject([
      { code: 'expired', file: join(store, 'alice-expired.crt') },
      { code: 'extended-key-usage', file: join(store, 'alice-tls.crt') },
    ]);
    const none = await certs('find', 'nobody@example.test', '--store', store);
    expect(none).toMatchObject({
      exitCode: 1,
      stdout: 'nobody@example.test: no certificate to encrypt to\n',
    });
  });

  test('export writes what OpenSSL reads: PEM, DER, and certs-only with the intermediate', async () => {
    await using scene = await prepare();
    const { certs, cwd, pki, store } = scene;
    await certs('import', pki.chain('bob'), '--store', store);
    const serial = await serialOf(pki.certificate('bob'));
    for (const format of ['pem', 'der']) {
      const args = ['--store', store, '--format', format, '--out', `bob.${format}`];
      expect(await certs('export', BOB, ...args)).toMatchObject({ exitCode: 0, stdout: '' });
      expect(await serialOf(join(cwd, `bob.${format}`))).toBe(serial);
    }
    await certs('export', BOB, '--store', store, '--format', 'p7c', '--chain', '--out', 'bob.p7c');
    const printed = await openssl(['pkcs7', '-inform', 'DER', '-in', 'bob.p7c', '-print_certs', '-noout'], {
      cwd,
    });
    expect(new TextDecoder().decode(printed).match(/^subject=/gm)).toHaveLength(2);
    const missing = await certs('export', 'nobody@example.test', '--store', store, '--json', '--out', 'x');
    expect(missing).toMatchObject({ exitCode: 66 });
  });

  test('expiry answers cron with an exit code and a calendar with events', async () => {
    await using scene = await prepare();
    const { certs, cwd, store } = scene;
    await certs('import', await selfSigned(cwd, 'bob', 20), '--store', store);
    const soon = await certs('expiry', '--within', '30', '--store', store, '--json');
    expect(soon.exitCode).toBe(1);
    expect(JSON.parse(soon.stdout).expiries).toMatchObject([
      { address: BOB, days: 19, isOurs: false, purposes: ['sign', 'encrypt'] },
    ]);
    expect(await certs('expiry', '--within', '10', '--store', store)).toMatchObject({ exitCode: 0 });
    const { exitCode, stdout } = await certs('expiry', '--format', 'ical', '--store', store);
    expect(exitCode).toBe(0);
    expect(stdout).toMatch(/^BEGIN:VCALENDAR\r\n/);
    expect(stdout).toContain('SUMMARY:S/MIME: the certificate of bob@example.test expires');
  });

  test('list shows files, keys and states, and names what it cannot read', async () => {
    await using scene = await prepare();
    const { certs, pki, store } = scene;
    await certs('import', pki.chain('bob'), '--store', store);
    await copyFile(pki.key('bob'), join(store, `${BOB}.pem`));
    await copyFile(pki.certificate('alice-expired'), join(store, 'old.crt'));
    await writeFile(join(store, 'broken.crt'), 'nothing');
    const { exitCode, stderr, stdout } = await certs('list', '--store', store);
    expect(exitCode).toBe(0);
    expect(stderr).toContain('broken.crt: no certificate in the file');
    expect(stdout).toMatch(/^bob@example\.test +sign\+encrypt +RSA-2048 +2044-01-01 +yes .*\(\+1 CA\)$/m);
    expect(stdout).toMatch(/^alice@example\.test .*\(expired\)/m);
  });
});
