import { fail, type Observation, type SmtpProbe, warn } from '@mtaops/core';
import { announces, type Mechanism, mechanismsOn } from '../inbound/auth.ts';
import { type ChainLink, firstDefined, inboundChain } from '../inbound/chain.ts';
import { type Endpoint, endpointName, exposureOf } from '../inbound/endpoint.ts';
import { showPlace } from '../relay/verdict.ts';
import { configuredCheck, isTrue, judgedEndpoints } from './model.ts';

export const authPlaintext = configuredCheck(
  {
    group: 'auth',
    id: 'mom.auth.plaintext',
    remedy: 'announce STARTTLS with a certificate, and refuse AUTH by policy while the context has no tls=on',
    restsOn: ['SMTP_Extensions', 'Auth…Parameters', 'Use_SSL', 'EHLO before TLS'],
    rule: {
      fail: 'LOGIN or PLAIN at an endpoint without TLS beyond loopback, or a mechanism announced without its parameters',
      pass: 'mechanisms that show the password have TLS, and all announced ones are set up',
      warn: 'parameters of a mechanism that is not announced',
    },
    severity: 'high',
    source: 'B4/inbound-smtp',
    title: 'Passwords do not travel in clear, and AUTH works where it is announced',
    why: 'LOGIN and PLAIN show the password to everybody on the way; a mechanism without parameters fails with every password.',
  },
  (model) => [...judgedEndpoints(model, 'esmtp_listener').flatMap(judge), ...model.probes.flatMap(onTheWire)],
);

/** No setting ties AUTH to TLS, so that only EHLO shows what is announced before it (B4/esmtp-listener-extensions). */
function onTheWire({ endpoint, extensions = [] }: SmtpProbe): readonly Observation[] {
  const auth = extensions.find((extension) => /^AUTH[ =].*\b(?:LOGIN|PLAIN)\b/i.test(extension));
  if (auth === undefined || /^(?:127\.|\[::1\])/.test(endpoint)) return [];
  const remedy = 'refuse AUTH by policy while the connection context has no tls=on';
  return [fail(`${endpoint} announces ${auth} before TLS`, { remedy })];
}

function judge(endpoint: Endpoint): readonly Observation[] {
  const chain = inboundChain(endpoint);
  const mechanisms = mechanismsOn(chain);
  return [
    ...inClear(endpoint, chain, mechanisms),
    ...mechanisms.flatMap((mechanism) => half(endpoint, mechanism)),
  ];
}

function inClear(
  endpoint: Endpoint,
  chain: readonly ChainLink[],
  mechanisms: readonly Mechanism[],
): readonly Observation[] {
  const shown = mechanisms.filter(
    ({ extension, name }) => extension && (name === 'LOGIN' || name === 'PLAIN'),
  );
  const hasTls = announces(chain, 'STARTTLS') || isTrue(firstDefined(chain, 'use_ssl'));
  const place = shown[0]?.extension?.setting.place;
  if (!place || hasTls || exposureOf(endpoint) === 'local') return [];
  const names = shown.map(({ name }) => name).join(' and ');
  return [
    fail(`${endpointName(endpoint)} offers AUTH ${names} without TLS`, {
      evidence: [place],
      remedy: `add "STARTTLS" to SMTP_Extensions at ${showPlace(place)}, with TLS_Certificate and TLS_Key`,
    }),
  ];
}

function half(
  endpoint: Endpoint,
  { extension, name, option, parameters }: Mechanism,
): readonly Observation[] {
  const where = endpointName(endpoint);
  if (extension && !parameters) {
    const { place } = extension.setting;
    const remedy = `add ${option ?? `the parameters of ${name}`} = [ uri = "…" ], or take ${name} out of SMTP_Extensions at ${showPlace(place)}`;
    return [
      fail(`${where} announces AUTH ${name}, which has no parameters and cannot work`, {
        evidence: [place],
        remedy,
      }),
    ];
  }
  if (parameters && !extension) {
    const { name: written, place } = parameters.setting;
    const remedy = `add "AUTH ${name}" to SMTP_Extensions, or remove ${written} at ${showPlace(place)}`;
    return [
      warn(`${where} has ${written}, but does not announce AUTH ${name}`, { evidence: [place], remedy }),
    ];
  }
  return [];
}
