import { nearestName } from '@mtaops/core';

/** What a directive's value has to look like. */
export type ValueKind =
  | 'boolean'
  | 'integer'
  | 'size'
  | 'interval'
  | 'interval-list'
  | 'rate'
  | 'domain-key'
  | 'domain-macro'
  /** Anything, at least one word. */
  | 'words';

/** Sections whose entries begin with or hold `/pattern/`. */
export const REGEX_SECTIONS: ReadonlySet<string> = new Set([
  'bounce-category-patterns',
  'pattern-list',
  'smtp-pattern-list',
]);

/** Directives that take `/pattern/` anywhere. */
export const REGEX_KEYS: ReadonlySet<string> = new Set(['address', 'relay-address', 'reply']);

/** Sections whose entries are no directives, or are hardly documented: nothing in them is called unknown. */
export const OPEN_SECTIONS: ReadonlySet<string> = new Set([
  'aliases',
  'bounce-category-patterns',
  'dns',
  'mx-rollup-list',
  'pattern-list',
  'proxy',
  'rewrite-list',
  'signals',
  'signals-filter',
  'smtp-pattern-list',
  'transmissions-api',
  'vault',
]);

/** Values that must not be shown: the words from this index on (User's Guide 5.0, 10.4.2 and others). */
const SECRET_FROM: Readonly<Record<string, number>> = {
  'access-token': 0,
  'api-key': 0,
  'auth-password': 0,
  'http-api-key': 0,
  'http-tls-certificate': 1,
  password: 0,
  'privacy-policy': 1,
  'smtp-client-certificate': 1,
  'smtp-server-tls-certificate': 1,
  'tls-certificate': 1,
  token: 0,
  'volume-audit-api-key': 0,
};

/** The words of a directive fit to be shown: secrets as `****`. */
export function shownArgs(key: string, args: readonly string[]): readonly string[] {
  const from = SECRET_FROM[key] ?? (/password|secret|token|api-key/.test(key) ? 0 : Number.POSITIVE_INFINITY);
  return args.map((word, at) => (at >= from ? '****' : word));
}

function kinds(kind: ValueKind, names: string): ReadonlyArray<readonly [string, ValueKind]> {
  return names
    .trim()
    .split(/\s+/)
    .map((name) => [name, kind] as const);
}

/**
 * Directives that the User's Guides 5.0 document or show, those of undocumented but real use included. An absent name
 * is no error: later versions have more.
 */
