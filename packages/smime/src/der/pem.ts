import { MtaopsError } from '@mtaops/core';
import { bufferView, type Octets } from './octets.ts';

/** One block of a PEM file (RFC 7468, and the header fields of RFC 1421 that old OpenSSL writes). */
export type PemBlock = {
  /** What stands after `BEGIN`, for instance `CERTIFICATE`. */
  readonly label: string;
  /** Header fields such as `DEK-Info`, names in lower case. */
  readonly headers: ReadonlyMap<string, string>;
  readonly octets: Octets;
};

const BLOCK = /-----BEGIN ([^\r\n-]+)-----[ \t]*\r?\n?([\s\S]*?)-----END ([^\r\n-]+)-----/g;

/** True when the octets hold a PEM block; text before it (as `openssl x509 -text` writes) is allowed. */
export function isPem(octets: Octets): boolean {
  return bufferView(octets).includes('-----BEGIN ');
}

/**
 * All blocks in order; text around them is ignored, as OpenSSL does.
 *
 * @throws MtaopsError `E_INPUT` for a block without its end, with another label at its end, or with broken base64.
 */
export function parsePem(octets: Octets): readonly PemBlock[] {
  const text = bufferView(octets).toString('latin1');
  const blocks: PemBlock[] = [];
  for (const [, label = '', body = '', end] of text.matchAll(BLOCK)) {
    if (end !== label) throw broken(`PEM block ${label} ends as ${end}`);
    blocks.push({ label, ...parseBody(label, body) });
  }
  const begun = text.split('-----BEGIN ').length - 1;
  if (begun !== blocks.length) throw broken('PEM block is cut off: its END line is missing');
  return blocks;
}

function parseBody(label: string, body: string): Pick<PemBlock, 'headers' | 'octets'> {
  const headers = new Map<string, string>();
  const blank = /\r?\n[ \t]*\r?\n/.exec(body);
  const hasHeaders = blank !== null && /^[A-Za-z0-9-]+:/.test(body);
  if (hasHeaders) {
    for (const line of body.slice(0, blank.index).split(/\r?\n(?![ \t])/)) {
      const colon = line.indexOf(':');
      headers.set(line.slice(0, colon).toLowerCase(), line.slice(colon + 1).trim());
    }
  }
  const base64 = (hasHeaders ? body.slice(blank.index) : body).replaceAll(/\s/g, '');
  if (!/^[A-Za-z0-9+/]*={0,2}$/.test(base64) || base64.length % 4 !== 0 || base64 === '') {
    throw broken(`PEM block ${label} is not base64`);
  }
  return { headers, octets: new Uint8Array(Buffer.from(base64, 'base64')) };
}

function broken(message: string): MtaopsError {
  return new MtaopsError('E_INPUT', message, {
    details: { reason: 'broken' },
    hint: 'compare the file with the original; it may have been cut or edited in transit',
  });
}
