import { type InitJson, initConfiguration, MtaopsCommand } from '@mtaops/command';
import { Flags } from '@oclif/core';

export default class Init extends MtaopsCommand {
  static override summary = 'write a commented mtaops.yaml with a first target';
  static override description =
    'Asks on a terminal for what the flags do not say; --yes, --json, CI and pipes take the examples instead. Writes no secret.';
  static override examples = [
    '<%= config.bin %> init',
    '<%= config.bin %> init --yes --platform momentum --host momo1.example.com --name momo1 --user app1',
  ];
  static override flags = {
    force: Flags.boolean({ char: 'f', description: 'replace a file that is there' }),
    host: Flags.string({ description: 'host of the SMTP listener' }),
    name: Flags.string({ description: 'name of the target' }),
    output: Flags.string({
      char: 'o',
      description: 'file to write; ./mtaops.yaml by default',
      helpValue: 'FILE',
    }),
    platform: Flags.string({ description: 'powermta, momentum, sparkpost, or what a plugin adds' }),
    user: Flags.string({ description: 'SMTP user' }),
    yes: Flags.boolean({ char: 'y', description: 'ask nothing' }),
  };

  override async run(): Promise<InitJson> {
    const { flags } = await this.parse(Init);
    const { force, host, name, output, platform, user } = flags;
    const mayAsk = !flags.yes && !this.jsonEnabled();
    const result = await initConfiguration(
      { file: output, force, mayAsk, target: { host, name, platform, user } },
      await this.createPorts(),
    );
    this.log(`wrote ${result.file}`);
    this.say('next: edit it, then «mtaops config validate» and «mtaops targets list»');
    return result;
  }
}
