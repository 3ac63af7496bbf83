import { memoryFiles } from '@mtaops/core/memory';
import { describeFilesContract } from './port-contracts/files.ts';

// The twins in memory stand in for the real thing in most tests, so they keep the same contract.
describeFilesContract('memory', async () => ({
  dispose: async () => undefined,
  files: memoryFiles(),
  root: '/store',
}));
