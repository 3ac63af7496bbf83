import { bufferView, type Octets } from '../der/octets.ts';
import { isStructural } from '../header-protection/protectable.ts';
import { canonicalLineEnds } from '../mime/line-ends.ts';
import { type Message, parseMessage } from '../mime/message.ts';
import { type MimePart, parseMimeTree } from '../mime/part.ts';
import type { Change } from './change.ts';
import { compareFields } from './compare-fields.ts';
import { compareParts } from './compare-parts.ts';

/** How a delivered copy differs from the message as it was sent. */
export type MessageDiff = {
  /** In the order of the message; empty when the copy is the same octet for octet. */
  readonly changes: readonly Change[];
  /** True when no change touches what is signed or what the reader sees. */
  readonly isIntact: boolean;
};

/**
 * Compare a message as it was sent with the copy that arrived, and name each rewriting with its place. Fields that
 * every hop adds are told but harm nothing.
 *
 * @throws MtaopsError `E_INPUT` for an input that is no message.
 */
export function compareMessages(sent: Octets, delivered: Octets): MessageDiff {
  const [one, other] = [canonicalLineEnds(bufferView(sent)), canonicalLineEnds(bufferView(delivered))];
  const messages = { delivered: parseMessage(other), sent: parseMessage(one) };
  const trees = { delivered: treeOf(messages.delivered), sent: treeOf(messages.sent) };
  const changes = [
    ...compareLineEnds(one.length - sent.length, other.length - delivered.length),
    ...compareOuterHeaders(messages.sent, messages.delivered),
    ...compareParts({ delivered: other, sent: one }, trees),
  ];
  return { changes, isIntact: changes.every(({ effect }) => effect === 'none') };
}

function treeOf({ body, fields, octets }: Message): MimePart {
  const source = bufferView(octets);
  return parseMimeTree(source, fields, body.byteOffset - octets.byteOffset, source.length);
}

/** Mail programs save with LF what came with CRLF; readers of signatures undo that. */
function compareLineEnds(sentBare: number, deliveredBare: number): readonly Change[] {
  if (sentBare > 0 === deliveredBare > 0) return [];
  const [from, to] = sentBare > 0 ? ['LF', 'CRLF'] : ['CRLF', 'LF'];
  return [{ effect: 'none', kind: 'line-ends', message: `line ends are ${to} instead of ${from}`, part: '' }];
}

function compareOuterHeaders(sent: Message, delivered: Message): readonly Change[] {
  const outer = ({ fields }: Message): Message['fields'] => fields.filter(({ name }) => !isStructural(name));
  return compareFields(outer(sent), outer(delivered)).map((change) => ({
    ...change,
    effect: change.kind === 'field-changed' || change.kind === 'field-removed' ? 'changes-content' : 'none',
    part: '',
  }));
}
