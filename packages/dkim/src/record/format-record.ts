import type { DkimPublicKey } from '../key/public-key.ts';

/** One character-string holds no more (RFC 1035 §3.3.14). */
const STRING_OCTETS = 255;

/** How panels and servers want a record. */
export const RECORD_FORMS = ['plain', 'split', 'bind', 'nsd', 'route53'] as const;

export type RecordForm = (typeof RECORD_FORMS)[number];

export type PublishedText = {
  /** `SELECTOR._domainkey.DOMAIN` */
  readonly name: string;
  readonly text: string;
  readonly ttlSeconds: number;
};

/** The text of the record for a key (RFC 6376 §3.6.1, RFC 8463 §4). */
export function recordText({ recordValue, type }: Pick<DkimPublicKey, 'recordValue' | 'type'>): string {
  return `v=DKIM1; k=${type}; p=${recordValue}`;
}

/** The text that revokes a key: verifiers then know that it is gone, and not only missing. */
export const REVOKED_TEXT = 'v=DKIM1; p=';

/** The same record in every form. */
export function formatRecord(record: PublishedText): Readonly<Record<RecordForm, string>> {
  const strings = splitText(record.text).map((part) => `"${part.replace(/["\\]/g, '\\$&')}"`);
  return {
    bind: bind(record, strings),
    nsd: `${record.name}. ${record.ttlSeconds} IN TXT ${strings.join(' ')}`,
    plain: record.text,
    route53: route53(record, strings),
    split: strings.join(' '),
  };
}

/** Text in strings of at most 255 octets; joined without anything between them they are the text again. */
export function splitText(text: string): readonly string[] {
  return text.match(new RegExp(`.{1,${STRING_OCTETS}}`, 'gs')) ?? [''];
}

function bind({ name, ttlSeconds }: PublishedText, strings: readonly string[]): string {
  if (strings.length === 1) return `${name}. ${ttlSeconds} IN TXT ${strings[0]}`;
  return [`${name}. ${ttlSeconds} IN TXT (`, ...strings.map((part) => `    ${part}`), ')'].join('\n');
}

/** For `aws route53 change-resource-record-sets --change-batch`. */
function route53({ name, ttlSeconds }: PublishedText, strings: readonly string[]): string {
  const set = {
    Name: `${name}.`,
    ResourceRecords: [{ Value: strings.join(' ') }],
    TTL: ttlSeconds,
    Type: 'TXT',
  };
  return JSON.stringify({ Changes: [{ Action: 'UPSERT', ResourceRecordSet: set }] });
}
