import { execFileSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Octets } from '../der/octets.ts';
import type { ThrowawayIdentity } from './throwaway-certificates.ts';

/** PKCS#12 files by OpenSSL, one per family of ciphers and key derivations. */
export function exportPkcs12(identity: ThrowawayIdentity, passphrase: string): readonly Octets[] {
  const files = { cert: identity.certificatePem, key: identity.keyPem };
  const common = ['pkcs12', '-export', '-in', 'cert', '-inkey', 'key', '-passout', `pass:${passphrase}`];
  return [[], ['-legacy'], ['-certpbe', 'NONE', '-nomac']].map((options) =>
    inFolder(files, 'out', (run) => run([...common, ...options, '-out', 'out'])),
  );
}

/** An OCSP answer by OpenSSL, signed by the issuer itself. */
export function makeOcspAnswer(leaf: ThrowawayIdentity, issuer: ThrowawayIdentity): Octets {
  const index = `V\t490101000000Z\t\t${leaf.certificate.serialNumber}\tunknown\t/CN=Leaf\n`;
  const files = { ca: issuer.certificatePem, index, key: issuer.keyPem, leaf: leaf.certificatePem };
  return inFolder(files, 'answer', (run) => {
    run(['ocsp', '-issuer', 'ca', '-cert', 'leaf', '-reqout', 'request', '-no_nonce']);
    run([
      ...['ocsp', '-index', 'index', '-CA', 'ca', '-rsigner', 'ca', '-rkey', 'key', '-ndays', '1'],
      ...['-reqin', 'request', '-respout', 'answer'],
    ]);
  });
}

/** Run `openssl` in a folder of its own with these files, and give the file named `output`. */
function inFolder(
  files: Readonly<Record<string, string>>,
  output: string,
  work: (run: (args: readonly string[]) => void) => void,
): Octets {
  const folder = mkdtempSync(join(tmpdir(), 'mtaops-fuzz-'));
  try {
    for (const [name, content] of Object.entries(files)) writeFileSync(join(folder, name), content);
    work((args) => execFileSync('openssl', args, { cwd: folder, stdio: 'ignore' }));
    return new Uint8Array(readFileSync(join(folder, output)));
  } finally {
    rmSync(folder, { force: true, recursive: true });
  }
}
