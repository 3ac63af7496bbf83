import type { HarvestedJson, HarvestOptions } from './harvest-one.ts';
import { harvestOne } from './harvest-one.ts';
import type { SourceMail } from './mail-sources.ts';

/** What `smime certs harvest --json` prints. */
export type CertsHarvestJson = {
  readonly schema: 'mtaops.smime-certs-harvest/1';
  readonly store: string;
  readonly dryRun: boolean;
  readonly totals: HarvestTotals;
  readonly messages: readonly HarvestedJson[];
};

export type HarvestTotals = {
  readonly accepted: number;
  readonly rejected: number;
  readonly nothing: number;
};

/** Harvest messages one after the other: two of one author must not write one file at a time. */
export async function harvestMail(
  mails: AsyncIterable<SourceMail>,
  options: HarvestOptions,
  onMessage: (message: HarvestedJson) => void,
): Promise<CertsHarvestJson> {
  const messages: HarvestedJson[] = [];
  for await (const mail of mails) {
    const message = await harvestOne(mail, options);
    onMessage(message);
    messages.push(message);
  }
  const count = (result: HarvestedJson['result']): number =>
    messages.filter((message) => message.result === result).length;
  return {
    schema: 'mtaops.smime-certs-harvest/1',
    store: options.store.directory,
    dryRun: options.keep.isDry,
    totals: { accepted: count('accepted'), rejected: count('rejected'), nothing: count('nothing') },
    messages,
  };
}
