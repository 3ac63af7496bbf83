/** A person at a terminal, for questions that have an answer elsewhere too (a flag, a default). */
export interface Questions {
  /** False without a terminal, under CI. */
  canAsk(): boolean;
  /**
   * Ask on stderr and read a line; an empty one means `fallback`.
   *
   * @throws MtaopsError `E_INTERRUPTED` when the user gave up.
   */
  ask(question: string, fallback: string): Promise<string>;
}
