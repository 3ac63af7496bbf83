import { runCommand } from '@mtaops/testkit';
import { expect, it } from 'vitest';
import ConfigSchema from './schema.ts';

it('prints the same schema for people and machines', async () => {
  const plain = JSON.parse((await runCommand(ConfigSchema, [], {})).stdout);
  expect(plain).toEqual(JSON.parse((await runCommand(ConfigSchema, ['--json'], {})).stdout));
  expect(plain).toMatchObject({
    $schema: 'https://json-schema.org/draft/2020-12/schema',
    required: ['version'],
  });
});
