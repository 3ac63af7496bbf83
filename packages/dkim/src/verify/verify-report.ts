import type { FindingStatus } from '@mtaops/core';
import type { Change } from '../change/change.ts';
import type { DkimFinding } from '../finding.ts';
import type { Canonicalization } from '../message/canonical.ts';
import type { ArcReport, MailauthVerdict } from './ask-mailauth.ts';

/** One name of `h=` and the field it covers. */
export type CoveredHeader = {
  readonly name: string;
  /** Line in the message; null when there is no such field, which is then covered too. */
  readonly line: number | null;
  /** From `z=`: false when the field is not what it was when it was signed; null where the signature does not tell. */
  readonly isAsSigned: boolean | null;
};

/** What became of one signature. A contract of `--json`. */
export type SignatureReport = {
  readonly domain: string;
  readonly selector: string;
  readonly algorithm: string;
  readonly canonicalization: { readonly header: Canonicalization; readonly body: Canonicalization };
  readonly result: MailauthVerdict['result'];
  /** Of the verifier; empty when it passes. */
  readonly reason: string;
  /** Whether the body is the one that was signed, in the signature's canonicalization and in either. */
  readonly body: { readonly isAsSigned: boolean; readonly simple: boolean; readonly relaxed: boolean };
  readonly headers: readonly CoveredHeader[];
  readonly signedAt: string | null;
  readonly expiresAt: string | null;
  /** DMARC: whether `d=` belongs to the domain in From. */
  readonly isAligned: boolean;
  /** Of `changes`, those that break it; empty without an original. */
  readonly brokenBy: readonly Change[];
};

/** A contract of `--json`. */
export type VerifyReport = {
  readonly verdict: FindingStatus;
  readonly from: readonly string[];
  readonly signatures: readonly SignatureReport[];
  readonly arc: ArcReport | null;
  /** Against the original; null without one. */
  readonly changes: readonly Change[] | null;
  /** What the changes would do to a signature over every header: null without an original. */
  readonly survives: { readonly simple: boolean; readonly relaxed: boolean } | null;
  readonly findings: readonly DkimFinding[];
};
