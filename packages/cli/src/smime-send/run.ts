import { createHash, randomUUID } from 'node:crypto';
import { loadConfiguration, type Ports } from '@mtaops/command';
import { type InjectionOpened, isLoopbackHost, MtaopsError } from '@mtaops/core';
import { chooseDestination, type Destination, openOutlet } from './delivery.ts';
import { exitCodeOf } from './exit-code.ts';
import type { SendFlags } from './flags.ts';
import { expandInputs, withStandardInput } from './inputs.ts';
import { sendOptionsOf } from './options.ts';
import { createPassphraseSource } from './passphrase.ts';
import { createSendTalk, type Talk } from './report.ts';
import type { SendJson } from './result.ts';
import { sendMessages } from './send.ts';

export type SendRun = { readonly exitCode: number; readonly json: SendJson };

/** `mtaops smime send` from parsed flags to exit code; talks while it goes on. */
export async function runSend(
  {
    flags,
    inputs,
    isJson,
  }: { readonly flags: SendFlags; readonly inputs: readonly string[]; readonly isJson: boolean },
  ports: Ports,
  talk: Talk,
): Promise<SendRun> {
  const configuration = await loadConfiguration(
    {
      file: flags.config,
      flags: {
        ...(flags.store ? { store: flags.store } : {}),
        ...(flags.timeout ? { timeout: flags.timeout } : {}),
      },
      profile: flags.profile,
    },
    ports,
  );
  const destination = await chooseDestination(deliveryOf(flags), configuration, ports);
  refuseSilentPlain(flags, destination);
  refuseMixedOutput(destination, flags, isJson);
  const files = withStandardInput(ports.files, ports.streams);
  const options = sendOptionsOf(flags, await expandInputs(inputs, ports.files), configuration, destination);
  const opened: InjectionOpened[] = [];
  const reporter = createSendTalk(talk, { destination, isDry: flags['dry-run'] });
  const warnings: string[] = [];
  const warn = (warning: string): void => {
    warnings.push(warning);
    reporter.onWarning(warning);
  };
  const secretOptions = { isStrict: flags.strict, onWarning: warn };
  await using open = await openOutlet(
    destination,
    {
      dryRun: flags['dry-run'],
      onOpened: (event) => {
        opened.push(event);
        reporter.onOpened(event);
        for (const warning of clearTextWarning(event)) warn(warning);
      },
      secrets: secretOptions,
      timeoutMs: configuration.settings.timeoutMs,
      ...(flags.verbose ? { onTranscript: reporter.onTranscript } : {}),
    },
    ports,
  );
  const result = await sendMessages(
    options,
    {
      clock: ports.clock,
      files,
      fingerprint: (content) => createHash('sha256').update(content).digest('hex'),
      outlet: open.outlet,
      passphrase: createPassphraseSource(
        flags['passphrase-from'],
        ports.environment,
        ports.secrets,
        secretOptions,
      ),
      randomId: randomUUID,
    },
    reporter,
  );
  reporter.onEnd(result);
  return { exitCode: exitCodeOf(result.messages), json: toJson(result, destination, opened, warnings) };
}

function deliveryOf(flags: SendFlags) {
  const via = flags['send-api'] ? 'api' : flags['send-smtp'] ? 'smtp' : flags.via;
  return {
    dryRun: flags['dry-run'],
    listener: flags.listener,
    out: flags.out,
    target: flags.target,
    via,
  } as const;
}

/** Whoever forgets the flags must not mail a statement in clear. The predecessor's flags keep their meaning. */
function refuseSilentPlain(flags: SendFlags, destination: Destination): void {
  const isPredecessor = flags['send-smtp'] || flags['send-api'];
  if (flags.sign || flags.encrypt || flags['sign-detached'] || isPredecessor || destination.kind !== 'target')
    return;
  throw new MtaopsError('E_USAGE', 'neither --sign nor --encrypt: the message would go out as it is', {
    hint: 'say --sign, --encrypt or both',
  });
}

function refuseMixedOutput(destination: Destination, flags: SendFlags, isJson: boolean): void {
  if (!isJson || destination.kind !== 'stream' || flags['dry-run']) return;
  throw new MtaopsError('E_USAGE', 'with --json the message itself cannot go to standard output', {
    hint: 'give --out FILE, a target, or --dry-run',
  });
}

function clearTextWarning(event: InjectionOpened): readonly string[] {
  if (event.via !== 'smtp' || event.session.tls || isLoopbackHost(event.session.host)) return [];
  return [`${event.session.host} offers no STARTTLS: the message goes in clear, header and all`];
}

function toJson(
  { messages, totals, warnings }: Awaited<ReturnType<typeof sendMessages>>,
  destination: Destination,
  opened: readonly InjectionOpened[],
  moreWarnings: readonly string[],
): SendJson {
  const [first] = opened;
  return {
    schema: 'mtaops.smime-send/1',
    run: randomUUID(),
    ...(destination.kind === 'target' ? { target: destination.target.name, via: destination.via } : {}),
    ...(first?.via === 'smtp' ? { session: first.session } : {}),
    totals,
    warnings: [...warnings, ...moreWarnings],
    messages,
  };
}
