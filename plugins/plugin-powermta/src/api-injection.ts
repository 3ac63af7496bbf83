import {
  type ApiEndpoint,
  type ApiInjection,
  type ApiMail,
  type ApiRefusalRule,
  emailRfc822,
  type HttpRequest,
  MtaopsError,
  needsSmtpUtf8,
  readTransmission,
  type Secret,
  transmissionRequest,
} from '@mtaops/core';

/** `http-api-key` of the user's guide. */
const KEY = /^\w{32,128}$/;

const REFUSALS: readonly ApiRefusalRule[] = [
  { class: 'auth-failed', means: 'PowerMTA refused the API key', status: /^40[13]$/ },
  { class: 'sending-domain', means: 'the return path is missing or refused', text: /\breturn_path\b/i },
  // Whether the API obeys always-allow-relaying is UNVERIFIED; the words are unmistakable if it says so.
  { class: 'relay-denied', means: 'relaying denied', text: /\brelay(?:ing)?\b/i },
  { class: 'protocol', means: 'PowerMTA did not understand the request', status: /^400$/ },
];

/**
 * PowerMTA's transmissions API (5.0 and later, `<transmissions-api-listener>`): one message a request, no fields
 * but its own (others are answered with 400), a return path always. The answer names no message.
 */
export const apiInjection: ApiInjection = {
  prepare: (mail: ApiMail, endpoint: ApiEndpoint, key: Secret | undefined): HttpRequest => {
    const { from, to } = mail.envelope;
    if (key === undefined || !KEY.test(key.reveal())) {
      throw new MtaopsError(
        'E_CONFIG',
        'PowerMTA needs an API key of 32 to 128 letters, digits and underscores',
        {
          hint: 'set api.key of the target to an api-key of the <transmissions-api-listener>',
        },
      );
    }
    if (from === '') {
      throw new MtaopsError('E_INPUT', 'the PowerMTA API needs an envelope sender', {
        hint: 'give one with --from',
      });
    }
    return transmissionRequest(endpoint, key, {
      content: { email_rfc822: emailRfc822(mail, 'the PowerMTA API') },
      recipients: to.map((email) => ({ address: { email } })),
      return_path: from,
      ...([from, ...to].some(needsSmtpUtf8) ? { options: { smtputf8: true } } : {}),
    });
  },
  read: (mail, response) => readTransmission(mail, response, REFUSALS),
};
