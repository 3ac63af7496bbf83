import type { Platform, PlatformPorts } from '@mtaops/core';
import { apiInjection } from './api-injection.ts';
import { doctor } from './checks/doctor.ts';
import { explainRefusal } from './refusals.ts';
import { relayPolicy } from './relay/relay-policy.ts';

export function createPlatform(_ports: PlatformPorts): Platform {
  return { apiInjection, doctor, explainRefusal, id: 'powermta', relay: relayPolicy, title: 'PowerMTA' };
}
