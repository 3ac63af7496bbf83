import type { Secrets } from '@mtaops/core';
import { describe, expect, it } from 'vitest';

/** A machine whose secrets are all `s3cret word`; what is written behind it must not be taken for a part of it. */
type Subject = {
  readonly secrets: Secrets;
  readonly variable: string;
  /** Mode 0600, two lines. */
  readonly file: string;
  /** The same with mode 0644. */
  readonly openFile: string;
  /** Prints two lines. */
  readonly command: readonly string[];
  /** Prints the secret and then fails. */
  readonly failingCommand: readonly string[];
  readonly dispose: () => Promise<void>;
};

const purpose = 'password of target t';

/** What every {@link Secrets} must do; run for each adapter and for its twin in memory. */
export function describeSecretsContract(name: string, create: () => Promise<Subject>): void {
  const using = async (test: (subject: Subject) => Promise<void>): Promise<void> => {
    const subject = await create();
    try {
      await test(subject);
    } finally {
      await subject.dispose();
    }
  };

  describe(`Secrets contract: ${name}`, () => {
    it('finds the same secret in a variable, a file and the output of a command', () =>
      using(async ({ command, file, secrets, variable }) => {
        for (const reference of [{ env: variable }, { file }, { command }]) {
          expect((await secrets.resolve(reference, purpose)).reveal()).toBe('s3cret word');
        }
      }));

    it('names the place that holds nothing, and what it was for', () =>
      using(async ({ secrets, file }) => {
        for (const [reference, place] of [
          [{ env: 'MTAOPS_TEST_NONE' }, 'MTAOPS_TEST_NONE'],
          [{ file: `${file}.none` }, `${file}.none`],
          [{ command: ['mtaops-test-no-such-program'] }, 'mtaops-test-no-such-program'],
        ] as const) {
          await expect(secrets.resolve(reference, purpose)).rejects.toMatchObject({
            code: 'E_CONFIG',
            message: expect.stringMatching(new RegExp(`^${purpose}: .*${place}`)),
          });
        }
      }));

    it('warns of a file that others may read, and refuses it when strict', () =>
      using(async ({ openFile, secrets }) => {
        const warnings: string[] = [];
        const onWarning = (message: string): void => void warnings.push(message);
        expect((await secrets.resolve({ file: openFile }, purpose, { onWarning })).reveal()).toBe(
          's3cret word',
        );
        expect(warnings).toEqual([expect.stringMatching(/readable by group and others.*chmod 0600/)]);
        await expect(secrets.resolve({ file: openFile }, purpose, { isStrict: true })).rejects.toMatchObject({
          code: 'E_AUTH',
          hint: `chmod 0600 ${openFile}`,
        });
        const allowed = { file: openFile, mode: '0644' };
        expect((await secrets.resolve(allowed, purpose, { isStrict: true })).reveal()).toBe('s3cret word');
      }));

    it('keeps what a failing command printed out of the error', () =>
      using(async ({ failingCommand, secrets }) => {
        const error: unknown = await secrets.resolve({ command: failingCommand }, purpose).catch((e) => e);
        expect(error).toMatchObject({ code: 'E_CONFIG' });
        const { cause, details, message, stack } = error as Error & { details?: unknown };
        expect(JSON.stringify([message, stack, details, String(cause)])).not.toContain('s3cret');
      }));

    it('does not ask where that was forbidden', () =>
      using(async ({ secrets }) => {
        await expect(secrets.resolve({ prompt: true }, purpose, { canPrompt: false })).rejects.toMatchObject({
          code: 'E_CONFIG',
        });
      }));
  });
}
