import { dnsFlags, MtaopsCommand } from '@mtaops/command';
import { Args, Flags } from '@oclif/core';
import { exitCodeOf } from '../../dkim/check.ts';
import { type DkimRotateJson, planFromDns } from '../../dkim/rotate.ts';
import { formatRotation } from '../../dkim/rotate-text.ts';
import { asciiName } from '../../dkim/subject.ts';

export default class DkimRotate extends MtaopsCommand {
  static override summary =
    'go from one DKIM selector to the next without a signature that points to nothing';
  static override description =
    `Changes nothing. --plan shows the steps and where each stands; --ready exits with 1 until every server is seen to have the new key
(3 when one could not be asked), so that a script can wait for it before it switches the signer.`;
  static override examples = [
    '<%= config.bin %> <%= command.id %> example.test --from s1 --to s2 --key s2.pem --plan',
    '<%= config.bin %> <%= command.id %> example.test --to s2 --key s2.pem --ready && echo switch now',
  ];

  static override args = {
    domain: Args.string({ description: 'domain that is signed for', required: true }),
  };
  static override flags = {
    ...dnsFlags,
    from: Flags.string({ description: 'selector that signs now', helpValue: 'NAME' }),
    key: Flags.string({
      description: 'the new key, private or public, PEM',
      helpValue: 'FILE',
      required: true,
    }),
    plan: Flags.boolean({ description: 'show every step; the default', exclusive: ['ready'] }),
    'queue-days': Flags.integer({
      default: 7,
      description: 'how long the server tries to deliver a message',
      min: 0,
    }),
    ready: Flags.boolean({ description: 'only say whether the signer may be switched' }),
    to: Flags.string({ description: 'the new selector', helpValue: 'NAME', required: true }),
  };

  override async run(): Promise<DkimRotateJson> {
    const { args, flags } = await this.parse(DkimRotate);
    const rotation = {
      domain: asciiName(args.domain, 'domain'),
      from: flags.from === undefined ? undefined : asciiName(flags.from, 'selector'),
      to: asciiName(flags.to, 'selector'),
    };
    const plan = await planFromDns(rotation, flags, await this.createPorts());
    for (const line of formatRotation(plan, flags.ready)) this.log(line);
    if (flags.ready) this.exitWith(exitCodeOf(plan.verdict));
    return plan;
  }
}
