import { dnsFlags, MtaopsCommand } from '@mtaops/command';
import { Args, Flags } from '@oclif/core';
import { checkDomain, type DkimCheckJson, type DkimCheckListJson, exitCodeOf } from '../../dkim/check.ts';
import { formatCheck } from '../../dkim/check-text.ts';
import { readSubject } from '../../dkim/subject.ts';

export default class DkimCheck extends MtaopsCommand {
  static override summary =
    'check a published DKIM key at every authoritative server, against the key that signs';
  static override description =
    `Exit code 0: good, or only warned about; 1: failed; 3: something could not be asked, and nothing failed.
No answer is never taken for «no record».`;
  static override examples = [
    '<%= config.bin %> <%= command.id %> example.test --selector s1',
    '<%= config.bin %> <%= command.id %> example.test/s1 --key s1.pem --json',
  ];

  static override args = {
    domain: Args.string({
      description: 'DOMAIN, DOMAIN/SELECTOR, or the name of the record',
      required: true,
    }),
  };
  static override flags = {
    ...dnsFlags,
    'fail-on': Flags.option({
      default: 'error' as const,
      description: 'least finding that makes the exit code 1',
      options: ['error', 'warn', 'unknown'] as const,
    })(),
    key: Flags.string({
      description: 'private or public key, PEM, that the record must match',
      helpValue: 'FILE',
    }),
    selector: Flags.string({
      char: 's',
      description: 'selector of the key; may be repeated; without any, the usual ones are tried',
      helpValue: 'NAME',
      multiple: true,
      multipleNonGreedy: true,
    }),
  };

  override async run(): Promise<DkimCheckJson | DkimCheckListJson> {
    const { args, flags } = await this.parse(DkimCheck);
    const subject = readSubject(args.domain, flags.selector);
    const report = await checkDomain(subject, flags, await this.createPorts());
    for (const line of formatCheck(report)) this.log(line);
    this.exitWith(exitCodeOf(report.verdict, flags['fail-on']));
    return report;
  }
}
