import type { Ports } from '@mtaops/command';
import { MtaopsError } from '@mtaops/core';
import { type Certificate, findIntermediates, type Identity, type StoreChange } from '@mtaops/smime';
import { withStandardInput } from '../smime-send/inputs.ts';
import { createPassphraseSource } from '../smime-send/passphrase.ts';
import { type CertificateJson, certificateJson } from './certificate-json.ts';
import { type KeepOptions, type Kept, keepCertificates } from './keep-certificates.ts';
import { readCertificateFile } from './read-certificate-file.ts';
import { storeFileName } from './store-file-name.ts';

/** What became of one certificate. */
export type ChangeJson = {
  readonly change: StoreChange['kind'];
  readonly certificate: CertificateJson;
  readonly previous: CertificateJson | null;
};

/** What became of the certificates of one address. */
export type KeptJson = {
  readonly address: string;
  readonly file: string;
  readonly changes: readonly ChangeJson[];
};

/** What `smime certs import --json` prints. */
export type CertsImportJson = {
  readonly schema: 'mtaops.smime-certs-import/1';
  readonly store: string;
  readonly dryRun: boolean;
  readonly kept: readonly KeptJson[];
  /** Files written with a private key. */
  readonly keyFiles: readonly string[];
  readonly warnings: readonly string[];
};

export type ImportRequest = KeepOptions & {
  readonly directory: string;
  readonly inputs: readonly string[];
  /** Keep everything for this address, whatever the certificates say. */
  readonly address: string | undefined;
  readonly withKey: boolean;
  readonly passphraseFrom: string | undefined;
};

/**
 * Take certificates into the store under each address they name. Private keys of PKCS#12 files are left out unless
 * `withKey`; then they are written for their owner only, and never over another key.
 *
 * @throws MtaopsError `E_INPUT` for a file without certificates, or one whose certificates name no address.
 */
export async function importCertificates(request: ImportRequest, ports: Ports): Promise<CertsImportJson> {
  const files = withStandardInput(ports.files, ports.streams);
  const passphrase = createPassphraseSource(request.passphraseFrom, ports.environment, ports.secrets);
  const certificates: Certificate[] = [];
  const identities: Identity[] = [];
  const warnings: string[] = [];
  for (const input of request.inputs) {
    const read = await readCertificateFile(input, { files, passphrase });
    certificates.push(...read.certificates);
    identities.push(...read.identities);
    warnings.push(...read.problems.map((problem) => `${input}: ${problem}`));
  }
  const ours = request.withKey ? identities : [];
  const store = { directory: request.directory, files: ports.files };
  const keyFiles = await writeKeys(ours, request, ports);
  const kept: Kept[] = [];
  for (const [address, offered] of byAddress(certificates, request.address)) {
    const bringsKey = ours.some(({ certificate }) => offered.includes(certificate));
    kept.push(await keepCertificates(address, offered, store, { ...request, bringsKey }));
  }
  return {
    schema: 'mtaops.smime-certs-import/1',
    store: request.directory,
    dryRun: request.isDry,
    kept: kept.map(keptJson),
    keyFiles,
    warnings: [...warnings, ...kept.flatMap((one) => one.warnings)],
  };
}

export function keptJson({ address, changes, file }: Kept): KeptJson {
  return {
    address,
    file,
    changes: changes.map(({ certificate, kind, previous }) => ({
      change: kind,
      certificate: certificateJson(certificate),
      previous: previous ? certificateJson(previous) : null,
    })),
  };
}

/** End entities with the intermediates above them, for each address that they name. */
function byAddress(
  certificates: readonly Certificate[],
  forced: string | undefined,
): ReadonlyMap<string, readonly Certificate[]> {
  const offered = new Map<string, readonly Certificate[]>();
  const leaves = certificates.filter(({ basicConstraints }) => basicConstraints?.ca !== true);
  for (const leaf of leaves) {
    const chain = findIntermediates(leaf, certificates);
    const addresses = forced === undefined ? leaf.emailAddresses.map(({ address }) => address) : [forced];
    for (const address of new Set(addresses.map(storeFileName)))
      offered.set(address, [...(offered.get(address) ?? []), leaf, ...chain]);
  }
  if (offered.size > 0) return offered;
  const what =
    leaves.length > 0 ? 'the certificates name no e-mail address' : 'there are only CA certificates';
  throw new MtaopsError('E_INPUT', `nothing to import: ${what}`, {
    hint: leaves.length > 0 ? 'say whose they are with --address' : 'give trusted CAs to --trust instead',
  });
}

async function writeKeys(
  identities: readonly Identity[],
  { address, directory, isDry }: ImportRequest,
  { files }: Pick<Ports, 'files'>,
): Promise<readonly string[]> {
  const written: string[] = [];
  for (const { certificate, key } of identities) {
    const owner = address ?? certificate.emailAddresses[0]?.address;
    if (owner === undefined) continue;
    const path = `${directory}/${storeFileName(owner)}.pem`;
    const pem = key.keyObject.export({ format: 'pem', type: 'pkcs8' }).toString();
    const before = (await files.info(path)) ? new TextDecoder().decode(await files.read(path)) : undefined;
    if (before === pem) continue;
    if (before !== undefined || written.includes(path))
      throw new MtaopsError('E_OUTPUT', `${path} is there already and holds another key`, {
        hint: 'move it away first: what was encrypted to the old key needs it',
      });
    if (!isDry) await files.write(path, pem, { exclusive: true, makeParents: true, mode: 0o600 });
    written.push(path);
  }
  return written;
}
