import {
  type ApiEndpoint,
  type ApiInjection,
  type ApiMail,
  type ApiRefusalRule,
  emailRfc822,
  type HttpRequest,
  readTransmission,
  type Secret,
  transmissionRequest,
} from '@mtaops/core';

/**
 * Tracking is on by default in `msg_gen` for mail from the API. Switching substitutions off is documented for the
 * hosted service; whether Momentum on one's own hosts knows the option is UNVERIFIED, and it does no harm.
 */
const OPTIONS = { click_tracking: false, open_tracking: false, perform_substitutions: false } as const;

const REFUSALS: readonly ApiRefusalRule[] = [
  {
    class: 'auth-failed',
    means: 'the web server in front of Momentum refused the API key',
    status: /^40[13]$/,
  },
  { class: 'message-too-big', means: 'message too big', text: /\bmessage size\b/i },
  { class: 'relay-denied', means: 'relaying denied', text: /\brelay(?:ing)?\b.{0,80}\bdenied\b/i },
];

/**
 * Momentum's transmissions API (4.x and 5.x) with a finished message: `http(s)://HOST/api/v1/transmissions` by way of
 * nginx, which asks for a key; without Cassandra there is no authentication, so a key is not required here.
 *
 * Every envelope recipient must be listed; To and Cc in the message are for the eye only. The id of the answer is a
 * transmission id, not a queue id. A size limit on one's own hosts is UNVERIFIED, so none is assumed.
 */
export const apiInjection: ApiInjection = {
  prepare: (mail: ApiMail, endpoint: ApiEndpoint, key: Secret | undefined): HttpRequest =>
    transmissionRequest(endpoint, key, {
      content: { email_rfc822: emailRfc822(mail, 'the Momentum API') },
      options: OPTIONS,
      recipients: mail.envelope.to.map((email) => ({ address: { email } })),
      ...(mail.envelope.from === '' ? {} : { return_path: mail.envelope.from }),
    }),
  read: (mail, response) => readTransmission(mail, response, REFUSALS),
};
