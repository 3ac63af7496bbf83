import { MtaopsCommand } from '@mtaops/command';
import { MtaopsError } from '@mtaops/core';
import { Args, Flags } from '@oclif/core';
import { type CertificateJson, certificateJson } from '../../../smime-store/certificate-json.ts';
import { exportCertificates } from '../../../smime-store/export-certificates.ts';
import { storeFlags, storePathOf } from '../../../smime-store/store-flags.ts';

/** What `smime certs export --json` prints; the certificates themselves go to `--out`. */
export type CertsExportJson = {
  readonly schema: 'mtaops.smime-certs-export/1';
  readonly out: string;
  readonly certificates: readonly CertificateJson[];
};

export default class SmimeCertsExport extends MtaopsCommand {
  static override summary = 'write the certificates of addresses to a file for others';
  static override examples = [
    {
      command: '<%= config.bin %> <%= command.id %> bob@example.test --format p7c --chain --out bob.p7c',
      description: 'With the intermediates, as mail programs take it',
    },
    {
      command: '<%= config.bin %> <%= command.id %> bob@example.test | openssl x509 -noout -subject',
      description: 'PEM on standard output',
    },
  ];

  static override args = {
    address: Args.string({ description: 'e-mail address; several are allowed', required: true }),
  };
  static override strict = false;
  static override flags = {
    ...storeFlags,
    chain: Flags.boolean({ description: 'add the intermediate certificates' }),
    format: Flags.option({
      default: 'pem',
      description: 'p7c: a certs-only message body (PKCS#7), which mail programs take in with a click',
      options: ['pem', 'der', 'p7c'] as const,
    })(),
    out: Flags.string({
      char: 'o',
      description: 'file to write instead of standard output',
      helpValue: 'FILE',
    }),
    purpose: Flags.option({
      default: 'encrypt',
      description: 'the certificate to encrypt to, or the one that signs',
      options: ['encrypt', 'sign'] as const,
    })(),
  };

  override async run(): Promise<CertsExportJson> {
    const { argv, flags } = await this.parse(SmimeCertsExport);
    if (this.jsonEnabled() && flags.out === undefined)
      throw new MtaopsError('E_USAGE', 'with --json the certificates cannot go to standard output', {
        hint: 'give --out FILE',
      });
    const ports = await this.createPorts();
    const request = { ...flags, addresses: argv.map(String) };
    const { certificates, octets } = await exportCertificates(
      await storePathOf(flags, ports),
      request,
      ports,
    );
    if (flags.out === undefined) await ports.streams.writeOutput(octets);
    else await ports.files.write(flags.out, octets);
    return {
      schema: 'mtaops.smime-certs-export/1',
      out: flags.out ?? '-',
      certificates: certificates.map(certificateJson),
    };
  }
}
