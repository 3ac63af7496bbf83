import type { Ports } from '@mtaops/command';
import { createCertificateCache } from '@mtaops/smime';
import { loadRevocation, loadTrust, parseTime } from '../smime-read/trust.ts';
import type { HarvestOptions } from './harvest-one.ts';

export type HarvestFlags = {
  readonly trust?: readonly string[] | undefined;
  readonly crl?: readonly string[] | undefined;
  readonly ocsp?: readonly string[] | undefined;
  readonly revocation: 'auto' | 'required' | 'off';
  readonly at?: string | undefined;
  readonly policy?: readonly string[] | undefined;
  readonly 'require-policy': boolean;
  readonly 'dry-run': boolean;
  readonly 'key-change': 'accept' | 'refuse';
};

/** @throws MtaopsError for a file or time that a flag names and that cannot be used. */
export async function loadHarvestOptions(
  flags: HarvestFlags,
  directory: string,
  ports: Ports,
): Promise<HarvestOptions> {
  const at = parseTime(flags.at, ports.clock.now());
  const { anchors } = await loadTrust(flags.trust ?? [], ports);
  return {
    keep: { at, isDry: flags['dry-run'], keyChange: flags['key-change'] },
    store: { directory, files: ports.files },
    verify: {
      anchors,
      at,
      certificateCache: createCertificateCache(),
      policies: flags.policy ?? [],
      requireExplicitPolicy: flags['require-policy'],
      revocation: flags.revocation,
      ...(await loadRevocation({ crls: flags.crl ?? [], ocsp: flags.ocsp ?? [] }, ports)),
    },
  };
}
