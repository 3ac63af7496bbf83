import { expect, test } from 'vitest';
import { type ListedFlag, listCommands } from './command-list.ts';

test('commands and flags are those of the snapshot; a change there is a change users see', async () => {
  const text = listCommands()
    .map(({ name, args, flags, hidden }) =>
      [`mtaops ${[name, ...args].join(' ')}${hidden ? ' (hidden)' : ''}`, ...flags.map(flagLine)].join('\n'),
    )
    .join('\n\n');
  await expect(`${text}\n`).toMatchFileSnapshot('snapshots/commands.txt');
});

function flagLine({ name, char, type, options, multiple, hidden }: ListedFlag): string {
  const value = type === 'option' ? ` ${options?.join('|') ?? 'VALUE'}${multiple ? '…' : ''}` : '';
  return `  ${char ? `-${char}, ` : ''}--${name}${value}${hidden ? ' (hidden)' : ''}`;
}
