/** How a script ended. Output is octets, since files may be anything. */
export type ShellRun = {
  readonly exitCode: number;
  readonly stdout: Uint8Array<ArrayBuffer>;
  readonly stderr: string;
};

export type ShellOptions = { readonly timeoutMs: number; readonly signal?: AbortSignal };

/**
 * Runs a script of POSIX sh on a host, by feeding it to `sh -s`: nothing of it appears in a process list.
 *
 * @see Host for what is built on it.
 */
export interface Shell extends AsyncDisposable {
  /** For people, e.g. `ops@pmta1 over ssh`. */
  readonly title: string;
  /**
   * @throws MtaopsError `E_HOST`, `E_UNAVAILABLE`, `E_AUTH` (login, host key) before anything ran; `E_TRANSPORT` when
   *   the connection breaks or `timeoutMs` is over.
   */
  run(script: string, options: ShellOptions): Promise<ShellRun>;
}
