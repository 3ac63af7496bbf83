/** Being asked to end: SIGINT and SIGTERM. */
export interface StopRequests {
  /** From now on the first request aborts the signal instead of ending the process; a second ends it. Dispose to give that up. */
  watch(): Disposable & { readonly signal: AbortSignal };
}
