import { EXIT_CODES, EXIT_UNKNOWN, worstExitCode } from '@mtaops/command';
import { refusalErrorCode } from '@mtaops/core';
import type { MessageResult } from './result.ts';

/**
 * The exit code of a run: 0 when every recipient was accepted, else the gravest refusal's. A recipient of whom it is
 * not known whether the server has the message is 3 and not «try again later», which could deliver twice.
 */
export function exitCodeOf(messages: readonly MessageResult[]): number {
  const recipients = messages.flatMap(({ copies }) => copies).flatMap((copy) => copy.recipients ?? []);
  return worstExitCode(
    recipients.map(({ refusal, state }) => {
      if (state === 'accepted') return 0;
      if (state === 'unknown') return EXIT_UNKNOWN;
      return refusal ? EXIT_CODES[refusalErrorCode(refusal)] : EXIT_CODES.E_REFUSED;
    }),
  );
}
