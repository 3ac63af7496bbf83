import { type Ports, prepareListener, readCaFiles } from '@mtaops/command';
import {
  createApiInjector,
  createSmtpInjector,
  type InjectionOpened,
  type Injector,
  MtaopsError,
  type Platform,
  type SecretOptions,
  type Target,
  type TargetApi,
  type TargetListener,
} from '@mtaops/core';

export type InjectorOptions = {
  readonly via: 'smtp' | 'api';
  /** Name of a listener of the target; its first by default. */
  readonly listener?: string;
  readonly timeoutMs: number;
  readonly secrets?: SecretOptions;
  readonly onOpened?: (opened: InjectionOpened) => void;
  readonly onTranscript?: (direction: 'client' | 'server', line: string) => void;
};

/** A way into a target, and the platform that explains what it says. */
export type TargetInjection = {
  readonly injector: Injector;
  /** Absent for a plain SMTP server. */
  readonly platform?: Platform;
};

type InjectorPorts = Pick<Ports, 'clock' | 'files' | 'http' | 'mailer' | 'platforms' | 'secrets'>;

/**
 * Prepare the way into a target: its secrets are fetched and its platform loaded; nothing connects yet.
 *
 * @throws MtaopsError `E_CONFIG` when the target has no such way, `E_UNSUPPORTED` when its platform has no HTTP
 *   injection, and what `Secrets` throws.
 */
export async function openInjector(
  target: Target,
  options: InjectorOptions,
  ports: InjectorPorts,
): Promise<TargetInjection> {
  return options.via === 'api' ? openApi(target, options, ports) : openSmtp(target, options, ports);
}

async function openSmtp(
  target: Target,
  options: InjectorOptions,
  ports: InjectorPorts,
): Promise<TargetInjection> {
  const chosen = chooseListener(target, options.listener);
  const password =
    chosen.password &&
    (await ports.secrets.resolve(
      chosen.password,
      `SMTP password of ${chosen.listener.auth?.user ?? target.name}`,
    ));
  const listener = await prepareListener(chosen, ports.files);
  const { onOpened, onTranscript, timeoutMs } = options;
  const injector = createSmtpInjector(ports.mailer, listener, {
    timeoutMs,
    ...(onOpened && { onOpened }),
    ...(onTranscript && { onTranscript }),
    ...(password && { password }),
  });
  return { injector, ...(target.platform ? { platform: await ports.platforms.load(target.platform) } : {}) };
}

async function openApi(
  target: Target,
  options: InjectorOptions,
  ports: InjectorPorts,
): Promise<TargetInjection> {
  const api = target.api;
  if (!api) throw noApi(target);
  const platform = await ports.platforms.load(api.kind);
  if (!platform.apiInjection) {
    throw new MtaopsError('E_UNSUPPORTED', `${platform.title} takes no messages by HTTP`, {
      hint: 'use --via smtp',
    });
  }
  const key = api.key && (await ports.secrets.resolve(api.key, `API key of ${target.name}`, options.secrets));
  const injector = createApiInjector(ports, platform.apiInjection, api.endpoint, {
    ...(await httpOptions(api, options, ports)),
    ...(options.onOpened && { onOpened: options.onOpened }),
    ...(key && { key }),
  });
  return { injector, platform };
}

async function httpOptions(api: TargetApi, { timeoutMs }: InjectorOptions, ports: InjectorPorts) {
  return { extraCa: await readCaFiles(api.caFiles, ports.files), timeoutMs, verifyTls: api.verifyTls };
}

function chooseListener(target: Target, name: string | undefined): TargetListener {
  const chosen = name === undefined ? target.smtp[0] : target.smtp.find((listener) => listener.name === name);
  if (chosen) return chosen;
  if (name !== undefined) {
    throw new MtaopsError('E_USAGE', `target ${target.name} has no listener «${name}»`, {
      hint: `known: ${target.smtp.map((listener) => listener.name).join(', ') || 'none'}`,
    });
  }
  throw new MtaopsError('E_CONFIG', `target ${target.name} has no SMTP listener (${target.source})`, {
    hint: target.api ? 'use --via api' : 'give it an smtp: entry, or set SMTP_HOST',
  });
}

function noApi(target: Target): MtaopsError {
  return new MtaopsError('E_CONFIG', `target ${target.name} has no api: entry (${target.source})`, {
    hint: target.name === 'environment' ? 'set SPARKPOST_API_KEY' : 'give it api: { kind, url, key }',
  });
}
