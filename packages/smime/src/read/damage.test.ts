import { expect, it } from 'vitest';
import { childrenOf, firstChild, readBer } from '../der/ber-reader.ts';
import { bufferView, type Octets } from '../der/octets.ts';
import { bodyOf, withBody } from '../testing/cms-body.ts';
import { createRandom, mutate } from '../testing/mutate.ts';
import { makeSampleMail } from '../testing/sample-mail.ts';
import { inspectMessage } from './inspect-message.ts';
import { verifyMessage } from './verify-message.ts';

const { messages, options } = makeSampleMail();

function flipped(octets: Octets, bit: number): Octets {
  const copy = new Uint8Array(octets);
  copy[bit >> 3] = (copy[bit >> 3] ?? 0) ^ (1 << (bit & 7));
  return copy;
}

/**
 * Octets of a SignedData that no signature covers and that change nothing: both version numbers and the signer's
 * issuer, where upper and lower case are the same name.
 */
function immaterial(der: Octets): ReadonlySet<number> {
  const wrapped = childrenOf(readBer(der))[1];
  const signedData = wrapped && firstChild(wrapped);
  const fields = signedData ? childrenOf(signedData) : [];
  const signerSet = fields.at(-1);
  const signer = signerSet && firstChild(signerSet);
  const [version, reference] = signer ? childrenOf(signer) : [];
  const free = [fields[0], version, reference].flatMap((element) => (element ? [element] : []));
  return new Set(
    free.flatMap(({ end, start }) => Array.from({ length: end - start }, (_, index) => start + index)),
  );
}

// A step that has no factor in common with 8 reaches every bit of an octet; `npm run fuzz:smime` takes each one.
for (const [name, step] of [
  ['opaque', 3],
  ['detached', 7],
] as const) {
  it(`refuses the ${name} signature with a single bit flipped anywhere`, async () => {
    const message = messages[name];
    expect(await verifyMessage(message, options)).toMatchObject({ verified: true });
    const der = bodyOf(message);
    const free = immaterial(der);
    const survivors: number[] = [];
    for (let bit = 0; bit < der.length * 8; bit += step) {
      if (free.has(bit >> 3)) continue;
      const { verified } = await verifyMessage(withBody(message, flipped(der, bit)), options);
      if (verified) survivors.push(bit);
    }
    expect(survivors.map((bit) => `${bit >> 3}.${bit & 7}`)).toEqual([]);
  });
}

it('refuses a detached signature with any bit of the signed part flipped', async () => {
  const message = messages.detached;
  const from = bufferView(message).indexOf('Content-Type: text/plain');
  const to = bufferView(message).indexOf('Hello, World.') + 'Hello, World.'.length;
  for (let bit = from * 8; bit < to * 8; bit += 1) {
    expect(await verifyMessage(flipped(message, bit), options)).toMatchObject({ verified: false });
  }
});

it('never says verified of an encrypted message with a bit of the ciphertext flipped', async () => {
  const random = createRandom(1);
  for (const name of ['authEncrypted', 'signedAndEncrypted'] as const) {
    const der = bodyOf(messages[name]);
    const start = der.length - 900; // ciphertext and tag
    for (let run = 0; run < 150; run += 1) {
      const bit = start * 8 + Math.floor(random() * 900 * 8);
      const { verified } = await verifyMessage(withBody(messages[name], flipped(der, bit)), options);
      expect(verified, `${name}, bit ${bit}`).toBe(false);
    }
  }
});

it('answers damaged messages with reasons and never with an error of its own', async () => {
  const random = createRandom(20260301);
  const sources = Object.values(messages);
  for (let run = 0; run < 400; run += 1) {
    const source = sources[run % sources.length];
    if (!source) continue;
    const damaged = run % 2 === 0 ? mutate(source, random) : withBody(source, mutate(bodyOf(source), random));
    await expect(verifyMessage(damaged, options)).resolves.toHaveProperty('verified');
    await expect(inspectMessage(damaged, options.keys)).resolves.toHaveProperty('layers');
  }
});
