import { createRequire as createRequire_ } from 'node:module'; const require = createRequire_(import.meta.url);
import {
  MtaopsCommand,
  hostFlags,
  openJudgedHost,
  requireCapability
} from "../../chunks/chunk-5VTH2HNP.js";
import "../../chunks/chunk-FYF3BQ3L.js";
import "../../chunks/chunk-KSSROYDK.js";
import {
  formatRelayMatrix,
  gatherEvidence,
  relayMatrix
} from "../../chunks/chunk-YCENHUXO.js";
import "../../chunks/chunk-RMCI6XZK.js";
import {
  __callDispose,
  __name,
  __using
} from "../../chunks/chunk-B4YGGWTR.js";

// packages/cli/src/commands/relay/matrix.ts
var RelayMatrix = class _RelayMatrix extends MtaopsCommand {
  static {
    __name(this, "RelayMatrix");
  }
  static summary = "who may relay: every network, listener and user that the configuration tells apart";
  static examples = [
    "<%= config.bin %> relay matrix --platform powermta --root ./pmta01",
    "<%= config.bin %> relay matrix --platform powermta --root ./pmta01 --json"
  ];
  static flags = { ...hostFlags };
  async run() {
    var _stack = [];
    try {
      let { flags } = await this.parse(_RelayMatrix);
      let { host, platform } = await openJudgedHost(flags, await this.createPorts());
      let _host = __using(_stack, host, !0);
      let policy = requireCapability(platform, "relay");
      let rows = relayMatrix(policy, await gatherEvidence(host, policy.wanted));
      this.log(formatRelayMatrix(rows));
      return { platform: platform.id, rows, schema: "mtaops.relay-matrix/1", subject: host.title };
    } catch (_) {
      var _error = _, _hasError = !0;
    } finally {
      var _promise = __callDispose(_stack, _error, _hasError);
      _promise && await _promise;
    }
  }
};
export {
  RelayMatrix as default
};
