import { type PathCertificate, parsePathCertificate } from '../path/certificate.ts';
import type { CertificateCache } from '../path/certificate-cache.ts';
import type { Crl } from '../path/crl.ts';
import type { OcspResponse } from '../path/ocsp.ts';
import type { PolicyInputs } from '../path/validate-path.ts';
import { type Author, findAuthor } from './author.ts';
import { checkSigner, createContentDigests } from './check-signer.ts';
import { describeLayer } from './describe-layer.ts';
import { parseEmbedded } from './embedded.ts';
import type { Layer } from './layer.ts';
import type { DecryptionKey } from './open-enveloped.ts';
import type { Reason } from './reason.ts';
import type { SignerReport, VerifyReport } from './report.ts';
import { showHeader } from './shown-header.ts';
import { judgeSigner, type SignerInputs, type SignerVerdict } from './verify-signer.ts';
import { type LayerWalk, walkLayers } from './walk-layers.ts';

export type VerifyOptions = PolicyInputs & {
  /** Certificates that are trusted by themselves. */
  readonly anchors: readonly PathCertificate[];
  /** Further certificates for paths, untrusted; those in the message are used anyway. */
  readonly intermediates?: readonly PathCertificate[];
  /** CRLs besides those in the message. */
  readonly crls?: readonly Crl[];
  /** OCSP answers besides those in the message. */
  readonly ocspResponses?: readonly OcspResponse[];
  /**
   * `auto` (the default): with any CRL or OCSP answer at hand, in the message or given, every certificate must be shown to be not
   * revoked. `required`: without one too. `off`: not looked at.
   */
  readonly revocation?: 'auto' | 'required' | 'off';
  readonly keys?: readonly DecryptionKey[];
  /** Give the same one for many messages; see `createCertificateCache`. */
  readonly certificateCache?: CertificateCache;
  /** The time that certificates must be valid at. */
  readonly at: Date;
  readonly detachedContent?: Uint8Array<ArrayBuffer>;
};

/**
 * Verify an S/MIME message (RFC 8551, 8550).
 *
 * `verified` is true only when nothing is wrong: the signature covers all of the body, every signer's signature and
 * path are good, and the author's address is in the certificate of a signer of the innermost signature. Anything else
 * is told in `reasons`. Faults of the message are answers, never errors.
 */
export async function verifyMessage(
  octets: Uint8Array<ArrayBuffer>,
  options: VerifyOptions,
): Promise<VerifyReport> {
  return (await judgeMessage(octets, options)).report;
}

/** A verified message with the objects behind the report, for what goes on from there. */
export type JudgedMessage = {
  readonly report: VerifyReport;
  /** One for each of `report.signers`, in their order. */
  readonly verdicts: readonly SignerVerdict[];
  /** Certificates that the message brings along. */
  readonly embedded: readonly PathCertificate[];
  readonly inputs: SignerInputs;
};

/** As {@link verifyMessage}, with what the report was made from. */
export async function judgeMessage(
  octets: Uint8Array<ArrayBuffer>,
  options: VerifyOptions,
): Promise<JudgedMessage> {
  const walk = await walkLayers(octets, {
    keys: options.keys ?? [],
    ...(options.detachedContent && { detachedContent: options.detachedContent }),
  });
  const reasons: Reason[] = [...walk.reasons];
  const author = findAuthor(walk);
  const embedded = parseEmbedded(walk.layers, reasons, options.certificateCache ?? parsePathCertificate);
  const crls = [...embedded.crls, ...(options.crls ?? [])];
  const ocspResponses = [...embedded.ocspResponses, ...(options.ocspResponses ?? [])];
  const mode = options.revocation ?? 'auto';
  const checksRevocation = mode === 'required' || (mode === 'auto' && crls.length + ocspResponses.length > 0);
  const inputs = {
    ...options,
    checksRevocation,
    crls,
    intermediates: [...embedded.certificates, ...(options.intermediates ?? [])],
    ocspResponses,
  };
  const verdicts: SignerVerdict[] = [];
  walk.layers.forEach((layer, index) => {
    if (layer.kind !== 'signed') return;
    for (const verdict of judgeLayer(layer, index, author, inputs)) {
      verdicts.push(verdict);
      reasons.push(...verdict.reasons);
    }
  });
  const signers = verdicts.map(({ report }) => report);
  reasons.push(...judgeWhole(walk, signers, author));
  const isClean = reasons.every(({ severity }) => severity === 'warning');
  const report = {
    at: options.at.toISOString(),
    author: author.address ?? null,
    header: showHeader(walk, isInnermostGood(walk, signers)),
    layers: walk.layers.map(describeLayer),
    reasons,
    signers,
    verified: isClean && signers.length > 0 && signers.every(isGood),
  };
  return { embedded: embedded.certificates, inputs, report, verdicts };
}

