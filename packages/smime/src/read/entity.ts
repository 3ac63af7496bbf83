import { bufferView } from '../der/octets.ts';
import { type HeaderField, parseHeader } from '../mime/header-field.ts';
import { type MimePart, parseMimeTree } from '../mime/part.ts';

/** A message or MIME entity, split; offsets in `root` count in `source`. */
export type Entity = {
  readonly source: Buffer<ArrayBuffer>;
  readonly fields: readonly HeaderField[];
  readonly root: MimePart;
};

/**
 * Split octets into header and MIME tree.
 *
 * @throws MtaopsError `E_INPUT` when it nests too deeply.
 */
export function parseEntity(octets: Uint8Array<ArrayBuffer>, start = 0): Entity {
  const source = bufferView(octets);
  const { bodyStart, fields } = parseHeader(source, start, source.length);
  return { fields, root: parseMimeTree(source, fields, bodyStart, source.length), source };
}

/**
 * Offset of the first header field of a file: after a byte order mark, an mbox `From ` line, or the request or status
 * line of HTTP (AS2 messages kept as they came).
 */
export function leadInLength(octets: Uint8Array<ArrayBuffer>): number {
  const source = bufferView(octets);
  const start = source[0] === 0xef && source[1] === 0xbb && source[2] === 0xbf ? 3 : 0;
  const lineEnd = source.indexOf(10, start);
  const line = source.toString('latin1', start, lineEnd < 0 ? start : Math.min(lineEnd, start + 1000));
  const isForeign =
    line.startsWith('From ') || /^(?:[A-Z]+ \S+ HTTP\/[\d.]+|HTTP\/[\d.]+ \d{3}\b.*)\r?$/.test(line);
  return isForeign ? lineEnd + 1 : start;
}
