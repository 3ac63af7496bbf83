import type { Ports } from '@mtaops/command';
import { type Expiry, expiryCalendar } from '@mtaops/smime';
import { formatTable } from '../table.ts';
import { type CertificateJson, certificateJson, dayOf } from './certificate-json.ts';
import { createCertificateStore } from './certificate-store.ts';
import { findKeyFile } from './keep-certificates.ts';

/** What `smime certs expiry --json` prints. */
export type CertsExpiryJson = {
  readonly schema: 'mtaops.smime-certs-expiry/1';
  readonly store: string;
  /** Days asked for with `--within`; null for all. */
  readonly withinDays: number | null;
  readonly expiries: readonly {
    readonly address: string;
    readonly purposes: readonly ('sign' | 'encrypt')[];
    readonly until: string;
    /** Negative when it is over. */
    readonly days: number;
    /** True when the store has the private key: renewing it is up to us. */
    readonly isOurs: boolean;
    readonly certificate: CertificateJson;
    /** The intermediate certificate that ends before the certificate itself. */
    readonly because: CertificateJson | null;
  }[];
};

export type OwnedExpiry = Expiry & { readonly isOurs: boolean };

/** The ends of what is in use, soonest first; the intermediates of the whole store count. */
export async function loadExpiries(
  directory: string,
  withinDays: number | undefined,
  { clock, files }: Pick<Ports, 'clock' | 'files'>,
): Promise<readonly OwnedExpiry[]> {
  const store = createCertificateStore(files, directory);
  const shelves = await store.shelves();
  const authorities = (await store.all()).filter(({ basicConstraints }) => basicConstraints?.ca === true);
  const byAddress = new Map<string, (typeof authorities)[number][]>();
  for (const { address, certificates } of shelves) {
    for (const certificate of certificates.filter((one) => one.basicConstraints?.ca !== true)) {
      const owner = address ?? certificate.emailAddresses[0]?.address;
      if (owner !== undefined)
        byAddress.set(owner, [...(byAddress.get(owner) ?? [...authorities]), certificate]);
    }
  }
  const all = expiryCalendar(byAddress, clock.now());
  const listed = all.filter(({ days }) => withinDays === undefined || days < withinDays);
  return Promise.all(
    listed.map(async (expiry) => ({
      ...expiry,
      isOurs: (await findKeyFile(files, directory, expiry.address)) !== undefined,
    })),
  );
}

export function expiryJson(
  expiries: readonly OwnedExpiry[],
  store: string,
  withinDays: number | undefined,
): CertsExpiryJson {
  return {
    schema: 'mtaops.smime-certs-expiry/1',
    store,
    withinDays: withinDays ?? null,
    expiries: expiries.map(({ address, because, certificate, days, isOurs, purposes, until }) => ({
      address,
      purposes,
      until: until.toISOString(),
      days,
      isOurs,
      certificate: certificateJson(certificate),
      because: because ? certificateJson(because) : null,
    })),
  };
}

export function formatExpiries(expiries: readonly OwnedExpiry[]): readonly string[] {
  if (expiries.length === 0) return [];
  const rows = expiries.map(({ address, because, days, isOurs, purposes, until }) => [
    dayOf(until),
    days < 0 ? `ended ${-days} days ago` : `in ${days} days`,
    address,
    purposes.join('+'),
    isOurs ? 'yes' : '-',
    because ? `intermediate ${because.subject.text}` : '',
  ]);
  return formatTable([['UNTIL', 'LEFT', 'ADDRESS', 'FOR', 'PRIVATE KEY', ''], ...rows]);
}
