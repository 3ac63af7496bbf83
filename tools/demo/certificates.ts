import { createHash, createPublicKey, generateKeyPair, type KeyObject, randomBytes, sign } from 'node:crypto';
import { promisify } from 'node:util';
import * as der from './der.ts';

/** A certificate with its private key. */
export type Identity = { readonly certificate: Uint8Array; readonly key: KeyObject; readonly name: string };

/** Who signs, what for. `extensions` are finished Extension elements. */
type Request = { readonly name: string; readonly extensions: readonly Uint8Array[] };

const HOUR_MS = 3_600_000;
/** Short enough for a throw-away, long enough that nobody warns. */
const LIFETIME_MS = 90 * 24 * HOUR_MS;
const ECDSA_SHA256 = der.sequence(der.objectIdentifier('1.2.840.10045.4.3.2'));

/** A certification authority (P-256, self-signed). */
export async function createAuthority(name: string): Promise<Identity> {
  const { privateKey, publicKey } = await promisify(generateKeyPair)('ec', { namedCurve: 'P-256' });
  const basicConstraints = extension('2.5.29.19', der.sequence(der.TRUE), true);
  const keyUsage = extension('2.5.29.15', der.bitString(Uint8Array.of(0x06), 1), true); // keyCertSign, cRLSign
  const issuer = { certificate: new Uint8Array(), key: privateKey, name };
  const certificate = issue(issuer, publicKey, { extensions: [basicConstraints, keyUsage], name });
  return { certificate, key: privateKey, name };
}

/** A certificate for S/MIME that names one address (RSA 2048, so that everybody can encrypt to it). */
export const createMailIdentity = (authority: Identity, name: string, address: string): Promise<Identity> =>
  createLeaf(authority, name, der.element(0x81, Buffer.from(address)), '1.3.6.1.5.5.7.3.4');

/** A certificate for a TLS server on 127.0.0.1. */
export const createServerIdentity = (authority: Identity, name: string): Promise<Identity> =>
  createLeaf(authority, name, der.element(0x87, Uint8Array.of(127, 0, 0, 1)), '1.3.6.1.5.5.7.3.1');

export const toPem = (certificate: Uint8Array): string =>
  `-----BEGIN CERTIFICATE-----\n${Buffer.from(certificate)
    .toString('base64')
    .replace(/.{1,64}/g, '$&\n')}-----END CERTIFICATE-----\n`;

export const keyToPem = (key: KeyObject): string => key.export({ format: 'pem', type: 'pkcs8' }).toString();

async function createLeaf(
  authority: Identity,
  name: string,
  generalName: Uint8Array,
  purpose: string,
): Promise<Identity> {
  const { privateKey, publicKey } = await promisify(generateKeyPair)('rsa', { modulusLength: 2048 });
  const extensions = [
    extension('2.5.29.15', der.bitString(Uint8Array.of(0xa0), 5), true), // digitalSignature, keyEncipherment
    extension('2.5.29.37', der.sequence(der.objectIdentifier(purpose))),
    extension('2.5.29.17', der.sequence(generalName)),
  ];
  return { certificate: issue(authority, publicKey, { extensions, name }), key: privateKey, name };
}

/** RFC 5280 §4.1, version 3. */
function issue(issuer: Identity, publicKey: KeyObject, { name, extensions }: Request): Uint8Array {
  const now = Date.now();
  const serial = randomBytes(16);
  serial[0] = 0x40 | ((serial[0] ?? 0) & 0x3f);
  const toBeSigned = der.sequence(
    der.element(0xa0, der.integer(Uint8Array.of(2))),
    der.integer(serial),
    ECDSA_SHA256,
    commonName(issuer.name),
    der.sequence(der.utcTime(new Date(now - HOUR_MS)), der.utcTime(new Date(now + LIFETIME_MS))),
    commonName(name),
    subjectPublicKeyInfo(publicKey),
    der.element(0xa3, der.sequence(...extensions, ...keyIdentifiers(publicKey, issuer.key))),
  );
  return der.sequence(toBeSigned, ECDSA_SHA256, der.bitString(sign('sha256', toBeSigned, issuer.key)));
}

const extension = (oid: string, value: Uint8Array, critical = false): Uint8Array =>
  der.sequence(der.objectIdentifier(oid), ...(critical ? [der.TRUE] : []), der.octetString(value));

/** Subject and authority key identifier; any unique value will do for them (RFC 5280 §4.2.1.2). */
function keyIdentifiers(subject: KeyObject, issuer: KeyObject): readonly Uint8Array[] {
  const idOf = (key: KeyObject): Uint8Array => createHash('sha1').update(subjectPublicKeyInfo(key)).digest();
  return [
    extension('2.5.29.14', der.octetString(idOf(subject))),
    extension('2.5.29.35', der.sequence(der.element(0x80, idOf(createPublicKey(issuer))))),
  ];
}

const subjectPublicKeyInfo = (publicKey: KeyObject): Uint8Array =>
  publicKey.export({ format: 'der', type: 'spki' });

const commonName = (name: string): Uint8Array =>
  der.sequence(der.set(der.sequence(der.objectIdentifier('2.5.4.3'), der.utf8String(name))));
