import type { ApiEndpoint } from './platform/contract.ts';
import type { SecretReference } from './secret.ts';
import type { SmtpListener } from './smtp/submission.ts';
import type { SshAccess } from './ssh-access.ts';

/**
 * A mail server, or a group of machines that act as one, as the operator describes it. Made from `mtaops.yaml` or
 * from the environment; holds references to secrets, never secrets.
 */
export type Target = {
  readonly name: string;
  /** Id of a platform; absent for a plain SMTP server. */
  readonly platform?: string;
  /** The machine, for what is not said more exactly elsewhere. */
  readonly host?: string;
  /** In the order of the configuration; the first is the one to use when none is named. */
  readonly smtp: readonly TargetListener[];
  readonly api?: TargetApi;
  /** Absent when the target has neither a host nor an alias. */
  readonly ssh?: SshAccess;
  readonly smime: SmimeSettings;
  /** Where the target is described, for messages: a file, or the environment. */
  readonly source: string;
};

/** One SMTP listener of a target, with what is still to be fetched before it can be used. */
export type TargetListener = {
  /** From the configuration; `smtp` and the number in the list (from 1) where it has none. */
  readonly name: string;
  /** Complete but for `extraCa`, which is empty until the files are read. */
  readonly listener: SmtpListener;
  /** PEM files to trust besides the system's. */
  readonly caFiles: readonly string[];
  readonly password?: SecretReference;
};

/** Where and how a target takes mail by HTTP. */
export type TargetApi = {
  /** Platform whose injection API this is. */
  readonly kind: string;
  readonly endpoint: ApiEndpoint;
  readonly key?: SecretReference;
  readonly caFiles: readonly string[];
  /** False only where the user said so for this target. */
  readonly verifyTls: boolean;
};

/** Defaults of the `smime` commands. */
export type SmimeSettings = {
  /** Directory with certificates and keys, `<address>.crt` and `<address>.pem`. */
  readonly store?: string;
  readonly encryptToSelf: boolean;
};
