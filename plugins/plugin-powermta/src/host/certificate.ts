import type { Evidence, Known } from '@mtaops/core';
import { certificateKey, certificateText, publicKey } from './commands.ts';
import { outputOf } from './known-run.ts';

/** What `openssl x509` on the host tells of a certificate file. */
export type HostCertificate = {
  readonly notAfter: Date | undefined;
  /** DNS names, the common name when there are none. */
  readonly names: readonly string[];
  readonly isSelfSigned: boolean;
  /** Undefined when the private key could not be read, an encrypted one among them. */
  readonly fitsKey: boolean | undefined;
};

export function readCertificate(evidence: Evidence, path: string): Known<HostCertificate> {
  const text = outputOf(evidence, certificateText(path));
  if (!text.ok) return text;
  const [own, key] = [certificateKey(path), publicKey(path)].map((argv) => outputOf(evidence, argv));
  return {
    ok: true,
    value: {
      ...parseCertificate(text.value),
      fitsKey: own?.ok && key?.ok ? own.value.trim() === key.value.trim() : undefined,
    },
  };
}

function parseCertificate(text: string): Omit<HostCertificate, 'fitsKey'> {
  const field = (name: string): string | undefined =>
    new RegExp(`^${name}=(.*)$`, 'm').exec(text)?.[1]?.trim();
  const time = Date.parse(field('notAfter') ?? '');
  const dnsNames = [...text.matchAll(/DNS:([^\s,]+)/g)].map(([, name = '']) => name.toLowerCase());
  const commonName = /CN\s*=\s*([^,/]+)/
    .exec(field('subject') ?? '')?.[1]
    ?.trim()
    .toLowerCase();
  return {
    isSelfSigned: field('subject') !== undefined && field('subject') === field('issuer'),
    names: dnsNames.length > 0 ? dnsNames : commonName === undefined ? [] : [commonName],
    notAfter: Number.isNaN(time) ? undefined : new Date(time),
  };
}

/** RFC 6125 §6.4.3: `*` stands for one whole leftmost label. */
export function namesHost(names: readonly string[], host: string): boolean {
  const wanted = host.toLowerCase();
  return names.some((name) => {
    if (!name.startsWith('*.')) return name === wanted;
    return wanted.includes('.') && wanted.slice(wanted.indexOf('.')) === name.slice(1);
  });
}
