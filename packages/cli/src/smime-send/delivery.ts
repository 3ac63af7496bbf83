import { type Configuration, implicitTarget, type Ports, resolveTargets } from '@mtaops/command';
import { type InjectionOpened, MtaopsError, type SecretOptions, type Target } from '@mtaops/core';
import { openInjector } from '../injection/open-injector.ts';
import {
  createDryOutlet,
  createFileOutlet,
  createInjectingOutlet,
  createStreamOutlet,
  type Outlet,
} from './outlet.ts';

/** What the flags say about where messages go. */
export type DeliveryFlags = {
  readonly target?: string | undefined;
  readonly via?: 'smtp' | 'api' | undefined;
  readonly listener?: string | undefined;
  readonly out?: string | undefined;
  readonly dryRun: boolean;
};

/** Where messages go, before anything is opened. */
export type Destination =
  | {
      readonly kind: 'target';
      readonly target: Target;
      readonly via: 'smtp' | 'api';
      /** Of the configuration, and not of the environment. */
      readonly isNamed: boolean;
      readonly listener?: string;
    }
  | { readonly kind: 'file'; readonly path: string; readonly shape: 'file' | 'directory' }
  | { readonly kind: 'stream' };

/** An outlet with what has to be closed after it. */
export type OpenOutlet = AsyncDisposable & { readonly outlet: Outlet };

/**
 * Choose the destination: `--out`, else `--target`, else the server that `SMTP_HOST` (or, with `--via api`,
 * `SPARKPOST_API_KEY`) names, else standard output.
 *
 * @throws MtaopsError `E_USAGE` or `E_CONFIG` when the flags ask for a way that nothing describes.
 */
export async function chooseDestination(
  flags: DeliveryFlags,
  configuration: Configuration,
  ports: Pick<Ports, 'environment' | 'files'>,
): Promise<Destination> {
  if (flags.out !== undefined) {
    const info = await ports.files.info(flags.out);
    const isDirectory = flags.out.endsWith('/') || info?.kind === 'directory';
    return {
      kind: 'file',
      path: flags.out.replace(/(?<=.)\/+$/, ''),
      shape: isDirectory ? 'directory' : 'file',
    };
  }
  const target =
    flags.target === undefined ? implicitTarget(ports.environment) : namedTarget(flags.target, configuration);
  const isSendingMeant =
    flags.target !== undefined || flags.via !== undefined || (target?.smtp.length ?? 0) > 0;
  if (!isSendingMeant) return { kind: 'stream' };
  if (!target) throw noTarget(flags.via);
  const via = flags.via ?? (target.smtp.length > 0 ? 'smtp' : 'api');
  return {
    isNamed: flags.target !== undefined,
    kind: 'target',
    target,
    via,
    ...(flags.listener === undefined ? {} : { listener: flags.listener }),
  };
}

function namedTarget(name: string, configuration: Configuration): Target {
  const [target, ...others] = resolveTargets(configuration, [name]);
  if (target && others.length === 0) return target;
  throw new MtaopsError('E_USAGE', `${name} stands for ${others.length + 1} targets; a message goes to one`, {
    hint: 'name one of them',
  });
}

function noTarget(via: 'smtp' | 'api' | undefined): MtaopsError {
  const variable = via === 'api' ? 'SPARKPOST_API_KEY' : 'SMTP_HOST';
  return new MtaopsError('E_CONFIG', `nowhere to send to: no --target, and ${variable} is not set`, {
    hint: `name a target of mtaops.yaml with --target, or set ${variable}`,
  });
}

/** Make the outlet of a destination ready: secrets fetched, platform loaded; nothing connects before the first message. */
export async function openOutlet(
  destination: Destination,
  options: {
    readonly dryRun: boolean;
    readonly timeoutMs: number;
    readonly secrets: SecretOptions;
    readonly onOpened: (opened: InjectionOpened) => void;
    readonly onTranscript?: (direction: 'client' | 'server', line: string) => void;
  },
  ports: Ports,
): Promise<OpenOutlet> {
  if (destination.kind === 'target') {
    const { target } = destination;
    const { injector, platform } = await openInjector(target, { ...destination, ...options }, ports);
    const outlet = options.dryRun
      ? createDryOutlet()
      : createInjectingOutlet(injector, {
          ...(platform ? { platform } : {}),
          ...(destination.isNamed ? { targetName: target.name } : {}),
        });
    return { outlet, [Symbol.asyncDispose]: () => injector[Symbol.asyncDispose]() };
  }
  return {
    outlet: localOutlet(destination, options.dryRun, ports),
    [Symbol.asyncDispose]: async () => undefined,
  };
}

function localOutlet(
  destination: Exclude<Destination, { kind: 'target' }>,
  dryRun: boolean,
  ports: Pick<Ports, 'files' | 'streams'>,
): Outlet {
  if (dryRun) return createDryOutlet();
  if (destination.kind === 'file') return createFileOutlet(ports.files, destination.path, destination.shape);
  return createStreamOutlet((content) => ports.streams.writeOutput(content));
}
