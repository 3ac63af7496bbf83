/** One entry of `errors[]`: its texts in one line, its code always as text (vendors send numbers too). */
export type ApiError = { readonly code?: string; readonly text: string };

/** The body that the transmissions APIs of SparkPost, Momentum and PowerMTA answer with. */
export type TransmissionAnswer = {
  readonly errors: readonly ApiError[];
  readonly recipientErrors: readonly ApiError[];
  /** Absent when the answer holds no `results`, which a 200 must. */
  readonly results?: {
    readonly acceptedCount?: number;
    readonly rejectedCount?: number;
    /** Text: SparkPost's ids exceed 2^53. */
    readonly id?: string;
  };
};

/** @returns Undefined when the body is no JSON object: a proxy's page, an empty or a cut-off answer. */
export function parseTransmissionAnswer(body: string): TransmissionAnswer | undefined {
  let parsed: unknown;
  try {
    // An id written as a number would lose its last digits.
    parsed = JSON.parse(body.replace(/("id"\s*:\s*)(\d{16,})/g, '$1"$2"'));
  } catch {
    return undefined;
  }
  const results = member(parsed, 'results');
  if (typeof parsed !== 'object' || parsed === null || Array.isArray(parsed)) return undefined;
  return {
    errors: errorsOf(member(parsed, 'errors')),
    recipientErrors: errorsOf(member(results, 'rcpt_to_errors')),
    ...(typeof results === 'object' && results !== null ? { results: resultsOf(results) } : {}),
  };
}

function resultsOf(results: object): NonNullable<TransmissionAnswer['results']> {
  const id = member(results, 'id');
  const acceptedCount = member(results, 'total_accepted_recipients');
  const rejectedCount = member(results, 'total_rejected_recipients');
  return {
    ...(typeof id === 'string' || typeof id === 'number' ? { id: String(id) } : {}),
    ...(typeof acceptedCount === 'number' ? { acceptedCount } : {}),
    ...(typeof rejectedCount === 'number' ? { rejectedCount } : {}),
  };
}

function errorsOf(list: unknown): readonly ApiError[] {
  if (!Array.isArray(list)) return [];
  return list.map((entry: unknown) => {
    const code = member(entry, 'code');
    const texts = [member(entry, 'message'), member(entry, 'description')].filter(
      (text): text is string => typeof text === 'string' && text !== '',
    );
    const text = texts.length > 0 ? texts.join(': ') : typeof entry === 'string' ? entry : 'no text';
    return { text, ...(typeof code === 'string' || typeof code === 'number' ? { code: String(code) } : {}) };
  });
}

function member(value: unknown, key: string): unknown {
  return typeof value === 'object' && value !== null ? (value as Record<string, unknown>)[key] : undefined;
}
