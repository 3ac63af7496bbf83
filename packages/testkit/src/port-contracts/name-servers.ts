import type { DnsServer, NameServerAnswer, NameServers } from '@mtaops/core';
import { describe, expect, it } from 'vitest';

/** A resolver that knows {@link NAME_SERVER_ZONE}, and servers that fail. */
export type NameServersSubject = {
  readonly names: NameServers;
  /** Says REFUSED to everything. */
  readonly refusing: DnsServer;
  /** Says nothing. */
  readonly silent: DnsServer;
  /** Nothing listens there. */
  readonly closed: DnsServer;
  readonly dispose: () => Promise<void>;
};

/** What the resolver of the subject has. The long text does not fit into a datagram. */
export const NAME_SERVER_ZONE = {
  alias: { name: 'alias.example.test', target: 'text.example.test' },
  long: { name: 'long.example.test', text: 'x'.repeat(2000) },
  /** It exists, without a TXT record. */
  other: { address: '192.0.2.1', name: 'other.example.test' },
  servfail: 'broken.example.test',
  text: { name: 'text.example.test', strings: ['v=DKIM1; ', 'p=AB'] },
} as const;

const TIMEOUT_MS = 2000;
const SHORT_TIMEOUT_MS = 100;

/** What every {@link NameServers} must do; run for each adapter and for its twin in memory. */
export function describeNameServersContract(title: string, create: () => Promise<NameServersSubject>): void {
  const { alias, long, other, servfail, text } = NAME_SERVER_ZONE;
  const using = async (run: (subject: NameServersSubject) => Promise<void>): Promise<void> => {
    const subject = await create();
    try {
      await run(subject);
    } finally {
      await subject.dispose();
    }
  };
  const reason = (answer: NameServerAnswer): string =>
    answer.status === 'failed' ? answer.reason : answer.status;

  describe(`NameServers contract: ${title}`, () => {
    it('gives the strings of a TXT record apart, whatever the case of the name', () =>
      using(async ({ names }) => {
        const answer = await names.ask({ name: 'Text.Example.TEST', timeoutMs: TIMEOUT_MS, type: 'TXT' });
        expect(answer).toMatchObject({ records: [{ strings: text.strings, type: 'TXT' }], status: 'answer' });
      }));

    it('follows a CNAME and tells of it', () =>
      using(async ({ names }) => {
        const answer = await names.ask({ name: alias.name, timeoutMs: TIMEOUT_MS, type: 'TXT' });
        expect(answer).toMatchObject({
          records: [
            { name: alias.name, target: alias.target, type: 'CNAME' },
            { name: text.name, type: 'TXT' },
          ],
          status: 'answer',
        });
      }));

    it('tells a name that does not exist from one without the type, and both from no answer', () =>
      using(async ({ names }) => {
        const ask = (name: string) => names.ask({ name, timeoutMs: TIMEOUT_MS, type: 'TXT' });
        expect(reason(await ask('none.example.test'))).toBe('nxdomain');
        expect(reason(await ask(other.name))).toBe('nodata');
        expect(reason(await ask(servfail))).toBe('servfail');
      }));

    it('gives the whole of an answer that does not fit into a datagram, unless TCP is forbidden', () =>
      using(async ({ names }) => {
        const question = { name: long.name, timeoutMs: TIMEOUT_MS, type: 'TXT' } as const;
        const whole = await names.ask(question);
        const strings =
          whole.status === 'answer' && whole.records[0]?.type === 'TXT' ? whole.records[0].strings : [];
        expect(strings.join('')).toBe(long.text);
        expect(whole).toMatchObject({ transport: 'tcp', wasTruncated: true });
        expect(reason(await names.ask({ ...question, transport: 'udp' }))).toBe('truncated');
      }));

    it('says why a server gives no answer', () =>
      using(async ({ closed, names, refusing, silent }) => {
        const ask = (server: DnsServer, transport: 'udp' | 'tcp' = 'udp') =>
          names.ask({ name: text.name, server, timeoutMs: SHORT_TIMEOUT_MS, transport, type: 'TXT' });
        expect(reason(await ask(refusing))).toBe('refused');
        expect(reason(await ask(silent))).toBe('timeout');
        expect(reason(await ask(silent, 'tcp'))).toBe('timeout');
        expect(reason(await ask(closed, 'tcp'))).toBe('unreachable');
      }));
  });
}
