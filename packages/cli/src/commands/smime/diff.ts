import { MtaopsCommand } from '@mtaops/command';
import { Args } from '@oclif/core';
import { type DiffJson, diffFiles, formatDiff } from '../../smime-read/diff.ts';

export default class SmimeDiff extends MtaopsCommand {
  static override summary = 'find out what was done to a message on its way';
  static override description =
    'Compares a message as it was sent (smime send --out) with the copy that arrived and names every rewriting with its ' +
    'place, its effect on the signature and who usually does such a thing. Exit code 1: something that is signed or ' +
    'that the reader sees was changed.';
  static override examples = [
    '<%= config.bin %> <%= command.id %> sent.eml delivered.eml',
    '<%= config.bin %> <%= command.id %> sent.eml delivered.eml --json',
  ];

  static override args = {
    sent: Args.string({ description: 'the message as it was sent; - is standard input', required: true }),
    delivered: Args.string({ description: 'the copy that arrived; - is standard input', required: true }),
  };

  override async run(): Promise<DiffJson> {
    const { args } = await this.parse(SmimeDiff);
    const diff = await diffFiles(args.sent, args.delivered, await this.createPorts());
    for (const line of formatDiff(diff)) this.log(line);
    if (!diff.isIntact) this.exitWith(1);
    return diff;
  }
}
