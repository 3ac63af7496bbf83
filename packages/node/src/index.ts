export { createNodeFiles } from './node-files.ts';
export { createSystemClock } from './system-clock.ts';
export { createSystemSecrets } from './system-secrets.ts';
