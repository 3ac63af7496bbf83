import { type Check, fail, type Observation, pass, unknown, warn } from '@mtaops/core';
import { directivesOf } from '../config/node.ts';
import { type HostCertificate, namesHost, readCertificate } from '../host/certificate.ts';
import { type Case, cannotTell } from './case.ts';
import { type CertificateFile, certificateFiles } from './certificate-files.ts';

const DAY_MS = 86_400_000;

export const certificateValid: Check<Case> = {
  evaluate: (one) => {
    const files = certificateFiles(one.configuration);
    if (files.length === 0) return [pass('no certificate is configured, see PMTA-TLS-01')];
    return files.flatMap((file) => judge(one, file));
  },
  group: 'tls',
  id: 'PMTA-TLS-02',
  remedy: 'Put a current certificate, its chain and its key into the file, then `pmta reload`.',
  restsOn: ['every certificate file of a listener, by openssl x509 on the host'],
  rule: {
    fail: 'missing, expired, or the key in it is another one’s',
    pass: 'valid for 30 days more, for the name in the banner, and the key fits',
    warn: 'less than 30 days left, another name, self-signed',
  },
  severity: 'high',
  source: "User's Guide 5.0, 3.3.1.9",
  title: 'The server certificate is valid',
  why: 'Clients that verify it send nothing once it has expired or names another host.',
};

function judge(one: Case, file: CertificateFile): readonly Observation[] {
  const evidence = [file.location];
  const certificate = readCertificate(one.evidence, file.path);
  if (!certificate.ok) {
    if (certificate.reason !== 'absent') return [cannotTell(certificate)];
    return [
      fail(`${file.path} does not exist`, { evidence, remedy: `put certificate and key at ${file.path}` }),
    ];
  }
  const host = directivesOf(one.configuration.nodes, 'host-name')[0]?.args[0];
  return [...age(one, file, certificate.value), ...identity(file, certificate.value, host)];
}

function age(
  { now }: Case,
  { location, path }: CertificateFile,
  { notAfter }: HostCertificate,
): readonly Observation[] {
  if (!notAfter) return [unknown(`${path}: openssl tells no date of expiry`)];
  const days = Math.floor((notAfter.getTime() - now.getTime()) / DAY_MS);
  const day = notAfter.toISOString().slice(0, 10);
  const cure = { evidence: [location], remedy: `renew ${path}, then \`pmta reload\`` };
  if (days < 0) return [fail(`the certificate in ${path} expired on ${day}`, cure)];
  if (days < 30) return [warn(`the certificate in ${path} expires on ${day}, ${days} days left`, cure)];
  return [pass(`${path} is valid until ${day}`, [location])];
}

function identity(
  { hasPassphrase, location, path }: CertificateFile,
  { fitsKey, isSelfSigned, names }: HostCertificate,
  host: string | undefined,
): readonly Observation[] {
  const evidence = [location];
  const wrongName = host !== undefined && names.length > 0 && !namesHost(names, host);
  return [
    ...(fitsKey === false
      ? [
          fail(`the private key in ${path} does not belong to its certificate`, {
            evidence,
            remedy: `put the fitting key into ${path}`,
          }),
        ]
      : []),
    ...(fitsKey === undefined && !hasPassphrase
      ? [unknown(`${path}: the private key could not be read`)]
      : []),
    ...(wrongName
      ? [
          warn(`${path} names ${names.join(', ')}, the banner says ${host}`, {
            evidence,
            remedy: `have ${path} issued for ${host}`,
          }),
        ]
      : []),
    ...(isSelfSigned
      ? [
          warn(`${path} is self-signed`, {
            evidence,
            remedy: `have ${path} issued by a CA that clients trust`,
          }),
        ]
      : []),
  ];
}
