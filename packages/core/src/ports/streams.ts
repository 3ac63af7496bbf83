/** Standard input and output as octets, for messages that come and go through a pipe. */
export interface Streams {
  /** All of standard input. @throws MtaopsError `E_USAGE` when it is a terminal, where nobody meant to type a message. */
  readInput(): Promise<Uint8Array<ArrayBuffer>>;
  /** Resolves when the octets are out of the process's hands. */
  writeOutput(content: Uint8Array): Promise<void>;
}
