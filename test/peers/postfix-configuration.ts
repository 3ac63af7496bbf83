import { MAIL_UID } from './dovecot.ts';
import type { TestPki } from './pki.ts';

/**
 * What a listener does. All but the two for submission relay for 127.0.0.1 only, so that a client bound to 127.0.0.2 is
 * a stranger (Linux owns all of 127/8).
 *
 * - `relay`: STARTTLS offered, no AUTH; OpenDKIM signs when given.
 * - `submission`: STARTTLS and AUTH required (Dovecot). `smtps`: the same with TLS from the first byte.
 * - `open`: relays for everybody. `plain`: no STARTTLS.
 * - `tls10`: TLS 1.0 only. `expired`: expired certificate. `wrongName`: certificate for another host.
 * - `small`: 20 KB at most, no 8BITMIME, SMTPUTF8, CHUNKING, DSN, PIPELINING or STARTTLS.
 * - `replies`: `tempfail@` 450, `greylist@` 451, `full@` 452, `spam@` 554, `hangup@` 421 and close.
 * - `deadMilter`: its milter is down, so MAIL gets 451. `limits`: 3 recipients, 2 connections, 3 s of patience.
 */
export const LISTENERS = [
  'relay',
  'submission',
  'smtps',
  'open',
  'plain',
  'tls10',
  'expired',
  'wrongName',
  'small',
  'replies',
  'deadMilter',
  'limits',
] as const;

export type ListenerName = (typeof LISTENERS)[number];

export type PostfixSettings = {
  readonly folder: string;
  readonly pki: TestPki;
  readonly ports: Readonly<Record<ListenerName, number>>;
  /** UNIX socket of Dovecot's SASL. */
  readonly authSocket?: string | undefined;
  /** Port of an OpenDKIM milter, for `relay` and the two for submission. */
  readonly milterPort?: number | undefined;
  /** Size limit in bytes of all listeners but `small`. */
  readonly sizeLimitBytes: number;
};

/** Files of the configuration folder, by name. */
export function postfixFiles(settings: PostfixSettings): Readonly<Record<string, string>> {
  return {
    access: ACCESS,
    mailboxes: MAILBOXES.map((name) => `${name}@example.test ${name}/\n`).join(''),
    'main.cf': mainCf(settings),
    'master.cf': masterCf(settings),
    transport: '/@example\\.test$/ virtual:\n/./ outbound:\n',
  };
}

/** Known recipients of example.test; others get 550 5.1.1. Mail for other domains goes to the mailbox `outbound`. */
const MAILBOXES = [
  'alice',
  'bob',
  'carol',
  'dave',
  'bounces',
  'tempfail',
  'greylist',
  'full',
  'spam',
] as const;

const ACCESS = `/^tempfail@/ 450 4.2.1 mailbox temporarily disabled
/^greylist@/ 451 4.7.1 greylisted, try again later
/^full@/ 452 4.2.2 mailbox full
/^spam@/ 554 5.7.1 message refused as spam
/^hangup@/ 421 4.3.2 closing, try later
`;

const mainCf = ({
  folder,
  pki,
  authSocket,
  sizeLimitBytes,
}: PostfixSettings): string => `compatibility_level = 3.6
queue_directory = ${folder}/spool
data_directory = ${folder}/data
maillog_file = ${folder}/mail.log
maillog_file_prefixes = ${folder}
myhostname = mta.example.test
mydestination =
local_recipient_maps =
alias_maps =
inet_interfaces = 127.0.0.1
inet_protocols = ipv4
mynetworks = 127.0.0.1/32
biff = no
smtputf8_enable = yes
virtual_mailbox_domains = example.test
virtual_mailbox_base = ${folder}/mail
virtual_mailbox_maps = texthash:${folder}/etc/mailboxes
virtual_uid_maps = static:${MAIL_UID}
virtual_gid_maps = static:${MAIL_UID}
virtual_minimum_uid = 1000
virtual_mailbox_limit = 0
recipient_delimiter = +
transport_maps = regexp:${folder}/etc/transport
smtpd_relay_restrictions = permit_mynetworks, permit_sasl_authenticated, reject_unauth_destination
smtpd_tls_chain_files = ${pki.key('server')}, ${pki.chain('server')}
smtpd_tls_security_level = may
smtpd_tls_auth_only = yes
smtpd_tls_loglevel = 1
smtpd_sasl_type = dovecot
smtpd_sasl_path = ${authSocket ?? 'none'}
smtpd_delay_reject = yes
smtpd_error_sleep_time = 0
smtpd_client_connection_rate_limit = 0
smtpd_client_connection_count_limit = 0
smtpd_peername_lookup = no
milter_default_action = tempfail
milter_connect_timeout = 2s
smtp_dns_support_level = disabled
smtp_host_lookup = native
message_size_limit = ${sizeLimitBytes}
`;

