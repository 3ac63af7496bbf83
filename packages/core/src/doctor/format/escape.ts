const XML: Readonly<Record<string, string>> = {
  '"': '&quot;',
  '&': '&amp;',
  "'": '&#39;',
  '<': '&lt;',
  '>': '&gt;',
};

/** For text and attributes of XML 1.0 and HTML; control characters are expected to be gone already. */
export function escapeMarkup(text: string): string {
  return text.replaceAll(/["&'<>]/g, (character) => XML[character] ?? character);
}

/** For a table cell of Markdown: no new column, row, tag or link. */
export function escapeMarkdown(text: string): string {
  return text.replaceAll(/[\\`*_[\]<>|]/g, (character) => `\\${character}`).replaceAll('\n', '<br>');
}
