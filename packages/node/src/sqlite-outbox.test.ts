import { execFile } from 'node:child_process';
import { mkdtemp, readdir, rm, stat, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { describeOutboxContract } from '@mtaops/testkit';
import { expect, it } from 'vitest';
import { openSqliteOutbox } from './sqlite-outbox.ts';

async function makeFolder() {
  const path = await mkdtemp(join(tmpdir(), 'mtaops-outbox-'));
  return { path, [Symbol.asyncDispose]: () => rm(path, { force: true, recursive: true }) };
}

const run = { command: 'smime send', createdAt: new Date(0), id: 'r', settings: {}, target: 'mta1' };
const copy = {
  from: '',
  kind: 'visible',
  messageId: '<1@x>',
  number: 1,
  place: { file: '/a' },
  to: ['b@x'],
} as const;

describeOutboxContract('SQLite', async () => {
  const folder = await makeFolder();
  return {
    dispose: () => folder[Symbol.asyncDispose](),
    outbox: await openSqliteOutbox(join(folder.path, 'data', 'outbox.sqlite')),
  };
});

it('is readable by its owner only, its side files too', async () => {
  await using folder = await makeFolder();
  await using outbox = await openSqliteOutbox(join(folder.path, 'data', 'outbox.sqlite'));
  await outbox.create(run);
  for (const name of await readdir(join(folder.path, 'data'))) {
    expect((await stat(join(folder.path, 'data', name))).mode & 0o077, name).toBe(0);
  }
});

it('keeps what it has answered for when the process is killed', async () => {
  await using folder = await makeFolder();
  const path = join(folder.path, 'outbox.sqlite');
  const program = `
    import { openSqliteOutbox } from ${JSON.stringify(new URL('./sqlite-outbox.ts', import.meta.url).href)};
    const outbox = await openSqliteOutbox(${JSON.stringify(path)});
    await outbox.create({ ...${JSON.stringify(run)}, createdAt: new Date(0) });
    await outbox.add('r', [${JSON.stringify(copy)}]);
    await outbox.begin('r', { addresses: ['b@x'], inputSha256: 'ab', number: 1 });
    process.kill(process.pid, 'SIGKILL');`;
  const args = ['--conditions=mtaops-source', '--input-type=module', '--eval', program];
  await expect(promisify(execFile)(process.execPath, args)).rejects.toMatchObject({
    signal: 'SIGKILL',
    stderr: '',
  });
  await using outbox = await openSqliteOutbox(path);
  expect((await outbox.count('r'))['in-flight']).toBe(1);
});

it('says which file is no outbox', async () => {
  await using folder = await makeFolder();
  const path = join(folder.path, 'outbox.sqlite');
  await writeFile(path, 'this is a letter, not a journal'.repeat(100));
  await expect(openSqliteOutbox(path)).rejects.toMatchObject({
    code: 'E_OUTPUT',
    message: expect.stringContaining(path),
  });
});
