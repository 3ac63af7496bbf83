import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { runProgram } from './run-program.ts';

/** What OpenDKIM's checker of selectors says: its exit code, and the last line of its talk. */
export type TestKeyVerdict = { readonly exitCode: number; readonly said: string };

/**
 * Write a configuration that makes it ask the given name server: it resolves with libunbound, which answers for .test by
 * itself unless told otherwise.
 */
export async function writeTestKeyConf(folder: string, dnsPort: number): Promise<string> {
  const unbound = join(folder, 'unbound.conf');
  await writeFile(
    unbound,
    [
      'server:',
      '  do-not-query-localhost: no',
      '  local-zone: "test." nodefault',
      '  module-config: "iterator"',
      'forward-zone:',
      '  name: "."',
      `  forward-addr: 127.0.0.1@${dnsPort}`,
      '',
    ].join('\n'),
  );
  const configuration = join(folder, 'testkey.conf');
  await writeFile(configuration, `ResolverConfiguration ${unbound}\n`);
  return configuration;
}

/** It has no time limit of its own: after three seconds it is taken to have no answer (exit code 124). */
export async function runTestKey(
  configuration: string,
  { domain, key, selector }: { readonly domain: string; readonly key: string; readonly selector: string },
): Promise<TestKeyVerdict> {
  const words = [
    '3',
    'opendkim-testkey',
    '-x',
    configuration,
    '-d',
    domain,
    '-s',
    selector,
    '-k',
    key,
    '-vv',
  ];
  const { exitCode, stderr } = await runProgram('timeout', words);
  const lines = stderr.trim().split('\n');
  return { exitCode, said: lines.at(-1)?.replace(/^opendkim-testkey: /, '') ?? '' };
}
