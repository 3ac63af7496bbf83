import { existsSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, test } from 'vitest';
import { type MtaopsRun, runMtaops } from '../run-mtaops.ts';

/*
 * Other people's test messages are read where they are and never copied into this repository. Each folder says in
 * EXPECT.tsv what a correct program answers.
 */
const ROOT = fileURLToPath(new URL('../..', import.meta.url));
export const VECTORS = resolve(ROOT, process.env['MTAOPS_VECTORS'] ?? '../shared/vectors');

/** One row of an EXPECT.tsv, by column name; absent cells are empty. */
export type Row = Readonly<Record<string, string>>;

/** Rows of `FOLDER/FILE`, whose first line names the columns. */
export function readRows(folder: string, file = 'EXPECT.tsv'): readonly Row[] {
  const [head = '', ...lines] = readFileSync(join(VECTORS, folder, file), 'utf8')
    .trimEnd()
    .split('\n');
  const names = head.split('\t');
  return lines.map((line) => {
    const cells = line.split('\t');
    return Object.fromEntries(names.map((name, index) => [name, cells[index]?.trim() ?? '']));
  });
}

/**
 * Tests of one folder; when it is not there one test stands in their place, skipped under the folder's name.
 *
 * @param body - Called only when the folder is there.
 */
export function describeVectors(folder: string, body: () => void): void {
  if (existsSync(join(VECTORS, folder))) {
    describe(folder, body);
    return;
  }
  test.skip(`${folder}: every row of EXPECT.tsv is judged as it says (no ${VECTORS}/${folder})`, () =>
    undefined);
}

/** The parts of the `verify` contract that the rows speak of. */
export type Verdict = {
  readonly file: string;
  readonly verified: boolean;
  readonly reasons: readonly { readonly code: string; readonly severity: string }[];
  readonly signers: readonly {
    readonly signature: string;
    readonly path: string;
    readonly revocation: string;
    readonly address: string;
  }[];
  readonly header: {
    readonly scheme: string;
    readonly hp: string | null;
    readonly fields: readonly {
      readonly name: string;
      readonly value: string;
      readonly protection: string;
    }[];
  } | null;
  readonly layers: readonly {
    readonly kind: string;
    readonly cipher?: string;
    readonly recipients?: readonly object[];
  }[];
};

/** Run `mtaops smime …` in a folder of the vectors. */
export async function runSmime(
  folder: string,
  args: readonly string[],
  env: Readonly<Record<string, string>> = {},
): Promise<MtaopsRun> {
  const run = await runMtaops(['smime', ...args], { cwd: join(VECTORS, folder), env });
  // Whatever the input is: no stack trace, no fault of our own.
  expect(run.stderr).not.toMatch(/^\s+at /m);
  expect(run.exitCode).not.toBe(70);
  return run;
}

/** `mtaops smime verify --format ndjson` over files of a folder, in one process; verdicts in the order of the files. */
export async function verify(folder: string, args: readonly string[]): Promise<readonly Verdict[]> {
  const { stdout } = await runSmime(folder, ['verify', '--format', 'ndjson', ...args]);
  return stdout
    .trimEnd()
    .split('\n')
    .map((line) => JSON.parse(line) as Verdict);
}

/** The one verdict on one file. */
export async function verifyOne(folder: string, args: readonly string[]): Promise<Verdict> {
  const [verdict] = await verify(folder, args);
  if (!verdict) throw new Error(`no verdict: ${args.join(' ')}`);
  return verdict;
}

/** The parsed `inspect --json` of one file. */
export async function inspect(
  folder: string,
  file: string,
): Promise<Verdict & { readonly certificates: readonly object[] }> {
  const { stdout } = await runSmime(folder, ['inspect', '--json', file]);
  return JSON.parse(stdout) as Verdict & { readonly certificates: readonly object[] };
}

/** Every signer's mathematics is right. */
export function expectSignaturesOk(verdict: Verdict): void {
  expect(verdict.signers.map(({ signature }) => signature)).not.toEqual([]);
  expect(new Set(verdict.signers.map(({ signature }) => signature))).toEqual(new Set(['ok']));
}

/** Codes of what keeps a message from being verified. */
export function errorCodes({ reasons }: Verdict): readonly string[] {
  return reasons.filter(({ severity }) => severity === 'error').map(({ code }) => code);
}
