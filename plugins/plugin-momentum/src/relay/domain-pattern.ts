/**
 * Match a domain against an entry of `Relay_Domains` or `Relay_For_Sending_Domains` (B4/config/ref-relay-domains): `*` stands
 * for any text, so `*.example.com` leaves out `example.com` and `*example.com` lets `notexample.com` in. Case does not matter.
 */
export function matchesDomain(pattern: string, domain: string): boolean {
  const parts = pattern.toLowerCase().split('*');
  const name = domain.toLowerCase();
  const [first = '', ...rest] = parts;
  const last = rest.pop();
  if (last === undefined) return name === first;
  if (!name.startsWith(first) || name.length < first.length + last.length || !name.endsWith(last))
    return false;
  const middle = name.slice(first.length, name.length - last.length);
  let from = 0;
  for (const part of rest) {
    const at = middle.indexOf(part, from);
    if (at < 0) return false;
    from = at + part.length;
  }
  return true;
}

/** True for `*` and `**`: everybody. */
export function isEverything(pattern: string): boolean {
  return /^\*+$/.test(pattern.trim());
}

/** True for `*name`, where the dot after the star was forgotten. */
export function lacksDot(pattern: string): boolean {
  return /^\*+[^*.]/.test(pattern.trim());
}
