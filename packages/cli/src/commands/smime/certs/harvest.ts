import { EXIT_CODES, MtaopsCommand } from '@mtaops/command';
import { Args } from '@oclif/core';
import { type CertsHarvestJson, harvestMail } from '../../../smime-harvest/harvest-mail.ts';
import { loadHarvestOptions } from '../../../smime-harvest/harvest-options.ts';
import { formatHarvested, formatTotals } from '../../../smime-harvest/harvest-text.ts';
import { readMailSources } from '../../../smime-harvest/mail-sources.ts';
import { trustFlags } from '../../../smime-read/flags.ts';
import { expandInputs, withStandardInput } from '../../../smime-send/inputs.ts';
import { keepFlags, storeFlags, storePathOf } from '../../../smime-store/store-flags.ts';

export default class SmimeCertsHarvest extends MtaopsCommand {
  static override summary = 'take the certificates of signed mail into the store';
  static override description =
    `Only of messages that are verified: all of it signed, signature and path good, the author's address in the certificate.
Reads messages, mbox files, Maildirs, directories, and payloads of SparkPost relay webhooks (JSON). Every signed message that
is rejected is named with its reason, and makes exit code 1.`;
  static override examples = [
    '<%= config.bin %> <%= command.id %> signed.eml --trust ca.crt --store keys',
    {
      command: '<%= config.bin %> <%= command.id %> Maildir --trust ca.crt --dry-run --json',
      description: 'What a whole mailbox would bring',
    },
    {
      command: 'cat signed.eml | <%= config.bin %> <%= command.id %> - --trust ca.crt',
      description: 'From a mail filter',
    },
  ];

  static override args = {
    source: Args.string({
      description:
        'message, mbox, Maildir, directory or JSON; - is standard input; several and patterns are allowed',
      required: true,
    }),
  };
  static override strict = false;
  static override flags = { ...storeFlags, ...keepFlags, ...trustFlags };

  override async run(): Promise<CertsHarvestJson> {
    const { argv, flags } = await this.parse(SmimeCertsHarvest);
    const ports = await this.createPorts();
    const options = await loadHarvestOptions(flags, await storePathOf(flags, ports), ports);
    const inputs = await expandInputs(argv.map(String), ports.files);
    const mails = readMailSources(inputs, withStandardInput(ports.files, ports.streams));
    const result = await harvestMail(mails, options, (message) => {
      for (const line of formatHarvested(message, flags['dry-run'])) this.log(line);
      for (const warning of message.warnings) this.say(`warning: ${warning}`);
    });
    this.log(formatTotals(result.totals));
    if (result.totals.rejected > 0) this.exitWith(EXIT_CODES.E_REFUSED);
    return result;
  }
}
