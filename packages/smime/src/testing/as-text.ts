import { bufferView, type Octets } from '../der/octets.ts';

/** The octets as text, one character per octet: differences are readable in a failed test. */
export function asText(octets: Octets): string {
  return bufferView(octets).toString('latin1');
}
