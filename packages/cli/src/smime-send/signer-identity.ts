import { type Files, MtaopsError } from '@mtaops/core';
import {
  type Certificate,
  chooseSigningCertificate,
  findIntermediates,
  isKeyOf,
  type PrivateKey,
} from '@mtaops/smime';
import { type CertificateStore, readCertificates } from '../smime-store/certificate-store.ts';
import { addressKey } from './addressing.ts';
import { type KeyFilePorts, readPkcs12, readPrivateKey } from './key-files.ts';

/** Where the signer's key and certificate are; nothing given means the store, by the author's address. */
export type SignerSource = {
  readonly certificateFile?: string;
  readonly keyFile?: string;
  readonly pkcs12File?: string;
  /** Intermediate certificates to embed, besides those in the certificate file and the store. */
  readonly chainFiles: readonly string[];
};

/** A certificate with its private key and the intermediates that lead towards its root. */
export type SignerIdentity = {
  readonly certificate: Certificate;
  readonly key: PrivateKey;
  readonly intermediates: readonly Certificate[];
  readonly warnings: readonly string[];
};

export type SignerPorts = KeyFilePorts & {
  readonly files: Files;
  readonly store: CertificateStore;
  readonly storePath: string;
};

type KeyMaterial = {
  readonly keys: readonly { readonly key: PrivateKey; readonly file: string }[];
  readonly certificates: readonly Certificate[];
  readonly pool: readonly Certificate[];
  readonly where: string;
};

/**
 * Find what signs for `author`.
 *
 * @throws MtaopsError `E_INPUT` when there is no usable certificate (each candidate named with its reason) or no key for
 *   it, `E_NO_INPUT` for a missing file, `E_AUTH` for a key file that others may read when `strict`.
 */
export async function loadSignerIdentity(
  author: string,
  source: SignerSource,
  ports: SignerPorts,
  at: Date,
): Promise<SignerIdentity> {
  const warnings: string[] = [];
  const material = source.pkcs12File
    ? await fromPkcs12(source.pkcs12File, ports, warnings)
    : await fromFiles(author, source, ports, warnings);
  const choice = chooseSigningCertificate(material.certificates, author, at);
  if (!choice.chosen) {
    const reasons = choice.refused.map(({ certificate, reason }) => `${certificate.subject.text} ${reason}`);
    throw new MtaopsError(
      'E_INPUT',
      `no certificate in ${material.where} can sign for ${author}${reasons.length > 0 ? `: ${reasons.join('; ')}` : ''}`,
      { hint: 'give a certificate whose address is the author’s with --cert and --key, or --p12' },
    );
  }
  const certificate = choice.chosen;
  const found = material.keys.find(({ key }) => isKeyOf(key, certificate));
  if (!found) {
    const files = material.keys.map(({ file }) => file).join(', ');
    throw new MtaopsError('E_INPUT', `the key in ${files} does not belong to the certificate of ${author}`, {
      details: { certificate: certificate.subject.text, fingerprint: certificate.fingerprint },
      hint: 'give the key that the certificate was issued for with --key',
    });
  }
  if (choice.match === 'local-part-case') {
    warnings.push(`the certificate for ${author} spells the part before the @ in other case`);
  }
  const pool = [...material.pool, ...(await chainPool(source, ports))];
  return { certificate, intermediates: findIntermediates(certificate, pool), key: found.key, warnings };
}

async function fromFiles(
  author: string,
  source: SignerSource,
  ports: SignerPorts,
  warnings: string[],
): Promise<KeyMaterial> {
  const pkcs12 = await storedFile(author, ports, ['.p12', '.pfx']);
  const keyFile =
    source.keyFile ?? (await storedFile(author, ports, ['.pem', '.key'])) ?? source.certificateFile;
  if (!keyFile && !source.certificateFile && pkcs12) return fromPkcs12(pkcs12, ports, warnings);
  const certificateFile = source.certificateFile;
  const certificates = certificateFile
    ? await readCertificates(ports.files, certificateFile)
    : await ports.store.named(author);
  const where = certificateFile ?? `${ports.storePath} (${author}.crt)`;
  if (certificates.length === 0) {
    throw new MtaopsError(
      'E_NO_INPUT',
      `no certificate of the author ${author}: ${ports.storePath}/${author}.crt is not there`,
      {
        hint: 'name it with --cert and --key, or --p12, or the directory that holds it with --store',
      },
    );
  }
  if (!keyFile) {
    throw new MtaopsError(
      'E_NO_INPUT',
      `no private key of the author ${author}: ${ports.storePath}/${author}.pem is not there`,
      {
        hint: 'name it with --key',
      },
    );
  }
  const key = await readPrivateKey(keyFile, ports);
  warnings.push(...key.warnings);
  return { certificates, keys: [{ file: keyFile, key: key.content }], pool: certificates, where };
}

async function fromPkcs12(file: string, ports: SignerPorts, warnings: string[]): Promise<KeyMaterial> {
  const read = await readPkcs12(file, ports);
  warnings.push(...read.warnings);
  const { certificates, identities } = read.content;
  return {
    certificates: identities.map(({ certificate }) => certificate),
    keys: identities.map(({ key }) => ({ file, key })),
    pool: certificates,
    where: file,
  };
}

async function storedFile(
  author: string,
  ports: SignerPorts,
  endings: readonly string[],
): Promise<string | undefined> {
  if (/[/\0]/.test(author)) return undefined;
  for (const name of new Set([author, addressKey(author)])) {
    for (const ending of endings) {
      const path = `${ports.storePath}/${name}${ending}`;
      if (await ports.files.info(path)) return path;
    }
  }
  return undefined;
}

/** With chain files named, they are all there is to look through; a store is read as a whole only without them. */
async function chainPool(source: SignerSource, ports: SignerPorts): Promise<readonly Certificate[]> {
  if (source.chainFiles.length === 0) return ports.store.all();
  return (await Promise.all(source.chainFiles.map((file) => readCertificates(ports.files, file)))).flat();
}
