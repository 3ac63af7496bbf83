import type { Check } from '@mtaops/core';
import { accountStatus } from './account-status.ts';
import { apiReach } from './api-reach.ts';
import { apiTls } from './api-tls.ts';
import { bounceDomain } from './bounce-domain.ts';
import { clock } from './clock.ts';
import { config } from './config.ts';
import { dkimDns } from './dkim-dns.ts';
import { dkimKeys } from './dkim-keys.ts';
import { dkimLength } from './dkim-length.ts';
import { dkimStatus } from './dkim-status.ts';
import { dmarc } from './dmarc.ts';
import { domainExists } from './domain-exists.ts';
import { domainReady } from './domain-ready.ts';
import { eventsFeed } from './events-feed.ts';
import { grants } from './grants.ts';
import { inbound } from './inbound.ts';
import { ipPool } from './ip-pool.ts';
import { keySeparation } from './key-separation.ts';
import { keyValid } from './key-valid.ts';
import type { AccountModel } from './model.ts';
import { quota } from './quota.ts';
import { recentHealth } from './recent-health.ts';
import { secretHygiene } from './secret-hygiene.ts';
import { size } from './size.ts';
import { smtpAuth } from './smtp-auth.ts';
import { smtpDryRun } from './smtp-dry-run.ts';
import { smtpReach } from './smtp-reach.ts';
import { smtpStartTls } from './smtp-starttls.ts';
import { subaccount } from './subaccount.ts';
import { suppression } from './suppression.ts';
import { templateBraces } from './template-braces.ts';
import { trackingDefault } from './tracking-default.ts';
import { webhooks } from './webhooks.ts';

/** Every check of a SparkPost account, in the order of the report. */
export const CHECKS: readonly Check<AccountModel>[] = [
  config,
  secretHygiene,
  apiReach,
  apiTls,
  keyValid,
  accountStatus,
  quota,
  trackingDefault,
  grants,
  keySeparation,
  subaccount,
  domainExists,
  domainReady,
  dkimStatus,
  dkimDns,
  dkimLength,
  dkimKeys,
  bounceDomain,
  dmarc,
  smtpReach,
  smtpStartTls,
  smtpAuth,
  smtpDryRun,
  ipPool,
  suppression,
  eventsFeed,
  recentHealth,
  clock,
  webhooks,
  inbound,
  size,
  templateBraces,
];
