import { EXIT_CODES, type Ports } from '@mtaops/command';
import { isMtaopsError } from '@mtaops/core';
import { createCertificateCache, type VerifyReport, verifyMessage } from '@mtaops/smime';
import { withStandardInput } from '../smime-send/inputs.ts';
import { loadKeyRing } from './decryption-keys.ts';
import type { DecryptionKeyFlags } from './flags.ts';
import { loadRevocation, loadTrust, parseTime } from './trust.ts';

/** The verdict on one file; the JSON contract of `smime verify`. */
export type VerifyJson = { readonly schema: 'mtaops.smime-verify/1'; readonly file: string } & VerifyReport;

/** A file that could not be read at all; takes its place among the verdicts. */
export type VerifyFailureJson = {
  readonly schema: 'mtaops.smime-verify/1';
  readonly file: string;
  readonly verified: false;
  readonly error: { readonly code: string; readonly message: string; readonly hint?: string };
};

export type VerifyOutcome = { readonly exitCode: number; readonly json: VerifyJson | VerifyFailureJson };

export type VerifyFlags = DecryptionKeyFlags & {
  readonly trust?: readonly string[] | undefined;
  readonly crl?: readonly string[] | undefined;
  readonly ocsp?: readonly string[] | undefined;
  readonly revocation?: 'auto' | 'required' | 'off';
  readonly at?: string | undefined;
  readonly policy?: readonly string[] | undefined;
  readonly 'require-policy'?: boolean;
  readonly content?: string | undefined;
};

/**
 * Verify files one after the other and hand out each verdict as soon as it is there.
 *
 * @param files - `-` is standard input.
 * @throws MtaopsError for what concerns all files: keys, trusted certificates, flags.
 */
export async function* verifyFiles(
  files: readonly string[],
  flags: VerifyFlags,
  ports: Ports,
): AsyncGenerator<VerifyOutcome> {
  const input = withStandardInput(ports.files, ports.streams);
  const { certificates, keys } = await loadKeyRing(flags, ports);
  const { anchors } = await loadTrust(flags.trust ?? [], ports);
  const options = {
    anchors,
    ...(await loadRevocation({ crls: flags.crl ?? [], ocsp: flags.ocsp ?? [] }, ports)),
    revocation: flags.revocation ?? 'auto',
    at: parseTime(flags.at, ports.clock.now()),
    certificateCache: createCertificateCache(),
    intermediates: certificates,
    keys,
    policies: flags.policy ?? [],
    requireExplicitPolicy: flags['require-policy'] ?? false,
    ...(flags.content !== undefined && { detachedContent: await ports.files.read(flags.content) }),
  };
  for (const file of files) {
    try {
      const report = await verifyMessage(await input.read(file), options);
      yield { exitCode: exitCodeOf(report), json: { file, schema: 'mtaops.smime-verify/1', ...report } };
    } catch (error) {
      if (!isMtaopsError(error)) throw error;
      const { code, hint, message } = error;
      const failure = { code, message, ...(hint === undefined ? {} : { hint }) };
      const json = { error: failure, file, schema: 'mtaops.smime-verify/1', verified: false } as const;
      yield { exitCode: EXIT_CODES[code], json };
    }
  }
}

function exitCodeOf({ layers, verified }: VerifyReport): number {
  if (verified) return 0;
  return layers.length === 0 ? EXIT_CODES.E_INPUT : EXIT_CODES.E_REFUSED;
}
