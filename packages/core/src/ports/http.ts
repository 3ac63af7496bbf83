export type HttpRequest = {
  readonly method: 'GET' | 'POST' | 'PUT' | 'DELETE';
  readonly url: string;
  readonly headers: Readonly<Record<string, string>>;
  readonly body?: string | Uint8Array<ArrayBuffer>;
};

export type HttpResponse = {
  readonly status: number;
  /** Names in lower case. */
  readonly headers: Readonly<Record<string, string>>;
  readonly body: string;
};

export type HttpOptions = {
  readonly timeoutMs: number;
  readonly signal?: AbortSignal;
  /** False only where the user said so for this target. */
  readonly verifyTls?: boolean;
  /** PEM certificates trusted besides the system's. */
  readonly extraCa?: readonly string[];
};

/**
 * HTTP without redirects and retries. Any status is a value. No answer is an error: `E_HOST`, `E_UNAVAILABLE`,
 * `E_TRANSPORT` (time-out, reset; `details.requestSent` says whether the peer may have the request),
 * `E_AUTH` (certificate).
 */
export interface Http {
  request(request: HttpRequest, options: HttpOptions): Promise<HttpResponse>;
}
