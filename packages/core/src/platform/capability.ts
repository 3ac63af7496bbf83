import type { Platform } from './contract.ts';

/** Optional abilities of a platform, each a member of the contract. */
export const CAPABILITIES = ['api-injection', 'refusals', 'doctor', 'relay'] as const;

export type Capability = (typeof CAPABILITIES)[number];

const member = {
  'api-injection': 'apiInjection',
  doctor: 'doctor',
  refusals: 'explainRefusal',
  relay: 'relay',
} as const satisfies Record<Capability, keyof Platform>;

/** The abilities a platform has, in the order of {@link CAPABILITIES}. */
export function capabilitiesOf(platform: Platform): readonly Capability[] {
  return CAPABILITIES.filter((capability) => platform[member[capability]] !== undefined);
}
