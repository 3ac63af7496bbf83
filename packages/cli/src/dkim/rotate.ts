import type { Ports } from '@mtaops/command';
import type { NameServers } from '@mtaops/core';
import { checkSelector, planRotation, type RotationPlan, type SelectorReport } from '@mtaops/dkim';
import { type CheckChoice, openDns } from './check.ts';
import { loadOwnKey } from './own-key.ts';

/** The JSON contract of `dkim rotate`. */
export type DkimRotateJson = RotationPlan & {
  readonly schema: 'mtaops.dkim-rotate/1';
  readonly verdict: SelectorReport['verdict'];
  /** What the servers have under the new selector. */
  readonly incoming: SelectorReport;
  readonly outgoing: SelectorReport | null;
};

export type RotateChoice = CheckChoice & {
  readonly key: string;
  readonly 'queue-days': number;
};

export type Rotation = { readonly domain: string; readonly from?: string | undefined; readonly to: string };

/** Look at both selectors and say which step comes next. Nothing is changed anywhere. */
export async function planFromDns(
  { domain, from, to }: Rotation,
  choice: RotateChoice,
  ports: Pick<Ports, 'clock' | 'files' | 'names'>,
): Promise<DkimRotateJson> {
  const { dns, ...how } = openDns(choice, ports);
  const own = await loadOwnKey(choice.key, ports);
  const incoming = await checkSelector({ domain, ...how, own, selector: to }, dns);
  const outgoing =
    from === undefined ? undefined : await checkSelector({ domain, ...how, selector: from }, dns);
  const server = how.asksResolver ? undefined : how.authoritative?.[0];
  const negativeTtlSeconds = await negativeTtl(
    domain,
    { timeoutMs: how.timeoutMs, ...(server && { server }) },
    dns,
  );
  const plan = planRotation({
    domain,
    incoming,
    queueDays: choice['queue-days'],
    ...(negativeTtlSeconds === undefined ? {} : { negativeTtlSeconds }),
    ...(outgoing && { outgoing }),
  });
  return {
    schema: 'mtaops.dkim-rotate/1',
    verdict: incoming.verdict,
    ...plan,
    incoming,
    outgoing: outgoing ?? null,
  };
}

async function negativeTtl(
  name: string,
  where: Pick<Parameters<NameServers['ask']>[0], 'server' | 'timeoutMs'>,
  dns: NameServers,
): Promise<number | undefined> {
  const answer = await dns.ask({ ...where, name, type: 'SOA' });
  if (answer.status === 'failed') return undefined;
  const soa = [...answer.records, ...answer.authority].find(({ type }) => type === 'SOA');
  return soa?.type === 'SOA' ? soa.negativeTtlSeconds : undefined;
}
