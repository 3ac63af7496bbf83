import { MtaopsError } from '@mtaops/core';
import { bufferView } from '../der/octets.ts';
import { fieldValue, type HeaderField } from '../mime/header-field.ts';
import { parseParameterisedValue } from '../mime/parameters.ts';

/**
 * A field with a parameter added at its end, on a line of its own; the rest stays as it is.
 *
 * @throws MtaopsError `E_INPUT` when the field has that parameter already, or is so broken that it would not be read.
 */
export function addParameter(field: HeaderField, name: string, value: string): HeaderField {
  const before = bufferView(field.octets).toString('latin1');
  const octets = Buffer.from(`${before.replace(/[;\s]*$/, '')};\r\n ${name}="${value}"`, 'latin1');
  const added = { line: field.line, name: field.name, octets };
  if (parseParameterisedValue(fieldValue(added)).parameters.get(name) === value) return added;
  throw new MtaopsError(
    'E_INPUT',
    `cannot add the parameter ${name} to the ${field.name} field${field.line > 0 ? ` on line ${field.line}` : ''}`,
    { hint: 'the field has it already or is malformed' },
  );
}

/** A field whose parameter has a new value; added when it has none. */
export function replaceParameter(field: HeaderField, name: string, value: string): HeaderField {
  const before = bufferView(field.octets).toString('latin1');
  const pattern = new RegExp(`;\\s*${name}\\s*=\\s*(?:"[^"]*"|[^\\s;]*)`, 'i');
  const octets = Buffer.from(before.replace(pattern, ''), 'latin1');
  return addParameter({ line: field.line, name: field.name, octets }, name, value);
}
