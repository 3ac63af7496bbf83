/** An endpoint as the running server knows it, from `config locate listen`. */
export type LocatedListener = { readonly label: string; readonly type: string };

/** Pairs of lines `Listen ":25"` and `  is at Esmtp_Listener::Listen:\:25:`. */
export function parseLocatedListeners(output: string): readonly LocatedListener[] {
  const found: LocatedListener[] = [];
  for (const [, label = '', type = ''] of output.matchAll(/^Listen "([^"]*)"\s*\n\s+is at (\w+)::/gim))
    found.push({ label, type: type.toLowerCase() });
  return found;
}
