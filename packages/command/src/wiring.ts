import {
  createNameServers,
  createNodeFiles,
  createNodeHttp,
  createNodeHttpReceiver,
  createProcessStopRequests,
  createSmtpMailer,
  createStandardStreams,
  createSystemClock,
  createSystemDns,
  createSystemSecrets,
  createSystemShells,
  createTerminalQuestions,
  parseDnsResolver,
  parseServer,
} from '@mtaops/node';
import type { Config } from '@oclif/core';
import { createPlatforms } from './platforms.ts';
import type { Ports } from './ports.ts';

/** The only place that creates adapters. Each imports its library when first used. */
export function createPorts({ config }: { readonly config: Config }): Ports {
  const clock = createSystemClock();
  const files = createNodeFiles();
  const secrets = createSystemSecrets({ environment: process.env, files });
  return {
    clock,
    dns: createSystemDns(),
    environment: process.env,
    files,
    http: createNodeHttp(),
    httpReceiver: createNodeHttpReceiver(),
    mailer: createSmtpMailer(),
    names: {
      open: (resolver) => createNameServers(resolver === undefined ? undefined : parseDnsResolver(resolver)),
      parseServer,
    },
    platforms: createPlatforms(config, { clock }),
    questions: createTerminalQuestions(process.env),
    secrets,
    shells: createSystemShells({ environment: process.env, files, secrets }),
    stopRequests: createProcessStopRequests(),
    streams: createStandardStreams(),
    userId: process.getuid?.(),
    workingDirectory: process.cwd(),
  };
}
