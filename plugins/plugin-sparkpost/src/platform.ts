import type { Platform, PlatformPorts } from '@mtaops/core';
import { apiInjection } from './api-injection.ts';
import { sparkpostDoctor } from './checks/doctor.ts';
import { explainRefusal } from './refusals.ts';

export function createPlatform(_ports: PlatformPorts): Platform {
  return { apiInjection, doctor: sparkpostDoctor, explainRefusal, id: 'sparkpost', title: 'SparkPost' };
}
