import type { MtaopsCommand } from '@mtaops/command';
import { Flags, type Interfaces } from '@oclif/core';

/** Spelling of the command line → spelling of RFC 8551 and OpenSSL. */
export const DIGEST_FLAGS = { sha256: 'sha-256', sha384: 'sha-384', sha512: 'sha-512' } as const;
export const CIPHER_FLAGS = {
  'aes128-cbc': 'aes-128-cbc',
  'aes128-gcm': 'aes-128-gcm',
  'aes192-cbc': 'aes-192-cbc',
  'aes256-cbc': 'aes-256-cbc',
  'aes256-gcm': 'aes-256-gcm',
} as const;

/** What makes the message: shared by every command that signs or encrypts. */
const protectionFlags = {
  sign: Flags.boolean({ description: 'sign with the certificate of the From address', helpGroup: 'S/MIME' }),
  encrypt: Flags.boolean({
    description: 'encrypt to every recipient; with --sign, sign first',
    helpGroup: 'S/MIME',
  }),
  format: Flags.option({
    default: 'opaque',
    description:
      'opaque: the message is inside the signature, so nothing on the way can rewrite it and break it; ' +
      'detached: readable without S/MIME, but a footer, a pixel or a re-wrapped line breaks it',
    helpGroup: 'S/MIME',
    options: ['opaque', 'detached'] as const,
  })(),
  digest: Flags.option({
    default: 'sha256',
    description: 'digest of the signature',
    helpGroup: 'S/MIME',
    options: ['sha256', 'sha384', 'sha512'] as const,
  })(),
  cipher: Flags.option({
    default: 'aes256-cbc',
    description: 'content cipher; CBC is read by every mail program, GCM by few',
    helpGroup: 'S/MIME',
    options: ['aes256-cbc', 'aes256-gcm', 'aes192-cbc', 'aes128-cbc', 'aes128-gcm'] as const,
  })(),
  'encrypt-to-self': Flags.boolean({
    allowNo: true,
    description: 'let the sender read the encrypted message too',
    helpGroup: 'S/MIME',
  }),
  'header-protection': Flags.option({
    description:
      'sign and encrypt the header too (RFC 9788), and of an encrypted message hide outside: the subject (baseline), ' +
      'also names and time zone (shy), nothing (none); off without this flag',
    helpGroup: 'S/MIME',
    options: ['baseline', 'shy', 'none'] as const,
  })(),
  subject: Flags.option({
    dependsOn: ['header-protection'],
    description: 'keep: leave the subject readable outside, whatever else is hidden',
    helpGroup: 'S/MIME',
    options: ['hide', 'keep'] as const,
  })(),
  'skip-unencryptable': Flags.boolean({
    description: 'leave out recipients without a usable certificate; by default nothing is sent then',
    helpGroup: 'S/MIME',
  }),
};

/** Where keys and certificates are. */
const keyFlags = {
  store: Flags.string({
    description: 'directory with <address>.crt and <address>.pem; the current directory by default',
    helpGroup: 'KEYS',
    helpValue: 'DIR',
  }),
  cert: Flags.string({
    description: "the signer's certificate, PEM or DER",
    helpGroup: 'KEYS',
    helpValue: 'FILE',
  }),
  key: Flags.string({
    description: "the signer's private key, PEM or DER",
    helpGroup: 'KEYS',
    helpValue: 'FILE',
  }),
  p12: Flags.string({
    description: "the signer's key and certificate in one PKCS#12 file, old RC2 ones too",
    exclusive: ['cert', 'key'],
    helpGroup: 'KEYS',
    helpValue: 'FILE',
  }),
  chain: Flags.string({
    description: 'intermediate certificates to send along; may be repeated',
    helpGroup: 'KEYS',
    helpValue: 'FILE',
    multiple: true,
    multipleNonGreedy: true,
  }),
  'recipient-cert': Flags.string({
    description: 'certificates to look through for recipients first; may be repeated',
    helpGroup: 'KEYS',
    helpValue: 'FILE',
    multiple: true,
    multipleNonGreedy: true,
  }),
  'passphrase-from': Flags.string({
    description:
      'where the passphrase of the key is: env:NAME, file:PATH, command:WORDS or prompt; ' +
      'by default MTAOPS_KEY_PASSPHRASE, else a prompt',
    helpGroup: 'KEYS',
    helpValue: 'WHERE',
  }),
  strict: Flags.boolean({
    description: 'refuse key files that others may read (exit 77), instead of warning',
    helpGroup: 'KEYS',
  }),
};

/** Where the message goes. */
const deliveryFlags = {
  target: Flags.string({
    char: 't',
    description: 'target of mtaops.yaml; without one SMTP_HOST (and SMTP_PORT, SMTP_USER, SMTP_PASSWORD)',
    env: 'MTAOPS_TARGET',
    helpGroup: 'DELIVERY',
    helpValue: 'NAME',
  }),
  via: Flags.option({
    description:
      'how to inject: smtp, or api for the HTTP API of the target (without one: SPARKPOST_API_KEY)',
    helpGroup: 'DELIVERY',
    options: ['smtp', 'api'] as const,
  })(),
  listener: Flags.string({
    description: 'name of an SMTP listener of the target; its first by default',
    helpGroup: 'DELIVERY',
    helpValue: 'NAME',
  }),
  from: Flags.string({
    description: 'envelope sender instead of the From address',
    helpGroup: 'DELIVERY',
    helpValue: 'ADDRESS',
  }),
  to: Flags.string({
    description: 'envelope recipients instead of those of To, Cc and Bcc; may be repeated',
    helpGroup: 'DELIVERY',
    helpValue: 'ADDRESS',
    multiple: true,
    multipleNonGreedy: true,
  }),
  notify: Flags.string({
    description: 'ask for delivery reports (DSN): never, or any of success,failure,delay',
    helpGroup: 'DELIVERY',
    helpValue: 'WHEN',
  }),
  out: Flags.string({
    char: 'o',
    description: 'write the message to a file, or the messages into a directory (DIR/), and send nothing',
    exclusive: ['target', 'via'],
    helpGroup: 'DELIVERY',
    helpValue: 'FILE|DIR/',
  }),
  'dry-run': Flags.boolean({ description: 'do everything but connect', helpGroup: 'DELIVERY' }),
  timeout: Flags.string({
    description: 'bound on each step of the dialogue, e.g. 15s or 2m',
    helpGroup: 'DELIVERY',
    helpValue: 'TIME',
  }),
};

/** The predecessor's flags, so that its command lines run unchanged. */
const predecessorFlags = {
  'send-smtp': Flags.boolean({ aliases: ['send_smtp'], exclusive: ['send-api', 'via'], hidden: true }),
  'send-api': Flags.boolean({ aliases: ['send_api'], exclusive: ['send-smtp', 'via'], hidden: true }),
  'sign-detached': Flags.boolean({ aliases: ['sign_detached'], hidden: true }),
};

export const sendFlags = { ...protectionFlags, ...keyFlags, ...deliveryFlags, ...predecessorFlags };

/** The flags of `smime send`, parsed. */
export type SendFlags = Interfaces.InferredFlags<typeof sendFlags & typeof MtaopsCommand.baseFlags>;
