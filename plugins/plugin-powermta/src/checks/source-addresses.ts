import { type Check, fail, type Location, type Observation, parseIpNetwork, pass, warn } from '@mtaops/core';
import type { Configuration } from '../config/configuration.ts';
import { directivesOf, sectionName, sectionsOf } from '../config/node.ts';
import { ADDRESSES, nameOfAddress } from '../host/commands.ts';
import { outputOf } from '../host/known-run.ts';
import { parseAddresses } from '../host/tables.ts';
import { type Case, cannotTell } from './case.ts';

export const sourceAddresses: Check<Case> = {
  evaluate: (one) => {
    const sources = sourceHosts(one.configuration);
    const idle = sectionsOf(one.configuration.nodes, 'virtual-mta')
      .filter(
        ({ children }) =>
          directivesOf(children, 'smtp-source-host').length +
            directivesOf(children, 'smtp-source-ip').length ===
          0,
      )
      .map((section) =>
        warn(`${sectionName(section)} has no smtp-source-host`, {
          evidence: [section.location],
          remedy: `${section.location.file}:${section.location.line}: add \`smtp-source-host IP NAME\``,
        }),
      );
    const output = outputOf(one.evidence, ADDRESSES);
    if (sources.length === 0) return idle.length > 0 ? idle : [pass('no VMTA has an address of its own')];
    if (!output.ok) return [cannotTell(output), ...idle];
    const present = parseAddresses(output.value);
    return [...sources.flatMap((source) => judge(one, source, present)), ...idle];
  },
  group: 'outbound',
  id: 'PMTA-SRC-01',
  remedy: 'Put the address on an interface, and give it a PTR record that is the name PowerMTA says in EHLO.',
  restsOn: ['smtp-source-host of every VMTA', 'ip -br addr', 'PTR records, as the host’s resolver sees them'],
  rule: {
    fail: 'an address is not on the host',
    pass: 'every address is on the host and its PTR is its name',
    warn: 'no PTR or another one; a VMTA without address',
  },
  severity: 'high',
  source: "User's Guide 5.0, 8.2",
  title: 'Source addresses are on the host and have names',
  why: 'A VMTA whose address is not there delivers nothing; many receivers refuse addresses without matching PTR.',
};

type SourceHost = { readonly ip: string; readonly name: string | undefined; readonly location: Location };

export function sourceHosts({ nodes }: Configuration): readonly SourceHost[] {
  return [nodes, ...sectionsOf(nodes, 'virtual-mta').map(({ children }) => children)]
    .flatMap((inner) => directivesOf(inner, 'smtp-source-host'))
    .flatMap(({ args: [ip, name], location }) =>
      ip !== undefined && parseIpNetwork(ip) ? [{ ip, location, name: name?.toLowerCase() }] : [],
    );
}

function judge(
  { evidence }: Case,
  { ip, location, name }: SourceHost,
  present: readonly string[],
): readonly Observation[] {
  const places = [location];
  if (!present.includes(ip)) {
    return [
      fail(`${ip} is not on this host`, {
        evidence: places,
        remedy: `put ${ip} on an interface, or correct ${location.file}:${location.line}`,
      }),
    ];
  }
  const answer = outputOf(evidence, nameOfAddress(ip));
  if (!answer.ok) return [pass(`${ip} is on this host`, places)];
  const names = answer.value
    .split('\n')
    .map((line) => line.trim().replace(/\.$/, '').toLowerCase())
    .filter((line) => line !== '' && !line.startsWith(';'));
  const remedy = `have the PTR record of ${ip} say ${name ?? 'the name of the VMTA'}`;
  if (names.length === 0) return [warn(`${ip} has no PTR record`, { evidence: places, remedy })];
  if (name !== undefined && !names.includes(name))
    return [
      warn(`the PTR record of ${ip} is ${names.join(', ')}, EHLO says ${name}`, { evidence: places, remedy }),
    ];
  return [pass(`${ip} is on this host and named ${names[0]}`, places)];
}
