import { MtaopsCommand } from '@mtaops/command';
import { Args } from '@oclif/core';
import {
  type CertsListJson,
  formatCertificateList,
  listCertificates,
} from '../../../smime-store/list-certificates.ts';
import { storeFlags, storePathOf } from '../../../smime-store/store-flags.ts';

export default class SmimeCertsList extends MtaopsCommand {
  static override summary = 'list the certificates of the store';
  static override examples = [
    '<%= config.bin %> <%= command.id %>',
    '<%= config.bin %> <%= command.id %> bob@example.test --store keys --json',
  ];

  static override args = {
    address: Args.string({ description: 'only those of this address; several are allowed' }),
  };
  static override strict = false;
  static override flags = storeFlags;

  override async run(): Promise<CertsListJson> {
    const { argv, flags } = await this.parse(SmimeCertsList);
    const ports = await this.createPorts();
    const listing = await listCertificates(await storePathOf(flags, ports), argv.map(String), ports);
    const lines = formatCertificateList(listing);
    if (lines.length === 0) this.say(`no certificates in ${listing.store}`);
    for (const line of lines) this.log(line);
    for (const problem of listing.problems) this.say(`warning: ${problem}`);
    return listing;
  }
}
