import { isMtaopsError, MtaopsError, type Refusal } from '@mtaops/core';

/** The error that an attempt must end with. */
export async function failureOf(attempt: Promise<unknown>): Promise<MtaopsError> {
  try {
    await attempt;
  } catch (error) {
    if (isMtaopsError(error)) return error;
    throw error;
  }
  throw new MtaopsError('E_BUG', 'no error at all');
}

/** The refusal in an error's details. */
export function refusalIn(error: MtaopsError): Refusal | undefined {
  return error.details?.['refusal'] as Refusal | undefined;
}
