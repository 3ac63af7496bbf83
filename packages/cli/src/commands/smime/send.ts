import { MtaopsCommand } from '@mtaops/command';
import { Args } from '@oclif/core';
import { sendFlags } from '../../smime-send/flags.ts';
import type { SendJson } from '../../smime-send/result.ts';
import { runSend } from '../../smime-send/run.ts';

export default class SmimeSend extends MtaopsCommand {
  static override summary = 'sign and encrypt messages and hand them to a mail server';
  static override description =
    `Reads finished messages (.eml, RFC 5322), signs and encrypts them with S/MIME and injects them by SMTP or HTTP.
Without a target the message goes to standard output. Bcc recipients get a copy of their own and stand in no other.`;
  static override examples = [
    {
      command: '<%= config.bin %> <%= command.id %> mail.eml --sign --encrypt',
      description: 'Sign and encrypt with the keys in this directory, send to SMTP_HOST',
    },
    {
      command: '<%= config.bin %> <%= command.id %> mail.eml --sign --out signed.eml',
      description: 'Write the signed message to a file',
    },
    {
      command: '<%= config.bin %> <%= command.id %> mail.eml --sign --encrypt --store keys --dry-run --json',
      description: 'Check keys, certificates and recipients without connecting',
    },
  ];

  static override args = {
    file: Args.string({
      description: 'message to send; - is standard input; several and patterns are allowed',
      required: true,
    }),
  };
  static override strict = false;
  static override flags = sendFlags;

  override async run(): Promise<SendJson> {
    const { argv, flags } = await this.parse(SmimeSend);
    const result = await runSend(
      { flags, inputs: argv.map(String), isJson: this.jsonEnabled() },
      await this.createPorts(),
      { log: (line: string) => this.log(line), say: (line: string) => this.say(line) },
    );
    this.exitWith(result.exitCode);
    return result.json;
  }
}
