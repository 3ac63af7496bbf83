import { createInterface } from 'node:readline/promises';
import { MtaopsError, type Questions } from '@mtaops/core';

/** The person at this process's terminal. */
export function createTerminalQuestions(
  environment: Readonly<Record<string, string | undefined>>,
): Questions {
  return {
    ask: async (question, fallback) => {
      const lines = createInterface({ input: process.stdin, output: process.stderr });
      try {
        // Without this, Ctrl-D leaves the promise open for ever.
        const closed = new Promise<never>((_, reject) => {
          lines.once('close', () => reject(new MtaopsError('E_INTERRUPTED', 'interrupted')));
          lines.once('SIGINT', () => reject(new MtaopsError('E_INTERRUPTED', 'interrupted')));
        });
        const answer = await Promise.race([
          lines.question(fallback === '' ? `${question}: ` : `${question} [${fallback}]: `),
          closed,
        ]);
        return answer.trim() === '' ? fallback : answer.trim();
      } finally {
        lines.close();
      }
    },
    canAsk: () => process.stdin.isTTY === true && process.stderr.isTTY === true && !environment['CI'],
  };
}
