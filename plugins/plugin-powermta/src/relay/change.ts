import { contains, formatIpAddress, type IpAddress, type Location, lastAddress } from '@mtaops/core';
import type { Configuration } from '../config/configuration.ts';
import { sectionName } from '../config/node.ts';
import { flagOf, merge, networkSources, type SourcePolicy } from '../config/source-policy.ts';

/** `file:line` */
export function at(location: Location): string {
  return `${location.file}:${location.line}`;
}

/** The edit of one boolean that stands somewhere. */
export function replaceFlag(location: Location, key: string, value: 'yes' | 'no'): string {
  return `${at(location)}: write \`${key} ${value}\``;
}

/**
 * The smallest edit that lets a client relay: in the narrowest source made for it, else a source of its own. Never in
 * `<source 0/0>`, which would open the relay.
 */
export function grantRelaying(configuration: Configuration, address: IpAddress): string {
  const own = networkSources(configuration.nodes)
    .filter(({ network }) => contains(network, address) && network.prefix >= 16)
    .toSorted((a, b) => b.network.prefix - a.network.prefix)[0];
  if (own) {
    const where = own.section.children.findLast(
      (node) => node.kind === 'directive' && node.key === 'always-allow-relaying',
    );
    return where
      ? replaceFlag(where.location, 'always-allow-relaying', 'yes')
      : `${at(own.section.location)}: add \`always-allow-relaying yes\` inside ${sectionName(own.section)}`;
  }
  const ip = formatIpAddress(address);
  const edit = `add to ${configuration.mainPath}: \`<source ${ip}>\` \`always-allow-relaying yes\` \`</source>\``;
  const near = nearMiss(configuration, address);
  return near === undefined ? edit : `${near}; or ${edit}`;
}

/** A relaying source that ends just short of the address: the usual wrong mask. */
function nearMiss(configuration: Configuration, address: IpAddress): string | undefined {
  for (const { network, section } of networkSources(configuration.nodes)) {
    const empty: SourcePolicy = { chain: [], settings: new Map() };
    if (!flagOf(merge(empty, [section]), 'always-allow-relaying', false)) continue;
    if (network.family !== address.family || network.prefix < 16) continue;
    for (let prefix = network.prefix - 1; prefix >= Math.max(network.prefix - 6, 16); prefix -= 1) {
      const host = BigInt((network.family === 4 ? 32 : 128) - prefix);
      const wider = { ...network, prefix, value: (network.value >> host) << host };
      if (!contains(wider, address)) continue;
      const end = formatIpAddress(lastAddress(network));
      const written = `${formatIpAddress(wider)}/${prefix}`;
      return `${at(section.location)}: ${sectionName(section)} ends at ${end}; write \`<source ${written}>\` if that was meant`;
    }
  }
  return undefined;
}
