import type { Ports } from '@mtaops/command';
import { matchAddress } from '@mtaops/smime';
import { formatTable } from '../table.ts';
import { type CertificateJson, certificateJson, dayOf } from './certificate-json.ts';
import { createCertificateStore } from './certificate-store.ts';
import { findKeyFile } from './keep-certificates.ts';

/** What `smime certs list --json` prints. */
export type CertsListJson = {
  readonly schema: 'mtaops.smime-certs-list/1';
  readonly store: string;
  readonly files: readonly {
    readonly file: string;
    /** Address that the file is named for. */
    readonly address: string | null;
    /** File with the private key of the address. */
    readonly keyFile: string | null;
    readonly certificates: readonly (CertificateJson & { readonly state: CertificateState })[];
  }[];
  /** Files that could not be read, with the reason. */
  readonly problems: readonly string[];
};

type CertificateState = 'valid' | 'expired' | 'not-yet-valid';

/** @param addresses - Only files with a certificate for one of them; all without. */
export async function listCertificates(
  directory: string,
  addresses: readonly string[],
  { clock, files }: Pick<Ports, 'clock' | 'files'>,
): Promise<CertsListJson> {
  const store = createCertificateStore(files, directory);
  const now = clock.now();
  const shown = (await store.shelves()).filter(
    ({ certificates }) =>
      addresses.length === 0 ||
      certificates.some(({ emailAddresses }) =>
        emailAddresses.some((own) =>
          addresses.some((address) => matchAddress(own.address, address) !== 'none'),
        ),
      ),
  );
  return {
    schema: 'mtaops.smime-certs-list/1',
    store: directory,
    files: await Promise.all(
      shown.map(async ({ address, certificates, file }) => ({
        file,
        address: address ?? null,
        keyFile: (address && (await findKeyFile(files, directory, address))) ?? null,
        certificates: certificates.map((certificate) => ({
          ...certificateJson(certificate),
          state:
            now > certificate.notAfter ? 'expired' : now < certificate.notBefore ? 'not-yet-valid' : 'valid',
        })),
      })),
    ),
    problems: store.problems,
  };
}

/** A table of end entities: whose, for what, until when; CA certificates are counted. */
export function formatCertificateList({ files }: CertsListJson): readonly string[] {
  const rows = files.flatMap(({ address, certificates, file, keyFile }) => {
    const leaves = certificates.filter(({ isAuthority }) => !isAuthority);
    const above = certificates.length - leaves.length;
    if (leaves.length === 0) return [[address ?? '-', `${above} CA`, '-', '-', '-', file]];
    return leaves.map((leaf, index) => [
      address ?? leaf.emails[0] ?? '-',
      leaf.purposes.join('+') || '-',
      leaf.key,
      `${dayOf(leaf.notAfter)}${leaf.state === 'valid' ? '' : ` (${leaf.state})`}`,
      index === 0 && keyFile ? 'yes' : '-',
      index === 0 && above > 0 ? `${file} (+${above} CA)` : file,
    ]);
  });
  return rows.length === 0
    ? []
    : formatTable([['ADDRESS', 'FOR', 'KEY', 'VALID TO', 'PRIVATE KEY', 'FILE'], ...rows]);
}
