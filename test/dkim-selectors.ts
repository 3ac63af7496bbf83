import { createPrivateKey, createPublicKey, generateKeyPairSync, type KeyObject } from 'node:crypto';
import { txt } from './peers/bind.ts';

/** One selector under `_domainkey.example.test`, and what is true of it. */
export type SelectorCase = {
  readonly selector: string;
  /** Records in master file form, relative to the zone. */
  readonly records: readonly string[];
  readonly verdict: 'pass' | 'warn' | 'fail' | 'unknown';
  /** Id of a finding that names the cause; none for a plain pass. */
  readonly finding?: string;
  /** Name of the key that signs; `s1` by default. */
  readonly key?: string;
  /** Domain, when it is not example.test. */
  readonly domain?: string;
};

export type Keys = Readonly<Record<string, string>>;

/** Keys made for one run, as PEM. */
export function makeKeys(): Keys {
  const rsa = (bits: number): string =>
    generateKeyPairSync('rsa', { modulusLength: bits })
      .privateKey.export({ format: 'pem', type: 'pkcs1' })
      .toString();
  const ed = generateKeyPairSync('ed25519').privateKey.export({ format: 'pem', type: 'pkcs8' }).toString();
  const ec = generateKeyPairSync('ec', { namedCurve: 'P-256' })
    .privateKey.export({ format: 'pem', type: 'pkcs8' })
    .toString();
  return {
    ec,
    ed,
    other: rsa(2048),
    s1: rsa(2048),
    s1024: rsa(1024),
    s4096: rsa(4096),
    s512: rsa(512),
    s768: rsa(768),
    s5120: rsa(5120),
  };
}

const publicOf = (pem: string): KeyObject => createPublicKey(createPrivateKey(pem));
const der = (pem: string, type: 'spki' | 'pkcs1'): Buffer => publicOf(pem).export({ format: 'der', type });
/** What stands in `p=` for an RSA key. */
export const publicKeyOf = (pem: string): string => der(pem, 'spki').toString('base64');
const raw = (pem: string): string => der(pem, 'spki').subarray(-32).toString('base64');
const pieces = (text: string, size: number): string =>
  (text.match(new RegExp(`.{1,${size}}`, 'gs')) ?? []).map((part) => `"${part}"`).join(' ');

