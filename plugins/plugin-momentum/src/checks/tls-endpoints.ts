import { announces } from '../inbound/auth.ts';
import { type ChainLink, type Found, firstDefined, inboundChain } from '../inbound/chain.ts';
import type { Endpoint } from '../inbound/endpoint.ts';
import { type Configured, isTrue, judgedEndpoints } from './model.ts';

/** An SMTP endpoint that speaks TLS, with what it is set up with. */
export type TlsEndpoint = {
  readonly endpoint: Endpoint;
  readonly chain: readonly ChainLink[];
  readonly hasStartTls: boolean;
  readonly isImplicit: boolean;
  readonly certificate: Found | undefined;
  readonly key: Found | undefined;
};

/** Endpoints with STARTTLS or implicit TLS, in the order of the configuration. */
export function tlsEndpoints(model: Configured): readonly TlsEndpoint[] {
  return judgedEndpoints(model, 'esmtp_listener').flatMap((endpoint) => {
    const chain = inboundChain(endpoint);
    const hasStartTls = announces(chain, 'STARTTLS');
    const isImplicit = isTrue(firstDefined(chain, 'use_ssl'));
    if (!hasStartTls && !isImplicit) return [];
    const certificate = firstDefined(chain, 'tls_certificate');
    return [{ certificate, chain, endpoint, hasStartTls, isImplicit, key: firstDefined(chain, 'tls_key') }];
  });
}
