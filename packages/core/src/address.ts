/**
 * The part after the last `@`, lower case, without trailing dot; undefined when there is none.
 *
 * RFC 5321 §4.1.2: a quoted local part may hold an `@`, the domain may not.
 */
export function domainOf(address: string): string | undefined {
  const at = address.lastIndexOf('@');
  if (at < 0 || at === address.length - 1) return undefined;
  const domain = address.slice(at + 1).toLowerCase();
  return domain.endsWith('.') ? domain.slice(0, -1) : domain;
}

/** True when an address needs SMTPUTF8 (RFC 6531): any character beyond ASCII. */
export function needsSmtpUtf8(address: string): boolean {
  return /[^\x20-\x7e]/.test(address);
}
