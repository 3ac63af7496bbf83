import { parseIpAddress, parseIpNetwork } from '@mtaops/core';
import * as z from 'zod/mini';
import { DURATION_PATTERN } from './duration.ts';

/** Attach the text that editors show for a key. */
export function told<T extends z.ZodMiniType>(text: string, schema: T): T {
  return schema.check(z.describe(text)) as T;
}

export const text = z.string().check(z.minLength(1, 'must not be empty'));

export const name = z
  .string()
  .check(
    z.regex(/^[A-Za-z0-9][A-Za-z0-9._-]*$/, 'a name has letters, digits, dot, dash and underscore only'),
  );

const HOST_NAME = /^[A-Za-z0-9_](?:[A-Za-z0-9_.-]*[A-Za-z0-9_.])?$/;

/** A name, or an address without brackets. */
export const host = z
  .string()
  .check(
    z.refine(
      (value) => HOST_NAME.test(value) || parseIpAddress(value) !== undefined,
      'a host is a bare name or address: no scheme, no port, no brackets',
    ),
  );

export const port = z
  .int('a port is a whole number')
  .check(z.minimum(1, 'a port is between 1 and 65535'), z.maximum(65535, 'a port is between 1 and 65535'));

export const duration = z
  .string('a duration is text with a unit, e.g. 15s, 500ms, 2m')
  .check(z.regex(DURATION_PATTERN, 'a duration is a number with a unit: 500ms, 15s, 2m, 1h30m, 7d'));

const octalMode = z
  .string('a file mode is text in quotes, e.g. "0600"')
  .check(z.regex(/^0?[0-7]{3}$/, 'a file mode is three octal digits with a leading zero, e.g. "0600"'));

/** An http(s) address without credentials in it. */
export const url = z
  .string()
  .check(
    z.regex(/^https?:\/\/[^\s/?#]+/, 'a URL starts with https:// (or http://) and a host'),
    z.regex(/^https?:\/\/[^/@]*(?:\/|$)/, 'no user or password in a URL; name the secret in «key»'),
  );

export const network = z
  .string()
  .check(
    z.refine(
      (value) => parseIpNetwork(value) !== undefined,
      'a network is an address or CIDR, e.g. 10.10.0.0/16',
    ),
  );

export const address = z.string().check(z.regex(/^[^\s@]+@[^\s@]+$/, 'an address is local@domain'));

const env = z
  .string()
  .check(
    z.regex(/^[A-Za-z_][A-Za-z0-9_]*$/, 'the name of an environment variable has letters, digits and _ only'),
  );

/** Where a secret is kept. A string is not a reference: that would be the secret itself. */
export const secretReference = z.union([
  z.strictObject({ env: told('name of the environment variable that holds the secret', env) }),
  z.strictObject({
    file: told('file whose first line is the secret', text),
    mode: z.optional(told('mode the file may have at most; "0600" by default', octalMode)),
  }),
  z.strictObject({
    command: told(
      'program and arguments, run without a shell; the first line of its output is the secret',
      z.array(text).check(z.minLength(1, 'the program is missing')),
    ),
  }),
  z.strictObject({ keychain: told('entry of the system’s key store', text) }),
  z.strictObject({ stdin: told('the first line of standard input', z.literal(true)) }),
  z.strictObject({
    prompt: told('ask on the terminal; never with --non-interactive or CI', z.literal(true)),
  }),
]);

/** Use of a secret: the name of an entry of `secrets`, or a reference in place. */
export const secretUse = z.union([name, secretReference]);

export const caFiles = z.union([text, z.array(text)]);
