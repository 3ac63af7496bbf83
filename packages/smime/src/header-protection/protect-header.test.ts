import { describe, expect, it } from 'vitest';
import { parseMessage } from '../mime/message.ts';
import { prepareEntity } from '../mime/prepare-entity.ts';
import { decodeQuotedPrintable } from '../mime/quoted-printable.ts';
import { type HeaderProtectionOptions, type ProtectedMessage, protectHeader } from './protect-header.ts';

const HEADER = [
  'Received: from a by b',
  'From: Alice <alice@example.test>',
  'To: Bob <bob@example.test>,',
  ' carl@example.test',
  'Bcc: dora@example.test',
  'Subject: Quarterly figures',
  'Date: Fri, 02 Jan 2026 04:04:05 +0100',
  'Message-ID: <1@example.test>',
  'Keywords: money',
  'X-MSYS-API: {}',
  'X-Custom: 1',
  '',
].join('\n');
const TEXT = 'Content-Type: text/plain; charset=utf-8\n\nhi\n';

function protect(
  options: Partial<HeaderProtectionOptions> & Pick<HeaderProtectionOptions, 'hp'>,
  text = HEADER + TEXT,
): ProtectedMessage {
  const { entity, outerFields } = prepareEntity(parseMessage(new Uint8Array(Buffer.from(text, 'utf8'))), {
    purpose: 'opaque',
  });
  return protectHeader(outerFields, entity, { purpose: 'opaque', ...options });
}

const entityOf = (message: ProtectedMessage): string => Buffer.from(message.entity).toString('utf8');
const outerOf = ({ outerFields }: ProtectedMessage): readonly string[] =>
  outerFields.map(({ octets }) => Buffer.from(octets).toString('utf8'));

