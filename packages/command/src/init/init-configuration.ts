import { isAbsolute, join } from 'node:path';
import { isMtaopsError, MtaopsError } from '@mtaops/core';
import { PROJECT_FILE } from '../config/search.ts';
import type { Ports } from '../ports.ts';
import { configurationTemplate, type FirstTarget } from './template.ts';

/** The document of `mtaops init --json`. */
export type InitJson = {
  readonly schema: 'mtaops.init/1';
  /** Absolute path of the file that was written. */
  readonly file: string;
  readonly target: FirstTarget;
};

export type InitRequest = {
  /** Relative to the working directory; `mtaops.yaml` by default. */
  readonly file?: string | undefined;
  /** What the command line says of the target; what is missing is asked for, or an example. */
  readonly target: { readonly [Key in keyof FirstTarget]?: string | undefined };
  /** Ask on a terminal for what is missing. */
  readonly mayAsk: boolean;
  /** Replace a file that is there. */
  readonly force: boolean;
};

/**
 * Write a commented configuration with one target. Never replaces a file unless told.
 *
 * @throws MtaopsError `E_OUTPUT` when the file is there or cannot be made, `E_USAGE` when an answer makes no sense.
 */
export async function initConfiguration(
  request: InitRequest,
  ports: Pick<Ports, 'files' | 'platforms' | 'questions' | 'workingDirectory'>,
): Promise<InitJson> {
  const asked = request.file ?? PROJECT_FILE;
  const file = isAbsolute(asked) ? asked : join(ports.workingDirectory, asked);
  if (!request.force && (await ports.files.info(file))) throw exists(file);
  const target = await decideTarget(request, ports);
  const text = configurationTemplate(target);
  await checkText(text, target, file);
  try {
    await ports.files.write(file, text, { exclusive: !request.force });
  } catch (error) {
    throw isMtaopsError(error) && !request.force && (await ports.files.info(file)) ? exists(file) : error;
  }
  return { schema: 'mtaops.init/1', file, target };
}

function exists(file: string): MtaopsError {
  return new MtaopsError('E_OUTPUT', `${file} is there already`, {
    hint: '--force replaces it, --output writes elsewhere',
  });
}

async function decideTarget(
  { mayAsk, target }: InitRequest,
  { platforms, questions }: Pick<Ports, 'platforms' | 'questions'>,
): Promise<FirstTarget> {
  const ask = async (given: string | undefined, question: string, fallback: string): Promise<string> =>
    given ?? (mayAsk && questions.canAsk() ? questions.ask(question, fallback) : fallback);
  const ids = platforms.list().map(({ id }) => id);
  const platform = await ask(target.platform, `platform (${ids.join(', ')})`, 'powermta');
  if (!ids.includes(platform)) {
    throw new MtaopsError('E_USAGE', `no platform «${platform}»`, { hint: `known: ${ids.join(', ')}` });
  }
  const isCloud = platform === 'sparkpost';
  const host = await ask(
    target.host,
    'host of its SMTP listener',
    isCloud ? 'smtp.sparkpostmail.com' : 'mta1.example.com',
  );
  const name = await ask(
    target.name,
    'name of the target',
    isCloud ? 'sparkpost' : (host.split('.')[0] ?? 'mta1'),
  );
  const user = await ask(target.user, 'SMTP user (none for no login)', isCloud ? 'SMTP_Injection' : '');
  return { host, name, platform, user };
}

/** What was typed ends up in a YAML file: it must come out as it went in. */
async function checkText(text: string, target: FirstTarget, file: string): Promise<void> {
  const [{ parseYaml }, { validate }] = await Promise.all([
    import('../config/parse-yaml.ts'),
    import('../config/validate.ts'),
  ]);
  const parsed = parseYaml(text, file);
  const checked = 'problems' in parsed ? parsed : validate(parsed.tree);
  if ('problems' in checked) {
    throw new MtaopsError(
      'E_USAGE',
      checked.problems[0]?.message ?? 'the answers make no valid configuration',
    );
  }
  const { host } = checked.configuration.targets?.[target.name] ?? {};
  if (host !== target.host)
    throw new MtaopsError('E_USAGE', `«${target.name}» cannot be the name of a target`);
}
