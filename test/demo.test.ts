import { fileURLToPath } from 'node:url';
import { expect, test } from 'vitest';
import { runProgram } from './peers/run-program.ts';

test('the demo sends a mail and proves that it arrived as it was sent', async () => {
  const demo = fileURLToPath(new URL('../tools/demo/demo.ts', import.meta.url));
  const { exitCode, stderr, stdout } = await runProgram(process.execPath, [demo]);
  expect({ exitCode, stderr }).toEqual({ exitCode: 0, stderr: '' });
  const told = new TextDecoder().decode(stdout);
  expect(told).toContain('stored.eml: verified: signed by alice@example.test, unchanged');
  expect(told).toContain('What was signed is octet for octet what was sent');
  expect(told).toMatch(/\nDone in [\d.]+ s\.\n$/);
});
