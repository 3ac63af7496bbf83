import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { describe, expect, it } from 'vitest';

/** Asks, and tells the length and ends of what it got, so that the answer itself is nowhere in what it prints. */
const program = `
const { findTerminal } = await import(${JSON.stringify(pathToFileURL(join(import.meta.dirname, 'terminal.ts')).href)});
const terminal = findTerminal();
if (!terminal) { console.log('no terminal'); process.exit(3); }
try {
  const answer = await terminal.askHidden('password: ', 20_000);
  console.log('got ' + answer.length + ' ' + answer[0] + '…' + answer.at(-1));
} catch (error) { console.log(error.code); }
process.exit(0);
`;
const node = `'${process.execPath}' --conditions mtaops-source --input-type=module -e "$PROGRAM"`;

/** Runs a shell command on a terminal of its own (util-linux script) and types once the question is there. */
async function typeInto(command: string, keys: string): Promise<string> {
  const child = spawn('script', ['-qec', command, '/dev/null'], {
    env: { ...process.env, NODE_OPTIONS: '', PROGRAM: program },
    stdio: ['pipe', 'pipe', 'inherit'],
  });
  const output = collect(child, (text) => {
    if (text.includes('password: ')) child.stdin?.end(keys);
  });
  await once(child, 'close');
  return output();
}

function collect(child: ChildProcess, onText: (text: string) => void): () => string {
  let text = '';
  let isAsked = false;
  child.stdout?.on('data', (octets: Buffer) => {
    text += octets.toString();
    if (isAsked || !text.includes('password: ')) return;
    isAsked = true;
    onText(text);
  });
  return () => text.replaceAll('\r', '');
}

describe.skipIf(process.platform !== 'linux')('the terminal (util-linux script)', () => {
  it('reads a line without showing it, and lets it be corrected', async () => {
    const output = await typeInto(node, 'wrong\u0015hunter3\u007f2\r');
    expect(output).toContain('got 7 h…2');
    expect(output).not.toMatch(/hunter|wrong/);
  });

  it('asks on the terminal when standard input is a message', async () => {
    const output = await typeInto(`echo 'Subject: x' | ${node}`, 'hunter2\r');
    expect(output).toContain('got 7 h…2');
    expect(output).not.toContain('hunter2');
  });

  it('takes Ctrl-C for an interruption', async () => {
    expect(await typeInto(node, 'hun\u0003')).toContain('E_INTERRUPTED');
  });

  it('finds no terminal where talk does not go to one', async () => {
    expect(await typeInto(`${node} 2>/dev/null; printf 'password: '`, '')).toContain('no terminal');
  });
});
