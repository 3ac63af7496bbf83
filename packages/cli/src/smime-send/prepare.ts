import { type Clock, type Files, MtaopsError, type Secret } from '@mtaops/core';
import {
  type Certificate,
  type ContentCipherName,
  createSigner,
  type DigestName,
  type Signer,
  type SignFormat,
} from '@mtaops/smime';
import {
  type CertificateStore,
  createCertificateStore,
  readCertificates,
} from '../smime-store/certificate-store.ts';
import { addressKey, type CopyPlan } from './addressing.ts';
import { type Draft, type EnvelopeOverride, namingFile, readDraft } from './draft.ts';
import type { Encryption, HeaderProtection } from './protect.ts';
import { findRecipientCertificates, type MissingCertificate, refuseMissing } from './recipients.ts';
import { loadSignerIdentity, type SignerSource } from './signer-identity.ts';

/** What is to be done to which messages. */
export type SendOptions = {
  /** Paths of messages; `-` is standard input. */
  readonly inputs: readonly string[];
  readonly sign: boolean;
  readonly encrypt: boolean;
  readonly format: SignFormat;
  readonly digest: DigestName;
  readonly cipher: ContentCipherName;
  readonly encryptToSelf: boolean;
  /** Set when the header is to be protected too. */
  readonly header?: HeaderProtection;
  /** Leave recipients without certificate out instead of stopping. */
  readonly skipUnencryptable: boolean;
  /** Refuse key files that others may read. */
  readonly strict: boolean;
  /** Directory of certificates and keys, `<address>.crt` and `<address>.pem`. */
  readonly storePath: string;
  readonly signer: SignerSource;
  readonly recipientCertificateFiles: readonly string[];
  readonly envelope: EnvelopeOverride;
  /** The messages go to a server and not to a file, so they need recipients. */
  readonly isForDelivery: boolean;
};

export type PreparePorts = {
  readonly files: Files;
  readonly clock: Clock;
  /** Asked only for a key that turns out to be encrypted. */
  readonly passphrase: (keyFile: string) => Promise<Secret>;
};

/** A message of which all is known that could stand in its way. */
export type ReadyMessage = {
  readonly draft: Draft;
  readonly copies: readonly CopyPlan[];
  readonly skipped: readonly MissingCertificate[];
  readonly signer?: Signer;
  readonly encryption?: Encryption;
};

export type Prepared = { readonly messages: readonly ReadyMessage[]; readonly warnings: readonly string[] };

/**
 * Read all messages and find every key and certificate they need, so that what can fail beforehand fails before the
 * first message leaves.
 *
 * @throws MtaopsError `E_INPUT`, `E_NO_INPUT` or `E_AUTH` naming the file, the address and the reason.
 */
export async function prepareMessages(options: SendOptions, ports: PreparePorts): Promise<Prepared> {
  const at = ports.clock.now();
  const warnings: string[] = [];
  const store = createCertificateStore(ports.files, options.storePath);
  const drafts: Draft[] = [];
  for (const input of options.inputs) {
    drafts.push(withReaders(await readDraft(input, ports.files, options.envelope), options));
  }
  const signers = options.sign
    ? await findSigners(drafts, options, { ...ports, store }, warnings, at)
    : new Map();
  const messages = options.encrypt
    ? await withEncryption(drafts, options, { files: ports.files, store }, warnings, at)
    : drafts.map((draft) => ({ copies: draft.copies, draft, skipped: [] }));
  return {
    messages: messages.map((message) => {
      const signer = signers.get(addressKey(message.draft.author));
      return { ...message, ...(signer ? { signer } : {}) };
    }),
    warnings: [
      ...new Set([...warnings, ...store.problems.map((problem) => `certificate store: ${problem}`)]),
    ],
  };
}

/** A file that is only signed needs no recipients, and no copy of its own for any of them. */
function withReaders(draft: Draft, { encrypt, isForDelivery }: SendOptions): Draft {
  const recipients = draft.copies.flatMap((copy) => copy.recipients);
  if (!encrypt && !isForDelivery) return { ...draft, copies: [{ kind: 'visible', recipients }] };
  if (recipients.length > 0) return draft;
  throw namingFile(
    draft.file,
    new MtaopsError('E_INPUT', 'the message has no recipient: no To, Cc or Bcc address', {
      hint: 'add one, or name the recipients with --to',
    }),
  );
}

/** One signer an author, found once. */
async function findSigners(
  drafts: readonly Draft[],
  options: SendOptions,
  ports: PreparePorts & { readonly store: CertificateStore },
  warnings: string[],
  at: Date,
): Promise<ReadonlyMap<string, Signer>> {
  const signers = new Map<string, Signer>();
  for (const { author, file } of drafts) {
    if (signers.has(addressKey(author))) continue;
    try {
      const identity = await loadSignerIdentity(
        author,
        options.signer,
        { ...ports, storePath: options.storePath, strict: options.strict },
        at,
      );
      warnings.push(...identity.warnings);
      signers.set(
        addressKey(author),
        createSigner(identity.certificate, identity.key, { chain: identity.intermediates }),
      );
    } catch (error) {
      throw namingFile(file, error);
    }
  }
  return signers;
}

async function withEncryption(
  drafts: readonly Draft[],
  options: SendOptions,
  { files, store }: { readonly files: Files; readonly store: CertificateStore },
  warnings: string[],
  at: Date,
): Promise<readonly ReadyMessage[]> {
  const given = (
    await Promise.all(options.recipientCertificateFiles.map((file) => readCertificates(files, file)))
  ).flat();
  const recipients = new Map<string, string>();
  for (const address of drafts.flatMap(({ copies }) => copies).flatMap((copy) => copy.recipients)) {
    recipients.set(addressKey(address), address);
  }
  const authors = options.encryptToSelf ? drafts.map(({ author }) => author) : [];
  const sources = { given, store };
  const result = await findRecipientCertificates([...recipients.values()], sources, at);
  const selves = await findRecipientCertificates([...new Set(authors)], sources, at);
  warnings.push(...result.warnings, ...selves.warnings);
  refuseMissing([...(options.skipUnencryptable ? [] : result.missing), ...selves.missing], options.storePath);
  const byKey = new Map(
    [...result.found].map(([address, certificate]) => [addressKey(address), certificate]),
  );
  return drafts.map((draft) =>
    encryptedMessage(draft, options, byKey, result.missing, selves.found.get(draft.author)),
  );
}

function encryptedMessage(
  draft: Draft,
  { cipher }: SendOptions,
  found: ReadonlyMap<string, Certificate>,
  missing: readonly MissingCertificate[],
  self: Certificate | undefined,
): ReadyMessage {
  const has = (address: string): boolean => found.has(addressKey(address));
  const certificates = new Map<string, Certificate>();
  for (const address of draft.copies.flatMap(({ recipients }) => recipients)) {
    const certificate = found.get(addressKey(address));
    if (certificate) certificates.set(address, certificate);
  }
  const addressed = new Set(draft.copies.flatMap(({ recipients }) => recipients).map(addressKey));
  return {
    copies: draft.copies
      .map((copy) => ({ ...copy, recipients: copy.recipients.filter(has) }))
      .filter(({ recipients }) => recipients.length > 0),
    draft,
    encryption: { certificates, cipher, ...(self ? { self } : {}) },
    skipped: missing.filter(({ address }) => addressed.has(addressKey(address))),
  };
}
