#!/usr/bin/env node
import { readFileSync } from 'node:fs';
import module from 'node:module'; // namespace import: a named one is a SyntaxError on Node 20

const [major, minor] = process.versions.node.split('.').map(Number);
if (major < 22 || (major === 22 && minor < 19)) {
  process.stderr.write(`mtaops needs Node.js 22.19 or newer; this is ${process.version}\n`);
  process.exit(1);
}
if (process.argv.length === 3 && process.argv[2] === '--version') {
  // Answered before anything is imported: scripts ask for it often.
  const { version } = JSON.parse(readFileSync(new URL('../package.json', import.meta.url), 'utf8'));
  process.stdout.write(`mtaops/${version} ${process.platform}-${process.arch} node-${process.version}\n`);
} else {
  module.enableCompileCache?.();
  const { main } = await import('../bundle/main.js');
  await main(process.argv.slice(2), import.meta.url);
}
