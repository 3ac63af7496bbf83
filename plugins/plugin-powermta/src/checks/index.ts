import type { Check } from '@mtaops/core';
import { accounting } from './accounting.ts';
import { authFailureRate } from './auth-failure-rate.ts';
import { authInClear } from './auth-in-clear.ts';
import type { Case } from './case.ts';
import { certificateValid } from './certificate-valid.ts';
import { configValid } from './config-valid.ts';
import { contentLogged } from './content-logged.ts';
import { contentMechanisms } from './content-mechanisms.ts';
import { dkimKeyFiles } from './dkim-key-files.ts';
import { dkimKeyPresent } from './dkim-key-present.ts';
import { dkimOptions } from './dkim-options.ts';
import { dkimPublished } from './dkim-published.ts';
import { dkimSigningOn } from './dkim-signing-on.ts';
import { eightBit } from './eight-bit.ts';
import { filePermissions } from './file-permissions.ts';
import { generatorRelays } from './generator-relays.ts';
import { greeting } from './greeting.ts';
import { headerRewriting } from './header-rewriting.ts';
import { includesFound } from './includes-found.ts';
import { licenceValid } from './licence-valid.ts';
import { listenerSource } from './listener-source.ts';
import { listenersBound } from './listeners-bound.ts';
import { messageSize } from './message-size.ts';
import { monitorAccess } from './monitor-access.ts';
import { monitorHardening } from './monitor-hardening.ts';
import { openRelay } from './open-relay.ts';
import { outboundTls } from './outbound-tls.ts';
import { processRunning } from './process-running.ts';
import { queuesFlowing } from './queues-flowing.ts';
import { references } from './references.ts';
import { refusalsLogged } from './refusals-logged.ts';
import { relayDebug } from './relay-debug.ts';
import { relayDomains } from './relay-domains.ts';
import { relayOnWire } from './relay-on-wire.ts';
import { reloadPending } from './reload-pending.ts';
import { resolver } from './resolver.ts';
import { runAsRoot } from './run-as-root.ts';
import { sourceAddresses } from './source-addresses.ts';
import { spoolSpace } from './spool-space.ts';
import { starttlsOffered } from './starttls-offered.ts';
import { tlsCiphers } from './tls-ciphers.ts';
import { tlsVersions } from './tls-versions.ts';
import { tracking } from './tracking.ts';
import { usersRelay } from './users-relay.ts';
import { versionSupported } from './version-supported.ts';

/** Every check of PowerMTA in the order of the report. */
export const CHECKS: readonly Check<Case>[] = [
  processRunning,
  licenceValid,
  configValid,
  reloadPending,
  includesFound,
  references,
  listenersBound,
  greeting,
  listenerSource,
  generatorRelays,
  openRelay,
  relayDomains,
  relayDebug,
  relayOnWire,
  starttlsOffered,
  certificateValid,
  tlsVersions,
  tlsCiphers,
  authInClear,
  usersRelay,
  authFailureRate,
  dkimKeyPresent,
  dkimKeyFiles,
  dkimSigningOn,
  dkimPublished,
  dkimOptions,
  messageSize,
  tracking,
  headerRewriting,
  eightBit,
  contentMechanisms,
  refusalsLogged,
  accounting,
  contentLogged,
  spoolSpace,
  queuesFlowing,
  filePermissions,
  runAsRoot,
  monitorAccess,
  monitorHardening,
  sourceAddresses,
  outboundTls,
  resolver,
  versionSupported,
];
