import { describe, expect, it } from 'vitest';
import { compareMessages, type MessageDiff } from './compare-messages.ts';

const BASE64_72 = `${`${'QUJD'.repeat(18)}\r\n`.repeat(4)}QUJD`;
const BASE64_76 = BASE64_72.replaceAll('\r\n', '').replace(/.{76}(?=.)/g, '$&\r\n');

const ENTITY = [
  'Content-Type: multipart/mixed; boundary=m',
  '',
  'preamble',
  '--m',
  'Content-Type: text/html; charset=utf-8',
  'Content-Transfer-Encoding: quoted-printable',
  '',
  '<html><body><p>Hello=20',
  'From here: <a href=3D"https://example.test/a">caf=C3=A9</a> and a long line that goes=',
  ' on</p></body></html>=',
  '--m',
  'Content-Type: image/png',
  'Content-Transfer-Encoding: base64',
  '',
  BASE64_72,
  '--m',
  'Content-Type: text/plain',
  '',
  'last words ',
  '.dot',
  'From me',
  '--m--',
  '',
].join('\r\n');
const HEADER =
  'From: Alice <alice@example.test>\r\nTo: bob@example.test\r\nSubject: a\r\n\tfolded one\r\nMIME-Version: 1.0\r\n';
const SIGNED =
  `${HEADER}Content-Type: multipart/signed; protocol="application/pkcs7-signature"; boundary=s\r\n\r\n--s\r\n${ENTITY}` +
  '\r\n--s\r\nContent-Type: application/pkcs7-signature\r\nContent-Transfer-Encoding: base64\r\n\r\nMIIB\r\n--s--\r\n';
const OPAQUE = `${HEADER}Content-Type: application/pkcs7-mime; smime-type=signed-data\r\nContent-Transfer-Encoding: base64\r\n\r\n${BASE64_72}\r\n`;

function diff(sent: string, rewrite: (text: string) => string): MessageDiff {
  const delivered = rewrite(sent);
  expect(delivered).not.toBe(sent);
  return compareMessages(
    new Uint8Array(Buffer.from(sent, 'latin1')),
    new Uint8Array(Buffer.from(delivered, 'latin1')),
  );
}

const lines = ({ changes }: MessageDiff): readonly string[] =>
  changes.map(({ effect, kind, message, part }) => `${part || 'message'}: ${kind}: ${message} (${effect})`);

