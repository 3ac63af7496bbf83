import type { Platform, PlatformPorts } from '@mtaops/core';
import { apiInjection } from './api-injection.ts';
import { explainRefusal } from './refusals.ts';
import { relayPolicy } from './relay/relay-policy.ts';

export function createPlatform(_ports: PlatformPorts): Platform {
  return { apiInjection, explainRefusal, id: 'powermta', relay: relayPolicy, title: 'PowerMTA' };
}
