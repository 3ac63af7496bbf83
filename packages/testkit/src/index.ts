export { describePlatformContract } from './platform-contract.ts';
export { describeFilesContract } from './port-contracts/files.ts';
export { describeHttpContract } from './port-contracts/http.ts';
export { describeMailerContract } from './port-contracts/mailer.ts';
export {
  describeNameServersContract,
  NAME_SERVER_ZONE,
  type NameServersSubject,
} from './port-contracts/name-servers.ts';
export { describeOutboxContract } from './port-contracts/outbox.ts';
export { describeSecretsContract } from './port-contracts/secrets.ts';
export { type CommandRun, runCommand } from './run-command.ts';
export { startFaultServer } from './smtp-faults/fault-server.ts';
export type { FaultServer, FaultServerOptions, FaultStage, SmtpFault } from './smtp-faults/scenario.ts';
export { testCertificates } from './test-certificates.ts';
