import { fail, type Observation, warn } from '@mtaops/core';
import { wordsOf } from '../config/value.ts';
import type { Found } from '../inbound/chain.ts';
import { type Endpoint, endpointName, exposureOf } from '../inbound/endpoint.ts';
import { showPlace } from '../relay/verdict.ts';
import { configuredCheck, isTrue, judgedEndpoints, settingsFor } from './model.ts';

export const relaySpoof = configuredCheck(
  {
    group: 'relay',
    id: 'mom.relay.spoof',
    remedy:
      'give the proxy an internal endpoint of its own, or restrict the setting to a Peer with its address',
    restsOn: ['Proxy_Protocol', 'SMTP_Extensions'],
    rule: {
      fail: 'a client from outside may claim another address or context',
      pass: 'no client may claim another address',
      warn: 'clients of a private endpoint, or of one Peer, may',
    },
    severity: 'critical',
    source: 'B4/config/ref-proxy-protocol, B4/esmtp-listener-extensions',
    title: 'Clients cannot claim another address',
    why: 'The PROXY header and XCLIENT carry an address that the server believes: with them every Relay_Hosts entry is open to all.',
  },
  (model) => judgedEndpoints(model, 'esmtp_listener').flatMap(judge),
);

const FORGING = ['XCLIENT', 'XREMOTEIP', 'XSETCONTEXT'];

function judge(endpoint: Endpoint): readonly Observation[] {
  const proxy = settingsFor(endpoint, 'proxy_protocol').filter(isTrue);
  const extensions = settingsFor(endpoint, 'smtp_extensions').flatMap((found) => {
    const words = wordsOf(found.setting.value).map(({ text }) => text.trim().toUpperCase());
    const forging = FORGING.filter((extension) => words.includes(extension));
    return forging.length > 0 ? [{ found, what: forging.join(', ') }] : [];
  });
  return [
    ...proxy.map((found) => report(endpoint, found, 'Proxy_Protocol', 'remove Proxy_Protocol')),
    ...extensions.map(({ found, what }) =>
      report(endpoint, found, what, `remove ${what} from SMTP_Extensions`),
    ),
  ];
}

function report(endpoint: Endpoint, { link, setting }: Found, what: string, edit: string): Observation {
  const exposure = exposureOf(endpoint);
  const isOpen = link.role !== 'peer' && (exposure === 'public' || exposure === 'unclear');
  const who = link.role === 'peer' ? `clients in ${link.scope.title}` : 'every client';
  const message = `${what} at ${endpointName(endpoint)} lets ${who} claim another address`;
  return (isOpen ? fail : warn)(message, {
    evidence: [setting.place],
    remedy: `${showPlace(setting.place)}: ${edit}, or move it into a Peer with the address of the proxy`,
  });
}
