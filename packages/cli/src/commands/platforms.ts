import { MtaopsCommand, type PlatformListing } from '@mtaops/command';

/** What `mtaops platforms --json` prints. */
export type PlatformsJson = {
  readonly schema: 'mtaops.platforms/1';
  readonly platforms: readonly PlatformListing[];
};

export default class Platforms extends MtaopsCommand {
  static override summary = 'list the mail platforms that the installed plugins bring';
  static override examples = ['<%= config.bin %> platforms', '<%= config.bin %> platforms --json'];

  override async run(): Promise<PlatformsJson> {
    await this.parse(Platforms);
    const { platforms } = await this.createPorts();
    const listing = platforms.list();
    for (const { id, package: name, version, problem } of listing) {
      this.log(`${id.padEnd(12)} ${name} ${version}${problem ? `  (cannot be used: ${problem})` : ''}`);
    }
    return { platforms: listing, schema: 'mtaops.platforms/1' };
  }
}
