/** What is known of one certificate's revocation. `reason` is the CRLReason number (RFC 5280 §5.3.1). */
export type RevocationStatus =
  | { readonly status: 'good' }
  | { readonly status: 'revoked'; readonly date: Date; readonly reason: number }
  | { readonly status: 'unknown'; readonly message: string };

const REASONS: readonly string[] = [
  'no reason given',
  'key compromise',
  'CA compromise',
  'affiliation changed',
  'superseded',
  'no longer used',
  'on hold',
  'no reason given',
  'removed from the list',
  'privilege withdrawn',
  'attribute authority compromise',
];

/** For people. */
export function describeRevocation({
  date,
  reason,
}: {
  readonly date: Date;
  readonly reason: number;
}): string {
  return `revoked on ${date.toISOString()}: ${REASONS[reason] ?? `reason ${reason}`}`;
}
