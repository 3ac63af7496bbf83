/** The record types that somebody here asks for. */
export type DnsRecordType = 'A' | 'AAAA' | 'CNAME' | 'MX' | 'NS' | 'SOA' | 'TXT';

/** A name server to ask: an address (or a host name that the system resolves) and a port. */
export type DnsServer = { readonly host: string; readonly port: number };

/** Domain names are in lower case, without trailing dot; the root is the empty text. */
export type DnsRecord =
  | {
      readonly type: 'A' | 'AAAA';
      readonly name: string;
      readonly ttlSeconds: number;
      readonly address: string;
    }
  | {
      readonly type: 'CNAME' | 'MX' | 'NS' | 'SOA';
      readonly name: string;
      readonly ttlSeconds: number;
      /** Target, exchange, name server or primary server. */
      readonly target: string;
      /** Of an MX. */
      readonly preference?: number;
      /** Of an SOA: how long «there is no such name» may be remembered (RFC 2308 §5). */
      readonly negativeTtlSeconds?: number;
    }
  | {
      readonly type: 'TXT';
      readonly name: string;
      readonly ttlSeconds: number;
      /** Character-strings of at most 255 octets, an octet a character (Latin-1); not joined. */
      readonly strings: readonly string[];
    };

export type DnsTransport = 'udp' | 'tcp' | 'https';

export type DnsQuestion = {
  readonly name: string;
  readonly type: DnsRecordType;
  /** Ask this server without recursion, as a resolver would; by default the resolver is asked, with recursion. */
  readonly server?: DnsServer;
  /** Only this way; by default UDP, and TCP once the answer was cut (RFC 7766 §5). */
  readonly transport?: 'udp' | 'tcp';
  /** Bound on the whole question, repetitions and the way over TCP included. */
  readonly timeoutMs: number;
};

/**
 * Why there is no answer. `servfail` and `refused` are the server's words, `timeout` and `unreachable` the network's,
 * `malformed` covers answers that cannot be read, `truncated` a cut one where TCP was not allowed, `error` any other code.
 */
export type DnsFailureReason =
  | 'servfail'
  | 'refused'
  | 'timeout'
  | 'unreachable'
  | 'malformed'
  | 'truncated'
  | 'error';

/** An answer, «there is no such name», «there is, but without such a record», or no answer. */
export type NameServerAnswer =
  | (DnsReply & { readonly status: 'answer' | 'nodata' | 'nxdomain' })
  | {
      readonly status: 'failed';
      readonly reason: DnsFailureReason;
      /** For people, without the server's name. */
      readonly detail: string;
    };

export type DnsReply = {
  /** The whole answer section: for `answer` the records asked for, after the CNAMEs that lead to them. */
  readonly records: readonly DnsRecord[];
  /** AA: the server owns the zone. */
  readonly isAuthoritative: boolean;
  /** AD: the resolver has validated the answer with DNSSEC (RFC 4035 §3.2.3). */
  readonly isAuthenticated: boolean;
  readonly transport: DnsTransport;
  /** The answer by UDP was cut, so that TCP was used. */
  readonly wasTruncated: boolean;
  /** Octets of the message that brought it; 0 when that is not known. */
  readonly sizeBytes: number;
  /** Names of the SOA and NS records in the authority section: who is responsible. */
  readonly authority: readonly DnsRecord[];
};

/**
 * Questions to name servers. No answer is a value, never an error: whoever asks decides what it means. `nxdomain` and
 * `nodata` are answers; they must never be made up for a server that gave none.
 */
export interface NameServers {
  /** For people: which resolver is asked when a question names no server. */
  readonly resolver: string;
  /** The address of that resolver, when it is one. */
  readonly resolverServer?: DnsServer;
  ask(question: DnsQuestion, signal?: AbortSignal): Promise<NameServerAnswer>;
}
