import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { configurationJsonSchema } from './json-schema.ts';
import { readConfiguration } from './load.ts';
import { formatProblem } from './problem.ts';
import { configurationSchema } from './schema.ts';
import { knownKeysAt } from './schema-keys.ts';
import { validateConfiguration } from './validate-configuration.ts';
import { leavesOf } from './value-tree.ts';

const configs = join(import.meta.dirname, '../../../../configs');
const ports = {
  environment: { HOME: '/home/ops' },
  files: { info: async () => undefined, read: async (path: string) => new Uint8Array(await readFile(path)) },
  workingDirectory: '/',
};

it('is in configs/ as it would be generated now (npm run generate:schema)', async () => {
  const committed: unknown = JSON.parse(await readFile(join(configs, 'mtaops.schema.json'), 'utf8'));
  expect(committed).toEqual(await configurationJsonSchema());
});

it('finds the shipped example valid, with every profile', async () => {
  const platformIds = ['momentum', 'powermta', 'sparkpost'];
  const verdict = await validateConfiguration({ file: join(configs, 'mtaops.yaml'), platformIds }, ports);
  expect(verdict.problems.map(formatProblem)).toEqual([]);
  expect(verdict.counts).toEqual({ groups: 1, profiles: 1, targets: 3 });
});

it('has every key of a target, a listener and the top level in the shipped example', async () => {
  const result = await readConfiguration({ file: join(configs, 'mtaops.yaml') }, ports);
  if (!('configuration' in result)) throw new Error('the example is not valid');
  const used = leavesOf(result.configuration.tree).map(({ path }) => path);
  const missing = (parent: readonly (string | number)[], matches: (path: readonly unknown[]) => unknown) =>
    knownKeysAt(parent).filter((key) => !used.some((path) => matches(path) === key));
  expect(
    Object.keys(configurationSchema._zod.def.shape).filter((key) => !used.some(([top]) => top === key)),
  ).toEqual([]);
  expect(missing(['targets', 'x'], ([top, , key]) => (top === 'targets' ? key : undefined))).toEqual([]);
  expect(
    missing(['targets', 'x', 'smtp', 0], ([top, , list, , key]) =>
      top === 'targets' && list === 'smtp' ? key : undefined,
    ),
  ).toEqual([]);
});