/** The signature nearest to the content covers it and every signer of it is good. */
function isInnermostGood({ layers }: LayerWalk, signers: readonly SignerReport[]): boolean {
  const last = layers.findLastIndex(({ isWhole, kind }) => isWhole && kind === 'signed');
  const own = signers.filter(({ layer }) => layer === last);
  return own.length > 0 && own.every(isGood);
}

function isGood({ path, revocation, signature }: SignerReport): boolean {
  return signature === 'ok' && path === 'ok' && (revocation === 'good' || revocation === 'not-checked');
}

type Inputs = VerifyOptions & {
  readonly checksRevocation: boolean;
  readonly crls: readonly Crl[];
  readonly intermediates: readonly PathCertificate[];
};

function judgeLayer(
  layer: Layer & { readonly kind: 'signed' },
  index: number,
  author: Author,
  inputs: Inputs,
): readonly SignerVerdict[] {
  const digests = createContentDigests(layer.contents);
  // With other content in it than beside it, nobody can say what was signed.
  const contents = layer.carriesOther ? [] : layer.contents;
  return layer.signedData.signers.map((signer) => {
    const check = checkSigner(
      signer,
      layer.signedData,
      contents,
      layer.carriesOther ? () => [] : digests,
      inputs,
    );
    return judgeSigner(check, index, author.address, inputs);
  });
}

/** What concerns the message as a whole: is all of it signed, by whom, and in which order with encryption. */
function judgeWhole(walk: LayerWalk, signers: readonly SignerReport[], author: Author): readonly Reason[] {
  const reasons: Reason[] = [];
  const add = (code: Reason['code'], message: string, layer: number | null = null): void => {
    reasons.push({ code, layer, message, severity: 'error' });
  };
  const { layers } = walk;
  if (layers.length === 0) {
    if (walk.reasons.length === 0)
      add('not-smime', 'the message is neither signed nor encrypted with S/MIME');
    return reasons;
  }
  layers.forEach((layer, index) => {
    if (!layer.isWhole)
      add('not-whole-body', `part ${layer.part} stands beside parts that it does not cover`, index);
    if (layer.kind === 'signed' && layer.signedData.signers.length === 0)
      add('no-signer', 'the SignedData has no signer', index);
  });
  const lastSigned = layers.findLastIndex(({ isWhole, kind }) => isWhole && kind === 'signed');
  const lastEncrypted = layers.findLastIndex(({ kind }) => kind === 'enveloped' || kind === 'auth-enveloped');
  if (lastSigned < 0) add(...missingSignature(layers, lastEncrypted));
  else if (lastEncrypted > lastSigned && isOpened(layers[lastEncrypted]))
    add(
      'signature-outside-encryption',
      'only the ciphertext is signed, which says nothing of who wrote it',
      lastSigned,
    );
  reasons.push(...author.reasons);
  const inner = signers.filter(({ layer }) => layer === lastSigned);
  const named = inner.flatMap(({ emails }) => emails);
  if (author.address !== undefined && named.length > 0 && !inner.some(({ address }) => address === 'match'))
    add(
      'address-mismatch',
      `the author is ${author.address}, the signature is that of ${named.join(', ')}`,
      lastSigned,
    );
  return reasons;
}

function isOpened(layer: Layer | undefined): boolean {
  return layer !== undefined && 'state' in layer && layer.state === 'opened';
}

function missingSignature(
  layers: readonly Layer[],
  lastEncrypted: number,
): readonly [code: Reason['code'], message: string, layer: number | null] {
  const layer = layers[lastEncrypted];
  if (layer?.kind === 'enveloped' && isOpened(layer))
    return [
      'not-authenticated',
      'decrypted, but nothing shows who wrote it or that it is unchanged',
      lastEncrypted,
    ];
  return ['no-signature', 'no signature covers the message', null];
}
