export { memoryClock } from './clock.ts';
export { memoryFiles } from './files.ts';
export { memorySecrets } from './secrets.ts';
