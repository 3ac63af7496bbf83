import { formatRecord, RECORD_FORMS, type RecordForm } from '@mtaops/dkim';

/** A record in every form that a panel or a server may want. */
export type RecordJson = {
  readonly name: string;
  readonly type: 'TXT';
  readonly ttlSeconds: number;
  /** One string. */
  readonly data: string;
  readonly forms: Readonly<Record<RecordForm, string>>;
};

const TITLES: Readonly<Record<RecordForm, string>> = {
  bind: 'BIND zone file',
  nsd: 'NSD, Knot, PowerDNS zone file (one line)',
  plain: 'panel that takes one long value',
  route53: 'Route 53: aws route53 change-resource-record-sets --hosted-zone-id ID --change-batch',
  split: 'panel that takes strings of at most 255 characters',
};

export const DEFAULT_TTL_SECONDS = 3600;

export function recordJson(name: string, data: string, ttlSeconds: number): RecordJson {
  return { data, forms: formatRecord({ name, text: data, ttlSeconds }), name, ttlSeconds, type: 'TXT' };
}

/** One form alone, for a pipe, or all of them with their titles. */
export function recordLines({ forms, name }: RecordJson, form: RecordForm | undefined): readonly string[] {
  if (form) return [forms[form]];
  return [
    `publish as TXT at ${name}:`,
    ...RECORD_FORMS.flatMap((one) => ['', `# ${TITLES[one]}`, forms[one]]),
  ];
}
