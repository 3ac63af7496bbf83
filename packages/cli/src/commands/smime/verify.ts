import { MtaopsCommand, worstExitCode } from '@mtaops/command';
import { Args, Flags } from '@oclif/core';
import { decryptionKeyFlags, trustFlags } from '../../smime-read/flags.ts';
import { type VerifyFailureJson, type VerifyJson, verifyFiles } from '../../smime-read/verify.ts';
import { formatVerdict } from '../../smime-read/verify-text.ts';
import { expandInputs } from '../../smime-send/inputs.ts';

type Verdict = VerifyJson | VerifyFailureJson;

/** `--json`: the verdict itself for one file, a list of them for several. */
export type SmimeVerifyJson =
  | Verdict
  | {
      readonly schema: 'mtaops.smime-verify-list/1';
      readonly verified: boolean;
      readonly files: readonly Verdict[];
    };

export default class SmimeVerify extends MtaopsCommand {
  static override summary = 'check who signed messages and that nothing was changed';
  static override description =
    `Says «verified» only when the signature covers all of the message, every signer is good and the author's
address is in the certificate. Exit code 0: all verified; 1: not; 65: no S/MIME at all.`;
  static override examples = [
    {
      command: '<%= config.bin %> <%= command.id %> signed.eml --trust ca.crt',
      description: 'By your own CA; without --trust by the certificates that the system trusts',
    },
    {
      command:
        '<%= config.bin %> <%= command.id %> encrypted.eml --trust ca.crt --key bob@example.test.pem --json',
      description: 'What is signed inside an encrypted message',
    },
    {
      command:
        '<%= config.bin %> <%= command.id %> signed.eml --trust ca.crt --at 2027-01-31 --format ndjson',
      description: 'As of another day; one JSON line for each file',
    },
  ];

  static override args = {
    file: Args.string({
      description: 'message, or CMS object; - is standard input; several and patterns are allowed',
      required: true,
    }),
  };
  static override strict = false;
  static override flags = {
    ...trustFlags,
    ...decryptionKeyFlags,
    content: Flags.string({
      description: 'the signed octets, when the file is a bare detached signature',
      helpValue: 'FILE',
    }),
    format: Flags.option({
      default: 'text',
      description: 'ndjson: one JSON line for each file',
      options: ['text', 'ndjson'] as const,
    })(),
  };

  override async run(): Promise<SmimeVerifyJson | undefined> {
    const { argv, flags } = await this.parse(SmimeVerify);
    const ports = await this.createPorts();
    const files = await expandInputs(argv.map(String), ports.files);
    const verdicts: Verdict[] = [];
    const exitCodes: number[] = [];
    for await (const { exitCode, json } of verifyFiles(files, flags, ports)) {
      exitCodes.push(exitCode);
      if (this.jsonEnabled()) verdicts.push(json);
      else if (flags.format === 'ndjson') this.log(JSON.stringify(json));
      else for (const line of formatVerdict(json)) this.log(line);
    }
    this.exitWith(worstExitCode(exitCodes));
    const [only, second] = verdicts;
    if (only && !second) return only;
    return {
      files: verdicts,
      schema: 'mtaops.smime-verify-list/1',
      verified: verdicts.every(({ verified }) => verified),
    };
  }
}
