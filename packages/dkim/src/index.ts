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
export { type DkimPublicKey, describe as describePublicKey } from './key/public-key.ts';
export { type KeyFile, readKeyFile } from './key/read-key-file.ts';
export { type JudgedRecord, judgeRecord } from './record/judge-record.ts';
export type { ArcReport } from './verify/ask-mailauth.ts';
export { type VerifyOptions, verifySignatures } from './verify/verify-message.ts';
export type { CoveredHeader, SignatureReport, VerifyReport } from './verify/verify-report.ts';
