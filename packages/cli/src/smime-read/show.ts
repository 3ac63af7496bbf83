import type { Ports } from '@mtaops/command';
import { describeMessageTree, type TreeNode } from '@mtaops/smime';
import { withStandardInput } from '../smime-send/inputs.ts';
import { loadKeyRing } from './decryption-keys.ts';
import type { DecryptionKeyFlags } from './flags.ts';

/** The JSON contract of `smime show`. */
export type ShowJson = {
  readonly schema: 'mtaops.smime-show/1';
  readonly file: string;
  readonly tree: TreeNode;
};

/** The tree of one message; with keys inside its encryption too. */
export async function showFile(file: string, flags: DecryptionKeyFlags, ports: Ports): Promise<ShowJson> {
  const { keys } = await loadKeyRing(flags, ports);
  const octets = await withStandardInput(ports.files, ports.streams).read(file);
  return { file, schema: 'mtaops.smime-show/1', tree: await describeMessageTree(octets, keys) };
}
