import type { LayerReport } from '../read/report.ts';
import type { PartNode, TreeNode } from './message-tree.ts';

/** A tree as lines for people, two blanks for each level. */
export function formatMessageTree(node: TreeNode, depth = 0): readonly string[] {
  const line = `${'  '.repeat(depth)}${describeNode(node)}`;
  const problems = node.kind === 'part' ? node.problems : [];
  return [
    line,
    ...problems.map((problem) => `${'  '.repeat(depth + 1)}! ${problem}`),
    ...node.children.flatMap((child) => formatMessageTree(child, depth + 1)),
  ];
}

function describeNode(node: TreeNode): string {
  if (node.kind === 'part') return describePart(node);
  return node.kind === 'cms' ? `[CMS] ${describeLayerInWords(node.layer)}` : `! ${node.message}`;
}

function describePart(node: PartNode): string {
  const details = [
    node.charset,
    node.transferEncoding === '7bit' ? undefined : node.transferEncoding,
    formatSize(node.sizeBytes),
    node.name === undefined ? undefined : `"${node.name}"`,
    node.headerProtection === undefined ? undefined : `header protection ${node.headerProtection}`,
    node.subject === undefined ? undefined : `subject "${node.subject}"`,
  ].filter((detail) => detail !== undefined);
  return `${node.part === '' ? '' : `${node.part} `}${node.mediaType} (${details.join(', ')})`;
}

function formatSize(bytes: number): string {
  if (bytes < 1000) return `${bytes} B`;
  return bytes < 1_000_000 ? `${(bytes / 1000).toFixed(1)} kB` : `${(bytes / 1_000_000).toFixed(1)} MB`;
}

/** One line on a CMS layer: what it is and for or by whom; nothing is verified. */
function describeLayerInWords(layer: LayerReport): string {
  switch (layer.kind) {
    case 'signed':
      return `signed data, ${layer.detached ? 'detached' : 'opaque'}: ${count(layer.signerCount, 'signer')}, ${count(layer.certificateCount, 'certificate')}`;
    case 'certs-only':
      return `certificates only: ${count(layer.certificateCount, 'certificate')}`;
    case 'enveloped':
    case 'auth-enveloped':
      return `${layer.kind} data, ${layer.cipher}: ${count(layer.recipients?.length, 'recipient')}, ${stateOf(layer)}`;
    case 'compressed':
      return `compressed data, ${layer.compression}`;
    case 'encrypted-data':
      return `encrypted data, ${layer.cipher}, without recipients`;
    case 'other':
      return `CMS content type ${layer.contentType}`;
  }
}

function stateOf({ state }: LayerReport): string {
  if (state === 'opened') return 'opened';
  return state === 'failed' ? 'no key given opens it' : 'not opened';
}

function count(number: number | undefined, noun: string): string {
  return `${number ?? 0} ${noun}${number === 1 ? '' : 's'}`;
}
