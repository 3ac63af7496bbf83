export type { Change, ChangeKind } from './change/change.ts';
export {
  type CheckOptions,
  checkSelector,
  type PublishedRecord,
  type SelectorReport,
} from './check/check-selector.ts';
export { type Discovery, discoverSelectors } from './check/discover.ts';
export { recordName } from './check/record-name.ts';
export { type DkimFinding, finding, sortFindings, worstStatus } from './finding.ts';
export { fingerprintOf, keyTitle } from './key/fingerprint.ts';
export { generateDkimKey, type KeyChoice, type NewKey } from './key/generate-key.ts';
export { type DkimPublicKey, describe as describePublicKey } from './key/public-key.ts';
export { type KeyFile, readKeyFile } from './key/read-key-file.ts';
export {
  formatRecord,
  type PublishedText,
  RECORD_FORMS,
  REVOKED_TEXT,
  type RecordForm,
  recordText,
} from './record/format-record.ts';
export { type JudgedRecord, judgeRecord } from './record/judge-record.ts';
export { planRotation, type RotationPlan, type RotationStep } from './rotate/plan-rotation.ts';
export type { ArcReport } from './verify/ask-mailauth.ts';
export { type VerifyOptions, verifySignatures } from './verify/verify-message.ts';
export type { CoveredHeader, SignatureReport, VerifyReport } from './verify/verify-report.ts';
