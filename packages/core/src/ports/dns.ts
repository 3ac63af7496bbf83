/** Record types that mtaops asks for. */
export type DnsType = 'CNAME' | 'MX' | 'TXT';

/**
 * What the DNS says of a name and type. `nothing` is an answer too: the name or the type does not exist.
 *
 * Records are text: the joined strings of a TXT, the target of a CNAME, preference and host of an MX; host names in lower
 * case, without trailing dot.
 */
export type DnsAnswer =
  | { readonly kind: 'records'; readonly records: readonly string[] }
  | { readonly kind: 'nothing'; readonly reason: 'NODATA' | 'NXDOMAIN' };

/** Looks names up. No answer at all (SERVFAIL, REFUSED, time-out) is `E_TRANSPORT`; it is never taken for «nothing». */
export interface Dns {
  lookup(name: string, type: DnsType, signal?: AbortSignal): Promise<DnsAnswer>;
}
