import type {
  Clock,
  Dns,
  DnsServer,
  Files,
  Http,
  HttpReceiver,
  Mailer,
  NameServers,
  Platform,
  Questions,
  Secrets,
  Shells,
  StopRequests,
  Streams,
} from '@mtaops/core';

/** Finds platforms among the installed plugins; loads only the one that is asked for. */
export interface Platforms {
  /** Ids of all platforms, sorted. Reads manifests only. */
  list(): readonly PlatformListing[];
  /** @throws MtaopsError `E_PLATFORM` when its plugin is broken, `E_CONFIG` with a did-you-mean when unknown. */
  load(id: string): Promise<Platform>;
}

/** A platform as its plugin's package.json announces it. */
export type PlatformListing = {
  readonly id: string;
  readonly package: string;
  readonly version: string;
  /** Set when the plugin cannot be used; the reason. */
  readonly problem?: string;
};

/** Makes {@link NameServers}. */
export interface Names {
  /**
   * @param resolver - `HOST`, `HOST:PORT` or an `https://` URL; the system's by default.
   * @throws MtaopsError `E_USAGE`
   */
  open(resolver?: string): NameServers;
  /** @throws MtaopsError `E_USAGE` */
  parseServer(text: string): DnsServer;
}

/** All that commands may touch of the outside world. */
export type Ports = {
  readonly clock: Clock;
  readonly dns: Dns;
  /** Name servers; made anew for each resolver, since the user may name one. */
  readonly names: Names;
  readonly files: Files;
  readonly platforms: Platforms;
  readonly environment: Readonly<Record<string, string | undefined>>;
  readonly http: Http;
  readonly httpReceiver: HttpReceiver;
  readonly mailer: Mailer;
  readonly questions: Questions;
  readonly secrets: Secrets;
  readonly shells: Shells;
  readonly stopRequests: StopRequests;
  readonly streams: Streams;
  /** Of the user who runs mtaops; undefined where users have no number. */
  readonly userId?: number | undefined;
  /** Absolute path. */
  readonly workingDirectory: string;
};
