import {
  type ApiEndpoint,
  type ApiInjection,
  type ApiMail,
  domainOf,
  emailRfc822,
  type HttpRequest,
  type HttpResponse,
  headerField,
  MtaopsError,
  readTransmission,
  type Secret,
  type Submission,
  transmissionRequest,
} from '@mtaops/core';
import { API_REFUSALS } from './api-refusals.ts';

/** 20 MB; whether the vendor means 10^6 or 2^20 is not known, so the smaller one. */
const MAX_BYTES = 20_000_000;
const LARGE_BYTES = 15_000_000;

/**
 * Everything that rewrites a message, off by name: account options switch tracking on by default, and one pixel or
 * one rewritten link breaks a clear signature. `transactional` stays unset, it chooses the suppression list.
 */
const OPTIONS = {
  click_tracking: false,
  initial_open: false,
  inline_css: false,
  open_tracking: false,
  perform_substitutions: false,
} as const;

/** SparkPost's transmissions API with a finished message, `content.email_rfc822`. */
export const apiInjection: ApiInjection = { prepare, read };

function prepare(mail: ApiMail, endpoint: ApiEndpoint, key: Secret | undefined): HttpRequest {
  if (/\bsmtp\b/i.test(endpoint.url)) {
    throw new MtaopsError('E_CONFIG', `${endpoint.url} is SparkPost's host for SMTP, not for the API`, {
      hint: 'api.sparkpost.com, api.eu.sparkpost.com or TENANT.api.e.sparkpost.com',
    });
  }
  if (key === undefined) {
    throw new MtaopsError('E_CONFIG', 'SparkPost needs an API key', {
      hint: 'set SPARKPOST_API_KEY, or api.key of the target; the key needs the grant transmissions/modify',
    });
  }
  const messageId = headerField(mail, 'message-id')?.replace(/^<|>$/g, '');
  return transmissionRequest(
    endpoint,
    key,
    {
      content: { email_rfc822: emailRfc822(mail, 'the SparkPost API', MAX_BYTES) },
      options: OPTIONS,
      recipients: mail.envelope.to.map((email) => ({ address: { email } })),
      ...(messageId === undefined ? {} : { metadata: { mtaops_id: messageId } }),
      ...returnPathOf(mail),
    },
    endpoint.subaccount === undefined ? {} : { 'x-msys-subaccount': String(endpoint.subaccount) },
  );
}

/**
 * The return path must be on a bounce domain of the account, which the domain of From need not be. An envelope sender
 * that is the From address anyway was not asked for, and SparkPost's own bounce domain serves better.
 */
function returnPathOf({ envelope: { from }, ...mail }: ApiMail): { readonly return_path?: string } {
  const author = headerField({ envelope: { from, to: [] }, ...mail }, 'from')?.toLowerCase() ?? '';
  return domainOf(from) === undefined || author.includes(from.toLowerCase()) ? {} : { return_path: from };
}

function read(mail: ApiMail, response: HttpResponse): Submission {
  const notes = notesOn(mail);
  const submission = readTransmission(mail, response, API_REFUSALS);
  return notes.length === 0 ? submission : { ...submission, notes };
}

function notesOn(mail: ApiMail): readonly string[] {
  const isTemplated = ['subject', 'from', 'to', 'cc'].some((name) => headerField(mail, name)?.includes('{{'));
  return [
    isTemplated &&
      'SparkPost evaluates {{…}} in header fields even with substitutions off; send such mail by SMTP',
    mail.content.length > LARGE_BYTES && 'the message is near the 20 MB limit of SparkPost',
    mail.envelope.dsn && 'the API has no delivery notification options: they were left out',
  ].filter((note): note is string => typeof note === 'string');
}
