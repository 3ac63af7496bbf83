export { memoryClock } from './clock.ts';
export { memoryDns } from './dns.ts';
export { memoryFiles } from './files.ts';
export { type MemoryHostContent, memoryHost } from './host.ts';
export { type MemoryNameServerContent, memoryNameServers } from './name-servers.ts';
export { memoryOutbox } from './outbox.ts';
export { memoryQuestions } from './questions.ts';
export { memorySecrets } from './secrets.ts';
