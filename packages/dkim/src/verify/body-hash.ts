import { createHash } from 'node:crypto';
import { type Canonicalization, canonicalBody } from '../message/canonical.ts';
import type { SignatureField } from '../message/signature-field.ts';

/** `bh=` of a body, base64. */
export function bodyHashOf(
  body: string,
  how: Canonicalization,
  { algorithm, bodyLimit }: Pick<SignatureField, 'algorithm' | 'bodyLimit'>,
): string {
  const hash = algorithm.endsWith('sha1') ? 'sha1' : 'sha256';
  return createHash(hash)
    .update(canonicalBody(body, how, bodyLimit), 'latin1')
    .digest('base64');
}

/** More lines than any footer has. */
const MOST_LINES = 60;
/** Above this, trying takes too long. */
const LARGEST_BODY = 1_000_000;

/**
 * Without the original: whether the body fits again once lines at its end or start are taken away. A proof, since the hash
 * then fits.
 */
export function findAddedLines(
  body: string,
  signature: SignatureField,
): { readonly count: number; readonly at: 'end' | 'start'; readonly first: string } | undefined {
  if (body.length > LARGEST_BODY) return undefined;
  const lines = canonicalBody(body, 'simple').split('\r\n').slice(0, -1);
  const fits = (some: readonly string[]): boolean =>
    bodyHashOf(some.map((line) => `${line}\r\n`).join(''), signature.body, signature) === signature.bodyHash;
  for (let count = 1; count <= Math.min(MOST_LINES, lines.length); count += 1) {
    if (fits(lines.slice(0, -count))) return { at: 'end', count, first: lines.at(-count) ?? '' };
    if (fits(lines.slice(count))) return { at: 'start', count, first: lines[0] ?? '' };
  }
  return undefined;
}
