import { createRequire as createRequire_ } from 'node:module'; const require = createRequire_(import.meta.url);
import {
  nearestName
} from "../chunks/chunk-YCENHUXO.js";
import {
  require_lib
} from "../chunks/chunk-RMCI6XZK.js";
import {
  __name,
  __toESM
} from "../chunks/chunk-B4YGGWTR.js";

// packages/cli/src/hooks/command-not-found.ts
var import_core2 = __toESM(require_lib(), 1);
var hook = /* @__PURE__ */ __name(async ({ config, id }) => {
  let asked = id.replaceAll(":", " "), near = nearestName(
    asked,
    config.commandIDs.map((known) => known.replaceAll(":", " "))
  );
  throw process.stderr.write(`error: no such command: mtaops ${asked}
`), process.stderr.write(`hint: ${near ? `did you mean \xABmtaops ${near}\xBB?` : "see mtaops --help"}
`), new import_core2.Errors.ExitError(2);
}, "hook"), command_not_found_default = hook;
export {
  command_not_found_default as default
};
