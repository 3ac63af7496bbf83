import {
  hostFlags,
  loadAcceptances,
  MtaopsCommand,
  openJudgedHost,
  type Ports,
  reportFlags,
  requireCapability,
  workloadFlags,
  workloadOf,
} from '@mtaops/command';
import {
  type CheckInfo,
  type DoctorReport,
  diagnose,
  formatCheckList,
  formatReport,
  MtaopsError,
  selectChecks,
} from '@mtaops/core';
import { Flags } from '@oclif/core';

/** What `mtaops doctor --list-checks --json` prints. */
export type DoctorChecksJson = {
  readonly schema: 'mtaops.doctor-checks/1';
  readonly platform: string;
  readonly checks: readonly Pick<CheckInfo, 'group' | 'id' | 'severity' | 'title'>[];
};

export default class Doctor extends MtaopsCommand {
  static override summary = 'say why an injection path is broken or unsafe, and which line to change';
  static override description =
    `Exit code 0: nothing at or above --fail-on; 1: findings; 3: nothing failed, and something could not be checked.
A check that needs the running host says unknown when only a directory tree is given.`;
  static override examples = [
    '<%= config.bin %> doctor --platform powermta --root ./pmta01',
    '<%= config.bin %> doctor --platform powermta --root ./pmta01 --generator 192.0.2.70 --sign-domain lab.example.com',
    '<%= config.bin %> doctor --platform powermta --root ./pmta01 --only relay,PMTA-TLS-* --format sarif > doctor.sarif',
    '<%= config.bin %> doctor --list-checks --platform powermta',
  ];
  static override flags = {
    ...hostFlags,
    ...reportFlags,
    ...workloadFlags,
    'list-checks': Flags.boolean({
      description: 'list the checks of the platform and run none',
      helpGroup: 'CHECKS',
    }),
  };

  override async run(): Promise<DoctorReport | DoctorChecksJson> {
    const { flags } = await this.parse(Doctor);
    const ports = await this.createPorts();
    const selection = { only: flags.only ?? [], skip: flags.skip ?? [], tags: flags.tag ?? [] };
    if (flags['list-checks']) return this.#listChecks(flags.platform, selection, ports);
    const acceptances = await loadAcceptances(flags, ports);
    const { at, failOn = 'error', host, platform, target } = await openJudgedHost(flags, ports);
    await using _host = host;
    const doctor = requireCapability(platform, 'doctor');
    const report = await diagnose(doctor, host, {
      ...acceptances,
      failOn: flags['fail-on'] ?? failOn,
      now: at ?? ports.clock.now(),
      platform: platform.id,
      selection,
      workload: workloadOf(flags),
      ...(target && { target }),
    });
    const color = process.stdout.isTTY && !ports.environment['NO_COLOR'];
    this.log(formatReport(flags.format, report, doctor.checks, { color, verbose: flags.verbose }));
    this.exitWith(report.exitCode);
    return report;
  }

  async #listChecks(
    platformId: string | undefined,
    selection: Parameters<typeof selectChecks>[1],
    ports: Ports,
  ): Promise<DoctorChecksJson> {
    if (platformId === undefined) {
      throw new MtaopsError('E_USAGE', 'whose checks?', { hint: 'give --platform ID' });
    }
    const doctor = requireCapability(await ports.platforms.load(platformId), 'doctor');
    const checks = selectChecks(doctor.checks, selection);
    this.log(formatCheckList(checks));
    return {
      checks: checks.map(({ group, id, severity, title }) => ({ group, id, severity, title })),
      platform: platformId,
      schema: 'mtaops.doctor-checks/1',
    };
  }
}
