import { MtaopsCommand } from '@mtaops/command';
import { type CheckInfo, formatCheck, MtaopsError, nearestName } from '@mtaops/core';
import { Args } from '@oclif/core';

/** What `mtaops doctor explain --json` prints. */
export type DoctorExplainJson = {
  readonly schema: 'mtaops.doctor-explain/1';
  readonly platform: string;
  readonly check: CheckInfo;
};

export default class DoctorExplain extends MtaopsCommand {
  static override summary = 'say what a check looks at, why it matters, how it is judged and how to cure it';
  static override args = {
    id: Args.string({ description: 'id of a check, e.g. PMTA-RLY-01', required: true }),
  };
  static override examples = ['<%= config.bin %> doctor explain PMTA-RLY-01'];

  override async run(): Promise<DoctorExplainJson> {
    const { args } = await this.parse(DoctorExplain);
    const { platforms } = await this.createPorts();
    const known: string[] = [];
    for (const { id, problem } of platforms.list()) {
      if (problem !== undefined) continue;
      const checks = (await platforms.load(id)).doctor?.checks ?? [];
      const check = checks.find((one) => one.id.toLowerCase() === args.id.toLowerCase());
      if (check) {
        this.log(formatCheck(check));
        return { check: describe(check), platform: id, schema: 'mtaops.doctor-explain/1' };
      }
      known.push(...checks.map((one) => one.id));
    }
    const near = nearestName(args.id.toUpperCase(), known);
    throw new MtaopsError('E_USAGE', `no check is called ${args.id}`, {
      hint: near ? `did you mean ${near}?` : 'see them with: mtaops doctor --list-checks --platform ID',
    });
  }
}

/** Without `evaluate`, which a check of a platform has besides. */
function describe({
  group,
  id,
  remedy,
  restsOn,
  rule,
  severity,
  source,
  tags,
  title,
  why,
}: CheckInfo): CheckInfo {
  return { group, id, remedy, restsOn, rule, severity, source, title, why, ...(tags ? { tags } : {}) };
}
