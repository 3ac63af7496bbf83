import { createRequire as createRequire_ } from 'node:module'; const require = createRequire_(import.meta.url);
import {
  MtaopsCommand
} from "../chunks/chunk-5VTH2HNP.js";
import "../chunks/chunk-FYF3BQ3L.js";
import "../chunks/chunk-KSSROYDK.js";
import "../chunks/chunk-YCENHUXO.js";
import "../chunks/chunk-RMCI6XZK.js";
import {
  __name
} from "../chunks/chunk-B4YGGWTR.js";

// packages/cli/src/commands/platforms.ts
var Platforms = class _Platforms extends MtaopsCommand {
  static {
    __name(this, "Platforms");
  }
  static summary = "list the mail platforms that the installed plugins bring";
  static examples = ["<%= config.bin %> platforms", "<%= config.bin %> platforms --json"];
  async run() {
    await this.parse(_Platforms);
    let { platforms } = await this.createPorts(), listing = platforms.list();
    for (let { id, package: name, version, problem } of listing)
      this.log(`${id.padEnd(12)} ${name} ${version}${problem ? `  (cannot be used: ${problem})` : ""}`);
    return { platforms: listing, schema: "mtaops.platforms/1" };
  }
};
export {
  Platforms as default
};
