import type { Location } from '../finding.ts';

/** Who wants to send what to whom, as the server sees it. */
export type RelayQuestion = {
  /** Address of the client, IPv4 or IPv6. */
  readonly ip: string;
  /** Address and port it connects to, e.g. `198.51.100.10:587`; a bare port is enough. */
  readonly listener?: string;
  /** The name it has logged in with; absent means no AUTH. */
  readonly user?: string;
  /** Envelope sender. */
  readonly sender?: string;
  /** Envelope recipient; absent asks for any foreign recipient. */
  readonly rcpt?: string;
};

/** One thing that was looked at on the way to the decision, in the order in which the server looks. */
export type RelayStep = {
  /** What was looked at, e.g. `<source 192.0.2.64/26>`. */
  readonly subject: string;
  /** What it came to, e.g. `sets always-allow-relaying yes`. */
  readonly outcome: string;
  /** What it does to the decision. */
  readonly effect: 'allows' | 'denies' | 'none' | 'unknown';
  readonly location?: Location;
};

/** The answer of `mtaops relay explain`. The shape is a contract of `--json`. */
export type RelayDecision = {
  readonly decision: 'allowed' | 'denied' | 'unknown';
  /** One sentence. */
  readonly reason: string;
  /** The line that decides; absent when a default of the product decides. */
  readonly stanza?: Location;
  readonly considered: readonly RelayStep[];
  /** The smallest edit that turns the decision round; absent when there is none to recommend. */
  readonly change?: string;
};
