import { generateKeyPair } from 'node:crypto';
import { copyFile, mkdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { oncePerRun } from './once-per-run.ts';
import { openssl } from './openssl.ts';

/**
 * A throw-away PKI, root → issuing CA → leaves, made by OpenSSL once in a run: `root.crt`, `issuing.crt`, and for
 * each leaf `NAME.crt`, `NAME.key` (PKCS #8, PEM, in clear) and `NAME.chain.pem` (leaf and issuing CA).
 */
export type TestPki = {
  readonly folder: string;
  /** The issuing CA, PEM. */
  readonly issuing: string;
  /** The trust anchor, PEM. */
  readonly root: string;
  readonly certificate: (leaf: LeafName) => string;
  readonly chain: (leaf: LeafName) => string;
  readonly key: (leaf: LeafName) => string;
};

/**
 * S/MIME: alice, bob, dave, erin (RSA), carol (P-256), alice-expired, alice-tls (no emailProtection). TLS, valid for
 * localhost, 127.0.0.1 and mta.example.test: server, server-expired; server-wrong-name for another host.
 */
export type LeafName = keyof typeof LEAVES;

const USUAL = ['20240101000000Z', '20440101000000Z'] as const;
const OVER = ['20200101000000Z', '20200201000000Z'] as const;
const MAIL = 'extendedKeyUsage=emailProtection\nkeyUsage=digitalSignature,nonRepudiation,keyEncipherment';
const TLS = 'extendedKeyUsage=serverAuth\nkeyUsage=digitalSignature,keyEncipherment';
const HERE = 'subjectAltName=DNS:mta.example.test,DNS:localhost,IP:127.0.0.1';

const LEAVES = {
  alice: { extensions: `${MAIL}\nsubjectAltName=email:alice@example.test`, kind: 'rsa', validity: USUAL },
  'alice-expired': {
    extensions: `${MAIL}\nsubjectAltName=email:alice@example.test`,
    kind: 'rsa',
    validity: OVER,
  },
  'alice-tls': {
    extensions: `${TLS}\nsubjectAltName=email:alice@example.test`,
    kind: 'rsa',
    validity: USUAL,
  },
  bob: { extensions: `${MAIL}\nsubjectAltName=email:bob@example.test`, kind: 'rsa', validity: USUAL },
  carol: {
    extensions:
      'extendedKeyUsage=emailProtection\nkeyUsage=digitalSignature,keyAgreement\nsubjectAltName=email:carol@example.test',
    kind: 'ec',
    validity: USUAL,
  },
  dave: { extensions: `${MAIL}\nsubjectAltName=email:dave@example.test`, kind: 'rsa', validity: USUAL },
  erin: { extensions: `${MAIL}\nsubjectAltName=email:erin@elsewhere.test`, kind: 'rsa', validity: USUAL },
  server: { extensions: `${TLS}\n${HERE}`, kind: 'rsa', validity: USUAL },
  'server-expired': { extensions: `${TLS}\n${HERE}`, kind: 'rsa', validity: OVER },
  'server-wrong-name': {
    extensions: `${TLS}\nsubjectAltName=DNS:other.example.net`,
    kind: 'rsa',
    validity: USUAL,
  },
} as const satisfies Record<
  string,
  { kind: 'rsa' | 'ec'; validity: readonly [string, string]; extensions: string }
>;

const CA =
  'basicConstraints=critical,CA:true\nkeyUsage=critical,keyCertSign,cRLSign\nsubjectKeyIdentifier=hash';

/** The run's PKI; whoever asks first makes it, in about a second. */
export async function testPki(): Promise<TestPki> {
  const folder = await oncePerRun('pki', makePki);
  return {
    certificate: (leaf) => join(folder, `${leaf}.crt`),
    chain: (leaf) => join(folder, `${leaf}.chain.pem`),
    folder,
    issuing: join(folder, 'issuing.crt'),
    key: (leaf) => join(folder, `${leaf}.key`),
    root: join(folder, 'root.crt'),
  };
}

/**
 * Copy identities into a folder in the layout that `mtaops smime send` reads: `<address>.crt` (with the issuing CA)
 * and `<address>.pem` (the private key, readable by its owner only).
 *
 * @param leaves - Whose; `{ key: false }` leaves the private key out, as for a correspondent.
 */
export async function writeStore(
  folder: string,
  leaves: Readonly<Partial<Record<LeafName, { address: string; key: boolean }>>>,
): Promise<void> {
  const pki = await testPki();
  await mkdir(folder, { recursive: true });
  for (const [name, { address, key }] of Object.entries(leaves)) {
    if (!isLeafName(name)) continue;
    await copyFile(pki.chain(name), join(folder, `${address}.crt`));
    if (key) await writeFile(join(folder, `${address}.pem`), await readFile(pki.key(name)), { mode: 0o600 });
  }
}

const isLeafName = (name: string): name is LeafName => name in LEAVES;

async function makePki(folder: string): Promise<void> {
  await Promise.all([
    ...['root', 'issuing'].map((name) => writeKey(folder, name, 'ec')),
    ...Object.entries(LEAVES).map(([name, { kind }]) => writeKey(folder, name, kind)),
  ]);
  await mkdir(join(folder, 'issued'));
  await writeFile(join(folder, 'index.txt'), '');
  await writeFile(join(folder, 'serial'), '1000\n');
  await writeFile(join(folder, 'ca.cnf'), CA_CONFIGURATION);
  await writeFile(
    join(folder, 'root.cnf'),
    `[req]\ndistinguished_name=n\nx509_extensions=e\n[n]\n[e]\n${CA}\n`,
  );
  await openssl(
    'req -x509 -new -key root.key -days 7300 -subj /CN=Test.Root -config root.cnf -out root.crt'.split(' '),
    {
      cwd: folder,
    },
  );
  await issue(folder, 'issuing', 'root', USUAL, CA.replace('CA:true', 'CA:true,pathlen:0'));
  const issuing = await readFile(join(folder, 'issuing.crt'), 'utf8');
  // One after the other: `openssl ca` keeps its list of serial numbers in a file.
  for (const [name, { extensions, validity }] of Object.entries(LEAVES)) {
    await issue(folder, name, 'issuing', validity, `subjectKeyIdentifier=hash\n${extensions}`);
    const leaf = await readFile(join(folder, `${name}.crt`), 'utf8');
    await writeFile(join(folder, `${name}.chain.pem`), leaf + issuing);
  }
}

/** Keys come from Node, which makes them beside each other; its generator is OpenSSL's too. */
async function writeKey(folder: string, name: string, kind: 'rsa' | 'ec'): Promise<void> {
  const { privateKey } =
    kind === 'rsa'
      ? await promisify(generateKeyPair)('rsa', { modulusLength: 2048 })
      : await promisify(generateKeyPair)('ec', { namedCurve: 'P-256' });
  await writeFile(join(folder, `${name}.key`), privateKey.export({ format: 'pem', type: 'pkcs8' }), {
    mode: 0o600,
  });
}

/** `openssl ca`, since `x509 -req` of OpenSSL 3.0 cannot set both dates. */
async function issue(
  folder: string,
  name: string,
  issuer: string,
  [start, end]: readonly [string, string],
  extensions: string,
): Promise<void> {
  const options = { cwd: folder };
  const subject = name.split('-')[0];
  await openssl(
    ['req', '-new', '-key', `${name}.key`, '-subj', `/CN=${subject}`, '-out', `${name}.csr`],
    options,
  );
  await writeFile(join(folder, `${name}.ext`), `[e]\nauthorityKeyIdentifier=keyid\n${extensions}\n`);
  const ca = ['-config', 'ca.cnf', '-cert', `${issuer}.crt`, '-keyfile', `${issuer}.key`];
  const what = ['-in', `${name}.csr`, '-out', `${name}.crt`, '-extfile', `${name}.ext`, '-extensions', 'e'];
  await openssl(['ca', '-batch', '-notext', ...ca, ...what, '-startdate', start, '-enddate', end], options);
}

const CA_CONFIGURATION = `[ca]
default_ca=d
[d]
dir=.
database=./index.txt
new_certs_dir=./issued
serial=./serial
default_md=sha256
policy=p
unique_subject=no
copy_extensions=none
email_in_dn=no
[p]
commonName=supplied
`;
