/** The end-to-end tests' view of `peers.mjs`, which is JavaScript because it runs before anything is installed. */
export type PeerName =
  | 'bind'
  | 'curl'
  | 'dkimpy'
  | 'dovecot'
  | 'nss'
  | 'opendkim'
  | 'opendkim-tools'
  | 'openssh'
  | 'openssl'
  | 'postfix'
  | 'python'
  | 'tmpfs';

export declare const PEERS: Readonly<
  Record<PeerName, { readonly packages: readonly string[]; readonly programs: readonly string[] }>
>;
export declare function findProgram(name: string): string | undefined;
export declare function whyMissing(name: PeerName): string | undefined;
export declare function installPeers(): void;
