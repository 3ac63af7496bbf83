import type { Ports } from '@mtaops/command';
import { fingerprintOf, recordName, recordText } from '@mtaops/dkim';
import { type CheckChoice, checkDomain, type DkimCheckJson } from './check.ts';
import { loadOwnKey } from './own-key.ts';
import { DEFAULT_TTL_SECONDS, type RecordJson, recordJson } from './record.ts';

/** The JSON contract of `dkim publish`. */
export type DkimPublishJson = {
  readonly schema: 'mtaops.dkim-publish/1';
  readonly fingerprint: string;
  readonly record: RecordJson;
  /** With `--check`: whether every server has it. */
  readonly check: DkimCheckJson | null;
};

export type PublishChoice = CheckChoice & {
  readonly key: string;
  readonly check: boolean;
  readonly ttl?: number | undefined;
};

/** The record of a key, and whether it is published already. Nothing is changed anywhere. */
export async function describePublication(
  { domain, selector }: { readonly domain: string; readonly selector: string },
  choice: PublishChoice,
  ports: Pick<Ports, 'clock' | 'files' | 'names'>,
): Promise<DkimPublishJson> {
  const { key } = await loadOwnKey(choice.key, ports);
  const checked = choice.check ? await checkDomain({ domain, selectors: [selector] }, choice, ports) : null;
  return {
    check: checked && 'selector' in checked ? checked : null,
    fingerprint: fingerprintOf(key),
    record: recordJson(recordName(selector, domain), recordText(key), choice.ttl ?? DEFAULT_TTL_SECONDS),
    schema: 'mtaops.dkim-publish/1',
  };
}
