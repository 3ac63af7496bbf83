/** One line of `mailq`: messages waiting for a domain in a binding. */
export type QueueLine = {
  readonly binding: string;
  readonly domain: string;
  readonly active: number;
  readonly delayed: number;
};

/** The table of `mailq`; its heading and rule are skipped. */
export function parseMailq(output: string): readonly QueueLine[] {
  return output.split('\n').flatMap((line) => {
    const parts = /^(\S+)\s+(\S+)\s+(\d+)\s+(\d+)\s*$/.exec(line);
    if (!parts) return [];
    const [, binding = '', domain = '', active, delayed] = parts;
    return [{ active: Number(active), binding, delayed: Number(delayed), domain }];
  });
}
