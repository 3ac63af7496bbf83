export { describePlatformContract } from './platform-contract.ts';
export { describeFilesContract } from './port-contracts/files.ts';
export { describeSecretsContract } from './port-contracts/secrets.ts';
export { type CommandRun, runCommand } from './run-command.ts';
