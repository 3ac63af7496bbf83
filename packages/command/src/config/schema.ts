import * as z from 'zod/mini';
import {
  address,
  caFiles,
  duration,
  host,
  name,
  network,
  port,
  secretReference,
  secretUse,
  text,
  told,
  url,
} from './schema-parts.ts';

const mechanism = z.enum(['CRAM-MD5', 'LOGIN', 'PLAIN', 'XOAUTH2']);
const file = z.strictObject({
  format: z.optional(told('how the lines are written; auto by default', text)),
  path: text,
});

const defaults = z.strictObject({
  concurrency: z.optional(
    told('how many targets, or connections, at once', z.int().check(z.minimum(1), z.maximum(1000))),
  ),
  fail_on: z.optional(told('least finding that makes the exit code 1', z.enum(['error', 'warn', 'unknown']))),
  resolver: z.optional(told('system, or ADDRESS:PORT of a DNS server', text)),
  timeout: z.optional(told('bound on each step of a dialogue', duration)),
  timezone: z.optional(told('time zone of what is shown, IANA name', text)),
});

const ssh = z.strictObject({
  alias: z.optional(told('Host of ~/.ssh/config, which then decides about everything else', text)),
  certificate: z.optional(text),
  host_key: z.optional(
    told(
      'strict (default): known_hosts decides; accept-new; or pin:SHA256:… ',
      z
        .string()
        .check(
          z.regex(
            /^(?:strict|accept-new|pin:SHA256:[A-Za-z0-9+/]{43}=?)$/,
            'one of strict, accept-new, pin:SHA256:<fingerprint>; it cannot be switched off',
          ),
        ),
    ),
  ),
  identity: z.optional(text),
  jump: z.optional(told('hosts to go through, in order', z.array(text))),
  keepalive: z.optional(
    z.strictObject({ count: z.optional(z.int().check(z.minimum(1))), interval: z.optional(duration) }),
  ),
  known_hosts: z.optional(text),
  passphrase: z.optional(told('passphrase of the identity', secretUse)),
  port: z.optional(port),
  sudo: z.optional(
    z.strictObject({
      mode: z.enum(['none', 'nopasswd', 'password']),
      password_from: z.optional(told('the secret with the sudo password', secretUse)),
      user: z.optional(text),
    }),
  ),
  user: z.optional(text),
});

const listener = z.strictObject({
  auth: z.optional(
    z.strictObject({
      mechanisms: z.optional(
        told('allowed ones, best first; by default the safest of those offered', z.array(mechanism)),
      ),
      password: told('the name of an entry of secrets, or a reference', secretUse),
      user: text,
    }),
  ),
  ca: z.optional(told('PEM file or files to trust besides the system’s', caFiles)),
  client_name: z.optional(told('name for EHLO', host)),
  host: z.optional(told('the target’s host by default', host)),
  local_address: z.optional(told('address to connect from', text)),
  name: z.optional(name),
  port: z.optional(told('465 with tls: implicit, 587 with tls: require, else 25', port)),
  server_name: z.optional(told('name the certificate must have; the host by default', host)),
  tls: z.optional(
    told(
      'require (default): STARTTLS or nothing; opportunistic (default on loopback): STARTTLS when offered; implicit: TLS from the first byte; none',
      z.enum(['require', 'opportunistic', 'implicit', 'none']),
    ),
  ),
  verify: z.optional(told('check the certificate; true by default', z.boolean())),
});

const api = {
  ca: z.optional(told('PEM file or files to trust besides the system’s', caFiles)),
  key: z.optional(
    told('the API key or password: the name of an entry of secrets, or a reference', secretUse),
  ),
  kind: told('whose API: powermta, momentum, sparkpost', name),
  subaccount: z.optional(told('SparkPost: act for this subaccount', z.int().check(z.minimum(0)))),
  url: told('base URL, e.g. https://api.sparkpost.com/api/v1', url),
  user: z.optional(text),
  verify: z.optional(told('check the certificate; true by default', z.boolean())),
};

