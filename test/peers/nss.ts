import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { openssl } from './openssl.ts';
import type { LeafName, TestPki } from './pki.ts';
import { type ProgramOptions, type ProgramResult, runProgram } from './run-program.ts';
import { makeTempFolder } from './temp-folder.ts';

/** NSS, the library in Thunderbird, with the key of one recipient and trust in the test PKI. */
export type NssReader = AsyncDisposable & {
  /** Decode one CMS layer (DER): decrypt it, or give what was signed; throws with NSS's reason when it cannot, or the signature is bad. */
  readonly decode: (der: Uint8Array) => Promise<NssDecoded>;
};

type NssDecoded = {
  readonly content: Uint8Array<ArrayBuffer>;
  /** What `cmsutil -h` tells of layers and signers, e.g. `signer0.id="alice"; signer0.status=GoodSignature;`. */
  readonly report: string;
};

/** @param leaf - Whose private key NSS gets. */
export async function startNssReader(pki: TestPki, leaf: LeafName): Promise<NssReader> {
  await using scope = new AsyncDisposableStack();
  const folder = scope.use(await makeTempFolder('nss')).path;
  const database = `sql:${folder}`;
  const options = { cwd: folder };
  await must('certutil', ['-N', '-d', database, '--empty-password'], options);
  await must('certutil', ['-A', '-d', database, '-n', 'root', '-t', ',C,', '-a', '-i', pki.root], options);
  const p12 = join(folder, 'identity.p12');
  const identity = ['-in', pki.chain(leaf), '-inkey', pki.key(leaf), '-name', leaf];
  await openssl(['pkcs12', '-export', ...identity, '-out', p12, '-passout', 'pass:p12']);
  await must('pk12util', ['-i', p12, '-d', database, '-W', 'p12', '-K', ''], options);
  const running = scope.move();
  return {
    decode: async (der) => {
      const [input, output] = [join(folder, 'layer.der'), join(folder, 'content')];
      await writeFile(input, der);
      // 4 is certUsageEmailSigner; -h 0 asks for the report of all layers, -n leaves the content out of it.
      const decode = ['-D', '-d', database, '-u', '4', '-i', input];
      await must('cmsutil', [...decode, '-o', output], options);
      const { stdout } = await must('cmsutil', [...decode, '-h', '0', '-n'], options);
      return { content: new Uint8Array(await readFile(output)), report: new TextDecoder().decode(stdout) };
    },
    [Symbol.asyncDispose]: () => running.disposeAsync(),
  };
}

async function must(file: string, args: readonly string[], options: ProgramOptions): Promise<ProgramResult> {
  const result = await runProgram(file, args, options);
  if (result.exitCode !== 0)
    throw new Error(`${file} ${args.join(' ')} ended with ${result.exitCode}\n${result.stderr}`);
  return result;
}
