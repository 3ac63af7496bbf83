import { createRequire as createRequire_ } from 'node:module'; const require = createRequire_(import.meta.url);
import {
  MtaopsCommand,
  hostFlags,
  loadAcceptances,
  openJudgedHost,
  reportFlags,
  requireCapability,
  workloadFlags,
  workloadOf
} from "../../chunks/chunk-5VTH2HNP.js";
import "../../chunks/chunk-FYF3BQ3L.js";
import "../../chunks/chunk-KSSROYDK.js";
import {
  MtaopsError,
  diagnose,
  formatCheckList,
  formatReport,
  selectChecks
} from "../../chunks/chunk-YCENHUXO.js";
import {
  require_lib
} from "../../chunks/chunk-RMCI6XZK.js";
import {
  __callDispose,
  __name,
  __toESM,
  __using
} from "../../chunks/chunk-B4YGGWTR.js";

// packages/cli/src/commands/doctor/index.ts
var import_core2 = __toESM(require_lib(), 1);
var Doctor = class _Doctor extends MtaopsCommand {
  static {
    __name(this, "Doctor");
  }
  static summary = "say why an injection path is broken or unsafe, and which line to change";
  static description = `Exit code 0: nothing at or above --fail-on; 1: findings; 3: nothing failed, and something could not be checked.
A check that needs the running host says unknown when only a directory tree is given.`;
  static examples = [
    "<%= config.bin %> doctor --platform powermta --root ./pmta01",
    "<%= config.bin %> doctor --platform powermta --root ./pmta01 --generator 192.0.2.70 --sign-domain lab.example.com",
    "<%= config.bin %> doctor --platform powermta --root ./pmta01 --only relay,PMTA-TLS-* --format sarif > doctor.sarif",
    "<%= config.bin %> doctor --list-checks --platform powermta"
  ];
  static flags = {
    ...hostFlags,
    ...reportFlags,
    ...workloadFlags,
    "list-checks": import_core2.Flags.boolean({
      description: "list the checks of the platform and run none",
      helpGroup: "CHECKS"
    })
  };
  async run() {
    var _stack = [];
    try {
      let { flags } = await this.parse(_Doctor);
      let ports = await this.createPorts();
      let selection = { only: flags.only ?? [], skip: flags.skip ?? [], tags: flags.tag ?? [] };
      if (flags["list-checks"]) return this.#listChecks(flags.platform, selection, ports);
      let acceptances = await loadAcceptances(flags, ports);
      let { host, platform } = await openJudgedHost(flags, ports);
      let _host = __using(_stack, host, !0);
      let doctor = requireCapability(platform, "doctor");
      let report = await diagnose(doctor, host, {
        ...acceptances,
        failOn: flags["fail-on"],
        now: ports.clock.now(),
        platform: platform.id,
        selection,
        workload: workloadOf(flags)
      });
      let color = process.stdout.isTTY && !ports.environment.NO_COLOR;
      this.log(formatReport(flags.format, report, doctor.checks, { color, verbose: flags.verbose }));
      this.exitWith(report.exitCode);
      return report;
    } catch (_) {
      var _error = _, _hasError = !0;
    } finally {
      var _promise = __callDispose(_stack, _error, _hasError);
      _promise && await _promise;
    }
  }
  async #listChecks(platformId, selection, ports) {
    if (platformId === void 0)
      throw new MtaopsError("E_USAGE", "whose checks?", { hint: "give --platform ID" });
    let doctor = requireCapability(await ports.platforms.load(platformId), "doctor"), checks = selectChecks(doctor.checks, selection);
    return this.log(formatCheckList(checks)), {
      checks: checks.map(({ group, id, severity, title }) => ({ group, id, severity, title })),
      platform: platformId,
      schema: "mtaops.doctor-checks/1"
    };
  }
};
export {
  Doctor as default
};
