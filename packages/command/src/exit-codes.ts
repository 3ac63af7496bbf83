import type { ErrorCode } from '@mtaops/core';

/** Exit code of each error, after sysexits(3); documented in docs/exit-codes.md. */
export const EXIT_CODES: Readonly<Record<ErrorCode, number>> = {
  E_AUTH: 77,
  E_BUG: 70,
  E_CONFIG: 78,
  E_HOST: 68,
  E_INPUT: 65,
  E_INTERRUPTED: 130,
  E_IO: 74,
  E_NO_INPUT: 66,
  E_OUTPUT: 73,
  E_PLATFORM: 69,
  E_PROTOCOL: 76,
  E_RECIPIENT: 67,
  E_REFUSED: 1,
  E_TRANSPORT: 75,
  E_UNAVAILABLE: 69,
  E_UNSUPPORTED: 69,
  E_USAGE: 2,
};

/** Exit code for «done in part: something could not be checked, and nothing failed». */
export const EXIT_UNKNOWN = 3;

/** With several results the highest-ranked code is the process's. */
const RANK = [70, 130, 78, 2, 77, 76, 69, 68, 75, 74, 73, 66, 65, 67, 1, 3, 0];

/** The exit code that stands for all of `codes`; 0 for none. */
export function worstExitCode(codes: readonly number[]): number {
  const rank = (code: number): number => {
    const place = RANK.indexOf(code);
    return place < 0 ? RANK.length - 2 : place;
  };
  return codes.reduce((worst, code) => (rank(code) < rank(worst) ? code : worst), 0);
}
