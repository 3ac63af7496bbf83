import type { Ports } from '@mtaops/command';
import { MtaopsError } from '@mtaops/core';
import { fingerprintOf, generateDkimKey, recordName, recordText } from '@mtaops/dkim';
import { DEFAULT_TTL_SECONDS, type RecordJson, recordJson } from './record.ts';

/** The JSON contract of `dkim keygen`. The private key is in the file, never here. */
export type DkimKeygenJson = {
  readonly schema: 'mtaops.dkim-keygen/1';
  readonly domain: string;
  readonly selector: string;
  /** Private key, PKCS#8 PEM, for its owner alone. */
  readonly file: string;
  readonly key: { readonly type: 'rsa' | 'ed25519'; readonly bits: number; readonly fingerprint: string };
  readonly record: RecordJson;
};

export type KeygenRequest = {
  readonly domain: string;
  readonly selector: string;
  readonly type: 'rsa' | 'ed25519';
  readonly bits: number;
  readonly out?: string | undefined;
  readonly ttl?: number | undefined;
};

const SMALLEST_BITS = 2048;

/**
 * Make a key and the record that goes with it. An existing file is never overwritten.
 *
 * @throws MtaopsError `E_USAGE` below 2048 bits, `E_OUTPUT` when the file is there already.
 */
export async function makeKey(
  request: KeygenRequest,
  { files }: Pick<Ports, 'files'>,
): Promise<DkimKeygenJson> {
  const { bits, domain, out, selector, ttl = DEFAULT_TTL_SECONDS, type } = request;
  if (type === 'rsa' && (bits < SMALLEST_BITS || bits > 4096))
    throw new MtaopsError('E_USAGE', `an RSA key of ${bits} bits`, {
      hint: 'give --bits 2048 or more; verifiers need not take more than 4096 (RFC 8301)',
    });
  const file = out ?? `${selector}.${domain}.pem`;
  if (await files.info(file))
    throw new MtaopsError('E_OUTPUT', `${file} is there already`, {
      hint: 'give another --out, or another selector',
    });
  const { key, pem } = await generateDkimKey(type === 'rsa' ? { bits, type } : { type });
  await files.write(file, pem, { exclusive: true, mode: 0o600 });
  return {
    domain,
    file,
    key: { bits: key.bits, fingerprint: fingerprintOf(key), type: key.type },
    record: recordJson(recordName(selector, domain), recordText(key), ttl),
    schema: 'mtaops.dkim-keygen/1',
    selector,
  };
}
