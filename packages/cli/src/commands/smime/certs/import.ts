import { EXIT_CODES, MtaopsCommand } from '@mtaops/command';
import { Args, Flags } from '@oclif/core';
import { expandInputs } from '../../../smime-send/inputs.ts';
import { type CertsImportJson, importCertificates } from '../../../smime-store/import-certificates.ts';
import { formatKept } from '../../../smime-store/kept-text.ts';
import { keepFlags, storeFlags, storePathOf } from '../../../smime-store/store-flags.ts';

export default class SmimeCertsImport extends MtaopsCommand {
  static override summary = 'take certificates into the store, under each address they name';
  static override description =
    `Reads PEM, DER, PKCS#7 (.p7c, .p7b), PKCS#12 and LDIF, whatever the file is called. A newer certificate replaces the one it
makes needless, which goes to replaced/ in the store; a changed key is reported. Exit code 1: something was refused.`;
  static override examples = [
    '<%= config.bin %> <%= command.id %> bob.crt --store keys',
    {
      command:
        '<%= config.bin %> <%= command.id %> carol.p12 --with-key --passphrase-from file:carol.pass --store keys',
      description: 'Your own key too, written for you only',
    },
    {
      command: '<%= config.bin %> <%= command.id %> people.ldif --dry-run --json',
      description: 'What an export of a directory would bring',
    },
  ];

  static override args = {
    file: Args.string({
      description: 'file with certificates; - is standard input; several and patterns are allowed',
      required: true,
    }),
  };
  static override strict = false;
  static override flags = {
    ...storeFlags,
    ...keepFlags,
    address: Flags.string({
      description: 'keep them for this address instead of those they name',
      helpValue: 'ADDRESS',
    }),
    'with-key': Flags.boolean({ description: 'also write the private keys of PKCS#12 files, mode 0600' }),
    'passphrase-from': Flags.string({
      description: 'where the passphrase is: env:NAME, file:PATH, command:WORDS or prompt',
      helpValue: 'WHERE',
    }),
  };

  override async run(): Promise<CertsImportJson> {
    const { argv, flags } = await this.parse(SmimeCertsImport);
    const ports = await this.createPorts();
    const result = await importCertificates(
      {
        address: flags.address,
        at: ports.clock.now(),
        directory: await storePathOf(flags, ports),
        inputs: await expandInputs(argv.map(String), ports.files),
        isDry: flags['dry-run'],
        keyChange: flags['key-change'],
        passphraseFrom: flags['passphrase-from'],
        withKey: flags['with-key'],
      },
      ports,
    );
    for (const kept of result.kept) for (const line of formatKept(kept, result.dryRun)) this.log(line);
    for (const file of result.keyFiles)
      this.log(`${file}: private key${result.dryRun ? ' (not written)' : ''}`);
    for (const warning of result.warnings) this.say(`warning: ${warning}`);
    const isRefused = result.kept.some(({ changes }) => changes.some(({ change }) => change === 'refused'));
    if (isRefused) this.exitWith(EXIT_CODES.E_REFUSED);
    return result;
  }
}
