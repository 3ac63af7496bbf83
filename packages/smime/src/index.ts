export { chooseCipher, parseCapabilities } from './cms/capabilities.ts';
export type { ContentCipherName } from './cms/content-cipher.ts';
export type { DigestName } from './cms/digest.ts';
export {
  type EncryptOptions,
  encryptEntity,
  type RecipientGroup,
  splitByKeyType,
} from './cms/encrypt-entity.ts';
export { type EntityParts, type EntityStretch, entityParts, joinEntityParts } from './cms/entity-parts.ts';
export type { KeyTransport } from './cms/recipient-info.ts';
export {
  type SignFormat,
  type SignOptions,
  signEntity,
  signEntityAsync,
  signToParts,
  signToPartsAsync,
} from './cms/sign-entity.ts';
export type { SignatureAlgorithm, SignatureScheme } from './cms/signature-algorithm.ts';
export {
  createRemoteSigner,
  createSigner,
  type LocalSigner,
  type Signer,
  type SignerOptions,
} from './cms/signer.ts';
export type { Octets } from './der/octets.ts';
export { type Change, type ChangeEffect, type ChangeKind, USUAL_CAUSES } from './diff/change.ts';
export { compareMessages, type MessageDiff } from './diff/compare-messages.ts';
export { type Harvest, harvestMessage } from './harvest/harvest-message.ts';
export { isMbox, splitMbox } from './harvest/mbox.ts';
export type { HeaderConfidentialityPolicy } from './header-protection/policy.ts';
export {
  type HeaderProtectionOptions,
  type ProtectedMessage,
  protectHeader,
} from './header-protection/protect-header.ts';
export {
  type FieldProtection,
  type HeaderProtectionScheme,
  type ProtectedHeader,
  type ProtectionLayers,
  readProtectedHeader,
  type ShownField,
} from './header-protection/read-header.ts';
export type { KeyErrorReason } from './keys/key-error.ts';
export { loadPrivateKey } from './keys/load-private-key.ts';
export { isKeyOf, type PrivateKey } from './keys/private-key.ts';
export type { Mailbox } from './mime/address-list.ts';
export { addressesOf } from './mime/addresses.ts';
export {
  addMissingFields,
  type ComposeOptions,
  composeHeader,
  composeMessage,
  formatMailDate,
} from './mime/compose-message.ts';
export type { EntityPurpose } from './mime/entity-plan.ts';
export { createHeaderField, fieldsNamed, fieldValue, type HeaderField } from './mime/header-field.ts';
export { type Message, parseMessage } from './mime/message.ts';
export type { Note, NoteCode } from './mime/note.ts';
export { type PreparedEntity, prepareEntity } from './mime/prepare-entity.ts';
export { type PathCertificate, parsePathCertificate } from './path/certificate.ts';
export { type CertificateCache, createCertificateCache } from './path/certificate-cache.ts';
export { type Crl, parseCrlFile } from './path/crl.ts';
export { checkOcspResponse, type OcspResponse, parseOcspResponse } from './path/ocsp.ts';
export type { RevocationStatus } from './path/revocation-status.ts';
export { parseTrustFile } from './path/trust-file.ts';
export type { PolicyInputs } from './path/validate-path.ts';
export { type Identity, type Pkcs12, parsePkcs12 } from './pkcs12/parse-pkcs12.ts';
export { type Decrypted, decryptMessage } from './read/decrypt-message.ts';
export {
  type CertificateSummary,
  type ClaimedSigner,
  type InspectReport,
  inspectMessage,
} from './read/inspect-message.ts';
export type { DecryptionKey } from './read/open-enveloped.ts';
export type { Reason, ReasonCode } from './read/reason.ts';
export type { LayerReport, RecipientReport, SignerReport, VerifyReport } from './read/report.ts';
export type { ShownHeader } from './read/shown-header.ts';
export { type VerifyOptions, verifyMessage } from './read/verify-message.ts';
export { formatMessageTree } from './show/format-tree.ts';
export {
  type CmsNode,
  describeMessageTree,
  type FaultNode,
  type PartNode,
  type TreeNode,
} from './show/message-tree.ts';
export { type Expiry, expiryCalendar } from './store/expiry.ts';
export {
  encodeCertsOnly,
  encodeDerCertificates,
  formatPemCertificates,
} from './store/format-certificates.ts';
export { formatIcal } from './store/format-ical.ts';
export {
  type MergedCertificates,
  type MergeOptions,
  mergeCertificates,
  type StoreChange,
} from './store/merge-certificates.ts';
export { isLdif, type LdifCertificates, parseLdifCertificates } from './store/parse-ldif.ts';
export { purposesOf } from './store/purposes.ts';
export {
  type PreparedStream,
  prepareEntityStream,
  type StreamOptions,
} from './stream/prepare-entity-stream.ts';
export { digestsOf, encryptStream, signStream } from './stream/protect-stream.ts';
export type { RereadableSource, SizedSource } from './stream/source.ts';
export { readStreamed, type StreamedEntity, type StreamedStretch } from './stream/streamed-entity.ts';
export { type AddressMatch, matchAddress } from './x509/address.ts';
export { type Certificate, describeCertificate, isSelfIssued } from './x509/certificate.ts';
export { findIntermediates } from './x509/chain.ts';
export {
  type CertificateChoice,
  type CertificatePurpose,
  chooseEncryptionCertificate,
  chooseSigningCertificate,
  findUnfitness,
  type RefusedCertificate,
  type UnfitCode,
} from './x509/choose.ts';
export type { CertificateAddress, CertificateExtension, KeyUsage } from './x509/extensions.ts';
export type { DistinguishedName } from './x509/name.ts';
export { parseCertificates } from './x509/parse-certificates.ts';
export { describePublicKey, type EcCurve, type KeyKind, type PublicKey } from './x509/public-key.ts';
