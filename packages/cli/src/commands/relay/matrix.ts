import { hostFlags, MtaopsCommand, openJudgedHost, requireCapability } from '@mtaops/command';
import { formatRelayMatrix, gatherEvidence, type RelayMatrixRow, relayMatrix } from '@mtaops/core';

/** What `mtaops relay matrix --json` prints. */
export type RelayMatrixJson = {
  readonly schema: 'mtaops.relay-matrix/1';
  readonly platform: string;
  readonly subject: string;
  readonly rows: readonly RelayMatrixRow[];
};

export default class RelayMatrix extends MtaopsCommand {
  static override summary =
    'who may relay: every network, listener and user that the configuration tells apart';
  static override examples = [
    '<%= config.bin %> relay matrix --platform powermta --root ./pmta01',
    '<%= config.bin %> relay matrix --platform powermta --root ./pmta01 --json',
  ];
  static override flags = { ...hostFlags };

  override async run(): Promise<RelayMatrixJson> {
    const { flags } = await this.parse(RelayMatrix);
    const { host, platform } = await openJudgedHost(flags, await this.createPorts());
    await using _host = host;
    const policy = requireCapability(platform, 'relay');
    const rows = relayMatrix(policy, await gatherEvidence(host, policy.wanted));
    this.log(formatRelayMatrix(rows));
    return { platform: platform.id, rows, schema: 'mtaops.relay-matrix/1', subject: host.title };
  }
}
