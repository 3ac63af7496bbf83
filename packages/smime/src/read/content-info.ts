import { MtaopsError } from '@mtaops/core';
import { BER, type BerElement, failBer, firstChild, readBer, sequenceOf } from '../der/ber-reader.ts';
import { oidOf } from '../der/ber-values.ts';

/** ContentInfo (RFC 5652 §3): the content type and the element it announces. */
export type ContentInfo = {
  readonly contentType: string;
  readonly content: BerElement;
  /** Octets after it that are more than line ends; nothing covers them. */
  readonly trailingOctets: number;
};

/**
 * Read a ContentInfo in DER or BER.
 *
 * @throws MtaopsError `E_INPUT` when it is none.
 */
export function parseContentInfo(octets: Uint8Array<ArrayBuffer>): ContentInfo {
  if (octets[0] !== BER.sequence)
    throw new MtaopsError('E_INPUT', 'not a CMS object: it does not begin with a SEQUENCE');
  const whole = readBer(octets);
  const [type, wrapped] = sequenceOf(whole);
  if (!type) failBer('content type missing', whole.start);
  const content = wrapped?.identifier === 0xa0 ? firstChild(wrapped) : undefined;
  if (!content) failBer('content missing', whole.start);
  // A careless encoder of binary leaves a line end behind.
  const rest = octets.subarray(whole.end);
  const trailingOctets = rest.every((octet) => octet === 10 || octet === 13) ? 0 : rest.length;
  return { content, contentType: oidOf(type), trailingOctets };
}
