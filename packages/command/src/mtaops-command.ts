import { isMtaopsError, MtaopsError } from '@mtaops/core';
import { Command, Errors, Flags } from '@oclif/core';
import { EXIT_CODES } from './exit-codes.ts';
import type { Ports } from './ports.ts';

/** What `--json` prints for any failure. */
export type ErrorJson = {
  readonly error: {
    readonly code: string;
    readonly message: string;
    readonly hint?: string;
    readonly details?: Readonly<Record<string, unknown>>;
  };
};

/**
 * Base of every mtaops command, in plugins too. What `run()` returns is the `--json` document; nothing else may
 * write to stdout then. Talk goes to stderr.
 */
export abstract class MtaopsCommand extends Command {
  static override enableJsonFlag = true;

  static override baseFlags = {
    config: Flags.string({
      char: 'c',
      description:
        'configuration file; by default the nearest mtaops.yaml upwards, then the user’s, then /etc',
      env: 'MTAOPS_CONFIG',
      helpGroup: 'GLOBAL',
      helpValue: 'FILE',
    }),
    profile: Flags.string({
      description: 'overlay of the configuration file to use',
      env: 'MTAOPS_PROFILE',
      helpGroup: 'GLOBAL',
      helpValue: 'NAME',
    }),
    verbose: Flags.boolean({
      char: 'v',
      description: 'tell more on stderr',
      helpGroup: 'GLOBAL',
    }),
  };

  /** Adapters to the world. Tests replace this on the instance. */
  protected async createPorts(): Promise<Ports> {
    const { createPorts } = await import('./wiring.ts');
    return createPorts({ config: this.config });
  }

  /** A line of talk, on stderr. */
  protected say(line: string): void {
    process.stderr.write(`${line}\n`);
  }

  /** Set the exit code of a command that finishes normally but has a bad answer to give. */
  protected exitWith(code: number): void {
    process.exitCode = code;
  }

  protected override async catch(error: Error): Promise<never> {
    const known = asMtaopsError(error);
    if (!known) throw error;
    if (this.jsonEnabled()) this.logJson(this.toErrorJson(known));
    else {
      this.say(`error: ${known.message}`);
      if (known.hint) this.say(`hint: ${known.hint}`);
      if (known.code === 'E_BUG' || process.env['DEBUG']?.includes('mtaops')) this.say(String(known.stack));
    }
    throw new Errors.ExitError(EXIT_CODES[known.code]);
  }

  protected override toErrorJson(error: unknown): ErrorJson {
    const known = asMtaopsError(error);
    if (!known)
      return { error: { code: 'E_BUG', message: error instanceof Error ? error.message : String(error) } };
    return {
      error: {
        code: known.code,
        message: known.message,
        ...(known.hint === undefined ? {} : { hint: known.hint }),
        ...(known.details === undefined ? {} : { details: known.details }),
      },
    };
  }
}

/** Undefined for what oclif itself handles best: an exit on purpose. */
function asMtaopsError(error: unknown): MtaopsError | undefined {
  if (isMtaopsError(error)) return error;
  if (error instanceof Errors.ExitError) return undefined;
  if (error instanceof Error && ('parse' in error || error instanceof Errors.CLIError)) {
    return new MtaopsError('E_USAGE', error.message.replace(/\nSee more help with --help$/, ''), {
      cause: error,
      hint: 'see --help',
    });
  }
  return new MtaopsError('E_BUG', error instanceof Error ? error.message : String(error), {
    cause: error,
    hint: 'this is a fault of mtaops; please report it with the command line',
  });
}
