import type { Platform, PlatformPorts } from '@mtaops/core';
import { apiInjection } from './api-injection.ts';
import { momentumDoctor } from './checks/doctor.ts';
import { explainRefusal } from './refusals.ts';
import { momentumRelay } from './relay/relay-policy.ts';

export function createPlatform(_ports: PlatformPorts): Platform {
  return {
    apiInjection,
    doctor: momentumDoctor,
    explainRefusal,
    id: 'momentum',
    relay: momentumRelay,
    title: 'Momentum',
  };
}
