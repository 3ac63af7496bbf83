import { memoryFiles, memoryOutbox } from '@mtaops/core/memory';
import { describeFilesContract } from './port-contracts/files.ts';
import { describeOutboxContract } from './port-contracts/outbox.ts';

// The twins in memory stand in for the real thing in most tests, so they keep the same contract.
describeFilesContract('memory', async () => ({
  dispose: async () => undefined,
  files: memoryFiles(),
  root: '/store',
}));

describeOutboxContract('memory', async () => ({ dispose: async () => undefined, outbox: memoryOutbox() }));
