import { Flags } from '@oclif/core';

/** Keys to decrypt with; shared by verify, decrypt and inspect. */
export const decryptionKeyFlags = {
  key: Flags.string({
    description:
      'private key to decrypt with, PEM or DER, its certificate in the same file if you have it; may be repeated',
    helpGroup: 'KEYS',
    helpValue: 'FILE',
    multiple: true,
    multipleNonGreedy: true,
  }),
  p12: Flags.string({
    description: 'PKCS#12 file with keys to decrypt with; may be repeated',
    helpGroup: 'KEYS',
    helpValue: 'FILE',
    multiple: true,
    multipleNonGreedy: true,
  }),
  cert: Flags.string({
    description: 'further certificates: those of the keys, or intermediate ones; may be repeated',
    helpGroup: 'KEYS',
    helpValue: 'FILE',
    multiple: true,
    multipleNonGreedy: true,
  }),
  'passphrase-from': Flags.string({
    description:
      'where the passphrase of keys is: env:NAME, file:PATH, command:WORDS or prompt; ' +
      'by default MTAOPS_KEY_PASSPHRASE, else a prompt',
    helpGroup: 'KEYS',
    helpValue: 'WHERE',
  }),
};

/** The key flags, parsed. */
export type DecryptionKeyFlags = {
  readonly key?: readonly string[] | undefined;
  readonly p12?: readonly string[] | undefined;
  readonly cert?: readonly string[] | undefined;
  readonly 'passphrase-from'?: string | undefined;
};

/** What signers are judged by. */
export const trustFlags = {
  trust: Flags.string({
    description: "certificates to trust, PEM or DER, instead of the system's; may be repeated",
    helpGroup: 'TRUST',
    helpValue: 'FILE',
    multiple: true,
    multipleNonGreedy: true,
  }),
  crl: Flags.string({
    description: 'revocation lists, PEM or DER, besides those in the message; may be repeated',
    helpGroup: 'TRUST',
    helpValue: 'FILE',
    multiple: true,
    multipleNonGreedy: true,
  }),
  ocsp: Flags.string({
    description: 'OCSP response, DER, besides those in the message; may be repeated',
    helpGroup: 'TRUST',
    helpValue: 'FILE',
    multiple: true,
    multipleNonGreedy: true,
  }),
  revocation: Flags.option({
    default: 'auto',
    description:
      'auto: with any revocation list or OCSP response at hand, in the message or given, every certificate must be shown to be not ' +
      'revoked; required: without one too; off: not looked at',
    helpGroup: 'TRUST',
    options: ['auto', 'required', 'off'] as const,
  })(),
  at: Flags.string({
    description: 'judge certificates as of this time (ISO 8601) instead of now',
    helpGroup: 'TRUST',
    helpValue: 'TIME',
  }),
  policy: Flags.string({
    description: 'certificate policy (OID) that is acceptable; any by default; may be repeated',
    helpGroup: 'TRUST',
    helpValue: 'OID',
    multiple: true,
    multipleNonGreedy: true,
  }),
  'require-policy': Flags.boolean({
    description: 'refuse a path for which no acceptable policy holds (RFC 5280: initial-explicit-policy)',
    helpGroup: 'TRUST',
  }),
};