const TLS10 = [
  'smtpd_tls_protocols=TLSv1',
  'smtpd_tls_mandatory_protocols=TLSv1',
  'smtpd_tls_ciphers=medium',
  'smtpd_tls_mandatory_ciphers=medium',
  'tls_medium_cipherlist=ALL:@SECLEVEL=0',
];
const NEEDS_AUTH = [
  'smtpd_sasl_auth_enable=yes',
  'smtpd_sasl_security_options=noanonymous',
  'smtpd_relay_restrictions=permit_sasl_authenticated,reject',
];

/** `-o` options of each listener. */
function listenerOptions(settings: PostfixSettings): Readonly<Record<ListenerName, readonly string[]>> {
  const { folder, milterPort, pki } = settings;
  const milter = milterPort ? [`smtpd_milters=inet:127.0.0.1:${milterPort}`] : [];
  const chain = (leaf: 'server-expired' | 'server-wrong-name'): string[] => [
    `smtpd_tls_chain_files=${pki.key(leaf)},${pki.chain(leaf)}`,
  ];
  return {
    deadMilter: ['smtpd_milters=inet:127.0.0.1:9'],
    expired: chain('server-expired'),
    limits: [
      'smtpd_recipient_limit=3',
      'smtpd_recipient_overshoot_limit=2',
      'smtpd_client_connection_count_limit=2',
      'smtpd_client_event_limit_exceptions=',
      'smtpd_timeout=3s',
    ],
    open: ['mynetworks=0.0.0.0/0'],
    plain: ['smtpd_tls_security_level=none'],
    relay: milter,
    replies: [`smtpd_recipient_restrictions=check_recipient_access,regexp:${folder}/etc/access,permit`],
    small: [
      'message_size_limit=20480',
      'smtpd_discard_ehlo_keywords=8bitmime,smtputf8,chunking,dsn,pipelining,starttls',
    ],
    smtps: ['smtpd_tls_wrappermode=yes', ...NEEDS_AUTH, ...milter],
    submission: [
      'smtpd_tls_security_level=encrypt',
      'smtpd_client_restrictions=permit_sasl_authenticated,reject',
      ...NEEDS_AUTH,
      ...milter,
    ],
    tls10: TLS10,
    wrongName: chain('server-wrong-name'),
  };
}

function masterCf(settings: PostfixSettings): string {
  const options = listenerOptions(settings);
  const listeners = LISTENERS.map((name) =>
    [
      `127.0.0.1:${settings.ports[name]} inet n - n - - smtpd -o syslog_name=postfix/${name}`,
      ...options[name].map((option) => `-o ${option}`),
    ].join(' '),
  );
  return `${listeners.join('\n')}\n${SERVICES}`;
}

const SERVICES = `pickup unix n - n 60 1 pickup
cleanup unix n - n - 0 cleanup
qmgr unix n - n 300 1 qmgr
tlsmgr unix - - n 1000? 1 tlsmgr
rewrite unix - - n - - trivial-rewrite
bounce unix - - n - 0 bounce
defer unix - - n - 0 bounce
trace unix - - n - 0 bounce
verify unix - - n - 1 verify
flush unix n - n 1000? 0 flush
proxymap unix - - n - - proxymap
proxywrite unix - - n - 1 proxymap
smtp unix - - n - - smtp
relay unix - - n - - smtp
showq unix n - n - - showq
error unix - - n - - error
retry unix - - n - - error
discard unix - - n - - discard
virtual unix - n n - - virtual
outbound unix - n n - - virtual -o virtual_mailbox_maps=static:outbound/
lmtp unix - - n - - lmtp
anvil unix - - n - 1 anvil
scache unix - - n - 1 scache
postlog unix-dgram n - n - 1 postlogd
`;
