import { createRequire as createRequire_ } from 'node:module'; const require = createRequire_(import.meta.url);
import {
  require_dist
} from "./chunk-KF6Z2XBC.js";
import {
  treeOf
} from "./chunk-KSSROYDK.js";
import {
  __name,
  __toESM
} from "./chunk-B4YGGWTR.js";

// packages/command/src/config/parse-yaml.ts
var import_yaml = __toESM(require_dist(), 1);
var MAX_VALUES = 5e4;
function parseYaml(text, file) {
  let lineCounter = new import_yaml.LineCounter(), document = (0, import_yaml.parseDocument)(text, {
    lineCounter,
    prettyErrors: !1,
    stringKeys: !0,
    uniqueKeys: !0
  }), originOf = /* @__PURE__ */ __name((offset) => {
    let { line, col } = lineCounter.linePos(offset);
    return { column: Math.max(col, 1), file, kind: "file", line: Math.max(line, 1) };
  }, "originOf"), problems = [...document.errors, ...document.warnings].map((error) => ({
    message: sentence(error.message),
    origin: originOf(error.pos[0]),
    path: []
  }));
  if (problems.length > 0) return { problems };
  try {
    return { tree: createWalker(document, originOf)(document.contents, 0) };
  } catch (error) {
    if (!(error instanceof RangeError)) throw error;
    return { problems: [{ message: error.message, origin: originOf(0), path: [] }] };
  }
}
__name(parseYaml, "parseYaml");
function createWalker(document, originOf) {
  let count = 0, walk = /* @__PURE__ */ __name((node, offset) => {
    if (count += 1, count > MAX_VALUES) throw new RangeError(`more than ${MAX_VALUES} values (aliases of aliases?)`);
    if ((0, import_yaml.isAlias)(node)) return walk(node.resolve(document) ?? null, node.range?.[0] ?? offset);
    let origin = originOf(node?.range?.[0] ?? offset);
    if ((0, import_yaml.isMap)(node)) {
      let entries = node.items.map(({ key, value }) => {
        let keyOffset = ((0, import_yaml.isScalar)(key) ? key.range?.[0] : void 0) ?? offset, tree = walk(value, keyOffset);
        return [String((0, import_yaml.isScalar)(key) ? key.value : key), { keyOrigin: originOf(keyOffset), tree }];
      });
      return { entries: new Map(entries), kind: "map", origin };
    }
    return (0, import_yaml.isSeq)(node) ? { items: node.items.map((item) => walk(item, offset)), kind: "list", origin } : { kind: "scalar", origin, value: (0, import_yaml.isScalar)(node) ? node.value : null };
  }, "walk");
  return walk;
}
__name(createWalker, "createWalker");
function sentence(message) {
  let line = message.split(`
`)[0] ?? message;
  return `${line.charAt(0).toLowerCase()}${line.slice(1)}`.replace(/:$/, "");
}
__name(sentence, "sentence");

// packages/command/src/config/parse-files.ts
async function parseFiles(paths, files) {
  let read = await Promise.all(paths.map(async (path) => parseFile(path, await files.read(path))));
  return {
    problems: read.flatMap(({ problems }) => problems),
    texts: Object.fromEntries(read.map(({ path, text }) => [path, text])),
    trees: read.flatMap(({ tree }) => tree ?? [])
  };
}
__name(parseFiles, "parseFiles");
function parseFile(path, octets) {
  let start = { column: 1, file: path, kind: "file", line: 1 }, failed = /* @__PURE__ */ __name((text2, message) => ({
    path,
    problems: [{ message, origin: start, path: [] }],
    text: text2
  }), "failed"), text;
  try {
    text = new TextDecoder("utf-8", { fatal: !0 }).decode(octets);
  } catch {
    return failed("", "not UTF-8 text");
  }
  let result = parseYaml(text, path);
  if ("problems" in result) return { path, problems: result.problems, text };
  let { tree } = result;
  return tree.kind === "map" ? { path, problems: [], text, tree } : tree.kind === "scalar" && tree.value === null ? { path, problems: [], text, tree: { ...treeOf({}, start) } } : failed(text, "should be a map of keys and values; it starts with \xABversion: 1\xBB");
}
__name(parseFile, "parseFile");
export {
  parseFiles
};
