import { createPublicKey } from 'node:crypto';
import { fail, pass, unknown, warn } from '@mtaops/core';
import { accountCheck, forKnownDomains } from './model.ts';

export const dkimLength = accountCheck(
  {
    group: 'dkim',
    id: 'SP-16',
    remedy: 'make a new key, publish it, then switch',
    restsOn: ['public key of the account'],
    rule: {
      fail: 'below 1024',
      pass: '2048 bits or more',
      warn: '1024 to 2047',
    },
    severity: 'high',
    source: 'API:sending-domains; RFC 8301 3.2',
    title: 'DKIM keys have 2048 bits',
    why: 'Receivers refuse keys below 1024 bits, and look down on those below 2048 (RFC 8301).',
  },
  (model) =>
    forKnownDomains(model, ({ keyName, name, publicKey }) => {
      const bits = publicKey === undefined ? undefined : bitsOf(publicKey);
      if (bits === undefined) return [unknown(`the size of the key of ${name} is not known`)];
      const message = `the key at ${keyName} has ${bits} bits`;
      const remedy = 'make a key of 2048 bits, publish it, then switch';
      if (bits < 1024) return [fail(message, { remedy })];
      return [bits < 2048 ? warn(message, { remedy }) : pass(message)];
    }),
);

function bitsOf(spki: string): number | undefined {
  try {
    return createPublicKey({ format: 'der', key: Buffer.from(spki, 'base64'), type: 'spki' })
      .asymmetricKeyDetails?.modulusLength;
  } catch {
    return undefined;
  }
}
