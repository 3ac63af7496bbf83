/** What a server's EHLO keywords allow, read once a connection. */
export type Offers = {
  readonly isPipelining: boolean;
  readonly is8BitMime: boolean;
  readonly isSmtpUtf8: boolean;
  readonly isDsn: boolean;
  readonly isSize: boolean;
  /** RFC 1870; undefined when there is no limit or it is not told. */
  readonly maxBytes?: number;
};

/** @param extensions - Upper case, as in `SmtpSession`. */
export function readOffers(extensions: readonly string[]): Offers {
  const words = new Map(extensions.map((extension) => [extension.split(/[ =]/)[0], extension]));
  const maxBytes = Number(/^SIZE (\d+)$/.exec(words.get('SIZE') ?? '')?.[1] ?? 0);
  return {
    is8BitMime: words.has('8BITMIME'),
    isDsn: words.has('DSN'),
    isPipelining: words.has('PIPELINING'),
    isSize: words.has('SIZE'),
    isSmtpUtf8: words.has('SMTPUTF8'),
    ...(maxBytes > 0 ? { maxBytes } : {}),
  };
}
