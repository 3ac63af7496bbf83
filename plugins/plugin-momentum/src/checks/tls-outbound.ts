import { type Observation, pass, warn } from '@mtaops/core';
import type { OptionTable } from '../config/option-table.ts';
import type { Scope } from '../config/scope.ts';
import { textOf } from '../config/value.ts';
import { outboundBindings, outboundChain, outboundSetting } from '../outbound/outbound-chain.ts';
import { showPlace } from '../relay/verdict.ts';
import { configuredCheck } from './model.ts';

export const tlsOutbound = configuredCheck(
  {
    group: 'outbound',
    id: 'mom.tls.outbound',
    remedy: 'TLS = "ifavailable" globally, "required" in the Domain of partners that demand it',
    restsOn: ['TLS of domains, bindings, groups and globally'],
    rule: {
      pass: 'every binding uses TLS where the receiver offers it, for the destination domains that are named too',
      warn: 'a binding sends in clear, which is the default',
    },
    severity: 'medium',
    source: 'B4/config/ref-tls, B4/4-ecelerity-conf-fallback',
    title: 'Outbound mail uses TLS',
    why: 'The default is no TLS at all: envelopes and headers of S/MIME mail are then readable on the way.',
  },
  ({ configuration: { root }, options, workload }) => {
    const bindings = outboundBindings(root);
    const senders = bindings.length > 0 ? bindings : [{}];
    const domains = workload.destinationDomains?.length ? workload.destinationDomains : [undefined];
    return senders.flatMap((sender) =>
      domains.map((domain) => {
        const from = 'binding' in sender ? sender.binding.title : 'every binding';
        const title = domain === undefined ? from : `${from} to ${domain}`;
        return judge(title, outboundChain(root, sender, domain), options);
      }),
    );
  },
);

function judge(title: string, chain: readonly Scope[], options: OptionTable): Observation {
  const setting = outboundSetting(chain, 'tls');
  const word = textOf(setting?.value).toLowerCase() || (options.get('tls')?.[0]?.defaultValue ?? 'no');
  if (word !== 'no' && word !== 'false')
    return pass(`${title} has TLS = ${word}`, setting ? [setting.place] : []);
  const where = setting ? `${showPlace(setting.place)}: ` : 'add to the global scope: ';
  return warn(`${title} sends without TLS${setting ? '' : ' (the default)'}`, {
    evidence: setting ? [setting.place] : (chain[0]?.places ?? []),
    remedy: `${where}TLS = "ifavailable"`,
  });
}
