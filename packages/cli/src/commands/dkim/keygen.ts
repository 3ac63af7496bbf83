import { MtaopsCommand } from '@mtaops/command';
import { RECORD_FORMS } from '@mtaops/dkim';
import { Args, Flags } from '@oclif/core';
import { type DkimKeygenJson, makeKey } from '../../dkim/keygen.ts';
import { recordLines } from '../../dkim/record.ts';
import { readOneSelector } from '../../dkim/subject.ts';

export default class DkimKeygen extends MtaopsCommand {
  static override summary = 'make a DKIM key, and its record in the form that your DNS wants';
  static override description =
    'The private key is written to a file for its owner alone; an existing file is never overwritten.';
  static override examples = [
    '<%= config.bin %> <%= command.id %> example.test --selector s3',
    '<%= config.bin %> <%= command.id %> example.test/ed1 --type ed25519 --form bind > ed1.zone',
  ];

  static override args = {
    domain: Args.string({
      description: 'DOMAIN, DOMAIN/SELECTOR, or the name of the record',
      required: true,
    }),
  };
  static override flags = {
    bits: Flags.integer({ default: 2048, description: 'size of an RSA key, 2048 to 4096' }),
    form: Flags.option({ description: 'print the record in this form alone', options: RECORD_FORMS })(),
    out: Flags.string({
      char: 'o',
      description: 'file of the private key; SELECTOR.DOMAIN.pem by default',
      helpValue: 'FILE',
    }),
    selector: Flags.string({ char: 's', description: 'selector of the key', helpValue: 'NAME' }),
    ttl: Flags.integer({ description: 'TTL of the record in seconds; 3600 by default', min: 0 }),
    type: Flags.option({
      default: 'rsa' as const,
      description: 'kind of key; every receiver takes rsa',
      options: ['rsa', 'ed25519'] as const,
    })(),
  };

  override async run(): Promise<DkimKeygenJson> {
    const { args, flags } = await this.parse(DkimKeygen);
    const made = await makeKey(
      { ...flags, ...readOneSelector(args.domain, flags.selector) },
      await this.createPorts(),
    );
    if (!this.jsonEnabled()) this.say(`wrote the private key to ${made.file} (mode 600)`);
    for (const line of recordLines(made.record, flags.form)) this.log(line);
    return made;
  }
}
