import { createRequire as createRequire_ } from 'node:module'; const require = createRequire_(import.meta.url);
import {
  MtaopsCommand
} from "../../chunks/chunk-5VTH2HNP.js";
import "../../chunks/chunk-FYF3BQ3L.js";
import "../../chunks/chunk-KSSROYDK.js";
import {
  MtaopsError,
  formatCheck,
  nearestName
} from "../../chunks/chunk-YCENHUXO.js";
import {
  require_lib
} from "../../chunks/chunk-RMCI6XZK.js";
import {
  __name,
  __toESM
} from "../../chunks/chunk-B4YGGWTR.js";

// packages/cli/src/commands/doctor/explain.ts
var import_core2 = __toESM(require_lib(), 1);
var DoctorExplain = class _DoctorExplain extends MtaopsCommand {
  static {
    __name(this, "DoctorExplain");
  }
  static summary = "say what a check looks at, why it matters, how it is judged and how to cure it";
  static args = {
    id: import_core2.Args.string({ description: "id of a check, e.g. PMTA-RLY-01", required: !0 })
  };
  static examples = ["<%= config.bin %> doctor explain PMTA-RLY-01"];
  async run() {
    let { args } = await this.parse(_DoctorExplain), { platforms } = await this.createPorts(), known = [];
    for (let { id, problem } of platforms.list()) {
      if (problem !== void 0) continue;
      let checks = (await platforms.load(id)).doctor?.checks ?? [], check = checks.find((one) => one.id.toLowerCase() === args.id.toLowerCase());
      if (check)
        return this.log(formatCheck(check)), { check: describe(check), platform: id, schema: "mtaops.doctor-explain/1" };
      known.push(...checks.map((one) => one.id));
    }
    let near = nearestName(args.id.toUpperCase(), known);
    throw new MtaopsError("E_USAGE", `no check is called ${args.id}`, {
      hint: near ? `did you mean ${near}?` : "see them with: mtaops doctor --list-checks --platform ID"
    });
  }
};
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
  why
}) {
  return { group, id, remedy, restsOn, rule, severity, source, title, why, ...tags ? { tags } : {} };
}
__name(describe, "describe");
export {
  DoctorExplain as default
};
