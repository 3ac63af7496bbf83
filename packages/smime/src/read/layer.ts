import type { EnvelopedData } from './enveloped-data.ts';
import type { SignedData } from './signed-data.ts';

/** Where a layer stands and how it was wrapped. */
export type LayerPlace = {
  /** `cms`: not in MIME but the CMS object itself. */
  readonly form: 'multipart/signed' | 'pkcs7-mime' | 'cms';
  /** Number of the MIME part inside what holds it, as IMAP counts; empty when it is all of that. */
  readonly part: string;
  /** Nothing stands beside it, here or further out: it is all there is to see of the message. */
  readonly isWhole: boolean;
};

/** One CMS object of a message, the outermost first. */
export type Layer = LayerPlace &
  (
    | {
        readonly kind: 'signed';
        readonly signedData: SignedData;
        /** Readings of the octets that were signed: as they stand, and with CRLF line ends when they have bare LF. */
        readonly contents: readonly Uint8Array<ArrayBuffer>[];
        /** A detached signature that brings other content along (CVE-2018-18509). */
        readonly carriesOther: boolean;
      }
    | { readonly kind: 'certs-only'; readonly signedData: SignedData }
    | {
        readonly kind: 'enveloped' | 'auth-enveloped';
        readonly data: EnvelopedData;
        readonly state: 'opened' | 'closed' | 'failed';
      }
    | { readonly kind: 'compressed'; readonly algorithm: string }
    | { readonly kind: 'encrypted-data'; readonly cipher: string }
    | { readonly kind: 'other'; readonly contentType: string }
  );
