export { createPlatform } from './platform.ts';
