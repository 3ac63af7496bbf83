import { type DkimFinding, finding } from '../finding.ts';
import { derLength } from '../key/der.ts';
import {
  type DkimPublicKey,
  ED25519_OCTETS,
  isPrivateKey,
  publicKeyFromEd25519,
  publicKeyFromPkcs1,
  publicKeyFromSpki,
} from '../key/public-key.ts';

export type PublishedKey = { readonly key?: DkimPublicKey; readonly findings: readonly DkimFinding[] };

const AGAIN = 'publish the record again, as `mtaops dkim keygen` or `mtaops dkim publish` prints it';

/**
 * Read the value of `p=` for a key type (RFC 6376 §3.6.1, RFC 8463 §4). Blanks inside base64 are legal.
 *
 * @param type - The value of `k=`, `rsa` by default.
 */
export function readPublishedKey(value: string, type: string): PublishedKey {
  const text = value.replace(/[ \t\r\n]/g, '');
  const pem = /-----(BEGIN|END)([A-Z ]*)-----/.exec(text) ?? /-----(BEGIN|END)([A-Z ]*)-----/.exec(value);
  if (pem)
    return failed(
      'dkim-key-pem',
      `p= holds the ${pem[1]} line of a PEM file`,
      'take the lines with dashes out of p=',
    );
  if (/[-_]/.test(text) && /^[A-Za-z0-9_-]+=*$/.test(text))
    return failed('dkim-key-base64', 'p= is written in base64url («-», «_»), not in base64', AGAIN);
  const odd = /[^A-Za-z0-9+/=]/.exec(text)?.[0];
  if (odd !== undefined)
    return failed('dkim-key-base64', `p= is not base64: it has «${printable(odd)}» in it`, AGAIN);
  if (/=[^=]/.test(text) || /={3,}$/.test(text))
    return failed(
      'dkim-key-base64',
      'p= is not base64: «=» stands in the middle, as if two values were glued together',
      AGAIN,
    );
  const octets = new Uint8Array(Buffer.from(text, 'base64'));
  const read = type === 'ed25519' ? readEd25519(octets) : readRsa(octets);
  return isPadded(text) || !read.key ? read : { ...read, findings: [...read.findings, unpadded()] };
}

function readRsa(octets: Uint8Array): PublishedKey {
  if (octets.length === ED25519_OCTETS)
    return failed(
      'dkim-key-type',
      'p= has 32 octets, an Ed25519 key, but the record says RSA',
      'add k=ed25519',
    );
  const cut = cutKey(octets);
  if (cut) return cut;
  if (isPrivateKey(octets)) return publishedPrivateKey();
  try {
    const key = publicKeyFromSpki(octets);
    if (key.type !== 'rsa')
      return failed(
        'dkim-key-type',
        'p= holds an Ed25519 key, but the record says RSA',
        `publish k=ed25519; p=${key.recordValue}`,
      );
    return { findings: judgeRsa(key), key };
  } catch (error) {
    return readPkcs1(octets, error);
  }
}

function readPkcs1(octets: Uint8Array, error: unknown): PublishedKey {
  try {
    const key = publicKeyFromPkcs1(octets);
    const remedy = `publish p=${key.recordValue}`;
    const message =
      'p= holds a bare RSAPublicKey (PKCS#1) instead of a SubjectPublicKeyInfo: OpenDKIM, for one, refuses it';
    return { findings: [finding('dkim-key-pkcs1', 'fail', message, remedy), ...judgeRsa(key)], key };
  } catch {
    const kind =
      error instanceof Error && /^a key of type/.test(error.message)
        ? `${error.message}, not RSA`
        : 'no public key';
    const id = kind === 'no public key' ? 'dkim-key-unreadable' : 'dkim-key-type';
    return failed(id, `p= holds ${kind}`, AGAIN);
  }
}

function readEd25519(octets: Uint8Array): PublishedKey {
  if (octets.length === ED25519_OCTETS) return { findings: [], key: publicKeyFromEd25519(octets) };
  const cut = cutKey(octets);
  if (cut) return cut;
  if (isPrivateKey(octets)) return publishedPrivateKey();
  try {
    const key = publicKeyFromSpki(octets);
    if (key.type === 'rsa')
      return failed('dkim-key-type', 'the record says k=ed25519, but p= holds an RSA key', 'publish k=rsa');
    const message =
      'p= holds an Ed25519 key as SubjectPublicKeyInfo; RFC 8463 §4.2 wants the 32 octets alone';
    return { findings: [finding('dkim-key-spki', 'fail', message, `publish p=${key.recordValue}`)], key };
  } catch {
    return failed('dkim-key-unreadable', `p= has ${octets.length} octets; an Ed25519 key has 32`, AGAIN);
  }
}

/** A key that a panel or a limit of 255 octets has cut. */
function cutKey(octets: Uint8Array): PublishedKey | undefined {
  const length = derLength(octets);
  if (length === undefined || length === octets.length) return undefined;
  if (length > octets.length)
    return failed(
      'dkim-key-truncated',
      `p= is truncated: DER says ${length} bytes, got ${octets.length}`,
      'publish the whole value, split into strings of at most 255 octets',
    );
  return failed(
    'dkim-key-trailing',
    `p= goes on after the end of the key: DER says ${length} bytes, got ${octets.length}`,
    AGAIN,
  );
}

const SMALLEST_BITS = 1024;
const GOOD_BITS = 2048;
const LARGEST_BITS = 4096;

/** RFC 8301 §3.2: at least 1024 bits, 2048 recommended; verifiers must take 4096 and need not take more. */
function judgeRsa({ bits, exponent = 0n, modulus = 1n }: DkimPublicKey): readonly DkimFinding[] {
  const renew = `make a key of ${GOOD_BITS} bits: mtaops dkim keygen`;
  if (modulus % 2n === 0n || exponent < 3n || exponent % 2n === 0n)
    return [
      finding(
        'dkim-key-absurd',
        'fail',
        `p= holds numbers that are no RSA key (exponent ${exponent})`,
        renew,
      ),
    ];
  if (bits < SMALLEST_BITS)
    return [
      finding(
        'dkim-key-weak',
        'fail',
        `the key has ${bits} bits; verifiers must refuse less than ${SMALLEST_BITS} (RFC 8301)`,
        renew,
      ),
    ];
  if (bits < GOOD_BITS)
    return [
      finding(
        'dkim-key-short',
        'warn',
        `the key has ${bits} bits; ${GOOD_BITS} are recommended (RFC 8301)`,
        renew,
      ),
    ];
  if (bits > LARGEST_BITS)
    return [
      finding(
        'dkim-key-long',
        'warn',
        `the key has ${bits} bits; verifiers need not take more than ${LARGEST_BITS}`,
        renew,
      ),
    ];
  return [];
}

/** Base64 without its padding is read by most, and refused by strict decoders. */
function isPadded(text: string): boolean {
  return text.length % 4 === 0;
}

const unpadded = (): DkimFinding =>
  finding('dkim-key-base64', 'warn', 'p= lacks the «=» at its end; strict decoders refuse it', AGAIN);

function publishedPrivateKey(): PublishedKey {
  return failed(
    'dkim-key-private',
    'p= holds the PRIVATE key: everybody can sign as this domain',
    'remove the record at once, make a new key, and never use this one again',
  );
}

function failed(id: string, message: string, remedy: string): PublishedKey {
  return { findings: [finding(id, 'fail', message, remedy)] };
}

const printable = (character: string): string =>
  /[\x21-\x7e]/.test(character) ? character : `\\x${character.charCodeAt(0).toString(16).padStart(2, '0')}`;
