import { EXIT_CODES, MtaopsCommand } from '@mtaops/command';
import { formatIcal } from '@mtaops/smime';
import { Flags } from '@oclif/core';
import {
  type CertsExpiryJson,
  expiryJson,
  formatExpiries,
  loadExpiries,
} from '../../../smime-store/expiry-calendar.ts';
import { storeFlags, storePathOf } from '../../../smime-store/store-flags.ts';

export default class SmimeCertsExpiry extends MtaopsCommand {
  static override summary = 'say when the certificates in use end, the soonest first';
  static override description =
    `Counts the certificate that would be used for each address and purpose; one that a newer has replaced is not
listed. An intermediate that ends earlier counts too. With --within, exit code 1 when anything ends by then.`;
  static override examples = [
    '<%= config.bin %> <%= command.id %>',
    {
      command: '<%= config.bin %> <%= command.id %> --within 30 --json',
      description: 'For cron: exit code 1 when something ends within 30 days',
    },
    {
      command: '<%= config.bin %> <%= command.id %> --format ical > expiry.ics',
      description: 'A calendar that reminds 30 and 7 days before',
    },
  ];

  static override flags = {
    ...storeFlags,
    within: Flags.integer({
      description: 'only what ends within so many days, or has ended',
      helpValue: 'DAYS',
      min: 0,
    }),
    format: Flags.option({
      default: 'table',
      description: 'ical: a calendar (RFC 5545)',
      options: ['table', 'ical'] as const,
    })(),
  };

  override async run(): Promise<CertsExpiryJson> {
    const { flags } = await this.parse(SmimeCertsExpiry);
    const ports = await this.createPorts();
    const store = await storePathOf(flags, ports);
    const expiries = await loadExpiries(store, flags.within, ports);
    if (flags.format === 'ical' && !this.jsonEnabled())
      await ports.streams.writeOutput(new TextEncoder().encode(formatIcal(expiries, ports.clock.now())));
    else for (const line of formatExpiries(expiries)) this.log(line);
    if (expiries.length === 0)
      this.say(flags.within === undefined ? `no certificates in ${store}` : 'nothing ends by then');
    if (flags.within !== undefined && expiries.length > 0) this.exitWith(EXIT_CODES.E_REFUSED);
    return expiryJson(expiries, store, flags.within);
  }
}
