import { dayOf } from './certificate-json.ts';
import type { ChangeJson, KeptJson } from './import-certificates.ts';

/** One line for each certificate, the address in front. */
export function formatKept({ address, changes, file }: KeptJson, isDry: boolean): readonly string[] {
  return changes.map((change) => `${address}: ${describe(change)} (${file}${isDry ? ', not written' : ''})`);
}

function describe({ certificate, change, previous }: ChangeJson): string {
  const what = `${certificate.subject}, serial ${certificate.serialNumber}, to ${dayOf(certificate.notAfter)}`;
  const old = previous ? `serial ${previous.serialNumber} to ${dayOf(previous.notAfter)}` : '';
  switch (change) {
    case 'added':
      return `added ${what}`;
    case 'intermediate':
      return `added intermediate ${certificate.subject}`;
    case 'renewed':
      return `renewed: ${what}, same key as ${old}`;
    case 'key-changed':
      return `KEY CHANGED: ${what} has another key than ${old}`;
    case 'beside':
      return `added ${what}, beside ${old}`;
    case 'unchanged':
      return `has ${what}`;
    case 'older':
      return `not kept: ${what} is covered by ${old}`;
    case 'refused':
      return `REFUSED: ${what} has another key than ${old}`;
  }
}
