import { createRequire as createRequire_ } from 'node:module'; const require = createRequire_(import.meta.url);
import {
  require_lib
} from "./chunks/chunk-RMCI6XZK.js";
import {
  __name,
  __toESM
} from "./chunks/chunk-B4YGGWTR.js";

// packages/cli/src/main.ts
var import_core = __toESM(require_lib(), 1);
var AS_LONG_AS_IT_TAKES_MS = 2 ** 31 - 1;
async function main(argv, url) {
  process.stdout.on("error", (error) => {
    throw error.code === "EPIPE" && process.exit(0), error;
  });
  try {
    await (0, import_core.run)(argv, url), await (0, import_core.flush)(AS_LONG_AS_IT_TAKES_MS);
  } catch (error) {
    await (0, import_core.flush)(AS_LONG_AS_IT_TAKES_MS), await (0, import_core.handle)(error);
  }
}
__name(main, "main");
export {
  main
};
