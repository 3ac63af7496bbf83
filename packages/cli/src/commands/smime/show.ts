import { MtaopsCommand } from '@mtaops/command';
import { formatMessageTree } from '@mtaops/smime';
import { Args } from '@oclif/core';
import { decryptionKeyFlags } from '../../smime-read/flags.ts';
import { type ShowJson, showFile } from '../../smime-read/show.ts';

export default class SmimeShow extends MtaopsCommand {
  static override summary = 'show the parts of a message as a tree, signatures and encryption included';
  static override description = 'Verifies nothing. With a key it looks inside encryption too.';
  static override examples = [
    '<%= config.bin %> <%= command.id %> mail.eml',
    '<%= config.bin %> <%= command.id %> encrypted.eml --key bob@example.test.pem',
  ];

  static override args = {
    file: Args.string({ description: 'message, or CMS object; - is standard input', required: true }),
  };
  static override flags = { ...decryptionKeyFlags };

  override async run(): Promise<ShowJson> {
    const { args, flags } = await this.parse(SmimeShow);
    const shown = await showFile(args.file, flags, await this.createPorts());
    for (const line of formatMessageTree(shown.tree)) this.log(line);
    return shown;
  }
}