const probe = {
  from: address,
  sink: z.optional(
    z.strictObject({
      host: z.optional(host),
      kind: name,
      password: z.optional(secretUse),
      path: z.optional(text),
      port: z.optional(port),
      user: z.optional(text),
    }),
  ),
  to: address,
};

const expectations = z.strictObject({
  auth: z.optional(
    z.strictObject({
      mechanisms: z.optional(z.array(mechanism)),
      plaintext: z.optional(told('AUTH without TLS may be offered', z.boolean())),
    }),
  ),
  relay: z.optional(
    z.strictObject({ allow: z.optional(z.array(network)), deny: z.optional(z.array(network)) }),
  ),
  tls: z.optional(
    z.strictObject({
      min: z.optional(z.enum(['TLSv1', 'TLSv1.1', 'TLSv1.2', 'TLSv1.3'])),
      names: z.optional(told('names the certificate must have', z.array(host))),
    }),
  ),
});

const smime = z.strictObject({
  encrypt_to_self: z.optional(told('the sender can read what was sent; false by default', z.boolean())),
  store: z.optional(told('directory with <address>.crt and <address>.pem, or *.p12', text)),
});

const target = {
  config: z.optional(z.strictObject({ roots: z.optional(z.array(text)) })),
  dkim: z.optional(z.array(z.strictObject({ domain: host, key: z.optional(text), selector: text }))),
  expect: z.optional(told('what is meant to be, for mtaops doctor', expectations)),
  host: z.optional(host),
  logs: z.optional(z.record(name, file)),
  platform: z.optional(told('powermta, momentum, sparkpost, or what a plugin adds', name)),
  smime: z.optional(told('S/MIME settings of this target only', smime)),
  smtp: z.optional(told('listeners, the one to use first', z.array(listener))),
  ssh: z.optional(ssh),
};

const sections = {
  defaults: z.optional(defaults),
  groups: z.optional(told('names for several targets, used as @name', z.record(name, z.array(name)))),
  secrets: z.optional(
    told('where secrets are kept; a secret itself never stands here', z.record(name, secretReference)),
  ),
  smime: z.optional(smime),
  waivers: z.optional(
    z.array(
      z.strictObject({
        check: text,
        reason: text,
        target: z.optional(name),
        until: z.optional(z.string().check(z.regex(/^\d{4}-\d\d-\d\d$/, 'a date is written 2027-01-31'))),
      }),
    ),
  ),
};

/** What a profile may say: all of a configuration, with the keys left out that do not change. */
const overlay = z.strictObject({
  ...sections,
  targets: z.optional(
    z.record(
      name,
      // Without a value, the target is taken away.
      z.optional(
        z.strictObject({
          ...target,
          api: z.optional(z.partial(z.strictObject(api))),
          probe: z.optional(z.partial(z.strictObject(probe))),
        }),
      ),
    ),
  ),
});

/** The grammar of `mtaops.yaml`, version 1. Unknown keys are errors. */
export const configurationSchema = z.strictObject({
  ...sections,
  profiles: z.optional(
    told(
      'overlays, chosen with --profile: maps are merged, all else is replaced, null removes',
      z.record(name, overlay),
    ),
  ),
  targets: z.optional(
    told(
      'mail servers by name',
      z.record(
        name,
        z.strictObject({
          ...target,
          api: z.optional(z.strictObject(api)),
          probe: z.optional(told('where test mail goes from and to', z.strictObject(probe))),
        }),
      ),
    ),
  ),
  version: told('version of this file format: 1', z.literal(1)),
});

/** A configuration after validation, as written: durations and modes are still text. */
export type RawConfiguration = z.output<typeof configurationSchema>;
export type RawTarget = NonNullable<RawConfiguration['targets']>[string];
export type RawListener = NonNullable<RawTarget['smtp']>[number];
export type RawApi = NonNullable<RawTarget['api']>;
