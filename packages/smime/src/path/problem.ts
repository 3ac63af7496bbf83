/**
 * Why a path, or one certificate of it, is not good. `code` is stable; scripts may compare it.
 */
export type PathProblem = {
  readonly code: PathProblemCode;
  readonly message: string;
  /** Subject of the certificate it is about. */
  readonly subject: string;
};

export type PathProblemCode =
  | 'bad-certificate-signature'
  | 'basic-constraints'
  | 'expired'
  | 'issuer-unknown'
  | 'key-usage'
  | 'malformed-extension'
  | 'name-chaining'
  | 'name-constraints'
  | 'not-yet-valid'
  | 'path-length'
  | 'path-too-complex'
  | 'policy'
  | 'revocation-unknown'
  | 'revoked'
  | 'self-signed'
  | 'unknown-critical-extension'
  | 'unsupported-algorithm';
