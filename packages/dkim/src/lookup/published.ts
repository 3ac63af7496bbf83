import type { DnsServer, NameServerAnswer, NameServers } from '@mtaops/core';
import { type DkimFinding, finding } from '../finding.ts';
import { askBothWays, textsOf } from './ask-server.ts';
import { findAuthoritativeServers } from './authoritative-servers.ts';
import { findCnameCircle } from './cname-circle.ts';
import { labelOf, type NamedServer } from './server-label.ts';

/** What one server has under a name. */
export type ServerView = {
  readonly server: string;
  /** TXT records, strings joined; empty when there is none. */
  readonly records: readonly string[];
  readonly status: 'answer' | 'nodata' | 'nxdomain';
  /** Targets of the CNAMEs on the way, in order. */
  readonly aliases: readonly string[];
  readonly ttlSeconds?: number;
  /** Number of character-strings of each record. */
  readonly stringCounts: readonly number[];
  readonly isAuthenticated: boolean;
};

export type Published = {
  readonly views: readonly ServerView[];
  /** Of the asking alone: silent servers, ways that do not work. */
  readonly findings: readonly DkimFinding[];
};

export type LookUpOptions = {
  /** Ask these instead of the servers that the zone has. */
  readonly authoritative?: readonly DnsServer[];
  readonly timeoutMs: number;
};

/** A longer chain of CNAMEs is a fault of its own; resolvers give up at about this many. */
const MOST_HOPS = 8;

/**
 * Look a TXT record up at every authoritative server, by UDP and TCP, and follow CNAMEs into other zones, again at every
 * server there. Servers that do not answer are `unknown` findings, never «no record».
 */
export async function lookUpPublished(
  name: string,
  options: LookUpOptions,
  dns: NameServers,
  hops = 0,
): Promise<Published> {
  const found = options.authoritative
    ? { servers: options.authoritative.map((server) => ({ label: labelOf(server), server })), silent: [] }
    : await findAuthoritativeServers(name, dns, options.timeoutMs);
  const asked = await Promise.all(
    found.servers.map(async (server) => ({
      server,
      ...(await askBothWays(server, name, dns, options.timeoutMs)),
    })),
  );
  const chase = chaser(options, dns, hops);
  const views = await Promise.all(
    asked.map(({ answer, server }) =>
      viewAt(server, answer, chase, (at) =>
        findCnameCircle(name, { server: at, timeoutMs: options.timeoutMs }, dns),
      ),
    ),
  );
  return {
    findings: [
      ...found.silent.map(({ detail, label }) => silent(label, detail)),
      ...asked.flatMap(({ findings }) => findings),
      ...views.flatMap(({ findings }) => findings),
    ],
    views: views.flatMap((one) => one.views),
  };
}

type Chase = (target: string) => Promise<Published>;

/** Each target is looked up once, however many servers point to it. */
function chaser(options: LookUpOptions, dns: NameServers, hops: number): Chase {
  const known = new Map<string, Promise<Published>>();
  return (target) => {
    const before = known.get(target);
    if (before) return before;
    const looking = follow(target, options, dns, hops + 1);
    known.set(target, looking);
    return looking;
  };
}

/** A target of given servers is asked there first: they may be the only way to it. */
async function follow(
  target: string,
  options: LookUpOptions,
  dns: NameServers,
  hops: number,
): Promise<Published> {
  if (hops > MOST_HOPS) {
    const message = `more than ${MOST_HOPS} CNAMEs follow each other at ${target}, or they go in a circle`;
    return {
      findings: [finding('dkim-cname-loop', 'fail', message, 'let the name point straight to the record')],
      views: [],
    };
  }
  if (options.authoritative) {
    const given = await lookUpPublished(target, options, dns, hops);
    if (given.views.length > 0) return given;
  }
  return lookUpPublished(target, { timeoutMs: options.timeoutMs }, dns, hops);
}

async function viewAt(
  { label, server }: NamedServer,
  answer: NameServerAnswer,
  chase: Chase,
  circleAt: (server: DnsServer) => Promise<readonly string[] | undefined>,
): Promise<Published> {
  if (answer.status === 'failed') {
    const circle = answer.reason === 'servfail' ? await circleAt(server) : undefined;
    return { findings: [circle ? loop(label, circle) : silent(label, answer.detail)], views: [] };
  }
  const aliases = answer.records.flatMap((record) => (record.type === 'CNAME' ? [record.target] : []));
  const last = aliases.at(-1);
  if (new Set(aliases).size < aliases.length) return { findings: [loop(label, aliases)], views: [] };
  const isOpen =
    answer.status === 'nodata' && last !== undefined && !answer.authority.some(({ type }) => type === 'SOA');
  if (!isOpen) return { findings: [], views: [view(label, answer, aliases)] };
  const { findings, views } = await chase(last);
  const isOne = new Set(views.map(({ records, status }) => JSON.stringify([records, status]))).size === 1;
  return {
    findings,
    views: views.slice(0, isOne ? 1 : undefined).map((one) => ({
      ...one,
      aliases: [...aliases, ...one.aliases],
      server: isOne ? label : `${label} → ${one.server}`,
    })),
  };
}

export function view(
  server: string,
  answer: Exclude<NameServerAnswer, { status: 'failed' }>,
  aliases?: readonly string[],
): ServerView {
  const texts = answer.records.filter((record) => record.type === 'TXT');
  return {
    aliases: aliases ?? answer.records.flatMap((record) => (record.type === 'CNAME' ? [record.target] : [])),
    isAuthenticated: answer.isAuthenticated,
    records: textsOf(answer),
    server,
    status: answer.status,
    stringCounts: texts.map(({ strings }) => strings.length),
    ...(texts[0] && { ttlSeconds: texts[0].ttlSeconds }),
  };
}

function loop(label: string, aliases: readonly string[]): DkimFinding {
  const message = `${label}: the CNAMEs go in a circle (${[...new Set(aliases)].join(', ')})`;
  return finding('dkim-cname-loop', 'fail', message, 'let the name point straight to the record');
}

function silent(label: string, detail: string): DkimFinding {
  const message = `${label} could not be asked: ${detail}`;
  return finding(
    'dkim-server-silent',
    'unknown',
    message,
    `bring ${label} back, or take it out of the zone’s NS records`,
  );
}