export const DIRECTIVES: ReadonlyMap<string, ValueKind> = new Map([
  ...kinds(
    'boolean',
    `run-as-root relay-debug smtp-await-slot await-slot immediate-tls log-auto-rotation log-file-world-readable
    http-redirect-to-https http-csrf-protection pickup-remove-dot enable-signals track-time-first-attempt
    smtp-service always-allow-relaying allow-mailmerge always-allow-api-submission accept-invalid-recipients
    allow-auth require-auth allow-unencrypted-plain-auth allow-starttls require-starttls-before-auth log-tls
    too-many-rcpts-fails-message allow-chunking allow-smtputf8 add-received-header hide-message-source
    add-message-id-header add-x-virtual-mta-header auto-qualify-domain process-x-virtual-mta process-x-job
    process-x-envid process-x-dkim-options process-x-dkim-key process-x-schedule retain-x-virtual-mta retain-x-job
    retain-x-envid retain-x-dkim-options retain-x-dkim-key reject-invalid-virtual-mta check-spf-inbound
    check-dkim-inbound check-iprev-inbound suppress-local-dsn log-connections log-commands log-data
    disconnect-on-transient-error smtp-server-tls-allow-sslv3 smtp-server-tls-allow-tlsv1
    smtp-server-tls-allow-tlsv1.1 smtp-server-tls-allow-tlsv1.2 smtp-server-tls-allow-tlsv1.3 tls-allow-sslv3
    tls-allow-tlsv1 tls-allow-tlsv1.1 tls-allow-tlsv1.2 tls-allow-tlsv1.3 smtp-tls-allow-sslv3 smtp-tls-allow-tlsv1
    smtp-tls-allow-tlsv1.1 smtp-tls-allow-tlsv1.2 smtp-tls-allow-tlsv1.3 http-tls-allow-sslv3 http-tls-allow-tlsv1
    http-tls-allow-tlsv1.1 http-tls-allow-tlsv1.2 http-tls-allow-tlsv1.3 use-dane use-mta-sts use-starttls
    require-starttls ignore-8bitmime ignore-chunking ignore-dsn ignore-pipelining bounce-upon-no-mx
    bounce-upon-5xx-greeting check-spf-outbound disable-mx-rollup dkim-add-body-limit dkim-add-timestamp
    log-resolution log-transfer-failures log-disabled-ips log-messages track-recipient-events
    use-unencrypted-plain-auth add-x-msys-api-header allow-cancel-during-transfer deliver-unmatched-email
    deliver-matched-email deliver-only delete-file-holders iso-times world-readable sync count-moved-records
    sync-msg-create sync-msg-update smtp-reply-with-spool-id remove-received-headers log-match-info log-requests
    mailmerge-expands-undefined-variables`,
  ),
  ...kinds(
    'integer',
    `host-id total-max-smtp-in total-max-smtp-out http-mgmt-port log-rotate max-message-hops max-rcpt-per-message
    priority queue-priority dummy-smtp-port smtp-port default-smtp-port smtp-server-tls-dh-key-length
    tls-dh-key-length reserved-smtp-in max-msg-per-connection max-memory-usage-percent`,
  ),
  ...kinds('size', 'max-message-size min-free-space max-size'),
  ...kinds(
    'interval',
    `bounce-after smtp-data-timeout smtp-command-timeout connect-timeout data-send-timeout move-interval
    retry-interval write-timeout delete-after retry-after-dns-error retry-recipients-after dkim-expire-after`,
  ),
  ...kinds('interval-list', 'retry-after backoff-retry-after'),
  ...kinds('rate', 'max-msg-rate smtp-max-auth-failure-rate max-smtp-msg-rate'),
  ...kinds('domain-key', 'domain-key'),
  ...kinds('domain-macro', 'domain-macro'),
  ...kinds(
    'words',
    `postmaster host-name domain-suffix name-server smtp-listener smtp-source-host smtp-source-ip relay-domain
    relay-address http-access http-api-key api-key include include-headers-from alias mx-connection-limit
    ip-connection-limit body-pattern-file cold-virtual-mta virtual-mta map-header-to-field record-fields records reply
    bcc bcc-upon-delivery log-file spool pickup smtp-server-tls-certificate smtp-server-tls-ca-file
    smtp-server-tls-ciphers smtp-server-tls-v1.3-ciphersuites tls-certificate tls-ciphers tls-ca-file smtp-ip
    dummy-smtp-ip source source-group suppression-lists add-date-header date-header-time remove-header rewrite-list
    jobid-header jobid-prefix default-virtual-mta pattern-list verp-default dsn-return-default password
    authentication-method max-smtp-in max-smtp-out backoff-max-smtp-out max-msg-per-hour max-smtp-data-volume-rate
    dkim-sign dkim-algorithm dkim-headers-canon dkim-body-canon dkim-headers dkim-identity dkim-identity-fallback
    dkim-query-method dkim-disallow-adding-headers second-dkim-sign type smtp-hosts smtp-pattern-list
    disable-acct-records auth-username auth-password smtp-client-certificate smtp-tls-ca-file backoff-notify
    custom-dsn-from-header command queue-filter move-to user-string privacy-policy http-delivery-url
    spool-min-free-space forward-errors-to forward-unmatched-to address domain address-file engagement-tracking customer-id upload-url access-token volume-audit-api-key
      assume-delivery-upon-data-termination-timeout
    broken-auth-clients`,
  ),
]);

/** Families of names that are known as a whole. */
const FAMILIES: readonly RegExp[] = [
  /^second-dkim-/,
  /^trace-/,
  /^reject-/,
  /^deliver-/,
  /^forward-/,
  /^http-webhook-/,
  /^http-tls-/,
];

/** True when nothing about the name is surprising. */
export function isKnownDirective(key: string): boolean {
  return DIRECTIVES.has(key) || FAMILIES.some((family) => family.test(key));
}

/** The known name that was probably meant; undefined when none is near. Slips of up to two letters in length. */
export function nearestDirective(key: string): string | undefined {
  if (key.length > 60) return undefined;
  return nearestName(
    key,
    [...DIRECTIVES.keys()].filter((name) => Math.abs(name.length - key.length) <= 2),
  );
}
