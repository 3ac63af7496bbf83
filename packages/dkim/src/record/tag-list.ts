/** One `name=value` of a tag list; the value without the white space around it. */
export type Tag = { readonly name: string; readonly value: string };

export type TagList = {
  readonly tags: readonly Tag[];
  /** Faults that make the whole list invalid, for people. */
  readonly faults: readonly string[];
};

/**
 * Parse a tag list (RFC 6376 §3.2): `tag-spec *( ";" tag-spec ) [ ";" ]`. Names and values keep their case. FWS is CRLF
 * followed by a blank; in a record that is a blank or tab.
 */
export function parseTagList(text: string): TagList {
  const specs = text.split(';');
  if (specs.length > 1 && isBlank(specs.at(-1))) specs.pop();
  const tags: Tag[] = [];
  const faults: string[] = [];
  for (const spec of specs) {
    const at = spec.indexOf('=');
    const name = (at < 0 ? spec : spec.slice(0, at)).replace(/^[ \t\r\n]+|[ \t\r\n]+$/g, '');
    if (at < 0)
      faults.push(name === '' ? 'two semicolons follow each other' : `«${excerpt(name)}» has no «=»`);
    else if (!/^[A-Za-z][A-Za-z0-9_]*$/.test(name)) faults.push(`«${excerpt(name)}» is no tag name`);
    else if (tags.some((tag) => tag.name === name)) faults.push(`the tag ${name}= stands there twice`);
    else tags.push({ name, value: spec.slice(at + 1).replace(/^[ \t\r\n]+|[ \t\r\n]+$/g, '') });
  }
  return { faults, tags };
}

export function tagValue({ tags }: TagList, name: string): string | undefined {
  return tags.find((tag) => tag.name === name)?.value;
}

/** Foreign text for a message: short, without control characters. */
export function excerpt(text: string, length = 40): string {
  const shown = text.replace(/[^\x20-\x7e]/g, (character) => `\\x${character.charCodeAt(0).toString(16)}`);
  return shown.length > length ? `${shown.slice(0, length)}…` : shown;
}

function isBlank(text: string | undefined): boolean {
  return text !== undefined && /^[ \t\r\n]*$/.test(text);
}
