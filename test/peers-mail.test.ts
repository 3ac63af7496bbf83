import { createTransport } from 'nodemailer';
import { expect, test } from 'vitest';
import { startBind, txt } from './peers/bind.ts';
import { describePeers } from './peers/describe-peers.ts';
import { verifyDkim } from './peers/dkimpy.ts';
import { startDovecot } from './peers/dovecot.ts';
import { startNssReader } from './peers/nss.ts';
import { startOpenDkim } from './peers/opendkim.ts';
import { openssl } from './peers/openssl.ts';
import { testPki } from './peers/pki.ts';
import { startPostfix } from './peers/postfix.ts';

const MAIL = 'From: alice@example.test\r\nTo: bob@example.test\r\nSubject: hello\r\n\r\nA line.\r\n';

const send = (options: object, to = 'bob@example.test') =>
  createTransport({ host: '127.0.0.1', tls: { rejectUnauthorized: false }, ...options }).sendMail({
    envelope: { from: 'alice@example.test', to },
    raw: MAIL,
  });

describePeers(['openssl'], 'the throw-away PKI', () => {
  test('has leaves that OpenSSL accepts for their purpose, and expired ones that it does not', async () => {
    const pki = await testPki();
    const verify = (leaf: Parameters<typeof pki.chain>[0], purpose: string) =>
      openssl([
        ...['verify', '-purpose', purpose, '-CAfile', pki.root, '-untrusted', pki.chain(leaf)],
        pki.certificate(leaf),
      ]);
    await verify('alice', 'smimesign');
    await verify('carol', 'smimesign');
    await verify('server', 'sslserver');
    await expect(verify('alice-expired', 'smimesign')).rejects.toThrow(/expired/);
    await expect(verify('alice-tls', 'smimesign')).rejects.toThrow(/purpose/);
  });
});

describePeers(['postfix', 'dovecot', 'openssl'], 'Postfix with Dovecot', () => {
  test('delivers, relays and refuses as its listeners say', async () => {
    await using dovecot = await startDovecot();
    await using postfix = await startPostfix({ authSocket: dovecot.authSocket });
    const { ports } = postfix;
    await send({ port: ports.relay });
    const [mail] = await postfix.received('bob');
    expect(new TextDecoder().decode(mail)).toMatch(
      /^Return-Path: <alice@example\.test>[\s\S]*\n\nA line\.\n$/,
    );
    await send({ port: ports.relay }, 'someone@elsewhere.test');
    await postfix.received('outbound');

    const stranger = { localAddress: '127.0.0.2', port: ports.relay };
    await expect(send(stranger, 'x@elsewhere.test')).rejects.toThrow(/554 5\.7\.1 .*Relay access denied/);
    await expect(send({ port: ports.relay }, 'nobody@example.test')).rejects.toThrow(/550 5\.1\.1/);
    await send({ ...stranger, port: ports.open }, 'x@elsewhere.test');

    const auth = { pass: 'S3cret pass', user: 'alice' };
    await send({ auth, port: ports.submission, requireTLS: true });
    await send({ auth, port: ports.smtps, secure: true });
    const wrong = { ...auth, pass: 'wrong' };
    await expect(send({ auth: wrong, port: ports.submission })).rejects.toThrow(/535 5\.7\.8/);
    await expect(send({ ignoreTLS: true, port: ports.submission })).rejects.toThrow(/530 5\.7\.0/);
    await expect(send({ port: ports.plain, requireTLS: true })).rejects.toThrow(/STARTTLS/);
    await expect(send({ port: ports.tls10 })).rejects.toThrow(/protocol version|TLS/i);
    const strict = { tls: { rejectUnauthorized: true } };
    await expect(send({ ...strict, port: ports.expired })).rejects.toThrow(/certificate/);
    await expect(send({ port: ports.replies }, 'full@example.test')).rejects.toThrow(/452 4\.2\.2/);
    await expect(send({ ignoreTLS: true, port: ports.deadMilter })).rejects.toThrow(/451 4\.7\.1/);
    await postfix.logged(/Relay access denied/);
  });
});

describePeers(['postfix', 'opendkim', 'bind', 'dkimpy', 'openssl'], 'Postfix with OpenDKIM', () => {
  test('signs what it relays, and dkimpy verifies it with the key that BIND publishes', async () => {
    await using dkim = await startOpenDkim();
    await using bind = await startBind({
      'example.test': [`${dkim.selector}._domainkey TXT ${txt(dkim.record)}`],
    });
    await using postfix = await startPostfix({ milterPort: dkim.port });
    await send({ port: postfix.ports.relay });
    const [mail = new Uint8Array()] = await postfix.received('bob');
    expect(await verifyDkim(mail, bind.port)).toBe('pass');
    const changed = new TextEncoder().encode(new TextDecoder().decode(mail).replace('A line.', 'B line.'));
    expect(await verifyDkim(changed, bind.port)).toContain('body hash mismatch');
  });
});

describePeers(['nss', 'openssl'], 'NSS', () => {
  test('decrypts what OpenSSL encrypted, and tells a good signature from one over other content', async () => {
    const pki = await testPki();
    await using nss = await startNssReader(pki, 'bob');
    const signer = [
      '-signer',
      pki.certificate('alice'),
      '-inkey',
      pki.key('alice'),
      '-certfile',
      pki.issuing,
    ];
    const cms = ['cms', '-binary', '-outform', 'DER'];
    const signed = await openssl([...cms, '-sign', '-nodetach', ...signer], { input: 'hello' });
    const encrypted = await openssl([...cms, '-encrypt', '-aes256', pki.certificate('bob')], {
      input: signed,
    });
    const outer = await nss.decode(encrypted);
    expect(outer.report).toContain('type=envelopedData');
    expect(outer.content).toEqual(signed);
    const inner = await nss.decode(outer.content);
    expect(inner.report).toContain('signer0.id="alice"; signer0.status=GoodSignature;');
    expect(new TextDecoder().decode(inner.content)).toBe('hello');
    const at = Buffer.from(signed).indexOf('hello');
    await expect(nss.decode(signed.with(at, 0x6a))).rejects.toThrow('signer 0 status = DigestMismatch');
  });
});
