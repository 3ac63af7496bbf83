import type { Location } from '@mtaops/core';
import type { Configuration } from '../config/configuration.ts';
import { listenersOf } from '../config/listener.ts';
import { type Directive, sectionsOf } from '../config/node.ts';
import { lastOf } from '../config/smtp-user.ts';

/** A PEM file with a certificate and its key that a listener shows to clients. */
export type CertificateFile = {
  readonly path: string;
  readonly location: Location;
  /** The key in it is encrypted with a passphrase that stands beside it. */
  readonly hasPassphrase: boolean;
};

/** Every certificate a server port uses, once each. Client certificates of `smtp-user` have no key and are left out. */
export function certificateFiles(configuration: Configuration): readonly CertificateFile[] {
  const api = sectionsOf(configuration.nodes, 'transmissions-api-listener').map(({ children }) => children);
  const directives = [
    lastOf(configuration.nodes, 'smtp-server-tls-certificate'),
    ...[...listenersOf(configuration).map(({ options }) => options), ...api].map((nodes) =>
      lastOf(nodes, 'tls-certificate'),
    ),
  ];
  const files = directives.flatMap((directive) => asFile(directive));
  return [...new Map(files.map((file) => [file.path, file] as const)).values()];
}

function asFile(directive: Directive | undefined): readonly CertificateFile[] {
  const [path, passphrase] = directive?.args ?? [];
  if (!directive || path === undefined || path === '') return [];
  return [
    { hasPassphrase: passphrase !== undefined && passphrase !== '', location: directive.location, path },
  ];
}
