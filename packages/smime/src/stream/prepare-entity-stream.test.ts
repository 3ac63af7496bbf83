import { createHash } from 'node:crypto';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { asciiOctets, hexOf, type Octets } from '../der/octets.ts';
import type { EntityPurpose } from '../mime/entity-plan.ts';
import { parseMessage } from '../mime/message.ts';
import { prepareEntity } from '../mime/prepare-entity.ts';
import { arraySource, copyAll } from '../testing/array-source.ts';
import { asText } from '../testing/as-text.ts';
import { prepareEntityStream } from './prepare-entity-stream.ts';

const HEADER = 'From: a@example.test\r\nSubject: x\r\nContent-Type: text/plain\r\n\r\n';

const prepare = (octets: Octets, purpose: EntityPurpose = 'opaque', chunkOctets = 7) =>
  prepareEntityStream(arraySource(octets, chunkOctets), { digests: ['sha-256', 'sha-512'], purpose });

describe('prepareEntityStream', () => {
  test('gives entity, size, digests and outer fields of prepareEntity', async () => {
    const octets = asciiOctets(`${HEADER}one\r\ntwo\nthree\r\n\n\r\nlast line without end`);
    const expected = prepareEntity(parseMessage(octets), { purpose: 'opaque' });
    const prepared = await prepare(octets);
    const entity = await copyAll(prepared?.entity.read() ?? arraySource(octets)());
    expect(asText(entity)).toBe(asText(expected.entity));
    expect(prepared?.entity.sizeBytes).toBe(entity.length);
    expect(hexOf(prepared?.digests.get('sha-256') ?? entity)).toBe(
      createHash('sha256').update(entity).digest('hex'),
    );
    expect(hexOf(prepared?.digests.get('sha-512') ?? entity)).toBe(
      createHash('sha512').update(entity).digest('hex'),
    );
    expect(prepared?.outerFields.map(({ name }) => name)).toEqual(['From', 'Subject']);
  });

  const line = fc.string({ maxLength: 90, unit: fc.constantFrom(...'ab .=-\r\n'.split(''), '\u00e4', '\0') });
  const lines = fc.array(fc.tuple(line, fc.constantFrom('\n', '\r\n', '\r\n')), { maxLength: 30 });

  test('is prepareEntity or nothing, for any body, chunk size and purpose', async () => {
    const purposes = fc.constantFrom<EntityPurpose>('detached', 'opaque', 'encrypted');
    await fc.assert(
      fc.asyncProperty(
        lines,
        fc.integer({ max: 300, min: 1 }),
        purposes,
        fc.boolean(),
        async (body, chunk, purpose, long) => {
          const text = `${HEADER}${body.map(([content, end]) => content + end).join('')}${long ? 'x'.repeat(9000) : ''}`;
          const octets = asciiOctets(text);
          const prepared = await prepare(octets, purpose, chunk);
          const isFit = !/[\0\u0080-\u00ff]|\r(?!\n)/.test(text.slice(HEADER.length));
          if (isFit && !long) expect(prepared).toBeDefined();
          if (prepared === undefined) return;
          const expected = prepareEntity(parseMessage(octets), { purpose }).entity;
          expect(asText(await copyAll(prepared.entity.read()))).toBe(asText(expected));
          expect(asText(await copyAll(prepared.entity.read()))).toBe(asText(expected));
        },
      ),
      { numRuns: 400 },
    );
  });

  test.each<[string, string, EntityPurpose]>([
    ['8-bit text to sign', `${HEADER}\u00e4\r\n`, 'opaque'],
    ['a long line to sign', `${HEADER}${'x'.repeat(999)}\r\n`, 'detached'],
    ['a NUL', `${HEADER}\0\r\n`, 'encrypted'],
    ['a bare CR', `${HEADER}a\rb\r\n`, 'encrypted'],
    ['a bare CR at the border of two chunks', `${HEADER}${'a'.repeat(7)}\rb`, 'encrypted'],
    ['no Content-Type', 'From: a@example.test\r\n\r\ntext\r\n', 'opaque'],
    ['no blank line', 'From: a@example.test\r\nContent-Type: text/plain\r\n', 'opaque'],
    ['an mbox line', `From a@example.test Thu\r\n${HEADER}text\r\n`, 'opaque'],
    [
      'a binary part with bare LF',
      `From: a@example.test\nContent-Type: multipart/mixed; boundary=b\n\n--b\ncontent-transfer-encoding: Binary\n\nx\n--b--\n`,
      'encrypted',
    ],
  ])('leaves to the memory: %s', async (_, text, purpose) => {
    expect(await prepare(asciiOctets(text), purpose)).toBeUndefined();
  });

  test('refuses a header without end before it fills the memory', async () => {
    const endless = asciiOctets(`X: ${'x'.repeat(3_000_000)}`);
    await expect(prepare(endless, 'opaque', 65_536)).rejects.toThrow(
      'the header of the message is over 1048576 octets',
    );
  });

  test.each<[string, (text: string) => string]>([
    ['shorter', (text) => text.slice(0, -10)],
    ['longer', (text) => `${text}more`],
    ['changed in one octet', (text) => text.replace(/line\r\n$/, 'lime\r\n')],
  ])('notices a file that is %s at the second reading', async (_, change) => {
    const text = `${HEADER}${'line\r\n'.repeat(500)}`;
    let octets = asciiOctets(text);
    const prepared = await prepareEntityStream(() => arraySource(octets)(), {
      digests: ['sha-256'],
      purpose: 'opaque',
    });
    octets = asciiOctets(change(text));
    await expect(copyAll(prepared?.entity.read() ?? arraySource(octets)())).rejects.toThrow(
      'was changed while',
    );
  });
});
