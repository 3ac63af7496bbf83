import { closeSync, openSync } from 'node:fs';
import { ReadStream } from 'node:tty';
import { MtaopsError } from '@mtaops/core';

/** Where a person can be asked. */
export type Terminal = {
  /** Show the question, read a line without showing it. @throws MtaopsError `E_INTERRUPTED`, `E_TRANSPORT`. */
  askHidden(question: string, timeoutMs: number): Promise<string>;
};

/**
 * The terminal of this process, the controlling one when standard input is a pipe (as ssh and sudo do); undefined
 * when there is none.
 */
export function findTerminal(): Terminal | undefined {
  if (!process.stderr.isTTY) return undefined;
  if (process.stdin.isTTY)
    return { askHidden: (question, timeoutMs) => ask(process.stdin, question, timeoutMs) };
  const descriptor = openTerminal();
  if (descriptor === undefined) return undefined;
  closeSync(descriptor);
  return {
    askHidden: async (question, timeoutMs) => {
      const input = new ReadStream(openSync('/dev/tty', 'r'));
      try {
        return await ask(input, question, timeoutMs);
      } finally {
        input.destroy();
      }
    },
  };
}

function openTerminal(): number | undefined {
  try {
    return openSync('/dev/tty', 'r');
  } catch {
    return undefined;
  }
}

type Input = Pick<ReadStream, 'setRawMode' | 'on' | 'off' | 'resume' | 'pause'>;

async function ask(input: Input, question: string, timeoutMs: number): Promise<string> {
  // Silent before the question is there: whoever is quick must not see the first letters either.
  input.setRawMode(true);
  try {
    process.stderr.write(question);
    return await readHiddenLine(input, timeoutMs);
  } finally {
    input.setRawMode(false);
    input.pause();
    process.stderr.write('\n');
  }
}

function readHiddenLine(input: Input, timeoutMs: number): Promise<string> {
  const { promise, reject, resolve } = Promise.withResolvers<string>();
  let line = '';
  const onData = (octets: Buffer): void => {
    for (const character of octets.toString('utf8')) {
      const isEnd = character === '\r' || character === '\n';
      // Ctrl-C, and Ctrl-D on an empty line.
      const isGivenUp = character === '\u0003' || (character === '\u0004' && line === '');
      if (isGivenUp) reject(new MtaopsError('E_INTERRUPTED', 'interrupted'));
      if (isEnd) resolve(line);
      if (isEnd || isGivenUp) return;
      line = edit(line, character);
    }
  };
  const timer = setTimeout(
    () => reject(new MtaopsError('E_TRANSPORT', 'nobody answered the prompt')),
    timeoutMs,
  );
  input.on('data', onData);
  input.resume();
  return promise.finally(() => {
    clearTimeout(timer);
    input.off('data', onData);
  });
}

/** Backspace and delete take a character away, Ctrl-U the line; other control characters are ignored. */
function edit(line: string, character: string): string {
  if (character === '\u0008' || character === '\u007f') return [...line].slice(0, -1).join('');
  if (character === '\u0015') return '';
  return character < ' ' ? line : line + character;
}
