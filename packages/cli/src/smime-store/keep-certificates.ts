import type { Files } from '@mtaops/core';
import {
  type Certificate,
  formatPemCertificates,
  type MergeOptions,
  mergeCertificates,
  type StoreChange,
} from '@mtaops/smime';
import { createCertificateStore, readCertificates } from './certificate-store.ts';
import { storeFileName } from './store-file-name.ts';

/** Folder of a store, not looked at when certificates are chosen, with those that newer ones have replaced. */
export const REPLACED_FOLDER = 'replaced';
const KEY_ENDINGS = ['.pem', '.key', '.p12', '.pfx'] as const;

export type KeepOptions = MergeOptions & {
  /** Change nothing, only say what would. */
  readonly isDry: boolean;
  /** The private key comes along: a certificate of another key may take the place of one that has its key here. */
  readonly bringsKey?: boolean;
};

/** What became of the certificates of one address. */
export type Kept = {
  readonly address: string;
  readonly file: string;
  readonly changes: readonly StoreChange[];
  /** One line each, for what needs a person: a private key that would no longer fit. */
  readonly warnings: readonly string[];
};

/**
 * Put certificates of one address into its file, `<address>.crt`, by the rules of `mergeCertificates`. What they replace
 * goes to `replaced/<address>.crt`. When the store has a private key of the address, a certificate of another key is refused:
 * it would take the place of the one that fits.
 */
export async function keepCertificates(
  address: string,
  offered: readonly Certificate[],
  store: { readonly files: Files; readonly directory: string },
  options: KeepOptions,
): Promise<Kept> {
  const { directory, files } = store;
  const name = storeFileName(address);
  const file = `${directory}/${name}.crt`;
  const named = await createCertificateStore(files, directory).named(address);
  const ownKey = options.bringsKey ? undefined : await findKeyFile(files, directory, name);
  const merged = mergeCertificates(unique(named), unique(offered), {
    ...options,
    ...(ownKey === undefined ? {} : { keyChange: 'refuse' }),
  });
  // A pair is taken as a whole or not at all, and its intermediates with it.
  const refused = merged.changes.filter(({ kind }) => kind === 'refused');
  const changes = refused.length > 0 ? refused : merged.changes;
  const warnings =
    ownKey !== undefined && refused.length > 0
      ? [
          `${ownKey} is the private key of ${address} and does not belong to the new certificate, which was not kept`,
        ]
      : [];
  const isChanged = changes.some(({ kind }) => !['unchanged', 'older', 'refused'].includes(kind));
  if (isChanged && !options.isDry) {
    await archive(files, `${directory}/${REPLACED_FOLDER}/${name}.crt`, merged.replaced);
    await files.write(file, formatPemCertificates(merged.certificates), { makeParents: true });
  }
  return { address, changes, file, warnings };
}

/** The file with the private key of an address, by its name; undefined when there is none. */
export async function findKeyFile(
  files: Pick<Files, 'info'>,
  directory: string,
  name: string,
): Promise<string | undefined> {
  for (const ending of KEY_ENDINGS) {
    const path = `${directory}/${name}${ending}`;
    if (await files.info(path)) return path;
  }
  return undefined;
}

/** Replaced certificates are put away before the file changes, so that a fault in between loses none. */
async function archive(files: Files, path: string, replaced: readonly Certificate[]): Promise<void> {
  if (replaced.length === 0) return;
  const before = (await files.info(path)) ? await readCertificates(files, path) : [];
  await files.write(path, formatPemCertificates(unique([...replaced, ...before])), { makeParents: true });
}

function unique(certificates: readonly Certificate[]): readonly Certificate[] {
  return [...new Map(certificates.map((certificate) => [certificate.fingerprint, certificate])).values()];
}
