import { fail, type Observation, warn } from '@mtaops/core';
import { firstDefined, inboundChain } from '../inbound/chain.ts';
import { endpointName } from '../inbound/endpoint.ts';
import { showPlace } from '../relay/verdict.ts';
import { configuredCheck, judgedEndpoints, wordOf } from './model.ts';
import { type TlsEndpoint, tlsEndpoints } from './tls-endpoints.ts';

export const tlsMisuse = configuredCheck(
  {
    group: 'tls',
    id: 'mom.tls.misuse',
    remedy: 'give implicit TLS a port of its own; leave STARTTLS_Injection_Policy at reject',
    restsOn: ['Use_SSL', 'SMTP_Extensions', 'STARTTLS_Injection_Policy'],
    rule: {
      fail: 'implicit TLS and STARTTLS on one endpoint, or commands before the handshake are obeyed after it',
      pass: 'neither',
      warn: 'commands sent before the handshake are dropped instead of refused',
    },
    severity: 'high',
    source: 'B4/inbound-ssl, B4/config/starttls-injection-policy',
    title: 'STARTTLS is set up without holes',
    why: 'Commands smuggled in before the handshake run as if the client had sent them under TLS (CVE-2011-0411).',
  },
  (model) => [
    ...tlsEndpoints(model).flatMap(both),
    ...judgedEndpoints(model, 'esmtp_listener').flatMap((endpoint): readonly Observation[] => {
      const found = firstDefined(inboundChain(endpoint), 'starttls_injection_policy');
      const word = wordOf(found);
      if (!found || (word !== 'allow' && word !== 'ignore')) return [];
      const { place } = found.setting;
      const cure = { evidence: [place], remedy: `${showPlace(place)}: set it to "reject", or remove it` };
      return [
        (word === 'allow' ? fail : warn)(
          `${endpointName(endpoint)} has STARTTLS_Injection_Policy = ${word}`,
          cure,
        ),
      ];
    }),
  ],
);

function both({ chain, endpoint, hasStartTls, isImplicit }: TlsEndpoint): readonly Observation[] {
  const ssl = firstDefined(chain, 'use_ssl')?.setting.place;
  const extensions = firstDefined(chain, 'smtp_extensions')?.setting.place;
  if (!hasStartTls || !isImplicit || !ssl || !extensions) return [];
  return [
    fail(`${endpointName(endpoint)} has both Use_SSL and STARTTLS, which exclude each other`, {
      evidence: [ssl, extensions],
      remedy: `remove "STARTTLS" from SMTP_Extensions at ${showPlace(extensions)}`,
    }),
  ];
}
