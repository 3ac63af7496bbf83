import {
  directoryOf,
  type Evidence,
  fileIn,
  type HostRequest,
  type HostStat,
  type Known,
  listIn,
  nameOf,
  statIn,
} from '@mtaops/core';
import { publicKeyAt, readPublicKey } from '../live/certificate.ts';
import { publicKeyArgv, runRequest } from '../live/command.ts';

/** What is known of a private key without reading it. */
export type DkimKeyFacts = {
  readonly stat: Known<HostStat>;
  /** SubjectPublicKeyInfo, DER. */
  readonly publicKey: Known<Uint8Array>;
  /** False when the directory was seen and has neither the key nor its public half; undefined when it was not seen. */
  readonly exists: boolean | undefined;
};

/** The public half that the vendor's instructions write beside the key. */
function publicPath(keyPath: string): string {
  return `${keyPath.replace(/\.(?:key|pem)$/, '')}.pub`;
}

/**
 * What to ask about a key: owner and mode, and the public half made on the host. A copied tree has no live host; there the
 * `.pub` file beside the key has to do. The private key itself is never asked for.
 */
export function keyRequests(keyPath: string, evidence: Evidence): readonly HostRequest[] {
  const live: readonly HostRequest[] = [{ kind: 'stat', path: keyPath }, runRequest(publicKeyArgv(keyPath))];
  const made = publicKeyAt(evidence, keyPath);
  if (made.ok || made.reason !== 'offline') return live;
  const directory = directoryOf(keyPath);
  return [
    ...live,
    { kind: 'file', path: publicPath(keyPath) },
    { kind: 'list', path: directory },
    { kind: 'list', path: directoryOf(directory) },
  ];
}

export function keyFacts(keyPath: string, evidence: Evidence): DkimKeyFacts {
  const stat = statIn(evidence, keyPath);
  const made = publicKeyAt(evidence, keyPath);
  if (made.ok || made.reason !== 'offline') {
    const isAbsent = (!stat.ok && stat.reason === 'absent') || (!made.ok && made.reason === 'absent');
    return { exists: isAbsent ? false : stat.ok || made.ok ? true : undefined, publicKey: made, stat };
  }
  const file = fileIn(evidence, publicPath(keyPath));
  const publicKey = file.ok ? readPublicKey(new TextDecoder().decode(file.value), publicPath(keyPath)) : made;
  return { exists: seenInTree(keyPath, evidence), publicKey, stat };
}

/** A tree that carries the directory of keys tells which are missing; one without it (keys are left out) does not. */
function seenInTree(keyPath: string, evidence: Evidence): boolean | undefined {
  const directory = directoryOf(keyPath);
  const names = listIn(evidence, directory);
  if (names.ok)
    return names.value.includes(nameOf(keyPath)) || names.value.includes(nameOf(publicPath(keyPath)));
  const parent = listIn(evidence, directoryOf(directory));
  return parent.ok && parent.value.length > 0 ? false : undefined;
}
