import { readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { makeFuzzSubjects } from './fuzz-subjects.ts';

/** Inputs that once crashed, hung or filled the memory, in a folder a subject. */
const CORPUS = fileURLToPath(new URL('../../fixtures/fuzz-corpus/', import.meta.url));

describe('the readers answer every input that the fuzzer once found a fault with', () => {
  const subjects = makeFuzzSubjects();
  const found = readdirSync(CORPUS, { recursive: true, withFileTypes: true }).filter((entry) =>
    entry.isFile(),
  );
  it.each(
    found.map(({ name, parentPath }) => ({ folder: parentPath.split('/').at(-1) ?? '', name, parentPath })),
  )('$folder/$name', async ({ folder, name, parentPath }) => {
    const subject = subjects.find((one) => one.name === folder);
    expect(subject).toBeDefined();
    await subject?.run(new Uint8Array(readFileSync(`${parentPath}/${name}`)));
  });
});
