import type { Envelope } from '@mtaops/core';
import {
  addMissingFields,
  type Certificate,
  type ContentCipherName,
  composeHeader,
  type DigestName,
  encryptEntity,
  entityParts,
  type HeaderConfidentialityPolicy,
  type HeaderField,
  joinEntityParts,
  type PreparedEntity,
  prepareEntity,
  protectHeader,
  type Signer,
  type SignFormat,
  signToPartsAsync,
} from '@mtaops/smime';
import type { CopyPlan } from './addressing.ts';
import type { Draft } from './draft.ts';

export type Encryption = {
  readonly cipher: ContentCipherName;
  /** By recipient address; every recipient of every copy has one. */
  readonly certificates: ReadonlyMap<string, Certificate>;
  /** The sender's own certificate, where the sender wants to be able to read the message too. */
  readonly self?: Certificate;
};

/** RFC 9788: what of the header an encrypted message shows outside. */
export type HeaderProtection = {
  readonly policy: HeaderConfidentialityPolicy;
  /** Leave the Subject readable outside, whatever the policy. */
  readonly keepSubject: boolean;
};

/** What is done to a message before it leaves. */
export type Protection = {
  readonly signature?: {
    readonly signer: Signer;
    readonly format: SignFormat;
    readonly digest: DigestName;
  };
  readonly encryption?: Encryption;
  readonly header?: HeaderProtection;
  /** Time of signing, and Date where the message has none. */
  readonly at: Date;
  /** For a message that has none; with angle brackets. */
  readonly newMessageId: string;
};

/** A finished message with its envelope. */
export type FinishedCopy = {
  readonly kind: CopyPlan['kind'];
  readonly envelope: Envelope;
  readonly content: Uint8Array<ArrayBuffer>;
};

/** A message signed, and ready to be encrypted and finished copy by copy. */
export type SignedMessage = {
  readonly messageId: string;
  readonly notes: readonly string[];
  /** Each call encrypts anew, for the readers of this copy alone. */
  finish(copy: CopyPlan): FinishedCopy;
};

/**
 * Sign a message (RFC 8551 §3.7: first sign, then encrypt). The signature is made once and shared; each copy is
 * encrypted for itself, so that no copy tells who reads another.
 */
export async function signMessage(draft: Draft, protection: Protection): Promise<SignedMessage> {
  const { at, encryption, newMessageId, signature } = protection;
  const { entity, notes, outerFields } = prepareProtected(draft, protection);
  const signed = signature
    ? await signToPartsAsync(entity, [signature.signer], { ...signature, signingTime: at })
    : entityParts([{ plain: entity }]);
  const outerHeader = composeHeader(outerFields, { date: at, messageId: newMessageId });
  const shared = encryption ? undefined : joinEntityParts(signed, outerHeader);
  return {
    finish: ({ kind, recipients }) => ({
      content:
        shared ??
        encryptEntity(signed, readersOf(recipients, encryption), { ...cipherOf(encryption), outerHeader }),
      envelope: { from: draft.envelopeFrom, to: recipients, ...(draft.dsn ? { dsn: draft.dsn } : {}) },
      kind,
    }),
    messageId: messageIdOf(outerFields) ?? newMessageId,
    notes: notes.map(({ message }) => message),
  };
}

/** The entity to sign, with the header in it when that is to be protected. */
function prepareProtected({ message }: Draft, protection: Protection): PreparedEntity {
  const { at, encryption, header, newMessageId, signature } = protection;
  const purpose = signature ? signature.format : 'encrypted';
  const prepared = prepareEntity(message, { purpose });
  if (!header || (!signature && !encryption)) return prepared;
  // What is added to the header later would not be protected.
  const fields = addMissingFields(prepared.outerFields, { date: at, messageId: newMessageId });
  const hp = encryption ? 'cipher' : 'clear';
  const { notes, ...inside } = protectHeader(fields, prepared.entity, { ...header, hp, purpose });
  return { ...inside, notes: [...prepared.notes, ...notes] };
}

function cipherOf(encryption: Encryption | undefined): { readonly cipher?: ContentCipherName } {
  return encryption ? { cipher: encryption.cipher } : {};
}

/** Certificates of a copy's readers, each once: two addresses may share one. */
function readersOf(
  recipients: readonly string[],
  encryption: Encryption | undefined,
): readonly Certificate[] {
  const own = recipients.flatMap((address) => encryption?.certificates.get(address) ?? []);
  const all = encryption?.self ? [...own, encryption.self] : own;
  return [...new Map(all.map((certificate) => [certificate.fingerprint, certificate])).values()];
}

function messageIdOf(fields: readonly HeaderField[]): string | undefined {
  const field = fields.find(({ name }) => name.toLowerCase() === 'message-id');
  if (!field) return undefined;
  const text = new TextDecoder().decode(field.octets);
  return text.slice(text.indexOf(':') + 1).trim();
}
