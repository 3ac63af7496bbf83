import { createRequire as createRequire_ } from 'node:module'; const require = createRequire_(import.meta.url);
import {
  __name
} from "./chunk-B4YGGWTR.js";

// packages/command/src/config/duration.ts
var UNITS = { d: 864e5, h: 36e5, m: 6e4, ms: 1, s: 1e3 }, DURATION_PATTERN = /^(?=\d)(?:\d+d)?(?:\d+h)?(?:\d+m(?!s))?(?:\d+(?:\.\d+)?s)?(?:\d+ms)?$/;
function parseDuration(text) {
  if (!DURATION_PATTERN.test(text)) return;
  let totalMs = [...text.matchAll(/(\d+(?:\.\d+)?)(ms|[dhms])/g)].reduce((sum, [, count, unit]) => sum + Number(count) * (UNITS[unit ?? ""] ?? 0), 0);
  return Math.round(totalMs);
}
__name(parseDuration, "parseDuration");

export {
  DURATION_PATTERN,
  parseDuration
};
