import type { Ports } from '@mtaops/command';
import { type VerifyReport, verifySignatures } from '@mtaops/dkim';
import { withStandardInput } from '../smime-send/inputs.ts';
import { type DnsChoice, openDns } from './check.ts';

/** The JSON contract of `dkim verify`. */
export type DkimVerifyJson = {
  readonly schema: 'mtaops.dkim-verify/1';
  readonly file: string;
} & VerifyReport;

export type VerifyChoice = DnsChoice & { readonly original?: string | undefined };

/** Verify the signatures of one message. */
export async function verifyFile(file: string, choice: VerifyChoice, ports: Ports): Promise<DkimVerifyJson> {
  const { dns, timeoutMs } = openDns(choice, ports);
  const octets = await withStandardInput(ports.files, ports.streams).read(file);
  const original = choice.original === undefined ? undefined : await ports.files.read(choice.original);
  const options = { now: ports.clock.now(), timeoutMs, ...(original && { original }) };
  return { schema: 'mtaops.dkim-verify/1', file, ...(await verifySignatures(octets, options, dns)) };
}
