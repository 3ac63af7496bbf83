import type { Secret } from '@mtaops/core';

const MASK = '***';

/**
 * A function that takes a password out of any text: as it is, and as base64 of anything that holds it (`AUTH PLAIN`
 * wraps it with the user name), for which the three ways its octets may fall into base64's groups are tried.
 */
export function createMask(password: Secret | undefined): (text: string) => string {
  const revealed = password?.reveal() ?? '';
  if (revealed === '') return (text) => text;
  const forms = [revealed, ...base64Forms(revealed)].filter((form) => form.length >= 4 || form === revealed);
  return (text) => forms.reduce((masked, form) => masked.replaceAll(form, MASK), text);
}

function base64Forms(text: string): string[] {
  return [0, 1, 2].map((offset) => {
    const octets = Buffer.concat([Buffer.alloc(offset), Buffer.from(text, 'utf8')]);
    const encoded = octets.toString('base64').replace(/=+$/, '');
    // The characters at both ends also hold bits of what stands before and after.
    const start = Math.ceil((offset * 8) / 6);
    const end = Math.floor((octets.length * 8) / 6);
    return encoded.slice(start, end);
  });
}
