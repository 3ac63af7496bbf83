import { createHmac } from 'node:crypto';

/** A line of known_hosts (sshd(8), SSH_KNOWN_HOSTS FILE FORMAT). */
export type KnownHost = {
  readonly marker: 'none' | 'revoked' | 'cert-authority';
  /** Comma-separated patterns, or one hashed name `|1|salt|hash`. */
  readonly names: string;
  /** `ssh-ed25519` and the like. */
  readonly keyType: string;
  /** base64 */
  readonly key: string;
};

/** Lines that cannot be read are left out, as ssh does. */
export function parseKnownHosts(text: string): readonly KnownHost[] {
  return text.split('\n').flatMap((line) => {
    const words = line.trim().split(/\s+/);
    if (words[0] === undefined || words[0] === '' || words[0].startsWith('#')) return [];
    const marked = words[0].startsWith('@');
    const marker =
      { '@cert-authority': 'cert-authority', '@revoked': 'revoked' }[words[0]] ?? (marked ? '' : 'none');
    const [names, keyType, key] = marked ? words.slice(1) : words;
    if (marker === '' || names === undefined || keyType === undefined || key === undefined) return [];
    return [{ key, keyType, marker: marker as KnownHost['marker'], names }];
  });
}

export type HostKeyVerdict = 'known' | 'unknown' | 'changed' | 'revoked';

/**
 * What known_hosts says of a host's key. `changed`: another key of the same type is known. A revoked key is revoked
 * whatever host shows it.
 *
 * @param key - The key blob, base64; its type is in it, RFC 4253 §6.6.
 */
export function judgeHostKey(
  known: readonly KnownHost[],
  host: string,
  port: number,
  key: string,
): HostKeyVerdict {
  const matching = known.filter(({ names }) => namesHost(names, host, port));
  const type = keyTypeOf(key);
  if (
    known.some(
      (entry) => entry.marker === 'revoked' && entry.key === key && namesHost(entry.names, host, port),
    )
  )
    return 'revoked';
  const plain = matching.filter(({ marker }) => marker === 'none');
  if (plain.some((entry) => entry.key === key)) return 'known';
  return plain.some(({ keyType }) => keyType === type) ? 'changed' : 'unknown';
}

/** Types of the keys known for a host, so that the server can be asked for one of them. */
export function knownKeyTypes(known: readonly KnownHost[], host: string, port: number): readonly string[] {
  const types = known
    .filter(({ marker, names }) => marker === 'none' && namesHost(names, host, port))
    .map(({ keyType }) => keyType);
  return [...new Set(types)];
}

/** The type that a key blob names. */
export function keyTypeOf(key: string): string {
  const blob = Buffer.from(key, 'base64');
  return blob.length < 4 ? '' : blob.subarray(4, 4 + blob.readUInt32BE(0)).toString('latin1');
}

/** With a port other than 22 the name is `[host]:port`, and the bare host does not stand for it. */
function namesHost(names: string, host: string, port: number): boolean {
  const name = port === 22 ? host.toLowerCase() : `[${host.toLowerCase()}]:${port}`;
  if (names.startsWith('|1|')) return matchesHash(names, name);
  const patterns = names.toLowerCase().split(',');
  if (patterns.some((pattern) => pattern.startsWith('!') && matches(pattern.slice(1), name))) return false;
  return patterns.some((pattern) => !pattern.startsWith('!') && matches(pattern, name));
}

function matchesHash(hashed: string, name: string): boolean {
  const [, , salt = '', hash = ''] = hashed.split('|');
  return createHmac('sha1', Buffer.from(salt, 'base64')).update(name).digest('base64') === hash;
}

/** `*` and `?` only; brackets are part of a name. */
function matches(pattern: string, name: string): boolean {
  const expression = pattern
    .replaceAll(/\*+/g, '*')
    .replaceAll(/[.+^${}()|[\]\\]/g, '\\$&')
    .replaceAll('*', '.*')
    .replaceAll('?', '.');
  return new RegExp(`^${expression}$`).test(name);
}
