import { MtaopsError } from '../errors.ts';
import type { ApiEndpoint, ApiMail } from '../platform/contract.ts';
import type { HttpRequest } from '../ports/http.ts';
import type { Secret } from '../secret.ts';

/** RFC 9110 §5.5: what may stand in a header field; a key with anything else was pasted with its line end. */
const HEADER_VALUE = /^[\x21-\x7e]+$/;
const LOOPBACK = /^(?:localhost|127\.[\d.]+|\[::1\])$/;

/**
 * A POST to `…/transmissions`.
 *
 * @param endpoint - `url` may lack the scheme (`api.eu.sparkpost.com`) and the path `/api/v1`.
 * @param headers - Besides Authorization and the content type.
 * @throws MtaopsError `E_CONFIG` when the URL or the key cannot be right, or the key would go in clear.
 */
export function transmissionRequest(
  endpoint: ApiEndpoint,
  key: Secret | undefined,
  body: object,
  headers: Readonly<Record<string, string>> = {},
): HttpRequest {
  const { base, headers: own } = openApi(endpoint, key);
  return {
    body: JSON.stringify(body),
    headers: {
      accept: 'application/json',
      'content-type': 'application/json',
      ...own,
      ...headers,
    },
    method: 'POST',
    url: `${base}/transmissions`,
  };
}

/**
 * A GET below the API's base.
 *
 * @param path - With query, such as `/account?include=usage`.
 * @throws MtaopsError `E_CONFIG` as {@link transmissionRequest}.
 */
export function apiGetRequest(
  endpoint: ApiEndpoint,
  key: Secret | undefined,
  path: string,
  headers: Readonly<Record<string, string>> = {},
): HttpRequest {
  const { base, headers: own } = openApi(endpoint, key);
  return {
    headers: { accept: 'application/json', ...own, ...headers },
    method: 'GET',
    url: `${base}${path}`,
  };
}

function openApi(
  endpoint: ApiEndpoint,
  key: Secret | undefined,
): { readonly base: string; readonly headers: Readonly<Record<string, string>> } {
  const base = baseUrl(endpoint.url);
  const revealed = key?.reveal();
  if (revealed !== undefined && !HEADER_VALUE.test(revealed)) {
    throw new MtaopsError(
      'E_CONFIG',
      `the API key for ${base.host} is empty or has blanks or other odd characters`,
    );
  }
  if (revealed !== undefined && base.protocol === 'http:' && !LOOPBACK.test(base.hostname)) {
    throw new MtaopsError('E_CONFIG', `the API key would go to ${base.host} in clear`, {
      hint: 'use https:// in the url of the target',
    });
  }
  return {
    base: base.href.replace(/\/$/, ''),
    headers: revealed === undefined ? {} : { authorization: revealed },
  };
}

function baseUrl(text: string): URL {
  const url = URL.parse(/^https?:\/\//i.test(text) ? text : `https://${text}`);
  if (!url || url.username + url.search + url.hash !== '') {
    throw new MtaopsError('E_CONFIG', `not the URL of an API: ${text}`, {
      hint: 'for example https://api.eu.sparkpost.com/api/v1',
    });
  }
  if (url.pathname === '/') url.pathname = '/api/v1';
  return url;
}

/**
 * The message as the JSON string `email_rfc822`.
 *
 * @param api - Named in errors.
 * @throws MtaopsError `E_INPUT` with the line when the message would not arrive octet for octet: 8-bit data, a line
 *   with a dot alone, bare CR or LF, or more than `maxBytes`.
 */
export function emailRfc822({ content }: ApiMail, api: string, maxBytes = Number.POSITIVE_INFINITY): string {
  if (content.length > maxBytes) {
    throw new MtaopsError(
      'E_INPUT',
      `the message has ${content.length} octets, ${api} takes ${maxBytes} at most`,
      {
        hint: 'signing and encrypting make attachments about 1.4 times larger each; send a smaller one or a link',
      },
    );
  }
  const text = new TextDecoder('latin1').decode(content);
  const odd = /\P{ASCII}|\r\n\.\r\n|\r(?!\n)|(?<!\r)\n/u.exec(text);
  if (!odd) return text;
  const line = text.slice(0, odd.index).split('\n').length;
  const [what, where] = odd[0].startsWith('\r\n.')
    ? ['a line with a dot alone', line + 1]
    : odd[0] < '\x80'
      ? ['a bare CR or LF', line]
      : ['8-bit data', line];
  throw new MtaopsError('E_INPUT', `line ${where} of the message has ${what}, which ${api} cannot carry`, {
    hint: 'transfer-encode that part (quoted-printable or base64) before signing, or sign in the opaque form',
  });
}

/** The value of the first header field of a name, unfolded; undefined when there is none. */
export function headerField({ content }: ApiMail, name: string): string | undefined {
  const text = new TextDecoder('latin1').decode(content);
  const end = text.indexOf('\r\n\r\n');
  const header = end < 0 ? text : text.slice(0, end);
  const unfolded = header.replace(/\r\n(?=[ \t])/g, '').split('\r\n');
  const prefix = `${name.toLowerCase()}:`;
  return unfolded
    .find((field) => field.toLowerCase().startsWith(prefix))
    ?.slice(prefix.length)
    .trim();
}
