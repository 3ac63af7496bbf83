import { existsSync } from 'node:fs';
import { expect, test } from 'vitest';
import { runProgram } from './peers/run-program.ts';
import { makeTempFolder } from './peers/temp-folder.ts';
import { MTAOPS } from './run-mtaops.ts';

const COMMANDS = ['--version', '--help', 'platforms', 'platforms --json'];

/** A shell line with `$MTAOPS` as the executable. */
async function shell(line: string) {
  await using folder = await makeTempFolder('output');
  const env = { HOME: folder.path, MTAOPS: `${process.execPath} ${MTAOPS}` };
  const { stdout, ...rest } = await runProgram('bash', ['-c', line], { cwd: folder.path, env });
  return { ...rest, stdout: new TextDecoder().decode(stdout) };
}

test.each(COMMANDS)('mtaops %s is silent and content when its reader closes early', async (command) => {
  expect(await shell(`set -o pipefail; $MTAOPS ${command} | true`)).toMatchObject({
    exitCode: 0,
    stderr: '',
  });
});

test.runIf(existsSync('/dev/full')).each(COMMANDS)(
  'mtaops %s says so when the disk is full',
  async (command) => {
    expect(await shell(`$MTAOPS ${command} > /dev/full`)).toEqual({
      exitCode: 74,
      stderr: 'error: cannot write to standard output: no space left on device\n',
      stdout: '',
    });
  },
);
