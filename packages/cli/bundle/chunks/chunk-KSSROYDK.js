import { createRequire as createRequire_ } from 'node:module'; const require = createRequire_(import.meta.url);
import {
  __name
} from "./chunk-B4YGGWTR.js";

// packages/command/src/config/value-tree.ts
function treeOf(value, origin) {
  if (Array.isArray(value)) return { items: value.map((item) => treeOf(item, origin)), kind: "list", origin };
  if (typeof value != "object" || value === null) return { kind: "scalar", origin, value };
  let entries = Object.entries(value).map(
    ([key, part]) => [key, { keyOrigin: origin, tree: treeOf(part, origin) }]
  );
  return { entries: new Map(entries), kind: "map", origin };
}
__name(treeOf, "treeOf");
function plainValue(tree) {
  return tree.kind === "scalar" ? tree.value ?? void 0 : tree.kind === "list" ? tree.items.map(plainValue) : Object.fromEntries([...tree.entries].map(([key, { tree: part }]) => [key, plainValue(part)]));
}
__name(plainValue, "plainValue");
function overlayTree(base, overlay) {
  if (base.kind !== "map" || overlay.kind !== "map") return overlay;
  let entries = new Map(base.entries);
  for (let [key, entry] of overlay.entries) {
    let below = entries.get(key);
    below && isNull(entry.tree) ? entries.delete(key) : entries.set(key, below ? { ...entry, tree: overlayTree(below.tree, entry.tree) } : entry);
  }
  return { entries, kind: "map", origin: overlay.origin };
}
__name(overlayTree, "overlayTree");
function partAt(tree, path) {
  return path.reduce((part, step) => part?.kind === "map" ? part.entries.get(String(step))?.tree : part?.kind === "list" ? part.items[Number(step)] : void 0, tree);
}
__name(partAt, "partAt");
function originAt(tree, path) {
  let part = partAt(tree, path);
  return part || path.length === 0 ? (part ?? tree).origin : originAt(tree, path.slice(0, -1));
}
__name(originAt, "originAt");
function keyOriginAt(tree, path) {
  let parent = partAt(tree, path.slice(0, -1));
  return (parent?.kind === "map" ? parent.entries.get(String(path.at(-1))) : void 0)?.keyOrigin ?? originAt(tree, path);
}
__name(keyOriginAt, "keyOriginAt");
function leavesOf(tree, path = []) {
  return tree.kind === "map" && tree.entries.size > 0 ? [...tree.entries].flatMap(([key, { tree: part }]) => leavesOf(part, [...path, key])) : tree.kind === "list" && tree.items.length > 0 ? tree.items.flatMap((part, index) => leavesOf(part, [...path, index])) : [{ path, tree }];
}
__name(leavesOf, "leavesOf");
function formatPath(path) {
  return path.reduce((text, step) => {
    if (typeof step == "number") return `${text}[${step}]`;
    let name = /^[^\s.[\]"]+$/.test(step) ? step : JSON.stringify(step);
    return text === "" ? name : `${text}.${name}`;
  }, "");
}
__name(formatPath, "formatPath");
function isNull(tree) {
  return tree.kind === "scalar" && tree.value === null;
}
__name(isNull, "isNull");

export {
  treeOf,
  plainValue,
  overlayTree,
  partAt,
  originAt,
  keyOriginAt,
  leavesOf,
  formatPath
};