/** What is published for each selector. `keys` are those of {@link makeKeys}. */
export function selectorCases(keys: Keys): readonly SelectorCase[] {
  const key = (name: string): string => keys[name] ?? '';
  const p = publicKeyOf(key('s1'));
  const good = `v=DKIM1; k=rsa; p=${p}`;
  const text = (
    selector: string,
    record: string,
    verdict: SelectorCase['verdict'],
    finding?: string,
    more: Partial<SelectorCase> = {},
  ): SelectorCase => ({
    records: [`${selector}._domainkey TXT ${txt(record)}`],
    selector,
    verdict,
    ...(finding === undefined ? {} : { finding }),
    ...more,
  });
  const none = (
    selector: string,
    records: readonly string[],
    finding: string,
    verdict: SelectorCase['verdict'] = 'fail',
    domain?: string,
  ): SelectorCase => ({ finding, records, selector, verdict, ...(domain === undefined ? {} : { domain }) });
  return [
    // Good, some in odd but legal forms.
    text('s1', good, 'pass', 'dkim-key-match'),
    text('s4096', `v=DKIM1; k=rsa; p=${publicKeyOf(key('s4096'))}`, 'pass', 'dkim-key-match', {
      key: 's4096',
    }),
    text('ed', `v=DKIM1; k=ed25519; p=${raw(key('ed'))}`, 'pass', 'dkim-key-match', { key: 'ed' }),
    {
      finding: 'dkim-key-match',
      records: ['cname._domainkey CNAME s1.dkim.esp.test.'],
      selector: 'cname',
      verdict: 'pass',
    },
    {
      finding: 'dkim-key-match',
      records: ['chain._domainkey CNAME chain2._domainkey', 'chain2._domainkey CNAME s1.dkim.esp.test.'],
      selector: 'chain',
      verdict: 'pass',
    },
    {
      finding: 'dkim-key-match',
      records: [`split7._domainkey TXT ${pieces(good, 7)}`],
      selector: 'split7',
      verdict: 'pass',
    },
    {
      finding: 'dkim-key-match',
      records: [`split255._domainkey TXT ${pieces(good, 255)}`],
      selector: 'split255',
      verdict: 'pass',
    },
    text('nov', `k=rsa; p=${p}`, 'pass', 'dkim-version-absent'),
    text('onlyp', `p=${p}`, 'pass', 'dkim-key-match'),
    text('spaces', `v=DKIM1 ; k = rsa ; p = ${pieces(p, 40).replaceAll('"', '')}`, 'pass', 'dkim-key-match'),
    text('strict', `v=DKIM1; k=rsa; t=s; p=${p}`, 'pass', 'dkim-strict'),
    text('unknowntag', `v=DKIM1; k=rsa; x=future; n=note; p=${p}`, 'pass', 'dkim-key-match'),
    text('hashes', `v=DKIM1; h=sha1:sha256; s=*; p=${p};`, 'pass', 'dkim-key-match'),
    text('email', `v=DKIM1; s=email:other; p=${p}`, 'pass', 'dkim-key-match'),
    // Good enough, with a word of warning.
    text('testing', `v=DKIM1; k=rsa; t=y; p=${p}`, 'warn', 'dkim-testing'),
    text('testing2', `v=DKIM1; k=rsa; t=s:y; p=${p}`, 'warn', 'dkim-testing'),
    text('s1024', `v=DKIM1; k=rsa; p=${publicKeyOf(key('s1024'))}`, 'warn', 'dkim-key-short', {
      key: 's1024',
    }),
    text('s5120', `v=DKIM1; k=rsa; p=${publicKeyOf(key('s5120'))}`, 'warn', 'dkim-key-long', {
      key: 's5120',
    }),
    {
      finding: 'dkim-ttl-long',
      records: [`ttl._domainkey 2419200 TXT ${txt(good)}`],
      selector: 'ttl',
      verdict: 'warn',
    },
    // Broken.
    text('weak512', `v=DKIM1; k=rsa; p=${publicKeyOf(key('s512'))}`, 'fail', 'dkim-key-weak', {
      key: 's512',
    }),
    text('weak768', `v=DKIM1; k=rsa; p=${publicKeyOf(key('s768'))}`, 'fail', 'dkim-key-weak', {
      key: 's768',
    }),
    text('wrong', `v=DKIM1; k=rsa; p=${publicKeyOf(key('other'))}`, 'fail', 'dkim-key-mismatch'),
    text('revoked', 'v=DKIM1; k=rsa; p=', 'fail', 'dkim-revoked'),
    text('nop', 'v=DKIM1; k=rsa', 'fail', 'dkim-key-absent'),
    text('upper', `V=DKIM1; K=rsa; P=${p}`, 'fail', 'dkim-key-absent'),
    {
      finding: 'dkim-record-duplicate',
      records: [
        `dup._domainkey TXT ${txt(good)}`,
        `dup._domainkey TXT ${txt(`v=DKIM1; k=rsa; p=${publicKeyOf(key('other'))}`)}`,
      ],
      selector: 'dup',
      verdict: 'fail',
    },
    {
      finding: 'dkim-record-duplicate',
      records: [`twin._domainkey TXT ${txt(good)}`, 'twin._domainkey TXT "verification=1234"'],
      selector: 'twin',
      verdict: 'fail',
    },
    text('vlast', `k=rsa; v=DKIM1; p=${p}`, 'fail', 'dkim-version-position'),
    text('v2', `v=DKIM2; k=rsa; p=${p}`, 'fail', 'dkim-version'),
    text('vlower', `v=dkim1; k=rsa; p=${p}`, 'fail', 'dkim-version'),
    text('badb64', 'v=DKIM1; k=rsa; p=%%%not-base64%%%', 'fail', 'dkim-key-base64'),
    text(
      'urlb64',
      `v=DKIM1; k=rsa; p=${der(key('s1'), 'spki').toString('base64url')}`,
      'fail',
      'dkim-key-base64',
    ),
    text('truncated', `v=DKIM1; k=rsa; p=${p.slice(0, 120)}`, 'fail', 'dkim-key-truncated'),
    text('cut255', good.slice(0, 255), 'fail', 'dkim-key-truncated'),
    text(
      'trailing',
      `v=DKIM1; k=rsa; p=${Buffer.concat([der(key('s1'), 'spki'), Buffer.from([1, 2, 3])]).toString('base64')}`,
      'fail',
      'dkim-key-trailing',
    ),
    text('quoted', `"${good}"`, 'fail', 'dkim-record-quotes'),
    text('requoted', `${good.slice(0, 200)}" "${good.slice(200)}`, 'fail', 'dkim-record-quotes'),
    text('backslash', good.replaceAll(';', '\\;'), 'fail', 'dkim-record-backslash'),
    text('zoneline', `zoneline._domainkey IN TXT ( ${good} )`, 'fail', 'dkim-record-zone-line'),
    text(
      'pem',
      `v=DKIM1; k=rsa; p=-----BEGIN PUBLIC KEY-----${p}-----END PUBLIC KEY-----`,
      'fail',
      'dkim-key-pem',
    ),
    text(
      'private',
      `v=DKIM1; k=rsa; p=${createPrivateKey(key('other')).export({ format: 'der', type: 'pkcs1' }).toString('base64')}`,
      'fail',
      'dkim-key-private',
    ),
    text(
      'pkcs1',
      `v=DKIM1; k=rsa; p=${der(key('s1'), 'pkcs1').toString('base64')}`,
      'fail',
      'dkim-key-pkcs1',
    ),
    text('ktype', `v=DKIM1; k=ed25519; p=${p}`, 'fail', 'dkim-key-type'),
    text('kunknown', `v=DKIM1; k=dsa; p=${p}`, 'fail', 'dkim-key-type'),
    text('kupper', `v=DKIM1; k=RSA; p=${p}`, 'fail', 'dkim-key-type'),
    text('edasrsa', `v=DKIM1; p=${raw(key('ed'))}`, 'fail', 'dkim-key-type', { key: 'ed' }),
    text('edspki', `v=DKIM1; k=ed25519; p=${publicKeyOf(key('ed'))}`, 'fail', 'dkim-key-spki', { key: 'ed' }),
    text('ecdsa', `v=DKIM1; k=rsa; p=${publicKeyOf(key('ec'))}`, 'fail', 'dkim-key-type'),
    text('sha1only', `v=DKIM1; h=sha1; k=rsa; p=${p}`, 'fail', 'dkim-hash'),
    text('service', `v=DKIM1; s=other; k=rsa; p=${p}`, 'fail', 'dkim-service'),
    text('nosemicolon', `v=DKIM1 k=rsa p=${p}`, 'fail', 'dkim-record-syntax'),
    text('twicep', `v=DKIM1; p=${p}; p=${p}`, 'fail', 'dkim-record-syntax'),
    {
      finding: 'dkim-record-characters',
      records: [`nbsp._domainkey TXT "v=DKIM1;\\194\\160k=rsa; " ${txt(`p=${p}`)}`],
      selector: 'nbsp',
      verdict: 'fail',
    },
    text('notdkim', 'v=spf1 -all', 'fail', 'dkim-record-other-kind'),
    text('cnameastxt', 's1.dkim.esp.test.', 'fail', 'dkim-record-cname-as-txt'),
    text('empty', '', 'fail', 'dkim-record-empty'),
    // Not there.
    none('missing', [], 'dkim-record-missing'),
    none('nodata', ['nodata._domainkey A 127.0.0.1'], 'dkim-record-missing'),
    none('dangling', ['dangling._domainkey CNAME gone.esp.test.'], 'dkim-cname-dangling'),
    none('nounderscore', [`nounderscore.domainkey TXT ${txt(good)}`], 'dkim-record-misplaced'),
    none('doubled', [`doubled._domainkey.example.test TXT ${txt(good)}`], 'dkim-record-misplaced'),
    // No answer, or none that counts.
    none(
      'loop',
      ['loop._domainkey CNAME loop2._domainkey', 'loop2._domainkey CNAME loop._domainkey'],
      'dkim-cname-loop',
    ),
    none('s1', [], 'dkim-server-silent', 'unknown', 'servfail.test'),
    none('s1', [], 'dkim-server-silent', 'unknown', 'refused.test'),
    none('s1', [], 'dkim-server-silent', 'unknown', 'timeout.test'),
    none('any', [], 'dkim-revoked', 'fail', 'wild.test'),
  ];
}
