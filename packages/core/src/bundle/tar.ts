/** A file of an archive. */
export type TarEntry = { readonly name: string; readonly content: Uint8Array<ArrayBuffer> };

const BLOCK = 512;

/** A ustar archive (POSIX.1-1988) of regular files with mode 600. Names are at most 100 octets. */
export function writeTar(entries: readonly TarEntry[], modifiedSeconds: number): Uint8Array<ArrayBuffer> {
  const parts = entries.flatMap(({ content, name }) => [
    header(name, content.length, modifiedSeconds),
    content,
    new Uint8Array((BLOCK - (content.length % BLOCK)) % BLOCK),
  ]);
  return join([...parts, new Uint8Array(2 * BLOCK)]);
}

/** The regular files of a ustar archive; undefined when it is none or is cut off. */
export function readTar(octets: Uint8Array<ArrayBuffer>): readonly TarEntry[] | undefined {
  const entries: TarEntry[] = [];
  for (let at = 0; at + BLOCK <= octets.length; ) {
    const block = octets.subarray(at, at + BLOCK);
    if (block[0] === 0) return entries;
    const sizeBytes = Number.parseInt(field(block, 124, 12), 8);
    const end = at + BLOCK + sizeBytes;
    if (field(block, 257, 5) !== 'ustar' || !(end <= octets.length)) return undefined;
    if (['0', ''].includes(field(block, 156, 1))) {
      entries.push({ content: octets.slice(at + BLOCK, end), name: field(block, 0, 100) });
    }
    at = end + ((BLOCK - (sizeBytes % BLOCK)) % BLOCK);
  }
  return undefined;
}

function header(name: string, sizeBytes: number, modifiedSeconds: number): Uint8Array {
  const block = new Uint8Array(BLOCK);
  const put = (text: string, at: number): void => block.set(new TextEncoder().encode(text), at);
  const octal = (value: number, width: number): string => `${value.toString(8).padStart(width - 1, '0')}\0`;
  put(name, 0);
  put(octal(0o600, 8), 100);
  put(octal(0, 8), 108);
  put(octal(0, 8), 116);
  put(octal(sizeBytes, 12), 124);
  put(octal(modifiedSeconds, 12), 136);
  put('        ', 148);
  put('0', 156);
  put('ustar\x0000', 257);
  const sum = block.reduce((total, octet) => total + octet, 0);
  put(`${octal(sum, 7)} `, 148);
  return block;
}

function field(block: Uint8Array, at: number, width: number): string {
  const text = new TextDecoder('latin1').decode(block.subarray(at, at + width));
  return (text.split('\0')[0] ?? '').trim();
}

function join(parts: readonly Uint8Array[]): Uint8Array<ArrayBuffer> {
  const whole = new Uint8Array(parts.reduce((total, part) => total + part.length, 0));
  let at = 0;
  for (const part of parts) {
    whole.set(part, at);
    at += part.length;
  }
  return whole;
}
