import { MtaopsError, type Streams } from '@mtaops/core';

/** The streams of this process. */
export function createStandardStreams(): Streams {
  return { readInput, writeOutput };
}

async function readInput(): Promise<Uint8Array<ArrayBuffer>> {
  if (process.stdin.isTTY) {
    throw new MtaopsError('E_USAGE', 'standard input is a terminal', {
      hint: 'name a file, or pipe the message in: … | mtaops smime send -',
    });
  }
  const chunks: Buffer[] = [];
  for await (const chunk of process.stdin) chunks.push(chunk as Buffer);
  return new Uint8Array(Buffer.concat(chunks));
}

function writeOutput(content: Uint8Array): Promise<void> {
  return new Promise((resolve, reject) => {
    process.stdout.write(content, (error) => {
      if (error)
        reject(
          new MtaopsError('E_IO', `cannot write to standard output: ${error.message}`, { cause: error }),
        );
      else resolve();
    });
  });
}
