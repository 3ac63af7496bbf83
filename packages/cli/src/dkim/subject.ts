import { MtaopsError } from '@mtaops/core';

const LABELS = /^(?=.{1,253}$)[a-z0-9_](?:[a-z0-9_-]{0,62})(?:\.[a-z0-9_](?:[a-z0-9_-]{0,62}))*$/;

/**
 * Read `DOMAIN`, `DOMAIN/SELECTOR` or a whole record name, `SELECTOR._domainkey.DOMAIN`.
 *
 * @param selectors - Given by flag; a selector may be written as the whole record name too.
 * @returns Empty `selectors` when none was named.
 * @throws MtaopsError `E_USAGE`
 */
export function readSubject(
  text: string,
  selectors: readonly string[] = [],
): { readonly domain: string; readonly selectors: readonly string[] } {
  const whole = /^(.+)\._domainkey\.(.+)$/i.exec(text.trim());
  const [head = '', tail] = whole ? [whole[2], whole[1]] : text.trim().split('/');
  const domain = asciiName(head, 'domain');
  const named = [...(tail === undefined || tail === '' ? [] : [tail]), ...selectors].map((name) =>
    asciiName(name.replace(/\._domainkey(?:\..*)?$/i, ''), 'selector'),
  );
  return { domain, selectors: [...new Set(named)] };
}

/** Lower case, without trailing dot, internationalised names in their ASCII form. */
export function asciiName(text: string, kind: string): string {
  const name = text.replace(/\.$/, '').toLowerCase();
  const ascii = /[^\x20-\x7e]/.test(name) ? (URL.parse(`http://${name}/`)?.hostname ?? name) : name;
  if (LABELS.test(ascii)) return ascii;
  throw new MtaopsError('E_USAGE', `not a ${kind}: ${text}`, {
    hint: 'give DOMAIN --selector NAME, for instance example.com --selector s1',
  });
}

/**
 * {@link readSubject} where exactly one selector is needed.
 *
 * @throws MtaopsError `E_USAGE`
 */
export function readOneSelector(
  text: string,
  flag: string | undefined,
): { readonly domain: string; readonly selector: string } {
  const { domain, selectors } = readSubject(text, flag === undefined ? [] : [flag]);
  const [selector, second] = selectors;
  if (selector !== undefined && second === undefined) return { domain, selector };
  throw new MtaopsError('E_USAGE', selector === undefined ? 'which selector?' : 'two selectors', {
    hint: 'give --selector NAME, or DOMAIN/SELECTOR',
  });
}
