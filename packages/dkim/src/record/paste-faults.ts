import { type DkimFinding, finding } from '../finding.ts';
import { excerpt } from './tag-list.ts';

type Fault = {
  readonly id: string;
  readonly fits: (text: string) => boolean;
  readonly message: (text: string) => string;
  readonly remedy: string;
};

const HOST_NAME = /^(?=.{4,254}$)(?:[A-Za-z0-9_](?:[A-Za-z0-9_-]{0,61}[A-Za-z0-9_])?\.)+[A-Za-z]{2,63}\.?$/;

/** What people and panels put into a record in place of a key, or around it. The first that fits explains the record. */
const FAULTS: readonly Fault[] = [
  {
    fits: (text) => text.trim() === '',
    id: 'dkim-record-empty',
    message: () => 'the record is empty',
    remedy: 'publish the record that `mtaops dkim publish` prints',
  },
  {
    fits: (text) => /\bIN\s+(?:TXT|CNAME)\b/.test(text),
    id: 'dkim-record-zone-line',
    message: () => 'a whole line of a zone file was pasted into the value',
    remedy: 'leave only what stands between the quotes of that line, joined',
  },
  {
    fits: (text) => HOST_NAME.test(text.trim()),
    id: 'dkim-record-cname-as-txt',
    message: (text) => `the target of a CNAME, «${excerpt(text.trim(), 80)}», was published as TXT`,
    remedy: 'delete the TXT record and make a CNAME record with this target',
  },
  {
    fits: (text) => /["\u201c\u201d]|\xe2\x80[\x9c\x9d]/.test(text),
    id: 'dkim-record-quotes',
    message: () =>
      'the quotes were pasted into the value: they are syntax of zone files, not part of the record',
    remedy: 'take the quotes out of the value, and the blanks between them',
  },
  {
    fits: (text) => text.includes('\\'),
    id: 'dkim-record-backslash',
    message: () => 'there are backslashes in the value: \\; is how some zone files write a semicolon',
    remedy: 'take the backslashes out of the value',
  },
  {
    fits: (text) => /^\s*v=spf1\b/i.test(text),
    id: 'dkim-record-other-kind',
    message: () => 'an SPF record stands where the DKIM record belongs',
    remedy: 'move it to the domain itself, and publish the DKIM record here',
  },
  {
    fits: (text) => /^\s*v=DMARC1\b/i.test(text),
    id: 'dkim-record-other-kind',
    message: () => 'a DMARC record stands where the DKIM record belongs',
    remedy: 'move it to _dmarc below the domain, and publish the DKIM record here',
  },
];

/** The fault of pasting that a record has, if any. */
export function findPasteFault(text: string): DkimFinding | undefined {
  const fault = FAULTS.find(({ fits }) => fits(text));
  return fault && finding(fault.id, 'fail', fault.message(text), fault.remedy);
}