describe('protectHeader', () => {
  it('copies all but path, MTA and blind fields into a signed message and changes nothing outside', () => {
    const message = protect({ hp: 'clear' });
    expect(entityOf(message)).toBe(
      [
        'Content-Type: text/plain; charset=utf-8;',
        ' hp="clear"',
        'From: Alice <alice@example.test>',
        'To: Bob <bob@example.test>,',
        ' carl@example.test',
        'Subject: Quarterly figures',
        'Date: Fri, 02 Jan 2026 04:04:05 +0100',
        'Message-ID: <1@example.test>',
        'Keywords: money',
        'X-Custom: 1',
        '',
        'hi',
        '',
      ].join('\r\n'),
    );
    expect(outerOf(message).join('\n')).toBe(HEADER.replace('Bcc: dora@example.test\n', '').trimEnd());
  });

  it('hides Subject, Comments and Keywords of an encrypted message and records what stays outside (baseline)', () => {
    const message = protect({ hp: 'cipher', legacyDisplay: false });
    expect(outerOf(message)).toContain('Subject: [...]');
    expect(outerOf(message).join()).not.toContain('Keywords');
    const entity = entityOf(message);
    expect(entity).toContain('\r\nHP-Outer: Subject: [...]\r\n');
    expect(entity).toContain('\r\nHP-Outer: To: Bob <bob@example.test>,\r\n carl@example.test\r\n');
    expect(entity).toContain('\r\nSubject: Quarterly figures\r\n');
    expect(entity).not.toMatch(/HP-Outer: (?:Keywords|Received|X-MSYS|Bcc)/);
    expect(entity).not.toContain('dora');
  });

  it('also hides names and the time zone (shy)', () => {
    const outer = outerOf(protect({ hp: 'cipher', policy: 'shy' }));
    expect(outer).toContain('From: alice@example.test');
    expect(outer).toContain('To: bob@example.test,\r\n carl@example.test');
    expect(outer).toContain('Date: Fri, 2 Jan 2026 03:04:05 +0000');
  });

  it('hides nothing when told so, and keeps the subject on request', () => {
    expect(outerOf(protect({ hp: 'cipher', policy: 'none' }))).toEqual(outerOf(protect({ hp: 'clear' })));
    const kept = protect({ hp: 'cipher', keepSubject: true });
    expect(outerOf(kept)).toContain('Subject: Quarterly figures');
    expect(entityOf(kept)).toContain('HP-Outer: Subject: Quarterly figures\r\n');
  });

  it('says hidden fields at the top of the text, for readers that do not know header protection', () => {
    expect(entityOf(protect({ hp: 'cipher' }))).toMatch(
      /^Content-Type: text\/plain; charset=utf-8;\r\n hp-legacy-display="1";\r\n hp="cipher"\r\n[\s\S]*\r\n\r\nSubject: Quarterly figures\r\nKeywords: money\r\n\r\nhi\r\n$/,
    );
  });

  it('says them in every text of an alternative, in its encoding, and in no attachment', () => {
    const parts = [
      'Content-Type: multipart/mixed; boundary=m',
      '',
      '--m',
      'Content-Type: multipart/alternative; boundary=a',
      '',
      '--a',
      '',
      'plain',
      '--a',
      'Content-Type: text/html; charset=utf-8',
      'Content-Transfer-Encoding: quoted-printable',
      '',
      '<html><body class=3D"x">caf=C3=A9=0A</body>',
      '--a',
      'Content-Type: text/plain; charset=utf-8',
      'Content-Transfer-Encoding: base64',
      '',
      'aGk=',
      '--a--',
      '--m',
      '',
      'attached',
      '--m--',
      '',
    ];
    const header = HEADER.replace('Quarterly figures', '=?utf-8?q?Caf=C3=A9?= <&>').replace(
      'Keywords: money\n',
      '',
    );
    const entity = entityOf(protect({ hp: 'cipher' }, header + parts.join('\n')));
    const pieces = entity.split(/\r\n--[am](?:--)?\r\n/);
    expect(pieces[2]).toBe(
      'Content-Type: text/plain;\r\n charset="utf-8";\r\n hp-legacy-display="1"\r\nContent-Transfer-Encoding: quoted-printable\r\n\r\n' +
        'Subject: Caf=C3=A9 <&>\r\n\r\nplain',
    );
    const html = pieces[3] ?? '';
    expect(
      decodeQuotedPrintable(new Uint8Array(Buffer.from(html.split('\r\n\r\n')[1] ?? ''))).toString('utf8'),
    ).toBe(
      '<html><body class="x"><div class="header-protection-legacy-display">\r\n<pre>Subject: Café &lt;&amp;&gt;</pre></div>\r\ncafé\n</body>',
    );
    expect(html).toContain('charset=utf-8;\r\n hp-legacy-display="1"\r\n');
    expect(Buffer.from(pieces[4]?.split('\r\n\r\n')[1] ?? '', 'base64').toString()).toBe(
      'Subject: Café <&>\r\n\r\nhi',
    );
    expect(entity).toContain('--m\r\n\r\nattached\r\n--m--');
  });

  it('leaves a text alone whose charset cannot say the hidden field', () => {
    const header = HEADER.replace('Quarterly figures', '=?utf-8?q?Caf=C3=A9?=');
    const entity = entityOf(
      protect({ hp: 'cipher' }, `${header}Content-Type: text/plain; charset=koi8-r\n\nhi\n`),
    );
    expect(entity).toMatch(/\r\n\r\nhi\r\n$/);
    expect(entity).not.toContain('legacy-display');
  });

  it('does not touch a message that is signed already, and says so', () => {
    const signed = 'Content-Type: multipart/signed; boundary=s\n\n--s\n\nhi\n--s\n\n--s--\n';
    const message = protect({ hp: 'clear' }, HEADER + signed);
    expect(entityOf(message)).toBe(signed.replaceAll('\n', '\r\n'));
    expect(message.notes).toEqual([expect.objectContaining({ code: 'header-not-protected' })]);
  });

  it('drops an HP-Outer field that was there before', () => {
    const message = protect({ hp: 'cipher' }, `HP-Outer: Subject: forged\n${HEADER}${TEXT}`);
    expect(entityOf(message) + outerOf(message).join()).not.toContain('forged');
  });

  it('refuses an 8-bit field for a detached signature', () => {
    const text = `Subject: café\n${TEXT}`;
    expect(() => protect({ hp: 'clear', purpose: 'detached' }, text)).toThrow(
      expect.objectContaining({
        code: 'E_INPUT',
        message: expect.stringContaining('Subject field on line 1'),
      }),
    );
    expect(entityOf(protect({ hp: 'clear' }, text))).toContain('Subject: café');
  });

  it('refuses a Content-Type that cannot take the parameter', () => {
    expect(() => protect({ hp: 'clear' }, 'Content-Type: text/plain; name="open\n\nhi\n')).toThrow(
      'cannot add the parameter hp',
    );
    expect(() => protect({ hp: 'clear' }, 'Content-Type: text/plain; hp=cipher\n\nhi\n')).toThrow(
      'cannot add the parameter hp',
    );
  });
});
