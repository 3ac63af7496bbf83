import { type Check, fail, type Observation, parseIpNetwork, pass, warn } from '@mtaops/core';
import { type DomainKey, domainKeysOf } from '../config/domain-key.ts';
import { type Directive, directivesOf, type Node, type Section, sectionsOf } from '../config/node.ts';
import { parseBoolean } from '../config/value.ts';
import type { Case } from './case.ts';
import { remove, write } from './edit.ts';

export const dkimOptions: Check<Case> = {
  evaluate: ({ configuration }) => {
    const domains = everyDomainSection(configuration.nodes);
    const sources = sectionsOf(configuration.nodes, 'source');
    const seen = [
      ...domains.flatMap(({ children }) =>
        directivesOf(children, 'dkim-algorithm').filter(isSha1).map(oldAlgorithm),
      ),
      ...domains.flatMap(({ children }) =>
        directivesOf(children, 'dkim-add-body-limit').filter(isOn).map(bodyLimit),
      ),
      ...sources.flatMap(leakedKey),
      ...shadowedKeys(domainKeysOf(configuration)),
    ];
    return seen.length > 0 ? seen : [pass('nothing weakens the signatures')];
  },
  group: 'dkim',
  id: 'PMTA-DKIM-05',
  remedy:
    '`dkim-algorithm rsa-sha256`, no body limit, wildcard key last, X-DKIM-Key neither taken from many nor kept.',
  restsOn: ['dkim-algorithm, dkim-add-body-limit, order of domain-key, process- and retain-x-dkim-key'],
  rule: {
    fail: 'retain-x-dkim-key yes: private keys are sent on with the mail',
    pass: 'none of these',
    warn: 'rsa-sha1, a body limit (l=), a wildcard key before a specific one, X-DKIM-Key taken from a wide network',
  },
  severity: 'medium',
  source: "User's Guide 5.0, 3.3.10 and 10.6; RFC 8301 §3.1 on rsa-sha1",
  title: 'Signatures are made with sound options',
  why: 'Receivers ignore rsa-sha1; a body limit lets others append to signed mail; a key behind the wildcard is never used.',
};

/** `<domain>` at global level, in VMTAs and in pools. */
export function everyDomainSection(nodes: readonly Node[]): readonly Section[] {
  const inner = [...sectionsOf(nodes, 'virtual-mta'), ...sectionsOf(nodes, 'virtual-mta-pool')];
  return [...sectionsOf(nodes, 'domain'), ...inner.flatMap(({ children }) => sectionsOf(children, 'domain'))];
}

function isOn({ args }: Directive): boolean {
  return parseBoolean(args[0] ?? '') === true;
}

function isSha1({ args }: Directive): boolean {
  return args[0]?.toLowerCase() === 'rsa-sha1';
}

function oldAlgorithm({ location }: Directive): Observation {
  return warn('rsa-sha1: receivers ignore such a signature', {
    evidence: [location],
    remedy: write(location, 'dkim-algorithm rsa-sha256'),
  });
}

function bodyLimit({ location }: Directive): Observation {
  return warn('the signature covers the first part of the body only (l=)', {
    evidence: [location],
    remedy: write(location, 'dkim-add-body-limit no'),
  });
}

function leakedKey({ argument, children }: Section): readonly Observation[] {
  const kept = directivesOf(children, 'retain-x-dkim-key').filter(isOn);
  const taken = directivesOf(children, 'process-x-dkim-key').filter(isOn);
  const network = parseIpNetwork(argument);
  const isWide = network !== undefined && network.prefix < (network.family === 4 ? 16 : 48);
  return [
    ...kept.map(({ location }) =>
      fail('X-DKIM-Key, a private key, is sent on with the mail', {
        evidence: [location],
        remedy: write(location, 'retain-x-dkim-key no'),
      }),
    ),
    ...(isWide ? taken : []).map(({ location }) =>
      warn(`X-DKIM-Key is taken from everybody in ${argument}`, {
        evidence: [location],
        remedy: write(location, 'process-x-dkim-key no'),
      }),
    ),
  ];
}

/** In one scope the first key that fits is taken, and the wildcard fits everything. */
function shadowedKeys(keys: readonly DomainKey[]): readonly Observation[] {
  return [...Map.groupBy(keys, ({ scope }) => scope).values()].flatMap((scoped) => {
    const wildcard = scoped.findIndex(({ domain }) => domain === '*');
    const first = scoped[wildcard];
    const behind = wildcard < 0 ? [] : scoped.slice(wildcard + 1).filter(({ domain }) => domain !== '*');
    return behind.map(({ domain, location }) =>
      warn(`the key of ${domain} is never used: the wildcard key comes first`, {
        evidence: first ? [first.location, location] : [location],
        remedy: first
          ? `${remove(first.location, `domain-key ${first.selector}, *, ${first.file}`)} and write it below line ${location.line}`
          : '',
      }),
    );
  });
}
