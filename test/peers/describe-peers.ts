import { describe, test } from 'vitest';
import { type PeerName, whyMissing } from '../../tools/peers.mjs';

/**
 * A `describe` block that needs real peers. Where one is missing its tests are skipped and the block is listed with
 * the reason (`postfix needs root`); with `MTAOPS_REQUIRE_PEERS=1`, as in CI, it fails instead.
 *
 * @param names - Peers of `tools/peers.mjs`.
 */
export function describePeers(names: readonly PeerName[], title: string, define: () => void): void {
  const reasons = names.map(whyMissing).filter((reason) => reason !== undefined);
  if (reasons.length === 0) return void describe(title, define);
  if (process.env['MTAOPS_REQUIRE_PEERS'] !== '1')
    return void describe.skip(`${title} (${reasons.join(', ')})`, define);
  describe(title, () => {
    test(`has its peers ${names.join(', ')}`, () => {
      throw new Error(`${reasons.join(', ')}; run \`node tools/peers.mjs\` as root`);
    });
  });
}
