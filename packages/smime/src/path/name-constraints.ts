import { childrenOf, firstChild, readWholeBer } from '../der/ber-reader.ts';
import type { PathCertificate } from './certificate.ts';
import { type GeneralName, parseGeneralName } from './general-name.ts';
import { isWithinName } from './name.ts';

/** Subtrees that all issuers above have set (RFC 5280 §6.1.1 (e), (f)). */
export type NameConstraints = {
  /** One list for each certificate that had permittedSubtrees: a name must be inside one of each list. */
  readonly permitted: readonly (readonly GeneralName[])[];
  readonly excluded: readonly GeneralName[];
};

export const NO_NAME_CONSTRAINTS: NameConstraints = { excluded: [], permitted: [] };

/** More comparisons than this are refused: names times subtrees is a known way to keep a verifier busy. */
const MAX_COMPARISONS = 250_000;

/** Add the nameConstraints extension of a certificate, if it has one, to those collected so far. */
export function narrowNameConstraints(so: NameConstraints, certificate: PathCertificate): NameConstraints {
  const extension = certificate.extensions.get('2.5.29.30');
  if (!extension) return so;
  const fields = childrenOf(readWholeBer(extension.value));
  const subtrees = (tag: number): readonly GeneralName[] =>
    fields
      .filter((field) => field.identifier === tag)
      .flatMap((field) => childrenOf(field).map(firstChild))
      .flatMap((base) => (base ? [parseGeneralName(base)] : []));
  const permitted = subtrees(0xa0);
  return {
    excluded: [...so.excluded, ...subtrees(0xa1)],
    permitted: permitted.length > 0 ? [...so.permitted, permitted] : so.permitted,
  };
}

/**
 * All names of a certificate that constraints apply to: subject, subjectAltName, and e-mail addresses in the subject
 * as rfc822Name (RFC 5280 §4.2.1.10 asks it when there is no alternative name; here always, which is stricter).
 */
export function namesOf(certificate: PathCertificate): readonly GeneralName[] {
  const { alternativeNames, subject } = certificate;
  return [
    ...(subject.isEmpty ? [] : [{ kind: 'directory' as const, name: subject }]),
    ...alternativeNames,
    ...subject.emailAddresses.map((text) => ({ kind: 'rfc822' as const, text })),
  ];
}

/** The first name that the constraints forbid, as text; undefined when all are allowed. */
export function findForbiddenName(
  constraints: NameConstraints,
  certificate: PathCertificate,
): string | undefined {
  if (constraints.excluded.length === 0 && constraints.permitted.length === 0) return undefined;
  const names = namesOf(certificate);
  const subtrees = constraints.permitted.reduce(
    (sum, list) => sum + list.length,
    constraints.excluded.length,
  );
  if (names.length * subtrees > MAX_COMPARISONS) return 'too many names and constraints';
  const forbidden = names.find((name) => !isAllowed(name, constraints));
  return forbidden && describeName(forbidden);
}

function isAllowed(name: GeneralName, { excluded, permitted }: NameConstraints): boolean {
  if (excluded.some((base) => isSameForm(name, base) && isWithin(name, base) !== false)) return false;
  return permitted.every((list) => {
    const applicable = list.filter((base) => isSameForm(name, base));
    return applicable.length === 0 || applicable.some((base) => isWithin(name, base) === true);
  });
}

function isSameForm(name: GeneralName, base: GeneralName): boolean {
  if (name.kind === 'smtpUtf8Mailbox') return base.kind === 'rfc822'; // RFC 9598 §6
  return name.kind === base.kind && (name.kind !== 'other' || base.kind !== 'other' || name.tag === base.tag);
}

/** Undefined when the form cannot be compared: then neither permitted nor surely outside an excluded subtree. */
function isWithin(name: GeneralName, base: GeneralName): boolean | undefined {
  if (name.kind === 'directory' && base.kind === 'directory')
    return isWithinName(name.name.rdns, base.name.rdns);
  if (name.kind === 'ip' && base.kind === 'ip') return isWithinNetwork(name.octets, base.octets);
  if (name.kind === 'dns' && base.kind === 'dns') return isWithinDomain(name.text, base.text);
  if (name.kind === 'uri' && base.kind === 'uri') return isUriWithin(name.text, base.text);
  if ((name.kind === 'rfc822' || name.kind === 'smtpUtf8Mailbox') && base.kind === 'rfc822')
    return isMailboxWithin(name.text, base.text);
  return undefined;
}

function lowerDomain(domain: string): string {
  return domain.toLowerCase().replace(/\.$/, '');
}

/** Adding labels on the left stays inside (RFC 5280 §4.2.1.10, dNSName). */
function isWithinDomain(name: string, base: string): boolean {
  const domain = lowerDomain(name);
  const subtree = lowerDomain(base).replace(/^\./, '');
  return subtree === '' || domain === subtree || domain.endsWith(`.${subtree}`);
}

/** `host` is that host, `.domain` is every host below and not the domain itself (rfc822Name and URI). */
function isHostWithin(host: string, base: string): boolean {
  const domain = lowerDomain(host);
  const subtree = lowerDomain(base);
  return subtree.startsWith('.') ? domain.endsWith(subtree) && domain !== subtree : domain === subtree;
}

function isMailboxWithin(mailbox: string, base: string): boolean | undefined {
  const at = mailbox.lastIndexOf('@');
  if (at < 0) return undefined;
  if (!base.includes('@')) return isHostWithin(mailbox.slice(at + 1), base);
  const baseAt = base.lastIndexOf('@');
  const sameHost = lowerDomain(mailbox.slice(at + 1)) === lowerDomain(base.slice(baseAt + 1));
  return sameHost && mailbox.slice(0, at) === base.slice(0, baseAt);
}

/** Only the host of the authority counts; without a host name the URI matches nothing. */
function isUriWithin(uri: string, base: string): boolean | undefined {
  const host = /^[a-z][a-z0-9+.-]*:\/\/(?:[^@/?#]*@)?([^:/?#[\]]+)/i.exec(uri)?.[1];
  return host === undefined || /^[\d.]+$/.test(host) ? undefined : isHostWithin(host, base);
}

function isWithinNetwork(address: Uint8Array, network: Uint8Array): boolean | undefined {
  if (network.length !== 2 * address.length)
    return address.length === 4 || address.length === 16 ? false : undefined;
  return address.every((octet, index) => {
    const mask = network[address.length + index] ?? 0;
    return (octet & mask) === ((network[index] ?? 0) & mask);
  });
}

function describeName(name: GeneralName): string {
  if (name.kind === 'directory') return name.name.text;
  if (name.kind === 'ip') return [...name.octets].join('.');
  return name.kind === 'other' ? `a name of form ${name.tag}` : name.text;
}
