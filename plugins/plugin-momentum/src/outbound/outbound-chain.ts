import { childrenOf, type Scope, type Setting, settingIn } from '../config/scope.ts';

/** A binding with the group it stands in; a binding may also stand alone. */
export type OutboundBinding = { readonly binding: Scope; readonly group: Scope | undefined };

/** Every binding, those of groups first. */
export function outboundBindings(root: Scope): readonly OutboundBinding[] {
  const grouped = childrenOf(root, 'binding_group').flatMap((group) =>
    childrenOf(group, 'binding').map((binding) => ({ binding, group })),
  );
  return [...grouped, ...childrenOf(root, 'binding').map((binding) => ({ binding, group: undefined }))];
}

/**
 * The scopes an outbound option is looked for in, most specific first (B4/4-ecelerity-conf-fallback): the domain in the
 * binding, in its group, the binding, the group, the domain globally, global.
 *
 * @param domain - Of the recipient; without it no `Domain` is considered.
 */
export function outboundChain(
  root: Scope,
  { binding, group }: Partial<OutboundBinding>,
  domain?: string,
): readonly Scope[] {
  const alone = childrenOf(root, 'binding').find(({ label }) => label === binding?.label);
  const domains = [binding, alone, group].flatMap((scope) => domainIn(scope, domain) ?? []);
  const chain = [...domains, binding, alone, group, domainIn(root, domain), root];
  return [...new Set(chain.filter((scope) => scope !== undefined))];
}

/** The assignment in force on a chain. */
export function outboundSetting(chain: readonly Scope[], option: string): Setting | undefined {
  return chain.flatMap((scope) => settingIn(scope, option) ?? [])[0];
}

/** The `Domain` of a scope for a recipient's domain: plain names first, then patterns in the order of the file. */
function domainIn(scope: Scope | undefined, domain: string | undefined): Scope | undefined {
  if (domain === undefined) return undefined;
  const stanzas = childrenOf(scope, 'domain');
  const name = domain.toLowerCase();
  return (
    stanzas.find(({ label }) => label?.toLowerCase() === name) ??
    stanzas.find(({ label = '' }) => matchesPattern(label, name))
  );
}

/** A label between slashes is a PCRE; one that JavaScript cannot read matches nothing here. */
function matchesPattern(label: string, domain: string): boolean {
  const body = /^\/(.+)\/$/.exec(label)?.[1];
  if (body === undefined || body.length > 200) return false;
  try {
    return new RegExp(body, 'i').test(domain);
  } catch {
    return false;
  }
}
