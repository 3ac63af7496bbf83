import { createRequire as createRequire_ } from 'node:module'; const require = createRequire_(import.meta.url);
import {
  EXIT_UNKNOWN,
  MtaopsCommand,
  hostFlags,
  openJudgedHost,
  requireCapability
} from "../../chunks/chunk-5VTH2HNP.js";
import "../../chunks/chunk-FYF3BQ3L.js";
import "../../chunks/chunk-KSSROYDK.js";
import {
  formatRelayDecision,
  gatherEvidence
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

// packages/cli/src/commands/relay/explain.ts
var import_core2 = __toESM(require_lib(), 1);
var RelayExplain = class _RelayExplain extends MtaopsCommand {
  static {
    __name(this, "RelayExplain");
  }
  static summary = "say whether a client may relay, which line decides, and what would change it";
  static description = `Computed from the configuration; nothing is sent. Exit code 0 when the answer is known, 3 when it is not, and 1
when it is not the one given with --expect.`;
  static examples = [
    "<%= config.bin %> relay explain --platform powermta --root ./pmta01 --ip 192.0.2.70",
    "<%= config.bin %> relay explain --platform powermta --root ./pmta01 --ip 203.0.113.9 --user app1 --rcpt a@example.org --json"
  ];
  static flags = {
    ...hostFlags,
    expect: import_core2.Flags.option({
      description: "exit with 1 when the answer is another one",
      options: ["allowed", "denied"]
    })(),
    ip: import_core2.Flags.string({ description: "address of the client", helpValue: "ADDRESS", required: !0 }),
    listener: import_core2.Flags.string({
      description: "where it connects to: ADDRESS:PORT, or just the port",
      helpValue: "NAME"
    }),
    rcpt: import_core2.Flags.string({
      description: "envelope recipient; any foreign one by default",
      helpValue: "ADDRESS"
    }),
    sender: import_core2.Flags.string({ description: "envelope sender", helpValue: "ADDRESS" }),
    user: import_core2.Flags.string({ description: "the name it has logged in with; none by default", helpValue: "NAME" })
  };
  async run() {
    var _stack = [];
    try {
      let { flags } = await this.parse(_RelayExplain);
      let { host, platform } = await openJudgedHost(flags, await this.createPorts());
      let _host = __using(_stack, host, !0);
      let policy = requireCapability(platform, "relay");
      let { ip, listener, rcpt, sender, user } = flags;
      let question = {
        ip,
        ...listener === void 0 ? {} : { listener },
        ...rcpt === void 0 ? {} : { rcpt },
        ...sender === void 0 ? {} : { sender },
        ...user === void 0 ? {} : { user }
      };
      let decided = policy.decide(await gatherEvidence(host, policy.wanted), question);
      this.log(formatRelayDecision(question, decided));
      decided.decision === "unknown" ? this.exitWith(EXIT_UNKNOWN) : flags.expect && flags.expect !== decided.decision && this.exitWith(1);
      return {
        ...decided,
        platform: platform.id,
        question,
        schema: "mtaops.relay-explain/1",
        subject: host.title
      };
    } catch (_) {
      var _error = _, _hasError = !0;
    } finally {
      var _promise = __callDispose(_stack, _error, _hasError);
      _promise && await _promise;
    }
  }
};
export {
  RelayExplain as default
};
