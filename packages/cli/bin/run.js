#!/usr/bin/env node
import { readFileSync } from 'node:fs';
import module from 'node:module'; // namespace imports: a named one is a SyntaxError on Node 20
import util from 'node:util';

const [major, minor] = process.versions.node.split('.').map(Number);
if (major < 22 || (major === 22 && minor < 19)) {
  process.stderr.write(`mtaops needs Node.js 22.19 or newer; this is ${process.version}\n`);
  process.exit(1);
}

let outputError;
const onOutputError = (error) => {
  outputError ??= error;
};
process.stdout.on('error', onOutputError);
process.on('exit', () => {
  // A reader that closes early (`mtaops … | head`) is no failure. What was begun, such as sending, was finished anyway.
  if (!outputError || outputError.code === 'EPIPE') return;
  const reason = util.getSystemErrorMessage(outputError.errno) ?? outputError.message;
  process.stderr.write(`error: cannot write to standard output: ${reason}\n`);
  process.exitCode ||= 74;
});
/** Until all output is with its reader, however slow; oclif's execute() truncates after 10 s. */
const drained = () =>
  new Promise((resolve) => {
    if (outputError) return resolve();
    process.stdout.once('error', resolve).write('', resolve);
  });

if (process.argv.length === 3 && process.argv[2] === '--version') {
  // Answered before anything is imported: scripts ask for it often.
  const { version } = JSON.parse(readFileSync(new URL('../package.json', import.meta.url), 'utf8'));
  process.stdout.write(`mtaops/${version} ${process.platform}-${process.arch} node-${process.version}\n`);
} else {
  module.enableCompileCache?.();
  const { main } = await import('../bundle/main.js');
  // oclif listens too, and throws: a full disk would end in a stack trace.
  process.stdout.removeAllListeners('error').on('error', onOutputError);
  await main(process.argv.slice(2), import.meta.url, drained);
}
