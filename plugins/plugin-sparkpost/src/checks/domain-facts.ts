import type { Evidence } from '@mtaops/core';
import { at, replyTo, textAt } from './reply.ts';

/** What the account has of a sending domain (API:sending-domains). */
export type DomainFacts = {
  readonly name: string;
  readonly isOwned: boolean;
  readonly compliance: string;
  readonly dkim: string;
  readonly mailbox: string;
  readonly subaccount: unknown;
  readonly isShared: boolean;
  /** `d=` of the signature. */
  readonly signingDomain: string;
  /** Where the public key has to be published; undefined when the account has none. */
  readonly keyName: string | undefined;
  /** SubjectPublicKeyInfo in base64, as the account has it. */
  readonly publicKey: string | undefined;
};

/** Undefined when the account did not describe it. */
export function domainFacts(evidence: Evidence, name: string): DomainFacts | undefined {
  const reply = replyTo(evidence, `/sending-domains/${encodeURIComponent(name)}`);
  if (reply.kind !== 'ok') return undefined;
  const { results } = reply;
  const selector = textAt(results, 'dkim', 'selector');
  const signingDomain = textAt(results, 'dkim', 'signing_domain')?.toLowerCase() ?? name;
  return {
    compliance: textAt(results, 'status', 'compliance_status') ?? 'not told',
    dkim: textAt(results, 'status', 'dkim_status') ?? 'not told',
    isOwned: at(results, 'status', 'ownership_verified') === true,
    isShared: at(results, 'shared_with_subaccounts') === true,
    keyName: selector === undefined ? undefined : `${selector}._domainkey.${signingDomain}`,
    mailbox: textAt(results, 'status', 'verification_mailbox_status') ?? 'not told',
    name,
    publicKey: textAt(results, 'dkim', 'public')?.replaceAll(/\s/g, ''),
    signingDomain,
    subaccount: at(results, 'subaccount_id'),
  };
}
