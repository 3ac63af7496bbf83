import type { Location } from '@mtaops/core';
import { childrenOf, type Scope, settingIn } from '../config/scope.ts';
import { asBoolean, textOf } from '../config/value.ts';
import { isLoopback, isPrivate, type Network, parseAddress } from '../network/network.ts';

/** The listener types that take connections from clients, cluster and chat traffic apart. */
export type ListenerType = 'esmtp_listener' | 'http_listener' | 'control_listener' | 'ecstream_listener';

/** Where a `Listen` stanza binds. */
type Binding =
  | { readonly kind: 'unix'; readonly path: string }
  /** `address` is undefined for `*`, which binds IPv4, or for `[*]`, which binds IPv6. */
  | {
      readonly kind: 'tcp';
      readonly family: 4 | 6;
      readonly address: Network | undefined;
      readonly host: string;
      readonly port: number;
    }
  | { readonly kind: 'unclear' };

/** One `Listen` stanza within its listener. */
export type Endpoint = {
  readonly type: ListenerType;
  readonly label: string;
  readonly binding: Binding;
  readonly root: Scope;
  readonly listener: Scope;
  readonly listen: Scope;
  readonly place: Location;
};

/** Endpoints of one listener type, in the order of the configuration. */
export function endpointsOf(root: Scope, type: ListenerType): readonly Endpoint[] {
  return childrenOf(root, type).flatMap((listener) =>
    childrenOf(listener, 'listen').map((listen) => ({
      binding: parseBinding(listen.label ?? ''),
      label: listen.label ?? '',
      listen,
      listener,
      place: listen.places[0] ?? { file: '', line: 0 },
      root,
      type,
    })),
  );
}

/** Endpoint forms of B4/listeners: `:25` and `*:25`, `192.0.2.10:25`, `[2001:db8::1]:25`, `/path`. */
function parseBinding(label: string): Binding {
  if (label.startsWith('/')) return { kind: 'unix', path: label };
  const parts = /^(?:\[([^\]]+)\]|([^:[\]]*)):(\d{1,5})$/.exec(label);
  const port = Number(parts?.[3] ?? 0);
  if (!parts || port > 65535) return { kind: 'unclear' };
  const host = parts[1] ?? (parts[2] || '*');
  const family = parts[1] === undefined ? 4 : 6;
  if (host === '*') return { address: undefined, family, host, kind: 'tcp', port };
  const address = parseAddress(host);
  return address ? { address, family: address.family, host, kind: 'tcp', port } : { kind: 'unclear' };
}

/** The switch of a listener is `Enable`, true by default; `Enabled` belongs to modules (B4/listeners). */
export function isEnabled(endpoint: Endpoint): boolean {
  return disabledBy(endpoint) === undefined;
}

/** Where an endpoint is switched off; undefined when it is on. */
export function disabledBy(endpoint: Endpoint): Location | undefined {
  const setting = settingIn(endpoint.listen, 'enable') ?? settingIn(endpoint.listener, 'enable');
  return setting && asBoolean(textOf(setting.value)) === false ? setting.place : undefined;
}

/**
 * Whether clients from elsewhere reach it as far as its own address tells; firewalls are not seen. Documentation
 * networks count as public.
 */
export function exposureOf(endpoint: Endpoint): 'local' | 'private' | 'public' | 'unclear' {
  const { binding } = endpoint;
  if (binding.kind === 'unix') return 'local';
  if (binding.kind === 'unclear') return 'unclear';
  if (!binding.address) return 'public';
  if (isLoopback(binding.address)) return 'local';
  return isPrivate(binding.address) ? 'private' : 'public';
}

/** `SMTP 192.0.2.10:25`, for messages. */
export function endpointName(endpoint: Endpoint): string {
  return endpoint.label.startsWith(':') ? `*${endpoint.label}` : endpoint.label;
}
