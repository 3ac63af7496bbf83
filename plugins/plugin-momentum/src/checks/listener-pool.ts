import { fail, type Observation, warn } from '@mtaops/core';
import { childrenOf, settingIn } from '../config/scope.ts';
import { asInteger, textOf } from '../config/value.ts';
import { firstDefined, inboundChain } from '../inbound/chain.ts';
import { type Endpoint, endpointName } from '../inbound/endpoint.ts';
import { showPlace } from '../relay/verdict.ts';
import { LISTENER_TYPES } from './listener-bound.ts';
import { type Configured, configuredCheck, judgedEndpoints } from './model.ts';

export const listenerPool = configuredCheck(
  {
    group: 'listener',
    id: 'mom.listener.pool',
    remedy: 'add the ThreadPool, or correct its name',
    restsOn: ['Pool_Name', 'ThreadPool', 'Concurrency'],
    rule: {
      fail: 'Pool_Name names no ThreadPool',
      pass: 'every Pool_Name has its ThreadPool',
      warn: 'a Listen has more concurrency than its pool',
    },
    severity: 'medium',
    source: 'B4/esmtp-listener',
    title: 'Every named thread pool exists',
    why: 'Without its pool a listener shares the IO pool with the disk, and accepts connections slowly under load.',
  },
  (model) =>
    LISTENER_TYPES.flatMap((type) => judgedEndpoints(model, type)).flatMap((endpoint) =>
      judge(endpoint, model),
    ),
);

function judge(endpoint: Endpoint, { configuration }: Configured): readonly Observation[] {
  const chain = inboundChain(endpoint);
  const pool = firstDefined(chain, 'pool_name')?.setting;
  if (!pool) return [];
  const name = textOf(pool.value);
  const stanza = childrenOf(configuration.root, 'threadpool').find(({ label }) => label === name);
  if (!stanza) {
    return [
      fail(`${endpointName(endpoint)} uses the pool ${name}, which does not exist`, {
        evidence: [pool.place],
        remedy: `add ThreadPool "${name}" { Concurrency = 4 }, or remove Pool_Name at ${showPlace(pool.place)}`,
      }),
    ];
  }
  const concurrency = firstDefined(chain, 'concurrency')?.setting;
  const size = settingIn(stanza, 'concurrency');
  const [wanted, available] = [asInteger(textOf(concurrency?.value)), asInteger(textOf(size?.value))];
  if (!concurrency || !size || wanted === undefined || available === undefined || wanted <= available)
    return [];
  return [
    warn(`${endpointName(endpoint)} asks for ${wanted} threads of a pool of ${available}`, {
      evidence: [concurrency.place, size.place],
      remedy: `set Concurrency = ${wanted} at ${showPlace(size.place)}`,
    }),
  ];
}
