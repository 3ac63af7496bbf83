import { type Files, isMtaopsError } from '@mtaops/core';
import { isMbox, splitMbox } from '@mtaops/smime';
import { looksLikeJson, parseRelayPayload } from './relay-webhook.ts';

/** A message to look at, or the reason why it cannot be. */
export type SourceMail =
  | { readonly name: string; readonly octets: Uint8Array<ArrayBuffer> }
  | { readonly name: string; readonly problem: string };

/** Folders of a Maildir with delivered messages; `tmp` has those that are still being written. */
const MAILDIR_FOLDERS = ['cur', 'new'] as const;

/**
 * The messages of files and directories, one at a time: a message, an mbox file, the payload of a relay webhook (its
 * content says which), a Maildir, any other directory with such files. One that cannot be read costs the others nothing.
 *
 * @param files - `-` is standard input.
 */
export async function* readMailSources(inputs: readonly string[], files: Files): AsyncGenerator<SourceMail> {
  for (const input of inputs) {
    const info = input === '-' ? undefined : await files.info(input);
    if (info?.kind === 'directory') yield* readDirectory(input, files);
    else yield* readMailFile(input, files);
  }
}

async function* readDirectory(path: string, files: Files): AsyncGenerator<SourceMail> {
  const names = await files.list(path);
  const folders = MAILDIR_FOLDERS.filter((folder) => names.includes(folder));
  const isMaildir = folders.length > 0;
  for (const folder of isMaildir ? folders.map((name) => `${path}/${name}`) : [path]) {
    for (const name of await files.list(folder)) {
      const file = `${folder}/${name}`;
      const isMail = isMaildir || /\.(?:eml|mbox|mbx|json|p7m|txt)$/i.test(name);
      if (isMail && !name.startsWith('.') && (await files.info(file))?.kind === 'file')
        yield* readMailFile(file, files);
    }
  }
}

async function* readMailFile(file: string, files: Files): AsyncGenerator<SourceMail> {
  try {
    const octets = await files.read(file);
    if (isMbox(octets)) {
      const messages = splitMbox(octets);
      for (const [index, message] of messages.entries())
        yield { name: messages.length === 1 ? file : `${file}, message ${index + 1}`, octets: message };
    } else if (looksLikeJson(octets)) {
      for (const message of parseRelayPayload(octets))
        yield { name: `${file}, ${message.name}`, octets: message.octets };
    } else yield { name: file, octets };
  } catch (error) {
    if (!isMtaopsError(error)) throw error;
    yield { name: file, problem: error.message };
  }
}
