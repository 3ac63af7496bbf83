import { memoryFiles, memoryNameServers, memoryOutbox } from '@mtaops/core/memory';
import { describeFilesContract } from './port-contracts/files.ts';
import { describeNameServersContract, NAME_SERVER_ZONE } from './port-contracts/name-servers.ts';
import { describeOutboxContract } from './port-contracts/outbox.ts';

// The twins in memory stand in for the real thing in most tests, so they keep the same contract.
describeFilesContract('memory', async () => ({
  dispose: async () => undefined,
  files: memoryFiles(),
  root: '/store',
}));

describeOutboxContract('memory', async () => ({ dispose: async () => undefined, outbox: memoryOutbox() }));

describeNameServersContract('memory', async () => {
  const { alias, long, other, servfail, text } = NAME_SERVER_ZONE;
  const zone = {
    [alias.name]: [{ ...alias, ttlSeconds: 60, type: 'CNAME' }],
    [long.name]: [{ name: long.name, strings: [long.text], ttlSeconds: 60, type: 'TXT' }],
    [other.name]: [{ ...other, ttlSeconds: 60, type: 'A' }],
    [servfail]: { failure: 'servfail' },
    [text.name]: [{ ...text, ttlSeconds: 60, type: 'TXT' }],
  } as const;
  const at = (port: number) => ({ host: '192.0.2.53', port });
  const servers = {
    '192.0.2.53:1': 'refused',
    '192.0.2.53:2': 'timeout',
    '192.0.2.53:3': 'unreachable',
  } as const;
  return {
    closed: at(3),
    dispose: async () => undefined,
    names: memoryNameServers({ servers, zone }),
    refusing: at(1),
    silent: at(2),
  };
});
