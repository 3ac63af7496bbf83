import {
  effectiveConfiguration,
  formatConfiguration,
  loadConfiguration,
  MtaopsCommand,
  type ShownValue,
  valuesWithOrigin,
} from '@mtaops/command';
import { Flags } from '@oclif/core';

/** What `mtaops config show --json` prints. */
export type ConfigShowJson = {
  readonly schema: 'mtaops.config-show/1';
  /** Highest precedence first. */
  readonly files: readonly string[];
  readonly profile?: string;
  readonly configuration: Readonly<Record<string, unknown>>;
  /** With `--origin`. */
  readonly values?: readonly ShownValue[];
};

export default class ConfigShow extends MtaopsCommand {
  static override summary =
    'show the configuration in effect: all files merged, the profile applied, defaults filled in';
  static override description =
    'Precedence: flag, environment (MTAOPS_…), profile, mtaops.yaml, the user’s file, /etc/mtaops/config.yaml, default. Secrets are neither fetched nor shown, only where they are kept.';
  static override examples = [
    '<%= config.bin %> config show',
    '<%= config.bin %> config show --origin --profile staging',
  ];
  static override flags = {
    origin: Flags.boolean({ description: 'one value per line, with the place it comes from' }),
  };

  override async run(): Promise<ConfigShowJson> {
    const { flags } = await this.parse(ConfigShow);
    const choice = { file: flags.config, profile: flags.profile };
    const configuration = await loadConfiguration(choice, await this.createPorts());
    const values = flags.origin ? valuesWithOrigin(configuration) : undefined;
    if (values)
      for (const line of values) this.log(`${line.path} = ${JSON.stringify(line.value)}  # ${line.origin}`);
    else this.log((await formatConfiguration(configuration)).trimEnd());
    return {
      schema: 'mtaops.config-show/1',
      files: configuration.files,
      ...(configuration.profile === undefined ? {} : { profile: configuration.profile }),
      configuration: effectiveConfiguration(configuration),
      ...(values ? { values } : {}),
    };
  }
}
