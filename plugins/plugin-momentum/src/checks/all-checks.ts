import type { Check } from '@mtaops/core';
import { authAudit } from './auth-audit.ts';
import { authPlaintext } from './auth-plaintext.ts';
import { authStore } from './auth-store.ts';
import { configDrift } from './config-drift.ts';
import { configParse } from './config-parse.ts';
import { configScope } from './config-scope.ts';
import { configShadow } from './config-shadow.ts';
import { controlExposed } from './control-exposed.ts';
import { dkimConfig } from './dkim-config.ts';
import { dkimDns } from './dkim-dns.ts';
import { dkimKey } from './dkim-key.ts';
import { dkimStats } from './dkim-stats.ts';
import { dnsHealth } from './dns-health.ts';
import { httpExposed } from './http-exposed.ts';
import { license } from './license.ts';
import { listenerBound } from './listener-bound.ts';
import { listenerLimits } from './listener-limits.ts';
import { listenerPool } from './listener-pool.ts';
import { logFlow } from './log-flow.ts';
import { logPanic } from './log-panic.ts';
import { logRotation } from './log-rotation.ts';
import type { MomentumModel } from './model.ts';
import { outboundLoopback } from './outbound-loopback.ts';
import { procRunning } from './proc-running.ts';
import { procTraces } from './proc-traces.ts';
import { queueHealth } from './queue-health.ts';
import { relayDomains } from './relay-domains.ts';
import { relayGenerator } from './relay-generator.ts';
import { relayLive } from './relay-live.ts';
import { relayOpen } from './relay-open.ts';
import { relayRecent } from './relay-recent.ts';
import { relaySpoof } from './relay-spoof.ts';
import { sizeSmime } from './size-smime.ts';
import { smimePolicy } from './smime-policy.ts';
import { smimeRewrite } from './smime-rewrite.ts';
import { smimeRoundtrip } from './smime-roundtrip.ts';
import { smimeScanner } from './smime-scanner.ts';
import { smimeTracking } from './smime-tracking.ts';
import { tlsCert } from './tls-cert.ts';
import { tlsMisuse } from './tls-misuse.ts';
import { tlsOutbound } from './tls-outbound.ts';
import { tlsPolicy } from './tls-policy.ts';
import { version } from './version.ts';

/** Every check of a Momentum host, in the order of the report. */
export const CHECKS: readonly Check<MomentumModel>[] = [
  configParse,
  configScope,
  configShadow,
  configDrift,
  procRunning,
  procTraces,
  version,
  listenerBound,
  listenerPool,
  listenerLimits,
  controlExposed,
  relayGenerator,
  relayOpen,
  relayDomains,
  relaySpoof,
  relayLive,
  relayRecent,
  authPlaintext,
  authStore,
  authAudit,
  tlsCert,
  tlsPolicy,
  tlsMisuse,
  tlsOutbound,
  sizeSmime,
  smimeTracking,
  smimeRewrite,
  smimePolicy,
  smimeScanner,
  smimeRoundtrip,
  dkimConfig,
  dkimKey,
  dkimDns,
  dkimStats,
  logFlow,
  logPanic,
  logRotation,
  queueHealth,
  dnsHealth,
  outboundLoopback,
  httpExposed,
  license,
];
