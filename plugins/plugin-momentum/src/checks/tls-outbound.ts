import { type Observation, pass, warn } from '@mtaops/core';
import { childrenOf, type Scope, settingIn } from '../config/scope.ts';
import { textOf } from '../config/value.ts';
import { showPlace } from '../relay/verdict.ts';
import { configuredCheck } from './model.ts';

export const tlsOutbound = configuredCheck(
  {
    group: 'outbound',
    id: 'mom.tls.outbound',
    remedy: 'TLS = "ifavailable" globally, "required" in the Domain of partners that demand it',
    restsOn: ['TLS of bindings, groups and globally'],
    rule: {
      pass: 'every binding uses TLS where the receiver offers it',
      warn: 'a binding sends in clear, which is the default',
    },
    severity: 'medium',
    source: 'B4/config/ref-tls',
    title: 'Outbound mail uses TLS',
    why: 'The default is no TLS at all: envelopes and headers of S/MIME mail are then readable on the way.',
  },
  ({ configuration: { root } }) => {
    const bindings = outboundBindings(root);
    if (bindings.length === 0) return [judge('every binding', [root])];
    return bindings.map(({ chain, title }) => judge(title, chain));
  },
);

/** Every binding with the scopes its options fall back to: itself, its group, global (B4/4-ecelerity-conf-fallback). */
function outboundBindings(
  root: Scope,
): readonly { readonly title: string; readonly chain: readonly Scope[] }[] {
  const grouped = childrenOf(root, 'binding_group').flatMap((group) =>
    childrenOf(group, 'binding').map((binding) => ({ chain: [binding, group, root], title: binding.title })),
  );
  const single = childrenOf(root, 'binding').map((binding) => ({
    chain: [binding, root],
    title: binding.title,
  }));
  return [...grouped, ...single];
}

function judge(title: string, chain: readonly Scope[]): Observation {
  const setting = chain.flatMap((scope) => settingIn(scope, 'tls') ?? [])[0];
  const word = textOf(setting?.value).toLowerCase() || 'no';
  if (word !== 'no' && word !== 'false')
    return pass(`${title} has TLS = ${word}`, setting ? [setting.place] : []);
  const where = setting ? `${showPlace(setting.place)}: ` : 'add to the global scope: ';
  return warn(`${title} sends without TLS${setting ? '' : ' (the default)'}`, {
    evidence: setting ? [setting.place] : (chain[0]?.places ?? []),
    remedy: `${where}TLS = "ifavailable"`,
  });
}
