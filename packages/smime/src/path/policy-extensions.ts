import { childrenOf, failBer, readWholeBer } from '../der/ber-reader.ts';
import { oidOf, smallIntegerOf } from '../der/ber-values.ts';
import type { PathCertificate } from './certificate.ts';
import { ANY_POLICY, type PolicyMapping } from './policy-graph.ts';

/** OIDs of certificatePolicies (RFC 5280 §4.2.1.4), undefined without the extension. Qualifiers are not looked at. */
export function certificatePoliciesOf({ extensions }: PathCertificate): readonly string[] | undefined {
  const extension = extensions.get('2.5.29.32');
  if (!extension) return undefined;
  const policies = childrenOf(readWholeBer(extension.value)).map((information) => {
    const [oid] = childrenOf(information);
    return oid ? oidOf(oid) : failBer('policy without OID', information.start);
  });
  if (new Set(policies).size !== policies.length) failBer('a policy twice in certificatePolicies', 0);
  return policies;
}

/**
 * policyMappings (§4.2.1.5), empty without the extension.
 *
 * @throws MtaopsError `E_INPUT` when anyPolicy is mapped, which §6.1.4 (a) forbids.
 */
export function policyMappingsOf({ extensions }: PathCertificate): readonly PolicyMapping[] {
  const extension = extensions.get('2.5.29.33');
  if (!extension) return [];
  return childrenOf(readWholeBer(extension.value)).map((pair) => {
    const [issuer, subject] = childrenOf(pair);
    if (!issuer || !subject) failBer('bad policy mapping', pair.start);
    const mapping = { issuerPolicy: oidOf(issuer), subjectPolicy: oidOf(subject) };
    if (mapping.issuerPolicy === ANY_POLICY || mapping.subjectPolicy === ANY_POLICY)
      failBer('anyPolicy in a policy mapping', pair.start);
    return mapping;
  });
}

/** policyConstraints (§4.2.1.11): skip counts, undefined where absent. */
export function policyConstraintsOf({ extensions }: PathCertificate): {
  readonly requireExplicitPolicy?: number;
  readonly inhibitPolicyMapping?: number;
} {
  const extension = extensions.get('2.5.29.36');
  const fields = extension ? childrenOf(readWholeBer(extension.value)) : [];
  const explicit = fields.find((field) => field.identifier === 0x80);
  const mapping = fields.find((field) => field.identifier === 0x81);
  return {
    ...(explicit && { requireExplicitPolicy: smallIntegerOf(explicit) }),
    ...(mapping && { inhibitPolicyMapping: smallIntegerOf(mapping) }),
  };
}

/** inhibitAnyPolicy (§4.2.1.14): skip count, undefined without the extension. */
export function inhibitAnyPolicyOf({ extensions }: PathCertificate): number | undefined {
  const extension = extensions.get('2.5.29.54');
  return extension && smallIntegerOf(readWholeBer(extension.value));
}
