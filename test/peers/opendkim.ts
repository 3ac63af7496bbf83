import { createPrivateKey, createPublicKey } from 'node:crypto';
import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { startDaemon } from './daemon.ts';
import { freePort } from './free-port.ts';
import { untilListening } from './listening.ts';
import { openssl } from './openssl.ts';
import { makeTempFolder } from './temp-folder.ts';

/** An OpenDKIM milter that signs everything from example.test. */
export type OpenDkim = AsyncDisposable & {
  /** Milter socket, for `startPostfix({ milterPort })`. */
  readonly port: number;
  readonly selector: string;
  /** What to publish at `<selector>._domainkey.example.test`. */
  readonly record: string;
  readonly log: () => string;
};

/** A new RSA key of 2048 bits, From oversigned. Mail from 127.0.0.1 is signed. */
export async function startOpenDkim(
  selector = 's1',
  canonicalization: 'relaxed/relaxed' | 'simple/simple' = 'relaxed/relaxed',
): Promise<OpenDkim> {
  await using scope = new AsyncDisposableStack();
  const folder = scope.use(await makeTempFolder('opendkim')).path;
  const port = await freePort();
  const key = join(folder, `${selector}.pem`);
  await openssl(['genrsa', '-traditional', '-out', key, '2048']);
  await writeFile(join(folder, 'keytable'), `k example.test:${selector}:${key}\n`);
  await writeFile(join(folder, 'signtable'), '*@example.test k\n');
  const configuration = join(folder, 'opendkim.conf');
  await writeFile(configuration, openDkimConf(folder, port, canonicalization));
  const daemon = scope.use(
    // It holds no state; on TERM it takes seconds.
    startDaemon(['opendkim', '-f', '-x', configuration], { stopSignal: 'SIGKILL' }),
  );
  await untilListening(port, { explain: daemon.output });
  const running = scope.move();
  return {
    log: daemon.output,
    port,
    record: await dkimRecord(key),
    selector,
    [Symbol.asyncDispose]: () => running.disposeAsync(),
  };
}

/** RFC 6376 §3.6.1: SubjectPublicKeyInfo in base64. */
async function dkimRecord(keyFile: string): Promise<string> {
  const publicKey = createPublicKey(createPrivateKey(await readFile(keyFile)));
  const spki = publicKey.export({ format: 'der', type: 'spki' });
  return `v=DKIM1; k=rsa; p=${spki.toString('base64')}`;
}

const openDkimConf = (folder: string, port: number, canonicalization: string): string => `Mode s
KeyTable file:${folder}/keytable
SigningTable refile:${folder}/signtable
Canonicalization ${canonicalization}
Socket inet:${port}@127.0.0.1
InternalHosts 127.0.0.1
OversignHeaders From
SignHeaders From,To,Subject,Date,Message-ID,MIME-Version,Content-Type
SignatureAlgorithm rsa-sha256
RequireSafeKeys no
PidFile ${folder}/opendkim.pid
Syslog no
LogWhy yes
`;
