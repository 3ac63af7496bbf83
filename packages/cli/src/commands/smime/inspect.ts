import { EXIT_CODES, MtaopsCommand } from '@mtaops/command';
import { Args } from '@oclif/core';
import { decryptionKeyFlags } from '../../smime-read/flags.ts';
import { formatInspection, type InspectJson, inspectFile } from '../../smime-read/inspect.ts';

export default class SmimeInspect extends MtaopsCommand {
  static override summary = 'show how a message is signed and encrypted, and for whom';
  static override description =
    'Needs no key and verifies nothing: layers, ciphers, recipients, claimed signers, certificates. Exit code 65: no S/MIME.';
  static override examples = [
    '<%= config.bin %> <%= command.id %> encrypted.eml',
    '<%= config.bin %> <%= command.id %> signed.eml --json',
  ];

  static override args = {
    file: Args.string({ description: 'message, or CMS object; - is standard input', required: true }),
  };
  static override flags = { ...decryptionKeyFlags };

  override async run(): Promise<InspectJson> {
    const { args, flags } = await this.parse(SmimeInspect);
    const report = await inspectFile(args.file, flags, await this.createPorts());
    for (const line of formatInspection(report)) this.log(line);
    if (!report.isSmime) this.exitWith(EXIT_CODES.E_INPUT);
    return report;
  }
}
