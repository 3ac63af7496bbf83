/** How an address of a certificate answers to the address looked for. */
export type AddressMatch =
  | 'exact'
  /** Same but for upper and lower case before the `@`; RFC 5321 §2.4 leaves that to the receiving host. */
  | 'local-part-case'
  | 'none';

/**
 * Compare two mailbox addresses as RFC 8550 §3 wants: the domain without regard to case and with A-labels and
 * U-labels equal, the local part exactly (a difference in case only is told apart).
 */
export function matchAddress(a: string, b: string): AddressMatch {
  const left = split(a);
  const right = split(b);
  if (left === undefined || right === undefined || left.domain !== right.domain) return 'none';
  if (left.local === right.local) return 'exact';
  return left.local.toLowerCase() === right.local.toLowerCase() ? 'local-part-case' : 'none';
}

function split(address: string): { local: string; domain: string } | undefined {
  const at = address.lastIndexOf('@');
  if (at <= 0 || at === address.length - 1) return undefined;
  return { domain: canonicalDomain(address.slice(at + 1)), local: address.slice(0, at) };
}

function canonicalDomain(domain: string): string {
  const plain = domain.toLowerCase().replace(/\.$/, '');
  if (!/[^\0-\x7f]/.test(plain)) return plain;
  // The URL parser is the IDNA processing (UTS 46) that Node has without importing anything.
  return URL.canParse(`http://${plain}/`) ? new URL(`http://${plain}/`).hostname : plain;
}
