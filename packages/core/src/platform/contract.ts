import type { Doctor } from '../doctor/doctor.ts';
import type { Clock } from '../ports/clock.ts';
import type { HttpRequest, HttpResponse } from '../ports/http.ts';
import type { RelayPolicy } from '../relay/relay-policy.ts';
import type { Secret } from '../secret.ts';
import type { Refusal, RefusalExplanation } from '../smtp/refusal.ts';
import type { Envelope, Submission } from '../smtp/submission.ts';

/** The version of this contract. Additions keep it; a changed or removed meaning raises it. */
export const CONTRACT_VERSION = 1;

/** What a platform gets from mtaops. */
export type PlatformPorts = { readonly clock: Clock };

/** Where a platform's HTTP injection listens. */
export type ApiEndpoint = {
  /** Base URL, without trailing slash. */
  readonly url: string;
  /** SparkPost and enterprise hosts: act for this subaccount. */
  readonly subaccount?: number;
  readonly user?: string;
};

/** One finished message for injection by HTTP: one envelope, one copy. */
export type ApiMail = { readonly envelope: Envelope; readonly content: Uint8Array<ArrayBuffer> };

/**
 * Injection by HTTP as two pure steps, so that the transport stays outside: make the request, read the answer.
 */
export interface ApiInjection {
  /**
   * @throws MtaopsError `E_INPUT` when the API cannot carry this message unharmed (8-bit, size), `E_CONFIG` when the
   *   endpoint or key cannot be right.
   */
  prepare(mail: ApiMail, endpoint: ApiEndpoint, key: Secret | undefined): HttpRequest;
  /**
   * Every status and body shape comes to a {@link Submission}; in-band errors and partial acceptance of a 2xx are
   * refusals with names.
   */
  read(mail: ApiMail, response: HttpResponse): Submission;
}

/**
 * A mail platform as a plugin contributes it. A member that is absent is a capability the platform lacks;
 * see `capabilitiesOf`.
 */
export interface Platform {
  /** Stable id, also the value of `mtaops.platform.id` in package.json. */
  readonly id: string;
  /** The product's name as its vendor writes it. */
  readonly title: string;
  readonly apiInjection?: ApiInjection;
  readonly doctor?: Doctor;
  readonly relay?: RelayPolicy;
  /** Undefined when the platform has nothing to add to the general explanation. */
  explainRefusal?(refusal: Refusal): RefusalExplanation | undefined;
}

/** What the `entry` module named in `package.json#mtaops` exports. */
export type PlatformModule = { readonly createPlatform: (ports: PlatformPorts) => Platform };
