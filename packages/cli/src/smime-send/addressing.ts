import { domainOf } from '@mtaops/core';

/** One transaction: who gets this copy of the message, and whether the others may know. */
export type CopyPlan = {
  /** `visible`: those whom To and Cc name. `blind`: one Bcc recipient, in a copy of its own. */
  readonly kind: 'visible' | 'blind';
  readonly recipients: readonly string[];
};

export type Addressing = {
  /** Addresses of all To and Cc fields, in order. */
  readonly visible: readonly string[];
  /** Addresses of all Bcc fields. */
  readonly blind: readonly string[];
  /** Recipients that the caller named instead of those of the message. */
  readonly override?: readonly string[];
};

/**
 * Who gets which copy. Everybody whom the header shows shares one; each of the rest gets one alone, since a
 * RecipientInfo and an envelope both tell who else reads (smime.md: one message for each Bcc recipient). That
 * goes for an override too: an address that the header does not show is treated as blind.
 */
export function planCopies({ visible, blind, override }: Addressing): readonly CopyPlan[] {
  const shown = new Map(visible.map((address) => [addressKey(address), address]));
  const wanted = distinct(override ?? [...visible, ...blind]);
  const together = wanted.filter((address) => shown.has(addressKey(address)));
  const alone = wanted.filter((address) => !shown.has(addressKey(address)));
  return [
    ...(together.length > 0 ? [{ kind: 'visible' as const, recipients: together }] : []),
    ...alone.map((address) => ({ kind: 'blind' as const, recipients: [address] })),
  ];
}

/** Local parts are compared as they are (RFC 5321 §2.4), domains without regard to case. */
export function addressKey(address: string): string {
  const at = address.lastIndexOf('@');
  return at < 0 ? address : `${address.slice(0, at)}@${domainOf(address)}`;
}

function distinct(addresses: readonly string[]): readonly string[] {
  return [
    ...new Map(addresses.toReversed().map((address) => [addressKey(address), address])).values(),
  ].reverse();
}
