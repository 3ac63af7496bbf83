import { MtaopsCommand } from '@mtaops/command';
import { Args, Flags } from '@oclif/core';
import { type DecryptJson, decryptFile } from '../../smime-read/decrypt.ts';
import { decryptionKeyFlags } from '../../smime-read/flags.ts';

export default class SmimeDecrypt extends MtaopsCommand {
  static override summary = 'decrypt a message and write what was inside, byte for byte';
  static override description =
    `Opens the encryption of a message when the ciphertext is all there is of it; a part that stands beside others is refused
(EFAIL). What comes out is not authenticated unless it is signed inside: ask smime verify --key.`;
  static override examples = [
    '<%= config.bin %> <%= command.id %> encrypted.eml --key bob@example.test.pem',
    '<%= config.bin %> <%= command.id %> encrypted.eml --key bob@example.test.pem --out inner.eml --json',
  ];

  static override args = {
    file: Args.string({ description: 'message, or CMS object; - is standard input', required: true }),
  };
  static override flags = {
    ...decryptionKeyFlags,
    out: Flags.string({
      char: 'o',
      description: 'file for the plaintext; standard output by default',
      helpValue: 'FILE',
    }),
  };

  override async run(): Promise<DecryptJson> {
    const { args, flags } = await this.parse(SmimeDecrypt);
    const request = { file: args.file, flags, isJson: this.jsonEnabled(), out: flags.out };
    const result = await decryptFile(request, await this.createPorts());
    for (const warning of result.warnings) this.say(`warning: ${warning}`);
    return result;
  }
}
