import { type Command, Config } from '@oclif/core';
import { captureOutput } from '@oclif/test';

type Runnable = { createPorts: () => Promise<unknown>; _run: () => Promise<unknown> };

const pjson = {
  name: 'mtaops-test',
  oclif: { bin: 'mtaops', exitCodes: { default: 1, requiredArgs: 2 }, topicSeparator: ' ' as const },
  version: '0.0.0',
};

/** What a command printed and how it ended. */
export type CommandRun = { readonly exitCode: number; readonly stdout: string; readonly stderr: string };

/**
 * Run one command class with given ports: no plugin discovery, no build, no process; about 5 ms.
 *
 * @param ports - Stands in for what the command's `createPorts` would make.
 */
export async function runCommand(
  command: Command.Class,
  argv: string[],
  ports: unknown,
): Promise<CommandRun> {
  const config = await Config.load({
    devPlugins: false,
    ignoreManifest: true,
    pjson,
    root: import.meta.dirname,
    userPlugins: false,
  });
  const Runner = command as unknown as new (argv: string[], config: Config) => Runnable;
  const before = process.exitCode;
  process.exitCode = 0;
  const { stdout, stderr, error } = await captureOutput(() => {
    const instance = new Runner(argv, config);
    instance.createPorts = async () => ports;
    return instance._run();
  });
  const exitCode = Number(error?.oclif?.exit ?? (error ? 1 : process.exitCode));
  process.exitCode = before;
  return { exitCode, stderr: stderr + (error?.message ?? ''), stdout };
}
