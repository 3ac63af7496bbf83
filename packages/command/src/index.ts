export { implicitTarget } from './config/implicit-target.ts';
export {
  type Configuration,
  type ConfigurationChoice,
  type ConfigurationPorts,
  loadConfiguration,
} from './config/load.ts';
export { prepareListener, readCaFiles } from './config/prepare-listener.ts';
export { resolveTargets } from './config/select-targets.ts';
export type { SettingFlags, Settings } from './config/settings.ts';
export { loadAcceptances, reportFlags, workloadFlags, workloadOf } from './doctor-flags.ts';
export { EXIT_CODES, EXIT_UNKNOWN, worstExitCode } from './exit-codes.ts';
export { hostFlags, type JudgedHost, openJudgedHost, requireCapability } from './judged-host.ts';
export { type ErrorJson, MtaopsCommand } from './mtaops-command.ts';
export type { PlatformListing, Platforms, Ports } from './ports.ts';
