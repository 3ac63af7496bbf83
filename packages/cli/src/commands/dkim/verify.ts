import { dnsFlags, MtaopsCommand } from '@mtaops/command';
import { Args, Flags } from '@oclif/core';
import { exitCodeOf } from '../../dkim/check.ts';
import { type DkimVerifyJson, verifyFile } from '../../dkim/verify.ts';
import { formatVerification } from '../../dkim/verify-text.ts';

export default class DkimVerify extends MtaopsCommand {
  static override summary = 'verify every DKIM signature of a message, and name what broke it';
  static override description =
    `With --original, the message as it was signed (or before), it names each change on the way and which signature it broke.
Exit code 0: a signature is good; 1: none is; 3: the key could not be asked for.`;
  static override examples = [
    '<%= config.bin %> <%= command.id %> delivered-dkim.eml',
    '<%= config.bin %> <%= command.id %> delivered-dkim.eml --original mail.eml --json',
  ];

  static override args = {
    file: Args.string({ description: 'message; - is standard input', required: true }),
  };
  static override flags = {
    original: Flags.string({ description: 'the message before its way, to compare with', helpValue: 'FILE' }),
    resolver: dnsFlags.resolver,
    timeout: dnsFlags.timeout,
  };

  override async run(): Promise<DkimVerifyJson> {
    const { args, flags } = await this.parse(DkimVerify);
    const report = await verifyFile(args.file, flags, await this.createPorts());
    for (const line of formatVerification(report, flags.verbose)) this.log(line);
    this.exitWith(exitCodeOf(report.verdict));
    return report;
  }
}
