/**
 * Fields of the path and orders to the MTA: they change under way or are eaten by the next hop, so a protected copy
 * would say nothing true to the reader. Momentum and SparkPost: X-MSYS-*, X-Binding; PowerMTA: X-virtual-MTA, X-Job,
 * X-Envid, X-Schedule, X-DKIM-*.
 */
const TRACE =
  /^(?:received(?:-spf)?|return-path|delivered-to|x-original-to|(?:x-)?authentication-results|arc-.+|dkim-.+|domainkey-signature|x-msys-.+|x-msfbl|x-binding|x-virtual-mta|x-job|x-envid|x-schedule|x-dkim-.+|x-sp-.+)$/i;

const STRUCTURAL = /^(?:content-.+|mime-version|hp-outer)$/i;

const BLIND = /^(?:resent-)?bcc$/i;

/** True for a field whose copy belongs inside (RFC 9788 §5.2.1): all but structural, trace and blind ones. */
export function isProtectable(name: string): boolean {
  return !TRACE.test(name) && !STRUCTURAL.test(name) && !BLIND.test(name);
}

/** True for fields that say how the body is built (RFC 9788 §1.1.1); they are never protected copies. */
export function isStructural(name: string): boolean {
  return STRUCTURAL.test(name);
}
