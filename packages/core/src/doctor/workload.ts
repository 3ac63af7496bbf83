/**
 * What is going to be sent through the host, so that checks can say whether it will get through.
 *
 * What is left out is taken from the configuration where it can be, and otherwise makes a check `unknown`.
 */
export type Workload = {
  /** Addresses of the machines that inject. */
  readonly generators?: readonly string[];
  /** Domains in the From of the mail, to be signed with DKIM. */
  readonly signDomains?: readonly string[];
  /** Domains of the recipients. */
  readonly destinationDomains?: readonly string[];
  /** The largest message in octets as it goes over SMTP, signed and encoded. */
  readonly largestMessageBytes?: number;
  /** Addresses to look up in suppression lists. */
  readonly recipients?: readonly string[];
  /** Pool of sending addresses that the mail asks for. */
  readonly ipPool?: string;
};

/**
 * 35 MiB: a file of 25 MiB as an attachment of an encrypted message, 1.3684 × (25 MiB + certificates). Larger than
 * this most receivers refuse anyway.
 */
export const DEFAULT_LARGEST_MESSAGE_BYTES = 35 * 1024 * 1024;
