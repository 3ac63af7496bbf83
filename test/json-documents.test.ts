import { describe, expect, test } from 'vitest';
import { listCommands } from './command-list.ts';
import { makeTempFolder } from './peers/temp-folder.ts';
import { runMtaops } from './run-mtaops.ts';

/** docs/exit-codes.md; 1 and 3 are answers, the rest are errors. */
const DOCUMENTED = [0, 1, 2, 3, 65, 66, 67, 68, 69, 73, 74, 75, 76, 77, 78];

const commands = listCommands().filter(({ hasJson }) => hasJson);

describe.each(commands)('mtaops $name --json', ({ name }) => {
  const words = name.split(' ');

  test('answers an unknown flag with one JSON document and exit code 2', async () => {
    await using folder = await makeTempFolder('json');
    const { exitCode, stdout } = await runMtaops([...words, '--json', '--no-such-flag'], {
      cwd: folder.path,
    });
    expect(JSON.parse(stdout)).toEqual({
      error: {
        code: 'E_USAGE',
        hint: expect.any(String),
        message: expect.stringContaining('--no-such-flag'),
      },
    });
    expect(exitCode).toBe(2);
  });

  test('writes one JSON document and a documented exit code where nothing is set up and nobody can be asked', async () => {
    await using folder = await makeTempFolder('json');
    const env = { CI: '1' };
    const { exitCode, stderr, stdout } = await runMtaops([...words, '--json'], { cwd: folder.path, env });
    expect(JSON.parse(stdout)).toBeTypeOf('object');
    expect(DOCUMENTED).toContain(exitCode);
    expect(stderr).not.toMatch(/^\s+at /m);
  });
});
