import { isMtaopsError } from '@mtaops/core';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { decodeBase64 } from './base64.ts';
import { composeMessage } from './compose-message.ts';
import { canonicalLineEnds } from './line-ends.ts';
import { type Message, parseMessage } from './message.ts';
import { scanOctets } from './octet-traits.ts';
import { type MimePart, parseMimeTree } from './part.ts';
import { prepareEntity } from './prepare-entity.ts';
import { decodeQuotedPrintable } from './quoted-printable.ts';

const word = fc.constantFrom(
  'hi',
  ' ',
  '\r\n',
  '\r\n',
  '\n',
  '\r',
  '\0',
  'caf\xc3\xa9',
  '\xff',
  '=',
  '=E9',
  'From x',
  '.',
  '--b',
  'x'.repeat(999),
  'QUJD',
);
const body = fc.array(word, { maxLength: 12 }).map((words) => words.join(''));
const leaf = fc
  .tuple(
    fc.constantFrom(
      '',
      'Content-Type: text/plain; charset=utf-8\n',
      'Content-Type: image/png\r\n',
      'Content-Type: text/html\n x\n',
      'Content-Type: message/delivery-status\n',
    ),
    fc.constantFrom('', '7bit', '8bit', 'binary', 'base64', 'quoted-printable', 'Quoted-Printable', 'x-odd'),
    body,
  )
  .map(
    ([type, encoding, content]) =>
      `${type}${encoding && `Content-Transfer-Encoding: ${encoding}\n`}\n${content}`,
  );

const { entity } = fc.letrec<{ entity: string; multipart: string; message: string }>((tie) => ({
  entity: fc.oneof({ maxDepth: 4 }, leaf, tie('multipart'), tie('message')),
  message: tie('entity').map((inner) => `Content-Type: message/rfc822\n\nSubject: x\n${inner}`),
  multipart: fc
    .tuple(
      fc.integer({ max: 9999, min: 1000 }),
      fc.array(tie('entity'), { maxLength: 3 }),
      fc.constantFrom('\n', '\r\n'),
      fc.constantFrom('', '8bit'),
    )
    .map(([id, parts, end, encoding]) => {
      const lines = parts.map((part) => `--b${id}${end}${part}${end}`).join('');
      const label = encoding && `Content-Transfer-Encoding: ${encoding}${end}`;
      return `${label}Content-Type: multipart/mixed; boundary=b${id}${end}${end}pre${end}${lines}--b${id}--${end}`;
    }),
}));

/** Types and decoded contents of all leaves, line ends made CRLF. */
function contentsOf(message: Message): readonly string[] {
  const source = Buffer.from(message.octets.buffer, message.octets.byteOffset, message.octets.length);
  const walk = (part: MimePart): readonly string[] => {
    if (part.children.length > 0) return part.children.flatMap(walk);
    const isLines = part.transferEncoding !== 'binary' || /^(?:message|multipart)/.test(part.mediaType);
    const raw = source.subarray(part.bodyStart, part.end);
    const octets = isLines ? canonicalLineEnds(raw) : raw;
    const { transferEncoding: encoding } = part;
    const decoded =
      encoding === 'base64'
        ? decodeBase64(octets)
        : encoding === 'quoted-printable'
          ? decodeQuotedPrintable(octets)
          : octets;
    const text = decoded.toString('latin1');
    // What is not text may go into base64 with the LF it came with.
    return [`${part.mediaType} ${part.mediaType === 'image/png' ? text.replaceAll('\r\n', '\n') : text}`];
  };
  const bodyStart = message.body.byteOffset - message.octets.byteOffset;
  return walk(parseMimeTree(source, message.fields, bodyStart, source.length));
}

test.each(['detached', 'opaque', 'encrypted'] as const)(
  'any message becomes a %s entity of the same contents, or is refused with the place',
  (purpose) => {
    fc.assert(
      fc.property(entity, (text) => {
        const message = parseMessage(new Uint8Array(Buffer.from(`Subject: x\n${text}`, 'latin1')));
        const prepared = (() => {
          try {
            return prepareEntity(message, { purpose });
          } catch (error) {
            if (isMtaopsError(error) && error.code === 'E_INPUT' && /on lines? \d/.test(error.message))
              return undefined;
            throw error;
          }
        })();
        if (!prepared) return;
        const octets = Buffer.from(prepared.entity);
        const traits = scanOctets(octets, 0, octets.length);
        expect(traits.bareLf).toBe(-1);
        if (purpose === 'detached') {
          expect(traits).toEqual({ bareCr: -1, bareLf: -1, isEightBit: false, longLine: -1, nul: -1 });
        }
        const again = parseMessage(composeMessage(prepared.outerFields, prepared.entity));
        expect(contentsOf(again)).toEqual(contentsOf(message));
        expect(Buffer.from(prepareEntity(again, { purpose }).entity).equals(octets)).toBe(true);
      }),
      { numRuns: 1500 },
    );
  },
);
