import type { Expiry } from './expiry.ts';

/** Days before the end that a calendar reminds of it: time to order, and time to install. */
const ALARM_DAYS = [30, 7] as const;
/** RFC 5545 §3.1: lines longer than this many octets are folded. */
const LINE_OCTETS = 75;

/**
 * An iCalendar document (RFC 5545) with one all-day event for each end and alarms 30 and 7 days before it. The UID comes
 * from the certificate, so that a calendar that subscribes updates its events instead of doubling them.
 */
export function formatIcal(expiries: readonly Expiry[], stamp: Date): string {
  const lines = [
    'BEGIN:VCALENDAR',
    'VERSION:2.0',
    'PRODID:-//mtaops//smime certs expiry//EN',
    'CALSCALE:GREGORIAN',
    'X-WR-CALNAME:S/MIME certificates',
    ...expiries.flatMap((expiry) => eventOf(expiry, stamp)),
    'END:VCALENDAR',
    '',
  ];
  return lines.map(fold).join('\r\n');
}

function eventOf({ address, because, certificate, purposes, until }: Expiry, stamp: Date): readonly string[] {
  const what = because
    ? `an intermediate certificate above that of ${address}`
    : `the certificate of ${address}`;
  const summary = `S/MIME: ${what} expires`;
  const description =
    `It is used to ${purposes.join(' and ')}. Ends ${until.toISOString()}.\n` +
    `Subject: ${certificate.subject.text}\nIssuer: ${certificate.issuer.text}\n` +
    `Serial number: ${certificate.serialNumber}\nSHA-256: ${certificate.fingerprint}` +
    (because ? `\nIntermediate: ${because.subject.text}` : '');
  return [
    'BEGIN:VEVENT',
    `UID:${certificate.fingerprint.slice(0, 40)}-${purposes.join('-')}@mtaops`,
    `DTSTAMP:${basic(stamp)}`,
    `DTSTART;VALUE=DATE:${basic(until).slice(0, 8)}`,
    `SUMMARY:${escaped(summary)}`,
    `DESCRIPTION:${escaped(description)}`,
    'TRANSP:TRANSPARENT',
    ...ALARM_DAYS.flatMap((days) => [
      'BEGIN:VALARM',
      'ACTION:DISPLAY',
      `DESCRIPTION:${escaped(`${summary} in ${days} days`)}`,
      `TRIGGER:-P${days}D`,
      'END:VALARM',
    ]),
    'END:VEVENT',
  ];
}

function basic(time: Date): string {
  return `${time.toISOString().replaceAll(/[-:]|\.\d+/g, '')}`;
}

/** RFC 5545 §3.3.11. */
function escaped(text: string): string {
  return text.replaceAll(/[\\;,]/g, '\\$&').replaceAll('\n', '\\n');
}

function fold(line: string): string {
  const pieces: string[] = [];
  let piece = '';
  for (const character of line) {
    const limit = pieces.length === 0 ? LINE_OCTETS : LINE_OCTETS - 1;
    if (Buffer.byteLength(piece + character) > limit) {
      pieces.push(piece);
      piece = '';
    }
    piece += character;
  }
  return [...pieces, piece].join('\r\n ');
}
