export { implicitTarget } from './config/implicit-target.ts';
export { configurationJsonSchema } from './config/json-schema.ts';
export { formatTargets, type ListedTarget, listTargets, type TargetsJson } from './config/list-targets.ts';
export {
  type Configuration,
  type ConfigurationChoice,
  type ConfigurationPorts,
  loadConfiguration,
} from './config/load.ts';
export { prepareListener, readCaFiles } from './config/prepare-listener.ts';
export {
  type ConfigurationReport,
  formatVerdict,
  type ReportedProblem,
  reportConfiguration,
} from './config/report.ts';
export { resolveTargets } from './config/select-targets.ts';
export type { SettingFlags, Settings } from './config/settings.ts';
export {
  effectiveConfiguration,
  formatConfiguration,
  type ShownValue,
  valuesWithOrigin,
} from './config/show-configuration.ts';
export { dnsFlags, timeoutMsOf } from './dns-flags.ts';
export { loadAcceptances, reportFlags, workloadFlags, workloadOf } from './doctor-flags.ts';
export { EXIT_CODES, EXIT_UNKNOWN, worstExitCode } from './exit-codes.ts';
export { type InitJson, type InitRequest, initConfiguration } from './init/init-configuration.ts';
export { hostFlags, type JudgedHost, openJudgedHost, requireCapability } from './judged-host.ts';
export { type ErrorJson, MtaopsCommand } from './mtaops-command.ts';
export type { Names, PlatformListing, Platforms, Ports } from './ports.ts';
