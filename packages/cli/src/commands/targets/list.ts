import { formatTargets, listTargets, MtaopsCommand, type TargetsJson } from '@mtaops/command';

export default class TargetsList extends MtaopsCommand {
  static override summary =
    'list the mail servers of the configuration, and the one that the environment describes';
  static override examples = [
    '<%= config.bin %> targets list',
    '<%= config.bin %> targets list --profile staging --json',
  ];

  override async run(): Promise<TargetsJson> {
    const { flags } = await this.parse(TargetsList);
    const listing = await listTargets(
      { file: flags.config, profile: flags.profile },
      await this.createPorts(),
    );
    if (listing.targets.length === 0) this.say('no targets; mtaops init writes a commented mtaops.yaml');
    else for (const line of formatTargets(listing)) this.log(line);
    return listing;
  }
}
