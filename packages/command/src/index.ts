export { EXIT_CODES, EXIT_UNKNOWN, worstExitCode } from './exit-codes.ts';
export { type ErrorJson, MtaopsCommand } from './mtaops-command.ts';
export type { PlatformListing, Platforms, Ports } from './ports.ts';
