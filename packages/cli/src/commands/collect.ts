import {
  hostFlags,
  MtaopsCommand,
  openJudgedHost,
  requireCapability,
  workloadFlags,
  workloadOf,
} from '@mtaops/command';
import { collectBundle, requestKey, writeBundle } from '@mtaops/core';
import { Flags } from '@oclif/core';

/** What `mtaops collect --json` prints. */
export type CollectJson = {
  readonly schema: 'mtaops.collect/1';
  readonly platform: string;
  readonly subject: string;
  readonly output: string;
  /** Everything that was asked of the host, and whether it answered. */
  readonly asked: readonly { readonly request: string; readonly ok: boolean }[];
};

export default class Collect extends MtaopsCommand {
  static override summary = 'take what the doctor needs from a host into one file, without the secrets';
  static override description =
    `The commands that may run are listed first; all of them only read. Passwords and keys are taken out of the files
before anything is written. Judge the bundle anywhere with doctor --from.`;
  static override examples = ['<%= config.bin %> collect --platform powermta --root ./pmta01 -o pmta01.tgz'];
  static override flags = {
    ...hostFlags,
    ...workloadFlags,
    output: Flags.string({
      char: 'o',
      description: 'the bundle to write',
      helpValue: 'FILE',
      required: true,
    }),
  };

  override async run(): Promise<CollectJson> {
    const { flags } = await this.parse(Collect);
    const ports = await this.createPorts();
    const { host, platform, target } = await openJudgedHost(flags, ports);
    await using _host = host;
    const doctor = requireCapability(platform, 'doctor');
    this.say(`commands that may run on ${host.title}, all read-only:`);
    for (const { argv, why } of doctor.commands) this.say(`  ${argv.join(' ')} …  (${why})`);
    const bundle = await collectBundle(doctor, host, {
      now: ports.clock.now(),
      platform: platform.id,
      workload: workloadOf(flags),
      ...(target && { target }),
    });
    await ports.files.write(flags.output, await writeBundle(bundle), { mode: 0o600 });
    const asked = bundle.answers.map(({ answer, request }) => ({
      ok: answer.ok,
      request: requestKey(request),
    }));
    for (const { ok, request } of asked) this.log(`${ok ? 'taken  ' : 'not had'}  ${request}`);
    return {
      asked,
      output: flags.output,
      platform: platform.id,
      schema: 'mtaops.collect/1',
      subject: host.title,
    };
  }
}
