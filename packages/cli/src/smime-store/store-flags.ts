import { loadConfiguration, type MtaopsCommand, type Ports } from '@mtaops/command';
import { Flags, type Interfaces } from '@oclif/core';

/** Which store; shared by every command about certificates. */
export const storeFlags = {
  store: Flags.string({
    description:
      'directory with <address>.crt and <address>.pem; the configured one, else the current directory',
    helpGroup: 'STORE',
    helpValue: 'DIR',
  }),
};

/** How a command that keeps certificates does it. */
export const keepFlags = {
  'dry-run': Flags.boolean({ description: 'say what would change, change nothing', helpGroup: 'STORE' }),
  'key-change': Flags.option({
    default: 'accept',
    description: 'a newer certificate with another key: accept and report it, or refuse it',
    helpGroup: 'STORE',
    options: ['accept', 'refuse'] as const,
  })(),
};

type StoreFlags = Interfaces.InferredFlags<typeof storeFlags & typeof MtaopsCommand.baseFlags>;

/** The directory of the store: the flag, the configuration, the current directory. */
export async function storePathOf(flags: StoreFlags, ports: Ports): Promise<string> {
  const { smime } = await loadConfiguration(
    {
      file: flags.config,
      flags: flags.store ? { store: flags.store } : {},
      profile: flags.profile,
    },
    ports,
  );
  return flags.store ?? smime.store ?? '.';
}
