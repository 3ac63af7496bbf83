/**
 * Why a message is not verified, or what is odd about it. Codes are stable: scripts compare them.
 */
export type Reason = {
  readonly code: ReasonCode;
  readonly message: string;
  /** Index of the layer it is about, 0 the outermost; null for the message as a whole. */
  readonly layer: number | null;
  /** An `error` keeps the message from being verified, a `warning` does not. */
  readonly severity: 'error' | 'warning';
};

export type ReasonCode =
  | 'address-case'
  | 'address-mismatch'
  | 'author-ambiguous'
  | 'author-missing'
  | 'bad-attributes'
  | 'bad-certificate-signature'
  | 'bad-signature'
  | 'basic-constraints'
  | 'certificate-without-address'
  | 'content-differs'
  | 'content-missing'
  | 'decryption-failed'
  | 'digest-mismatch'
  | 'encrypted'
  | 'expired'
  | 'from-mismatch'
  | 'issuer-unknown'
  | 'key-usage'
  | 'long-validity'
  | 'malformed'
  | 'malformed-certificate'
  | 'malformed-extension'
  | 'name-chaining'
  | 'name-constraints'
  | 'no-signature'
  | 'no-signer'
  | 'no-signer-certificate'
  | 'not-authenticated'
  | 'not-smime'
  | 'not-two-parts'
  | 'not-whole-body'
  | 'not-yet-valid'
  | 'path-length'
  | 'path-too-complex'
  | 'policy'
  | 'revocation-not-checked'
  | 'revocation-unknown'
  | 'revoked'
  | 'self-signed'
  | 'signature-outside-encryption'
  | 'signer-is-ca'
  | 'signing-certificate-mismatch'
  | 'small-key'
  | 'too-deep'
  | 'too-large'
  | 'unknown-critical-extension'
  | 'unsupported-algorithm'
  | 'unsupported-content'
  | 'was-valid-at-signing'
  | 'weak-digest'
  | 'wrong-smime-type';
