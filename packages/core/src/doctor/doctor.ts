import type { Finding } from '../finding.ts';
import type { ApiEndpoint } from '../platform/contract.ts';
import type { HostRequest } from '../ports/host.ts';
import type { HttpRequest } from '../ports/http.ts';
import type { Secret } from '../secret.ts';
import type { Target } from '../target.ts';
import type { CheckInfo } from './check.ts';
import type { Evidence } from './evidence.ts';
import type { Workload } from './workload.ts';

/** Beside the evidence, what a judgement depends on. */
export type JudgeContext = {
  /** Now, for expiry dates. */
  readonly now: Date;
  readonly workload: Workload;
  /** The target as the operator describes it; absent for a directory tree. */
  readonly target?: Target;
  /** Dialogues held with the host's listeners, up to RCPT; none by default. */
  readonly probes?: readonly SmtpProbe[];
  /** Ids of the checks to run; every check by default. */
  readonly checks?: readonly string[];
};

/** The doctor of a platform: what it needs to see, and what that means. Pure; others do the looking. */
export interface Doctor {
  /** Every check in the order of the report. */
  readonly checks: readonly CheckInfo[];
  /** Every command it may ever ask for, for an allow-list on the way to the host and for `--plan`. */
  readonly commands: readonly AllowedCommand[];
  /** What to read next, see `gatherEvidence`. */
  wanted(evidence: Evidence, workload: Workload, target?: Target): readonly HostRequest[];
  /**
   * How to read the API of a platform that is no host; absent for others.
   *
   * @throws MtaopsError `E_CONFIG` when the key would go out in clear.
   */
  prepareGet?(request: ApiGet, endpoint: ApiEndpoint, key: Secret | undefined): HttpRequest;
  /** A file's content without secrets, every line where it was; a platform without it cannot be collected. */
  redact?(path: string, content: Uint8Array<ArrayBuffer>): Uint8Array<ArrayBuffer>;
  /** One finding per check asked for, in the order of {@link Doctor.checks}. */
  judge(evidence: Evidence, context: JudgeContext): readonly Finding[];
}

/** A GET as {@link HostRequest} has it. */
export type ApiGet = { readonly path: string; readonly anonymous?: boolean };

/** A read-only command. */
export type AllowedCommand = {
  /** Leading words that are fixed; what follows varies (a domain, a path). */
  readonly argv: readonly string[];
  readonly why: string;
};

/** What one client was told by one listener; no message was sent. */
export type SmtpProbe = {
  /** Address of the client as the server sees it. */
  readonly from: string;
  /** `ADDRESS:PORT` */
  readonly endpoint: string;
  /** First line of the greeting; undefined when there was none. */
  readonly greeting?: string;
  /** Keywords of EHLO before TLS, with their parameters. */
  readonly extensions?: readonly string[];
  /** The reply to RCPT for a foreign recipient. */
  readonly recipientReply?: string;
};
