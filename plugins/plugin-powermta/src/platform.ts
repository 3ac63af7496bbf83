import type { Platform, PlatformPorts } from '@mtaops/core';
import { relayPolicy } from './relay/relay-policy.ts';

export function createPlatform(_ports: PlatformPorts): Platform {
  return { id: 'powermta', relay: relayPolicy, title: 'PowerMTA' };
}
