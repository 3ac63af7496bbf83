import type { MtaopsCommand, Ports } from '@mtaops/command';
import { checkPrivateFile, isLoopbackHost, MtaopsError, type ReceiverOptions, Secret } from '@mtaops/core';
import { Flags, type Interfaces } from '@oclif/core';
import { trustFlags } from '../smime-read/flags.ts';
import { parseSecretSource } from '../smime-send/passphrase.ts';
import { keepFlags, storeFlags } from '../smime-store/store-flags.ts';
import type { ServeRequest } from './serve-harvest.ts';

/** Variable that holds the token when nothing else is said. */
const TOKEN_VARIABLE = 'MTAOPS_WEBHOOK_TOKEN';
/** Inbound mail has 20 MB at most; in base64, with its text and HTML beside it as the payload has them, less than this. */
const DEFAULT_MAX_MB = 64;
/** Bodies in memory at a time. */
const MAX_CONCURRENT = 4;
/** The service sends from data centres; a body that takes longer is not one of its own. */
const TIMEOUT_MS = 60_000;
const MIN_TOKEN_CHARACTERS = 16;

const { at: _, ...judgingFlags } = trustFlags;

export const serveFlags = {
  listen: Flags.string({
    default: '127.0.0.1:8880',
    description: 'address and port to listen on; port 0 is any that is free',
    env: 'MTAOPS_LISTEN',
    helpGroup: 'RECEIVER',
    helpValue: 'HOST:PORT',
  }),
  path: Flags.string({
    default: '/',
    description: 'path of the URL that the webhook posts to',
    helpGroup: 'RECEIVER',
    helpValue: '/PATH',
  }),
  'token-from': Flags.string({
    description: `where the webhook's auth_token is: env:NAME, file:PATH or command:WORDS; by default ${TOKEN_VARIABLE}`,
    helpGroup: 'RECEIVER',
    helpValue: 'WHERE',
  }),
  'tls-cert': Flags.string({
    dependsOn: ['tls-key'],
    description: 'TLS certificate with its intermediates, PEM',
    helpGroup: 'RECEIVER',
    helpValue: 'FILE',
  }),
  'tls-key': Flags.string({
    dependsOn: ['tls-cert'],
    description: 'private key of the TLS certificate, PEM',
    helpGroup: 'RECEIVER',
    helpValue: 'FILE',
  }),
  'behind-proxy': Flags.boolean({
    description: 'a proxy in front does the TLS; without it plain HTTP is for loopback only',
    exclusive: ['tls-cert'],
    helpGroup: 'RECEIVER',
  }),
  'max-body': Flags.integer({
    default: DEFAULT_MAX_MB,
    description: 'largest payload, in megabytes',
    helpGroup: 'RECEIVER',
    helpValue: 'MB',
    max: 256,
    min: 1,
  }),
  format: Flags.option({
    default: 'text',
    description: 'ndjson: one JSON line for each message',
    options: ['text', 'ndjson'] as const,
  })(),
  ...storeFlags,
  ...keepFlags,
  ...judgingFlags,
};

export type ServeFlags = Interfaces.InferredFlags<typeof serveFlags & typeof MtaopsCommand.baseFlags>;

/**
 * @throws MtaopsError `E_USAGE` for flags that do not go together, `E_CONFIG` without a token, `E_NO_INPUT` for a
 *   missing file.
 */
export async function serveRequestOf(
  flags: ServeFlags,
  ports: Ports,
  warn: (line: string) => void,
): Promise<ServeRequest> {
  const { host, port } = parseListen(flags.listen);
  if (!flags.path.startsWith('/'))
    throw new MtaopsError('E_USAGE', `--path begins with /, not ${flags.path}`);
  const tls = await loadTls(flags, ports, warn);
  if (!tls && !flags['behind-proxy'] && !isLoopbackHost(host))
    throw new MtaopsError('E_USAGE', `on ${host} the token and the mail would travel in clear`, {
      hint: 'give --tls-cert and --tls-key, or say --behind-proxy when a proxy in front does the TLS',
    });
  const token = await loadToken(flags['token-from'], ports, warn);
  const listener: ReceiverOptions = {
    host,
    maxBodyBytes: flags['max-body'] * 1_000_000,
    maxConcurrent: MAX_CONCURRENT,
    port,
    timeoutMs: TIMEOUT_MS,
    ...(tls ? { tls } : {}),
  };
  return { listener, path: flags.path, token };
}

function parseListen(text: string): { readonly host: string; readonly port: number } {
  const [, bracketed, plain, port] = /^(?:\[([^\]]+)\]|([^:[\]]+)):(\d{1,5})$/.exec(text) ?? [];
  const host = bracketed ?? plain;
  if (host !== undefined && Number(port) <= 65_535) return { host, port: Number(port) };
  throw new MtaopsError('E_USAGE', `--listen is HOST:PORT, not ${text}`, {
    hint: 'like 127.0.0.1:8880 or [::1]:8880',
  });
}

async function loadToken(
  source: string | undefined,
  ports: Ports,
  warn: (line: string) => void,
): Promise<Secret> {
  const reference =
    source === undefined ? { env: TOKEN_VARIABLE } : parseSecretSource(source, '--token-from', 'token');
  const token = await ports.secrets.resolve(reference, 'token of the webhook', {
    canPrompt: false,
    onWarning: warn,
  });
  if (token.reveal().length < MIN_TOKEN_CHARACTERS)
    warn(`the token of the webhook has less than ${MIN_TOKEN_CHARACTERS} characters and can be guessed`);
  return token;
}

async function loadTls(
  flags: ServeFlags,
  { files }: Ports,
  warn: (line: string) => void,
): Promise<ReceiverOptions['tls'] | undefined> {
  const { 'tls-cert': certificate, 'tls-key': key } = flags;
  if (certificate === undefined || key === undefined) return undefined;
  const info = await files.info(key);
  const exposed = info && checkPrivateFile(key, info);
  if (exposed) warn(`key file ${exposed.message}; ${exposed.hint}`);
  const read = async (path: string): Promise<string> => new TextDecoder().decode(await files.read(path));
  return { certificate: await read(certificate), key: new Secret(await read(key)) };
}
