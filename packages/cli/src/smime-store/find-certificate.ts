import type { Ports } from '@mtaops/command';
import {
  type CertificatePurpose,
  chooseEncryptionCertificate,
  chooseSigningCertificate,
} from '@mtaops/smime';
import { type CertificateJson, certificateJson, dayOf } from './certificate-json.ts';
import { createCertificateStore } from './certificate-store.ts';

/** What `smime certs find --json` prints. */
export type CertsFindJson = {
  readonly schema: 'mtaops.smime-certs-find/1';
  readonly store: string;
  readonly purpose: CertificatePurpose;
  /** True when every address has one. */
  readonly found: boolean;
  readonly addresses: readonly FoundJson[];
};

type FoundJson = {
  readonly address: string;
  readonly chosen: (CertificateJson & { readonly file: string }) | null;
  /** `local-part-case`: the certificate spells the part before the @ in other case. */
  readonly match: 'exact' | 'local-part-case' | null;
  /** Every other certificate for the address with the reason that speaks against it. */
  readonly refused: readonly {
    readonly code: string;
    readonly reason: string;
    readonly file: string;
    readonly certificate: CertificateJson;
  }[];
};

/** Choose as `smime send` does: first from the files named for the address, then from the whole store. */
export async function findCertificates(
  directory: string,
  addresses: readonly string[],
  { at, purpose }: { readonly at: Date; readonly purpose: CertificatePurpose },
  { files }: Pick<Ports, 'files'>,
): Promise<CertsFindJson> {
  const store = createCertificateStore(files, directory);
  const shelves = await store.shelves();
  const fileOf = (fingerprint: string): string =>
    shelves.find(({ certificates }) => certificates.some((one) => one.fingerprint === fingerprint))?.file ??
    '';
  const choose = purpose === 'sign' ? chooseSigningCertificate : chooseEncryptionCertificate;
  const found: FoundJson[] = [];
  for (const address of addresses) {
    const all = [...(await store.named(address)), ...(await store.all())];
    const distinct = [...new Map(all.map((certificate) => [certificate.fingerprint, certificate])).values()];
    const preferred = choose(await store.named(address), address, at);
    const choice = preferred.chosen ? preferred : choose(distinct, address, at);
    const { refused } = choose(distinct, address, at);
    found.push({
      address,
      chosen: choice.chosen
        ? { file: fileOf(choice.chosen.fingerprint), ...certificateJson(choice.chosen) }
        : null,
      match: choice.match ?? null,
      // Those of other people are no news.
      refused: refused
        .filter(({ certificate, code }) => code !== 'address' && certificate !== choice.chosen)
        .map(({ certificate, code, reason }) => ({
          code,
          reason,
          file: fileOf(certificate.fingerprint),
          certificate: certificateJson(certificate),
        })),
    });
  }
  return {
    schema: 'mtaops.smime-certs-find/1',
    store: directory,
    purpose,
    found: found.every(({ chosen }) => chosen !== null),
    addresses: found,
  };
}

export function formatFound({ addresses, purpose }: CertsFindJson): readonly string[] {
  return addresses.flatMap(({ address, chosen, match, refused }) => [
    chosen
      ? `${address}: ${chosen.subject}, ${chosen.key}, to ${dayOf(chosen.notAfter)} (${chosen.file})`
      : `${address}: no certificate to ${purpose === 'sign' ? 'sign with' : 'encrypt to'}`,
    ...(match === 'local-part-case' ? ['  the certificate spells the part before the @ in other case'] : []),
    ...refused.map(
      ({ certificate, file, reason }) =>
        `  not ${certificate.subject} (serial ${certificate.serialNumber}, ${file}): ${reason}`,
    ),
  ]);
}
