import { dkimSign } from 'mailauth/lib/dkim/sign.js';

/** A message with a DKIM-Signature by mailauth on top; undefined for a key that DKIM does not know. */
export async function signDkim(
  message: string,
  signer: {
    readonly domain: string;
    readonly privateKey: string;
    readonly selector: string;
    readonly algorithm?: string;
  },
): Promise<string | undefined> {
  const key = { privateKey: signer.privateKey, selector: signer.selector, signingDomain: signer.domain };
  // The types have these at the top, the code below `signatureData`.
  const options = { ...key, algorithm: signer.algorithm ?? 'rsa-sha256', signatureData: [key] };
  const { errors, signatures } = await dkimSign(Buffer.from(message), options);
  return errors.length > 0 || signatures === '' ? undefined : `${signatures.trimEnd()}\r\n${message}`;
}
