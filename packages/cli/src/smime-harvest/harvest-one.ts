import { type Files, isMtaopsError } from '@mtaops/core';
import { harvestMessage, type VerifyOptions } from '@mtaops/smime';
import { type KeptJson, keptJson } from '../smime-store/import-certificates.ts';
import { type KeepOptions, keepCertificates } from '../smime-store/keep-certificates.ts';
import type { SourceMail } from './mail-sources.ts';

/** What became of one message. */
export type HarvestedJson = {
  readonly source: string;
  /** The author that the message names; null when it names none. */
  readonly address: string | null;
  /** `nothing`: neither signed nor to be opened here, so there was nothing to judge. */
  readonly result: 'accepted' | 'rejected' | 'nothing';
  readonly reasons: readonly { readonly code: string; readonly message: string }[];
  /** What the store made of the certificates; null unless accepted. */
  readonly kept: KeptJson | null;
  readonly warnings: readonly string[];
};

export type HarvestOptions = {
  readonly verify: VerifyOptions;
  readonly keep: KeepOptions;
  readonly store: { readonly files: Files; readonly directory: string };
};

/** Judge one message and keep its certificates when it is verified. Faults of the message are answers, never errors. */
export async function harvestOne(mail: SourceMail, options: HarvestOptions): Promise<HarvestedJson> {
  const about = { source: mail.name, address: null, kept: null, warnings: [] };
  if ('problem' in mail)
    return { ...about, reasons: [{ code: 'unreadable', message: mail.problem }], result: 'rejected' };
  const harvest = await harvestMessage(mail.octets, options.verify);
  const { address } = harvest;
  if (harvest.kind !== 'accepted')
    return { ...about, address, reasons: harvest.reasons, result: harvest.kind };
  try {
    const kept = await keepCertificates(harvest.address, harvest.certificates, options.store, options.keep);
    const refused = kept.changes.filter(({ kind }) => kind === 'refused');
    const cannotEncrypt = harvest.canEncrypt
      ? []
      : [`${harvest.address}: the certificate signs only; nobody can encrypt to it`];
    return {
      ...about,
      address,
      kept: keptJson(kept),
      reasons: refused.map(() => ({
        code: 'key-change',
        message: 'the certificate has another key than the one kept',
      })),
      result: refused.length > 0 ? 'rejected' : 'accepted',
      warnings: [...kept.warnings, ...cannotEncrypt],
    };
  } catch (error) {
    // An address that cannot be a file name is a fault of the message; a disk that is full is not.
    if (!isMtaopsError(error) || error.code !== 'E_INPUT') throw error;
    return { ...about, address, reasons: [{ code: 'address', message: error.message }], result: 'rejected' };
  }
}
