import { readFileSync } from 'node:fs';
import { createServer, type IncomingHttpHeaders } from 'node:http';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';
import {
  createApiHost,
  diagnose,
  type Finding,
  Secret,
  type SmtpListener,
  type Target,
  type Workload,
} from '@mtaops/core';
import { memoryClock, memoryDns } from '@mtaops/core/memory';
import { createNodeHttp } from '@mtaops/node';
import { describe, expect, it } from 'vitest';
import { sparkpostDoctor } from './doctor.ts';
import { PATHS } from './requests.ts';

const NOW = new Date('2026-10-06T09:20:00Z');
const KEY = '0123456789abcdef0123456789abcdef01234567';
const MAIL = 'mail.example.com';

type Reply = {
  readonly status?: number;
  readonly body: unknown;
  readonly headers?: Readonly<Record<string, string>>;
};
type Asked = { readonly method: string; readonly path: string; readonly headers: IncomingHttpHeaders };

const fixture = (name: string): unknown =>
  JSON.parse(readFileSync(join(import.meta.dirname, `../../fixtures/${name}.json`), 'utf8'));
const ok = (name: string): Reply => ({ body: fixture(name) });
const refusal = (status: number, name: string): Reply => ({ body: fixture(name), status });

function edited(name: string, edit: (results: Record<string, unknown>) => void): Reply {
  const body = fixture(name) as { results: Record<string, unknown> };
  edit(body.results);
  return { body };
}

/** An account on a good day; anything else is 404, as the API says it. */
const ACCOUNT: Readonly<Record<string, Reply>> = {
  [PATHS.account]: edited('account-200-active', (results) => {
    results['options'] = { rest_tracking_default: false, smtp_tracking_default: false };
  }),
  [PATHS.domain(MAIL)]: ok('sending-domain-200-ready'),
  [PATHS.domainKeys(MAIL)]: edited('dkim-keys-200', (results) => (results as unknown as unknown[]).pop()),
  [PATHS.domains]: {
    body: {
      results: [
        { domain: 'rp.example.com', status: { cname_status: 'valid' } },
        { domain: MAIL, status: { cname_status: 'unverified' } },
      ],
    },
  },
  [PATHS.events]: ok('events-200-page-1'),
  [PATHS.health]: {
    body: { results: [...Array.from({ length: 40 }, () => ({ type: 'injection' })), { type: 'bounce' }] },
  },
  [PATHS.inboundDomains]: { body: { results: [] } },
  [PATHS.ipPools]: ok('ip-pools-200'),
  [PATHS.relayWebhooks]: { body: { results: [] } },
  [PATHS.samples]: { body: { results: [] } },
  [PATHS.webhooks]: ok('webhooks-200'),
};

const ZONE: Readonly<Record<string, readonly string[] | 'SERVFAIL'>> = Object.fromEntries(
  (
    fixture('dns-answers') as {
      records: { name: string; type: string; strings?: string[]; target?: string; rcode?: string }[];
    }
  ).records.flatMap(({ name, strings, target, type }) =>
    strings ? [[`${type} ${name}`, [strings.join('')]]] : target ? [[`${type} ${name}`, [target]]] : [],
  ),
);

