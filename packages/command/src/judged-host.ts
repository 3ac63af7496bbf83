import { createTreeHost, type Host, MtaopsError, type Platform } from '@mtaops/core';
import { Flags } from '@oclif/core';
import type { Ports } from './ports.ts';

/** Flags of every command that judges a host. */
export const hostFlags = {
  platform: Flags.string({
    description: 'platform of the host; needed with --root',
    env: 'MTAOPS_PLATFORM',
    helpGroup: 'HOST',
    helpValue: 'ID',
  }),
  root: Flags.string({
    description: 'judge a directory tree on disk that stands for / of the host, such as a copy of its /etc',
    helpGroup: 'HOST',
    helpValue: 'DIR',
  }),
};

export type JudgedHost = { readonly platform: Platform; readonly host: Host };

type HostChoice = { readonly platform?: string | undefined; readonly root?: string | undefined };

/**
 * The host that the flags name, and its platform. The caller disposes of the host.
 *
 * @throws MtaopsError `E_USAGE` when the flags name none, `E_NO_INPUT` when the directory is not there.
 */
export async function openJudgedHost(choice: HostChoice, ports: Ports): Promise<JudgedHost> {
  if (choice.root === undefined || choice.platform === undefined) {
    throw new MtaopsError('E_USAGE', 'no host to look at', { hint: 'give --platform ID --root DIR' });
  }
  const info = await ports.files.info(choice.root);
  if (info?.kind !== 'directory') {
    const problem = info ? 'it is not a directory' : 'no such directory';
    throw new MtaopsError('E_NO_INPUT', `cannot read ${choice.root}: ${problem}`);
  }
  const platform = await ports.platforms.load(choice.platform);
  return { host: createTreeHost(ports.files, choice.root), platform };
}

/**
 * A capability of a platform that a command cannot do without.
 *
 * @throws MtaopsError `E_UNSUPPORTED`
 */
export function requireCapability<Name extends 'doctor' | 'relay'>(
  platform: Platform,
  name: Name,
): NonNullable<Platform[Name]> {
  const capability = platform[name];
  if (!capability) {
    throw new MtaopsError('E_UNSUPPORTED', `${platform.title} has no ${name}`, {
      hint: 'mtaops platforms lists what there is',
    });
  }
  return capability;
}
