import type { Platform, PlatformPorts } from '@mtaops/core';

export function createPlatform(_ports: PlatformPorts): Platform {
  return { id: 'sparkpost', title: 'SparkPost' };
}
