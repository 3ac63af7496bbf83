import type { Configuration } from '@mtaops/command';
import { type DsnOptions, MtaopsError } from '@mtaops/core';
import type { Destination } from './delivery.ts';
import { CIPHER_FLAGS, DIGEST_FLAGS, type SendFlags } from './flags.ts';
import type { SendOptions } from './prepare.ts';

/** What the flags and the configuration together ask for. */
export function sendOptionsOf(
  flags: SendFlags,
  inputs: readonly string[],
  configuration: Configuration,
  destination: Destination,
): SendOptions {
  const smime =
    destination.kind === 'target' && destination.target.smime.store
      ? destination.target.smime
      : configuration.smime;
  const dsn = flags.notify === undefined ? undefined : parseNotify(flags.notify);
  return {
    cipher: CIPHER_FLAGS[flags.cipher],
    digest: DIGEST_FLAGS[flags.digest],
    encrypt: flags.encrypt,
    encryptToSelf: flags['encrypt-to-self'] ?? smime.encryptToSelf,
    envelope: {
      ...(flags.from === undefined ? {} : { from: flags.from }),
      ...(flags.to ? { to: flags.to } : {}),
      ...(dsn ? { dsn } : {}),
    },
    format: flags['sign-detached'] ? 'detached' : flags.format,
    ...(flags['header-protection'] === undefined
      ? {}
      : { header: { keepSubject: flags.subject === 'keep', policy: flags['header-protection'] } }),
    inputs,
    isForDelivery: destination.kind === 'target',
    recipientCertificateFiles: flags['recipient-cert'] ?? [],
    sign: flags.sign || flags['sign-detached'],
    signer: {
      chainFiles: flags.chain ?? [],
      ...(flags.cert === undefined ? {} : { certificateFile: flags.cert }),
      ...(flags.key === undefined ? {} : { keyFile: flags.key }),
      ...(flags.p12 === undefined ? {} : { pkcs12File: flags.p12 }),
    },
    skipUnencryptable: flags['skip-unencryptable'],
    storePath: flags.store ?? smime.store ?? '.',
    strict: flags.strict,
  };
}

const NOTIFY = { delay: 'DELAY', failure: 'FAILURE', never: 'NEVER', success: 'SUCCESS' } as const;

/** RFC 3461 §4.1: NEVER stands alone. */
function parseNotify(text: string): DsnOptions {
  const words = text.split(',').map((word) => word.trim().toLowerCase());
  const notify = words.flatMap((word) =>
    Object.hasOwn(NOTIFY, word) ? NOTIFY[word as keyof typeof NOTIFY] : [],
  );
  const isKnown = notify.length === words.length;
  if (isKnown && (!notify.includes('NEVER') || notify.length === 1)) return { notify };
  throw new MtaopsError('E_USAGE', `--notify takes never, or some of success,failure,delay; not ${text}`);
}
