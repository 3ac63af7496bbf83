import { MtaopsCommand } from '@mtaops/command';
import { loadHarvestOptions } from '../../smime-harvest/harvest-options.ts';
import { formatHarvested } from '../../smime-harvest/harvest-text.ts';
import { serveFlags, serveRequestOf } from '../../smime-harvest/serve-flags.ts';
import { type ServeHarvestJson, serveHarvest } from '../../smime-harvest/serve-harvest.ts';
import { storePathOf } from '../../smime-store/store-flags.ts';

export default class SmimeServeHarvest extends MtaopsCommand {
  static override summary =
    'receive inbound-relay webhooks and take the certificates of signed mail into the store';
  static override description =
    `For a SparkPost relay webhook (auth_type token). Judges each message as smime certs harvest does; answers 200 when the payload was
judged, 401 without the token, 503 when the store cannot be written, so that the service sends it again. Ends with SIGTERM or
SIGINT when the requests that run are done. Trusted certificates and revocation lists are read when it starts.`;
  static override examples = [
    {
      command:
        'MTAOPS_WEBHOOK_TOKEN=correct-horse-battery <%= config.bin %> <%= command.id %> --store keys --trust ca.crt',
      description: 'On loopback, for a proxy on this machine',
    },
    {
      command:
        '<%= config.bin %> <%= command.id %> --tls-cert server.pem --tls-key server.key --token-from file:token --store keys',
      description: 'With TLS of its own',
    },
  ];

  static override flags = serveFlags;

  override async run(): Promise<ServeHarvestJson> {
    const { flags } = await this.parse(SmimeServeHarvest);
    const ports = await this.createPorts();
    const warn = (line: string): void => this.say(`warning: ${line}`);
    const request = await serveRequestOf(flags, ports, warn);
    const options = await loadHarvestOptions(flags, await storePathOf(flags, ports), ports);
    return serveHarvest(request, options, ports, {
      onListening: (url) => this.say(`listening on ${url}`),
      onMessage: (message) => {
        if (flags.format === 'ndjson' && !this.jsonEnabled()) this.log(JSON.stringify(message));
        else for (const line of formatHarvested(message, flags['dry-run'])) this.log(line);
        message.warnings.forEach(warn);
      },
      onProblem: (line) => this.say(line),
    });
  }
}
