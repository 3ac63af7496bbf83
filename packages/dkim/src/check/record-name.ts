/** Where a key is published (RFC 6376 §3.6.2.1), in lower case. */
export function recordName(selector: string, domain: string): string {
  return `${selector}._domainkey.${domain}`.toLowerCase();
}
