import { EXIT_UNKNOWN, hostFlags, MtaopsCommand, openJudgedHost, requireCapability } from '@mtaops/command';
import { formatRelayDecision, gatherEvidence, type RelayDecision, type RelayQuestion } from '@mtaops/core';
import { Flags } from '@oclif/core';

/** What `mtaops relay explain --json` prints. */
export type RelayExplainJson = RelayDecision & {
  readonly schema: 'mtaops.relay-explain/1';
  readonly platform: string;
  readonly subject: string;
  readonly question: RelayQuestion;
};

export default class RelayExplain extends MtaopsCommand {
  static override summary = 'say whether a client may relay, which line decides, and what would change it';
  static override description =
    `Computed from the configuration; nothing is sent. Exit code 0 when the answer is known, 3 when it is not, and 1
when it is not the one given with --expect.`;
  static override examples = [
    '<%= config.bin %> relay explain --platform powermta --root ./pmta01 --ip 192.0.2.70',
    '<%= config.bin %> relay explain --platform powermta --root ./pmta01 --ip 203.0.113.9 --user app1 --rcpt a@example.org --json',
  ];
  static override flags = {
    ...hostFlags,
    expect: Flags.option({
      description: 'exit with 1 when the answer is another one',
      options: ['allowed', 'denied'] as const,
    })(),
    ip: Flags.string({ description: 'address of the client', helpValue: 'ADDRESS', required: true }),
    listener: Flags.string({
      description: 'where it connects to: ADDRESS:PORT, or just the port',
      helpValue: 'NAME',
    }),
    rcpt: Flags.string({
      description: 'envelope recipient; any foreign one by default',
      helpValue: 'ADDRESS',
    }),
    sender: Flags.string({ description: 'envelope sender', helpValue: 'ADDRESS' }),
    user: Flags.string({ description: 'the name it has logged in with; none by default', helpValue: 'NAME' }),
  };

  override async run(): Promise<RelayExplainJson> {
    const { flags } = await this.parse(RelayExplain);
    const { host, platform } = await openJudgedHost(flags, await this.createPorts());
    await using _host = host;
    const policy = requireCapability(platform, 'relay');
    const { ip, listener, rcpt, sender, user } = flags;
    const question = {
      ip,
      ...(listener === undefined ? {} : { listener }),
      ...(rcpt === undefined ? {} : { rcpt }),
      ...(sender === undefined ? {} : { sender }),
      ...(user === undefined ? {} : { user }),
    };
    const decided = policy.decide(await gatherEvidence(host, policy.wanted), question);
    this.log(formatRelayDecision(question, decided));
    if (decided.decision === 'unknown') this.exitWith(EXIT_UNKNOWN);
    else if (flags.expect && flags.expect !== decided.decision) this.exitWith(1);
    return {
      ...decided,
      platform: platform.id,
      question,
      schema: 'mtaops.relay-explain/1',
      subject: host.title,
    };
  }
}
