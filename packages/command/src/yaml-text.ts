/**
 * The `yaml` library, for `await import('./yaml-text.ts')`. The bundle gives a CommonJS library that is imported
 * dynamically nothing but its default export; imported statically by a module of ours it keeps its names.
 */
export { parse as parseYamlText, stringify as formatYamlText } from 'yaml';
