import { MtaopsError } from '@mtaops/core';

/** A message out of an inbound-relay webhook. */
export type RelayedMessage = {
  /** Place in the payload, for reports: `message 1`. */
  readonly name: string;
  readonly octets: Uint8Array<ArrayBuffer>;
};

/** True for octets that begin as a JSON list or object does. */
export function looksLikeJson(octets: Uint8Array<ArrayBuffer>): boolean {
  return /^\uFEFF?\s*(?:\[\s*(?:\{|\])|\{\s*")/.test(new TextDecoder().decode(octets.subarray(0, 256)));
}

/**
 * Read the payload of a SparkPost relay webhook (API reference, Relay Webhooks): a list of
 * `msys.relay_message`, of which only `content.email_rfc822` counts, in base64 when `email_rfc822_is_base64` says so. The
 * parsed fields beside it are the service's reading and prove nothing. `{"msys": {}}` is the service's test of the address.
 *
 * @throws MtaopsError `E_INPUT` for anything else.
 */
export function parseRelayPayload(octets: Uint8Array<ArrayBuffer>): readonly RelayedMessage[] {
  const items = parseJson(octets);
  const list = Array.isArray(items) ? items : [items];
  return list.flatMap((item: unknown, index): readonly RelayedMessage[] => {
    const name = `message ${index + 1}`;
    const msys = property(item, 'msys');
    if (!isObject(msys)) throw notRelayed(`${name} has no msys object`);
    if (Object.keys(msys).length === 0) return [];
    const content = property(property(msys, 'relay_message'), 'content');
    const text = property(content, 'email_rfc822');
    if (typeof text !== 'string') throw notRelayed(`${name} has no relay_message.content.email_rfc822`);
    return [{ name, octets: decode(text, property(content, 'email_rfc822_is_base64') === true, name) }];
  });
}

function parseJson(octets: Uint8Array<ArrayBuffer>): unknown {
  try {
    return JSON.parse(new TextDecoder('utf-8', { fatal: true }).decode(octets)) as unknown;
  } catch (cause) {
    throw new MtaopsError('E_INPUT', 'the payload is not JSON', { cause });
  }
}

function decode(text: string, isBase64: boolean, name: string): Uint8Array<ArrayBuffer> {
  if (!isBase64) return new TextEncoder().encode(text);
  const compact = text.replaceAll(/\s/g, '');
  // Node passes over what is no base64; half a message must not be judged as if it were the whole.
  if (/^[A-Za-z0-9+/]*={0,2}$/.test(compact)) return new Uint8Array(Buffer.from(compact, 'base64'));
  throw notRelayed(`email_rfc822 of ${name} is not base64`);
}

function isObject(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function property(value: unknown, name: string): unknown {
  return isObject(value) && Object.hasOwn(value, name) ? value[name] : undefined;
}

function notRelayed(problem: string): MtaopsError {
  return new MtaopsError('E_INPUT', `not the payload of a relay webhook: ${problem}`);
}
