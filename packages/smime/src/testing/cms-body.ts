import { asciiOctets, bufferView, type Octets } from '../der/octets.ts';
import { decodeBase64, encodeBase64Lines } from '../mime/base64.ts';

type Place = { readonly text: string; readonly start: number; readonly end: number };

/** Where the last base64 body of a message stands: that of its CMS object. */
function locate(message: Octets): Place {
  const text = bufferView(message).toString('latin1');
  const start = text.lastIndexOf('\r\n\r\n', text.lastIndexOf('\r\nMI')) + 4;
  const boundary = text.indexOf('\r\n--', start);
  return { end: boundary < 0 ? text.length : boundary, start, text };
}

/** The CMS object of a message that our own `signEntity` or `encryptEntity` made. */
export function bodyOf(message: Octets): Octets {
  const { end, start, text } = locate(message);
  return new Uint8Array(decodeBase64(asciiOctets(text.slice(start, end))));
}

/** The message with another CMS object in its place. */
export function withBody(message: Octets, der: Octets): Octets {
  const { end, start, text } = locate(message);
  const body = bufferView(encodeBase64Lines(der)).toString('latin1').trimEnd();
  return asciiOctets(text.slice(0, start) + body + text.slice(end));
}
