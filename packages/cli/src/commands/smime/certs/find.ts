import { EXIT_CODES, MtaopsCommand } from '@mtaops/command';
import { Args, Flags } from '@oclif/core';
import { parseTime } from '../../../smime-read/trust.ts';
import { type CertsFindJson, findCertificates, formatFound } from '../../../smime-store/find-certificate.ts';
import { storeFlags, storePathOf } from '../../../smime-store/store-flags.ts';

export default class SmimeCertsFind extends MtaopsCommand {
  static override summary = 'say which certificate would be used for an address, and why not the others';
  static override description = 'Exit code 0: every address has one; 1: not.';
  static override examples = [
    '<%= config.bin %> <%= command.id %> bob@example.test',
    '<%= config.bin %> <%= command.id %> alice@example.test bob@example.test --purpose sign --store keys --json',
  ];

  static override args = {
    address: Args.string({ description: 'e-mail address; several are allowed', required: true }),
  };
  static override strict = false;
  static override flags = {
    ...storeFlags,
    at: Flags.string({
      description: 'choose as of this time (ISO 8601) instead of now',
      helpValue: 'TIME',
    }),
    purpose: Flags.option({
      default: 'encrypt',
      description: 'what it is for',
      options: ['encrypt', 'sign'] as const,
    })(),
  };

  override async run(): Promise<CertsFindJson> {
    const { argv, flags } = await this.parse(SmimeCertsFind);
    const ports = await this.createPorts();
    const options = { at: parseTime(flags.at, ports.clock.now()), purpose: flags.purpose };
    const found = await findCertificates(await storePathOf(flags, ports), argv.map(String), options, ports);
    for (const line of formatFound(found)) this.log(line);
    if (!found.found) this.exitWith(EXIT_CODES.E_REFUSED);
    return found;
  }
}
