import { isMtaopsError, Secret } from '@mtaops/core';
import { asciiOctets, type Octets } from '../der/octets.ts';
import { compareMessages } from '../diff/compare-messages.ts';
import { protectHeader } from '../header-protection/protect-header.ts';
import { readProtectedHeader } from '../header-protection/read-header.ts';
import { loadPrivateKey } from '../keys/load-private-key.ts';
import { addressesOf } from '../mime/addresses.ts';
import { parseMessage } from '../mime/message.ts';
import { prepareEntity } from '../mime/prepare-entity.ts';
import { parsePathCertificate } from '../path/certificate.ts';
import { parseCrlFile } from '../path/crl.ts';
import { parseOcspResponse } from '../path/ocsp.ts';
import { parsePkcs12 } from '../pkcs12/parse-pkcs12.ts';
import { decryptMessage } from '../read/decrypt-message.ts';
import { inspectMessage } from '../read/inspect-message.ts';
import { verifyMessage } from '../read/verify-message.ts';
import { formatMessageTree } from '../show/format-tree.ts';
import { describeMessageTree } from '../show/message-tree.ts';
import { parseCertificates } from '../x509/parse-certificates.ts';
import { bodyOf, withBody } from './cms-body.ts';
import { FUZZ_MAIL as MAIL } from './fuzz-mail.ts';
import { exportPkcs12, makeOcspAnswer } from './fuzz-seeds.ts';
import { mutate } from './mutate.ts';
import { makeSampleMail } from './sample-mail.ts';
import { makeIdentity, pemOf, type ThrowawayIdentity } from './throwaway-certificates.ts';
import { makeCrl } from './throwaway-crl.ts';

/** A parser or several over the same octets, with well-formed inputs to damage. */
export type FuzzSubject = {
  /** Also the name of its folder in `fixtures/fuzz-corpus`. */
  readonly name: string;
  /** A damaged input; all chance comes from `random`. */
  readonly make: (random: () => number) => Octets;
  /** Reads `input`; an `MtaopsError` is an answer, unless it says that the fault is ours. Anything else is thrown. */
  readonly run: (input: Octets) => Promise<void>;
};

const PASSPHRASE = 'correct horse';

/** Everything of the library that reads octets of strangers. Keys are made anew at each call. */
export function makeFuzzSubjects(): readonly FuzzSubject[] {
  const { messages, options } = makeSampleMail();
  const signed = Object.values(messages);
  const bodies = signed.map(bodyOf);
  const root = makeIdentity({ ca: true, commonName: 'Root' });
  const leaf = makeIdentity({ commonName: 'Leaf', emails: ['leaf@example.test'], issuer: root });
  const pem = asciiOctets(leaf.certificatePem + root.certificatePem);
  const crl = makeCrl({ baseNumber: 1, number: 2, revoked: [{ of: leaf, reason: 1 }], signer: root });
  const revocation = once(() => [crl, asciiOctets(pemOf('X509 CRL', crl)), makeOcspAnswer(leaf, root)]);
  const ofMessage = async (input: Octets): Promise<void> => {
    await answered(() => verifyMessage(input, options));
    await answered(() => inspectMessage(input, options.keys));
    await answered(() => decryptMessage(input, options.keys ?? []));
    await answered(async () => formatMessageTree(await describeMessageTree(input, options.keys)));
  };
  return [
    {
      make: (random) => {
        const index = below(random, signed.length);
        const message = signed[index] ?? signed[0] ?? new Uint8Array();
        return random() < 0.5
          ? mutate(message, random)
          : withBody(message, mutate(bodies[index] ?? message, random));
      },
      name: 'message',
      run: ofMessage,
    },
    { make: (random) => mutate(oneOf(bodies, random), random), name: 'cms', run: ofMessage },
    { make: (random) => mutate(oneOf(MAIL, random), random), name: 'mime', run: readMime },
    {
      make: (random) => mutate(oneOf([root.certificate.der, leaf.certificate.der, pem], random), random),
      name: 'certificate',
      run: async (input) => {
        await answered(() => parseCertificates(input));
        await answered(() => parsePathCertificate(input).publicKey());
      },
    },
    {
      make: (random) => mutate(oneOf(revocation(), random), random),
      name: 'revocation',
      run: async (input) => {
        await answered(() => parseCrlFile(input));
        await answered(() => parseOcspResponse(input));
      },
    },
    keyFiles(leaf),
  ];
}

function keyFiles(identity: ThrowawayIdentity): FuzzSubject {
  const files = once(() => [asciiOctets(identity.keyPem), ...exportPkcs12(identity, PASSPHRASE)]);
  return {
    make: (random) => mutate(oneOf(files(), random), random),
    name: 'key-file',
    run: async (input) => {
      await answered(() => parsePkcs12(input, new Secret(PASSPHRASE)));
      await answered(() => loadPrivateKey(input, new Secret(PASSPHRASE)));
    },
  };
}

async function readMime(input: Octets): Promise<void> {
  await answered(() => compareMessages(MAIL[0] ?? input, input));
  await answered(() => compareMessages(input, MAIL[1] ?? input));
  await answered(async () => formatMessageTree(await describeMessageTree(input)));
  await answered(() => {
    const message = parseMessage(input);
    for (const name of ['from', 'to', 'cc']) addressesOf(message, name);
    readProtectedHeader(message.fields, input, { isEncrypted: true, isSigned: true });
    for (const purpose of ['detached', 'opaque', 'encrypted'] as const) {
      const { entity, outerFields } = prepareEntity(message, { purpose });
      protectHeader(outerFields, entity, { hp: 'cipher', keepSubject: false, policy: 'shy', purpose });
    }
  });
}

/** An `MtaopsError` is what a caller can handle; one that blames ourselves, and every other, is a fault. */
async function answered(read: () => unknown): Promise<void> {
  try {
    await read();
  } catch (error) {
    if (!isMtaopsError(error) || error.code === 'E_BUG') throw error;
  }
}

/** Seeds that OpenSSL makes are wanted by the fuzzer only, and not when the corpus is read again. */
function once<T>(make: () => T): () => T {
  let made: { readonly value: T } | undefined;
  return () => {
    made ??= { value: make() };
    return made.value;
  };
}

const below = (random: () => number, limit: number): number => Math.floor(random() * limit);

function oneOf(list: readonly Octets[], random: () => number): Octets {
  return list[below(random, list.length)] ?? new Uint8Array();
}
