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
