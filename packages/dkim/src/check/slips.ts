import type { DnsServer, NameServers } from '@mtaops/core';
import { type DkimFinding, finding } from '../finding.ts';

type Slip = { readonly name: string; readonly what: string };

/** Where a record often lands instead of `SELECTOR._domainkey.DOMAIN`. */
export function likelySlips(selector: string, domain: string): readonly Slip[] {
  return [
    { name: `${selector}.domainkey.${domain}`, what: 'the underscore of _domainkey is missing' },
    {
      name: `${selector}._domainkey.${domain}.${domain}`,
      what: 'the domain is doubled: the panel appends it by itself',
    },
    { name: `${selector}._domainkeys.${domain}`, what: 'it is _domainkey, without s' },
    { name: `${selector}._domain_key.${domain}`, what: 'it is _domainkey, in one word' },
    { name: `${selector}_domainkey.${domain}`, what: 'the dot before _domainkey is missing' },
    { name: `${selector}._dkim.${domain}`, what: 'it is _domainkey, not _dkim' },
    { name: `_domainkey.${domain}`, what: 'the selector is missing' },
    { name: `_domainkey.${selector}.${domain}`, what: 'the selector comes first' },
    { name: `${selector}.${domain}`, what: '_domainkey is missing' },
    { name: domain, what: 'it stands at the domain itself' },
  ];
}

/** Ask for the likely slips and say where a DKIM record was found. What cannot be asked is left out: this only helps. */
export async function findSlips(
  selector: string,
  domain: string,
  where: { readonly server?: DnsServer; readonly timeoutMs: number },
  dns: NameServers,
): Promise<readonly DkimFinding[]> {
  const found = await Promise.all(
    likelySlips(selector, domain).map(async (slip) => {
      const answer = await dns.ask({ ...where, name: slip.name, type: 'TXT' });
      const records = answer.status === 'answer' ? answer.records : [];
      return records.some((record) => record.type === 'TXT' && isKeyRecord(record.strings.join('')))
        ? [slip]
        : [];
    }),
  );
  return found.flat().map(({ name, what }) => {
    const remedy = `move the record to ${selector}._domainkey.${domain}`;
    return finding('dkim-record-misplaced', 'fail', `a DKIM record was found at ${name}: ${what}`, remedy);
  });
}

const isKeyRecord = (text: string): boolean => /\bv\s*=\s*DKIM1\b/.test(text) || /(?:^|;)\s*p\s*=/.test(text);
