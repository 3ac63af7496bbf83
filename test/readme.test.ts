import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { expect, test } from 'vitest';
import { listCommands } from './command-list.ts';

const readme = readFileSync(fileURLToPath(new URL('../README.md', import.meta.url)), 'utf8');

test.each(listCommands().filter(({ hidden }) => !hidden))('the README names mtaops $name', ({ name }) => {
  // A row may stand for several leaves: `mtaops config validate`, `config show`.
  expect(readme).toMatch(new RegExp(`\`(?:mtaops )?${name}[\` ]`));
});

test('every file the README links to is there', () => {
  const links = [...readme.matchAll(/\]\((?!https?:)([^)#]+)\)/g)].map(([, path = '']) => path);
  expect(links.length).toBeGreaterThan(5);
  for (const path of links)
    expect(() => readFileSync(new URL(`../${path}`, import.meta.url))).not.toThrow(/ENOENT/);
});
