export { domainOf, needsSmtpUtf8 } from './address.ts';
export { type Bundle, createBundleHost, readBundle, redactEvidence, writeBundle } from './bundle/bundle.ts';
export { type CollectOptions, collectBundle } from './bundle/collect.ts';
export { type ApiHostOptions, createApiHost } from './doctor/api-host.ts';
export { applyBaseline, type Baseline, parseBaseline } from './doctor/baseline.ts';
export {
  CHECK_GROUPS,
  type Check,
  type CheckGroup,
  type CheckInfo,
  fail,
  note,
  pass,
  unknown,
  warn,
} from './doctor/check.ts';
export { type DiagnoseOptions, diagnose } from './doctor/diagnose.ts';
export type { AllowedCommand, ApiGet, Doctor, JudgeContext, SmtpProbe } from './doctor/doctor.ts';
export {
  type Answered,
  addAnswers,
  type Evidence,
  fileIn,
  type Known,
  listIn,
  NO_EVIDENCE,
  recordsIn,
  replyIn,
  requestKey,
  runIn,
  statIn,
} from './doctor/evidence.ts';
export { formatCheck, formatCheckList } from './doctor/format/explain.ts';
export { formatReport, REPORT_FORMATS, type ReportFormat } from './doctor/format/format-report.ts';
export type { HumanOptions } from './doctor/format/human.ts';
export { gatherEvidence, type Wanted } from './doctor/gather.ts';
export type { DoctorReport } from './doctor/report.ts';
export { runChecks } from './doctor/run-checks.ts';
export { type Selection, selectChecks } from './doctor/selection.ts';
export { createTreeHost } from './doctor/tree-host.ts';
export { FAIL_ON, type FailOn, reachVerdict, type Verdict } from './doctor/verdict.ts';
export { applyWaivers, parseWaivers, type Waiver } from './doctor/waiver.ts';
export { DEFAULT_LARGEST_MESSAGE_BYTES, type Workload } from './doctor/workload.ts';
export { type ErrorCode, isMtaopsError, MtaopsError, type MtaopsErrorOptions } from './errors.ts';
export type { Finding, FindingStatus, Location, Observation, Severity, Waived } from './finding.ts';
export { createShellHost, type ShellHostOptions } from './host/shell-host.ts';
export { createApiInjector } from './injection/api-injector.ts';
export type { InjectionOpened, Injector } from './injection/injector.ts';
export { createSmtpInjector } from './injection/smtp-injector.ts';
export { isLoopbackHost } from './loopback.ts';
export { nearestName } from './nearest-name.ts';
export {
  type BuiltMail,
  type DeliveryEnd,
  type DeliveryOptions,
  type DeliveryPorts,
  deliverRun,
} from './outbox/deliver-run.ts';
export type { Pause } from './outbox/gate.ts';
export { type Recovery, recoverRun } from './outbox/recover-run.ts';
export type { RetryPolicy } from './outbox/retry-policy.ts';
export { CAPABILITIES, type Capability, capabilitiesOf } from './platform/capability.ts';
export {
  type ApiEndpoint,
  type ApiInjection,
  type ApiMail,
  CONTRACT_VERSION,
  type Platform,
  type PlatformModule,
  type PlatformPorts,
} from './platform/contract.ts';
export { type PlatformManifest, parsePlatformManifest } from './platform/manifest.ts';
export type { Clock } from './ports/clock.ts';
export type { Dns, DnsAnswer, DnsType } from './ports/dns.ts';
export type { FileInfo, Files, WriteOptions } from './ports/files.ts';
export type {
  Host,
  HostAnswer,
  HostFailure,
  HostReply,
  HostRequest,
  HostRun,
  HostStat,
} from './ports/host.ts';
export type { Http, HttpOptions, HttpRequest, HttpResponse } from './ports/http.ts';
export type {
  HttpReceiver,
  ReceivedHead,
  ReceivedRequest,
  ReceiverHandlers,
  ReceiverOptions,
  ReceiverReply,
  Receiving,
} from './ports/http-receiver.ts';
export type {
  ConnectOptions,
  ContentNeeds,
  MailConnection,
  MailContent,
  Mailer,
  OutgoingMail,
  StreamedContent,
} from './ports/mailer.ts';
export type {
  DnsFailureReason,
  DnsQuestion,
  DnsRecord,
  DnsRecordType,
  DnsReply,
  DnsServer,
  DnsTransport,
  NameServerAnswer,
  NameServers,
} from './ports/name-servers.ts';
export {
  type CopyQuery,
  type CopyRecord,
  DELIVERY_STATES,
  type DeliveryOutcome,
  type DeliveryState,
  type HandOver,
  type JournalCopy,
  type JournalRecipient,
  type MessagePlace,
  type Outbox,
  type OutboxRun,
  type PlannedCopy,
  type StateCounts,
} from './ports/outbox.ts';
export type { Questions } from './ports/questions.ts';
export type { SecretOptions, Secrets } from './ports/secrets.ts';
export type { Shell, ShellOptions, ShellRun } from './ports/shell.ts';
export { type OpenShellOptions, SHELL_TRANSPORTS, type Shells, type ShellTransport } from './ports/shells.ts';
export type { StopRequests } from './ports/stop-requests.ts';
export type { Streams } from './ports/streams.ts';
export { checkPrivateFile, type ExposedFile } from './private-file.ts';
export type { RelayDecision, RelayQuestion, RelayStep } from './relay/decision.ts';
export { formatRelayDecision, formatRelayMatrix } from './relay/format.ts';
export {
  contains,
  formatIpAddress,
  type IpAddress,
  type IpNetwork,
  isLoopback,
  isPrivate,
  lastAddress,
  parseIpAddress,
  parseIpNetwork,
} from './relay/ip-network.ts';
export { type RelayMatrixRow, relayMatrix } from './relay/matrix.ts';
export type { RelayPolicy, RelaySubjects } from './relay/relay-policy.ts';
export { Secret, type SecretReference } from './secret.ts';
export {
  cannotPrompt,
  MAX_SECRET_BYTES,
  secretFromEnvironment,
  secretFromFile,
  secretFromText,
} from './secret-sources.ts';
export { classifyRefusal, type RefusalContext, type TransportFailure } from './smtp/classify-refusal.ts';
export { explainRefusal } from './smtp/explain-refusal.ts';
export { contentPieces, contentSizeBytes, wholeContent } from './smtp/mail-content.ts';
export { findMtaId } from './smtp/mta-id.ts';
export type { Refusal, RefusalClass, RefusalExplanation } from './smtp/refusal.ts';
export { refusalError, refusalErrorCode } from './smtp/refusal-error.ts';
export type { SmtpReply, SmtpStage } from './smtp/reply.ts';
export { formatReply, parseReply } from './smtp/reply.ts';
export type {
  AuthMechanism,
  DsnOptions,
  Envelope,
  RecipientOutcome,
  SmtpListener,
  SmtpSession,
  Submission,
  TlsMode,
} from './smtp/submission.ts';
export { isNotTls, systemCodeOf, transportFailure } from './smtp/transport-failure.ts';
export type { Diagnostic } from './source/diagnostic.ts';
export {
  directoryOf,
  isWildcard,
  matchesWildcard,
  nameOf,
  normalPath,
  resolvePath,
} from './source/posix-path.ts';
export {
  decodeSource,
  encodeSource,
  lineOf,
  locationAt,
  type SourceText,
  sourceText,
} from './source/source-text.ts';
export type { SshAccess } from './ssh-access.ts';
export type { SmimeSettings, Target, TargetApi, TargetListener } from './target.ts';
export { type ApiError, parseTransmissionAnswer, type TransmissionAnswer } from './transmissions/answer.ts';
export { type ApiRefusalRule, readTransmission } from './transmissions/outcome.ts';
export { apiGetRequest, emailRfc822, headerField, transmissionRequest } from './transmissions/request.ts';
