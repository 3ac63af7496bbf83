import { expect, it } from 'vitest';
import { addAnswers, fileIn, NO_EVIDENCE, runIn } from '../doctor/evidence.ts';
import { gatherEvidence } from '../doctor/gather.ts';
import { createBundleHost, readBundle, redactEvidence, writeBundle } from './bundle.ts';
import { readTar } from './tar.ts';

const file = { kind: 'file', path: '/etc/pmta/config' } as const;
const run = { argv: ['pmta', 'show', 'version'], kind: 'run' } as const;
const content = Uint8Array.from({ length: 1300 }, (_, at) => at % 256);
const evidence = addAnswers(NO_EVIDENCE, [
  { answer: { content, kind: 'file', ok: true }, request: file },
  { answer: { kind: 'run', ok: true, run: { exitCode: 0, stderr: '', stdout: 'v5' } }, request: run },
]);
const at = new Date('2026-03-02T10:00:00Z');

it('gives back what was put in, and says of the rest that it is not there', async () => {
  const answers = redactEvidence(evidence, (_, octets) => octets);
  const packed = await writeBundle({ answers, at, platform: 'powermta', subject: 'pmta1' });
  const bundle = await readBundle(packed, 'b.tgz');
  expect(bundle).toMatchObject({ at, platform: 'powermta', subject: 'pmta1' });
  const other = { kind: 'stat', path: '/x' } as const;
  const again = await gatherEvidence(createBundleHost(bundle), () => [file, run, other]);
  expect(fileIn(again, file.path)).toEqual({ ok: true, value: content });
  expect(runIn(again, run.argv)).toMatchObject({ ok: true, value: { stdout: 'v5' } });
  expect(again.answers.get('stat /x')?.answer).toMatchObject({ ok: false, reason: 'offline' });
});

it('holds files as they were redacted', async () => {
  const answers = redactEvidence(evidence, () => new TextEncoder().encode('****'));
  expect(answers[0]?.answer).toMatchObject({ content: new TextEncoder().encode('****') });
});

it('masks passwords in the output of commands', () => {
  const stdout = 'auth-username "u"\nauth-password hunter2\nauth-password ""\n  api-key: hunter2\nkey s1\n';
  const shown = addAnswers(NO_EVIDENCE, [
    { answer: { kind: 'run', ok: true, run: { exitCode: 0, stderr: '', stdout } }, request: run },
  ]);
  const [answered] = redactEvidence(shown, (_, octets) => octets);
  expect(answered?.answer).toMatchObject({
    run: { stdout: 'auth-username "u"\nauth-password ****\nauth-password ""\n  api-key: ****\nkey s1\n' },
  });
});

it.each([
  ['nothing', new Uint8Array()],
  ['text', new TextEncoder().encode('hello')],
])('refuses %s', async (_, octets) => {
  await expect(readBundle(octets, 'b.tgz')).rejects.toMatchObject({
    code: 'E_INPUT',
    message: 'b.tgz is no bundle of mtaops',
  });
});

it('refuses an archive that is cut off', async () => {
  const packed = await writeBundle({ answers: [], at, platform: 'p', subject: 's' });
  await expect(readBundle(packed.slice(0, -20), 'b.tgz')).rejects.toMatchObject({ code: 'E_INPUT' });
  expect(readTar(new Uint8Array(600).fill(65))).toBeUndefined();
});