/** The API on a loopback socket. */
async function startApi(replies: Readonly<Record<string, Reply>>) {
  const asked: Asked[] = [];
  const server = createServer((request, response) => {
    const path = (request.url ?? '').replace('/api/v1', '');
    asked.push({ headers: request.headers, method: request.method ?? '', path });
    const {
      body,
      headers,
      status = 200,
    } = replies[path] ?? { body: fixture('error-404-not-found'), status: 404 };
    response.writeHead(status, { 'content-type': 'application/json', date: NOW.toUTCString(), ...headers });
    response.end(typeof body === 'string' ? body : JSON.stringify(body));
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  return {
    asked,
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}/api/v1`,
    [Symbol.asyncDispose]: () =>
      new Promise<void>((resolve) => server.close(() => resolve()).closeAllConnections()),
  };
}

type Change = {
  readonly replies?: Readonly<Record<string, Reply>>;
  readonly zone?: Readonly<Record<string, readonly string[] | 'SERVFAIL'>>;
  readonly workload?: Workload;
  readonly subaccount?: number;
  readonly now?: Date;
  readonly listeners?: readonly string[];
  readonly isDown?: boolean;
  readonly apiUrl?: string;
};

async function judge(change: Change = {}) {
  await using api = await startApi({ ...ACCOUNT, ...change.replies });
  const endpoint = {
    url: change.isDown ? 'http://127.0.0.1:1/api/v1' : api.url,
    ...(change.subaccount === undefined ? {} : { subaccount: change.subaccount }),
  };
  const now = change.now ?? NOW;
  const host = createApiHost(
    { clock: memoryClock(now), dns: memoryDns({ ...ZONE, ...change.zone }), http: createNodeHttp({}) },
    {
      prepare: (request) =>
        sparkpostDoctor.prepareGet?.(request, endpoint, new Secret(KEY)) ?? {
          headers: {},
          method: 'GET',
          url: '',
        },
      timeoutMs: 5000,
      title: 'sp',
    },
  );
  const listener = (name: string): SmtpListener => ({
    extraCa: [],
    host: name,
    port: 587,
    tls: 'require',
    verifyTls: true,
  });
  const target: Target = {
    // What is judged is the real host's name; the requests go to the loopback one.
    api: {
      caFiles: [],
      endpoint: { ...endpoint, url: change.apiUrl ?? 'https://api.sparkpost.com/api/v1' },
      key: { env: 'SPARKPOST_API_KEY' },
      kind: 'sparkpost',
      verifyTls: true,
    },
    name: 'sp',
    smime: { encryptToSelf: false },
    smtp: (change.listeners ?? ['smtp.sparkpostmail.com']).map((name) => ({
      caFiles: [],
      listener: listener(name),
      name,
      password: { env: 'SMTP_KEY' },
    })),
    source: 'mtaops.yaml',
  };
  const workload = { largestMessageBytes: 1_000_000, signDomains: [MAIL], ...change.workload };
  const report = await diagnose(sparkpostDoctor, host, { now, platform: 'sparkpost', target, workload });
  return { asked: api.asked, report };
}

const find = (findings: readonly Finding[], id: string): Finding | undefined =>
  findings.find((one) => one.id === id);

describe('a healthy account', () => {
  it('passes every check that the API and the DNS can decide', async () => {
    const { report } = await judge();
    const open = report.findings
      .filter(({ status }) => status !== 'pass')
      .map(({ id, message, status }) => [id, status, message]);
    expect(open.map(([id, status]) => `${status} ${id}`)).toEqual([
      'unknown SP-20',
      'unknown SP-21',
      'unknown SP-22',
      'unknown SP-23',
      'unknown SP-32',
    ]);
    expect(report.findings.map(({ id }) => id)).toEqual(
      Array.from({ length: 32 }, (_, at) => `SP-${String(at + 1).padStart(2, '0')}`),
    );
  });

  it('is only ever asked with GET, never to verify, and each question once', async () => {
    const { asked } = await judge({
      subaccount: 123,
      workload: { ipPool: 'statements', recipients: ['bob@example.net'] },
    });
    expect(new Set(asked.map(({ method }) => method))).toEqual(new Set(['GET']));
    expect(asked.filter(({ path }) => /verify/.test(path))).toEqual([]);
    expect(new Set(asked.map(({ path }) => path)).size).toBe(asked.length);
  });

  it('sees the key and the subaccount, but for the question that needs none', async () => {
    const { asked } = await judge({ subaccount: 123 });
    const [samples] = asked.filter(({ path }) => path === PATHS.samples);
    expect(samples?.headers['authorization']).toBeUndefined();
    const others = asked.filter(({ path }) => path !== PATHS.samples);
    expect(
      others.every(
        ({ headers }) => headers['authorization'] === KEY && headers['x-msys-subaccount'] === '123',
      ),
    ).toBe(true);
  });

  it('never has its key in the report', async () => {
    const { report } = await judge({ replies: { [PATHS.account]: refusal(401, 'error-401-unauthorized') } });
    expect(JSON.stringify(report)).not.toContain(KEY.slice(0, 8));
  });
});

const ALL_401 = Object.fromEntries(
  Object.keys(ACCOUNT)
    .filter((path) => path !== PATHS.samples)
    .map((path) => [path, refusal(401, 'error-401-unauthorized')]),
);
const dkimRecord = (name: string): readonly string[] => {
  const record = ZONE[`TXT ${name}._domainkey.${MAIL}`];
  return Array.isArray(record) ? record : [];
};
const dns = (record: readonly string[]) => ({ [`TXT scph1026._domainkey.${MAIL}`]: record });

const CASES: readonly (readonly [string, string, Finding['status'], RegExp, Change])[] = [
  [
    'SMTP in the other region',
    'SP-01',
    'fail',
    /SMTP is in EU, the API in US/,
    { listeners: ['smtp.eu.sparkpostmail.com'] },
  ],
  [
    'the SMTP host that the FAQ misspells',
    'SP-01',
    'fail',
    /is not the SMTP host of the EU/,
    { listeners: ['smtp.eu.sparkpost.com'] },
  ],
  ['a host nobody knows', 'SP-01', 'warn', /in no table/, { apiUrl: 'https://mail.example.com' }],
  ['a key in clear', 'SP-01', 'fail', /in clear/, { apiUrl: 'http://api.sparkpost.com' }],
  ['nobody there', 'SP-03', 'fail', /does not answer/, { isDown: true }],
  [
    'a proxy in its place',
    'SP-03',
    'fail',
    /is not the API/,
    { replies: { [PATHS.samples]: { body: '<html>', headers: { 'content-type': 'text/html' } } } },
  ],
  [
    'an outage',
    'SP-03',
    'unknown',
    /answers 503/,
    { replies: { [PATHS.samples]: refusal(503, 'error-503-unavailable') } },
  ],
  [
    'a key of the other region',
    'SP-05',
    'fail',
    /perhaps it is of EU \(api.eu.sparkpost.com\)/,
    { replies: ALL_401 },
  ],
  ['a refused key elsewhere', 'SP-13', 'unknown', /the key is refused/, { replies: ALL_401 }],
  [
    'a key that may not read the account',
    'SP-05',
    'warn',
    /lacks account\/view/,
    { replies: { [PATHS.account]: refusal(403, 'error-403-forbidden') } },
  ],
  [
    'a suspended account',
    'SP-06',
    'fail',
    /suspended \(100.01\)/,
    { replies: { [PATHS.account]: ok('account-200-suspended') } },
  ],
  [
    'a quota nearly used',
    'SP-07',
    'fail',
    /19400 of 20000 of the day/,
    { replies: { [PATHS.account]: ok('account-200-tracking-on-near-limit') } },
  ],
  [
    'an Enterprise account without usage',
    'SP-07',
    'pass',
    /tells no usage/,
    { replies: { [PATHS.account]: ok('account-200-enterprise') } },
  ],
  [
    'tracking by default',
    'SP-08',
    'warn',
    /smtp_tracking_default, rest_tracking_default/,
    { replies: { [PATHS.account]: ok('account-200-tracking-on-near-limit') } },
  ],
  [
    'tracking of Enterprise accounts',
    'SP-08',
    'warn',
    /Enterprise account tracks/,
    { replies: { [PATHS.account]: ok('account-200-enterprise') } },
  ],
  [
    'a missing grant that is needed',
    'SP-09',
    'fail',
    /lacks message_events\/view/,
    { replies: { [PATHS.events]: refusal(403, 'error-403-forbidden') } },
  ],
  [
    'a missing grant that is not',
    'SP-09',
    'warn',
    /lacks ip_pools\/view/,
    { replies: { [PATHS.ipPools]: refusal(403, 'error-403-forbidden') } },
  ],
  [
    'a suspended subaccount',
    'SP-11',
    'fail',
    /subaccount 123 is suspended/,
    { replies: { [PATHS.subaccount(123)]: ok('subaccount-200-suspended') }, subaccount: 123 },
  ],
  ['a subaccount that is not there', 'SP-11', 'fail', /there is no subaccount 9/, { subaccount: 9 }],
  [
    'a domain the account lacks',
    'SP-12',
    'fail',
    /mial.example.com is no sending domain/,
    { workload: { signDomains: ['mial.example.com'] } },
  ],
  [
    'an unverified domain',
    'SP-13',
    'fail',
    /is not verified/,
    { replies: { [PATHS.domain(MAIL)]: ok('sending-domain-200-unverified') } },
  ],
  [
    'a domain under review',
    'SP-13',
    'warn',
    /is pending/,
    { replies: { [PATHS.domain(MAIL)]: ok('sending-domain-200-compliance-pending') } },
  ],
  [
    'a blocked domain',
    'SP-13',
    'fail',
    /is blocked/,
    { replies: { [PATHS.domain(MAIL)]: ok('sending-domain-200-blocked') } },
  ],
  [
    'a domain verified by mailbox',
    'SP-14',
    'warn',
    /by mailbox only/,
    { replies: { [PATHS.domain(MAIL)]: ok('sending-domain-200-mailbox-only') } },
  ],
  [
    'an invalid DKIM status',
    'SP-14',
    'fail',
    /is invalid/,
    { replies: { [PATHS.domain(MAIL)]: ok('sending-domain-200-dkim-invalid') } },
  ],
  [
    'no DKIM record',
    'SP-15',
    'fail',
    /does not exist \(NODATA\)|does not exist \(NXDOMAIN\)/,
    {
      replies: {
        [PATHS.domain(MAIL)]: edited('sending-domain-200-ready', (results) => {
          results['dkim'] = { public: 'x', selector: 'gone' };
        }),
      },
    },
  ],
  ['a cut DKIM record', 'SP-15', 'fail', /has a cut key/, { zone: dns(dkimRecord('trunc')) }],
  ['a DKIM record with h=sha1', 'SP-15', 'fail', /h=sha1/, { zone: dns(dkimRecord('sha1')) }],
  ['a DKIM record with Ed25519', 'SP-15', 'fail', /k=ed25519/, { zone: dns(dkimRecord('ed')) }],
  ['a revoked DKIM record', 'SP-15', 'fail', /is revoked/, { zone: dns(dkimRecord('revoked')) }],
  [
    'two DKIM records',
    'SP-15',
    'fail',
    /has 2 TXT records/,
    { zone: dns([...dkimRecord('scph1026'), 'v=DKIM1; p=']) },
  ],
  [
    'a DKIM record under test',
    'SP-15',
    'warn',
    /t=y/,
    { zone: dns(dkimRecord('scph1026').map((record) => record.replace('k=rsa', 'k=rsa; t=y'))) },
  ],
  [
    'a resolver that fails',
    'SP-15',
    'unknown',
    /SERVFAIL/,
    { zone: { [`TXT scph1026._domainkey.${MAIL}`]: 'SERVFAIL' } },
  ],
  [
    'a key of 1024 bits',
    'SP-16',
    'warn',
    /scph0316._domainkey.mail.example.com has 1024 bits/,
    { replies: { [PATHS.domain(MAIL)]: ok('sending-domain-200-legacy-1024') } },
  ],
  [
    'a further key that is not verified',
    'SP-17',
    'warn',
    /key statements \(st1026\)/,
    { replies: { [PATHS.domainKeys(MAIL)]: ok('dkim-keys-200') } },
  ],
  [
    'no bounce domain',
    'SP-18',
    'warn',
    /no domain is verified/,
    { replies: { [PATHS.domains]: { body: { results: [] } } } },
  ],
  [
    'a bounce domain of the other region',
    'SP-18',
    'fail',
    /points to eu.sparkpostmail.com, not to sparkpostmail.com/,
    { zone: { 'CNAME rp.example.com': ['eu.sparkpostmail.com'] } },
  ],
  [
    'a bounce domain whose CNAME is gone',
    'SP-18',
    'fail',
    /has no CNAME any more/,
    {
      replies: {
        [PATHS.domains]: {
          body: { results: [{ domain: 'gone.example.com', status: { cname_status: 'valid' } }] },
        },
      },
    },
  ],
  [
    'nothing that aligns',
    'SP-19',
    'fail',
    /neither DKIM nor SPF/,
    {
      replies: {
        [PATHS.domain(MAIL)]: ok('sending-domain-200-dkim-invalid'),
        [PATHS.domains]: { body: { results: [] } },
      },
    },
  ],
  [
    'a bounce domain that aligns',
    'SP-19',
    'pass',
    /SPF of mail.example.com aligns; policy reject/,
    { replies: { [PATHS.domain(MAIL)]: ok('sending-domain-200-dkim-invalid') } },
  ],
  [
    'strict SPF alignment',
    'SP-19',
    'fail',
    /neither DKIM nor SPF/,
    {
      replies: { [PATHS.domain(MAIL)]: ok('sending-domain-200-dkim-invalid') },
      zone: { [`TXT _dmarc.${MAIL}`]: ['v=DMARC1; p=reject; aspf=s'] },
    },
  ],
  [
    'no DMARC policy',
    'SP-19',
    'warn',
    /no DMARC policy/,
    { zone: { [`TXT _dmarc.${MAIL}`]: ['something else'] } },
  ],
  ['an unknown pool', 'SP-24', 'fail', /there is no pool nowhere/, { workload: { ipPool: 'nowhere' } }],
  [
    'an empty pool',
    'SP-24',
    'fail',
    /has no address/,
    {
      replies: { [PATHS.ipPool('default')]: { body: { results: { ips: [] } } } },
      workload: { ipPool: 'default' },
    },
  ],
  [
    'a pool being warmed up',
    'SP-24',
    'warn',
    /warmed up/,
    {
      replies: {
        [PATHS.ipPool('statements')]: { body: { results: { ips: [{ auto_warmup_enabled: true }] } } },
      },
      workload: { ipPool: 'statements' },
    },
  ],
  [
    'a recipient suppressed for the other type',
    'SP-25',
    'warn',
    /transactional mail \(Bounce Rule\)/,
    {
      replies: { [PATHS.suppression('bob@example.net')]: ok('suppression-200-hit') },
      workload: { recipients: ['bob@example.net'] },
    },
  ],
  [
    'a suppressed recipient',
    'SP-25',
    'fail',
    /is suppressed \(Spam Complaint\)/,
    {
      replies: {
        [PATHS.suppression('bob@example.net')]: {
          body: { results: [{ source: 'Spam Complaint', type: 'non_transactional' }] },
        },
      },
      workload: { recipients: ['bob@example.net'] },
    },
  ],
  [
    'a recipient that is free',
    'SP-25',
    'pass',
    /is not suppressed/,
    {
      replies: { [PATHS.suppression('al@example.net')]: refusal(404, 'suppression-404') },
      workload: { recipients: ['al@example.net'] },
    },
  ],
  [
    'silence in the feed',
    'SP-26',
    'warn',
    /no event within 24 hours, although 8120/,
    { replies: { [PATHS.events]: ok('events-200-empty') } },
  ],
  [
    'a feed that is polled too much',
    'SP-26',
    'fail',
    /refuses more requests/,
    { replies: { [PATHS.events]: refusal(429, 'error-429-rate-limited') } },
  ],
  [
    'many bounces',
    'SP-27',
    'fail',
    /2 of 4 bounced/,
    {
      replies: {
        [PATHS.health]: {
          body: {
            results: [
              { type: 'injection' },
              { type: 'injection' },
              { type: 'injection' },
              { type: 'injection' },
              { type: 'bounce' },
              { type: 'bounce' },
            ],
          },
        },
      },
    },
  ],
  [
    'a fresh rejection',
    'SP-27',
    'fail',
    /1 rejections within an hour: Unconfigured/,
    {
      replies: {
        [PATHS.health]: {
          body: {
            results: [
              ...Array.from({ length: 99 }, () => ({ type: 'injection' })),
              {
                friendly_from: `ops@${MAIL}`,
                reason: 'Unconfigured Sending Domain',
                timestamp: '2026-10-06T09:10:00.000Z',
                type: 'policy_rejection',
              },
            ],
          },
        },
      },
    },
  ],
  [
    'mail that was tracked',
    'SP-27',
    'warn',
    /some mail was tracked/,
    {
      replies: {
        [PATHS.health]: {
          body: { results: [...Array.from({ length: 99 }, () => ({ type: 'injection' })), { type: 'open' }] },
        },
      },
    },
  ],
  ['a clock that is late', 'SP-28', 'warn', /120 seconds off/, { now: new Date(NOW.getTime() + 120_000) }],
  [
    'a clock that is wrong',
    'SP-28',
    'fail',
    /3600 seconds off/,
    { now: new Date(NOW.getTime() - 3_600_000) },
  ],
  [
    'a webhook that fails',
    'SP-29',
    'warn',
    /the last try of webhook a failed/,
    {
      replies: {
        [PATHS.webhooks]: {
          body: {
            results: [
              {
                active: true,
                last_failure: '2026-10-06 09:00:00',
                last_successful: '2026-10-05 09:00:00',
                name: 'a',
              },
            ],
          },
        },
      },
    },
  ],
  [
    'an inactive webhook',
    'SP-29',
    'fail',
    /is inactive/,
    { replies: { [PATHS.webhooks]: { body: { results: [{ active: false, name: 'a' }] } } } },
  ],
  [
    'an inbound domain without MX',
    'SP-30',
    'fail',
    /no MX of SparkPost; no relay webhook/,
    { replies: { [PATHS.inboundDomains]: { body: { results: [{ domain: 'in.example.com' }] } } } },
  ],
  [
    'a relay webhook in clear',
    'SP-30',
    'warn',
    /pushed to http:/,
    {
      replies: {
        [PATHS.inboundDomains]: { body: { results: [{ domain: 'in.example.com' }] } },
        [PATHS.relayWebhooks]: {
          body: { results: [{ match: { domain: 'in.example.com' }, target: 'http://hooks.example.com/x' }] },
        },
      },
      zone: {
        'MX in.example.com': [
          '10 rx1.sparkpostmail.com',
          '10 rx2.sparkpostmail.com',
          '10 rx3.sparkpostmail.com',
        ],
      },
    },
  ],
  [
    'a message that is too large',
    'SP-31',
    'fail',
    /21000000 octets/,
    { workload: { largestMessageBytes: 21_000_000 } },
  ],
  [
    'a message that is near the limit',
    'SP-31',
    'warn',
    /16000000 octets/,
    { workload: { largestMessageBytes: 16_000_000 } },
  ],
];

describe('one fault in a healthy account', () => {
  it.each(CASES)('%s: %s is %s', async (_, id, status, message, change) => {
    const { report } = await judge(change);
    const finding = find(report.findings, id);
    expect(finding?.message).toMatch(message);
    expect(finding?.status).toBe(status);
  });

  it('makes nothing else fail than what rests on it: a refused key is one failure, the rest is unknown', async () => {
    const { report } = await judge({ replies: ALL_401 });
    expect(report.findings.filter(({ status }) => status === 'fail').map(({ id }) => id)).toEqual(['SP-05']);
  });

  it('suggests the domain that was meant', async () => {
    const { report } = await judge({ workload: { signDomains: ['mial.example.com'] } });
    expect(find(report.findings, 'SP-12')?.remedy).toContain(`did you mean ${MAIL}?`);
  });
});