describe('compareMessages', () => {
  it('finds nothing in a copy that is the same', () => {
    const octets = new Uint8Array(Buffer.from(SIGNED));
    expect(compareMessages(octets, octets)).toEqual({ changes: [], isIntact: true });
  });

  it.each([
    [
      'base64 re-wrapped',
      (text: string) => text.replace(BASE64_72, BASE64_76),
      '1.2: base64-rewrapped: base64 re-wrapped 72 to 76',
    ],
    [
      'a soft break at the end dropped',
      (text: string) => text.replace('</html>=\r\n', '</html>\r\n'),
      '1.1: soft-breaks: the soft line break at the end was dropped',
    ],
    [
      'a soft break moved',
      (text: string) => text.replace('goes=\r\n on', 'goes on=\r\n'),
      '1.1: soft-breaks: soft line breaks moved',
    ],
    [
      'quoted-printable written anew',
      (text: string) => text.replace('caf=C3=A9', 'c=61f=c3=a9'),
      '1.1: quoted-printable-rewritten: quoted-printable encoded in another way',
    ],
    [
      'trailing blanks trimmed',
      (text: string) => text.replace('words \r', 'words\r'),
      '1.3: trailing-blanks: blanks at the end of lines are gone or new',
    ],
    [
      '"From " escaped',
      (text: string) => text.replace('\r\nFrom me', '\r\n>From me'),
      '1.3: from-escaped: lines that start with "From " got a ">" in front',
    ],
    [
      'a dot doubled',
      (text: string) => text.replace('\r\n.dot', '\r\n..dot'),
      '1.3: dots: lines that start with a dot lost or gained one',
    ],
    [
      'a footer',
      (text: string) => text.replace('From me', 'From me\r\n-- \r\nThis mail is confidential.'),
      '1.3: footer-added: a footer was added: "-- This mail is confidential."',
    ],
    [
      'a footer in HTML',
      (text: string) => text.replace('</body>', '<hr>Legal</body>'),
      '1.1: footer-added: a footer was added: "<hr>Legal"',
    ],
    [
      'a tracking pixel',
      (text: string) =>
        text.replace('</body>', '<img src=3D"https://t.example.test/q" width=3D"1" height=3D"1"></body>'),
      '1.1: tracking-pixel: a tracking pixel was added',
    ],
    [
      'links rewritten',
      (text: string) => text.replace('https://example.test/a', 'https://click.example.test/x'),
      '1.1: links-rewritten: the targets of links were rewritten',
    ],
    [
      'a warning put in',
      (text: string) => text.replace('<p>Hello', '<b>EXTERNAL</b><p>Hello'),
      '1.1: text-inserted: text was inserted: "<b>EXTERNAL</b>"',
    ],
    [
      'words changed',
      (text: string) => text.replace('last words', 'lost words'),
      '1.3: content-changed: "a" became "o"',
    ],
    [
      'the text cut',
      (text: string) => text.replace('.dot\r\nFrom me', ''),
      '1.3: text-removed: text is gone: ".dot From me"',
    ],
    [
      'another encoding',
      (text: string) =>
        text.replace(
          'Content-Type: text/plain\r\n\r\nlast words \r',
          'Content-Type: text/plain\r\nContent-Transfer-Encoding: quoted-printable\r\n\r\nlast words=20\r',
        ),
      '1.3: transfer-encoding: 7bit became quoted-printable',
    ],
    [
      'the inner boundary',
      (text: string) => text.replaceAll('--m', '--new').replace('boundary=m', 'boundary=new'),
      '1: boundary-changed: the boundary is another',
    ],
    [
      'the preamble',
      (text: string) => text.replace('preamble\r\n', ''),
      '1: preamble-changed: the text before the first part is another',
    ],
    [
      'a part added',
      (text: string) => text.replace('--m--', '--m\r\n\r\nlist footer\r\n--m--'),
      '1: part-added: a part was added: text/plain, 11 octets',
    ],
    [
      'a part gone',
      (text: string) => text.replace(/--m\r\nContent-Type: image[^-]*/, ''),
      '1.2: part-removed: part 1.2 (image/png) is gone',
    ],
    [
      'an attachment replaced',
      (text: string) => text.replace('\r\nQUJD\r\n--m', '\r\nQUJDRA==\r\n--m'),
      '1.2: content-changed: the content is another: 219 octets sent, 220 delivered',
    ],
    [
      'an inner field folded anew',
      (text: string) => text.replace('text/html; charset', 'text/html;\r\n charset'),
      '1.1: field-folded: Content-Type is folded or spaced in another way',
    ],
  ])('names %s in what is signed, which breaks the signature', (_, rewrite, expected) => {
    const found = diff(SIGNED, rewrite);
    expect(lines(found)).toContain(`${expected} (breaks-signature)`);
    expect(found.isIntact).toBe(false);
    expect(found.changes.every(({ effect }) => effect === 'breaks-signature')).toBe(true);
  });

  it('finds several rewritings at once', () => {
    const tracked = diff(SIGNED, (text) =>
      text
        .replace('https://example.test/a', 'https://click.example.test/x')
        .replace('<body>', '<body><img width=3D1 height=3D1 src=3D"https://t.example.test/o">')
        .replace('</body>', '<img style=3D"width:1px" src=3D"https://t.example.test/q"></body>'),
    );
    expect(tracked.changes.map(({ kind }) => kind)).toEqual(['tracking-pixel', 'links-rewritten']);
  });

  it('says where, in both files', () => {
    const found = diff(`X-A: 1\r\n${SIGNED}`, (text) =>
      text.replace('X-A: 1\r\n', '').replace(BASE64_72, BASE64_76),
    );
    const line = (text: string, part: string): number => text.slice(0, text.indexOf(part)).split('\n').length;
    expect(found.changes.at(-1)).toMatchObject({
      deliveredLine: line(SIGNED, BASE64_72),
      sentLine: line(SIGNED, BASE64_72) + 1,
    });
  });

  it.each([
    [
      'base64 re-wrapped',
      OPAQUE,
      (text: string) => text.replace(BASE64_72, BASE64_76),
      '1: base64-rewrapped: base64 re-wrapped 72 to 76',
    ],
    [
      'LF line ends',
      SIGNED,
      (text: string) => text.replaceAll('\r\n', '\n'),
      'message: line-ends: line ends are LF instead of CRLF',
    ],
    [
      'fields of the path',
      SIGNED,
      (text: string) => `Received: b\r\nReceived: a\r\nX-Spam: no\r\n${text}`,
      'message: trace-added: 3 fields of the path were added: Received, X-Spam',
    ],
    [
      'a field folded anew',
      SIGNED,
      (text: string) => text.replace('a\r\n\tfolded', 'a folded'),
      'message: field-folded: Subject is folded or spaced in another way',
    ],
    [
      'a field encoded',
      SIGNED,
      (text: string) => text.replace('Alice <', '=?utf-8?q?Alice?= <'),
      'message: field-encoded: From is encoded in another way',
    ],
    [
      'fields in another order',
      SIGNED,
      (text: string) => text.replace(/(From.*\r\n)(To.*\r\n)/, '$2$1'),
      'message: fields-reordered: the fields stand in another order',
    ],
    [
      'the outer boundary',
      SIGNED,
      (text: string) => text.replaceAll('--s', '--t').replace('boundary=s', 'boundary=t'),
      'message: boundary-changed: the boundary is another',
    ],
  ])('names %s as harmless', (_, sent, rewrite, expected) => {
    const found = diff(sent, rewrite);
    expect(lines(found)).toContain(`${expected} (none)`);
    expect(found.isIntact).toBe(true);
  });

  it('tells a message wrapped by a list from one that broke', () => {
    const found = diff(OPAQUE, (text) => {
      const [outer = '', entity = ''] = text.split(/(?=Content-Type)/);
      return `${outer}Content-Type: multipart/mixed; boundary=l\r\n\r\n--l\r\n${text.slice(text.indexOf(entity))}\r\n--l\r\n\r\nfooter\r\n--l--\r\n`;
    });
    expect(lines(found)).toContain(
      '1: wrapped: the message was put inside a multipart/mixed, beside text/plain (changes-content)',
    );
    expect(found.changes.filter(({ effect }) => effect === 'breaks-signature')).toEqual([]);
  });

  it('calls a changed Subject and a damaged CMS object by their names', () => {
    expect(lines(diff(OPAQUE, (text) => text.replace('a\r\n\tfolded one', '[list] a folded one')))).toEqual([
      'message: field-changed: Subject was "a folded one", is "[list] a folded one" (changes-content)',
    ]);
    expect(lines(diff(OPAQUE, (text) => text.replace('QUJD', 'QUJE')))).toEqual([
      '1: content-changed: the content is another: 219 octets sent, 219 delivered (breaks-signature)',
    ]);
  });
});
