import { fail, type Location, note, type Observation, pass, statIn, unknown, warn } from '@mtaops/core';
import { settingIn } from '../config/scope.ts';
import { textOf } from '../config/value.ts';
import { firstDefined } from '../inbound/chain.ts';
import { endpointName } from '../inbound/endpoint.ts';
import { type CertificateFacts, certificateAt, publicKeyAt } from '../live/certificate.ts';
import { showPlace } from '../relay/verdict.ts';
import { type Configured, configuredCheck } from './model.ts';
import { type TlsEndpoint, tlsEndpoints } from './tls-endpoints.ts';

const WARN_DAYS = 21;
const DAY_MS = 86_400_000;

export const tlsCert = configuredCheck(
  {
    group: 'tls',
    id: 'mom.tls.cert',
    remedy: 'renew the certificate, then tls flush cache or a reload',
    restsOn: ['TLS_Certificate', 'TLS_Key', 'openssl x509', 'openssl pkey -pubout', 'stat'],
    rule: {
      fail: 'TLS without certificate, or one that is missing, expired, or not of the key; a key that ecuser cannot read',
      pass: 'every TLS endpoint has a valid certificate for its name, and the key that goes with it',
      warn: 'it expires within 21 days, its names lack the banner name, or no key is named and the certificate cannot be read',
    },
    severity: 'critical',
    source: 'B4/inbound-tls',
    title: 'TLS endpoints have a valid certificate',
    why: 'With an expired or foreign certificate careful clients refuse to deliver, and careless ones send in clear.',
  },
  (model) => {
    const endpoints = tlsEndpoints(model);
    if (endpoints.length === 0) return [note('no SMTP endpoint offers TLS')];
    return endpoints.flatMap((tls) => judge(tls, model));
  },
);

function judge(tls: TlsEndpoint, model: Configured): readonly Observation[] {
  const name = endpointName(tls.endpoint);
  if (!tls.certificate) {
    const cure = {
      evidence: [tls.endpoint.place],
      remedy: `add TLS_Certificate and TLS_Key to ${tls.endpoint.listen.title}`,
    };
    return [fail(`${name} offers TLS without a certificate`, cure)];
  }
  const place = tls.certificate.setting.place;
  const path = model.configuration.layout.locate(textOf(tls.certificate.setting.value));
  const certificate = certificateAt(model.evidence, path);
  if (!certificate.ok) {
    const message = `certificate of ${name}: ${certificate.detail}`;
    if (certificate.reason === 'absent')
      return [fail(message, { evidence: [place], remedy: `install ${path}` })];
    return [unknown(message, { evidence: [place] }), ...withoutKey(tls, place)];
  }
  const facts = certificate.value;
  return [
    ...validity(facts, path, place, model),
    ...nameOf(facts, tls, place, model),
    ...keyOf(facts, tls, path, model),
  ];
}

/** The key may stand in the file of the certificate (B4/inbound-tls); where that file cannot be read it is worth a look. */
function withoutKey({ endpoint, key }: TlsEndpoint, place: Location): readonly Observation[] {
  if (key) return [];
  const remedy = `add TLS_Key to ${endpoint.listen.title}, unless the file at ${showPlace(place)} has the key as well`;
  return [warn(`${endpointName(endpoint)} has no TLS_Key`, { evidence: [place], remedy })];
}

function validity(
  { notAfter }: CertificateFacts,
  path: string,
  place: Location,
  { now }: Configured,
): readonly Observation[] {
  const days = Math.floor((notAfter.getTime() - now.getTime()) / DAY_MS);
  const until = notAfter.toISOString().slice(0, 10);
  const cure = { evidence: [place], remedy: `renew ${path}, then tls flush cache` };
  if (days < 0) return [fail(`${path} expired on ${until}`, cure)];
  return days < WARN_DAYS
    ? [warn(`${path} expires on ${until}, in ${days} days`, cure)]
    : [pass(`${path} is valid until ${until}`, [place])];
}

function nameOf(
  facts: CertificateFacts,
  tls: TlsEndpoint,
  place: Location,
  model: Configured,
): readonly Observation[] {
  const banner =
    firstDefined(tls.chain, 'banner_hostname')?.setting ?? settingIn(model.configuration.root, 'hostname');
  const host = textOf(banner?.value);
  if (host === '' || host.startsWith('__') || facts.coversHost(host)) return [];
  const remedy = `get a certificate for ${host}, or set Banner_Hostname to a name it has`;
  return [
    warn(`${endpointName(tls.endpoint)} calls itself ${host}; its certificate is for ${facts.names}`, {
      evidence: [place],
      remedy,
    }),
  ];
}

function keyOf(
  facts: CertificateFacts,
  tls: TlsEndpoint,
  certificatePath: string,
  model: Configured,
): readonly Observation[] {
  const path = tls.key ? model.configuration.layout.locate(textOf(tls.key.setting.value)) : certificatePath;
  const place = (tls.key ?? tls.certificate)?.setting.place;
  const evidence = place ? [place] : [];
  const stat = statIn(model.evidence, path);
  if (
    stat.ok &&
    stat.value.owner !== 'ecuser' &&
    stat.value.group !== 'ecuser' &&
    (stat.value.mode & 0o004) === 0
  )
    return [
      fail(`${path} belongs to ${stat.value.owner} and is not readable by ecuser`, {
        evidence,
        remedy: `chown ecuser ${path}`,
      }),
    ];
  const key = publicKeyAt(model.evidence, path);
  if (!key.ok) {
    const message = `key of ${endpointName(tls.endpoint)}: ${key.detail}`;
    if (key.reason === 'absent') return [fail(message, { evidence, remedy: `install ${path}` })];
    return [unknown(message, { evidence })];
  }
  if (Buffer.compare(key.value, facts.publicKey) === 0) return [];
  return [
    fail(`${path} is not the key of ${certificatePath}`, {
      evidence,
      remedy: `install the key that ${certificatePath} was issued for`,
    }),
  ];
}
