import {
  type ApiInjection,
  type ApiMail,
  capabilitiesOf,
  isMtaopsError,
  type Platform,
  type PlatformPorts,
  type Refusal,
  Secret,
} from '@mtaops/core';
import { memoryClock } from '@mtaops/core/memory';
import { describe, expect, it } from 'vitest';

/** What every platform must do; optional abilities are tested where the platform declares them. */
export function describePlatformContract(
  id: string,
  createPlatform: (ports: PlatformPorts) => Platform,
): void {
  describe(`platform contract: ${id}`, () => {
    const platform = createPlatform({ clock: memoryClock() });

    it('has the id that its package.json announces, and a title', () => {
      expect(platform.id).toBe(id);
      expect(platform.title).not.toBe('');
    });

    it('declares only abilities that mtaops knows', () => {
      expect(() => capabilitiesOf(platform)).not.toThrow();
    });

    if (platform.apiInjection) describeApiInjection(platform.apiInjection);
    if (platform.explainRefusal) describeRefusals((refusal) => platform.explainRefusal?.(refusal));
  });
}

const key = new Secret('Zm9vYmFy_0123456789_Zm9vYmFy_0123456789');
const endpoint = { url: 'https://mta.example.test/api/v1' };
const mail: ApiMail = {
  content: new TextEncoder().encode(
    'From: ann@example.test\r\nTo: bob@example.test\r\n\r\nhello \\n {{x}}\r\n',
  ),
  envelope: { from: 'bounce@example.test', to: ['bob@example.test', 'cy@example.test'] },
};

function describeApiInjection(api: ApiInjection): void {
  describe('api-injection', () => {
    it('puts the message and every envelope recipient into the request, and the key into its header only', () => {
      const request = api.prepare(mail, endpoint, key);
      const body = String(request.body);
      expect(request.method).toBe('POST');
      expect(request.url.startsWith(endpoint.url)).toBe(true);
      expect(body).toContain(JSON.stringify(new TextDecoder().decode(mail.content)));
      for (const address of mail.envelope.to) expect(body).toContain(JSON.stringify(address));
      expect(body + request.url).not.toContain(key.reveal());
      expect(Object.values(request.headers)).toContain(key.reveal());
    });

    it('refuses 8-bit data instead of changing it', () => {
      const content = new Uint8Array([...mail.content, 0xfc, 0x0d, 0x0a]);
      expect(codeOf(() => api.prepare({ ...mail, content }, endpoint, key))).toBe('E_INPUT');
    });

    it.each([
      [200, '{"results":{"total_accepted_recipients":2,"total_rejected_recipients":0,"id":"1"}}', true],
      [200, '{"results":{"total_accepted_recipients":1,"total_rejected_recipients":1,"id":"1"}}', false],
      [200, '{"errors":[{"message":"x"}],"results":{"total_accepted_recipients":2}}', false],
      [200, '', false],
      [204, '', false],
      [302, '', false],
      [400, '{"errors":[{"message":"x","code":1}]}', false],
      [401, '{"errors":"x"}', false],
      [420, '[]', false],
      [429, 'null', false],
      [500, '<html>', false],
      [504, '{}', false],
    ])(
      'gives every recipient one outcome, with a name when it is not good: %i %s',
      (status, body, isGood) => {
        const { recipients } = api.read(mail, { body, headers: {}, status });
        expect(recipients.map(({ address }) => address)).toEqual(mail.envelope.to);
        for (const { refusal, state } of recipients) {
          expect(state === 'accepted').toBe(isGood);
          expect(refusal === undefined).toBe(isGood);
          expect(refusal?.summary ?? 'none').toMatch(/^[^\n]+$/);
        }
      },
    );
  });
}

function describeRefusals(explain: (refusal: Refusal) => unknown): void {
  describe('refusals', () => {
    it('says what it means, why and what to do next, or nothing at all', () => {
      const refusal: Refusal = {
        class: 'relay-denied',
        isTemporary: false,
        reply: { code: 550, enhanced: '5.7.1', text: 'relaying denied' },
        stage: 'rcpt',
        summary: 'relaying denied',
      };
      const complete = expect.objectContaining({
        causes: expect.arrayContaining([expect.stringMatching(/./)]),
        meaning: expect.stringMatching(/./),
        nextStep: expect.stringMatching(/./),
      });
      expect([undefined, complete]).toContainEqual(explain(refusal));
      expect(explain({ class: 'permanent', isTemporary: false, stage: 'dot', summary: 'x' })).toBeUndefined();
    });
  });
}

function codeOf(act: () => unknown): string {
  try {
    act();
    return 'no error';
  } catch (error) {
    return isMtaopsError(error) ? error.code : String(error);
  }
}
