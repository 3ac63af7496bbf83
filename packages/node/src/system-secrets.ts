import {
  cannotPrompt,
  type Files,
  MAX_SECRET_BYTES,
  MtaopsError,
  type Secret,
  type SecretReference,
  type Secrets,
  secretFromEnvironment,
  secretFromFile,
  secretFromText,
} from '@mtaops/core';
import { findTerminal, type Terminal } from './terminal.ts';

/** A password manager may itself have to ask somebody for its passphrase. */
const COMMAND_TIMEOUT_MS = 60_000;
const STDIN_TIMEOUT_MS = 60_000;
const PROMPT_TIMEOUT_MS = 300_000;

type Sources = {
  readonly environment: Readonly<Record<string, string | undefined>>;
  readonly files: Pick<Files, 'info' | 'read'>;
  /** This process's by default. */
  readonly terminal?: () => Terminal | undefined;
  readonly stdin?: AsyncIterable<Uint8Array> & { readonly isTTY?: boolean };
  readonly commandTimeoutMs?: number;
};

/** Secrets of this machine: environment, files, commands without a shell, standard input, the terminal. */
export function createSystemSecrets(sources: Sources): Secrets {
  const { environment, files, stdin = process.stdin, terminal = findTerminal } = sources;
  return {
    resolve: async (reference, purpose, options = {}) => {
      if ('env' in reference) return secretFromEnvironment(reference, environment, purpose);
      if ('file' in reference) return secretFromFile(reference, files, purpose, options);
      if ('command' in reference) {
        return fromCommand(reference, purpose, environment, sources.commandTimeoutMs ?? COMMAND_TIMEOUT_MS);
      }
      if ('keychain' in reference) throw noKeychain(reference.keychain, purpose);
      if ('stdin' in reference) return fromStdin(stdin, purpose);
      const canPrompt = options.canPrompt !== false && !environment['CI'];
      const found = canPrompt ? terminal() : undefined;
      if (!found) throw cannotPrompt(purpose);
      return secretFromText(await found.askHidden(`${purpose}: `, PROMPT_TIMEOUT_MS), 'the answer', purpose);
    },
  };
}

async function fromCommand(
  { command }: Extract<SecretReference, { command: readonly string[] }>,
  purpose: string,
  environment: Readonly<Record<string, string | undefined>>,
  timeoutMs: number,
): Promise<Secret> {
  const [program, ...args] = command;
  if (program === undefined) throw new MtaopsError('E_CONFIG', `${purpose}: the command is empty`);
  const { execa } = await import('execa');
  const result = await execa(program, args, {
    env: { ...environment },
    extendEnv: false,
    forceKillAfterDelay: 500,
    maxBuffer: MAX_SECRET_BYTES,
    reject: false,
    // What the program says to the user is its own; it never becomes part of our messages.
    stderr: 'inherit',
    stdin: 'ignore',
    timeout: timeoutMs,
  });
  if (!result.failed) return secretFromText(result.stdout, `the output of ${program}`, purpose);
  if (result.timedOut) {
    throw new MtaopsError('E_TRANSPORT', `${purpose}: ${program} did not end within ${timeoutMs} ms`);
  }
  if (result.isMaxBuffer)
    throw new MtaopsError('E_CONFIG', `${purpose}: ${program} printed more than a secret`);
  // No cause: it would carry what the program printed.
  throw new MtaopsError('E_CONFIG', `${purpose}: ${endOf(program, result)}`, {
    hint: `run ${program} by hand to see why`,
  });
}

type CommandEnd = {
  readonly code?: string | undefined;
  readonly exitCode?: number | undefined;
  readonly signal?: string | undefined;
};

function endOf(program: string, { code, exitCode, signal }: CommandEnd): string {
  if (code === 'ENOENT') return `no program ${program}`;
  if (code === 'EACCES') return `cannot run ${program}: permission denied`;
  if (signal !== undefined) return `${program} was ended by ${signal}`;
  return `${program} failed (exit code ${exitCode ?? 'unknown'})`;
}

async function fromStdin(
  stdin: AsyncIterable<Uint8Array> & { readonly isTTY?: boolean },
  purpose: string,
): Promise<Secret> {
  if (stdin.isTTY) {
    throw new MtaopsError('E_CONFIG', `${purpose}: standard input is a terminal`, {
      hint: 'pipe the secret in, or use prompt: true',
    });
  }
  const { promise: late, reject } = Promise.withResolvers<never>();
  const timer = setTimeout(
    () => reject(new MtaopsError('E_TRANSPORT', `${purpose}: nothing came on standard input`)),
    STDIN_TIMEOUT_MS,
  );
  try {
    return secretFromText(await Promise.race([readLine(stdin), late]), 'standard input', purpose);
  } finally {
    clearTimeout(timer);
  }
}

async function readLine(stdin: AsyncIterable<Uint8Array>): Promise<string> {
  const decoder = new TextDecoder();
  let text = '';
  for await (const octets of stdin) {
    text += decoder.decode(octets, { stream: true });
    if (text.includes('\n') || text.length > MAX_SECRET_BYTES) break;
  }
  return text;
}

/** No library reaches the key stores of all systems without a compiler; their own programs do. */
function noKeychain(entry: string, purpose: string): MtaopsError {
  const command =
    process.platform === 'darwin'
      ? `["security", "find-generic-password", "-w", "-s", "${entry}"]`
      : `["secret-tool", "lookup", "service", "${entry}"]`;
  return new MtaopsError('E_UNSUPPORTED', `${purpose}: keychain is not supported yet`, {
    hint: `write command: ${command}`,
  });
}
