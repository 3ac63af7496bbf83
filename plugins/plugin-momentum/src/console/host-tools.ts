/** A listening TCP socket, from `ss -ltnp`. */
export type ListeningSocket = {
  readonly host: string;
  readonly port: number;
  readonly process: string | undefined;
};

export function parseSockets(output: string): readonly ListeningSocket[] {
  return output.split('\n').flatMap((line) => {
    const parts = /^LISTEN\s+\d+\s+\d+\s+(\S+):(\d+)\s+\S+(?:\s+(.*))?$/.exec(line);
    if (!parts) return [];
    const [, host = '', port, rest = ''] = parts;
    return [
      {
        host: host.replace(/^\[|\]$/g, '').replace(/%.*/, ''),
        port: Number(port),
        process: /\(\("([^"]+)"/.exec(rest)?.[1],
      },
    ];
  });
}

/** The server processes in `ps -ef`: the watchdog `run.ecelerity` is not one, nor is a `grep` for it. */
export function parseServerProcesses(
  output: string,
): readonly { readonly pid: number; readonly user: string }[] {
  return output.split('\n').flatMap((line) => {
    const parts = /^(\S+)\s+(\d+)\s+\d+\s.*?\s(?:\S*\/)?ecelerity(?:\s.*)?$/.exec(line);
    if (!parts || /\bgrep\b/.test(line)) return [];
    return [{ pid: Number(parts[2]), user: parts[1] ?? '' }];
  });
}

/** Times of crash traces in epoch seconds, from `find -printf '%T@ %p\n'`. */
export function parseTraceTimes(output: string): readonly number[] {
  return [...output.matchAll(/^(\d+(?:\.\d+)?) .*\.trc$/gm)].map(([, seconds]) => Number(seconds));
}

/** Use of the file systems named in `df -P`. */
export function parseDiskUse(
  output: string,
): readonly { readonly mount: string; readonly usedPercent: number }[] {
  return [...output.matchAll(/^\S.*\s(\d+)%\s+(\/\S*)\s*$/gm)].map(([, percent, mount = '']) => ({
    mount,
    usedPercent: Number(percent),
  }));
}

/** What `dig` says of a TXT name; the strings of one record joined, as RFC 6376 3.6.2.2 has it. */
export type TxtAnswer = { readonly status: string; readonly records: readonly TxtRecord[] };

export type TxtRecord = { readonly text: string; readonly longestString: number };

export function parseTxtAnswer(output: string): TxtAnswer | undefined {
  const status = /;; ->>HEADER<<-.*status: (\w+)/.exec(output)?.[1];
  if (status === undefined) return undefined;
  const records = [...output.matchAll(/^\S+\s+\d+\s+IN\s+TXT\s+(".*")\s*$/gm)].map(([, quoted = '']) => {
    const strings = [...quoted.matchAll(/"((?:[^"\\]|\\.)*)"/g)].map(([, text = '']) =>
      text.replaceAll(/\\(.)/g, '$1'),
    );
    return { longestString: Math.max(0, ...strings.map(({ length }) => length)), text: strings.join('') };
  });
  return { records, status };
}
