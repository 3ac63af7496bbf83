import { dnsFlags, MtaopsCommand } from '@mtaops/command';
import { RECORD_FORMS } from '@mtaops/dkim';
import { Args, Flags } from '@oclif/core';
import { exitCodeOf } from '../../dkim/check.ts';
import { formatCheck } from '../../dkim/check-text.ts';
import { type DkimPublishJson, describePublication } from '../../dkim/publish.ts';
import { recordLines } from '../../dkim/record.ts';
import { readOneSelector } from '../../dkim/subject.ts';

export default class DkimPublish extends MtaopsCommand {
  static override summary =
    'print the record of a key in the form that your DNS wants, or check that every server has it';
  static override description =
    'Changes nothing. With --check the exit code is that of dkim check: 0 every server has it, 1 not, 3 not known.';
  static override examples = [
    '<%= config.bin %> <%= command.id %> example.test --selector s1 --key s1.pem --form route53',
    '<%= config.bin %> <%= command.id %> example.test/s1 --key s1.pem --check',
  ];

  static override args = {
    domain: Args.string({
      description: 'DOMAIN, DOMAIN/SELECTOR, or the name of the record',
      required: true,
    }),
  };
  static override flags = {
    ...dnsFlags,
    check: Flags.boolean({ description: 'ask every server for the record' }),
    form: Flags.option({ description: 'print the record in this form alone', options: RECORD_FORMS })(),
    key: Flags.string({ description: 'private or public key, PEM', helpValue: 'FILE', required: true }),
    selector: Flags.string({ char: 's', description: 'selector of the key', helpValue: 'NAME' }),
    ttl: Flags.integer({ description: 'TTL of the record in seconds; 3600 by default', min: 0 }),
  };

  override async run(): Promise<DkimPublishJson> {
    const { args, flags } = await this.parse(DkimPublish);
    const subject = readOneSelector(args.domain, flags.selector);
    const described = await describePublication(subject, flags, await this.createPorts());
    const { check, record } = described;
    for (const line of check ? formatCheck(check) : recordLines(record, flags.form)) this.log(line);
    if (check) this.exitWith(exitCodeOf(check.verdict));
    return described;
  }
}
