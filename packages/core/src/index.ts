export { domainOf, needsSmtpUtf8 } from './address.ts';
export { type ErrorCode, isMtaopsError, MtaopsError, type MtaopsErrorOptions } from './errors.ts';
export type { Finding, FindingStatus, Location, Severity } from './finding.ts';
export { createApiInjector } from './injection/api-injector.ts';
export type { InjectionOpened, Injector } from './injection/injector.ts';
export { createSmtpInjector } from './injection/smtp-injector.ts';
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
export type { FileInfo, Files, WriteOptions } from './ports/files.ts';
export type { Http, HttpOptions, HttpRequest, HttpResponse } from './ports/http.ts';
export type { ConnectOptions, MailConnection, Mailer, OutgoingMail } from './ports/mailer.ts';
export type { Secrets } from './ports/secrets.ts';
export { Secret, type SecretReference } from './secret.ts';
export type { Refusal, RefusalClass, RefusalExplanation } from './smtp/refusal.ts';
export type {
  AuthMechanism,
  DsnOptions,
  Envelope,
  RecipientOutcome,
  SmtpListener,
  SmtpReply,
  SmtpSession,
  SmtpStage,
  Submission,
  TlsMode,
} from './smtp/submission.ts';
