import { type Files, MtaopsError } from '@mtaops/core';
import { type Certificate, parseCertificates } from '@mtaops/smime';
import { addressKey } from '../smime-send/addressing.ts';

/** A certificate file of a store. */
export type Shelf = {
  /** Path. */
  readonly file: string;
  /** The address that the file carries as its name; undefined for one that is named otherwise. */
  readonly address: string | undefined;
  readonly certificates: readonly Certificate[];
};

/** Certificates kept as files in one directory, found by e-mail address. */
export interface CertificateStore {
  /** From the files that carry the address as their name, as the predecessor kept them: `<address>.crt`. */
  named(address: string): Promise<readonly Certificate[]>;
  /** From every certificate file of the directory. */
  all(): Promise<readonly Certificate[]>;
  /** Every file with what it holds, by name. */
  shelves(): Promise<readonly Shelf[]>;
  /** Files that were passed over, with the reason. */
  readonly problems: readonly string[];
}

const CERTIFICATE_FILE = /\.(crt|cer|der|p7c|p7b|pem)$/i;
const NAMED_ENDINGS = ['.crt', '.cer', '.p7c', '.p7b'];
/** A store is somebody's directory, not a data base: past this many files the wrong one was probably named. */
const MAX_FILES = 20_000;

/**
 * @param directory - Need not exist: then it holds nothing.
 * @throws MtaopsError `E_INPUT` from `named` when a file that carries the address holds no certificate; a broken file
 *   met by `all` is only noted, since it may have nothing to do with the message.
 */
export function createCertificateStore(files: Files, directory: string): CertificateStore {
  const problems: string[] = [];
  let everything: Promise<readonly Shelf[]> | undefined;
  const at = (name: string): string => `${directory}/${name}`;

  const scan = async (): Promise<readonly Shelf[]> => {
    const names = (await files.list(directory)).filter((name) => CERTIFICATE_FILE.test(name));
    if (names.length > MAX_FILES) {
      throw new MtaopsError('E_INPUT', `certificate store ${directory} has over ${MAX_FILES} files`, {
        hint: 'name the directory that holds the certificates with --store',
      });
    }
    const found = await Promise.all(
      names.map(async (name) => ({
        address: addressOfFile(name),
        certificates: await readScanned(files, at(name), problems),
        file: at(name),
      })),
    );
    return found.filter(({ certificates }) => certificates.length > 0);
  };
  const shelves = (): Promise<readonly Shelf[]> => {
    everything ??= scan();
    return everything;
  };

  return {
    all: async () => (await shelves()).flatMap(({ certificates }) => certificates),
    named: async (address) => {
      if (/[/\0]/.test(address)) return [];
      const names = [...new Set([address, addressKey(address)])].flatMap((name) =>
        NAMED_ENDINGS.map((ending) => at(name + ending)),
      );
      const found = await Promise.all(
        names.map(async (path) => ((await files.info(path)) ? readCertificates(files, path) : [])),
      );
      return found.flat();
    },
    problems,
    shelves,
  };
}

function addressOfFile(name: string): string | undefined {
  return /^(.+@[^@]+)\.(?:crt|cer|p7c|p7b)$/.exec(name)?.[1];
}

/** @throws MtaopsError `E_INPUT` naming the file when it holds no certificate. */
export async function readCertificates(files: Files, path: string): Promise<readonly Certificate[]> {
  try {
    return parseCertificates(await files.read(path));
  } catch (error) {
    throw new MtaopsError('E_INPUT', `cannot read a certificate from ${path}: ${reasonOf(error)}`, {
      cause: error,
      hint: 'it should be an X.509 certificate in PEM or DER',
    });
  }
}

async function readScanned(files: Files, path: string, problems: string[]): Promise<readonly Certificate[]> {
  try {
    const octets = await files.read(path);
    const isKeyFile =
      path.endsWith('.pem') && !new TextDecoder('latin1').decode(octets).includes('BEGIN CERTIFICATE');
    return isKeyFile ? [] : parseCertificates(octets);
  } catch (error) {
    problems.push(`${path}: ${reasonOf(error)}`);
    return [];
  }
}

function reasonOf(error: unknown): string {
  return error instanceof Error ? error.message : String(error);
}
