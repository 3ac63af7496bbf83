import { createHash, timingSafeEqual } from 'node:crypto';
import type { Secret } from '@mtaops/core';

/** Header in which a relay webhook carries the token it was made with (`auth_token`). */
export const TOKEN_HEADER = 'x-messagesystems-webhook-token';

/** Compare in a time that says nothing of the token, its length included. */
export function isToken(given: string | undefined, token: Secret): boolean {
  const digest = (text: string): Buffer => createHash('sha256').update(text).digest();
  return timingSafeEqual(digest(given ?? ''), digest(token.reveal()));
}
