import type { Reason } from './reason.ts';
import type { ShownHeader } from './shown-header.ts';

/** What `mtaops smime verify --json` says of one signer; a contract of scripts. */
export type SignerReport = {
  /** Index of its layer. */
  readonly layer: number;
  /** Mathematics only; `unknown` when the algorithm cannot be checked here or the certificate is missing. */
  readonly signature: 'ok' | 'bad' | 'unknown';
  /** The certificate's path to a trusted one at the asked time, revocation included; `unknown` when none leads there. */
  readonly path: 'ok' | 'bad' | 'unknown';
  readonly revocation: 'good' | 'revoked' | 'unknown' | 'not-checked';
  /** The author's address in the certificate; `none` when the certificate has no address or there is no author. */
  readonly address: 'match' | 'mismatch' | 'none';
  readonly subject: string | null;
  readonly issuer: string | null;
  /** Hexadecimal. */
  readonly serialNumber: string | null;
  /** First address of the certificate. */
  readonly email: string | null;
  readonly emails: readonly string[];
  /** The signer's own claim, ISO 8601; nothing proves it. */
  readonly signingTime: string | null;
  readonly notBefore: string | null;
  readonly notAfter: string | null;
  readonly digest: string | null;
  /** Subjects from the signer up to the trusted certificate; empty when no path was found. */
  readonly chain: readonly string[];
};

/** What it says of one layer. */
export type LayerReport = {
  readonly layer: number;
  readonly kind:
    | 'signed'
    | 'certs-only'
    | 'enveloped'
    | 'auth-enveloped'
    | 'compressed'
    | 'encrypted-data'
    | 'other';
  readonly form: 'multipart/signed' | 'pkcs7-mime' | 'cms';
  /** Number of the MIME part; empty when it is the whole of what holds it. */
  readonly part: string;
  readonly coversAll: boolean;
  /** Of a signature: `detached` content or not. */
  readonly detached?: boolean;
  readonly signerCount?: number;
  readonly certificateCount?: number;
  /** Of an encryption. */
  readonly cipher?: string;
  readonly state?: 'opened' | 'closed' | 'failed';
  readonly recipients?: readonly RecipientReport[];
  readonly compression?: string;
  readonly contentType?: string;
};

/** One recipient entry of an encryption. */
export type RecipientReport = {
  readonly kind: 'key-transport' | 'key-agreement' | 'key-encryption-key' | 'password' | 'other';
  /** `rsa-pkcs1v15`, `rsa-oaep`, or the OID. */
  readonly algorithm?: string;
  readonly issuer?: string;
  readonly serialNumber?: string;
  readonly subjectKeyId?: string;
};

/** What `mtaops smime verify --json` says of one message. */
export type VerifyReport = {
  /** True only when every octet is signed, every signer is good and the author's address is in the certificate. */
  readonly verified: boolean;
  readonly reasons: readonly Reason[];
  readonly signers: readonly SignerReport[];
  readonly layers: readonly LayerReport[];
  /** Address that had to be in the certificate; null when there is none. */
  readonly author: string | null;
  /** What to show of the header, and how it is protected; null for a bare CMS object. */
  readonly header: ShownHeader | null;
  /** The time that certificates had to be valid at, ISO 8601. */
  readonly at: string;
};
