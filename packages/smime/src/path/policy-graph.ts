/** The OID that stands for every policy (RFC 5280 §4.2.1.4). */
export const ANY_POLICY = '2.5.29.32.0';

type PolicyNode = {
  readonly policy: string;
  readonly expected: ReadonlySet<string>;
  readonly parents: readonly PolicyNode[];
};

/**
 * Policies that hold from the trust anchor down to the last certificate seen: only the lowest level, each node
 * knowing its parents.
 *
 * RFC 9618: a graph with one node per policy and level, not the tree of RFC 5280 §6.1.2, which a hostile chain of
 * mappings makes grow without bound (CVE-2023-0464). Nodes without children need no pruning, since only what can
 * be reached from the lowest level is kept. Undefined stands for NULL: no policy holds.
 */
export type PolicyGraph = ReadonlyMap<string, PolicyNode> | undefined;

export function createPolicyGraph(): PolicyGraph {
  return graphOf([{ expected: new Set([ANY_POLICY]), parents: [], policy: ANY_POLICY }]);
}

function graphOf(nodes: readonly PolicyNode[]): PolicyGraph {
  return nodes.length === 0 ? undefined : new Map(nodes.map((node) => [node.policy, node]));
}

/**
 * Go down one certificate (RFC 9618 §5.4, step (d) of RFC 5280 §6.1.3).
 *
 * @param policies - Of the certificatePolicies extension; undefined when it has none.
 * @param isAnyAllowed - anyPolicy in `policies` counts.
 */
export function descendPolicies(
  graph: PolicyGraph,
  policies: readonly string[] | undefined,
  isAnyAllowed: boolean,
): PolicyGraph {
  if (!graph || !policies) return undefined;
  const parentsOf = new Map<string, PolicyNode[]>();
  for (const node of graph.values()) {
    for (const policy of node.expected) parentsOf.set(policy, [...(parentsOf.get(policy) ?? []), node]);
  }
  const anyNode = graph.get(ANY_POLICY);
  const nodes = new Map<string, PolicyNode>();
  const add = (policy: string, parents: readonly PolicyNode[]): void => {
    nodes.set(policy, { expected: new Set([policy]), parents, policy });
  };
  for (const policy of policies) {
    if (policy === ANY_POLICY) continue;
    const parents = parentsOf.get(policy) ?? (anyNode ? [anyNode] : undefined);
    if (parents) add(policy, parents);
  }
  if (isAnyAllowed && policies.includes(ANY_POLICY)) {
    for (const [policy, parents] of parentsOf) if (!nodes.has(policy)) add(policy, parents);
  }
  return graphOf([...nodes.values()]);
}

/** One pair of the policyMappings extension. */
export type PolicyMapping = { readonly issuerPolicy: string; readonly subjectPolicy: string };

/**
 * Apply policyMappings (RFC 5280 §6.1.4 (b)).
 *
 * @param isMappingAllowed - Otherwise mapped policies are taken out.
 */
export function mapPolicies(
  graph: PolicyGraph,
  mappings: readonly PolicyMapping[],
  isMappingAllowed: boolean,
): PolicyGraph {
  if (!graph || mappings.length === 0) return graph;
  const targets = new Map<string, Set<string>>();
  for (const { issuerPolicy, subjectPolicy } of mappings) {
    const set = targets.get(issuerPolicy) ?? new Set();
    targets.set(issuerPolicy, set.add(subjectPolicy));
  }
  const nodes = new Map(graph);
  const anyNode = graph.get(ANY_POLICY);
  for (const [policy, expected] of targets) {
    const node = graph.get(policy);
    if (!isMappingAllowed) nodes.delete(policy);
    else if (node) nodes.set(policy, { ...node, expected });
    else if (anyNode) nodes.set(policy, { expected, parents: anyNode.parents, policy });
  }
  return graphOf([...nodes.values()]);
}

/**
 * True when a policy holds that the user accepts (RFC 5280 §6.1.5 (g)).
 *
 * @param wanted - The user's policies in the trust anchor's domain; empty or with anyPolicy means any.
 */
export function holdsPolicy(graph: PolicyGraph, wanted: readonly string[]): boolean {
  if (!graph) return false;
  if (wanted.length === 0 || wanted.includes(ANY_POLICY)) return true;
  const seen = new Map<PolicyNode, boolean>();
  const reaches = (node: PolicyNode): boolean => {
    const known = seen.get(node);
    if (known !== undefined) return known;
    // The node below anyPolicy names the policy in the trust anchor's own domain.
    const found =
      node.policy === ANY_POLICY ||
      node.parents.some((parent) =>
        parent.policy === ANY_POLICY ? wanted.includes(node.policy) : reaches(parent),
      );
    seen.set(node, found);
    return found;
  };
  return [...graph.values()].some(reaches);
}
