import { type ConfigurationReport, formatVerdict, MtaopsCommand, reportConfiguration } from '@mtaops/command';
import { Args } from '@oclif/core';

/** What `mtaops config validate --json` prints, valid or not. */
export type ConfigValidateJson = ConfigurationReport;

export default class ConfigValidate extends MtaopsCommand {
  static override summary =
    'check mtaops.yaml and all its profiles; every error at once, with line and column';
  static override description =
    'Exit code 0: valid (warnings may be shown), 78: not valid, 66: there is no file. Secrets are neither fetched nor shown.';
  static override args = {
    file: Args.string({ description: 'file to check; by default the ones that are in effect here' }),
  };
  static override examples = [
    '<%= config.bin %> config validate',
    '<%= config.bin %> config validate configs/mtaops.yaml --json',
  ];

  override async run(): Promise<ConfigValidateJson> {
    const { args, flags } = await this.parse(ConfigValidate);
    const ports = await this.createPorts();
    const choice = { file: args.file ?? flags.config, profile: flags.profile };
    const { report, verdict } = await reportConfiguration(choice, ports);
    const { summary, talk } = formatVerdict(verdict);
    for (const line of talk) this.say(line);
    if (summary !== undefined) this.log(summary);
    if (!report.ok) this.exitWith(78);
    return report;
  }
}
