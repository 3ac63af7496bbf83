/** One refusal in `rejectlog.ec` (B4/log-formats-rejectlog), as far as it is needed to explain relay refusals. */
export type Rejection = {
  readonly at: Date;
  /** Client address without port. */
  readonly client: string;
  /** `address:port` of the endpoint. */
  readonly endpoint: string;
  /** `auth_status` of the connection; undefined when no login was tried. */
  readonly authStatus: string | undefined;
  readonly reason: string;
};

/** Relaying refused by this server: anchored, since content rules may quote the words. */
const RELAY_REFUSED =
  /^(?:\d{3}[ -])*(?:\d\.\d{1,3}\.\d{1,3} )?(?:<[^>]*>[:.]* )?relay(?:ing)?\b.{0,80}\bdenied\b/i;

/** Read one line; undefined for heartbeats and for what is no rejection. Never throws. */
export function parseRejection(line: string): Rejection | undefined {
  const head = /^(\d{10}|\d{16}): R="([^"]*)" L="([^"]*)"/.exec(line);
  if (!head) return undefined;
  const [, time = '', remote = '', endpoint = ''] = head;
  const micro = time.length > 11;
  return {
    at: new Date(micro ? Number(time) / 1000 : Number(time) * 1000),
    authStatus: /[[,]auth_status=(\w+)/.exec(line)?.[1],
    client: remote.replace(/:\d+$/, '').replace(/^\[|\]$/g, ''),
    endpoint,
    reason: reasonOf(line),
  };
}

export function isRelayRefusal({ reason }: Rejection): boolean {
  return RELAY_REFUSED.test(reason);
}

/** What follows the bracket that closes CTXMESS; quotes may hold brackets. */
function reasonOf(line: string): string {
  const start = line.indexOf(' CTXMESS=[');
  if (start < 0) return '';
  let isQuoted = false;
  for (let at = start + 10; at < line.length; at += 1) {
    if (line[at] === '"') isQuoted = !isQuoted;
    else if (line[at] === ']' && !isQuoted) return line.slice(at + 1).trim();
  }
  return '';
}
