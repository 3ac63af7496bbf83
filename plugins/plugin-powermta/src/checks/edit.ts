import type { Location } from '@mtaops/core';
import type { Configuration } from '../config/configuration.ts';
import type { Section } from '../config/node.ts';
import { sectionName } from '../config/node.ts';
import type { SourcePolicy } from '../config/source-policy.ts';

/** Replace a line. */
export function write({ file, line }: Location, text: string): string {
  return `${file}:${line}: write \`${text}\``;
}

export function remove({ file, line }: Location, what: string): string {
  return `${file}:${line}: remove \`${what}\``;
}

/** Add a line inside a section. */
function addInside(section: Section, text: string): string {
  const { file, line } = section.location;
  return `${file}:${line}: add \`${text}\` inside ${sectionName(section)}`;
}

/** Add a line at global level. */
export function addGlobally(configuration: Configuration, text: string): string {
  return `${configuration.mainPath}: add \`${text}\``;
}

/** Give a client's effective settings a value: where it is set, else in its narrowest source. */
export function setFor(
  configuration: Configuration,
  policy: SourcePolicy,
  key: string,
  value: string,
): string {
  const setting = policy.settings.get(key);
  if (setting) return write(setting.directive.location, `${key} ${value}`);
  const narrowest = policy.chain.at(-1);
  if (narrowest) return addInside(narrowest, `${key} ${value}`);
  return addGlobally(configuration, `<source 0/0>\` \`${key} ${value}\` \`</source>`);
}
