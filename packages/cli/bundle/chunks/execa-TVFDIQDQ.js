import { createRequire as createRequire_ } from 'node:module'; const require = createRequire_(import.meta.url);
import {
  __name
} from "./chunk-B4YGGWTR.js";

// node_modules/.pnpm/is-plain-obj@4.1.0/node_modules/is-plain-obj/index.js
function isPlainObject(value) {
  if (typeof value != "object" || value === null)
    return !1;
  let prototype = Object.getPrototypeOf(value);
  return (prototype === null || prototype === Object.prototype || Object.getPrototypeOf(prototype) === null) && !(Symbol.toStringTag in value) && !(Symbol.iterator in value);
}
__name(isPlainObject, "isPlainObject");

// node_modules/.pnpm/execa@10.2.1/node_modules/execa/lib/arguments/file-url.js
import { fileURLToPath } from "node:url";
var safeNormalizeFileUrl = /* @__PURE__ */ __name((file, name) => {
  let fileString = normalizeFileUrl(normalizeDenoExecPath(file));
  if (typeof fileString != "string")
    throw new TypeError(`${name} must be a string or a file URL: ${fileString}.`);
  return fileString;
}, "safeNormalizeFileUrl"), normalizeDenoExecPath = /* @__PURE__ */ __name((file) => isDenoExecPath(file) ? file.toString() : file, "normalizeDenoExecPath"), isDenoExecPath = /* @__PURE__ */ __name((file) => typeof file != "string" && file && Object.getPrototypeOf(file) === String.prototype, "isDenoExecPath"), normalizeFileUrl = /* @__PURE__ */ __name((file) => file instanceof URL ? fileURLToPath(file) : file, "normalizeFileUrl");

// node_modules/.pnpm/execa@10.2.1/node_modules/execa/lib/methods/parameters.js
var normalizeParameters = /* @__PURE__ */ __name((rawFile, rawArguments = [], rawOptions, ...rawExtraArguments) => {
  if (rawExtraArguments.length > 0)
    throw new TypeError("Execa accepts at most three arguments: file, arguments, options.");
  if (rawOptions !== void 0 && isPlainObject(rawArguments))
    throw new TypeError("Execa accepts at most one options object. Please merge the second and third arguments.");
  let filePath = safeNormalizeFileUrl(rawFile, "First argument"), [commandArguments, options = {}] = isPlainObject(rawArguments) ? [[], rawArguments] : [rawArguments, rawOptions];
  if (!Array.isArray(commandArguments))
    throw new TypeError(`Second argument must be either an array of arguments or an options object: ${commandArguments}`);
  if (commandArguments.some((commandArgument) => typeof commandArgument == "object" && commandArgument !== null))
    throw new TypeError(`Second argument must be an array of strings: ${commandArguments}`);
  let normalizedArguments = commandArguments.map(String), nullByteArgument = normalizedArguments.find((normalizedArgument) => normalizedArgument.includes("\0"));
  if (nullByteArgument !== void 0)
    throw new TypeError(`Arguments cannot contain null bytes ("\\0"): ${nullByteArgument}`);
  if (!isPlainObject(options))
    throw new TypeError(`Last argument must be an options object: ${options}`);
  return [filePath, normalizedArguments, { __proto__: null, ...options }];
}, "normalizeParameters");

// node_modules/.pnpm/execa@10.2.1/node_modules/execa/lib/methods/template.js
import { ChildProcess } from "node:child_process";

// node_modules/.pnpm/execa@10.2.1/node_modules/execa/lib/arguments/escape.js
import { platform } from "node:process";
import { stripVTControlCharacters } from "node:util";
var joinCommand = /* @__PURE__ */ __name((filePath, rawArguments, shell) => {
  let fileAndArguments = [filePath, ...rawArguments], command = fileAndArguments.join(" "), escapedCommand = shell ? escapeControlCharacters(command) : fileAndArguments.map((fileAndArgument) => quoteString(escapeControlCharacters(fileAndArgument))).join(" ");
  return { command, escapedCommand };
}, "joinCommand"), escapeLines = /* @__PURE__ */ __name((lines) => stripVTControlCharacters(lines).split(`
`).map((line) => escapeControlCharacters(line)).join(`
`), "escapeLines"), escapeControlCharacters = /* @__PURE__ */ __name((line) => line.replaceAll(SPECIAL_CHAR_REGEXP, (character) => escapeControlCharacter(character)), "escapeControlCharacters"), escapeControlCharacter = /* @__PURE__ */ __name((character) => {
  let commonEscape = COMMON_ESCAPES[character];
  if (commonEscape !== void 0)
    return commonEscape;
  let codepoint = character.codePointAt(0), codepointHex = codepoint.toString(16);
  return codepoint <= ASTRAL_START ? `\\u${codepointHex.padStart(4, "0")}` : `\\U${codepointHex}`;
}, "escapeControlCharacter"), getSpecialCharRegExp = /* @__PURE__ */ __name(() => {
  try {
    return new RegExp("\\p{Separator}|\\p{Other}", "gu");
  } catch {
    return /[\s\u0000-\u001F\u007F-\u009F\u00AD]/g;
  }
}, "getSpecialCharRegExp"), SPECIAL_CHAR_REGEXP = getSpecialCharRegExp(), COMMON_ESCAPES = {
  " ": " ",
  "\b": "\\b",
  "\f": "\\f",
  "\n": "\\n",
  "\r": "\\r",
  "	": "\\t"
}, ASTRAL_START = 65535, quoteString = /* @__PURE__ */ __name((escapedArgument) => NO_ESCAPE_REGEXP.test(escapedArgument) ? escapedArgument : platform === "win32" ? `"${escapedArgument.replaceAll('"', '""')}"` : `'${escapedArgument.replaceAll("'", "'\\''")}'`, "quoteString"), NO_ESCAPE_REGEXP = /^[\w\-./]+$/;

// node_modules/.pnpm/execa@10.2.1/node_modules/execa/lib/utils/uint-array.js
import { StringDecoder } from "node:string_decoder";
var { toString: objectToString } = Object.prototype, isArrayBuffer = /* @__PURE__ */ __name((value) => objectToString.call(value) === "[object ArrayBuffer]", "isArrayBuffer"), isUint8Array = /* @__PURE__ */ __name((value) => objectToString.call(value) === "[object Uint8Array]", "isUint8Array"), bufferToUint8Array = /* @__PURE__ */ __name((buffer) => new Uint8Array(buffer.buffer, buffer.byteOffset, buffer.byteLength), "bufferToUint8Array"), textEncoder = new TextEncoder(), stringToUint8Array = /* @__PURE__ */ __name((string) => textEncoder.encode(string), "stringToUint8Array"), textDecoder = new TextDecoder(), uint8ArrayToString = /* @__PURE__ */ __name((uint8Array) => textDecoder.decode(uint8Array), "uint8ArrayToString"), joinToString = /* @__PURE__ */ __name((uint8ArraysOrStrings, encoding) => uint8ArraysToStrings(uint8ArraysOrStrings, encoding).join(""), "joinToString"), uint8ArraysToStrings = /* @__PURE__ */ __name((uint8ArraysOrStrings, encoding) => {
  if (encoding === "utf8" && uint8ArraysOrStrings.every((uint8ArrayOrString) => typeof uint8ArrayOrString == "string"))
    return uint8ArraysOrStrings;
  let decoder = new StringDecoder(encoding), strings = uint8ArraysOrStrings.map((uint8ArrayOrString) => typeof uint8ArrayOrString == "string" ? stringToUint8Array(uint8ArrayOrString) : uint8ArrayOrString).map((uint8Array) => decoder.write(uint8Array)), finalString = decoder.end();
  return finalString === "" ? strings : [...strings, finalString];
}, "uint8ArraysToStrings"), joinToUint8Array = /* @__PURE__ */ __name((uint8ArraysOrStrings) => uint8ArraysOrStrings.length === 1 && isUint8Array(uint8ArraysOrStrings[0]) ? uint8ArraysOrStrings[0] : concatUint8Arrays(stringsToUint8Arrays(uint8ArraysOrStrings)), "joinToUint8Array"), stringsToUint8Arrays = /* @__PURE__ */ __name((uint8ArraysOrStrings) => uint8ArraysOrStrings.map((uint8ArrayOrString) => typeof uint8ArrayOrString == "string" ? stringToUint8Array(uint8ArrayOrString) : uint8ArrayOrString), "stringsToUint8Arrays"), concatUint8Arrays = /* @__PURE__ */ __name((uint8Arrays) => {
  let result = new Uint8Array(getJoinLength(uint8Arrays)), index = 0;
  for (let uint8Array of uint8Arrays)
    result.set(uint8Array, index), index += uint8Array.length;
  return result;
}, "concatUint8Arrays"), getJoinLength = /* @__PURE__ */ __name((uint8Arrays) => {
  let joinLength = 0;
  for (let uint8Array of uint8Arrays)
    joinLength += uint8Array.length;
  return joinLength;
}, "getJoinLength");

// node_modules/.pnpm/execa@10.2.1/node_modules/execa/lib/return/final-error.js
var getFinalError = /* @__PURE__ */ __name((originalError, message, isSync) => {
  let ErrorClass = isSync ? ExecaSyncError : ExecaError, options = originalError instanceof DiscardedError ? {} : { cause: originalError };
  return new ErrorClass(message, options);
}, "getFinalError"), DiscardedError = class extends Error {
  static {
    __name(this, "DiscardedError");
  }
}, setErrorName = /* @__PURE__ */ __name((ErrorClass, value) => {
  Object.defineProperties(ErrorClass.prototype, {
    name: {
      value,
      writable: !0,
      enumerable: !1,
      configurable: !0
    },
    [execaErrorSymbol]: {
      value: !0,
      writable: !1,
      enumerable: !1,
      configurable: !1
    }
  });
}, "setErrorName"), isExecaError = /* @__PURE__ */ __name((error) => isErrorInstance(error) && execaErrorSymbol in error, "isExecaError"), execaErrorSymbol = /* @__PURE__ */ Symbol("isExecaError"), isErrorInstance = /* @__PURE__ */ __name((value) => value instanceof Error || Object.prototype.toString.call(value) === "[object Error]", "isErrorInstance"), ExecaError = class extends Error {
  static {
    __name(this, "ExecaError");
  }
};
setErrorName(ExecaError, ExecaError.name);
var ExecaSyncError = class extends Error {
  static {
    __name(this, "ExecaSyncError");
  }
};
setErrorName(ExecaSyncError, ExecaSyncError.name);

// node_modules/.pnpm/execa@10.2.1/node_modules/execa/lib/utils/type-name.js
var getTypeName = /* @__PURE__ */ __name((value) => value === null ? "null" : typeof value, "getTypeName");

// node_modules/.pnpm/execa@10.2.1/node_modules/execa/lib/methods/template.js
var isTemplateString = /* @__PURE__ */ __name((templates) => Array.isArray(templates) && Array.isArray(templates.raw), "isTemplateString"), parseTemplates = /* @__PURE__ */ __name((templates, expressions) => {
  let tokens = [], isSeparated = !1;
  for (let [index, template] of templates.entries())
    ({ tokens, isSeparated } = parseTemplate({
      templates,
      expressions,
      tokens,
      isSeparated,
      index,
      template
    }));
  if (tokens.length === 0)
    throw new TypeError("Template script must not be empty");
  let [file, ...commandArguments] = tokens;
  return [file, commandArguments, {}];
}, "parseTemplates"), parseTemplate = /* @__PURE__ */ __name(({ templates, expressions, tokens, isSeparated, index, template }) => {
  if (template === void 0)
    throw new TypeError(`Invalid backslash sequence: ${templates.raw[index]}`);
  let { nextTokens, leadingWhitespaces, trailingWhitespaces } = splitByWhitespaces(template, templates.raw[index]), newTokens = concatTokens(tokens, nextTokens, isSeparated || leadingWhitespaces), isTemplateSeparated = trailingWhitespaces || nextTokens.length === 0 && isSeparated;
  if (index === expressions.length)
    return { tokens: newTokens, isSeparated: isTemplateSeparated };
  let expression = expressions[index], expressionTokens = Array.isArray(expression) ? expression.map((expression2) => parseExpression(expression2)) : [parseExpression(expression)];
  return {
    tokens: concatTokens(newTokens, expressionTokens, isTemplateSeparated),
    isSeparated: expressionTokens.length === 0 && isTemplateSeparated
  };
}, "parseTemplate"), splitByWhitespaces = /* @__PURE__ */ __name((template, rawTemplate) => {
  if (template.length === 0)
    return { nextTokens: [], leadingWhitespaces: !1, trailingWhitespaces: !1 };
  let nextTokens = [], templateStart = 0, isLeadingWhitespaces = !1;
  for (let templateIndex = 0, rawIndex = 0; templateIndex < template.length; templateIndex += 1, rawIndex += 1) {
    let rawCharacter = rawTemplate[rawIndex];
    if (DELIMITERS.has(rawCharacter))
      templateIndex === 0 && (isLeadingWhitespaces = !0), templateStart !== templateIndex && nextTokens.push(template.slice(templateStart, templateIndex)), templateStart = templateIndex + 1;
    else if (rawCharacter === "\\") {
      let nextRawCharacter = rawTemplate[rawIndex + 1];
      if (nextRawCharacter === `
`)
        templateIndex -= 1, rawIndex += 1;
      else if (nextRawCharacter === "u" && rawTemplate[rawIndex + 2] === "{") {
        let closingBraceIndex = rawTemplate.indexOf("}", rawIndex + 3);
        isAstralEscape(rawTemplate.slice(rawIndex + 3, closingBraceIndex)) && (templateIndex += 1), rawIndex = closingBraceIndex;
      } else
        rawIndex += ESCAPE_LENGTH[nextRawCharacter] ?? 1;
    }
  }
  let isTrailingWhitespaces = templateStart === template.length;
  return isTrailingWhitespaces || nextTokens.push(template.slice(templateStart)), { nextTokens, leadingWhitespaces: isLeadingWhitespaces, trailingWhitespaces: isTrailingWhitespaces };
}, "splitByWhitespaces"), isAstralEscape = /* @__PURE__ */ __name((codePointHex) => Number.parseInt(codePointHex, 16) > ASTRAL_START, "isAstralEscape"), DELIMITERS = /* @__PURE__ */ new Set([" ", "	", "\r", `
`]), ESCAPE_LENGTH = { x: 3, u: 5 }, concatTokens = /* @__PURE__ */ __name((tokens, nextTokens, isSeparated) => isSeparated || tokens.length === 0 || nextTokens.length === 0 ? [...tokens, ...nextTokens] : [
  ...tokens.slice(0, -1),
  `${tokens.at(-1)}${nextTokens[0]}`,
  ...nextTokens.slice(1)
], "concatTokens"), parseExpression = /* @__PURE__ */ __name((expression) => {
  let typeOfExpression = getTypeName(expression);
  if (typeOfExpression === "string")
    return expression;
  if (typeOfExpression === "number")
    return String(expression);
  if ((isPlainObject(expression) || isExecaError(expression)) && (Object.hasOwn(expression, "stdout") || Object.hasOwn(expression, "isMaxBuffer")))
    return getSubprocessResult(expression);
  throw expression instanceof ChildProcess || Object.prototype.toString.call(expression) === "[object Promise]" ? new TypeError("Unexpected subprocess in template expression. Please use ${await subprocess} instead of ${subprocess}.") : new TypeError(`Unexpected "${typeOfExpression}" in template expression`);
}, "parseExpression"), getSubprocessResult = /* @__PURE__ */ __name((result) => {
  let stdout = Object.hasOwn(result, "stdout") ? result.stdout : void 0;
  if (typeof stdout == "string")
    return stdout;
  if (isUint8Array(stdout))
    return uint8ArrayToString(stdout);
  throw stdout === void 0 ? new TypeError(`Missing result.stdout in template expression. This is probably due to the previous subprocess' "stdout" option.`) : new TypeError(`Unexpected "${getTypeName(stdout)}" stdout in template expression`);
}, "getSubprocessResult");

// node_modules/.pnpm/execa@10.2.1/node_modules/execa/lib/methods/main-sync.js
import { spawnSync } from "node:child_process";

// node_modules/.pnpm/execa@10.2.1/node_modules/execa/lib/arguments/specific.js
import { debuglog } from "node:util";

// node_modules/.pnpm/execa@10.2.1/node_modules/execa/lib/utils/standard-stream.js
import process2 from "node:process";
var isStandardStream = /* @__PURE__ */ __name((stream) => STANDARD_STREAMS.includes(stream), "isStandardStream"), STANDARD_STREAMS = [process2.stdin, process2.stdout, process2.stderr], STANDARD_STREAMS_ALIASES = ["stdin", "stdout", "stderr"], getStreamName = /* @__PURE__ */ __name((fdNumber) => STANDARD_STREAMS_ALIASES[fdNumber] ?? `stdio[${fdNumber}]`, "getStreamName"), allStreamSymbol = /* @__PURE__ */ Symbol("execa.allStream"), setAllStream = /* @__PURE__ */ __name((stream) => Object.assign(stream, { [allStreamSymbol]: !0 }), "setAllStream"), isAllStream = /* @__PURE__ */ __name((stream) => stream?.[allStreamSymbol] === !0, "isAllStream");

// node_modules/.pnpm/execa@10.2.1/node_modules/execa/lib/utils/options.js
var copyOptions = /* @__PURE__ */ __name((options = {}) => {
  if (options === null)
    throw new TypeError("The options must be an object, not `null`.");
  return { __proto__: null, ...options };
}, "copyOptions"), checkBooleanOption = /* @__PURE__ */ __name((value, optionName) => {
  if (value !== void 0 && typeof value != "boolean")
    throw new TypeError(`The \`${optionName}\` option must use a boolean.`);
}, "checkBooleanOption");

// node_modules/.pnpm/execa@10.2.1/node_modules/execa/lib/arguments/specific.js
var normalizeFdSpecificOptions = /* @__PURE__ */ __name((options) => {
  let optionsCopy = { __proto__: null, ...options };
  for (let optionName of FD_SPECIFIC_OPTIONS)
    optionsCopy[optionName] = normalizeFdSpecificOption(options, optionName);
  return optionsCopy;
}, "normalizeFdSpecificOptions"), normalizeFdSpecificOption = /* @__PURE__ */ __name((options, optionName) => {
  let stdioLength = getStdioLength(options), optionBaseArray = Array.from({ length: stdioLength + 1 }), optionArray = normalizeFdSpecificValue(options[optionName], optionBaseArray, optionName, stdioLength);
  return addDefaultValue(optionArray, optionName);
}, "normalizeFdSpecificOption"), getStdioLength = /* @__PURE__ */ __name(({ stdio }) => Array.isArray(stdio) ? Math.max(stdio.length, STANDARD_STREAMS_ALIASES.length) : STANDARD_STREAMS_ALIASES.length, "getStdioLength"), normalizeFdSpecificValue = /* @__PURE__ */ __name((optionValue, optionArray, optionName, stdioLength) => isPlainObject(optionValue) ? normalizeOptionObject(optionValue, optionArray, optionName, stdioLength) : (validateFdSpecificValue(optionValue, optionName), optionArray.fill(optionValue)), "normalizeFdSpecificValue"), normalizeOptionObject = /* @__PURE__ */ __name((optionValue, optionArray, optionName, stdioLength) => {
  for (let fdName of Object.keys(optionValue).sort(compareFdName)) {
    validateFdSpecificValue(optionValue[fdName], optionName, `${optionName}.${fdName}`);
    for (let fdNumber of parseFdName(fdName, optionName, stdioLength))
      optionArray[fdNumber] = optionValue[fdName];
  }
  return optionArray;
}, "normalizeOptionObject"), compareFdName = /* @__PURE__ */ __name((fdNameA, fdNameB) => getFdNameOrder(fdNameA) < getFdNameOrder(fdNameB) ? 1 : -1, "compareFdName"), getFdNameOrder = /* @__PURE__ */ __name((fdName) => fdName === "stdout" || fdName === "stderr" ? 0 : fdName === "all" ? 2 : 1, "getFdNameOrder"), parseFdName = /* @__PURE__ */ __name((fdName, optionName, stdioLength) => {
  if (fdName === "ipc")
    return [stdioLength];
  let fdNumber = parseFd(fdName);
  if (fdNumber === void 0 || fdNumber === 0)
    throw new TypeError(`"${optionName}.${fdName}" is invalid.
It must be "${optionName}.stdout", "${optionName}.stderr", "${optionName}.all", "${optionName}.ipc", or "${optionName}.fd3", "${optionName}.fd4" (and so on).`);
  if (fdNumber !== "all" && fdNumber >= stdioLength)
    throw new TypeError(`"${optionName}.${fdName}" is invalid: that file descriptor does not exist.
Please set the "stdio" option to ensure that file descriptor exists.`);
  return fdNumber === "all" ? [1, 2] : [fdNumber];
}, "parseFdName"), parseFd = /* @__PURE__ */ __name((fdName) => {
  if (fdName === "all")
    return fdName;
  if (STANDARD_STREAMS_ALIASES.includes(fdName))
    return STANDARD_STREAMS_ALIASES.indexOf(fdName);
  let regexpResult = FD_REGEXP.exec(fdName);
  if (regexpResult !== null)
    return Number(regexpResult.groups.fdNumber);
}, "parseFd"), FD_REGEXP = /^fd(?<fdNumber>\d+)$/, addDefaultValue = /* @__PURE__ */ __name((optionArray, optionName) => optionArray.map((optionValue) => optionValue === void 0 ? DEFAULT_OPTIONS[optionName] : optionValue), "addDefaultValue"), BOOLEAN_FD_SPECIFIC_OPTIONS = /* @__PURE__ */ new Set(["lines", "buffer", "stripFinalNewline"]), validateFdSpecificValue = /* @__PURE__ */ __name((optionValue, optionName, fullOptionName = optionName) => {
  if (BOOLEAN_FD_SPECIFIC_OPTIONS.has(optionName))
    checkBooleanOption(optionValue, fullOptionName);
  else if (optionName === "maxBuffer" && optionValue !== void 0 && (typeof optionValue != "number" || Number.isNaN(optionValue)))
    throw new TypeError(`The \`${fullOptionName}\` option must use a number.`);
}, "validateFdSpecificValue"), verboseDefault = debuglog("execa").enabled ? "full" : "none", DEFAULT_OPTIONS = {
  lines: !1,
  buffer: !0,
  maxBuffer: 1e3 * 1e3 * 100,
  verbose: verboseDefault,
  stripFinalNewline: !0
}, FD_SPECIFIC_OPTIONS = ["lines", "buffer", "maxBuffer", "verbose", "stripFinalNewline"], getFdSpecificValue = /* @__PURE__ */ __name((optionArray, fdNumber) => fdNumber === "ipc" ? optionArray.at(-1) : optionArray[fdNumber], "getFdSpecificValue");

// node_modules/.pnpm/execa@10.2.1/node_modules/execa/lib/verbose/values.js
var isVerbose = /* @__PURE__ */ __name(({ verbose }, fdNumber) => getFdVerbose(verbose, fdNumber) !== "none", "isVerbose"), isFullVerbose = /* @__PURE__ */ __name(({ verbose }, fdNumber) => !["none", "short"].includes(getFdVerbose(verbose, fdNumber)), "isFullVerbose"), getVerboseFunction = /* @__PURE__ */ __name(({ verbose }, fdNumber) => {
  let fdVerbose = getFdVerbose(verbose, fdNumber);
  return isVerboseFunction(fdVerbose) ? fdVerbose : void 0;
}, "getVerboseFunction"), getFdVerbose = /* @__PURE__ */ __name((verbose, fdNumber) => fdNumber === void 0 ? getFdGenericVerbose(verbose) : getFdSpecificValue(verbose, fdNumber), "getFdVerbose"), getFdGenericVerbose = /* @__PURE__ */ __name((verbose) => verbose.find((fdVerbose) => isVerboseFunction(fdVerbose)) ?? VERBOSE_VALUES.findLast((fdVerbose) => verbose.includes(fdVerbose)), "getFdGenericVerbose"), isVerboseFunction = /* @__PURE__ */ __name((fdVerbose) => typeof fdVerbose == "function", "isVerboseFunction"), VERBOSE_VALUES = ["none", "short", "full"];

// node_modules/.pnpm/execa@10.2.1/node_modules/execa/lib/verbose/log.js
import { inspect } from "node:util";

// node_modules/.pnpm/execa@10.2.1/node_modules/execa/lib/verbose/default.js
import process4 from "node:process";

// node_modules/.pnpm/is-unicode-supported@2.1.0/node_modules/is-unicode-supported/index.js
import process3 from "node:process";
function isUnicodeSupported() {
  let { env } = process3, { TERM, TERM_PROGRAM } = env;
  return process3.platform !== "win32" ? TERM !== "linux" : !!env.WT_SESSION || !!env.TERMINUS_SUBLIME || env.ConEmuTask === "{cmd::Cmder}" || TERM_PROGRAM === "Terminus-Sublime" || TERM_PROGRAM === "vscode" || TERM === "xterm-256color" || TERM === "alacritty" || TERM === "rxvt-unicode" || TERM === "rxvt-unicode-256color" || env.TERMINAL_EMULATOR === "JetBrains-JediTerm";
}
__name(isUnicodeSupported, "isUnicodeSupported");

// node_modules/.pnpm/figures@6.1.0/node_modules/figures/index.js
var common = {
  circleQuestionMark: "(?)",
  questionMarkPrefix: "(?)",
  square: "\u2588",
  squareDarkShade: "\u2593",
  squareMediumShade: "\u2592",
  squareLightShade: "\u2591",
  squareTop: "\u2580",
  squareBottom: "\u2584",
  squareLeft: "\u258C",
  squareRight: "\u2590",
  squareCenter: "\u25A0",
  bullet: "\u25CF",
  dot: "\u2024",
  ellipsis: "\u2026",
  pointerSmall: "\u203A",
  triangleUp: "\u25B2",
  triangleUpSmall: "\u25B4",
  triangleDown: "\u25BC",
  triangleDownSmall: "\u25BE",
  triangleLeftSmall: "\u25C2",
  triangleRightSmall: "\u25B8",
  home: "\u2302",
  heart: "\u2665",
  musicNote: "\u266A",
  musicNoteBeamed: "\u266B",
  arrowUp: "\u2191",
  arrowDown: "\u2193",
  arrowLeft: "\u2190",
  arrowRight: "\u2192",
  arrowLeftRight: "\u2194",
  arrowUpDown: "\u2195",
  almostEqual: "\u2248",
  notEqual: "\u2260",
  lessOrEqual: "\u2264",
  greaterOrEqual: "\u2265",
  identical: "\u2261",
  infinity: "\u221E",
  subscriptZero: "\u2080",
  subscriptOne: "\u2081",
  subscriptTwo: "\u2082",
  subscriptThree: "\u2083",
  subscriptFour: "\u2084",
  subscriptFive: "\u2085",
  subscriptSix: "\u2086",
  subscriptSeven: "\u2087",
  subscriptEight: "\u2088",
  subscriptNine: "\u2089",
  oneHalf: "\xBD",
  oneThird: "\u2153",
  oneQuarter: "\xBC",
  oneFifth: "\u2155",
  oneSixth: "\u2159",
  oneEighth: "\u215B",
  twoThirds: "\u2154",
  twoFifths: "\u2156",
  threeQuarters: "\xBE",
  threeFifths: "\u2157",
  threeEighths: "\u215C",
  fourFifths: "\u2158",
  fiveSixths: "\u215A",
  fiveEighths: "\u215D",
  sevenEighths: "\u215E",
  line: "\u2500",
  lineBold: "\u2501",
  lineDouble: "\u2550",
  lineDashed0: "\u2504",
  lineDashed1: "\u2505",
  lineDashed2: "\u2508",
  lineDashed3: "\u2509",
  lineDashed4: "\u254C",
  lineDashed5: "\u254D",
  lineDashed6: "\u2574",
  lineDashed7: "\u2576",
  lineDashed8: "\u2578",
  lineDashed9: "\u257A",
  lineDashed10: "\u257C",
  lineDashed11: "\u257E",
  lineDashed12: "\u2212",
  lineDashed13: "\u2013",
  lineDashed14: "\u2010",
  lineDashed15: "\u2043",
  lineVertical: "\u2502",
  lineVerticalBold: "\u2503",
  lineVerticalDouble: "\u2551",
  lineVerticalDashed0: "\u2506",
  lineVerticalDashed1: "\u2507",
  lineVerticalDashed2: "\u250A",
  lineVerticalDashed3: "\u250B",
  lineVerticalDashed4: "\u254E",
  lineVerticalDashed5: "\u254F",
  lineVerticalDashed6: "\u2575",
  lineVerticalDashed7: "\u2577",
  lineVerticalDashed8: "\u2579",
  lineVerticalDashed9: "\u257B",
  lineVerticalDashed10: "\u257D",
  lineVerticalDashed11: "\u257F",
  lineDownLeft: "\u2510",
  lineDownLeftArc: "\u256E",
  lineDownBoldLeftBold: "\u2513",
  lineDownBoldLeft: "\u2512",
  lineDownLeftBold: "\u2511",
  lineDownDoubleLeftDouble: "\u2557",
  lineDownDoubleLeft: "\u2556",
  lineDownLeftDouble: "\u2555",
  lineDownRight: "\u250C",
  lineDownRightArc: "\u256D",
  lineDownBoldRightBold: "\u250F",
  lineDownBoldRight: "\u250E",
  lineDownRightBold: "\u250D",
  lineDownDoubleRightDouble: "\u2554",
  lineDownDoubleRight: "\u2553",
  lineDownRightDouble: "\u2552",
  lineUpLeft: "\u2518",
  lineUpLeftArc: "\u256F",
  lineUpBoldLeftBold: "\u251B",
  lineUpBoldLeft: "\u251A",
  lineUpLeftBold: "\u2519",
  lineUpDoubleLeftDouble: "\u255D",
  lineUpDoubleLeft: "\u255C",
  lineUpLeftDouble: "\u255B",
  lineUpRight: "\u2514",
  lineUpRightArc: "\u2570",
  lineUpBoldRightBold: "\u2517",
  lineUpBoldRight: "\u2516",
  lineUpRightBold: "\u2515",
  lineUpDoubleRightDouble: "\u255A",
  lineUpDoubleRight: "\u2559",
  lineUpRightDouble: "\u2558",
  lineUpDownLeft: "\u2524",
  lineUpBoldDownBoldLeftBold: "\u252B",
  lineUpBoldDownBoldLeft: "\u2528",
  lineUpDownLeftBold: "\u2525",
  lineUpBoldDownLeftBold: "\u2529",
  lineUpDownBoldLeftBold: "\u252A",
  lineUpDownBoldLeft: "\u2527",
  lineUpBoldDownLeft: "\u2526",
  lineUpDoubleDownDoubleLeftDouble: "\u2563",
  lineUpDoubleDownDoubleLeft: "\u2562",
  lineUpDownLeftDouble: "\u2561",
  lineUpDownRight: "\u251C",
  lineUpBoldDownBoldRightBold: "\u2523",
  lineUpBoldDownBoldRight: "\u2520",
  lineUpDownRightBold: "\u251D",
  lineUpBoldDownRightBold: "\u2521",
  lineUpDownBoldRightBold: "\u2522",
  lineUpDownBoldRight: "\u251F",
  lineUpBoldDownRight: "\u251E",
  lineUpDoubleDownDoubleRightDouble: "\u2560",
  lineUpDoubleDownDoubleRight: "\u255F",
  lineUpDownRightDouble: "\u255E",
  lineDownLeftRight: "\u252C",
  lineDownBoldLeftBoldRightBold: "\u2533",
  lineDownLeftBoldRightBold: "\u252F",
  lineDownBoldLeftRight: "\u2530",
  lineDownBoldLeftBoldRight: "\u2531",
  lineDownBoldLeftRightBold: "\u2532",
  lineDownLeftRightBold: "\u252E",
  lineDownLeftBoldRight: "\u252D",
  lineDownDoubleLeftDoubleRightDouble: "\u2566",
  lineDownDoubleLeftRight: "\u2565",
  lineDownLeftDoubleRightDouble: "\u2564",
  lineUpLeftRight: "\u2534",
  lineUpBoldLeftBoldRightBold: "\u253B",
  lineUpLeftBoldRightBold: "\u2537",
  lineUpBoldLeftRight: "\u2538",
  lineUpBoldLeftBoldRight: "\u2539",
  lineUpBoldLeftRightBold: "\u253A",
  lineUpLeftRightBold: "\u2536",
  lineUpLeftBoldRight: "\u2535",
  lineUpDoubleLeftDoubleRightDouble: "\u2569",
  lineUpDoubleLeftRight: "\u2568",
  lineUpLeftDoubleRightDouble: "\u2567",
  lineUpDownLeftRight: "\u253C",
  lineUpBoldDownBoldLeftBoldRightBold: "\u254B",
  lineUpDownBoldLeftBoldRightBold: "\u2548",
  lineUpBoldDownLeftBoldRightBold: "\u2547",
  lineUpBoldDownBoldLeftRightBold: "\u254A",
  lineUpBoldDownBoldLeftBoldRight: "\u2549",
  lineUpBoldDownLeftRight: "\u2540",
  lineUpDownBoldLeftRight: "\u2541",
  lineUpDownLeftBoldRight: "\u253D",
  lineUpDownLeftRightBold: "\u253E",
  lineUpBoldDownBoldLeftRight: "\u2542",
  lineUpDownLeftBoldRightBold: "\u253F",
  lineUpBoldDownLeftBoldRight: "\u2543",
  lineUpBoldDownLeftRightBold: "\u2544",
  lineUpDownBoldLeftBoldRight: "\u2545",
  lineUpDownBoldLeftRightBold: "\u2546",
  lineUpDoubleDownDoubleLeftDoubleRightDouble: "\u256C",
  lineUpDoubleDownDoubleLeftRight: "\u256B",
  lineUpDownLeftDoubleRightDouble: "\u256A",
  lineCross: "\u2573",
  lineBackslash: "\u2572",
  lineSlash: "\u2571"
}, specialMainSymbols = {
  tick: "\u2714",
  info: "\u2139",
  warning: "\u26A0",
  cross: "\u2718",
  squareSmall: "\u25FB",
  squareSmallFilled: "\u25FC",
  circle: "\u25EF",
  circleFilled: "\u25C9",
  circleDotted: "\u25CC",
  circleDouble: "\u25CE",
  circleCircle: "\u24DE",
  circleCross: "\u24E7",
  circlePipe: "\u24BE",
  radioOn: "\u25C9",
  radioOff: "\u25EF",
  checkboxOn: "\u2612",
  checkboxOff: "\u2610",
  checkboxCircleOn: "\u24E7",
  checkboxCircleOff: "\u24BE",
  pointer: "\u276F",
  triangleUpOutline: "\u25B3",
  triangleLeft: "\u25C0",
  triangleRight: "\u25B6",
  lozenge: "\u25C6",
  lozengeOutline: "\u25C7",
  hamburger: "\u2630",
  smiley: "\u32E1",
  mustache: "\u0DF4",
  star: "\u2605",
  play: "\u25B6",
  nodejs: "\u2B22",
  oneSeventh: "\u2150",
  oneNinth: "\u2151",
  oneTenth: "\u2152"
}, specialFallbackSymbols = {
  tick: "\u221A",
  info: "i",
  warning: "\u203C",
  cross: "\xD7",
  squareSmall: "\u25A1",
  squareSmallFilled: "\u25A0",
  circle: "( )",
  circleFilled: "(*)",
  circleDotted: "( )",
  circleDouble: "( )",
  circleCircle: "(\u25CB)",
  circleCross: "(\xD7)",
  circlePipe: "(\u2502)",
  radioOn: "(*)",
  radioOff: "( )",
  checkboxOn: "[\xD7]",
  checkboxOff: "[ ]",
  checkboxCircleOn: "(\xD7)",
  checkboxCircleOff: "( )",
  pointer: ">",
  triangleUpOutline: "\u2206",
  triangleLeft: "\u25C4",
  triangleRight: "\u25BA",
  lozenge: "\u2666",
  lozengeOutline: "\u25CA",
  hamburger: "\u2261",
  smiley: "\u263A",
  mustache: "\u250C\u2500\u2510",
  star: "\u2736",
  play: "\u25BA",
  nodejs: "\u2666",
  oneSeventh: "1/7",
  oneNinth: "1/9",
  oneTenth: "1/10"
}, mainSymbols = { ...common, ...specialMainSymbols }, fallbackSymbols = { ...common, ...specialFallbackSymbols }, shouldUseMain = isUnicodeSupported(), figures = shouldUseMain ? mainSymbols : fallbackSymbols, figures_default = figures, replacements = Object.entries(specialMainSymbols);

// node_modules/.pnpm/yoctocolors@2.2.0/node_modules/yoctocolors/base.js
import tty from "node:tty";
var hasColors = tty?.WriteStream?.prototype?.hasColors?.() ?? !1, format = /* @__PURE__ */ __name((open, close) => {
  if (!hasColors)
    return (input) => input;
  let openCode = `\x1B[${open}m`, closeCode = `\x1B[${close}m`;
  return (input) => {
    let string = input + "", index = string.indexOf(closeCode);
    if (index === -1)
      return openCode + string + closeCode;
    let result = openCode, lastIndex = 0, replaceCode = (close === 22 ? closeCode : "") + openCode;
    for (; index !== -1; )
      result += string.slice(lastIndex, index) + replaceCode, lastIndex = index + closeCode.length, index = string.indexOf(closeCode, lastIndex);
    return result += string.slice(lastIndex) + closeCode, result;
  };
}, "format"), reset = format(0, 0), bold = format(1, 22), dim = format(2, 22), italic = format(3, 23), underline = format(4, 24), underlineDouble = format("4:2", 24), underlineCurly = format("4:3", 24), underlineDotted = format("4:4", 24), underlineDashed = format("4:5", 24), overline = format(53, 55), inverse = format(7, 27), hidden = format(8, 28), strikethrough = format(9, 29), black = format(30, 39), red = format(31, 39), green = format(32, 39), yellow = format(33, 39), blue = format(34, 39), magenta = format(35, 39), cyan = format(36, 39), white = format(37, 39), gray = format(90, 39), bgBlack = format(40, 49), bgRed = format(41, 49), bgGreen = format(42, 49), bgYellow = format(43, 49), bgBlue = format(44, 49), bgMagenta = format(45, 49), bgCyan = format(46, 49), bgWhite = format(47, 49), bgGray = format(100, 49), redBright = format(91, 39), greenBright = format(92, 39), yellowBright = format(93, 39), blueBright = format(94, 39), magentaBright = format(95, 39), cyanBright = format(96, 39), whiteBright = format(97, 39), bgRedBright = format(101, 49), bgGreenBright = format(102, 49), bgYellowBright = format(103, 49), bgBlueBright = format(104, 49), bgMagentaBright = format(105, 49), bgCyanBright = format(106, 49), bgWhiteBright = format(107, 49), underlineBlack = format("58;5;0", 59), underlineRed = format("58;5;1", 59), underlineGreen = format("58;5;2", 59), underlineYellow = format("58;5;3", 59), underlineBlue = format("58;5;4", 59), underlineMagenta = format("58;5;5", 59), underlineCyan = format("58;5;6", 59), underlineWhite = format("58;5;7", 59), underlineGray = format("58;5;8", 59), underlineRedBright = format("58;5;9", 59), underlineGreenBright = format("58;5;10", 59), underlineYellowBright = format("58;5;11", 59), underlineBlueBright = format("58;5;12", 59), underlineMagentaBright = format("58;5;13", 59), underlineCyanBright = format("58;5;14", 59), underlineWhiteBright = format("58;5;15", 59);

// node_modules/.pnpm/execa@10.2.1/node_modules/execa/lib/verbose/default.js
var hasColors2 = process4.env.FORCE_COLOR !== void 0 || process4.stderr.isTTY === !0, identity = /* @__PURE__ */ __name((string) => string, "identity"), getColor = /* @__PURE__ */ __name((color) => hasColors2 ? color : identity, "getColor"), gray2 = getColor(gray), bold2 = getColor(bold), redBright2 = getColor(redBright), yellowBright2 = getColor(yellowBright), defaultVerboseFunction = /* @__PURE__ */ __name(({
  type,
  message,
  timestamp,
  piped,
  commandId,
  result: { failed = !1 } = {},
  options: { reject = !0 }
}) => {
  let timestampString = serializeTimestamp(timestamp), icon = ICONS[type]({ failed, reject, piped }), color = COLORS[type]({ reject });
  return `${gray2(`[${timestampString}]`)} ${gray2(`[${commandId}]`)} ${color(icon)} ${color(message)}`;
}, "defaultVerboseFunction"), serializeTimestamp = /* @__PURE__ */ __name((timestamp) => `${padField(timestamp.getHours(), 2)}:${padField(timestamp.getMinutes(), 2)}:${padField(timestamp.getSeconds(), 2)}.${padField(timestamp.getMilliseconds(), 3)}`, "serializeTimestamp"), padField = /* @__PURE__ */ __name((field, padding) => String(field).padStart(padding, "0"), "padField"), getFinalIcon = /* @__PURE__ */ __name(({ failed, reject }) => failed ? reject ? figures_default.cross : figures_default.warning : figures_default.tick, "getFinalIcon"), ICONS = {
  command: /* @__PURE__ */ __name(({ piped }) => piped ? "|" : "$", "command"),
  output: /* @__PURE__ */ __name(() => " ", "output"),
  ipc: /* @__PURE__ */ __name(() => "*", "ipc"),
  error: getFinalIcon,
  duration: getFinalIcon
}, COLORS = {
  command: /* @__PURE__ */ __name(() => bold2, "command"),
  output: /* @__PURE__ */ __name(() => identity, "output"),
  ipc: /* @__PURE__ */ __name(() => identity, "ipc"),
  error: /* @__PURE__ */ __name(({ reject }) => reject ? redBright2 : yellowBright2, "error"),
  duration: /* @__PURE__ */ __name(() => gray2, "duration")
};

// node_modules/.pnpm/execa@10.2.1/node_modules/execa/lib/verbose/custom.js
var applyVerboseOnLines = /* @__PURE__ */ __name((printedLines, verboseInfo, fdNumber) => {
  let verboseFunction = getVerboseFunction(verboseInfo, fdNumber);
  return printedLines.map(({ verboseLine, verboseObject }) => applyVerboseFunction(verboseLine, verboseObject, verboseFunction)).filter((printedLine) => printedLine !== void 0).map((printedLine) => appendNewline(printedLine)).join("");
}, "applyVerboseOnLines"), applyVerboseFunction = /* @__PURE__ */ __name((verboseLine, verboseObject, verboseFunction) => {
  if (verboseFunction === void 0)
    return verboseLine;
  let printedLine = verboseFunction(verboseLine, verboseObject);
  if (typeof printedLine == "string")
    return printedLine;
}, "applyVerboseFunction"), appendNewline = /* @__PURE__ */ __name((printedLine) => printedLine.endsWith(`
`) ? printedLine : `${printedLine}
`, "appendNewline");

// node_modules/.pnpm/execa@10.2.1/node_modules/execa/lib/verbose/log.js
var verboseLog = /* @__PURE__ */ __name(({ type, verboseMessage, fdNumber, verboseInfo, result }) => {
  let verboseObject = getVerboseObject({ type, result, verboseInfo }), printedLines = getPrintedLines(verboseMessage, verboseObject), finalLines = applyVerboseOnLines(printedLines, verboseInfo, fdNumber);
  finalLines !== "" && console.warn(finalLines.slice(0, -1));
}, "verboseLog"), getVerboseObject = /* @__PURE__ */ __name(({ type, result, verboseInfo }) => {
  let { escapedCommand, commandId, rawOptions } = verboseInfo, { piped = !1, ...options } = rawOptions;
  return {
    type,
    escapedCommand,
    commandId: `${commandId}`,
    timestamp: /* @__PURE__ */ new Date(),
    piped,
    result,
    options
  };
}, "getVerboseObject"), getPrintedLines = /* @__PURE__ */ __name((verboseMessage, verboseObject) => verboseMessage.split(`
`).map((message) => getPrintedLine({ ...verboseObject, message })), "getPrintedLines"), getPrintedLine = /* @__PURE__ */ __name((verboseObject) => ({ verboseLine: defaultVerboseFunction(verboseObject), verboseObject }), "getPrintedLine"), serializeVerboseMessage = /* @__PURE__ */ __name((message) => {
  let messageString = typeof message == "string" ? message : inspect(message);
  return escapeLines(messageString);
}, "serializeVerboseMessage");

// node_modules/.pnpm/execa@10.2.1/node_modules/execa/lib/verbose/start.js
var logCommand = /* @__PURE__ */ __name((escapedCommand, verboseInfo) => {
  isVerbose(verboseInfo) && verboseLog({
    type: "command",
    verboseMessage: escapedCommand,
    verboseInfo
  });
}, "logCommand");

// node_modules/.pnpm/execa@10.2.1/node_modules/execa/lib/verbose/info.js
var getVerboseInfo = /* @__PURE__ */ __name((verbose, escapedCommand, rawOptions) => {
  validateVerbose(verbose);
  let commandId = getCommandId(verbose);
  return {
    verbose,
    escapedCommand,
    commandId,
    rawOptions
  };
}, "getVerboseInfo"), getCommandId = /* @__PURE__ */ __name((verbose) => isVerbose({ verbose }) ? COMMAND_ID++ : void 0, "getCommandId"), COMMAND_ID = 0n, validateVerbose = /* @__PURE__ */ __name((verbose) => {
  for (let fdVerbose of verbose) {
    if (fdVerbose === !1)
      throw new TypeError(`The "verbose: false" option was renamed to "verbose: 'none'".`);
    if (fdVerbose === !0)
      throw new TypeError(`The "verbose: true" option was renamed to "verbose: 'short'".`);
    if (!VERBOSE_VALUES.includes(fdVerbose) && !isVerboseFunction(fdVerbose)) {
      let allowedValues = VERBOSE_VALUES.map((allowedValue) => `'${allowedValue}'`).join(", ");
      throw new TypeError(`The "verbose" option must not be ${fdVerbose}. Allowed values are: ${allowedValues} or a function.`);
    }
  }
}, "validateVerbose");

// node_modules/.pnpm/execa@10.2.1/node_modules/execa/lib/return/duration.js
import { hrtime } from "node:process";
var getStartTime = /* @__PURE__ */ __name(() => hrtime.bigint(), "getStartTime"), getDurationMs = /* @__PURE__ */ __name((startTime) => Number(hrtime.bigint() - startTime) / 1e6, "getDurationMs");

// node_modules/.pnpm/execa@10.2.1/node_modules/execa/lib/arguments/command.js
var handleCommand = /* @__PURE__ */ __name((filePath, rawArguments, rawOptions) => {
  let startTime = getStartTime(), { command, escapedCommand } = joinCommand(filePath, rawArguments, rawOptions.shell && !rawOptions.node), verbose = normalizeFdSpecificOption(rawOptions, "verbose"), verboseInfo = getVerboseInfo(verbose, escapedCommand, { __proto__: null, ...rawOptions });
  return logCommand(escapedCommand, verboseInfo), {
    command,
    escapedCommand,
    startTime,
    verboseInfo
  };
}, "handleCommand");

// node_modules/.pnpm/execa@10.2.1/node_modules/execa/lib/arguments/options.js
import path7 from "node:path";
import process9 from "node:process";

// node_modules/.pnpm/npm-run-path@6.0.0/node_modules/npm-run-path/index.js
import process5 from "node:process";
import path2 from "node:path";

// node_modules/.pnpm/path-key@4.0.0/node_modules/path-key/index.js
function pathKey(options = {}) {
  let {
    env = process.env,
    platform: platform2 = process.platform
  } = options;
  return platform2 !== "win32" ? "PATH" : Object.keys(env).reverse().find((key) => key.toUpperCase() === "PATH") || "Path";
}
__name(pathKey, "pathKey");

// node_modules/.pnpm/unicorn-magic@0.3.0/node_modules/unicorn-magic/node.js
import { promisify } from "node:util";
import { execFile as execFileCallback, execFileSync as execFileSyncOriginal } from "node:child_process";
import path from "node:path";
import { fileURLToPath as fileURLToPath2 } from "node:url";
var execFileOriginal = promisify(execFileCallback);
function toPath(urlOrPath) {
  return urlOrPath instanceof URL ? fileURLToPath2(urlOrPath) : urlOrPath;
}
__name(toPath, "toPath");
function traversePathUp(startPath) {
  return {
    *[Symbol.iterator]() {
      let currentPath = path.resolve(toPath(startPath)), previousPath;
      for (; previousPath !== currentPath; )
        yield currentPath, previousPath = currentPath, currentPath = path.resolve(currentPath, "..");
    }
  };
}
__name(traversePathUp, "traversePathUp");
var TEN_MEGABYTES_IN_BYTES = 10 * 1024 * 1024;

// node_modules/.pnpm/npm-run-path@6.0.0/node_modules/npm-run-path/index.js
var npmRunPath = /* @__PURE__ */ __name(({
  cwd = process5.cwd(),
  path: pathOption = process5.env[pathKey()],
  preferLocal = !0,
  execPath: execPath2 = process5.execPath,
  addExecPath = !0
} = {}) => {
  let cwdPath = path2.resolve(toPath(cwd)), result = [], pathParts = pathOption.split(path2.delimiter);
  return preferLocal && applyPreferLocal(result, pathParts, cwdPath), addExecPath && applyExecPath(result, pathParts, execPath2, cwdPath), pathOption === "" || pathOption === path2.delimiter ? `${result.join(path2.delimiter)}${pathOption}` : [...result, pathOption].join(path2.delimiter);
}, "npmRunPath"), applyPreferLocal = /* @__PURE__ */ __name((result, pathParts, cwdPath) => {
  for (let directory of traversePathUp(cwdPath)) {
    let pathPart = path2.join(directory, "node_modules/.bin");
    pathParts.includes(pathPart) || result.push(pathPart);
  }
}, "applyPreferLocal"), applyExecPath = /* @__PURE__ */ __name((result, pathParts, execPath2, cwdPath) => {
  let pathPart = path2.resolve(cwdPath, toPath(execPath2), "..");
  pathParts.includes(pathPart) || result.push(pathPart);
}, "applyExecPath"), npmRunPathEnv = /* @__PURE__ */ __name(({ env = process5.env, ...options } = {}) => {
  env = { ...env };
  let pathName = pathKey({ env });
  return options.path = env[pathName], env[pathName] = npmRunPath(options), env;
}, "npmRunPathEnv");

// node_modules/.pnpm/execa@10.2.1/node_modules/execa/lib/terminate/kill.js
import { setTimeout as setTimeout2 } from "node:timers/promises";

// node_modules/.pnpm/execa@10.2.1/node_modules/execa/lib/terminate/signal.js
import { constants as constants3 } from "node:os";

// node_modules/.pnpm/human-signals@8.0.1/node_modules/human-signals/build/src/main.js
import { constants as constants2 } from "node:os";

// node_modules/.pnpm/human-signals@8.0.1/node_modules/human-signals/build/src/realtime.js
var getRealtimeSignals = /* @__PURE__ */ __name(() => {
  let length = SIGRTMAX - SIGRTMIN + 1;
  return Array.from({ length }, getRealtimeSignal);
}, "getRealtimeSignals"), getRealtimeSignal = /* @__PURE__ */ __name((value, index) => ({
  name: `SIGRT${index + 1}`,
  number: SIGRTMIN + index,
  action: "terminate",
  description: "Application-specific signal (realtime)",
  standard: "posix"
}), "getRealtimeSignal"), SIGRTMIN = 34, SIGRTMAX = 64;

// node_modules/.pnpm/human-signals@8.0.1/node_modules/human-signals/build/src/signals.js
import { constants } from "node:os";

// node_modules/.pnpm/human-signals@8.0.1/node_modules/human-signals/build/src/core.js
var SIGNALS = [
  {
    name: "SIGHUP",
    number: 1,
    action: "terminate",
    description: "Terminal closed",
    standard: "posix"
  },
  {
    name: "SIGINT",
    number: 2,
    action: "terminate",
    description: "User interruption with CTRL-C",
    standard: "ansi"
  },
  {
    name: "SIGQUIT",
    number: 3,
    action: "core",
    description: "User interruption with CTRL-\\",
    standard: "posix"
  },
  {
    name: "SIGILL",
    number: 4,
    action: "core",
    description: "Invalid machine instruction",
    standard: "ansi"
  },
  {
    name: "SIGTRAP",
    number: 5,
    action: "core",
    description: "Debugger breakpoint",
    standard: "posix"
  },
  {
    name: "SIGABRT",
    number: 6,
    action: "core",
    description: "Aborted",
    standard: "ansi"
  },
  {
    name: "SIGIOT",
    number: 6,
    action: "core",
    description: "Aborted",
    standard: "bsd"
  },
  {
    name: "SIGBUS",
    number: 7,
    action: "core",
    description: "Bus error due to misaligned, non-existing address or paging error",
    standard: "bsd"
  },
  {
    name: "SIGEMT",
    number: 7,
    action: "terminate",
    description: "Command should be emulated but is not implemented",
    standard: "other"
  },
  {
    name: "SIGFPE",
    number: 8,
    action: "core",
    description: "Floating point arithmetic error",
    standard: "ansi"
  },
  {
    name: "SIGKILL",
    number: 9,
    action: "terminate",
    description: "Forced termination",
    standard: "posix",
    forced: !0
  },
  {
    name: "SIGUSR1",
    number: 10,
    action: "terminate",
    description: "Application-specific signal",
    standard: "posix"
  },
  {
    name: "SIGSEGV",
    number: 11,
    action: "core",
    description: "Segmentation fault",
    standard: "ansi"
  },
  {
    name: "SIGUSR2",
    number: 12,
    action: "terminate",
    description: "Application-specific signal",
    standard: "posix"
  },
  {
    name: "SIGPIPE",
    number: 13,
    action: "terminate",
    description: "Broken pipe or socket",
    standard: "posix"
  },
  {
    name: "SIGALRM",
    number: 14,
    action: "terminate",
    description: "Timeout or timer",
    standard: "posix"
  },
  {
    name: "SIGTERM",
    number: 15,
    action: "terminate",
    description: "Termination",
    standard: "ansi"
  },
  {
    name: "SIGSTKFLT",
    number: 16,
    action: "terminate",
    description: "Stack is empty or overflowed",
    standard: "other"
  },
  {
    name: "SIGCHLD",
    number: 17,
    action: "ignore",
    description: "Child process terminated, paused or unpaused",
    standard: "posix"
  },
  {
    name: "SIGCLD",
    number: 17,
    action: "ignore",
    description: "Child process terminated, paused or unpaused",
    standard: "other"
  },
  {
    name: "SIGCONT",
    number: 18,
    action: "unpause",
    description: "Unpaused",
    standard: "posix",
    forced: !0
  },
  {
    name: "SIGSTOP",
    number: 19,
    action: "pause",
    description: "Paused",
    standard: "posix",
    forced: !0
  },
  {
    name: "SIGTSTP",
    number: 20,
    action: "pause",
    description: 'Paused using CTRL-Z or "suspend"',
    standard: "posix"
  },
  {
    name: "SIGTTIN",
    number: 21,
    action: "pause",
    description: "Background process cannot read terminal input",
    standard: "posix"
  },
  {
    name: "SIGBREAK",
    number: 21,
    action: "terminate",
    description: "User interruption with CTRL-BREAK",
    standard: "other"
  },
  {
    name: "SIGTTOU",
    number: 22,
    action: "pause",
    description: "Background process cannot write to terminal output",
    standard: "posix"
  },
  {
    name: "SIGURG",
    number: 23,
    action: "ignore",
    description: "Socket received out-of-band data",
    standard: "bsd"
  },
  {
    name: "SIGXCPU",
    number: 24,
    action: "core",
    description: "Process timed out",
    standard: "bsd"
  },
  {
    name: "SIGXFSZ",
    number: 25,
    action: "core",
    description: "File too big",
    standard: "bsd"
  },
  {
    name: "SIGVTALRM",
    number: 26,
    action: "terminate",
    description: "Timeout or timer",
    standard: "bsd"
  },
  {
    name: "SIGPROF",
    number: 27,
    action: "terminate",
    description: "Timeout or timer",
    standard: "bsd"
  },
  {
    name: "SIGWINCH",
    number: 28,
    action: "ignore",
    description: "Terminal window size changed",
    standard: "bsd"
  },
  {
    name: "SIGIO",
    number: 29,
    action: "terminate",
    description: "I/O is available",
    standard: "other"
  },
  {
    name: "SIGPOLL",
    number: 29,
    action: "terminate",
    description: "Watched event",
    standard: "other"
  },
  {
    name: "SIGINFO",
    number: 29,
    action: "ignore",
    description: "Request for process information",
    standard: "other"
  },
  {
    name: "SIGPWR",
    number: 30,
    action: "terminate",
    description: "Device running out of power",
    standard: "systemv"
  },
  {
    name: "SIGSYS",
    number: 31,
    action: "core",
    description: "Invalid system call",
    standard: "other"
  },
  {
    name: "SIGUNUSED",
    number: 31,
    action: "terminate",
    description: "Invalid system call",
    standard: "other"
  }
];

// node_modules/.pnpm/human-signals@8.0.1/node_modules/human-signals/build/src/signals.js
var getSignals = /* @__PURE__ */ __name(() => {
  let realtimeSignals = getRealtimeSignals();
  return [...SIGNALS, ...realtimeSignals].map(normalizeSignal);
}, "getSignals"), normalizeSignal = /* @__PURE__ */ __name(({
  name,
  number: defaultNumber,
  description,
  action,
  forced = !1,
  standard
}) => {
  let {
    signals: { [name]: constantSignal }
  } = constants, supported = constantSignal !== void 0;
  return { name, number: supported ? constantSignal : defaultNumber, description, supported, action, forced, standard };
}, "normalizeSignal");

// node_modules/.pnpm/human-signals@8.0.1/node_modules/human-signals/build/src/main.js
var getSignalsByName = /* @__PURE__ */ __name(() => {
  let signals2 = getSignals();
  return Object.fromEntries(signals2.map(getSignalByName));
}, "getSignalsByName"), getSignalByName = /* @__PURE__ */ __name(({
  name,
  number,
  description,
  supported,
  action,
  forced,
  standard
}) => [name, { name, number, description, supported, action, forced, standard }], "getSignalByName"), signalsByName = getSignalsByName(), getSignalsByNumber = /* @__PURE__ */ __name(() => {
  let signals2 = getSignals(), length = SIGRTMAX + 1, signalsA = Array.from(
    { length },
    (value, number) => getSignalByNumber(number, signals2)
  );
  return Object.assign({}, ...signalsA);
}, "getSignalsByNumber"), getSignalByNumber = /* @__PURE__ */ __name((number, signals2) => {
  let signal = findSignalByNumber(number, signals2);
  if (signal === void 0)
    return {};
  let { name, description, supported, action, forced, standard } = signal;
  return {
    [number]: {
      name,
      number,
      description,
      supported,
      action,
      forced,
      standard
    }
  };
}, "getSignalByNumber"), findSignalByNumber = /* @__PURE__ */ __name((number, signals2) => {
  let signal = signals2.find(({ name }) => constants2.signals[name] === number);
  return signal !== void 0 ? signal : signals2.find((signalA) => signalA.number === number);
}, "findSignalByNumber"), signalsByNumber = getSignalsByNumber();

// node_modules/.pnpm/execa@10.2.1/node_modules/execa/lib/terminate/signal.js
var normalizeKillSignal = /* @__PURE__ */ __name((killSignal) => {
  let optionName = "option `killSignal`";
  if (killSignal === 0)
    throw new TypeError(`Invalid ${optionName}: 0 cannot be used.`);
  return normalizeSignal2(killSignal, optionName);
}, "normalizeKillSignal"), normalizeSignalArgument = /* @__PURE__ */ __name((signal) => signal === 0 ? signal : normalizeSignal2(signal, "`subprocess.kill()`'s argument"), "normalizeSignalArgument"), normalizeSignal2 = /* @__PURE__ */ __name((signalNameOrInteger, optionName) => {
  if (Number.isInteger(signalNameOrInteger))
    return normalizeSignalInteger(signalNameOrInteger, optionName);
  if (typeof signalNameOrInteger == "string")
    return normalizeSignalName(signalNameOrInteger, optionName);
  throw new TypeError(`Invalid ${optionName} ${String(signalNameOrInteger)}: it must be a string or an integer.
${getAvailableSignals()}`);
}, "normalizeSignal"), normalizeSignalInteger = /* @__PURE__ */ __name((signalInteger, optionName) => {
  if (signalsIntegerToName.has(signalInteger))
    return signalsIntegerToName.get(signalInteger);
  throw new TypeError(`Invalid ${optionName} ${signalInteger}: this signal integer does not exist.
${getAvailableSignals()}`);
}, "normalizeSignalInteger"), getSignalsIntegerToName = /* @__PURE__ */ __name(() => new Map(Object.entries(constants3.signals).reverse().map(([signalName, signalInteger]) => [signalInteger, signalName])), "getSignalsIntegerToName"), signalsIntegerToName = getSignalsIntegerToName(), normalizeSignalName = /* @__PURE__ */ __name((signalName, optionName) => {
  if (signalName in constants3.signals)
    return signalName;
  throw signalName.toUpperCase() in constants3.signals ? new TypeError(`Invalid ${optionName} '${signalName}': please rename it to '${signalName.toUpperCase()}'.`) : new TypeError(`Invalid ${optionName} '${signalName}': this signal name does not exist.
${getAvailableSignals()}`);
}, "normalizeSignalName"), getAvailableSignals = /* @__PURE__ */ __name(() => `Available signal names: ${getAvailableSignalNames()}.
Available signal numbers: ${getAvailableSignalIntegers()}.`, "getAvailableSignals"), getAvailableSignalNames = /* @__PURE__ */ __name(() => Object.keys(constants3.signals).sort().map((signalName) => `'${signalName}'`).join(", "), "getAvailableSignalNames"), getAvailableSignalIntegers = /* @__PURE__ */ __name(() => [...new Set(Object.values(constants3.signals).sort((signalInteger, signalIntegerTwo) => signalInteger - signalIntegerTwo))].join(", "), "getAvailableSignalIntegers"), getSignalDescription = /* @__PURE__ */ __name((signal) => signalsByName[signal].description, "getSignalDescription");

// node_modules/.pnpm/execa@10.2.1/node_modules/execa/lib/terminate/timeout.js
import { setTimeout } from "node:timers/promises";
var validateTimeout = /* @__PURE__ */ __name(({ timeout }) => {
  timeout !== void 0 && validateDelay(timeout, "timeout");
}, "validateTimeout"), validateDelay = /* @__PURE__ */ __name((delay, optionName) => {
  if (!Number.isInteger(delay) || delay < 0 || delay > MAX_DELAY)
    throw new TypeError(`Expected the \`${optionName}\` option to be a non-negative integer up to ${MAX_DELAY}, got \`${delay}\` (${getTypeName(delay)})`);
}, "validateDelay"), MAX_DELAY = 2 ** 31 - 1, throwOnTimeout = /* @__PURE__ */ __name((kill, timeout, context, controller) => timeout === 0 || timeout === void 0 ? [] : [killAfterTimeout(kill, timeout, context, controller)], "throwOnTimeout"), killAfterTimeout = /* @__PURE__ */ __name(async (kill, timeout, context, { signal }) => {
  throw await setTimeout(timeout, void 0, { signal }), context.terminationReason ??= "timeout", kill(), new DiscardedError();
}, "killAfterTimeout");

// node_modules/.pnpm/execa@10.2.1/node_modules/execa/lib/terminate/kill.js
var normalizeForceKillAfterDelay = /* @__PURE__ */ __name((forceKillAfterDelay) => forceKillAfterDelay === !1 ? forceKillAfterDelay : forceKillAfterDelay === !0 ? DEFAULT_FORCE_KILL_TIMEOUT : (validateDelay(forceKillAfterDelay, "forceKillAfterDelay"), forceKillAfterDelay), "normalizeForceKillAfterDelay"), DEFAULT_FORCE_KILL_TIMEOUT = 1e3 * 5, subprocessKill = /* @__PURE__ */ __name(({ kill, options: { forceKillAfterDelay, killSignal }, onInternalError, context, controller }, signalOrError, errorArgument) => {
  let { signal, error } = parseKillArguments(signalOrError, errorArgument, killSignal);
  emitKillError(error, onInternalError);
  let killResult = kill(signal);
  return setKillTimeout({
    kill,
    signal,
    forceKillAfterDelay,
    killSignal,
    killResult,
    context,
    controller
  }), killResult;
}, "subprocessKill"), parseKillArguments = /* @__PURE__ */ __name((signalOrError, errorArgument, killSignal) => {
  let [signal = killSignal, error] = isErrorInstance(signalOrError) ? [void 0, signalOrError] : [signalOrError, errorArgument];
  if (typeof signal != "string" && !Number.isInteger(signal))
    throw new TypeError(`The first argument must be an error instance or a signal name string/integer: ${String(signal)}`);
  if (error !== void 0 && !isErrorInstance(error))
    throw new TypeError(`The second argument is optional. If specified, it must be an error instance: ${error}`);
  return { signal: normalizeSignalArgument(signal), error };
}, "parseKillArguments"), emitKillError = /* @__PURE__ */ __name((error, onInternalError) => {
  error !== void 0 && onInternalError.reject(error);
}, "emitKillError"), setKillTimeout = /* @__PURE__ */ __name(async ({ kill, signal, forceKillAfterDelay, killSignal, killResult, context, controller }) => {
  signal === killSignal && killResult && killOnTimeout({
    kill,
    forceKillAfterDelay,
    context,
    controllerSignal: controller.signal
  });
}, "setKillTimeout"), killOnTimeout = /* @__PURE__ */ __name(async ({ kill, forceKillAfterDelay, context, controllerSignal }) => {
  if (forceKillAfterDelay !== !1)
    try {
      await setTimeout2(forceKillAfterDelay, void 0, { signal: controllerSignal }), kill("SIGKILL") && (context.isForcefullyTerminated ??= !0);
    } catch {
    }
}, "killOnTimeout");

// node_modules/.pnpm/execa@10.2.1/node_modules/execa/lib/utils/abort-signal.js
import { once } from "node:events";
var onAbortedSignal = /* @__PURE__ */ __name(async (mainSignal, stopSignal) => {
  mainSignal.aborted || await once(mainSignal, "abort", { signal: stopSignal });
}, "onAbortedSignal"), validateAbortSignal = /* @__PURE__ */ __name((signal, optionName) => {
  if (signal !== void 0 && Object.prototype.toString.call(signal) !== "[object AbortSignal]")
    throw new TypeError(`The \`${optionName}\` option must be an AbortSignal: ${String(signal)}.`);
}, "validateAbortSignal");

// node_modules/.pnpm/execa@10.2.1/node_modules/execa/lib/terminate/cancel.js
var validateCancelSignal = /* @__PURE__ */ __name(({ cancelSignal }) => {
  validateAbortSignal(cancelSignal, "cancelSignal");
}, "validateCancelSignal"), validateRenamedSignalOption = /* @__PURE__ */ __name(({ signal }) => {
  if (signal !== void 0)
    throw new TypeError('The "signal" option has been renamed to "cancelSignal" instead.');
}, "validateRenamedSignalOption"), throwOnCancel = /* @__PURE__ */ __name(({ kill, cancelSignal, gracefulCancel, context, controller }) => cancelSignal === void 0 || gracefulCancel ? [] : [terminateOnCancel(kill, cancelSignal, context, controller)], "throwOnCancel"), terminateOnCancel = /* @__PURE__ */ __name(async (kill, cancelSignal, context, { signal }) => {
  throw await onAbortedSignal(cancelSignal, signal), context.terminationReason ??= "cancel", kill(), cancelSignal.reason;
}, "terminateOnCancel");

// node_modules/.pnpm/execa@10.2.1/node_modules/execa/lib/ipc/graceful.js
import { scheduler as scheduler2 } from "node:timers/promises";

// node_modules/.pnpm/execa@10.2.1/node_modules/execa/lib/ipc/send.js
import { promisify as promisify2 } from "node:util";

// node_modules/.pnpm/execa@10.2.1/node_modules/execa/lib/ipc/validation.js
import { inspect as inspect2 } from "node:util";
var validateIpcMethod = /* @__PURE__ */ __name(({ methodName, isSubprocess, ipc, isConnected: isConnected2 }) => {
  validateIpcOption(methodName, isSubprocess, ipc), validateConnection(methodName, isSubprocess, isConnected2);
}, "validateIpcMethod"), validateIpcOption = /* @__PURE__ */ __name((methodName, isSubprocess, ipc) => {
  if (!ipc)
    throw new Error(`${getMethodName(methodName, isSubprocess)} can only be used if the \`ipc\` option is \`true\`.`);
}, "validateIpcOption"), validateConnection = /* @__PURE__ */ __name((methodName, isSubprocess, isConnected2) => {
  if (!isConnected2)
    throw new Error(`${getMethodName(methodName, isSubprocess)} cannot be used: the ${getOtherProcessName(isSubprocess)} has already exited or disconnected.`);
}, "validateConnection"), throwOnEarlyDisconnect = /* @__PURE__ */ __name((isSubprocess) => {
  throw new Error(`${getMethodName("getOneMessage", isSubprocess)} could not complete: the ${getOtherProcessName(isSubprocess)} exited or disconnected.`);
}, "throwOnEarlyDisconnect"), throwOnStrictDeadlockError = /* @__PURE__ */ __name((isSubprocess) => {
  throw new Error(`${getMethodName("sendMessage", isSubprocess)} failed: the ${getOtherProcessName(isSubprocess)} is sending a message too, instead of listening to incoming messages.
This can be fixed by both sending a message and listening to incoming messages at the same time:

const [receivedMessage] = await Promise.all([
	${getMethodName("getOneMessage", isSubprocess)},
	${getMethodName("sendMessage", isSubprocess, "message, {strict: true}")},
]);`);
}, "throwOnStrictDeadlockError"), getStrictResponseError = /* @__PURE__ */ __name((error, isSubprocess) => new Error(`${getMethodName("sendMessage", isSubprocess)} failed when sending an acknowledgment response to the ${getOtherProcessName(isSubprocess)}.`, { cause: error }), "getStrictResponseError"), throwOnMissingStrict = /* @__PURE__ */ __name((isSubprocess) => {
  throw new Error(`${getMethodName("sendMessage", isSubprocess)} failed: the ${getOtherProcessName(isSubprocess)} is not listening to incoming messages.`);
}, "throwOnMissingStrict"), throwOnStrictDisconnect = /* @__PURE__ */ __name((isSubprocess) => {
  throw new Error(`${getMethodName("sendMessage", isSubprocess)} failed: the ${getOtherProcessName(isSubprocess)} exited without listening to incoming messages.`);
}, "throwOnStrictDisconnect"), getAbortDisconnectError = /* @__PURE__ */ __name(() => new Error(`\`cancelSignal\` aborted: the ${getOtherProcessName(!0)} disconnected.`), "getAbortDisconnectError"), throwOnMissingParent = /* @__PURE__ */ __name(() => {
  throw new Error("`getCancelSignal()` cannot be used without setting the `gracefulCancel` option to `true`.");
}, "throwOnMissingParent"), handleEpipeError = /* @__PURE__ */ __name(({ error, methodName, isSubprocess }) => {
  if (error.code === "EPIPE")
    throw new Error(`${getMethodName(methodName, isSubprocess)} cannot be used: the ${getOtherProcessName(isSubprocess)} is disconnecting.`, { cause: error });
}, "handleEpipeError"), handleSerializationError = /* @__PURE__ */ __name(({ error, methodName, isSubprocess, message }) => {
  if (isSerializationError(error))
    throw new Error(`${getMethodName(methodName, isSubprocess)}'s argument type is invalid: the message cannot be serialized: ${serializeInvalidMessage(message)}.`, { cause: error });
}, "handleSerializationError"), serializeInvalidMessage = /* @__PURE__ */ __name((message) => {
  try {
    return String(message);
  } catch {
    return inspect2(message);
  }
}, "serializeInvalidMessage"), isSerializationError = /* @__PURE__ */ __name(({ code, message }) => SERIALIZATION_ERROR_CODES.has(code) || SERIALIZATION_ERROR_MESSAGES.some((serializationErrorMessage) => message.includes(serializationErrorMessage)), "isSerializationError"), SERIALIZATION_ERROR_CODES = /* @__PURE__ */ new Set([
  // Message is `undefined`
  "ERR_MISSING_ARGS",
  // Message is a function, a bigint, a symbol
  "ERR_INVALID_ARG_TYPE"
]), SERIALIZATION_ERROR_MESSAGES = [
  // Message is a promise or a proxy, with `serialization: 'advanced'`
  "could not be cloned",
  // Message has cycles, with `serialization: 'json'`
  "circular structure",
  // Message has cycles inside toJSON(), with `serialization: 'json'`
  "call stack size exceeded"
], getMethodName = /* @__PURE__ */ __name((methodName, isSubprocess, parameters = "") => methodName === "cancelSignal" ? "`cancelSignal`'s `controller.abort()`" : `${getNamespaceName(isSubprocess)}${methodName}(${parameters})`, "getMethodName"), getNamespaceName = /* @__PURE__ */ __name((isSubprocess) => isSubprocess ? "" : "subprocess.", "getNamespaceName"), getOtherProcessName = /* @__PURE__ */ __name((isSubprocess) => isSubprocess ? "parent process" : "subprocess", "getOtherProcessName"), disconnect = /* @__PURE__ */ __name((anyProcess) => {
  anyProcess.connected && anyProcess.disconnect();
}, "disconnect");

// node_modules/.pnpm/execa@10.2.1/node_modules/execa/lib/utils/deferred.js
var createDeferred = /* @__PURE__ */ __name(() => {
  let methods = {}, promise = new Promise((resolve, reject) => {
    Object.assign(methods, { resolve, reject });
  });
  return Object.assign(promise, methods);
}, "createDeferred");

// node_modules/.pnpm/execa@10.2.1/node_modules/execa/lib/ipc/strict.js
import { once as once3 } from "node:events";

// node_modules/.pnpm/execa@10.2.1/node_modules/execa/lib/utils/max-listeners.js
import { addAbortListener } from "node:events";
var incrementMaxListeners = /* @__PURE__ */ __name((eventEmitter, maxListenersIncrement, signal) => {
  let maxListeners = eventEmitter.getMaxListeners();
  maxListeners === 0 || maxListeners === 1 / 0 || (eventEmitter.setMaxListeners(maxListeners + maxListenersIncrement), addAbortListener(signal, () => {
    eventEmitter.setMaxListeners(eventEmitter.getMaxListeners() - maxListenersIncrement);
  }));
}, "incrementMaxListeners");

// node_modules/.pnpm/execa@10.2.1/node_modules/execa/lib/ipc/forward.js
import { EventEmitter } from "node:events";

// node_modules/.pnpm/execa@10.2.1/node_modules/execa/lib/ipc/incoming.js
import { once as once2 } from "node:events";
import { scheduler } from "node:timers/promises";

// node_modules/.pnpm/execa@10.2.1/node_modules/execa/lib/ipc/reference.js
var addReference = /* @__PURE__ */ __name((channel, reference) => {
  reference && addReferenceCount(channel);
}, "addReference"), addReferenceCount = /* @__PURE__ */ __name((channel) => {
  channel.refCounted();
}, "addReferenceCount"), removeReference = /* @__PURE__ */ __name((channel, reference) => {
  reference && removeReferenceCount(channel);
}, "removeReference"), removeReferenceCount = /* @__PURE__ */ __name((channel) => {
  channel.unrefCounted();
}, "removeReferenceCount"), undoAddedReferences = /* @__PURE__ */ __name((channel, isSubprocess) => {
  isSubprocess && (removeReferenceCount(channel), removeReferenceCount(channel));
}, "undoAddedReferences"), redoAddedReferences = /* @__PURE__ */ __name((channel, isSubprocess) => {
  isSubprocess && (addReferenceCount(channel), addReferenceCount(channel));
}, "redoAddedReferences");

// node_modules/.pnpm/execa@10.2.1/node_modules/execa/lib/ipc/incoming.js
var onMessage = /* @__PURE__ */ __name(async ({ anyProcess, channel, isSubprocess, ipcEmitter }, wrappedMessage) => {
  if (handleStrictResponse(wrappedMessage, anyProcess) || isSubprocess && handleAbort(wrappedMessage))
    return;
  INCOMING_MESSAGES.has(anyProcess) || INCOMING_MESSAGES.set(anyProcess, []);
  let incomingMessages = INCOMING_MESSAGES.get(anyProcess);
  if (incomingMessages.push(wrappedMessage), !(incomingMessages.length > 1))
    for (; incomingMessages.length > 0; ) {
      await waitForOutgoingMessages(anyProcess, ipcEmitter, incomingMessages[0]), await scheduler.yield();
      let message = await handleStrictRequest({
        wrappedMessage: incomingMessages[0],
        anyProcess,
        channel,
        isSubprocess,
        ipcEmitter
      });
      incomingMessages.shift(), ipcEmitter.emit("message", message), ipcEmitter.emit("message:done");
    }
}, "onMessage"), onDisconnect = /* @__PURE__ */ __name(async ({ anyProcess, channel, isSubprocess, ipcEmitter, boundOnMessage }) => {
  isSubprocess && abortOnDisconnect();
  let incomingMessages = INCOMING_MESSAGES.get(anyProcess);
  for (; incomingMessages?.length > 0; )
    await once2(ipcEmitter, "message:done");
  anyProcess.removeListener("message", boundOnMessage), redoAddedReferences(channel, isSubprocess), ipcEmitter.connected = !1, ipcEmitter.emit("disconnect");
}, "onDisconnect"), INCOMING_MESSAGES = /* @__PURE__ */ new WeakMap();

// node_modules/.pnpm/execa@10.2.1/node_modules/execa/lib/ipc/forward.js
var getIpcEmitter = /* @__PURE__ */ __name((anyProcess, channel, isSubprocess) => {
  if (IPC_EMITTERS.has(anyProcess))
    return IPC_EMITTERS.get(anyProcess);
  let ipcEmitter = new EventEmitter();
  return ipcEmitter.setMaxListeners(0), ipcEmitter.connected = !0, IPC_EMITTERS.set(anyProcess, ipcEmitter), forwardEvents({
    ipcEmitter,
    anyProcess,
    channel,
    isSubprocess
  }), ipcEmitter;
}, "getIpcEmitter"), IPC_EMITTERS = /* @__PURE__ */ new WeakMap(), forwardEvents = /* @__PURE__ */ __name(({ ipcEmitter, anyProcess, channel, isSubprocess }) => {
  let boundOnMessage = onMessage.bind(void 0, {
    anyProcess,
    channel,
    isSubprocess,
    ipcEmitter
  });
  anyProcess.on("message", boundOnMessage), anyProcess.once("disconnect", onDisconnect.bind(void 0, {
    anyProcess,
    channel,
    isSubprocess,
    ipcEmitter,
    boundOnMessage
  })), undoAddedReferences(channel, isSubprocess);
}, "forwardEvents"), isConnected = /* @__PURE__ */ __name((anyProcess) => {
  let ipcEmitter = IPC_EMITTERS.get(anyProcess);
  return ipcEmitter === void 0 ? anyProcess.channel !== void 0 && anyProcess.channel !== null : ipcEmitter.connected;
}, "isConnected");

// node_modules/.pnpm/execa@10.2.1/node_modules/execa/lib/ipc/strict.js
var handleSendStrict = /* @__PURE__ */ __name(({ anyProcess, channel, isSubprocess, message, strict }) => {
  if (!strict)
    return message;
  let ipcEmitter = getIpcEmitter(anyProcess, channel, isSubprocess), hasListeners = hasMessageListeners(anyProcess, ipcEmitter);
  return {
    id: count++,
    type: REQUEST_TYPE,
    message,
    hasListeners
  };
}, "handleSendStrict"), count = 0, validateStrictDeadlock = /* @__PURE__ */ __name((outgoingMessages, wrappedMessage) => {
  if (!(!isStrictRequest(wrappedMessage) || wrappedMessage.hasListeners))
    for (let { id } of outgoingMessages)
      id !== void 0 && STRICT_RESPONSES[id].deferred.resolve({ isDeadlock: !0, hasListeners: !1 });
}, "validateStrictDeadlock"), handleStrictRequest = /* @__PURE__ */ __name(async ({ wrappedMessage, anyProcess, channel, isSubprocess, ipcEmitter }) => {
  if (!isStrictRequest(wrappedMessage))
    return wrappedMessage;
  let { id, message } = wrappedMessage;
  if (!anyProcess.connected)
    return message;
  let response = { id, type: RESPONSE_TYPE, message: hasMessageListeners(anyProcess, ipcEmitter) };
  try {
    await sendMessage({
      anyProcess,
      channel,
      isSubprocess,
      ipc: !0
    }, response);
  } catch (error) {
    error.cause?.code !== "EPIPE" && ipcEmitter.emit("strict:error", error);
  }
  return message;
}, "handleStrictRequest"), handleStrictResponse = /* @__PURE__ */ __name((wrappedMessage, anyProcess) => {
  if (wrappedMessage?.type !== RESPONSE_TYPE)
    return !1;
  let { id, message: hasListeners } = wrappedMessage, strictResponse = STRICT_RESPONSES[id];
  return strictResponse?.anyProcess === anyProcess && strictResponse.deferred.resolve({ isDeadlock: !1, hasListeners }), !0;
}, "handleStrictResponse"), waitForStrictResponse = /* @__PURE__ */ __name(async (wrappedMessage, anyProcess, isSubprocess) => {
  let deferred = createDeferred();
  STRICT_RESPONSES[wrappedMessage.id] = { deferred, anyProcess };
  let controller = new AbortController();
  try {
    let { isDeadlock, hasListeners } = await Promise.race([
      deferred,
      throwOnDisconnect(anyProcess, isSubprocess, controller)
    ]);
    isDeadlock && throwOnStrictDeadlockError(isSubprocess), hasListeners || throwOnMissingStrict(isSubprocess);
  } finally {
    controller.abort(), delete STRICT_RESPONSES[wrappedMessage.id];
  }
}, "waitForStrictResponse"), STRICT_RESPONSES = { __proto__: null }, throwOnDisconnect = /* @__PURE__ */ __name(async (anyProcess, isSubprocess, { signal }) => {
  incrementMaxListeners(anyProcess, 1, signal), await once3(anyProcess, "disconnect", { signal }), throwOnStrictDisconnect(isSubprocess);
}, "throwOnDisconnect"), REQUEST_TYPE = "execa:ipc:request", RESPONSE_TYPE = "execa:ipc:response", isStrictRequest = /* @__PURE__ */ __name((wrappedMessage) => wrappedMessage?.type === REQUEST_TYPE && Number.isInteger(wrappedMessage.id) && typeof wrappedMessage.hasListeners == "boolean", "isStrictRequest");

// node_modules/.pnpm/execa@10.2.1/node_modules/execa/lib/ipc/outgoing.js
var startSendMessage = /* @__PURE__ */ __name((anyProcess, wrappedMessage, strict) => {
  OUTGOING_MESSAGES.has(anyProcess) || OUTGOING_MESSAGES.set(anyProcess, /* @__PURE__ */ new Set());
  let outgoingMessages = OUTGOING_MESSAGES.get(anyProcess), onMessageSent = createDeferred(), id = strict ? wrappedMessage.id : void 0, outgoingMessage = { onMessageSent, id };
  return outgoingMessages.add(outgoingMessage), { outgoingMessages, outgoingMessage };
}, "startSendMessage"), endSendMessage = /* @__PURE__ */ __name(({ outgoingMessages, outgoingMessage }) => {
  outgoingMessages.delete(outgoingMessage), outgoingMessage.onMessageSent.resolve();
}, "endSendMessage"), waitForOutgoingMessages = /* @__PURE__ */ __name(async (anyProcess, ipcEmitter, wrappedMessage) => {
  for (; !hasMessageListeners(anyProcess, ipcEmitter) && OUTGOING_MESSAGES.get(anyProcess)?.size > 0; ) {
    let outgoingMessages = [...OUTGOING_MESSAGES.get(anyProcess)];
    validateStrictDeadlock(outgoingMessages, wrappedMessage), await Promise.all(outgoingMessages.map(({ onMessageSent }) => onMessageSent));
  }
}, "waitForOutgoingMessages"), OUTGOING_MESSAGES = /* @__PURE__ */ new WeakMap(), IPC_SUBPROCESS_OPTIONS = /* @__PURE__ */ new WeakMap(), setIpcSubprocessOptions = /* @__PURE__ */ __name((subprocess, options) => {
  IPC_SUBPROCESS_OPTIONS.set(subprocess, options);
}, "setIpcSubprocessOptions"), hasMessageListeners = /* @__PURE__ */ __name((anyProcess, ipcEmitter) => ipcEmitter.listenerCount("message") > getMinListenerCount(anyProcess), "hasMessageListeners"), getMinListenerCount = /* @__PURE__ */ __name((anyProcess) => getOptions(anyProcess) !== void 0 && !getFdSpecificValue(getOptions(anyProcess).buffer, "ipc") ? 1 : 0, "getMinListenerCount"), getOptions = /* @__PURE__ */ __name((anyProcess) => IPC_SUBPROCESS_OPTIONS.get(anyProcess), "getOptions");

// node_modules/.pnpm/execa@10.2.1/node_modules/execa/lib/ipc/send.js
var sendMessage = /* @__PURE__ */ __name(({ anyProcess, channel, isSubprocess, ipc }, message, options) => {
  let { strict = !1 } = copyOptions(options);
  checkBooleanOption(strict, "strict");
  let methodName = "sendMessage";
  return validateIpcMethod({
    methodName,
    isSubprocess,
    ipc,
    isConnected: anyProcess.connected
  }), sendMessageAsync({
    anyProcess,
    channel,
    methodName,
    isSubprocess,
    message,
    strict
  });
}, "sendMessage"), sendMessageAsync = /* @__PURE__ */ __name(async ({ anyProcess, channel, methodName, isSubprocess, message, strict }) => {
  let wrappedMessage = handleSendStrict({
    anyProcess,
    channel,
    isSubprocess,
    message,
    strict
  }), outgoingMessagesState = startSendMessage(anyProcess, wrappedMessage, strict);
  try {
    await sendOneMessage({
      anyProcess,
      methodName,
      isSubprocess,
      wrappedMessage,
      message,
      strict
    });
  } catch (error) {
    throw disconnect(anyProcess), error;
  } finally {
    endSendMessage(outgoingMessagesState);
  }
}, "sendMessageAsync"), sendOneMessage = /* @__PURE__ */ __name(async ({ anyProcess, methodName, isSubprocess, wrappedMessage, message, strict = !1 }) => {
  let sendMethod = getSendMethod(anyProcess);
  try {
    await Promise.all([
      // Only messages sent with the `strict` option wait for an acknowledgment response
      strict ? waitForStrictResponse(wrappedMessage, anyProcess, isSubprocess) : void 0,
      sendMethod(wrappedMessage)
    ]);
  } catch (error) {
    throw handleEpipeError({ error, methodName, isSubprocess }), handleSerializationError({
      error,
      methodName,
      isSubprocess,
      message
    }), error;
  }
}, "sendOneMessage"), getSendMethod = /* @__PURE__ */ __name((anyProcess) => {
  if (PROCESS_SEND_METHODS.has(anyProcess))
    return PROCESS_SEND_METHODS.get(anyProcess);
  let sendMethod = promisify2(anyProcess.send.bind(anyProcess));
  return PROCESS_SEND_METHODS.set(anyProcess, sendMethod), sendMethod;
}, "getSendMethod"), PROCESS_SEND_METHODS = /* @__PURE__ */ new WeakMap();

// node_modules/.pnpm/execa@10.2.1/node_modules/execa/lib/ipc/graceful.js
var sendAbort = /* @__PURE__ */ __name((subprocess, message) => {
  let methodName = "cancelSignal";
  return validateConnection(methodName, !1, subprocess.connected), sendOneMessage({
    anyProcess: subprocess,
    methodName,
    isSubprocess: !1,
    wrappedMessage: { type: GRACEFUL_CANCEL_TYPE, message },
    message
  });
}, "sendAbort"), getCancelSignal = /* @__PURE__ */ __name(async ({ anyProcess, channel, isSubprocess, ipc }) => (await startIpc({
  anyProcess,
  channel,
  isSubprocess,
  ipc
}), cancelController.signal), "getCancelSignal"), startIpc = /* @__PURE__ */ __name(async ({ anyProcess, channel, isSubprocess, ipc }) => {
  if (!isCancelListening) {
    if (!ipc) {
      throwOnMissingParent();
      return;
    }
    if (isCancelListening = !0, !anyProcess.connected) {
      abortOnDisconnect();
      return;
    }
    getIpcEmitter(anyProcess, channel, isSubprocess), await scheduler2.yield();
  }
}, "startIpc"), isCancelListening = !1, handleAbort = /* @__PURE__ */ __name((wrappedMessage) => wrappedMessage?.type !== GRACEFUL_CANCEL_TYPE ? !1 : (cancelController.abort(wrappedMessage.message), !0), "handleAbort"), GRACEFUL_CANCEL_TYPE = "execa:ipc:cancel", abortOnDisconnect = /* @__PURE__ */ __name(() => {
  cancelController.abort(getAbortDisconnectError());
}, "abortOnDisconnect"), cancelController = new AbortController();

// node_modules/.pnpm/execa@10.2.1/node_modules/execa/lib/terminate/graceful.js
var validateGracefulCancel = /* @__PURE__ */ __name(({ gracefulCancel, cancelSignal, ipc, serialization }) => {
  if (gracefulCancel) {
    if (cancelSignal === void 0)
      throw new Error("The `cancelSignal` option must be defined when setting the `gracefulCancel` option.");
    if (!ipc)
      throw new Error("The `ipc` option cannot be false when setting the `gracefulCancel` option.");
    if (serialization === "json")
      throw new Error("The `serialization` option cannot be 'json' when setting the `gracefulCancel` option.");
  }
}, "validateGracefulCancel"), throwOnGracefulCancel = /* @__PURE__ */ __name(({
  subprocess,
  kill,
  cancelSignal,
  gracefulCancel,
  forceKillAfterDelay,
  context,
  controller
}) => gracefulCancel ? [sendOnAbort({
  subprocess,
  kill,
  cancelSignal,
  forceKillAfterDelay,
  context,
  controller
})] : [], "throwOnGracefulCancel"), sendOnAbort = /* @__PURE__ */ __name(async ({ subprocess, kill, cancelSignal, forceKillAfterDelay, context, controller: { signal } }) => {
  await onAbortedSignal(cancelSignal, signal);
  let reason = getReason(cancelSignal);
  throw await sendAbort(subprocess, reason), killOnTimeout({
    kill,
    forceKillAfterDelay,
    context,
    controllerSignal: signal
  }), context.terminationReason ??= "gracefulCancel", cancelSignal.reason;
}, "sendOnAbort"), getReason = /* @__PURE__ */ __name(({ reason }) => {
  if (!(reason instanceof DOMException))
    return reason;
  let error = new Error(reason.message);
  return Object.defineProperty(error, "stack", {
    value: reason.stack,
    enumerable: !1,
    configurable: !0,
    writable: !0
  }), error;
}, "getReason");

// node_modules/.pnpm/execa@10.2.1/node_modules/execa/lib/methods/node.js
import { execPath, execArgv } from "node:process";
import path3 from "node:path";
var mapNode = /* @__PURE__ */ __name(({ options }) => {
  if (options.node === !1)
    throw new TypeError('The "node" option cannot be false with `execaNode()`.');
  return { options: { __proto__: null, ...options, node: !0 } };
}, "mapNode"), getDefaultNodeOptions = /* @__PURE__ */ __name(() => {
  let nodeOptions = [];
  for (let index = 0; index < execArgv.length; index += 1) {
    let nodeOption = execArgv[index];
    REMOVED_OPTIONS_WITH_VALUE.has(nodeOption) ? execArgv[index + 1]?.startsWith("-") || (index += 1) : IGNORED_OPTIONS_REGEXP.test(nodeOption) || nodeOptions.push(nodeOption);
  }
  return nodeOptions;
}, "getDefaultNodeOptions"), REMOVED_OPTIONS_WITH_VALUE = /* @__PURE__ */ new Set(["-e", "--eval", "-p", "--print", "-pe", "--input-type", "--inspect-port"]), IGNORED_OPTIONS_REGEXP = /^--(?:inspect|eval=|print=|input-type=)/, handleNodeOption = /* @__PURE__ */ __name((file, commandArguments, {
  node: shouldHandleNode = !1,
  nodePath = execPath,
  nodeOptions = getDefaultNodeOptions(),
  cwd,
  execPath: formerNodePath,
  ...options
}) => {
  if (formerNodePath !== void 0)
    throw new TypeError('The "execPath" option has been removed. Please use the "nodePath" option instead.');
  if (!Array.isArray(nodeOptions) || nodeOptions.some((nodeOption) => typeof nodeOption != "string"))
    throw new TypeError('The "nodeOptions" option must be an array of strings.');
  let normalizedNodePath = safeNormalizeFileUrl(nodePath, 'The "nodePath" option'), resolvedNodePath = path3.resolve(cwd, normalizedNodePath), newOptions = {
    __proto__: null,
    shell: !1,
    ...options,
    nodePath: resolvedNodePath,
    node: shouldHandleNode,
    cwd
  };
  if (!shouldHandleNode)
    return [file, commandArguments, newOptions];
  if (path3.basename(file, ".exe") === "node")
    throw new TypeError('When the "node" option is true, the first argument does not need to be "node".');
  return [
    resolvedNodePath,
    [
      ...nodeOptions,
      file,
      ...commandArguments
    ],
    {
      __proto__: null,
      ...newOptions,
      // Like other options, `undefined` uses the default value
      ipc: newOptions.ipc === void 0 ? !0 : newOptions.ipc,
      shell: !1
    }
  ];
}, "handleNodeOption");

// node_modules/.pnpm/execa@10.2.1/node_modules/execa/lib/ipc/ipc-input.js
import { serialize } from "node:v8";
var validateIpcInputOption = /* @__PURE__ */ __name(({ ipcInput, ipc, serialization }) => {
  if (ipcInput !== void 0) {
    if (!ipc)
      throw new Error("The `ipcInput` option cannot be set unless the `ipc` option is `true`.");
    validateIpcInput[serialization]?.(ipcInput);
  }
}, "validateIpcInputOption"), validateAdvancedInput = /* @__PURE__ */ __name((ipcInput) => {
  try {
    serialize(ipcInput);
  } catch (error) {
    throw new Error("The `ipcInput` option is not serializable with a structured clone.", { cause: error });
  }
}, "validateAdvancedInput"), validateJsonInput = /* @__PURE__ */ __name((ipcInput) => {
  try {
    if (JSON.stringify(ipcInput) === void 0)
      throw new TypeError("The value cannot be represented as JSON.");
  } catch (error) {
    throw new Error("The `ipcInput` option is not serializable with JSON.", { cause: error });
  }
}, "validateJsonInput"), validateIpcInput = {
  __proto__: null,
  advanced: validateAdvancedInput,
  json: validateJsonInput
}, sendIpcInput = /* @__PURE__ */ __name(async (subprocess, ipcInput, ipc) => {
  ipcInput !== void 0 && await sendMessage({
    anyProcess: subprocess,
    channel: subprocess.channel,
    isSubprocess: !1,
    ipc
  }, ipcInput);
}, "sendIpcInput");

// node_modules/.pnpm/execa@10.2.1/node_modules/execa/lib/arguments/encoding-option.js
var validateEncoding = /* @__PURE__ */ __name(({ encoding }) => {
  if (ENCODINGS.has(encoding))
    return;
  let correctEncoding = getCorrectEncoding(encoding);
  if (correctEncoding !== void 0)
    throw new TypeError(`Invalid option \`encoding: ${serializeEncoding(encoding)}\`.
Please rename it to ${serializeEncoding(correctEncoding)}.`);
  let correctEncodings = [...ENCODINGS].map((correctEncoding2) => serializeEncoding(correctEncoding2)).join(", ");
  throw new TypeError(`Invalid option \`encoding: ${serializeEncoding(encoding)}\`.
Please rename it to one of: ${correctEncodings}.`);
}, "validateEncoding"), TEXT_ENCODINGS = /* @__PURE__ */ new Set(["utf8", "utf16le"]), BINARY_ENCODINGS = /* @__PURE__ */ new Set(["buffer", "hex", "base64", "base64url", "latin1", "ascii"]), ENCODINGS = TEXT_ENCODINGS.union(BINARY_ENCODINGS), getStringEncoding = /* @__PURE__ */ __name((binary, encoding) => binary || !TEXT_ENCODINGS.has(encoding) ? "utf8" : encoding, "getStringEncoding"), getInputEncoding = /* @__PURE__ */ __name((encoding) => TEXT_ENCODINGS.has(encoding) ? "utf8" : encoding, "getInputEncoding"), getCorrectEncoding = /* @__PURE__ */ __name((encoding) => {
  if (encoding === null)
    return "buffer";
  if (typeof encoding != "string")
    return;
  let lowerEncoding = encoding.toLowerCase();
  if (lowerEncoding in ENCODING_ALIASES)
    return ENCODING_ALIASES[lowerEncoding];
  if (ENCODINGS.has(lowerEncoding))
    return lowerEncoding;
}, "getCorrectEncoding"), ENCODING_ALIASES = {
  __proto__: null,
  // eslint-disable-next-line unicorn/text-encoding-identifier-case
  "utf-8": "utf8",
  "utf-16le": "utf16le",
  "ucs-2": "utf16le",
  ucs2: "utf16le",
  binary: "latin1"
}, serializeEncoding = /* @__PURE__ */ __name((encoding) => typeof encoding == "string" ? `"${encoding}"` : String(encoding), "serializeEncoding");

// node_modules/.pnpm/execa@10.2.1/node_modules/execa/lib/arguments/command-file.js
import { openSync, readSync, closeSync } from "node:fs";
import { Buffer } from "node:buffer";
import path5 from "node:path";
import process7 from "node:process";

// node_modules/.pnpm/which-command@0.1.0/node_modules/which-command/index.js
import fs from "node:fs";
import path4 from "node:path";
import process6 from "node:process";
var isWindows = process6.platform === "win32", separatorPattern = isWindows ? new RegExp("[\\/\\\\]", "v") : new RegExp("\\/", "v"), defaultPathExt = ".COM;.EXE;.BAT;.CMD;.VBS;.VBE;.JS;.JSE;.WSF;.WSH;.MSC";
function resolveOptions(command, options) {
  if (typeof command != "string" || command.length === 0)
    throw new TypeError("Expected a non-empty string.");
  let {
    cwd = process6.cwd(),
    // On Windows, `process.env.PATH` can be undefined in some contexts (for example, worker threads), where it's only exposed as `Path`.
    path: searchPath = process6.env.PATH ?? (isWindows ? process6.env.Path : void 0) ?? "",
    // `||` (not `??`) so an empty `PATHEXT` falls back to the default instead of disabling all lookup on Windows.
    pathExt = process6.env.PATHEXT || defaultPathExt
  } = options;
  return { cwd, searchPath, pathExt };
}
__name(resolveOptions, "resolveOptions");
function windowsExtensions(command, pathExt) {
  let extensions = pathExt.split(path4.delimiter).filter(Boolean), commandExtension = path4.extname(command).toLowerCase();
  return commandExtension !== "" && extensions.some((extension) => extension.toLowerCase() === commandExtension) ? ["", ...extensions] : extensions;
}
__name(windowsExtensions, "windowsExtensions");
function* candidatePaths(command, { cwd, searchPath, pathExt }) {
  let extensions = isWindows ? windowsExtensions(command, pathExt) : [""];
  if (separatorPattern.test(command)) {
    let base = path4.resolve(cwd, command);
    for (let extension of extensions)
      yield base + extension;
    return;
  }
  let directories = [
    // Windows searches the current directory before `PATH`.
    ...isWindows ? [cwd] : [],
    ...searchPath.split(path4.delimiter)
  ];
  for (let directory of directories) {
    let unquoted = isWindows && directory.length > 1 && directory.startsWith('"') && directory.endsWith('"') ? directory.slice(1, -1) : directory;
    if (unquoted === "")
      continue;
    let base = path4.resolve(cwd, unquoted, command);
    for (let extension of extensions)
      yield base + extension;
  }
}
__name(candidatePaths, "candidatePaths");
function isExecutableSync(filePath) {
  let stats;
  try {
    stats = fs.statSync(filePath);
  } catch (error) {
    return isWindows && error.code === "EACCES";
  }
  if (!stats.isFile())
    return !1;
  if (isWindows)
    return !0;
  try {
    return fs.accessSync(filePath, fs.constants.X_OK), !0;
  } catch {
    return !1;
  }
}
__name(isExecutableSync, "isExecutableSync");
function whichCommandSync(command, options = {}) {
  let resolved = resolveOptions(command, options);
  for (let candidate of candidatePaths(command, resolved))
    if (isExecutableSync(candidate))
      return candidate;
}
__name(whichCommandSync, "whichCommandSync");

// node_modules/.pnpm/execa@10.2.1/node_modules/execa/lib/arguments/command-file.js
var parseCommandFile = /* @__PURE__ */ __name((file, commandArguments, options) => {
  let parsed = { file, commandArguments: [...commandArguments], options };
  return options.shell || process7.platform !== "win32" ? parsed : escapeWindowsCommand(parsed);
}, "parseCommandFile"), directlyExecutableRegExp = /\.(?:com|exe)$/i, escapeWindowsCommand = /* @__PURE__ */ __name((parsed) => {
  let resolvedFile = resolveWithShebang(parsed);
  if (resolvedFile !== void 0 && directlyExecutableRegExp.test(resolvedFile))
    return parsed.options.argv0 === void 0 && (parsed.options.argv0 = parsed.file), parsed.file = resolvedFile, parsed;
  for (let value of [parsed.file, ...parsed.commandArguments])
    assertNoLineBreak(value);
  let escapedFile = escapeMetaChars(path5.normalize(resolvedFile ?? parsed.file)), escapedArguments = parsed.commandArguments.map((argument) => escapeArgument(argument)), commandLine = `"${[escapedFile, ...escapedArguments].join(" ")}"`;
  return parsed.options.windowsVerbatimArguments = !0, {
    file: process7.env.comspec || "cmd.exe",
    // `/e:on` enables the command extensions the `%` escaping relies on, and `/v:off` disables delayed expansion so `!` is literal, even when the registry changes either default
    commandArguments: ["/d", "/e:on", "/v:off", "/s", "/c", commandLine],
    options: parsed.options
  };
}, "escapeWindowsCommand"), resolveWithShebang = /* @__PURE__ */ __name((parsed) => {
  let resolvedFile = resolvePath(parsed), interpreter = resolvedFile !== void 0 && readShebang(resolvedFile);
  return interpreter ? (parsed.commandArguments.unshift(resolvedFile), parsed.file = interpreter, resolvePath(parsed)) : resolvedFile;
}, "resolveWithShebang"), resolvePath = /* @__PURE__ */ __name((parsed) => {
  let environment = parsed.options.env || process7.env, cwd = parsed.options.cwd ?? process7.cwd(), environmentPathExt = getWindowsEnvironmentValue(environment, "PATHEXT"), commandExtension = path5.extname(parsed.file), pathExt = commandExtension === "" ? environmentPathExt : `${commandExtension}${path5.delimiter}${environmentPathExt ?? ""}`;
  if (hasWindowsPathSeparator(parsed.file))
    return whichCommandSync(path5.resolve(cwd, parsed.file), { cwd, pathExt });
  let searchPath = getWindowsEnvironmentValue(environment, "PATH") ?? getWindowsEnvironmentValue(process7.env, "PATH") ?? "", resolveOptions2 = {
    cwd,
    path: searchPath,
    pathExt
  };
  return shouldSearchCurrentDirectory(environment) ? whichCommandSync(parsed.file, resolveOptions2) : resolvePathDirectories(parsed.file, resolveOptions2);
}, "resolvePath"), hasWindowsPathSeparator = /* @__PURE__ */ __name((file) => file.includes("/") || file.includes("\\") || file.includes(":"), "hasWindowsPathSeparator"), shouldSearchCurrentDirectory = /* @__PURE__ */ __name((environment) => getWindowsEnvironmentValue(process7.env, "NODEFAULTCURRENTDIRECTORYINEXEPATH") === void 0 && getWindowsEnvironmentValue(environment, "NODEFAULTCURRENTDIRECTORYINEXEPATH") === void 0, "shouldSearchCurrentDirectory"), resolvePathDirectories = /* @__PURE__ */ __name((file, { cwd, path: searchPath, pathExt }) => {
  for (let directory of searchPath.split(path5.delimiter)) {
    let unquotedDirectory = directory.length > 1 && directory.startsWith('"') && directory.endsWith('"') ? directory.slice(1, -1) : directory;
    if (unquotedDirectory === "")
      continue;
    let resolvedFile = whichCommandSync(path5.resolve(cwd, unquotedDirectory, file), { cwd, pathExt });
    if (resolvedFile !== void 0)
      return resolvedFile;
  }
}, "resolvePathDirectories"), getWindowsEnvironmentValue = /* @__PURE__ */ __name((environment, name) => {
  let environmentKey = Object.keys(environment).sort().find((key) => key.toUpperCase() === name);
  return environmentKey === void 0 ? void 0 : environment[environmentKey];
}, "getWindowsEnvironmentValue"), SHEBANG_BYTE_LENGTH = 150, readShebang = /* @__PURE__ */ __name((file) => {
  let buffer = Buffer.alloc(SHEBANG_BYTE_LENGTH), bytesRead = 0;
  try {
    let fileDescriptor = openSync(file, "r");
    try {
      bytesRead = readSync(fileDescriptor, buffer, 0, SHEBANG_BYTE_LENGTH, 0);
    } finally {
      closeSync(fileDescriptor);
    }
  } catch {
    return;
  }
  return parseShebang(buffer.toString("utf8", 0, bytesRead));
}, "readShebang"), shebangRegExp = /^#!(?<line>.*)/, parseShebang = /* @__PURE__ */ __name((contents) => {
  let shebangLine = contents.match(shebangRegExp)?.groups.line.trim();
  if (!shebangLine)
    return;
  let [interpreterPath, argument] = shebangLine.split(" ", 2), interpreter = interpreterPath.split("/").at(-1);
  return interpreter === "env" ? argument : argument ? `${interpreter} ${argument}` : interpreter;
}, "parseShebang"), lineBreakRegExp = /[\n\r]/, assertNoLineBreak = /* @__PURE__ */ __name((value) => {
  if (lineBreakRegExp.test(value))
    throw new TypeError(`The command and its arguments cannot contain a line break on Windows without a shell.
This would allow a command injection with \`cmd.exe\`.
Invalid value: ${JSON.stringify(`${value}`)}`);
}, "assertNoLineBreak"), metaCharsRegExp = /[()\][%!^"`<>&|;, *?]/g, escapeMetaChars = /* @__PURE__ */ __name((value) => value.replaceAll(metaCharsRegExp, "^$&"), "escapeMetaChars"), backslashRunRegExp = /\\+/g, quotedCharacterRegExp = new RegExp("[^\\w#$*+\\-./:?@\\\\\\u{80}-\\u{10FFFF}]|\\p{Control}", "u"), escapeArgument = /* @__PURE__ */ __name((rawArgument) => {
  let argument = `${rawArgument}`;
  return shouldQuoteArgument(argument) ? `"${argument.replaceAll(backslashRunRegExp, (backslashes, offset, string) => {
    let nextCharacter = string[offset + backslashes.length];
    return nextCharacter === '"' || nextCharacter === void 0 ? backslashes.repeat(2) : backslashes;
  }).replaceAll('"', '""').replaceAll("%", "%%cd:~,%")}"` : argument;
}, "escapeArgument"), shouldQuoteArgument = /* @__PURE__ */ __name((argument) => argument === "" || argument.endsWith("\\") || quotedCharacterRegExp.test(argument), "shouldQuoteArgument");

// node_modules/.pnpm/execa@10.2.1/node_modules/execa/lib/arguments/cwd.js
import { statSync } from "node:fs";
import path6 from "node:path";
import process8 from "node:process";
var normalizeCwd = /* @__PURE__ */ __name((cwd = getDefaultCwd()) => {
  let cwdString = safeNormalizeFileUrl(cwd, 'The "cwd" option');
  return path6.resolve(cwdString);
}, "normalizeCwd"), getDefaultCwd = /* @__PURE__ */ __name(() => {
  try {
    return process8.cwd();
  } catch (error) {
    throw error.message = `The current directory does not exist.
${error.message}`, error;
  }
}, "getDefaultCwd"), getCurrentCwd = /* @__PURE__ */ __name(() => {
  try {
    return process8.cwd();
  } catch {
  }
}, "getCurrentCwd"), fixCwdError = /* @__PURE__ */ __name((originalMessage, cwd) => {
  if (cwd === getCurrentCwd())
    return originalMessage;
  let cwdStat;
  try {
    cwdStat = statSync(cwd);
  } catch (error) {
    return `The "cwd" option is invalid: ${cwd}.
${error.message}
${originalMessage}`;
  }
  return cwdStat.isDirectory() ? originalMessage : `The "cwd" option is not a directory: ${cwd}.
${originalMessage}`;
}, "fixCwdError");

// node_modules/.pnpm/execa@10.2.1/node_modules/execa/lib/arguments/options.js
var cmdExeRegExp = /^cmd(?:\.exe)?$/i, normalizeOptions = /* @__PURE__ */ __name((filePath, rawArguments, rawOptions) => {
  let sanitizedOptions = { __proto__: null, ...rawOptions };
  sanitizedOptions.cwd = normalizeCwd(sanitizedOptions.cwd);
  let [processedFile, processedArguments, processedOptions] = handleNodeOption(filePath, rawArguments, sanitizedOptions), fdOptions = normalizeFdSpecificOptions(processedOptions), options = addDefaultOptions(fdOptions);
  validateBooleanOptions(options), validateEnv(options), options.env = getEnv(options);
  let { file, commandArguments } = parseCommandFile(processedFile, processedArguments, options);
  return validateTimeout(options), validateEncoding(options), validateIpcInputOption(options), validateCancelSignal(options), validateRenamedSignalOption(options), validateGracefulCancel(options), options.shell = normalizeFileUrl(options.shell), options.killSignal = normalizeKillSignal(options.killSignal), options.forceKillAfterDelay = normalizeForceKillAfterDelay(options.forceKillAfterDelay), options.lines = options.lines.map((lines, fdNumber) => lines && !BINARY_ENCODINGS.has(options.encoding) && options.buffer[fdNumber]), process9.platform === "win32" && cmdExeRegExp.test(path7.basename(file)) && commandArguments.unshift("/q"), { file, commandArguments, options };
}, "normalizeOptions"), BOOLEAN_OPTIONS = [
  "extendEnv",
  "preferLocal",
  "reject",
  "cleanup",
  "killDescendants",
  "all",
  "gracefulCancel",
  "ipc",
  "node"
], validateBooleanOptions = /* @__PURE__ */ __name((options) => {
  for (let optionName of BOOLEAN_OPTIONS)
    checkBooleanOption(options[optionName], optionName);
}, "validateBooleanOptions"), validateEnv = /* @__PURE__ */ __name(({ env }) => {
  if (env !== void 0 && (typeof env != "object" || env === null || Array.isArray(env)))
    throw new TypeError(`The \`env\` option must be an object: ${String(env)}.`);
}, "validateEnv"), addDefaultOptions = /* @__PURE__ */ __name(({
  extendEnv = !0,
  preferLocal = !1,
  cwd,
  localDir: localDirectory = cwd,
  encoding = "utf8",
  reject = !0,
  cleanup = !0,
  killDescendants = !1,
  all = !1,
  windowsHide = !0,
  killSignal = "SIGTERM",
  forceKillAfterDelay = !0,
  gracefulCancel = !1,
  ipcInput,
  ipc = ipcInput !== void 0 || gracefulCancel,
  serialization = "advanced",
  ...options
}) => ({
  __proto__: null,
  ...options,
  extendEnv,
  preferLocal,
  cwd,
  localDirectory,
  encoding,
  reject,
  cleanup,
  killDescendants,
  all,
  windowsHide,
  killSignal,
  forceKillAfterDelay,
  gracefulCancel,
  ipcInput,
  ipc,
  serialization
}), "addDefaultOptions"), getEnv = /* @__PURE__ */ __name((options) => ({ __proto__: null, ...computeEnv(options) }), "getEnv"), computeEnv = /* @__PURE__ */ __name(({ env: envOption, extendEnv, preferLocal, node, localDirectory, nodePath }) => {
  let env = { __proto__: null, ...extendEnv && process9.env, ...envOption };
  return preferLocal || node ? npmRunPathEnv({
    env,
    cwd: localDirectory,
    execPath: nodePath,
    preferLocal,
    addExecPath: node
  }) : env;
}, "computeEnv");

// node_modules/.pnpm/execa@10.2.1/node_modules/execa/lib/arguments/shell.js
var concatenateShell = /* @__PURE__ */ __name((file, commandArguments, options) => options.shell && commandArguments.length > 0 ? [[file, ...commandArguments].join(" "), [], options] : [file, commandArguments, options], "concatenateShell");

// node_modules/.pnpm/execa@10.2.1/node_modules/execa/lib/resolve/all-sync.js
import { Buffer as Buffer2 } from "node:buffer";

// node_modules/.pnpm/execa@10.2.1/node_modules/execa/lib/transform/split.js
var getSplitLinesGenerator = /* @__PURE__ */ __name((binary, preserveNewlines, skipped, state) => binary || skipped ? void 0 : initializeSplitLines(preserveNewlines, state), "getSplitLinesGenerator"), splitLinesSync = /* @__PURE__ */ __name((chunk, preserveNewlines, objectMode) => objectMode ? chunk.flatMap((item) => splitLinesItemSync(item, preserveNewlines)) : splitLinesItemSync(chunk, preserveNewlines), "splitLinesSync"), splitLinesItemSync = /* @__PURE__ */ __name((chunk, preserveNewlines) => {
  let { transform, final } = initializeSplitLines(preserveNewlines, {});
  return [...transform(chunk), ...final()];
}, "splitLinesItemSync"), initializeSplitLines = /* @__PURE__ */ __name((preserveNewlines, state) => (state.previousChunks = "", {
  transform: splitGenerator.bind(void 0, state, preserveNewlines),
  final: linesFinal.bind(void 0, state)
}), "initializeSplitLines"), splitGenerator = /* @__PURE__ */ __name(function* (state, preserveNewlines, chunk) {
  if (typeof chunk != "string") {
    yield chunk;
    return;
  }
  let { previousChunks } = state, start = -1;
  for (let end = 0; end < chunk.length; end += 1) {
    if (chunk[end] !== `
`)
      continue;
    let line = chunk.slice(start + 1, preserveNewlines ? end + 1 : end);
    previousChunks.length > 0 && (line = concatString(previousChunks, line), previousChunks = ""), yield preserveNewlines ? line : stripCarriageReturn(line, state), start = end;
  }
  start !== chunk.length - 1 && (previousChunks = concatString(previousChunks, chunk.slice(start + 1))), state.previousChunks = previousChunks;
}, "splitGenerator"), stripCarriageReturn = /* @__PURE__ */ __name((line, state) => (state.isWindowsNewline = line.endsWith("\r"), state.isWindowsNewline ? line.slice(0, -1) : line), "stripCarriageReturn"), linesFinal = /* @__PURE__ */ __name(function* ({ previousChunks }) {
  previousChunks.length > 0 && (yield previousChunks);
}, "linesFinal"), getAppendNewlineGenerator = /* @__PURE__ */ __name(({ binary, preserveNewlines, readableObjectMode, state, encoding }) => binary || preserveNewlines || readableObjectMode ? void 0 : { transform: appendNewlineGenerator.bind(void 0, state, getStringEncoding(binary, encoding)) }, "getAppendNewlineGenerator"), appendNewlineGenerator = /* @__PURE__ */ __name(function* ({ isWindowsNewline = !1 }, stringEncoding, chunk) {
  let { unixNewline, windowsNewline, concat } = typeof chunk == "string" ? linesStringInfo : LINES_BYTES_INFO[stringEncoding];
  if (endsWithNewline(chunk, unixNewline)) {
    yield chunk;
    return;
  }
  yield concat(chunk, isWindowsNewline ? windowsNewline : unixNewline);
}, "appendNewlineGenerator"), endsWithNewline = /* @__PURE__ */ __name((chunk, unixNewline) => typeof chunk == "string" ? chunk.endsWith(unixNewline) : chunk.length >= unixNewline.length && chunk.subarray(-unixNewline.length).every((byte, index) => byte === unixNewline[index]), "endsWithNewline"), concatString = /* @__PURE__ */ __name((firstChunk, secondChunk) => `${firstChunk}${secondChunk}`, "concatString"), linesStringInfo = {
  windowsNewline: `\r
`,
  unixNewline: `
`,
  concat: concatString
}, concatUint8Array = /* @__PURE__ */ __name((firstChunk, secondChunk) => {
  let chunk = new Uint8Array(firstChunk.length + secondChunk.length);
  return chunk.set(firstChunk, 0), chunk.set(secondChunk, firstChunk.length), chunk;
}, "concatUint8Array"), LINES_BYTES_INFO = {
  __proto__: null,
  utf8: {
    windowsNewline: new Uint8Array([13, 10]),
    unixNewline: new Uint8Array([10]),
    concat: concatUint8Array
  },
  utf16le: {
    windowsNewline: new Uint8Array([13, 0, 10, 0]),
    unixNewline: new Uint8Array([10, 0]),
    concat: concatUint8Array
  }
};

// node_modules/.pnpm/strip-final-newline@4.0.0/node_modules/strip-final-newline/index.js
function stripFinalNewline(input) {
  if (typeof input == "string")
    return stripFinalNewlineString(input);
  if (!(ArrayBuffer.isView(input) && input.BYTES_PER_ELEMENT === 1))
    throw new Error("Input must be a string or a Uint8Array");
  return stripFinalNewlineBinary(input);
}
__name(stripFinalNewline, "stripFinalNewline");
var stripFinalNewlineString = /* @__PURE__ */ __name((input) => input.at(-1) === LF ? input.slice(0, input.at(-2) === CR ? -2 : -1) : input, "stripFinalNewlineString"), stripFinalNewlineBinary = /* @__PURE__ */ __name((input) => input.at(-1) === LF_BINARY ? input.subarray(0, input.at(-2) === CR_BINARY ? -2 : -1) : input, "stripFinalNewlineBinary"), LF = `
`, LF_BINARY = LF.codePointAt(0), CR = "\r", CR_BINARY = CR.codePointAt(0);

// node_modules/.pnpm/execa@10.2.1/node_modules/execa/lib/io/strip-newline.js
var stripNewline = /* @__PURE__ */ __name((value, { stripFinalNewline: stripFinalNewline2 }, fdNumber, allFds) => value !== void 0 && !Array.isArray(value) && getStripFinalNewline(stripFinalNewline2, fdNumber, allFds) ? stripFinalNewline(value) : value, "stripNewline"), getStripFinalNewline = /* @__PURE__ */ __name((stripFinalNewline2, fdNumber, allFds) => fdNumber === "all" ? allFds.some((allFd) => stripFinalNewline2[allFd]) : stripFinalNewline2[fdNumber], "getStripFinalNewline");

// node_modules/.pnpm/execa@10.2.1/node_modules/execa/lib/resolve/all-sync.js
var getAllSyncFds = /* @__PURE__ */ __name(([, stdout, stderr]) => [
  ...stdout === void 0 ? [] : [1],
  ...stderr === void 0 ? [] : [2]
], "getAllSyncFds"), getAllSync = /* @__PURE__ */ __name(([, stdout, stderr], allFds, options) => {
  if (options.all)
    return stdout === void 0 ? splitAllLines(stderr, allFds, options) : stderr === void 0 ? splitAllLines(stdout, allFds, options) : hasLines(options) ? [splitAllLines(stdout, allFds, options), splitAllLines(stderr, allFds, options)].flat() : Array.isArray(stdout) || Array.isArray(stderr) ? [stdout, stderr].filter((value) => value.length > 0).flat() : isUint8Array(stdout) && isUint8Array(stderr) ? concatUint8Arrays([stdout, stderr]) : BASE64_ENCODINGS.has(options.encoding) ? concatBase64(stdout, stderr, options.encoding) : `${stdout}${stderr}`;
}, "getAllSync"), concatBase64 = /* @__PURE__ */ __name((stdout, stderr, encoding) => Buffer2.concat([Buffer2.from(stdout, encoding), Buffer2.from(stderr, encoding)]).toString(encoding), "concatBase64"), BASE64_ENCODINGS = /* @__PURE__ */ new Set(["base64", "base64url"]), hasLines = /* @__PURE__ */ __name(({ lines }) => !!(lines[1] || lines[2]), "hasLines"), splitAllLines = /* @__PURE__ */ __name((value, allFds, options) => value === void 0 || Array.isArray(value) || !hasLines(options) ? value : splitLinesSync(value, !getStripFinalNewline(options.stripFinalNewline, "all", allFds), !1), "splitAllLines");

// node_modules/.pnpm/execa@10.2.1/node_modules/execa/lib/return/message.js
import { inspect as inspect3 } from "node:util";

// node_modules/.pnpm/get-stream@9.0.1/node_modules/get-stream/source/index.js
import { on } from "node:events";
import { finished } from "node:stream/promises";

// node_modules/.pnpm/is-stream@4.0.1/node_modules/is-stream/index.js
function isStream(stream, { checkOpen = !0 } = {}) {
  return stream !== null && typeof stream == "object" && (stream.writable || stream.readable || !checkOpen || stream.writable === void 0 && stream.readable === void 0) && typeof stream.pipe == "function";
}
__name(isStream, "isStream");
function isWritableStream(stream, { checkOpen = !0 } = {}) {
  return isStream(stream, { checkOpen }) && (stream.writable || !checkOpen) && typeof stream.write == "function" && typeof stream.end == "function" && typeof stream.writable == "boolean" && typeof stream.writableObjectMode == "boolean" && typeof stream.destroy == "function" && typeof stream.destroyed == "boolean";
}
__name(isWritableStream, "isWritableStream");
function isReadableStream(stream, { checkOpen = !0 } = {}) {
  return isStream(stream, { checkOpen }) && (stream.readable || !checkOpen) && typeof stream.read == "function" && typeof stream.readable == "boolean" && typeof stream.readableObjectMode == "boolean" && typeof stream.destroy == "function" && typeof stream.destroyed == "boolean";
}
__name(isReadableStream, "isReadableStream");
function isDuplexStream(stream, options) {
  return isWritableStream(stream, options) && isReadableStream(stream, options);
}
__name(isDuplexStream, "isDuplexStream");

// node_modules/.pnpm/@sec-ant+readable-stream@0.4.1/node_modules/@sec-ant/readable-stream/dist/ponyfill/asyncIterator.js
var a = Object.getPrototypeOf(
  Object.getPrototypeOf(
    /* istanbul ignore next */
    async function* () {
    }
  ).prototype
), c = class {
  static {
    __name(this, "c");
  }
  #t;
  #n;
  #r = !1;
  #e = void 0;
  constructor(e, t) {
    this.#t = e, this.#n = t;
  }
  next() {
    let e = /* @__PURE__ */ __name(() => this.#s(), "e");
    return this.#e = this.#e ? this.#e.then(e, e) : e(), this.#e;
  }
  return(e) {
    let t = /* @__PURE__ */ __name(() => this.#i(e), "t");
    return this.#e ? this.#e.then(t, t) : t();
  }
  async #s() {
    if (this.#r)
      return {
        done: !0,
        value: void 0
      };
    let e;
    try {
      e = await this.#t.read();
    } catch (t) {
      throw this.#e = void 0, this.#r = !0, this.#t.releaseLock(), t;
    }
    return e.done && (this.#e = void 0, this.#r = !0, this.#t.releaseLock()), e;
  }
  async #i(e) {
    if (this.#r)
      return {
        done: !0,
        value: e
      };
    if (this.#r = !0, !this.#n) {
      let t = this.#t.cancel(e);
      return this.#t.releaseLock(), await t, {
        done: !0,
        value: e
      };
    }
    return this.#t.releaseLock(), {
      done: !0,
      value: e
    };
  }
}, n = /* @__PURE__ */ Symbol();
function i() {
  return this[n].next();
}
__name(i, "i");
Object.defineProperty(i, "name", { value: "next" });
function o(r) {
  return this[n].return(r);
}
__name(o, "o");
Object.defineProperty(o, "name", { value: "return" });
var u = Object.create(a, {
  next: {
    enumerable: !0,
    configurable: !0,
    writable: !0,
    value: i
  },
  return: {
    enumerable: !0,
    configurable: !0,
    writable: !0,
    value: o
  }
});
function h({ preventCancel: r = !1 } = {}) {
  let e = this.getReader(), t = new c(
    e,
    r
  ), s = Object.create(u);
  return s[n] = t, s;
}
__name(h, "h");

// node_modules/.pnpm/get-stream@9.0.1/node_modules/get-stream/source/stream.js
var getAsyncIterable = /* @__PURE__ */ __name((stream) => {
  if (isReadableStream(stream, { checkOpen: !1 }) && nodeImports.on !== void 0)
    return getStreamIterable(stream);
  if (typeof stream?.[Symbol.asyncIterator] == "function")
    return stream;
  if (toString.call(stream) === "[object ReadableStream]")
    return h.call(stream);
  throw new TypeError("The first argument must be a Readable, a ReadableStream, or an async iterable.");
}, "getAsyncIterable"), { toString } = Object.prototype, getStreamIterable = /* @__PURE__ */ __name(async function* (stream) {
  let controller = new AbortController(), state = {};
  handleStreamEnd(stream, controller, state);
  try {
    for await (let [chunk] of nodeImports.on(stream, "data", { signal: controller.signal }))
      yield chunk;
  } catch (error) {
    if (state.error !== void 0)
      throw state.error;
    if (!controller.signal.aborted)
      throw error;
  } finally {
    stream.destroy();
  }
}, "getStreamIterable"), handleStreamEnd = /* @__PURE__ */ __name(async (stream, controller, state) => {
  try {
    await nodeImports.finished(stream, {
      cleanup: !0,
      readable: !0,
      writable: !1,
      error: !1
    });
  } catch (error) {
    state.error = error;
  } finally {
    controller.abort();
  }
}, "handleStreamEnd"), nodeImports = {};

// node_modules/.pnpm/get-stream@9.0.1/node_modules/get-stream/source/contents.js
var getStreamContents = /* @__PURE__ */ __name(async (stream, { init, convertChunk, getSize, truncateChunk, addChunk, getFinalChunk, finalize }, { maxBuffer = Number.POSITIVE_INFINITY } = {}) => {
  let asyncIterable = getAsyncIterable(stream), state = init();
  state.length = 0;
  try {
    for await (let chunk of asyncIterable) {
      let chunkType = getChunkType(chunk), convertedChunk = convertChunk[chunkType](chunk, state);
      appendChunk({
        convertedChunk,
        state,
        getSize,
        truncateChunk,
        addChunk,
        maxBuffer
      });
    }
    return appendFinalChunk({
      state,
      convertChunk,
      getSize,
      truncateChunk,
      addChunk,
      getFinalChunk,
      maxBuffer
    }), finalize(state);
  } catch (error) {
    let normalizedError = typeof error == "object" && error !== null ? error : new Error(error);
    throw normalizedError.bufferedData = finalize(state), normalizedError;
  }
}, "getStreamContents"), appendFinalChunk = /* @__PURE__ */ __name(({ state, getSize, truncateChunk, addChunk, getFinalChunk, maxBuffer }) => {
  let convertedChunk = getFinalChunk(state);
  convertedChunk !== void 0 && appendChunk({
    convertedChunk,
    state,
    getSize,
    truncateChunk,
    addChunk,
    maxBuffer
  });
}, "appendFinalChunk"), appendChunk = /* @__PURE__ */ __name(({ convertedChunk, state, getSize, truncateChunk, addChunk, maxBuffer }) => {
  let chunkSize = getSize(convertedChunk), newLength = state.length + chunkSize;
  if (newLength <= maxBuffer) {
    addNewChunk(convertedChunk, state, addChunk, newLength);
    return;
  }
  let truncatedChunk = truncateChunk(convertedChunk, maxBuffer - state.length);
  throw truncatedChunk !== void 0 && addNewChunk(truncatedChunk, state, addChunk, maxBuffer), new MaxBufferError();
}, "appendChunk"), addNewChunk = /* @__PURE__ */ __name((convertedChunk, state, addChunk, newLength) => {
  state.contents = addChunk(convertedChunk, state, newLength), state.length = newLength;
}, "addNewChunk"), getChunkType = /* @__PURE__ */ __name((chunk) => {
  let typeOfChunk = typeof chunk;
  if (typeOfChunk === "string")
    return "string";
  if (typeOfChunk !== "object" || chunk === null)
    return "others";
  if (globalThis.Buffer?.isBuffer(chunk))
    return "buffer";
  let prototypeName = objectToString2.call(chunk);
  return prototypeName === "[object ArrayBuffer]" ? "arrayBuffer" : prototypeName === "[object DataView]" ? "dataView" : Number.isInteger(chunk.byteLength) && Number.isInteger(chunk.byteOffset) && objectToString2.call(chunk.buffer) === "[object ArrayBuffer]" ? "typedArray" : "others";
}, "getChunkType"), { toString: objectToString2 } = Object.prototype, MaxBufferError = class extends Error {
  static {
    __name(this, "MaxBufferError");
  }
  name = "MaxBufferError";
  constructor() {
    super("maxBuffer exceeded");
  }
};

// node_modules/.pnpm/get-stream@9.0.1/node_modules/get-stream/source/utils.js
var identity2 = /* @__PURE__ */ __name((value) => value, "identity"), noop = /* @__PURE__ */ __name(() => {
}, "noop"), getContentsProperty = /* @__PURE__ */ __name(({ contents }) => contents, "getContentsProperty"), throwObjectStream = /* @__PURE__ */ __name((chunk) => {
  throw new Error(`Streams in object mode are not supported: ${String(chunk)}`);
}, "throwObjectStream"), getLengthProperty = /* @__PURE__ */ __name((convertedChunk) => convertedChunk.length, "getLengthProperty");

// node_modules/.pnpm/get-stream@9.0.1/node_modules/get-stream/source/array.js
async function getStreamAsArray(stream, options) {
  return getStreamContents(stream, arrayMethods, options);
}
__name(getStreamAsArray, "getStreamAsArray");
var initArray = /* @__PURE__ */ __name(() => ({ contents: [] }), "initArray"), increment = /* @__PURE__ */ __name(() => 1, "increment"), addArrayChunk = /* @__PURE__ */ __name((convertedChunk, { contents }) => (contents.push(convertedChunk), contents), "addArrayChunk"), arrayMethods = {
  init: initArray,
  convertChunk: {
    string: identity2,
    buffer: identity2,
    arrayBuffer: identity2,
    dataView: identity2,
    typedArray: identity2,
    others: identity2
  },
  getSize: increment,
  truncateChunk: noop,
  addChunk: addArrayChunk,
  getFinalChunk: noop,
  finalize: getContentsProperty
};

// node_modules/.pnpm/get-stream@9.0.1/node_modules/get-stream/source/array-buffer.js
async function getStreamAsArrayBuffer(stream, options) {
  return getStreamContents(stream, arrayBufferMethods, options);
}
__name(getStreamAsArrayBuffer, "getStreamAsArrayBuffer");
var initArrayBuffer = /* @__PURE__ */ __name(() => ({ contents: new ArrayBuffer(0) }), "initArrayBuffer"), useTextEncoder = /* @__PURE__ */ __name((chunk) => textEncoder2.encode(chunk), "useTextEncoder"), textEncoder2 = new TextEncoder(), useUint8Array = /* @__PURE__ */ __name((chunk) => new Uint8Array(chunk), "useUint8Array"), useUint8ArrayWithOffset = /* @__PURE__ */ __name((chunk) => new Uint8Array(chunk.buffer, chunk.byteOffset, chunk.byteLength), "useUint8ArrayWithOffset"), truncateArrayBufferChunk = /* @__PURE__ */ __name((convertedChunk, chunkSize) => convertedChunk.slice(0, chunkSize), "truncateArrayBufferChunk"), addArrayBufferChunk = /* @__PURE__ */ __name((convertedChunk, { contents, length: previousLength }, length) => {
  let newContents = hasArrayBufferResize() ? resizeArrayBuffer(contents, length) : resizeArrayBufferSlow(contents, length);
  return new Uint8Array(newContents).set(convertedChunk, previousLength), newContents;
}, "addArrayBufferChunk"), resizeArrayBufferSlow = /* @__PURE__ */ __name((contents, length) => {
  if (length <= contents.byteLength)
    return contents;
  let arrayBuffer = new ArrayBuffer(getNewContentsLength(length));
  return new Uint8Array(arrayBuffer).set(new Uint8Array(contents), 0), arrayBuffer;
}, "resizeArrayBufferSlow"), resizeArrayBuffer = /* @__PURE__ */ __name((contents, length) => {
  if (length <= contents.maxByteLength)
    return contents.resize(length), contents;
  let arrayBuffer = new ArrayBuffer(length, { maxByteLength: getNewContentsLength(length) });
  return new Uint8Array(arrayBuffer).set(new Uint8Array(contents), 0), arrayBuffer;
}, "resizeArrayBuffer"), getNewContentsLength = /* @__PURE__ */ __name((length) => SCALE_FACTOR ** Math.ceil(Math.log(length) / Math.log(SCALE_FACTOR)), "getNewContentsLength"), SCALE_FACTOR = 2, finalizeArrayBuffer = /* @__PURE__ */ __name(({ contents, length }) => hasArrayBufferResize() ? contents : contents.slice(0, length), "finalizeArrayBuffer"), hasArrayBufferResize = /* @__PURE__ */ __name(() => "resize" in ArrayBuffer.prototype, "hasArrayBufferResize"), arrayBufferMethods = {
  init: initArrayBuffer,
  convertChunk: {
    string: useTextEncoder,
    buffer: useUint8Array,
    arrayBuffer: useUint8Array,
    dataView: useUint8ArrayWithOffset,
    typedArray: useUint8ArrayWithOffset,
    others: throwObjectStream
  },
  getSize: getLengthProperty,
  truncateChunk: truncateArrayBufferChunk,
  addChunk: addArrayBufferChunk,
  getFinalChunk: noop,
  finalize: finalizeArrayBuffer
};

// node_modules/.pnpm/get-stream@9.0.1/node_modules/get-stream/source/string.js
async function getStreamAsString(stream, options) {
  return getStreamContents(stream, stringMethods, options);
}
__name(getStreamAsString, "getStreamAsString");
var initString = /* @__PURE__ */ __name(() => ({ contents: "", textDecoder: new TextDecoder() }), "initString"), useTextDecoder = /* @__PURE__ */ __name((chunk, { textDecoder: textDecoder2 }) => textDecoder2.decode(chunk, { stream: !0 }), "useTextDecoder"), addStringChunk = /* @__PURE__ */ __name((convertedChunk, { contents }) => contents + convertedChunk, "addStringChunk"), truncateStringChunk = /* @__PURE__ */ __name((convertedChunk, chunkSize) => convertedChunk.slice(0, chunkSize), "truncateStringChunk"), getFinalStringChunk = /* @__PURE__ */ __name(({ textDecoder: textDecoder2 }) => {
  let finalChunk = textDecoder2.decode();
  return finalChunk === "" ? void 0 : finalChunk;
}, "getFinalStringChunk"), stringMethods = {
  init: initString,
  convertChunk: {
    string: identity2,
    buffer: useTextDecoder,
    arrayBuffer: useTextDecoder,
    dataView: useTextDecoder,
    typedArray: useTextDecoder,
    others: throwObjectStream
  },
  getSize: getLengthProperty,
  truncateChunk: truncateStringChunk,
  addChunk: addStringChunk,
  getFinalChunk: getFinalStringChunk,
  finalize: getContentsProperty
};

// node_modules/.pnpm/get-stream@9.0.1/node_modules/get-stream/source/index.js
Object.assign(nodeImports, { on, finished });

// node_modules/.pnpm/execa@10.2.1/node_modules/execa/lib/io/max-buffer.js
var handleMaxBuffer = /* @__PURE__ */ __name(({ error, stream, readableObjectMode, lines, encoding, fdNumber }) => {
  if (!(error instanceof MaxBufferError))
    throw error;
  if (fdNumber === "all")
    return error;
  let unit = getMaxBufferUnit(readableObjectMode, lines, encoding);
  throw error.maxBufferInfo = { fdNumber, unit }, stream.destroy(), error;
}, "handleMaxBuffer"), getMaxBufferUnit = /* @__PURE__ */ __name((readableObjectMode, lines, encoding) => readableObjectMode ? "objects" : lines ? "lines" : encoding === "buffer" ? "bytes" : "characters", "getMaxBufferUnit"), checkIpcMaxBuffer = /* @__PURE__ */ __name((ipcOutput, maxBuffer) => {
  if (ipcOutput.length + 1 <= maxBuffer)
    return;
  let error = new MaxBufferError();
  throw error.maxBufferInfo = { fdNumber: "ipc" }, error;
}, "checkIpcMaxBuffer"), getMaxBufferMessage = /* @__PURE__ */ __name((error, maxBuffer) => {
  let { streamName, threshold, unit } = getMaxBufferInfo(error, maxBuffer);
  return `Command's ${streamName} was larger than ${threshold} ${unit}`;
}, "getMaxBufferMessage"), getMaxBufferInfo = /* @__PURE__ */ __name((error, maxBuffer) => {
  if (error?.maxBufferInfo === void 0)
    return { streamName: "output", threshold: maxBuffer[1], unit: "bytes" };
  let { maxBufferInfo: { fdNumber, unit, threshold = getFdSpecificValue(maxBuffer, fdNumber) } } = error;
  return delete error.maxBufferInfo, fdNumber === "ipc" ? { streamName: "IPC output", threshold, unit: "messages" } : { streamName: getStreamName(fdNumber), threshold, unit };
}, "getMaxBufferInfo"), getMaxBufferSync = /* @__PURE__ */ __name(([, stdoutMaxBuffer]) => stdoutMaxBuffer === 0 ? Number.MIN_VALUE : stdoutMaxBuffer, "getMaxBufferSync"), handleMaxBufferSync = /* @__PURE__ */ __name(({ resultError, output, maxBuffer, buffer }) => {
  let fdNumber = findMaxBufferSync(output, maxBuffer, buffer);
  if (fdNumber === void 0)
    return { resultError, isMaxBuffer: resultError?.code === "ENOBUFS" };
  let threshold = getMaxBufferValueSync(maxBuffer, fdNumber), error = resultError ?? Object.assign(new MaxBufferError(), { code: "ENOBUFS" });
  return error.maxBufferInfo = { fdNumber, unit: "bytes", threshold }, { resultError: error, isMaxBuffer: !0 };
}, "handleMaxBufferSync"), findMaxBufferSync = /* @__PURE__ */ __name((output, maxBuffer, buffer) => {
  if (output === null)
    return;
  let fdNumber = output.findIndex((result, index) => result !== null && buffer[index] && result.length > getMaxBufferValueSync(maxBuffer, index));
  return fdNumber === -1 ? void 0 : fdNumber;
}, "findMaxBufferSync"), getMaxBufferValueSync = /* @__PURE__ */ __name((maxBuffer, fdNumber) => Math.min(maxBuffer[1], maxBuffer[fdNumber]), "getMaxBufferValueSync"), truncateMaxBufferSync = /* @__PURE__ */ __name((result, fdNumber, { maxBuffer, buffer }) => {
  let maxBufferValue = getMaxBufferValueSync(maxBuffer, fdNumber);
  return buffer[fdNumber] && result.length > maxBufferValue ? result.slice(0, maxBufferValue) : result;
}, "truncateMaxBufferSync");

// node_modules/.pnpm/execa@10.2.1/node_modules/execa/lib/return/message.js
var createMessages = /* @__PURE__ */ __name(({
  stdio,
  all,
  ipcOutput,
  originalError,
  signal,
  signalDescription,
  exitCode,
  escapedCommand,
  timedOut,
  isCanceled,
  isGracefullyCanceled,
  isMaxBuffer,
  isForcefullyTerminated,
  forceKillAfterDelay,
  killSignal,
  maxBuffer,
  timeout,
  cwd
}) => {
  let errorCode = getErrorCode(originalError), prefix = getErrorPrefix({
    originalError,
    timedOut,
    timeout,
    isMaxBuffer,
    maxBuffer,
    errorCode,
    signal,
    signalDescription,
    exitCode,
    isCanceled,
    isGracefullyCanceled,
    isForcefullyTerminated,
    forceKillAfterDelay,
    killSignal
  }), originalMessage = getOriginalMessage(originalError, cwd), suffix = originalMessage === void 0 ? "" : `
${originalMessage}`, shortMessage = `${prefix}: ${escapedCommand}${suffix}`, messageStdio = all === void 0 ? [stdio[2], stdio[1]] : [all], message = [
    shortMessage,
    ...messageStdio,
    ...stdio.slice(3),
    ipcOutput.map((ipcMessage) => serializeIpcMessage(ipcMessage)).join(`
`)
  ].map((messagePart) => escapeLines(stripFinalNewline(serializeMessagePart(messagePart)))).filter(Boolean).join(`

`);
  return { originalMessage, shortMessage, message };
}, "createMessages"), getErrorCode = /* @__PURE__ */ __name((error) => typeof error?.code == "string" ? error.code : void 0, "getErrorCode"), getErrorPrefix = /* @__PURE__ */ __name(({
  originalError,
  timedOut,
  timeout,
  isMaxBuffer,
  maxBuffer,
  errorCode,
  signal,
  signalDescription,
  exitCode,
  isCanceled,
  isGracefullyCanceled,
  isForcefullyTerminated,
  forceKillAfterDelay,
  killSignal
}) => {
  let forcefulSuffix = getForcefulSuffix(isForcefullyTerminated, forceKillAfterDelay);
  return timedOut ? `Command timed out after ${timeout} milliseconds${forcefulSuffix}` : isGracefullyCanceled ? signal === void 0 ? `Command was gracefully canceled with exit code ${exitCode}` : isForcefullyTerminated ? `Command was gracefully canceled${forcefulSuffix}` : `Command was gracefully canceled with ${signal} (${signalDescription})` : isCanceled ? `Command was canceled${forcefulSuffix}` : isMaxBuffer ? `${getMaxBufferMessage(originalError, maxBuffer)}${forcefulSuffix}` : errorCode !== void 0 ? `Command failed with ${errorCode}${forcefulSuffix}` : isForcefullyTerminated ? `Command was killed with ${killSignal} (${getSignalDescription(killSignal)})${forcefulSuffix}` : signal !== void 0 ? `Command was killed with ${signal} (${signalDescription})` : exitCode === void 0 ? "Command failed" : `Command failed with exit code ${exitCode}`;
}, "getErrorPrefix"), getForcefulSuffix = /* @__PURE__ */ __name((isForcefullyTerminated, forceKillAfterDelay) => isForcefullyTerminated ? ` and was forcefully terminated after ${forceKillAfterDelay} milliseconds` : "", "getForcefulSuffix"), getOriginalMessage = /* @__PURE__ */ __name((originalError, cwd) => {
  if (originalError instanceof DiscardedError)
    return;
  let originalMessage = isExecaError(originalError) ? originalError.originalMessage ?? "" : String(originalError?.message ?? originalError), escapedOriginalMessage = escapeLines(fixCwdError(originalMessage, cwd));
  return escapedOriginalMessage === "" ? void 0 : escapedOriginalMessage;
}, "getOriginalMessage"), serializeIpcMessage = /* @__PURE__ */ __name((ipcMessage) => typeof ipcMessage == "string" ? ipcMessage : inspect3(ipcMessage), "serializeIpcMessage"), serializeMessagePart = /* @__PURE__ */ __name((messagePart) => Array.isArray(messagePart) ? messagePart.filter((messageItem) => isTextItem(messageItem)).map((messageItem) => stripFinalNewline(serializeMessageItem(messageItem))).join(`
`) : serializeMessageItem(messagePart), "serializeMessagePart"), isTextItem = /* @__PURE__ */ __name((messageItem) => typeof messageItem == "string" || isUint8Array(messageItem), "isTextItem"), serializeMessageItem = /* @__PURE__ */ __name((messageItem) => typeof messageItem == "string" ? messageItem : isUint8Array(messageItem) ? uint8ArrayToString(messageItem) : "", "serializeMessageItem");

// node_modules/.pnpm/execa@10.2.1/node_modules/execa/lib/return/result.js
var makeSuccessResult = /* @__PURE__ */ __name(({
  command,
  escapedCommand,
  stdio,
  all,
  ipcOutput,
  options: { cwd },
  startTime
}) => omitUndefinedProperties({
  command,
  escapedCommand,
  cwd,
  durationMs: getDurationMs(startTime),
  failed: !1,
  timedOut: !1,
  isCanceled: !1,
  isGracefullyCanceled: !1,
  isTerminated: !1,
  isMaxBuffer: !1,
  isForcefullyTerminated: !1,
  exitCode: 0,
  stdout: stdio[1],
  stderr: stdio[2],
  all,
  stdio,
  ipcOutput,
  pipedFrom: []
}), "makeSuccessResult"), makeEarlyError = /* @__PURE__ */ __name(({
  error,
  command,
  escapedCommand,
  fileDescriptors,
  options,
  startTime,
  isSync,
  stdio = Array.from({ length: fileDescriptors.length }),
  all
}) => makeError({
  error,
  command,
  escapedCommand,
  startTime,
  timedOut: !1,
  isCanceled: !1,
  isGracefullyCanceled: !1,
  isMaxBuffer: !1,
  isForcefullyTerminated: !1,
  stdio,
  all,
  ipcOutput: [],
  options,
  isSync
}), "makeEarlyError"), getEarlyErrorOutput = /* @__PURE__ */ __name((fileDescriptors, options) => {
  let stdio = fileDescriptors.map((fileDescriptor, fdNumber) => getEmptyOutput(fileDescriptor, fdNumber, options));
  return { stdio, all: getAllSync(stdio, getAllSyncFds(stdio), options) };
}, "getEarlyErrorOutput"), getEmptyOutput = /* @__PURE__ */ __name(({ direction, objectMode }, fdNumber, { stdio, buffer, lines, encoding }) => {
  if (!(direction === "input" || !PIPED_STDIO.has(stdio[fdNumber]) || !buffer[fdNumber]))
    return objectMode || lines[fdNumber] ? [] : encoding === "buffer" ? new Uint8Array() : "";
}, "getEmptyOutput"), PIPED_STDIO = /* @__PURE__ */ new Set(["pipe", "overlapped"]), makeError = /* @__PURE__ */ __name(({
  error: originalError,
  command,
  escapedCommand,
  startTime,
  timedOut,
  isCanceled,
  isGracefullyCanceled,
  isMaxBuffer,
  isForcefullyTerminated,
  exitCode: rawExitCode,
  signal: rawSignal,
  stdio,
  all,
  ipcOutput,
  options: {
    timeoutDuration,
    timeout = timeoutDuration,
    forceKillAfterDelay,
    killSignal,
    cwd,
    maxBuffer
  },
  isSync
}) => {
  let { exitCode, signal, signalDescription } = normalizeExitPayload(rawExitCode, rawSignal), { originalMessage, shortMessage, message } = createMessages({
    stdio,
    all,
    ipcOutput,
    originalError,
    signal,
    signalDescription,
    exitCode,
    escapedCommand,
    timedOut,
    isCanceled,
    isGracefullyCanceled,
    isMaxBuffer,
    isForcefullyTerminated,
    forceKillAfterDelay,
    killSignal,
    maxBuffer,
    timeout,
    cwd
  }), error = getFinalError(originalError, message, isSync);
  return Object.assign(error, getErrorProperties({
    error,
    command,
    escapedCommand,
    startTime,
    timedOut,
    isCanceled,
    isGracefullyCanceled,
    isMaxBuffer,
    isForcefullyTerminated,
    exitCode,
    signal,
    signalDescription,
    stdio,
    all,
    ipcOutput,
    cwd,
    originalMessage,
    shortMessage
  })), error;
}, "makeError"), getErrorProperties = /* @__PURE__ */ __name(({
  error,
  command,
  escapedCommand,
  startTime,
  timedOut,
  isCanceled,
  isGracefullyCanceled,
  isMaxBuffer,
  isForcefullyTerminated,
  exitCode,
  signal,
  signalDescription,
  stdio,
  all,
  ipcOutput,
  cwd,
  originalMessage,
  shortMessage
}) => omitUndefinedProperties({
  shortMessage,
  originalMessage,
  command,
  escapedCommand,
  cwd,
  durationMs: getDurationMs(startTime),
  failed: !0,
  timedOut,
  isCanceled,
  isGracefullyCanceled,
  isTerminated: signal !== void 0,
  isMaxBuffer,
  isForcefullyTerminated,
  exitCode,
  signal,
  signalDescription,
  code: getErrorCode(error.cause),
  stdout: stdio[1],
  stderr: stdio[2],
  all,
  stdio,
  ipcOutput,
  pipedFrom: []
}), "getErrorProperties"), omitUndefinedProperties = /* @__PURE__ */ __name((result) => Object.fromEntries(Object.entries(result).filter(([, value]) => value !== void 0)), "omitUndefinedProperties"), normalizeExitPayload = /* @__PURE__ */ __name((rawExitCode, rawSignal) => {
  let exitCode = rawExitCode === null ? void 0 : rawExitCode, signal = rawSignal === null ? void 0 : rawSignal, signalDescription = signal === void 0 ? void 0 : getSignalDescription(rawSignal);
  return { exitCode, signal, signalDescription };
}, "normalizeExitPayload");

// node_modules/.pnpm/parse-ms@4.0.0/node_modules/parse-ms/index.js
var toZeroIfInfinity = /* @__PURE__ */ __name((value) => Number.isFinite(value) ? value : 0, "toZeroIfInfinity");
function parseNumber(milliseconds) {
  return {
    days: Math.trunc(milliseconds / 864e5),
    hours: Math.trunc(milliseconds / 36e5 % 24),
    minutes: Math.trunc(milliseconds / 6e4 % 60),
    seconds: Math.trunc(milliseconds / 1e3 % 60),
    milliseconds: Math.trunc(milliseconds % 1e3),
    microseconds: Math.trunc(toZeroIfInfinity(milliseconds * 1e3) % 1e3),
    nanoseconds: Math.trunc(toZeroIfInfinity(milliseconds * 1e6) % 1e3)
  };
}
__name(parseNumber, "parseNumber");
function parseBigint(milliseconds) {
  return {
    days: milliseconds / 86400000n,
    hours: milliseconds / 3600000n % 24n,
    minutes: milliseconds / 60000n % 60n,
    seconds: milliseconds / 1000n % 60n,
    milliseconds: milliseconds % 1000n,
    microseconds: 0n,
    nanoseconds: 0n
  };
}
__name(parseBigint, "parseBigint");
function parseMilliseconds(milliseconds) {
  switch (typeof milliseconds) {
    case "number": {
      if (Number.isFinite(milliseconds))
        return parseNumber(milliseconds);
      break;
    }
    case "bigint":
      return parseBigint(milliseconds);
  }
  throw new TypeError("Expected a finite number or bigint");
}
__name(parseMilliseconds, "parseMilliseconds");

// node_modules/.pnpm/pretty-ms@9.3.1/node_modules/pretty-ms/index.js
var isZero = /* @__PURE__ */ __name((value) => value === 0 || value === 0n, "isZero"), pluralize = /* @__PURE__ */ __name((word, count2) => count2 === 1 || count2 === 1n ? word : `${word}s`, "pluralize"), SECOND_ROUNDING_EPSILON = 1e-7, ONE_DAY_IN_MILLISECONDS = 24n * 60n * 60n * 1000n;
function prettyMilliseconds(milliseconds, options) {
  let isBigInt = typeof milliseconds == "bigint";
  if (!isBigInt && !Number.isFinite(milliseconds))
    throw new TypeError("Expected a finite number or bigint");
  options = { ...options };
  let sign = milliseconds < 0 ? "-" : "";
  milliseconds = milliseconds < 0 ? -milliseconds : milliseconds, options.colonNotation && (options.compact = !1, options.formatSubMilliseconds = !1, options.separateMilliseconds = !1, options.verbose = !1), options.compact && (options.unitCount = 1, options.secondsDecimalDigits = 0, options.millisecondsDecimalDigits = 0);
  let result = [], floorDecimals = /* @__PURE__ */ __name((value, decimalDigits) => {
    let flooredInterimValue = Math.floor(value * 10 ** decimalDigits + SECOND_ROUNDING_EPSILON);
    return (Math.round(flooredInterimValue) / 10 ** decimalDigits).toFixed(decimalDigits);
  }, "floorDecimals"), add = /* @__PURE__ */ __name((value, long, short, valueString) => {
    if (!((result.length === 0 || !options.colonNotation) && isZero(value) && !(options.colonNotation && short === "m"))) {
      if (valueString ??= String(value), options.colonNotation) {
        let wholeDigits = valueString.includes(".") ? valueString.split(".")[0].length : valueString.length, minLength = result.length > 0 ? 2 : 1;
        valueString = "0".repeat(Math.max(0, minLength - wholeDigits)) + valueString;
      } else
        valueString += options.verbose ? " " + pluralize(long, value) : short;
      result.push(valueString);
    }
  }, "add"), parsed = parseMilliseconds(milliseconds), days = BigInt(parsed.days);
  if (options.hideYearAndDays ? add(BigInt(days) * 24n + BigInt(parsed.hours), "hour", "h") : (options.hideYear ? add(days, "day", "d") : (add(days / 365n, "year", "y"), add(days % 365n, "day", "d")), add(Number(parsed.hours), "hour", "h")), add(Number(parsed.minutes), "minute", "m"), !options.hideSeconds)
    if (options.separateMilliseconds || options.formatSubMilliseconds || !options.colonNotation && milliseconds < 1e3 && !options.subSecondsAsDecimals) {
      let seconds = Number(parsed.seconds), milliseconds2 = Number(parsed.milliseconds), microseconds = Number(parsed.microseconds), nanoseconds = Number(parsed.nanoseconds);
      if (add(seconds, "second", "s"), options.formatSubMilliseconds)
        add(milliseconds2, "millisecond", "ms"), add(microseconds, "microsecond", "\xB5s"), add(nanoseconds, "nanosecond", "ns");
      else {
        let millisecondsAndBelow = milliseconds2 + microseconds / 1e3 + nanoseconds / 1e6, millisecondsDecimalDigits = typeof options.millisecondsDecimalDigits == "number" ? options.millisecondsDecimalDigits : 0, roundedMilliseconds = millisecondsAndBelow >= 1 ? Math.round(millisecondsAndBelow) : Math.ceil(millisecondsAndBelow), maximumMilliseconds = 1e3 - 10 ** -millisecondsDecimalDigits, millisecondsString = millisecondsDecimalDigits ? Math.min(millisecondsAndBelow, maximumMilliseconds).toFixed(millisecondsDecimalDigits) : Math.min(roundedMilliseconds, maximumMilliseconds);
        add(
          Number.parseFloat(millisecondsString),
          "millisecond",
          "ms",
          millisecondsString
        );
      }
    } else {
      let seconds = (isBigInt ? Number(milliseconds % ONE_DAY_IN_MILLISECONDS) : milliseconds) / 1e3 % 60, secondsDecimalDigits = typeof options.secondsDecimalDigits == "number" ? options.secondsDecimalDigits : 1, secondsFixed = floorDecimals(seconds, secondsDecimalDigits), secondsString = options.keepDecimalsOnWholeSeconds ? secondsFixed : secondsFixed.replace(/\.0+$/, "");
      add(Number.parseFloat(secondsString), "second", "s", secondsString);
    }
  if (result.length === 0)
    return sign + "0" + (options.verbose ? " milliseconds" : "ms");
  let separator = options.colonNotation ? ":" : " ";
  return typeof options.unitCount == "number" && (result = result.slice(0, Math.max(options.unitCount, 1))), sign + result.join(separator);
}
__name(prettyMilliseconds, "prettyMilliseconds");

// node_modules/.pnpm/execa@10.2.1/node_modules/execa/lib/verbose/error.js
var logError = /* @__PURE__ */ __name((result, verboseInfo) => {
  result.failed && verboseLog({
    type: "error",
    verboseMessage: result.shortMessage,
    verboseInfo,
    result
  });
}, "logError");

// node_modules/.pnpm/execa@10.2.1/node_modules/execa/lib/verbose/complete.js
var logResult = /* @__PURE__ */ __name((result, verboseInfo) => {
  isVerbose(verboseInfo) && (logError(result, verboseInfo), logDuration(result, verboseInfo));
}, "logResult"), logDuration = /* @__PURE__ */ __name((result, verboseInfo) => {
  let verboseMessage = `(done in ${prettyMilliseconds(result.durationMs)})`;
  verboseLog({
    type: "duration",
    verboseMessage,
    verboseInfo,
    result
  });
}, "logDuration");

// node_modules/.pnpm/execa@10.2.1/node_modules/execa/lib/return/reject.js
var handleResult = /* @__PURE__ */ __name((result, verboseInfo, { reject }) => {
  if (logResult(result, verboseInfo), reject && result.failed)
    throw result;
  return result;
}, "handleResult");

// node_modules/.pnpm/execa@10.2.1/node_modules/execa/lib/stdio/handle-sync.js
import { readFileSync as readFileSync2 } from "node:fs";

// node_modules/.pnpm/execa@10.2.1/node_modules/execa/lib/stdio/type.js
var getStdioItemType = /* @__PURE__ */ __name((value, optionName) => isAsyncGenerator(value) ? "asyncGenerator" : isSyncGenerator(value) ? "generator" : isUrl(value) ? "fileUrl" : isFilePathObject(value) ? "filePath" : isWebStream(value) ? "webStream" : isStream(value, { checkOpen: !1 }) ? "native" : isUint8Array(value) ? "uint8Array" : isAsyncIterableObject(value) ? "asyncIterable" : isIterableObject(value) ? "iterable" : isTransformStream(value) ? getTransformStreamType({ transform: value }, optionName) : isTransformOptions(value) ? getTransformObjectType(value, optionName) : "native", "getStdioItemType"), getTransformObjectType = /* @__PURE__ */ __name((value, optionName) => isDuplexStream(value.transform, { checkOpen: !1 }) ? getDuplexType(value, optionName) : isTransformStream(value.transform) ? getTransformStreamType(value, optionName) : getGeneratorObjectType(value, optionName), "getTransformObjectType"), getDuplexType = /* @__PURE__ */ __name((value, optionName) => (validateNonGeneratorType(value, optionName, "Duplex stream"), "duplex"), "getDuplexType"), getTransformStreamType = /* @__PURE__ */ __name((value, optionName) => (validateNonGeneratorType(value, optionName, "web TransformStream"), "webTransform"), "getTransformStreamType"), validateNonGeneratorType = /* @__PURE__ */ __name(({ final, binary, objectMode }, optionName, typeName) => {
  checkUndefinedOption(final, `${optionName}.final`, typeName), checkUndefinedOption(binary, `${optionName}.binary`, typeName), checkBooleanOption(objectMode, `${optionName}.objectMode`);
}, "validateNonGeneratorType"), checkUndefinedOption = /* @__PURE__ */ __name((value, optionName, typeName) => {
  if (value !== void 0)
    throw new TypeError(`The \`${optionName}\` option can only be defined when using a generator, not a ${typeName}.`);
}, "checkUndefinedOption"), getGeneratorObjectType = /* @__PURE__ */ __name(({ transform, final, binary, objectMode }, optionName) => {
  if (transform !== void 0 && !isGenerator(transform))
    throw new TypeError(`The \`${optionName}.transform\` option must be a generator, a Duplex stream or a web TransformStream.`);
  if (isDuplexStream(final, { checkOpen: !1 }))
    throw new TypeError(`The \`${optionName}.final\` option must not be a Duplex stream.`);
  if (isTransformStream(final))
    throw new TypeError(`The \`${optionName}.final\` option must not be a web TransformStream.`);
  if (final !== void 0 && !isGenerator(final))
    throw new TypeError(`The \`${optionName}.final\` option must be a generator.`);
  return checkBooleanOption(binary, `${optionName}.binary`), checkBooleanOption(objectMode, `${optionName}.objectMode`), isAsyncGenerator(transform) || isAsyncGenerator(final) ? "asyncGenerator" : "generator";
}, "getGeneratorObjectType"), isGenerator = /* @__PURE__ */ __name((value) => isAsyncGenerator(value) || isSyncGenerator(value), "isGenerator"), isAsyncGenerator = /* @__PURE__ */ __name((value) => Object.prototype.toString.call(value) === "[object AsyncGeneratorFunction]", "isAsyncGenerator"), isSyncGenerator = /* @__PURE__ */ __name((value) => Object.prototype.toString.call(value) === "[object GeneratorFunction]", "isSyncGenerator"), isTransformOptions = /* @__PURE__ */ __name((value) => isPlainObject(value) && (value.transform !== void 0 || value.final !== void 0), "isTransformOptions"), isUrl = /* @__PURE__ */ __name((value) => Object.prototype.toString.call(value) === "[object URL]", "isUrl"), isRegularUrl = /* @__PURE__ */ __name((value) => isUrl(value) && value.protocol !== "file:", "isRegularUrl"), isFilePathObject = /* @__PURE__ */ __name((value) => isPlainObject(value) && Object.keys(value).length > 0 && Object.keys(value).every((key) => FILE_PATH_KEYS.has(key)) && isFilePathString(value.file), "isFilePathObject"), FILE_PATH_KEYS = /* @__PURE__ */ new Set(["file", "append"]), isFilePathString = /* @__PURE__ */ __name((file) => typeof file == "string", "isFilePathString"), isStdioValueObject = /* @__PURE__ */ __name((value) => isPlainObject(value) && Object.keys(value).length > 0 && Object.keys(value).every((key) => STDIO_VALUE_KEYS.has(key)) && "value" in value, "isStdioValueObject"), STDIO_VALUE_KEYS = /* @__PURE__ */ new Set(["value", "input"]), isUnknownStdioString = /* @__PURE__ */ __name((type, value) => type === "native" && typeof value == "string" && !KNOWN_STDIO_STRINGS.has(value), "isUnknownStdioString"), KNOWN_STDIO_STRINGS = /* @__PURE__ */ new Set(["ipc", "ignore", "inherit", "overlapped", "pipe"]), isReadableStream2 = /* @__PURE__ */ __name((value) => Object.prototype.toString.call(value) === "[object ReadableStream]", "isReadableStream"), isWritableStream2 = /* @__PURE__ */ __name((value) => Object.prototype.toString.call(value) === "[object WritableStream]", "isWritableStream"), isWebStream = /* @__PURE__ */ __name((value) => isReadableStream2(value) || isWritableStream2(value), "isWebStream"), isTransformStream = /* @__PURE__ */ __name((value) => isReadableStream2(value?.readable) && isWritableStream2(value?.writable), "isTransformStream"), isAsyncIterableObject = /* @__PURE__ */ __name((value) => isObject(value) && typeof value[Symbol.asyncIterator] == "function", "isAsyncIterableObject"), isIterableObject = /* @__PURE__ */ __name((value) => isObject(value) && typeof value[Symbol.iterator] == "function", "isIterableObject"), isObject = /* @__PURE__ */ __name((value) => typeof value == "object" && value !== null, "isObject"), TRANSFORM_TYPES = /* @__PURE__ */ new Set(["generator", "asyncGenerator", "duplex", "webTransform"]), FILE_TYPES = /* @__PURE__ */ new Set(["fileUrl", "filePath", "fileNumber"]), SPECIAL_DUPLICATE_TYPES_SYNC = /* @__PURE__ */ new Set(["fileUrl", "filePath"]), SPECIAL_DUPLICATE_TYPES = /* @__PURE__ */ new Set([...SPECIAL_DUPLICATE_TYPES_SYNC, "webStream", "nodeStream"]), FORBID_DUPLICATE_TYPES = /* @__PURE__ */ new Set(["webTransform", "duplex"]), TYPE_TO_MESSAGE = {
  generator: "a generator",
  asyncGenerator: "an async generator",
  fileUrl: "a file URL",
  filePath: "a file path string",
  fileNumber: "a file descriptor number",
  webStream: "a web stream",
  nodeStream: "a Node.js stream",
  webTransform: "a web TransformStream",
  duplex: "a Duplex stream",
  native: "any value",
  iterable: "an iterable",
  asyncIterable: "an async iterable",
  string: "a string",
  uint8Array: "a Uint8Array"
};

// node_modules/.pnpm/execa@10.2.1/node_modules/execa/lib/transform/object-mode.js
var getTransformObjectModes = /* @__PURE__ */ __name((objectMode, index, newTransforms, direction) => direction === "output" ? getOutputObjectModes(objectMode, index, newTransforms) : getInputObjectModes(objectMode, index, newTransforms), "getTransformObjectModes"), getOutputObjectModes = /* @__PURE__ */ __name((objectMode, index, newTransforms) => {
  let writableObjectMode = index !== 0 && newTransforms[index - 1].value.readableObjectMode;
  return { writableObjectMode, readableObjectMode: objectMode ?? writableObjectMode };
}, "getOutputObjectModes"), getInputObjectModes = /* @__PURE__ */ __name((objectMode, index, newTransforms) => {
  let writableObjectMode = index === 0 ? objectMode === !0 : newTransforms[index - 1].value.readableObjectMode, readableObjectMode = index !== newTransforms.length - 1 && (objectMode ?? writableObjectMode);
  return { writableObjectMode, readableObjectMode };
}, "getInputObjectModes"), getFdObjectMode = /* @__PURE__ */ __name((stdioItems, direction) => {
  let lastTransform = stdioItems.findLast(({ type }) => TRANSFORM_TYPES.has(type));
  return lastTransform === void 0 ? !1 : direction === "input" ? lastTransform.value.writableObjectMode : lastTransform.value.readableObjectMode;
}, "getFdObjectMode");

// node_modules/.pnpm/execa@10.2.1/node_modules/execa/lib/transform/normalize.js
var normalizeTransforms = /* @__PURE__ */ __name((stdioItems, optionName, direction, options) => [
  ...stdioItems.filter(({ type }) => !TRANSFORM_TYPES.has(type)),
  ...getTransforms(stdioItems, optionName, direction, options)
], "normalizeTransforms"), getTransforms = /* @__PURE__ */ __name((stdioItems, optionName, direction, { encoding }) => {
  let transforms = stdioItems.filter(({ type }) => TRANSFORM_TYPES.has(type)), newTransforms = Array.from({ length: transforms.length });
  for (let [index, stdioItem] of Object.entries(transforms))
    newTransforms[index] = normalizeTransform({
      stdioItem,
      index: Number(index),
      newTransforms,
      optionName,
      direction,
      encoding
    });
  return sortTransforms(newTransforms, direction);
}, "getTransforms"), normalizeTransform = /* @__PURE__ */ __name(({ stdioItem, stdioItem: { type }, index, newTransforms, optionName, direction, encoding }) => type === "duplex" ? normalizeDuplex({ stdioItem, optionName }) : type === "webTransform" ? normalizeTransformStream({
  stdioItem,
  index,
  newTransforms,
  direction
}) : normalizeGenerator({
  stdioItem,
  index,
  newTransforms,
  direction,
  encoding
}), "normalizeTransform"), normalizeDuplex = /* @__PURE__ */ __name(({ stdioItem, optionName }) => {
  let { value } = stdioItem, { transform } = value, { writableObjectMode, readableObjectMode } = transform, { objectMode = readableObjectMode } = value;
  if (objectMode && !readableObjectMode)
    throw new TypeError(`The \`${optionName}.objectMode\` option can only be \`true\` if \`new Duplex({objectMode: true})\` is used.`);
  if (!objectMode && readableObjectMode)
    throw new TypeError(`The \`${optionName}.objectMode\` option cannot be \`false\` if \`new Duplex({objectMode: true})\` is used.`);
  return {
    ...stdioItem,
    value: { transform, writableObjectMode, readableObjectMode }
  };
}, "normalizeDuplex"), normalizeTransformStream = /* @__PURE__ */ __name(({ stdioItem, stdioItem: { value }, index, newTransforms, direction }) => {
  let { transform, objectMode } = isPlainObject(value) ? value : { transform: value }, { writableObjectMode, readableObjectMode } = getTransformObjectModes(objectMode, index, newTransforms, direction);
  return {
    ...stdioItem,
    value: { transform, writableObjectMode, readableObjectMode }
  };
}, "normalizeTransformStream"), normalizeGenerator = /* @__PURE__ */ __name(({ stdioItem, stdioItem: { value }, index, newTransforms, direction, encoding }) => {
  let {
    transform,
    final,
    binary: binaryOption = !1,
    preserveNewlines = !1,
    objectMode
  } = isPlainObject(value) ? value : { transform: value }, binary = binaryOption || BINARY_ENCODINGS.has(encoding), { writableObjectMode, readableObjectMode } = getTransformObjectModes(objectMode, index, newTransforms, direction);
  return {
    ...stdioItem,
    value: {
      transform,
      final,
      binary,
      preserveNewlines,
      writableObjectMode,
      readableObjectMode
    }
  };
}, "normalizeGenerator"), sortTransforms = /* @__PURE__ */ __name((newTransforms, direction) => direction === "input" ? newTransforms.reverse() : newTransforms, "sortTransforms");

// node_modules/.pnpm/execa@10.2.1/node_modules/execa/lib/stdio/direction.js
import process10 from "node:process";
var getStreamDirection = /* @__PURE__ */ __name(({ stdioItems, isStdioArray, fdNumber, optionName }) => {
  let directions = stdioItems.map((stdioItem) => getStdioItemDirection(stdioItem, fdNumber, isStdioArray));
  if (directions.includes("input") && directions.includes("output"))
    throw new TypeError(`The \`${optionName}\` option must not be an array of both readable and writable values.`);
  return directions.find(Boolean) ?? DEFAULT_DIRECTION;
}, "getStreamDirection"), getStdioItemDirection = /* @__PURE__ */ __name((stdioItem, fdNumber, isStdioArray) => {
  let knownDirection = KNOWN_DIRECTIONS[fdNumber], direction = getRequestedDirection(stdioItem);
  return knownDirection === void 0 ? direction : (validateKnownDirection(stdioItem, knownDirection, isStdioArray), knownDirection);
}, "getStdioItemDirection"), getRequestedDirection = /* @__PURE__ */ __name(({ type, value, direction, optionName }) => {
  let guessedDirection = guessStreamDirection[type](value);
  if (direction === "input" && guessedDirection === "output")
    throw new TypeError(`The \`${optionName}\` option is invalid: \`input: true\` cannot be used with a writable value, which is always an output.`);
  return direction ?? guessedDirection;
}, "getRequestedDirection"), validateKnownDirection = /* @__PURE__ */ __name(({ type, value, optionName }, knownDirection, isStdioArray) => {
  if (!STREAM_TYPES.has(type) || !isStdioArray && getStandardStreamDirection(value) !== void 0)
    return;
  let guessedDirection = guessStreamDirection[type](value);
  if (guessedDirection === void 0 || guessedDirection === knownDirection)
    return;
  let valueName = guessedDirection === "input" ? "readable" : "writable";
  throw new TypeError(`The \`${optionName}\` option is invalid: a ${valueName} value is always an ${guessedDirection}, but \`${optionName}\` is an ${knownDirection}.`);
}, "validateKnownDirection"), STREAM_TYPES = /* @__PURE__ */ new Set(["native", "nodeStream", "webStream"]), KNOWN_DIRECTIONS = ["input", "output", "output"], anyDirection = /* @__PURE__ */ __name(() => {
}, "anyDirection"), alwaysInput = /* @__PURE__ */ __name(() => "input", "alwaysInput"), guessStreamDirection = {
  generator: anyDirection,
  asyncGenerator: anyDirection,
  fileUrl: anyDirection,
  filePath: anyDirection,
  iterable: alwaysInput,
  asyncIterable: alwaysInput,
  uint8Array: alwaysInput,
  string: alwaysInput,
  webStream: /* @__PURE__ */ __name((value) => isWritableStream2(value) ? "output" : "input", "webStream"),
  nodeStream(value) {
    return isReadableStream(value, { checkOpen: !1 }) ? isWritableStream(value, { checkOpen: !1 }) ? void 0 : "input" : "output";
  },
  webTransform: anyDirection,
  duplex: anyDirection,
  native(value) {
    let standardStreamDirection = getStandardStreamDirection(value);
    if (standardStreamDirection !== void 0)
      return standardStreamDirection;
    if (isStream(value, { checkOpen: !1 }))
      return guessStreamDirection.nodeStream(value);
  }
}, getStandardStreamDirection = /* @__PURE__ */ __name((value) => {
  if ([0, process10.stdin].includes(value))
    return "input";
  if ([1, 2, process10.stdout, process10.stderr].includes(value))
    return "output";
}, "getStandardStreamDirection"), DEFAULT_DIRECTION = "output";

// node_modules/.pnpm/execa@10.2.1/node_modules/execa/lib/ipc/array.js
var normalizeIpcStdioArray = /* @__PURE__ */ __name((stdioArray, ipc) => ipc ? [...stdioArray, "ipc"] : stdioArray, "normalizeIpcStdioArray");

// node_modules/.pnpm/execa@10.2.1/node_modules/execa/lib/stdio/stdio-option.js
var normalizeStdioOption = /* @__PURE__ */ __name((options, verboseInfo, isSync) => {
  let { stdio, ipc, buffer } = options, stdioArray = getStdioArray(stdio, options).map((stdioOption, fdNumber) => addDefaultValue2(stdioOption, fdNumber));
  return validateIpcStdioOption(stdioArray), isSync ? normalizeStdioSync(stdioArray, buffer, verboseInfo) : normalizeIpcStdioArray(stdioArray, ipc);
}, "normalizeStdioOption"), validateIpcStdioOption = /* @__PURE__ */ __name((stdioArray) => {
  if (stdioArray.some((stdioOption) => hasIpcStdioOption(stdioOption)))
    throw new Error("The `ipc: true` option must be used instead of `stdio: 'ipc'`.");
}, "validateIpcStdioOption"), hasIpcStdioOption = /* @__PURE__ */ __name((stdioOption) => Array.isArray(stdioOption) ? stdioOption.some((item) => hasIpcStdioItem(item)) : hasIpcStdioItem(stdioOption), "hasIpcStdioOption"), hasIpcStdioItem = /* @__PURE__ */ __name((stdioOption) => isStdioValueObject(stdioOption) ? stdioOption.value === "ipc" : stdioOption === "ipc", "hasIpcStdioItem"), getStdioArray = /* @__PURE__ */ __name((stdio, options) => {
  if (stdio === void 0)
    return STANDARD_STREAMS_ALIASES.map((alias) => options[alias]);
  if (hasAlias(options))
    throw new Error(`It's not possible to provide \`stdio\` in combination with one of ${STANDARD_STREAMS_ALIASES.map((alias) => `\`${alias}\``).join(", ")}`);
  if (typeof stdio == "string")
    return [stdio, stdio, stdio];
  if (!Array.isArray(stdio))
    throw new TypeError(`Expected \`stdio\` to be of type \`string\` or \`Array\`, got \`${getTypeName(stdio)}\``);
  let length = Math.max(stdio.length, STANDARD_STREAMS_ALIASES.length);
  return Array.from({ length }, (_, fdNumber) => stdio[fdNumber]);
}, "getStdioArray"), hasAlias = /* @__PURE__ */ __name((options) => STANDARD_STREAMS_ALIASES.some((alias) => options[alias] !== void 0), "hasAlias"), addDefaultValue2 = /* @__PURE__ */ __name((stdioOption, fdNumber) => Array.isArray(stdioOption) ? stdioOption.map((item) => addDefaultValue2(item, fdNumber)) : stdioOption ?? (fdNumber >= STANDARD_STREAMS_ALIASES.length ? "ignore" : "pipe"), "addDefaultValue"), normalizeStdioSync = /* @__PURE__ */ __name((stdioArray, buffer, verboseInfo) => stdioArray.map((stdioOption, fdNumber) => !buffer[fdNumber] && isStandardOutputFd(fdNumber) && !isFullVerbose(verboseInfo, fdNumber) && isOutputPipeOnly(stdioOption, fdNumber) ? "ignore" : stdioOption), "normalizeStdioSync"), isOutputPipeOnly = /* @__PURE__ */ __name((stdioOption, fdNumber) => isOutputPipe(stdioOption, fdNumber) || Array.isArray(stdioOption) && stdioOption.length > 0 && stdioOption.every((item) => isOutputPipe(item, fdNumber)), "isOutputPipeOnly"), isOutputPipe = /* @__PURE__ */ __name((stdioOption, fdNumber) => stdioOption === "pipe" || isOutputPipeObject(stdioOption, fdNumber), "isOutputPipe"), isOutputPipeObject = /* @__PURE__ */ __name((stdioOption, fdNumber) => isStdioValueObject(stdioOption) && stdioOption.value === "pipe" && (stdioOption.input === void 0 || stdioOption.input === !1 || isFixedOutputPipe(fdNumber, stdioOption.input)), "isOutputPipeObject"), isFixedOutputPipe = /* @__PURE__ */ __name((fdNumber, input) => input === !0 && isStandardOutputFd(fdNumber), "isFixedOutputPipe"), isStandardOutputFd = /* @__PURE__ */ __name((fdNumber) => fdNumber === 1 || fdNumber === 2, "isStandardOutputFd");

// node_modules/.pnpm/execa@10.2.1/node_modules/execa/lib/stdio/native.js
import { readFileSync } from "node:fs";
import tty2 from "node:tty";

// node_modules/.pnpm/execa@10.2.1/node_modules/execa/lib/arguments/fd-options.js
var getToStream = /* @__PURE__ */ __name((destination, to = "stdin") => {
  let { options, fileDescriptors } = SUBPROCESS_OPTIONS.get(destination), fdNumber = getFdNumber(fileDescriptors, to, !0), destinationStream = destination.stdio[fdNumber];
  if (destinationStream === null)
    throw new TypeError(getInvalidStdioOptionMessage(fdNumber, to, options, !0));
  return destinationStream;
}, "getToStream"), getFromStream = /* @__PURE__ */ __name((source, from = "stdout") => {
  let { options, fileDescriptors } = SUBPROCESS_OPTIONS.get(source), fdNumber = getFdNumber(fileDescriptors, from, !1), sourceStream = fdNumber === "all" ? source.all : source.stdio[fdNumber];
  if (sourceStream == null)
    throw new TypeError(getInvalidStdioOptionMessage(fdNumber, from, options, !1));
  return sourceStream;
}, "getFromStream"), SUBPROCESS_OPTIONS = /* @__PURE__ */ new WeakMap(), getFdNumber = /* @__PURE__ */ __name((fileDescriptors, fdName, isWritable) => {
  let fdNumber = parseFdNumber(fdName, isWritable);
  return validateFdNumber(fdNumber, fdName, isWritable, fileDescriptors), fdNumber;
}, "getFdNumber"), parseFdNumber = /* @__PURE__ */ __name((fdName, isWritable) => {
  let fdNumber = parseFd(fdName);
  if (fdNumber !== void 0)
    return fdNumber;
  let { validOptions, defaultValue } = isWritable ? { validOptions: '"stdin"', defaultValue: "stdin" } : { validOptions: '"stdout", "stderr", "all"', defaultValue: "stdout" };
  throw new TypeError(`"${getOptionName(isWritable)}" must not be "${fdName}".
It must be ${validOptions} or "fd3", "fd4" (and so on).
It is optional and defaults to "${defaultValue}".`);
}, "parseFdNumber"), validateFdNumber = /* @__PURE__ */ __name((fdNumber, fdName, isWritable, fileDescriptors) => {
  let fileDescriptor = fileDescriptors[getUsedDescriptor(fdNumber)];
  if (fileDescriptor === void 0)
    throw new TypeError(`"${getOptionName(isWritable)}" must not be ${fdName}. That file descriptor does not exist.
Please set the "stdio" option to ensure that file descriptor exists.`);
  if (!isWritable && fileDescriptor.direction === "input")
    throw new TypeError(`"${getOptionName(isWritable)}" must not be ${fdName}. It must be a readable stream, not writable.`);
  if (isWritable && fileDescriptor.direction !== "input")
    throw new TypeError(`"${getOptionName(isWritable)}" must not be ${fdName}. It must be a writable stream, not readable.
If you meant to use it as input, please set its "stdio" option to \`{value: 'pipe', input: true}\`.`);
}, "validateFdNumber"), getInvalidStdioOptionMessage = /* @__PURE__ */ __name((fdNumber, fdName, options, isWritable) => {
  if (fdNumber === "all" && !options.all)
    return `The "all" option must be true to use "from: 'all'".`;
  let { optionName, optionValue } = getInvalidStdioOption(fdNumber, options);
  return `The "${optionName}: ${serializeOptionValue(optionValue)}" option is incompatible with using "${getOptionName(isWritable)}: ${serializeOptionValue(fdName)}".
Please set this option with "pipe" instead.`;
}, "getInvalidStdioOptionMessage"), getInvalidStdioOption = /* @__PURE__ */ __name((fdNumber, { stdin, stdout, stderr, stdio }) => {
  let usedDescriptor = getUsedDescriptor(fdNumber);
  return usedDescriptor === 0 && stdin !== void 0 ? { optionName: "stdin", optionValue: stdin } : usedDescriptor === 1 && stdout !== void 0 ? { optionName: "stdout", optionValue: stdout } : usedDescriptor === 2 && stderr !== void 0 ? { optionName: "stderr", optionValue: stderr } : { optionName: `stdio[${usedDescriptor}]`, optionValue: stdio[usedDescriptor] };
}, "getInvalidStdioOption"), getUsedDescriptor = /* @__PURE__ */ __name((fdNumber) => fdNumber === "all" ? 1 : fdNumber, "getUsedDescriptor"), getOptionName = /* @__PURE__ */ __name((isWritable) => isWritable ? "to" : "from", "getOptionName"), serializeOptionValue = /* @__PURE__ */ __name((value) => typeof value == "string" ? `'${value}'` : typeof value == "number" ? `${value}` : "Stream", "serializeOptionValue");

// node_modules/.pnpm/execa@10.2.1/node_modules/execa/lib/stdio/native.js
var handleNativeStream = /* @__PURE__ */ __name(({ stdioItem, stdioItem: { type }, isStdioArray, fdNumber, direction, isSync }) => !isStdioArray || type !== "native" ? stdioItem : isSync ? handleNativeStreamSync({ stdioItem, fdNumber, direction }) : handleNativeStreamAsync({ stdioItem, fdNumber }), "handleNativeStream"), handleNativeStreamSync = /* @__PURE__ */ __name(({ stdioItem, stdioItem: { value, optionName }, fdNumber, direction }) => {
  let targetFd = getTargetFd({
    value,
    optionName,
    fdNumber,
    direction
  });
  if (targetFd !== void 0)
    return targetFd;
  if (isStream(value, { checkOpen: !1 }))
    throw new TypeError(`The \`${optionName}: Stream\` option cannot both be an array and include a stream with synchronous methods.`);
  return stdioItem;
}, "handleNativeStreamSync"), getTargetFd = /* @__PURE__ */ __name(({ value, optionName, fdNumber, direction }) => {
  let targetFdNumber = getTargetFdNumber(value, fdNumber);
  if (targetFdNumber !== void 0) {
    if (direction === "output")
      return { type: "fileNumber", value: targetFdNumber, optionName };
    if (tty2.isatty(targetFdNumber))
      throw new TypeError(`The \`${optionName}: ${serializeOptionValue(value)}\` option is invalid: it cannot be a TTY with synchronous methods.`);
    return { type: "uint8Array", contents: /* @__PURE__ */ __name(() => [bufferToUint8Array(readFileSync(targetFdNumber))], "contents"), optionName };
  }
}, "getTargetFd"), getTargetFdNumber = /* @__PURE__ */ __name((value, fdNumber) => {
  if (value === "inherit")
    return fdNumber;
  if (typeof value == "number")
    return value;
  let standardStreamIndex = STANDARD_STREAMS.indexOf(value);
  if (standardStreamIndex !== -1)
    return standardStreamIndex;
}, "getTargetFdNumber"), handleNativeStreamAsync = /* @__PURE__ */ __name(({ stdioItem, stdioItem: { value, optionName }, fdNumber }) => value === "inherit" ? { type: "nodeStream", value: getStandardStream(fdNumber, value, optionName), optionName } : typeof value == "number" ? { type: "nodeStream", value: getStandardStream(value, value, optionName), optionName } : isStream(value, { checkOpen: !1 }) ? { type: "nodeStream", value, optionName } : stdioItem, "handleNativeStreamAsync"), getStandardStream = /* @__PURE__ */ __name((fdNumber, value, optionName) => {
  let standardStream = STANDARD_STREAMS[fdNumber];
  if (standardStream === void 0)
    throw new TypeError(`The \`${optionName}: ${value}\` option is invalid: no such standard stream.`);
  return standardStream;
}, "getStandardStream");

// node_modules/.pnpm/execa@10.2.1/node_modules/execa/lib/stdio/input-option.js
var handleInputOptions = /* @__PURE__ */ __name(({ input, inputFile }, fdNumber) => fdNumber === 0 ? [
  ...handleInputOption(input),
  ...handleInputFileOption(inputFile)
] : [], "handleInputOptions"), handleInputOption = /* @__PURE__ */ __name((input) => input === void 0 ? [] : [{
  type: getInputType(input),
  value: input,
  optionName: "input"
}], "handleInputOption"), getInputType = /* @__PURE__ */ __name((input) => {
  if (isReadableStream(input, { checkOpen: !1 }))
    return "nodeStream";
  if (typeof input == "string")
    return "string";
  if (isUint8Array(input))
    return "uint8Array";
  throw new Error("The `input` option must be a string, a Uint8Array or a Node.js Readable stream.");
}, "getInputType"), handleInputFileOption = /* @__PURE__ */ __name((inputFile) => inputFile === void 0 ? [] : [{
  ...getInputFileType(inputFile),
  optionName: "inputFile"
}], "handleInputFileOption"), getInputFileType = /* @__PURE__ */ __name((inputFile) => {
  if (isUrl(inputFile))
    return { type: "fileUrl", value: inputFile };
  if (isFilePathString(inputFile))
    return { type: "filePath", value: { file: inputFile } };
  throw new Error("The `inputFile` option must be a file path string or a file URL.");
}, "getInputFileType");

// node_modules/.pnpm/execa@10.2.1/node_modules/execa/lib/stdio/duplicate.js
import path8 from "node:path";
import { fileURLToPath as fileURLToPath3 } from "node:url";
var isFileType = /* @__PURE__ */ __name((type) => SPECIAL_DUPLICATE_TYPES_SYNC.has(type), "isFileType"), getFileTarget = /* @__PURE__ */ __name(({ type, value }) => type === "filePath" ? path8.resolve(value.file) : fileURLToPath3(value), "getFileTarget"), filterDuplicates = /* @__PURE__ */ __name((stdioItems) => stdioItems.filter((stdioItemOne, indexOne) => stdioItems.every((stdioItemTwo, indexTwo) => !hasSameValueAndDirection(stdioItemOne, stdioItemTwo) || indexOne >= indexTwo || stdioItemOne.type === "generator" || stdioItemOne.type === "asyncGenerator")), "filterDuplicates"), hasSameValueAndDirection = /* @__PURE__ */ __name((stdioItemOne, stdioItemTwo) => stdioItemOne.value === stdioItemTwo.value && stdioItemOne.direction === stdioItemTwo.direction, "hasSameValueAndDirection"), getDuplicateStream = /* @__PURE__ */ __name(({ stdioItem: { type, value, optionName }, direction, fileDescriptors, isSync }) => {
  let otherStdioItems = getOtherStdioItems(fileDescriptors, type);
  if (otherStdioItems.length !== 0) {
    if (isSync) {
      validateDuplicateStreamSync({
        otherStdioItems,
        type,
        value,
        optionName,
        direction
      });
      return;
    }
    if (SPECIAL_DUPLICATE_TYPES.has(type))
      return getDuplicateStreamInstance({
        otherStdioItems,
        type,
        value,
        optionName,
        direction
      });
    FORBID_DUPLICATE_TYPES.has(type) && validateDuplicateTransform({
      otherStdioItems,
      type,
      value,
      optionName
    });
  }
}, "getDuplicateStream"), getOtherStdioItems = /* @__PURE__ */ __name((fileDescriptors, type) => fileDescriptors.flatMap(
  ({ direction, stdioItems }) => stdioItems.map((stdioItem) => ({ ...stdioItem, direction }))
).filter((stdioItem) => isSameDuplicateType(stdioItem.type, type)), "getOtherStdioItems"), isSameDuplicateType = /* @__PURE__ */ __name((otherType, type) => otherType === type || isFileType(otherType) && isFileType(type), "isSameDuplicateType"), validateDuplicateStreamSync = /* @__PURE__ */ __name(({ otherStdioItems, type, value, optionName, direction }) => {
  SPECIAL_DUPLICATE_TYPES_SYNC.has(type) && getDuplicateStreamInstance({
    otherStdioItems,
    type,
    value,
    optionName,
    direction
  });
}, "validateDuplicateStreamSync"), getDuplicateStreamInstance = /* @__PURE__ */ __name(({ otherStdioItems, type, value, optionName, direction }) => {
  let duplicateStdioItems = otherStdioItems.filter((stdioItem) => hasSameValue(stdioItem, type, value));
  if (duplicateStdioItems.length === 0)
    return;
  let differentStdioItem = duplicateStdioItems.find((stdioItem) => stdioItem.direction !== direction);
  return throwOnDuplicateStream(differentStdioItem, optionName, type), direction === "output" || type === "webStream" ? duplicateStdioItems[0].stream : void 0;
}, "getDuplicateStreamInstance"), hasSameValue = /* @__PURE__ */ __name((otherStdioItem, type, value) => isFileType(otherStdioItem.type) ? getFileTarget(otherStdioItem) === getFileTarget({ type, value }) : otherStdioItem.value === value, "hasSameValue"), validateDuplicateTransform = /* @__PURE__ */ __name(({ otherStdioItems, type, value, optionName }) => {
  let duplicateStdioItem = otherStdioItems.find(({ value: { transform } }) => transform === value.transform);
  throwOnDuplicateStream(duplicateStdioItem, optionName, type);
}, "validateDuplicateTransform"), throwOnDuplicateStream = /* @__PURE__ */ __name((stdioItem, optionName, type) => {
  if (stdioItem !== void 0)
    throw new TypeError(`The \`${stdioItem.optionName}\` and \`${optionName}\` options must not target ${TYPE_TO_MESSAGE[type]} that is the same.`);
}, "throwOnDuplicateStream");

// node_modules/.pnpm/execa@10.2.1/node_modules/execa/lib/stdio/handle.js
var handleStdio = /* @__PURE__ */ __name((addProperties3, options, verboseInfo, isSync) => {
  let initialFileDescriptors = normalizeStdioOption(options, verboseInfo, isSync).map((stdioOption, fdNumber) => getFileDescriptor({
    stdioOption,
    fdNumber,
    options,
    isSync
  })), fileDescriptors = getFinalFileDescriptors({
    initialFileDescriptors,
    addProperties: addProperties3,
    options,
    isSync
  });
  return options.stdio = fileDescriptors.map(({ stdioItems }) => forwardStdio(stdioItems)), fileDescriptors;
}, "handleStdio"), getFileDescriptor = /* @__PURE__ */ __name(({ stdioOption, fdNumber, options, isSync }) => {
  let optionName = getStreamName(fdNumber), { stdioItems: initialStdioItems, isStdioArray } = initializeStdioItems({
    stdioOption,
    fdNumber,
    options,
    optionName
  }), direction = getStreamDirection({
    stdioItems: initialStdioItems,
    isStdioArray,
    fdNumber,
    optionName
  }), stdioItems = initialStdioItems.map((stdioItem) => handleNativeStream({
    stdioItem,
    isStdioArray,
    fdNumber,
    direction,
    isSync
  })), normalizedStdioItems = normalizeTransforms(stdioItems, optionName, direction, options), objectMode = getFdObjectMode(normalizedStdioItems, direction);
  return validateFileObjectMode(normalizedStdioItems, objectMode), { direction, objectMode, stdioItems: normalizedStdioItems };
}, "getFileDescriptor"), initializeStdioItems = /* @__PURE__ */ __name(({ stdioOption, fdNumber, options, optionName }) => {
  let values = Array.isArray(stdioOption) ? stdioOption : [stdioOption], inputStdioItems = handleInputOptions(options, fdNumber), initialStdioItems = [
    ...omitInheritedStdin(values.map((value) => initializeStdioItem(value, optionName)), inputStdioItems),
    ...inputStdioItems
  ], stdioItems = filterDuplicates(initialStdioItems), isStdioArray = stdioItems.length > 1;
  return validateStdioArray(stdioItems, isStdioArray, optionName), validateStreams(stdioItems, isStdioArray), { stdioItems, isStdioArray };
}, "initializeStdioItems"), omitInheritedStdin = /* @__PURE__ */ __name((stdioItems, inputStdioItems) => inputStdioItems.length > 0 && isInheritedStdinOnly(stdioItems) ? [] : stdioItems, "omitInheritedStdin"), isInheritedStdinOnly = /* @__PURE__ */ __name((stdioItems) => stdioItems.length === 1 && stdioItems[0].type === "native" && stdioItems[0].value === "inherit", "isInheritedStdinOnly"), initializeStdioItem = /* @__PURE__ */ __name((value, optionName) => isStdioValueObject(value) ? initializeStdioValueObject(value, optionName) : {
  type: getStdioItemType(value, optionName),
  value,
  optionName
}, "initializeStdioItem"), initializeStdioValueObject = /* @__PURE__ */ __name(({ value, input }, optionName) => (checkBooleanOption(input, `${optionName}.input`), {
  type: getStdioItemType(value, optionName),
  value,
  direction: input ? "input" : void 0,
  optionName
}), "initializeStdioValueObject"), validateStdioArray = /* @__PURE__ */ __name((stdioItems, isStdioArray, optionName) => {
  if (stdioItems.length === 0)
    throw new TypeError(`The \`${optionName}\` option must not be an empty array.`);
  if (isStdioArray) {
    for (let { value, optionName: optionName2 } of stdioItems)
      if (INVALID_STDIO_ARRAY_OPTIONS.has(value))
        throw new Error(`The \`${optionName2}\` option must not include \`${value}\`.`);
  }
}, "validateStdioArray"), INVALID_STDIO_ARRAY_OPTIONS = /* @__PURE__ */ new Set(["ignore"]), validateStreams = /* @__PURE__ */ __name((stdioItems, isStdioArray) => {
  for (let stdioItem of stdioItems)
    validateFileStdio(stdioItem), validateFileDescriptorStdio(stdioItem), validateNativeStdio(stdioItem, isStdioArray);
}, "validateStreams"), validateFileDescriptorStdio = /* @__PURE__ */ __name(({ type, value, optionName }) => {
  if (type !== "native")
    return;
  let fileDescriptor = typeof value == "number" ? value : value?.fd;
  if (typeof fileDescriptor == "number" && (!Number.isInteger(fileDescriptor) || fileDescriptor < 0 || fileDescriptor > MAX_FILE_DESCRIPTOR))
    throw new TypeError(`The \`${optionName}\` option must be a non-negative 32-bit integer: got ${fileDescriptor}.`);
}, "validateFileDescriptorStdio"), MAX_FILE_DESCRIPTOR = 2 ** 31 - 1, validateNativeStdio = /* @__PURE__ */ __name(({ type, value, optionName }, isStdioArray) => {
  if (type === "native") {
    if (isFileHandle(value)) {
      if (isStdioArray)
        throw new TypeError(`The \`${optionName}\` option cannot combine file handles with other values.`);
      return;
    }
    if (typeof value != "string" && typeof value != "number" && !isStream(value, { checkOpen: !1 }))
      throw new TypeError(`The \`${optionName}\` option is invalid: ${String(value)} (${typeof value}).`);
  }
}, "validateNativeStdio"), isFileHandle = /* @__PURE__ */ __name((value) => typeof value?.fd == "number" && !isStream(value, { checkOpen: !1 }), "isFileHandle"), validateFileStdio = /* @__PURE__ */ __name(({ type, value, optionName }) => {
  if (isRegularUrl(value))
    throw new TypeError(`The \`${optionName}: URL\` option must use the \`file:\` scheme.
For example, you can use the \`pathToFileURL()\` method of the \`url\` core module.`);
  if (isUnknownStdioString(type, value))
    throw new TypeError(`The \`${optionName}: { file: '...' }\` option must be used instead of \`${optionName}: '...'\`.`);
}, "validateFileStdio"), validateFileObjectMode = /* @__PURE__ */ __name((stdioItems, objectMode) => {
  if (!objectMode)
    return;
  let fileStdioItem = stdioItems.find(({ type }) => FILE_TYPES.has(type));
  if (fileStdioItem !== void 0)
    throw new TypeError(`The \`${fileStdioItem.optionName}\` option cannot use both files and transforms in objectMode.`);
}, "validateFileObjectMode"), getFinalFileDescriptors = /* @__PURE__ */ __name(({ initialFileDescriptors, addProperties: addProperties3, options, isSync }) => {
  let fileDescriptors = [];
  try {
    for (let fileDescriptor of initialFileDescriptors)
      addFinalFileDescriptor({
        fileDescriptor,
        fileDescriptors,
        addProperties: addProperties3,
        options,
        isSync
      });
    return fileDescriptors;
  } catch (error) {
    throw cleanupCustomStreams(fileDescriptors), error;
  }
}, "getFinalFileDescriptors"), addFinalFileDescriptor = /* @__PURE__ */ __name(({ fileDescriptor, fileDescriptors, addProperties: addProperties3, options, isSync }) => {
  let { direction, objectMode, stdioItems } = fileDescriptor, finalFileDescriptor = { direction, objectMode, stdioItems: [] };
  fileDescriptors.push(finalFileDescriptor);
  for (let stdioItem of stdioItems)
    finalFileDescriptor.stdioItems.push(addStreamProperties({
      stdioItem,
      addProperties: addProperties3,
      direction,
      objectMode,
      options,
      fileDescriptors,
      isSync
    }));
}, "addFinalFileDescriptor"), addStreamProperties = /* @__PURE__ */ __name(({ stdioItem, addProperties: addProperties3, direction, objectMode, options, fileDescriptors, isSync }) => {
  let duplicateStream = getDuplicateStream({
    stdioItem,
    direction,
    fileDescriptors,
    isSync
  });
  return duplicateStream !== void 0 ? { ...stdioItem, stream: duplicateStream } : {
    ...stdioItem,
    ...addProperties3[direction][stdioItem.type](stdioItem, options, objectMode)
  };
}, "addStreamProperties"), cleanupCustomStreams = /* @__PURE__ */ __name((fileDescriptors) => {
  for (let { stream } of fileDescriptors.flatMap(({ stdioItems }) => stdioItems))
    stream === void 0 || isStandardStream(stream) || (stream.on("error", () => {
    }), stream.destroy());
}, "cleanupCustomStreams"), forwardStdio = /* @__PURE__ */ __name((stdioItems) => {
  if (stdioItems.length > 1)
    return stdioItems.some(({ value: value2 }) => value2 === "overlapped") ? "overlapped" : "pipe";
  let [{ type, value }] = stdioItems;
  return type === "native" ? value : "pipe";
}, "forwardStdio");

// node_modules/.pnpm/execa@10.2.1/node_modules/execa/lib/stdio/handle-sync.js
var handleStdioSync = /* @__PURE__ */ __name((options, verboseInfo) => handleStdio(addPropertiesSync, options, verboseInfo, !0), "handleStdioSync"), forbiddenIfSync = /* @__PURE__ */ __name(({ type, optionName }) => {
  throwInvalidSyncValue(optionName, TYPE_TO_MESSAGE[type]);
}, "forbiddenIfSync"), forbiddenNativeIfSync = /* @__PURE__ */ __name(({ optionName, value }) => (value === "overlapped" && throwInvalidSyncValue(optionName, `"${value}"`), {}), "forbiddenNativeIfSync"), forbiddenNativeInputIfSync = /* @__PURE__ */ __name((stdioItem) => {
  let { optionName, value } = stdioItem;
  if (value === "pipe" && optionName !== "stdin")
    throw new TypeError(`Only the \`stdin\` option, not \`${optionName}\`, can be an input pipe with synchronous methods.`);
  return forbiddenNativeIfSync(stdioItem);
}, "forbiddenNativeInputIfSync"), forbiddenInputTransformIfSync = /* @__PURE__ */ __name(({ optionName }) => {
  if (optionName !== "stdin")
    throw new TypeError(`Only the \`stdin\` option, not \`${optionName}\`, can be an input transform with synchronous methods.`);
}, "forbiddenInputTransformIfSync"), throwInvalidSyncValue = /* @__PURE__ */ __name((optionName, value) => {
  throw new TypeError(`The \`${optionName}\` option cannot be ${value} with synchronous methods.`);
}, "throwInvalidSyncValue"), addProperties = {
  generator() {
  },
  asyncGenerator: forbiddenIfSync,
  webStream: forbiddenIfSync,
  nodeStream: forbiddenIfSync,
  webTransform: forbiddenIfSync,
  duplex: forbiddenIfSync,
  asyncIterable: forbiddenIfSync,
  native: forbiddenNativeIfSync
}, addPropertiesSync = {
  input: {
    ...addProperties,
    generator: forbiddenInputTransformIfSync,
    native: forbiddenNativeInputIfSync,
    // Files and iterables are read lazily, so that a file which cannot be read, or an iterable which throws, is reported like any other early error, instead of being thrown as a raw error
    fileUrl: /* @__PURE__ */ __name(({ value }) => ({ contents: /* @__PURE__ */ __name(() => [bufferToUint8Array(readFileSync2(value))], "contents") }), "fileUrl"),
    filePath: /* @__PURE__ */ __name(({ value: { file } }) => ({ contents: /* @__PURE__ */ __name(() => [bufferToUint8Array(readFileSync2(file))], "contents") }), "filePath"),
    fileNumber: forbiddenIfSync,
    iterable: /* @__PURE__ */ __name(({ value }) => ({ contents: /* @__PURE__ */ __name(() => [...value], "contents") }), "iterable"),
    string: /* @__PURE__ */ __name(({ value }) => ({ contents: [value] }), "string"),
    // `contents` is already set when reading from a file descriptor
    uint8Array: /* @__PURE__ */ __name(({ value, contents = [value] }) => ({ contents }), "uint8Array")
  },
  output: {
    ...addProperties,
    fileUrl: /* @__PURE__ */ __name(({ value }) => ({ path: value }), "fileUrl"),
    filePath: /* @__PURE__ */ __name(({ value: { file, append } }) => ({ path: file, append }), "filePath"),
    fileNumber: /* @__PURE__ */ __name(({ value }) => ({ path: value }), "fileNumber"),
    iterable: forbiddenIfSync,
    string: forbiddenIfSync,
    uint8Array: forbiddenIfSync
  }
};

// node_modules/.pnpm/execa@10.2.1/node_modules/execa/lib/transform/generator.js
import { Transform, getDefaultHighWaterMark } from "node:stream";
import { Buffer as Buffer5 } from "node:buffer";

// node_modules/.pnpm/execa@10.2.1/node_modules/execa/lib/transform/validate.js
import { Buffer as Buffer3 } from "node:buffer";
var getValidateTransformInput = /* @__PURE__ */ __name((writableObjectMode, optionName) => writableObjectMode ? void 0 : validateStringTransformInput.bind(void 0, optionName), "getValidateTransformInput"), validateStringTransformInput = /* @__PURE__ */ __name(function* (optionName, chunk) {
  if (typeof chunk != "string" && !isUint8Array(chunk) && !Buffer3.isBuffer(chunk))
    throw new TypeError(`The \`${optionName}\` option's transform must use "objectMode: true" to receive as input: ${typeof chunk}.`);
  yield chunk;
}, "validateStringTransformInput"), getValidateTransformReturn = /* @__PURE__ */ __name((readableObjectMode, optionName) => readableObjectMode ? validateObjectTransformReturn.bind(void 0, optionName) : validateStringTransformReturn.bind(void 0, optionName), "getValidateTransformReturn"), validateObjectTransformReturn = /* @__PURE__ */ __name(function* (optionName, chunk) {
  validateEmptyReturn(optionName, chunk), yield chunk;
}, "validateObjectTransformReturn"), validateStringTransformReturn = /* @__PURE__ */ __name(function* (optionName, chunk) {
  if (validateEmptyReturn(optionName, chunk), typeof chunk != "string" && !isUint8Array(chunk))
    throw new TypeError(`The \`${optionName}\` option's function must yield a string or an Uint8Array, not ${typeof chunk}.`);
  yield chunk;
}, "validateStringTransformReturn"), validateEmptyReturn = /* @__PURE__ */ __name((optionName, chunk) => {
  if (chunk == null)
    throw new TypeError(`The \`${optionName}\` option's function must not call \`yield ${chunk}\`.
Instead, \`yield\` should either be called with a value, or not be called at all. For example:
  if (condition) { yield value; }`);
}, "validateEmptyReturn");

// node_modules/.pnpm/execa@10.2.1/node_modules/execa/lib/transform/encoding-transform.js
import { Buffer as Buffer4 } from "node:buffer";
import { StringDecoder as StringDecoder2 } from "node:string_decoder";
var getEncodingTransformGenerator = /* @__PURE__ */ __name((binary, encoding, skipped) => {
  if (skipped)
    return;
  if (binary)
    return { transform: encodingUint8ArrayGenerator.bind(void 0, new TextEncoder()) };
  let stringDecoder = new StringDecoder2(encoding);
  return {
    transform: encodingStringGenerator.bind(void 0, stringDecoder),
    final: encodingStringFinal.bind(void 0, stringDecoder)
  };
}, "getEncodingTransformGenerator"), encodingUint8ArrayGenerator = /* @__PURE__ */ __name(function* (textEncoder3, chunk) {
  Buffer4.isBuffer(chunk) ? yield bufferToUint8Array(chunk) : typeof chunk == "string" ? yield textEncoder3.encode(chunk) : yield chunk;
}, "encodingUint8ArrayGenerator"), encodingStringGenerator = /* @__PURE__ */ __name(function* (stringDecoder, chunk) {
  yield isUint8Array(chunk) ? stringDecoder.write(chunk) : chunk;
}, "encodingStringGenerator"), encodingStringFinal = /* @__PURE__ */ __name(function* (stringDecoder) {
  let lastChunk = stringDecoder.end();
  lastChunk !== "" && (yield lastChunk);
}, "encodingStringFinal"), getStringToBytesGenerator = /* @__PURE__ */ __name((binary, encoding, skipped) => skipped || encoding === "utf8" ? void 0 : { transform: stringToBytesGenerator.bind(void 0, getStringEncoding(binary, encoding)) }, "getStringToBytesGenerator"), stringToBytesGenerator = /* @__PURE__ */ __name(function* (stringEncoding, chunk) {
  yield typeof chunk == "string" ? bufferToUint8Array(Buffer4.from(chunk, stringEncoding)) : chunk;
}, "stringToBytesGenerator");

// node_modules/.pnpm/execa@10.2.1/node_modules/execa/lib/transform/run-async.js
import { callbackify } from "node:util";
var pushChunks = callbackify(async (getChunks2, state, getChunksArguments, transformStream) => {
  state.currentIterable = getChunks2(...getChunksArguments);
  try {
    for await (let chunk of state.currentIterable)
      transformStream.push(chunk);
  } finally {
    delete state.currentIterable;
  }
}), transformChunk = /* @__PURE__ */ __name(async function* (chunk, generators, index) {
  if (index === generators.length) {
    yield chunk;
    return;
  }
  let { transform = identityGenerator } = generators[index];
  for await (let transformedChunk of transform(chunk))
    yield* transformChunk(transformedChunk, generators, index + 1);
}, "transformChunk"), finalChunks = /* @__PURE__ */ __name(async function* (generators) {
  for (let [index, { final }] of Object.entries(generators))
    yield* generatorFinalChunks(final, Number(index), generators);
}, "finalChunks"), generatorFinalChunks = /* @__PURE__ */ __name(async function* (final, index, generators) {
  if (final !== void 0)
    for await (let finalChunk of final())
      yield* transformChunk(finalChunk, generators, index + 1);
}, "generatorFinalChunks"), destroyTransform = callbackify(async ({ currentIterable }, error) => {
  if (currentIterable !== void 0) {
    await (error ? currentIterable.throw(error) : currentIterable.return());
    return;
  }
  if (error)
    throw error;
}), identityGenerator = /* @__PURE__ */ __name(function* (chunk) {
  yield chunk;
}, "identityGenerator");

// node_modules/.pnpm/execa@10.2.1/node_modules/execa/lib/transform/run-sync.js
var pushChunksSync = /* @__PURE__ */ __name((getChunksSync, getChunksArguments, transformStream, done) => {
  try {
    for (let chunk of getChunksSync(...getChunksArguments))
      transformStream.push(chunk);
    done();
  } catch (error) {
    done(normalizeTransformError(error));
  }
}, "pushChunksSync"), normalizeTransformError = /* @__PURE__ */ __name((error) => error || Object.assign(new Error("Promise was rejected with falsy value"), {
  code: "ERR_FALSY_VALUE_REJECTION",
  reason: error
}), "normalizeTransformError"), runTransformSync = /* @__PURE__ */ __name((generators, chunks) => {
  try {
    return [
      ...chunks.flatMap((chunk) => [...transformChunkSync(chunk, generators, 0)]),
      ...finalChunksSync(generators)
    ];
  } catch (error) {
    throw normalizeTransformError(error);
  }
}, "runTransformSync"), transformChunkSync = /* @__PURE__ */ __name(function* (chunk, generators, index) {
  if (index === generators.length) {
    yield chunk;
    return;
  }
  let { transform = identityGenerator2 } = generators[index];
  for (let transformedChunk of transform(chunk))
    yield* transformChunkSync(transformedChunk, generators, index + 1);
}, "transformChunkSync"), finalChunksSync = /* @__PURE__ */ __name(function* (generators) {
  for (let [index, { final }] of Object.entries(generators))
    yield* generatorFinalChunksSync(final, Number(index), generators);
}, "finalChunksSync"), generatorFinalChunksSync = /* @__PURE__ */ __name(function* (final, index, generators) {
  if (final !== void 0)
    for (let finalChunk of final())
      yield* transformChunkSync(finalChunk, generators, index + 1);
}, "generatorFinalChunksSync"), identityGenerator2 = /* @__PURE__ */ __name(function* (chunk) {
  yield chunk;
}, "identityGenerator");

// node_modules/.pnpm/execa@10.2.1/node_modules/execa/lib/transform/generator.js
var generatorToStream = /* @__PURE__ */ __name(({
  value,
  value: {
    transform,
    final,
    binary,
    writableObjectMode,
    readableObjectMode
  },
  optionName
}, { encoding }) => {
  let state = {}, generators = addInternalGenerators(value, encoding, optionName), transformAsync = isAsyncGenerator(transform), finalAsync = isAsyncGenerator(final), transformMethod = transformAsync ? pushChunks.bind(void 0, transformChunk, state) : pushChunksSync.bind(void 0, transformChunkSync), finalMethod = transformAsync || finalAsync ? pushChunks.bind(void 0, finalChunks, state) : pushChunksSync.bind(void 0, finalChunksSync), destroyMethod = transformAsync || finalAsync ? destroyTransform.bind(void 0, state) : void 0;
  return { stream: new Transform({
    writableObjectMode,
    writableHighWaterMark: getDefaultHighWaterMark(writableObjectMode),
    readableObjectMode,
    readableHighWaterMark: getDefaultHighWaterMark(readableObjectMode),
    // A string written to the stream is converted to bytes with this encoding, which `getEncodingTransformGenerator()` then decodes with the `encoding` option
    defaultEncoding: getStringEncoding(binary, encoding),
    transform(chunk, encoding2, done) {
      transformMethod([chunk, generators, 0], this, done);
    },
    flush(done) {
      finalMethod([generators], this, done);
    },
    destroy: destroyMethod
  }) };
}, "generatorToStream"), runGeneratorsSync = /* @__PURE__ */ __name((chunks, stdioItems, encoding, isInput) => {
  let generators = stdioItems.filter(({ type }) => type === "generator"), reversedGenerators = isInput ? generators.reverse() : generators;
  for (let { value, optionName } of reversedGenerators) {
    if (!value.writableObjectMode) {
      let stringEncoding = getStringEncoding(value.binary, encoding);
      chunks = chunks.map((chunk) => typeof chunk == "string" ? Buffer5.from(chunk, stringEncoding) : chunk);
    }
    let generators2 = addInternalGenerators(value, encoding, optionName);
    chunks = runTransformSync(generators2, chunks);
  }
  return chunks;
}, "runGeneratorsSync"), addInternalGenerators = /* @__PURE__ */ __name(({ transform, final, binary, writableObjectMode, readableObjectMode, preserveNewlines }, encoding, optionName) => {
  let state = {};
  return [
    { transform: getValidateTransformInput(writableObjectMode, optionName) },
    getEncodingTransformGenerator(binary, encoding, writableObjectMode),
    getSplitLinesGenerator(binary, preserveNewlines, writableObjectMode, state),
    { transform, final },
    { transform: getValidateTransformReturn(readableObjectMode, optionName) },
    getAppendNewlineGenerator({
      binary,
      preserveNewlines,
      readableObjectMode,
      state,
      encoding
    }),
    getStringToBytesGenerator(binary, encoding, readableObjectMode)
  ].filter(Boolean);
}, "addInternalGenerators");

// node_modules/.pnpm/execa@10.2.1/node_modules/execa/lib/io/input-sync.js
var addInputOptionsSync = /* @__PURE__ */ __name((fileDescriptors, options) => {
  for (let fdNumber of getInputFdNumbers(fileDescriptors))
    addInputOptionSync(fileDescriptors, fdNumber, options);
}, "addInputOptionsSync"), getInputFdNumbers = /* @__PURE__ */ __name((fileDescriptors) => new Set(Object.entries(fileDescriptors).filter(([, { direction }]) => direction === "input").map(([fdNumber]) => Number(fdNumber))), "getInputFdNumbers"), addInputOptionSync = /* @__PURE__ */ __name((fileDescriptors, fdNumber, options) => {
  let { stdioItems } = fileDescriptors[fdNumber], allStdioItems = stdioItems.filter(({ contents }) => contents !== void 0);
  if (allStdioItems.length === 0 && stdioItems.every(({ type }) => type !== "generator"))
    return;
  if (fdNumber !== 0) {
    let [{ type, optionName }] = allStdioItems;
    throw new TypeError(`Only the \`stdin\` option, not \`${optionName}\`, can be ${TYPE_TO_MESSAGE[type]} with synchronous methods.`);
  }
  let chunks = allStdioItems.flatMap(({ type, contents }) => getChunks(type, typeof contents == "function" ? contents() : contents));
  options.input = applyInputGeneratorsSync(chunks, stdioItems, options.encoding);
}, "addInputOptionSync"), getChunks = /* @__PURE__ */ __name((type, chunks) => type === "iterable" ? chunks : chunks.filter((chunk) => chunk.length > 0), "getChunks"), applyInputGeneratorsSync = /* @__PURE__ */ __name((chunks, stdioItems, encoding) => {
  let newContents = runGeneratorsSync(chunks, stdioItems, getInputEncoding(encoding), !0);
  return validateSerializable(newContents), joinToUint8Array(newContents);
}, "applyInputGeneratorsSync"), validateSerializable = /* @__PURE__ */ __name((newContents) => {
  let invalidItem = newContents.find((item) => !isSerializableInput(item));
  invalidItem !== void 0 && throwOnSerializableInput("stdin", invalidItem);
}, "validateSerializable"), isSerializableInput = /* @__PURE__ */ __name((item) => typeof item == "string" || isUint8Array(item), "isSerializableInput"), throwOnSerializableInput = /* @__PURE__ */ __name((optionName, invalidItem) => {
  throw new TypeError(`The \`${optionName}\` option is invalid: when passing objects as input, a transform must be used to serialize them to strings or Uint8Arrays: ${invalidItem}.`);
}, "throwOnSerializableInput");

// node_modules/.pnpm/execa@10.2.1/node_modules/execa/lib/io/output-sync.js
import { writeFileSync, appendFileSync } from "node:fs";

// node_modules/.pnpm/execa@10.2.1/node_modules/execa/lib/verbose/output.js
var shouldLogOutput = /* @__PURE__ */ __name(({ stdioItems, encoding, verboseInfo, fdNumber }) => fdNumber !== "all" && isFullVerbose(verboseInfo, fdNumber) && !BINARY_ENCODINGS.has(encoding) && isFdVerbose(fdNumber) && (stdioItems.some(({ type, value }) => type === "native" && PIPED_STDIO_VALUES.has(value)) || stdioItems.every(({ type }) => TRANSFORM_TYPES.has(type))), "shouldLogOutput"), isFdVerbose = /* @__PURE__ */ __name((fdNumber) => fdNumber === 1 || fdNumber === 2, "isFdVerbose"), PIPED_STDIO_VALUES = /* @__PURE__ */ new Set(["pipe", "overlapped"]), logLines = /* @__PURE__ */ __name(async (linesIterable, stream, fdNumber, verboseInfo) => {
  for await (let line of linesIterable)
    isPipingStream(stream) || logLine(line, fdNumber, verboseInfo);
}, "logLines"), logLinesSync = /* @__PURE__ */ __name((linesArray, fdNumber, verboseInfo) => {
  for (let line of linesArray)
    logLine(line, fdNumber, verboseInfo);
}, "logLinesSync"), isPipingStream = /* @__PURE__ */ __name((stream) => stream._readableState.pipes.some((pipe) => !isAllStream(pipe) || isPipingStream(pipe)), "isPipingStream"), logLine = /* @__PURE__ */ __name((line, fdNumber, verboseInfo) => {
  let verboseMessage = serializeVerboseMessage(line);
  verboseLog({
    type: "output",
    verboseMessage,
    fdNumber,
    verboseInfo
  });
}, "logLine");

// node_modules/.pnpm/execa@10.2.1/node_modules/execa/lib/io/output-sync.js
var transformOutputSync = /* @__PURE__ */ __name(({ fileDescriptors, syncResult, options, verboseInfo }) => {
  let output = syncResult.output ?? getSpawnFailureOutput(options), outputFiles = /* @__PURE__ */ new Set(), errors = [];
  return { output: output.map((result, fdNumber) => transformOutputResultSync({
    result,
    fileDescriptors,
    fdNumber,
    errors,
    outputFiles,
    verboseInfo
  }, options)), error: errors.find((error) => error !== void 0) };
}, "transformOutputSync"), getSpawnFailureOutput = /* @__PURE__ */ __name(({ stdio }) => stdio.map((stdioOption, fdNumber) => fdNumber !== 0 && stdioOption === "pipe" ? new Uint8Array() : null), "getSpawnFailureOutput"), transformOutputResultSync = /* @__PURE__ */ __name(({ result, fileDescriptors, fdNumber, errors, outputFiles, verboseInfo }, { buffer, encoding, lines, stripFinalNewline: stripFinalNewline2, maxBuffer }) => {
  if (result === null)
    return;
  let truncatedResult = truncateMaxBufferSync(result, fdNumber, { maxBuffer, buffer }), uint8ArrayResult = bufferToUint8Array(truncatedResult), { stdioItems, objectMode } = fileDescriptors[fdNumber], { chunks, error: transformError } = runOutputGeneratorsSync(uint8ArrayResult.length === 0 ? [] : [uint8ArrayResult], stdioItems, encoding), { serializedResult, finalResult } = serializeChunks({
    chunks,
    objectMode,
    encoding,
    lines,
    stripFinalNewline: stripFinalNewline2,
    fdNumber
  }), logError2 = logOutputSync({
    serializedResult,
    fdNumber,
    verboseInfo,
    encoding,
    stdioItems,
    objectMode
  }), error = transformError ?? logError2;
  errors.push(error);
  let returnedResult = buffer[fdNumber] ? finalResult : void 0;
  try {
    return error === void 0 && writeToFiles(chunks, stdioItems, outputFiles), returnedResult;
  } catch (writeError) {
    return errors.push(writeError), returnedResult;
  }
}, "transformOutputResultSync"), runOutputGeneratorsSync = /* @__PURE__ */ __name((chunks, stdioItems, encoding) => {
  try {
    return { chunks: runGeneratorsSync(chunks, stdioItems, encoding, !1), error: void 0 };
  } catch (error) {
    return { chunks: [], error };
  }
}, "runOutputGeneratorsSync"), serializeChunks = /* @__PURE__ */ __name(({ chunks, objectMode, encoding, lines, stripFinalNewline: stripFinalNewline2, fdNumber }) => {
  if (objectMode)
    return { serializedResult: chunks, finalResult: chunks };
  if (encoding === "buffer") {
    let serializedResult2 = joinToUint8Array(chunks);
    return { serializedResult: serializedResult2, finalResult: serializedResult2 };
  }
  let serializedResult = joinToString(chunks, encoding), finalResult = lines[fdNumber] ? splitLinesSync(serializedResult, !stripFinalNewline2[fdNumber], objectMode) : serializedResult;
  return { serializedResult, finalResult };
}, "serializeChunks"), logOutputSync = /* @__PURE__ */ __name(({ serializedResult, fdNumber, verboseInfo, encoding, stdioItems, objectMode }) => {
  if (!shouldLogOutput({
    stdioItems,
    encoding,
    verboseInfo,
    fdNumber
  }))
    return;
  let linesArray = splitLinesSync(serializedResult, !1, objectMode);
  try {
    logLinesSync(linesArray, fdNumber, verboseInfo);
  } catch (error) {
    return error;
  }
}, "logOutputSync"), writeToFiles = /* @__PURE__ */ __name((chunks, stdioItems, outputFiles) => {
  let fileItems = stdioItems.filter(({ type }) => FILE_TYPES.has(type));
  if (fileItems.length === 0)
    return;
  let contents = joinToUint8Array(chunks), writtenPaths = /* @__PURE__ */ new Set();
  for (let stdioItem of fileItems) {
    let { type, append } = stdioItem, path10 = type === "fileNumber" ? stdioItem.path : getFileTarget(stdioItem);
    writtenPaths.has(path10) || (writtenPaths.add(path10), append || outputFiles.has(path10) ? appendFileSync(path10, contents) : writeFileSync(path10, contents), outputFiles.add(path10));
  }
}, "writeToFiles");

// node_modules/.pnpm/execa@10.2.1/node_modules/execa/lib/resolve/exit-async.js
import { once as once4 } from "node:events";
var waitForExit = /* @__PURE__ */ __name(async (subprocess, context) => {
  let [exitCode, signal] = await waitForExitOrError(subprocess);
  return context.isForcefullyTerminated ??= !1, [exitCode, signal];
}, "waitForExit"), waitForExitOrError = /* @__PURE__ */ __name(async (subprocess) => {
  let [spawnPayload, exitPayload] = await Promise.allSettled([
    once4(subprocess, "spawn"),
    once4(subprocess, "exit")
  ]);
  return spawnPayload.status === "rejected" ? [] : exitPayload.status === "rejected" ? waitForSubprocessExit(subprocess) : exitPayload.value;
}, "waitForExitOrError"), waitForSubprocessExit = /* @__PURE__ */ __name(async (subprocess) => {
  try {
    return await once4(subprocess, "exit");
  } catch {
    return waitForSubprocessExit(subprocess);
  }
}, "waitForSubprocessExit"), waitForSuccessfulExit = /* @__PURE__ */ __name(async (exitPromise) => {
  let [exitCode, signal] = await exitPromise;
  if (!isSubprocessErrorExit(exitCode, signal) && isFailedExit(exitCode, signal))
    throw new DiscardedError();
  return [exitCode, signal];
}, "waitForSuccessfulExit"), isSubprocessErrorExit = /* @__PURE__ */ __name((exitCode, signal) => exitCode === void 0 && signal === void 0, "isSubprocessErrorExit"), isFailedExit = /* @__PURE__ */ __name((exitCode, signal) => exitCode !== 0 || signal !== null, "isFailedExit");

// node_modules/.pnpm/execa@10.2.1/node_modules/execa/lib/resolve/exit-sync.js
var getExitResultSync = /* @__PURE__ */ __name(({ error, status: exitCode, signal, output }, { maxBuffer, buffer }) => {
  let initialError = getResultError(error, exitCode, signal), isTimedOut = initialError?.code === "ETIMEDOUT", { resultError, isMaxBuffer } = isTimedOut ? { resultError: initialError, isMaxBuffer: !1 } : handleMaxBufferSync({
    resultError: initialError,
    output,
    maxBuffer,
    buffer
  });
  return {
    resultError,
    exitCode,
    signal,
    timedOut: isTimedOut,
    isMaxBuffer
  };
}, "getExitResultSync"), getResultError = /* @__PURE__ */ __name((error, exitCode, signal) => error !== void 0 ? error : isFailedExit(exitCode, signal) ? new DiscardedError() : void 0, "getResultError");

// node_modules/.pnpm/execa@10.2.1/node_modules/execa/lib/methods/main-sync.js
var execaCoreSync = /* @__PURE__ */ __name((rawFile, rawArguments, rawOptions) => {
  let { file, commandArguments, command, escapedCommand, startTime, verboseInfo, options, fileDescriptors } = handleSyncArguments(rawFile, rawArguments, rawOptions), result = spawnSubprocessSync({
    file,
    commandArguments,
    options,
    command,
    escapedCommand,
    verboseInfo,
    fileDescriptors,
    startTime
  });
  return handleResult(result, verboseInfo, options);
}, "execaCoreSync"), handleSyncArguments = /* @__PURE__ */ __name((rawFile, rawArguments, rawOptions) => {
  let { command, escapedCommand, startTime, verboseInfo } = handleCommand(rawFile, rawArguments, rawOptions), syncOptions = normalizeSyncOptions(rawOptions), { file, commandArguments, options } = normalizeOptions(rawFile, rawArguments, syncOptions);
  validateSyncOptions(options);
  let fileDescriptors = handleStdioSync(options, verboseInfo);
  return {
    file,
    commandArguments,
    command,
    escapedCommand,
    startTime,
    verboseInfo,
    options,
    fileDescriptors
  };
}, "handleSyncArguments"), normalizeSyncOptions = /* @__PURE__ */ __name((options) => options.node && !options.ipc ? { ...options, ipc: !1 } : options, "normalizeSyncOptions"), validateSyncOptions = /* @__PURE__ */ __name(({ ipc, ipcInput, detached, cancelSignal, killDescendants }) => {
  ipcInput !== void 0 && throwInvalidSyncOption("ipcInput"), ipc && throwInvalidSyncOption("ipc: true"), detached && throwInvalidSyncOption("detached: true"), killDescendants && throwInvalidSyncOption("killDescendants: true"), cancelSignal && throwInvalidSyncOption("cancelSignal");
}, "validateSyncOptions"), throwInvalidSyncOption = /* @__PURE__ */ __name((value) => {
  throw new TypeError(`The "${value}" option cannot be used with synchronous methods.`);
}, "throwInvalidSyncOption"), spawnSubprocessSync = /* @__PURE__ */ __name(({ file, commandArguments, options, command, escapedCommand, verboseInfo, fileDescriptors, startTime }) => {
  let syncResult = runSubprocessSync({
    file,
    commandArguments,
    options,
    command,
    escapedCommand,
    fileDescriptors,
    startTime
  });
  if (syncResult.failed)
    return syncResult;
  let { resultError, exitCode, signal, timedOut, isMaxBuffer } = getExitResultSync(syncResult, options), { output, error = resultError } = transformOutputSync({
    fileDescriptors,
    syncResult,
    options,
    verboseInfo
  }), stdio = output.map((stdioOutput, fdNumber) => stripNewline(stdioOutput, options, fdNumber)), allFds = getAllSyncFds(output), all = stripNewline(getAllSync(output, allFds, options), options, "all", allFds);
  return getSyncResult({
    error,
    exitCode,
    signal,
    timedOut,
    isMaxBuffer,
    stdio,
    all,
    options,
    command,
    escapedCommand,
    startTime
  });
}, "spawnSubprocessSync"), runSubprocessSync = /* @__PURE__ */ __name(({ file, commandArguments, options, command, escapedCommand, fileDescriptors, startTime }) => {
  try {
    addInputOptionsSync(fileDescriptors, options);
    let normalizedOptions = normalizeSpawnSyncOptions(options);
    return { __proto__: null, ...spawnSync(...concatenateShell(file, commandArguments, normalizedOptions)) };
  } catch (error) {
    return makeEarlyError({
      error,
      command,
      escapedCommand,
      fileDescriptors,
      options,
      startTime,
      isSync: !0,
      ...getEarlyErrorOutput(fileDescriptors, options)
    });
  }
}, "runSubprocessSync"), normalizeSpawnSyncOptions = /* @__PURE__ */ __name(({ encoding, maxBuffer, ...options }) => ({ ...options, encoding: "buffer", maxBuffer: getMaxBufferSync(maxBuffer) }), "normalizeSpawnSyncOptions"), getSyncResult = /* @__PURE__ */ __name(({ error, exitCode, signal, timedOut, isMaxBuffer, stdio, all, options, command, escapedCommand, startTime }) => error === void 0 ? makeSuccessResult({
  command,
  escapedCommand,
  stdio,
  all,
  ipcOutput: [],
  options,
  startTime
}) : makeError({
  error,
  command,
  escapedCommand,
  timedOut,
  isCanceled: !1,
  isGracefullyCanceled: !1,
  isMaxBuffer,
  isForcefullyTerminated: !1,
  exitCode,
  signal,
  stdio,
  all,
  ipcOutput: [],
  options,
  startTime,
  isSync: !0
}), "getSyncResult");

// node_modules/.pnpm/execa@10.2.1/node_modules/execa/lib/methods/main-async.js
import { setMaxListeners, once as once9 } from "node:events";
import { spawn } from "node:child_process";

// node_modules/.pnpm/execa@10.2.1/node_modules/execa/lib/ipc/methods.js
import process11 from "node:process";

// node_modules/.pnpm/execa@10.2.1/node_modules/execa/lib/ipc/get-one.js
import { once as once5, on as on2 } from "node:events";
var internalGetOneMessageOptions = /* @__PURE__ */ Symbol("internalGetOneMessageOptions"), getOneMessage = /* @__PURE__ */ __name(({ anyProcess, channel, isSubprocess, ipc }, rawOptions) => {
  let options = copyOptions(rawOptions), { reference = !0, filter } = options, { signal } = options[internalGetOneMessageOptions] ?? {};
  return validateIpcMethod({
    methodName: "getOneMessage",
    isSubprocess,
    ipc,
    isConnected: isConnected(anyProcess)
  }), getOneMessageAsync({
    anyProcess,
    channel,
    isSubprocess,
    filter,
    reference,
    signal
  });
}, "getOneMessage"), getOneMessageAsync = /* @__PURE__ */ __name(async ({ anyProcess, channel, isSubprocess, filter, reference, signal }) => {
  addReference(channel, reference);
  let ipcEmitter = getIpcEmitter(anyProcess, channel, isSubprocess), controller = new AbortController();
  stopOnAbort(signal, controller);
  try {
    return await Promise.race([
      getMessage(ipcEmitter, filter, controller),
      throwOnDisconnect2(ipcEmitter, isSubprocess, controller),
      throwOnStrictError(ipcEmitter, isSubprocess, controller)
    ]);
  } catch (error) {
    throw signal?.aborted || disconnect(anyProcess), error;
  } finally {
    controller.abort(), removeReference(channel, reference);
  }
}, "getOneMessageAsync"), stopOnAbort = /* @__PURE__ */ __name((signal, controller) => {
  if (signal !== void 0) {
    if (signal.aborted) {
      controller.abort();
      return;
    }
    signal.addEventListener("abort", () => {
      controller.abort();
    }, { once: !0, signal: controller.signal });
  }
}, "stopOnAbort"), getMessage = /* @__PURE__ */ __name(async (ipcEmitter, filter, { signal }) => {
  if (filter === void 0) {
    let [message] = await once5(ipcEmitter, "message", { signal });
    return message;
  }
  for await (let [message] of on2(ipcEmitter, "message", { signal }))
    if (filter(message))
      return message;
}, "getMessage"), throwOnDisconnect2 = /* @__PURE__ */ __name(async (ipcEmitter, isSubprocess, { signal }) => {
  await once5(ipcEmitter, "disconnect", { signal }), throwOnEarlyDisconnect(isSubprocess);
}, "throwOnDisconnect"), throwOnStrictError = /* @__PURE__ */ __name(async (ipcEmitter, isSubprocess, { signal }) => {
  let [error] = await once5(ipcEmitter, "strict:error", { signal });
  throw getStrictResponseError(error, isSubprocess);
}, "throwOnStrictError");

// node_modules/.pnpm/execa@10.2.1/node_modules/execa/lib/ipc/get-each.js
import { once as once6, on as on3 } from "node:events";
var internalGetEachMessageOptions = /* @__PURE__ */ Symbol("internalGetEachMessageOptions"), getEachMessage = /* @__PURE__ */ __name((subprocessInfo, rawOptions) => {
  let options = copyOptions(rawOptions), { reference = !0 } = options, { signal, shouldAwait = !subprocessInfo.isSubprocess } = options[internalGetEachMessageOptions] ?? {};
  return loopOnMessages({
    ...subprocessInfo,
    shouldAwait,
    reference,
    signal
  });
}, "getEachMessage"), loopOnMessages = /* @__PURE__ */ __name(({ anyProcess, waitProcess = anyProcess, channel, isSubprocess, ipc, shouldAwait, reference, signal }) => {
  validateIpcMethod({
    methodName: "getEachMessage",
    isSubprocess,
    ipc,
    isConnected: isConnected(anyProcess)
  }), addReference(channel, reference);
  let ipcEmitter = getIpcEmitter(anyProcess, channel, isSubprocess), controller = new AbortController(), state = {};
  return stopOnAbort2(signal, controller), stopOnDisconnect(anyProcess, ipcEmitter, controller), abortOnStrictError({
    ipcEmitter,
    isSubprocess,
    controller,
    state
  }), iterateOnMessages({
    anyProcess,
    waitProcess,
    channel,
    ipcEmitter,
    isSubprocess,
    shouldAwait,
    controller,
    state,
    reference,
    signal
  });
}, "loopOnMessages"), stopOnAbort2 = /* @__PURE__ */ __name((signal, controller) => {
  if (signal !== void 0) {
    if (signal.aborted) {
      controller.abort();
      return;
    }
    signal.addEventListener("abort", () => {
      controller.abort();
    }, { once: !0, signal: controller.signal });
  }
}, "stopOnAbort"), stopOnDisconnect = /* @__PURE__ */ __name(async (anyProcess, ipcEmitter, controller) => {
  try {
    await once6(ipcEmitter, "disconnect", { signal: controller.signal }), controller.abort();
  } catch {
  }
}, "stopOnDisconnect"), abortOnStrictError = /* @__PURE__ */ __name(async ({ ipcEmitter, isSubprocess, controller, state }) => {
  try {
    let [error] = await once6(ipcEmitter, "strict:error", { signal: controller.signal });
    state.error = getStrictResponseError(error, isSubprocess), controller.abort();
  } catch {
  }
}, "abortOnStrictError"), iterateOnMessages = /* @__PURE__ */ __name(async function* ({ anyProcess, waitProcess, channel, ipcEmitter, isSubprocess, shouldAwait, controller, state, reference, signal }) {
  try {
    for await (let [message] of on3(ipcEmitter, "message", { signal: controller.signal }))
      throwIfStrictError(state), yield message;
  } catch {
    throwIfStrictError(state);
  } finally {
    controller.abort(), removeReference(channel, reference), !isSubprocess && !signal?.aborted && disconnect(anyProcess), shouldAwait && await waitProcess;
  }
}, "iterateOnMessages"), throwIfStrictError = /* @__PURE__ */ __name(({ error }) => {
  if (error)
    throw error;
}, "throwIfStrictError");

// node_modules/.pnpm/execa@10.2.1/node_modules/execa/lib/ipc/methods.js
var addIpcMethods = /* @__PURE__ */ __name((target, subprocess, { ipc }) => {
  Object.assign(target, getIpcMethods(subprocess, !1, ipc, target));
}, "addIpcMethods"), getIpcExport = /* @__PURE__ */ __name(() => {
  let anyProcess = process11, isSubprocess = !0, isIpc = process11.channel !== void 0;
  return {
    ...getIpcMethods(anyProcess, isSubprocess, isIpc),
    getCancelSignal: getCancelSignal.bind(void 0, {
      anyProcess,
      channel: anyProcess.channel,
      isSubprocess,
      ipc: isIpc
    })
  };
}, "getIpcExport"), getIpcMethods = /* @__PURE__ */ __name((anyProcess, isSubprocess, ipc, waitProcess = anyProcess) => ({
  sendMessage: sendMessage.bind(void 0, {
    anyProcess,
    channel: anyProcess.channel,
    isSubprocess,
    ipc
  }),
  getOneMessage: getOneMessage.bind(void 0, {
    anyProcess,
    channel: anyProcess.channel,
    isSubprocess,
    ipc
  }),
  getEachMessage: getEachMessage.bind(void 0, {
    anyProcess,
    channel: anyProcess.channel,
    isSubprocess,
    ipc,
    waitProcess
  })
}), "getIpcMethods");

// node_modules/.pnpm/execa@10.2.1/node_modules/execa/lib/return/early-error.js
import { ChildProcess as ChildProcess2 } from "node:child_process";
import { callbackify as callbackify2 } from "node:util";
import {
  PassThrough,
  Readable,
  Writable,
  Duplex
} from "node:stream";
var handleEarlyError = /* @__PURE__ */ __name(({ error, command, escapedCommand, fileDescriptors, options, startTime, verboseInfo }) => {
  cleanupCustomStreams(fileDescriptors);
  let subprocess = new ChildProcess2();
  subprocess.kill = () => !1;
  let all = createDummyStreams(subprocess, fileDescriptors), promise = handleDummyPromise({
    error,
    command,
    escapedCommand,
    fileDescriptors,
    options,
    startTime,
    verboseInfo
  });
  return {
    subprocess,
    promise,
    all: options.all ? all : void 0,
    convertedStreams: getConvertedStreams(promise)
  };
}, "handleEarlyError"), createDummyStreams = /* @__PURE__ */ __name((subprocess, fileDescriptors) => {
  let stdin = createDummyStream(), stdout = createDummyStream(), stderr = createDummyStream(), extraStdio = Array.from({ length: fileDescriptors.length - 3 }, createDummyStream), all = createDummyStream(), stdio = [stdin, stdout, stderr, ...extraStdio];
  return Object.assign(subprocess, {
    stdin,
    stdout,
    stderr,
    stdio
  }), all;
}, "createDummyStreams"), createDummyStream = /* @__PURE__ */ __name(() => {
  let stream = new PassThrough();
  return stream.on("error", () => {
  }), stream.end(), stream;
}, "createDummyStream"), getConvertedStreams = /* @__PURE__ */ __name((promise) => {
  let waitForPromise = /* @__PURE__ */ __name(async () => {
    await promise;
  }, "waitForPromise"), endReadable = /* @__PURE__ */ __name(function() {
    callbackify2(waitForPromise)((error) => {
      error ? this.destroy(error) : this.push(null);
    });
  }, "endReadable"), endWritable = callbackify2(waitForPromise), writeWritable = /* @__PURE__ */ __name((chunk, encoding, done) => {
    endWritable(done);
  }, "writeWritable"), readable = /* @__PURE__ */ __name(() => new Readable({ read: endReadable }), "readable"), writable = /* @__PURE__ */ __name(() => new Writable({ write: writeWritable, final: endWritable }), "writable"), duplex = /* @__PURE__ */ __name(() => new Duplex({ read: endReadable, write: writeWritable, final: endWritable }), "duplex"), iterable = /* @__PURE__ */ __name(() => readable()[Symbol.asyncIterator](), "iterable");
  return {
    readable,
    writable,
    duplex,
    readableStream: /* @__PURE__ */ __name(() => Readable.toWeb(readable()), "readableStream"),
    writableStream: /* @__PURE__ */ __name(() => Writable.toWeb(writable()), "writableStream"),
    transformStream: /* @__PURE__ */ __name(() => Duplex.toWeb(duplex()), "transformStream"),
    iterable,
    [Symbol.asyncIterator]: iterable
  };
}, "getConvertedStreams"), handleDummyPromise = /* @__PURE__ */ __name(async ({ error, command, escapedCommand, fileDescriptors, options, startTime, verboseInfo }) => {
  let earlyError = makeEarlyError({
    error: await error,
    command,
    escapedCommand,
    fileDescriptors,
    options,
    startTime,
    isSync: !1,
    ...getEarlyErrorOutput(fileDescriptors, options)
  });
  return handleResult(earlyError, verboseInfo, options);
}, "handleDummyPromise");

// node_modules/.pnpm/execa@10.2.1/node_modules/execa/lib/stdio/handle-async.js
import { createReadStream, createWriteStream } from "node:fs";
import { Buffer as Buffer6 } from "node:buffer";
import { Readable as Readable2, Writable as Writable2, Duplex as Duplex2 } from "node:stream";
var handleStdioAsync = /* @__PURE__ */ __name((options, verboseInfo) => handleStdio(addPropertiesAsync, options, verboseInfo, !1), "handleStdioAsync"), forbiddenIfAsync = /* @__PURE__ */ __name(({ type, optionName }) => {
  throw new TypeError(`The \`${optionName}\` option cannot be ${TYPE_TO_MESSAGE[type]}.`);
}, "forbiddenIfAsync"), addProperties2 = {
  fileNumber: forbiddenIfAsync,
  generator: generatorToStream,
  asyncGenerator: generatorToStream,
  nodeStream: /* @__PURE__ */ __name(({ value }) => ({ stream: value }), "nodeStream"),
  // `Duplex.fromWeb()` uses the same `objectMode` for both sides
  webTransform: /* @__PURE__ */ __name(({ value: { transform, writableObjectMode, readableObjectMode } }) => ({
    stream: Duplex2.from({
      writable: Writable2.fromWeb(transform.writable, { objectMode: writableObjectMode }),
      readable: Readable2.fromWeb(transform.readable, { objectMode: readableObjectMode })
    })
  }), "webTransform"),
  duplex: /* @__PURE__ */ __name(({ value: { transform } }) => ({ stream: transform }), "duplex"),
  native() {
  }
}, validateIterable = /* @__PURE__ */ __name(function* (iterable, optionName) {
  for (let value of iterable)
    validateIterableValue(value, optionName), yield value;
}, "validateIterable"), validateAsyncIterable = /* @__PURE__ */ __name(async function* (iterable, optionName) {
  for await (let value of iterable)
    validateIterableValue(value, optionName), yield value;
}, "validateAsyncIterable"), validateIterableValue = /* @__PURE__ */ __name((value, optionName) => {
  isSerializableInput(value) || throwOnSerializableInput(optionName, value);
}, "validateIterableValue"), readableFromChunk = /* @__PURE__ */ __name((chunk) => Readable2.from(chunk.length === 0 ? [] : [chunk]), "readableFromChunk"), generatorToInputStream = /* @__PURE__ */ __name((stdioItem, { encoding }) => generatorToStream(stdioItem, { encoding: getInputEncoding(encoding) }), "generatorToInputStream"), addPropertiesAsync = {
  input: {
    ...addProperties2,
    generator: generatorToInputStream,
    asyncGenerator: generatorToInputStream,
    fileUrl: /* @__PURE__ */ __name(({ value }) => ({ stream: createReadStream(value) }), "fileUrl"),
    filePath: /* @__PURE__ */ __name(({ value: { file } }) => ({ stream: createReadStream(file) }), "filePath"),
    webStream: /* @__PURE__ */ __name(({ value }, options, objectMode) => ({ stream: Readable2.fromWeb(value, { objectMode }) }), "webStream"),
    iterable: /* @__PURE__ */ __name(({ value, optionName }, options, objectMode) => ({ stream: Readable2.from(objectMode ? value : validateIterable(value, optionName)) }), "iterable"),
    asyncIterable: /* @__PURE__ */ __name(({ value, optionName }, options, objectMode) => ({ stream: Readable2.from(objectMode ? value : validateAsyncIterable(value, optionName)) }), "asyncIterable"),
    string: /* @__PURE__ */ __name(({ value }) => ({ stream: readableFromChunk(value) }), "string"),
    uint8Array: /* @__PURE__ */ __name(({ value }) => ({ stream: readableFromChunk(Buffer6.from(value)) }), "uint8Array")
  },
  output: {
    ...addProperties2,
    fileUrl: /* @__PURE__ */ __name(({ value }) => ({ stream: createWriteStream(value) }), "fileUrl"),
    filePath: /* @__PURE__ */ __name(({ value: { file, append } }) => ({ stream: createWriteStream(file, append ? { flags: "a" } : {}) }), "filePath"),
    // Web writers accept arbitrary chunks, including when a shared writer receives both bytes and objects.
    webStream: /* @__PURE__ */ __name(({ value }) => ({ stream: Writable2.fromWeb(value, { objectMode: !0 }) }), "webStream"),
    iterable: forbiddenIfAsync,
    asyncIterable: forbiddenIfAsync,
    string: forbiddenIfAsync,
    uint8Array: forbiddenIfAsync
  }
};

// node_modules/.pnpm/@sindresorhus+merge-streams@4.0.0/node_modules/@sindresorhus/merge-streams/index.js
import { on as on4, once as once7 } from "node:events";
import { PassThrough as PassThroughStream, getDefaultHighWaterMark as getDefaultHighWaterMark2 } from "node:stream";
import { finished as finished2 } from "node:stream/promises";
function mergeStreams(streams) {
  if (!Array.isArray(streams))
    throw new TypeError(`Expected an array, got \`${typeof streams}\`.`);
  for (let stream of streams)
    validateStream(stream);
  let objectMode = streams.some(({ readableObjectMode }) => readableObjectMode), highWaterMark = getHighWaterMark(streams, objectMode), passThroughStream = new MergedStream({
    objectMode,
    writableHighWaterMark: highWaterMark,
    readableHighWaterMark: highWaterMark
  });
  for (let stream of streams)
    passThroughStream.add(stream);
  return passThroughStream;
}
__name(mergeStreams, "mergeStreams");
var getHighWaterMark = /* @__PURE__ */ __name((streams, objectMode) => {
  if (streams.length === 0)
    return getDefaultHighWaterMark2(objectMode);
  let highWaterMarks = streams.filter(({ readableObjectMode }) => readableObjectMode === objectMode).map(({ readableHighWaterMark }) => readableHighWaterMark);
  return Math.max(...highWaterMarks);
}, "getHighWaterMark"), MergedStream = class extends PassThroughStream {
  static {
    __name(this, "MergedStream");
  }
  #streams = /* @__PURE__ */ new Set([]);
  #ended = /* @__PURE__ */ new Set([]);
  #aborted = /* @__PURE__ */ new Set([]);
  #onFinished;
  #unpipeEvent = /* @__PURE__ */ Symbol("unpipe");
  #streamPromises = /* @__PURE__ */ new WeakMap();
  add(stream) {
    if (validateStream(stream), this.#streams.has(stream))
      return;
    this.#streams.add(stream), this.#onFinished ??= onMergedStreamFinished(this, this.#streams, this.#unpipeEvent);
    let streamPromise = endWhenStreamsDone({
      passThroughStream: this,
      stream,
      streams: this.#streams,
      ended: this.#ended,
      aborted: this.#aborted,
      onFinished: this.#onFinished,
      unpipeEvent: this.#unpipeEvent
    });
    this.#streamPromises.set(stream, streamPromise), stream.pipe(this, { end: !1 });
  }
  async remove(stream) {
    if (validateStream(stream), !this.#streams.has(stream))
      return !1;
    let streamPromise = this.#streamPromises.get(stream);
    return streamPromise === void 0 ? !1 : (this.#streamPromises.delete(stream), stream.unpipe(this), await streamPromise, !0);
  }
}, onMergedStreamFinished = /* @__PURE__ */ __name(async (passThroughStream, streams, unpipeEvent) => {
  updateMaxListeners(passThroughStream, PASSTHROUGH_LISTENERS_COUNT);
  let controller = new AbortController();
  try {
    await Promise.race([
      onMergedStreamEnd(passThroughStream, controller),
      onInputStreamsUnpipe(passThroughStream, streams, unpipeEvent, controller)
    ]);
  } finally {
    controller.abort(), updateMaxListeners(passThroughStream, -PASSTHROUGH_LISTENERS_COUNT);
  }
}, "onMergedStreamFinished"), onMergedStreamEnd = /* @__PURE__ */ __name(async (passThroughStream, { signal }) => {
  try {
    await finished2(passThroughStream, { signal, cleanup: !0 });
  } catch (error) {
    throw errorOrAbortStream(passThroughStream, error), error;
  }
}, "onMergedStreamEnd"), onInputStreamsUnpipe = /* @__PURE__ */ __name(async (passThroughStream, streams, unpipeEvent, { signal }) => {
  for await (let [unpipedStream] of on4(passThroughStream, "unpipe", { signal }))
    streams.has(unpipedStream) && unpipedStream.emit(unpipeEvent);
}, "onInputStreamsUnpipe"), validateStream = /* @__PURE__ */ __name((stream) => {
  if (typeof stream?.pipe != "function")
    throw new TypeError(`Expected a readable stream, got: \`${typeof stream}\`.`);
}, "validateStream"), endWhenStreamsDone = /* @__PURE__ */ __name(async ({ passThroughStream, stream, streams, ended, aborted: aborted2, onFinished, unpipeEvent }) => {
  updateMaxListeners(passThroughStream, PASSTHROUGH_LISTENERS_PER_STREAM);
  let controller = new AbortController();
  try {
    await Promise.race([
      afterMergedStreamFinished(onFinished, stream, controller),
      onInputStreamEnd({
        passThroughStream,
        stream,
        streams,
        ended,
        aborted: aborted2,
        controller
      }),
      onInputStreamUnpipe({
        stream,
        streams,
        ended,
        aborted: aborted2,
        unpipeEvent,
        controller
      })
    ]);
  } finally {
    controller.abort(), updateMaxListeners(passThroughStream, -PASSTHROUGH_LISTENERS_PER_STREAM);
  }
  streams.size > 0 && streams.size === ended.size + aborted2.size && (ended.size === 0 && aborted2.size > 0 ? abortStream(passThroughStream) : endStream(passThroughStream));
}, "endWhenStreamsDone"), afterMergedStreamFinished = /* @__PURE__ */ __name(async (onFinished, stream, { signal }) => {
  try {
    await onFinished, signal.aborted || abortStream(stream);
  } catch (error) {
    signal.aborted || errorOrAbortStream(stream, error);
  }
}, "afterMergedStreamFinished"), onInputStreamEnd = /* @__PURE__ */ __name(async ({ passThroughStream, stream, streams, ended, aborted: aborted2, controller: { signal } }) => {
  try {
    await finished2(stream, {
      signal,
      cleanup: !0,
      readable: !0,
      writable: !1
    }), streams.has(stream) && ended.add(stream);
  } catch (error) {
    if (signal.aborted || !streams.has(stream))
      return;
    isAbortError(error) ? aborted2.add(stream) : errorStream(passThroughStream, error);
  }
}, "onInputStreamEnd"), onInputStreamUnpipe = /* @__PURE__ */ __name(async ({ stream, streams, ended, aborted: aborted2, unpipeEvent, controller: { signal } }) => {
  if (await once7(stream, unpipeEvent, { signal }), !stream.readable)
    return once7(signal, "abort", { signal });
  streams.delete(stream), ended.delete(stream), aborted2.delete(stream);
}, "onInputStreamUnpipe"), endStream = /* @__PURE__ */ __name((stream) => {
  stream.writable && stream.end();
}, "endStream"), errorOrAbortStream = /* @__PURE__ */ __name((stream, error) => {
  isAbortError(error) ? abortStream(stream) : errorStream(stream, error);
}, "errorOrAbortStream"), isAbortError = /* @__PURE__ */ __name((error) => error?.code === "ERR_STREAM_PREMATURE_CLOSE", "isAbortError"), abortStream = /* @__PURE__ */ __name((stream) => {
  (stream.readable || stream.writable) && stream.destroy();
}, "abortStream"), errorStream = /* @__PURE__ */ __name((stream, error) => {
  stream.destroyed || (stream.once("error", noop2), stream.destroy(error));
}, "errorStream"), noop2 = /* @__PURE__ */ __name(() => {
}, "noop"), updateMaxListeners = /* @__PURE__ */ __name((passThroughStream, increment2) => {
  let maxListeners = passThroughStream.getMaxListeners();
  maxListeners !== 0 && maxListeners !== Number.POSITIVE_INFINITY && passThroughStream.setMaxListeners(maxListeners + increment2);
}, "updateMaxListeners"), PASSTHROUGH_LISTENERS_COUNT = 2, PASSTHROUGH_LISTENERS_PER_STREAM = 1;

// node_modules/.pnpm/execa@10.2.1/node_modules/execa/lib/io/pipeline.js
import { finished as finished3 } from "node:stream/promises";
var pipeStreams = /* @__PURE__ */ __name((source, destination, onDestinationEnd) => {
  source.pipe(destination), onSourceFinish(source, destination), onDestinationFinish(source, destination, onDestinationEnd);
}, "pipeStreams"), onSourceFinish = /* @__PURE__ */ __name(async (source, destination) => {
  if (!(isStandardStream(source) || isStandardStream(destination))) {
    try {
      await finished3(source, { cleanup: !0, readable: !0, writable: !1 });
    } catch {
    }
    endDestinationStream(destination);
  }
}, "onSourceFinish"), endDestinationStream = /* @__PURE__ */ __name((destination) => {
  destination.writable && destination.end();
}, "endDestinationStream"), onDestinationFinish = /* @__PURE__ */ __name(async (source, destination, onDestinationEnd) => {
  if (!(isStandardStream(source) || isStandardStream(destination))) {
    try {
      await finished3(destination, { cleanup: !0, readable: !1, writable: !0 });
    } catch {
    }
    onDestinationEnd !== void 0 && await onDestinationEnd(), abortSourceStream(source);
  }
}, "onDestinationFinish"), abortSourceStream = /* @__PURE__ */ __name((source) => {
  source.readable && source.destroy();
}, "abortSourceStream");

// node_modules/.pnpm/execa@10.2.1/node_modules/execa/lib/io/output-async.js
var pipeOutputAsync = /* @__PURE__ */ __name((subprocess, fileDescriptors, controller) => {
  let pipeGroups = /* @__PURE__ */ new Map();
  for (let [fdNumber, { stdioItems, direction }] of Object.entries(fileDescriptors)) {
    let transformItems = stdioItems.filter(({ type }) => TRANSFORM_TYPES.has(type));
    for (let { stream } of transformItems)
      pipeTransform(subprocess, stream, direction, fdNumber);
    let nonTransformItems = stdioItems.filter(({ type }) => !TRANSFORM_TYPES.has(type));
    for (let { stream } of nonTransformItems)
      pipeStdioItem({
        subprocess,
        stream,
        direction,
        fdNumber,
        pipeGroups,
        controller
      });
  }
  for (let [outputStream, inputStreams] of pipeGroups) {
    let inputStream = inputStreams.length === 1 ? inputStreams[0] : mergeStreams(inputStreams);
    pipeStreams(inputStream, outputStream);
  }
}, "pipeOutputAsync"), pipeTransform = /* @__PURE__ */ __name((subprocess, stream, direction, fdNumber) => {
  direction === "output" ? pipeStreams(subprocess.stdio[fdNumber], stream) : pipeStreams(stream, subprocess.stdio[fdNumber]);
  let streamProperty = SUBPROCESS_STREAM_PROPERTIES[fdNumber];
  streamProperty !== void 0 && (subprocess[streamProperty] = stream), subprocess.stdio[fdNumber] = stream;
}, "pipeTransform"), SUBPROCESS_STREAM_PROPERTIES = ["stdin", "stdout", "stderr"], pipeStdioItem = /* @__PURE__ */ __name(({ subprocess, stream, direction, fdNumber, pipeGroups, controller }) => {
  if (stream === void 0)
    return;
  setStandardStreamMaxListeners(stream, controller);
  let [inputStream, outputStream] = direction === "output" ? [stream, subprocess.stdio[fdNumber]] : [subprocess.stdio[fdNumber], stream], outputStreams = pipeGroups.get(inputStream) ?? [];
  pipeGroups.set(inputStream, [...outputStreams, outputStream]);
}, "pipeStdioItem"), setStandardStreamMaxListeners = /* @__PURE__ */ __name((stream, { signal }) => {
  isStandardStream(stream) && incrementMaxListeners(stream, MAX_LISTENERS_INCREMENT, signal);
}, "setStandardStreamMaxListeners"), MAX_LISTENERS_INCREMENT = 2;

// node_modules/.pnpm/execa@10.2.1/node_modules/execa/lib/terminate/kill-descendants.js
import process12 from "node:process";
import { execFile } from "node:child_process";
import path9 from "node:path/win32";
var isWindows2 = process12.platform === "win32", getSpawnOptions = /* @__PURE__ */ __name((options) => !isWindows2 && options.killDescendants ? { ...options, detached: !0 } : options, "getSpawnOptions"), getKillFunction = /* @__PURE__ */ __name((subprocess, { killDescendants }) => {
  if (!killDescendants) {
    let killSubprocess = subprocess.kill.bind(subprocess);
    return (...arguments_) => subprocess.pid === void 0 ? !1 : killSubprocess(...arguments_);
  }
  return (isWindows2 ? killDescendantsWindows : killDescendantsUnix).bind(void 0, subprocess);
}, "getKillFunction"), isAbandoned = /* @__PURE__ */ __name((subprocess) => subprocess.pid === void 0 || isWindows2 && hasExited(subprocess), "isAbandoned"), hasExited = /* @__PURE__ */ __name(({ exitCode, signalCode }) => exitCode !== null || signalCode !== null, "hasExited"), killDescendantsUnix = /* @__PURE__ */ __name((subprocess, signal) => {
  if (isAbandoned(subprocess))
    return !1;
  try {
    return process12.kill(-subprocess.pid, signal);
  } catch {
    return subprocess.kill(signal);
  }
}, "killDescendantsUnix"), killDescendantsWindows = /* @__PURE__ */ __name((subprocess, signal) => {
  if (isAbandoned(subprocess))
    return !1;
  let taskkillFile = getTaskkillFile();
  return taskkillFile === void 0 ? subprocess.kill(signal) : (execFile(taskkillFile, ["/pid", `${subprocess.pid}`, "/T", "/F"], (error) => {
    error && subprocess.kill(signal);
  }), !0);
}, "killDescendantsWindows"), getTaskkillFile = /* @__PURE__ */ __name(() => {
  let windowsDirectory = [process12.env.SystemRoot, process12.env.windir].find((directory) => directory && isWindowsDriveAbsolutePath(directory));
  return windowsDirectory === void 0 ? void 0 : path9.join(windowsDirectory, "System32", "taskkill.exe");
}, "getTaskkillFile"), isWindowsDriveAbsolutePath = /* @__PURE__ */ __name((directory) => {
  let { root } = path9.parse(directory);
  return /^[a-z]:[/\\]/i.test(root);
}, "isWindowsDriveAbsolutePath");

// node_modules/.pnpm/execa@10.2.1/node_modules/execa/lib/terminate/cleanup.js
import { addAbortListener as addAbortListener2 } from "node:events";

// node_modules/.pnpm/signal-exit@4.1.0/node_modules/signal-exit/dist/mjs/signals.js
var signals = [];
signals.push("SIGHUP", "SIGINT", "SIGTERM");
process.platform !== "win32" && signals.push(
  "SIGALRM",
  "SIGABRT",
  "SIGVTALRM",
  "SIGXCPU",
  "SIGXFSZ",
  "SIGUSR2",
  "SIGTRAP",
  "SIGSYS",
  "SIGQUIT",
  "SIGIOT"
  // should detect profiler and enable/disable accordingly.
  // see #21
  // 'SIGPROF'
);
process.platform === "linux" && signals.push("SIGIO", "SIGPOLL", "SIGPWR", "SIGSTKFLT");

// node_modules/.pnpm/signal-exit@4.1.0/node_modules/signal-exit/dist/mjs/index.js
var processOk = /* @__PURE__ */ __name((process14) => !!process14 && typeof process14 == "object" && typeof process14.removeListener == "function" && typeof process14.emit == "function" && typeof process14.reallyExit == "function" && typeof process14.listeners == "function" && typeof process14.kill == "function" && typeof process14.pid == "number" && typeof process14.on == "function", "processOk"), kExitEmitter = /* @__PURE__ */ Symbol.for("signal-exit emitter"), global = globalThis, ObjectDefineProperty = Object.defineProperty.bind(Object), Emitter = class {
  static {
    __name(this, "Emitter");
  }
  emitted = {
    afterExit: !1,
    exit: !1
  };
  listeners = {
    afterExit: [],
    exit: []
  };
  count = 0;
  id = Math.random();
  constructor() {
    if (global[kExitEmitter])
      return global[kExitEmitter];
    ObjectDefineProperty(global, kExitEmitter, {
      value: this,
      writable: !1,
      enumerable: !1,
      configurable: !1
    });
  }
  on(ev, fn) {
    this.listeners[ev].push(fn);
  }
  removeListener(ev, fn) {
    let list = this.listeners[ev], i2 = list.indexOf(fn);
    i2 !== -1 && (i2 === 0 && list.length === 1 ? list.length = 0 : list.splice(i2, 1));
  }
  emit(ev, code, signal) {
    if (this.emitted[ev])
      return !1;
    this.emitted[ev] = !0;
    let ret = !1;
    for (let fn of this.listeners[ev])
      ret = fn(code, signal) === !0 || ret;
    return ev === "exit" && (ret = this.emit("afterExit", code, signal) || ret), ret;
  }
}, SignalExitBase = class {
  static {
    __name(this, "SignalExitBase");
  }
}, signalExitWrap = /* @__PURE__ */ __name((handler) => ({
  onExit(cb, opts) {
    return handler.onExit(cb, opts);
  },
  load() {
    return handler.load();
  },
  unload() {
    return handler.unload();
  }
}), "signalExitWrap"), SignalExitFallback = class extends SignalExitBase {
  static {
    __name(this, "SignalExitFallback");
  }
  onExit() {
    return () => {
    };
  }
  load() {
  }
  unload() {
  }
}, SignalExit = class extends SignalExitBase {
  static {
    __name(this, "SignalExit");
  }
  // "SIGHUP" throws an `ENOSYS` error on Windows,
  // so use a supported signal instead
  /* c8 ignore start */
  #hupSig = process13.platform === "win32" ? "SIGINT" : "SIGHUP";
  /* c8 ignore stop */
  #emitter = new Emitter();
  #process;
  #originalProcessEmit;
  #originalProcessReallyExit;
  #sigListeners = {};
  #loaded = !1;
  constructor(process14) {
    super(), this.#process = process14, this.#sigListeners = {};
    for (let sig of signals)
      this.#sigListeners[sig] = () => {
        let listeners = this.#process.listeners(sig), { count: count2 } = this.#emitter, p = process14;
        if (typeof p.__signal_exit_emitter__ == "object" && typeof p.__signal_exit_emitter__.count == "number" && (count2 += p.__signal_exit_emitter__.count), listeners.length === count2) {
          this.unload();
          let ret = this.#emitter.emit("exit", null, sig), s = sig === "SIGHUP" ? this.#hupSig : sig;
          ret || process14.kill(process14.pid, s);
        }
      };
    this.#originalProcessReallyExit = process14.reallyExit, this.#originalProcessEmit = process14.emit;
  }
  onExit(cb, opts) {
    if (!processOk(this.#process))
      return () => {
      };
    this.#loaded === !1 && this.load();
    let ev = opts?.alwaysLast ? "afterExit" : "exit";
    return this.#emitter.on(ev, cb), () => {
      this.#emitter.removeListener(ev, cb), this.#emitter.listeners.exit.length === 0 && this.#emitter.listeners.afterExit.length === 0 && this.unload();
    };
  }
  load() {
    if (!this.#loaded) {
      this.#loaded = !0, this.#emitter.count += 1;
      for (let sig of signals)
        try {
          let fn = this.#sigListeners[sig];
          fn && this.#process.on(sig, fn);
        } catch {
        }
      this.#process.emit = (ev, ...a2) => this.#processEmit(ev, ...a2), this.#process.reallyExit = (code) => this.#processReallyExit(code);
    }
  }
  unload() {
    this.#loaded && (this.#loaded = !1, signals.forEach((sig) => {
      let listener = this.#sigListeners[sig];
      if (!listener)
        throw new Error("Listener not defined for signal: " + sig);
      try {
        this.#process.removeListener(sig, listener);
      } catch {
      }
    }), this.#process.emit = this.#originalProcessEmit, this.#process.reallyExit = this.#originalProcessReallyExit, this.#emitter.count -= 1);
  }
  #processReallyExit(code) {
    return processOk(this.#process) ? (this.#process.exitCode = code || 0, this.#emitter.emit("exit", this.#process.exitCode, null), this.#originalProcessReallyExit.call(this.#process, this.#process.exitCode)) : 0;
  }
  #processEmit(ev, ...args) {
    let og = this.#originalProcessEmit;
    if (ev === "exit" && processOk(this.#process)) {
      typeof args[0] == "number" && (this.#process.exitCode = args[0]);
      let ret = og.call(this.#process, ev, ...args);
      return this.#emitter.emit("exit", this.#process.exitCode, null), ret;
    } else
      return og.call(this.#process, ev, ...args);
  }
}, process13 = globalThis.process, {
  /**
   * Called when the process is exiting, whether via signal, explicit
   * exit, or running out of stuff to do.
   *
   * If the global process object is not suitable for instrumentation,
   * then this will be a no-op.
   *
   * Returns a function that may be used to unload signal-exit.
   */
  onExit,
  /**
   * Load the listeners.  Likely you never need to call this, unless
   * doing a rather deep integration with signal-exit functionality.
   * Mostly exposed for the benefit of testing.
   *
   * @internal
   */
  load,
  /**
   * Unload the listeners.  Likely you never need to call this, unless
   * doing a rather deep integration with signal-exit functionality.
   * Mostly exposed for the benefit of testing.
   *
   * @internal
   */
  unload
} = signalExitWrap(processOk(process13) ? new SignalExit(process13) : new SignalExitFallback());

// node_modules/.pnpm/execa@10.2.1/node_modules/execa/lib/terminate/cleanup.js
var cleanupOnExit = /* @__PURE__ */ __name((kill, { cleanup, detached }, { signal }) => {
  if (!cleanup || detached)
    return;
  let removeExitHandler = onExit(() => {
    kill();
  });
  addAbortListener2(signal, () => {
    removeExitHandler();
  });
}, "cleanupOnExit");

// node_modules/.pnpm/execa@10.2.1/node_modules/execa/lib/convert/concurrent.js
var initializeConcurrentStreams = /* @__PURE__ */ __name(() => ({
  readableDestroy: /* @__PURE__ */ new WeakMap(),
  writableFinal: /* @__PURE__ */ new WeakMap(),
  writableDestroy: /* @__PURE__ */ new WeakMap()
}), "initializeConcurrentStreams"), addConcurrentStream = /* @__PURE__ */ __name((concurrentStreams, stream, waitName) => {
  let weakMap = concurrentStreams[waitName];
  weakMap.has(stream) || weakMap.set(stream, []);
  let promises = weakMap.get(stream), promise = createDeferred();
  return promises.push(promise), { resolve: promise.resolve.bind(promise), promises };
}, "addConcurrentStream"), waitForConcurrentStreams = /* @__PURE__ */ __name(async ({ resolve, promises }, subprocess) => {
  resolve();
  let [isSubprocessExit] = await Promise.race([
    Promise.allSettled([!0, subprocess]),
    Promise.all([!1, ...promises])
  ]);
  return !isSubprocessExit;
}, "waitForConcurrentStreams");

// node_modules/.pnpm/execa@10.2.1/node_modules/execa/lib/io/iterate.js
import { on as on5 } from "node:events";
import { getDefaultHighWaterMark as getDefaultHighWaterMark3 } from "node:stream";
var iterateOnSubprocessStream = /* @__PURE__ */ __name(({ subprocessStdout, subprocess, binary, shouldEncode, encoding, preserveNewlines }) => {
  let controller = new AbortController();
  return stopReadingOnExit(subprocess, controller), iterateOnStream({
    stream: subprocessStdout,
    controller,
    binary,
    shouldEncode: !subprocessStdout.readableObjectMode && shouldEncode,
    encoding,
    shouldSplit: !subprocessStdout.readableObjectMode,
    preserveNewlines
  });
}, "iterateOnSubprocessStream"), stopReadingOnExit = /* @__PURE__ */ __name(async (subprocess, controller) => {
  try {
    await subprocess;
  } catch {
  } finally {
    controller.abort();
  }
}, "stopReadingOnExit"), iterateForResult = /* @__PURE__ */ __name(({ stream, onStreamEnd, lines, encoding, stripFinalNewline: stripFinalNewline2, allMixed }) => {
  let controller = new AbortController();
  stopReadingOnStreamEnd(onStreamEnd, controller, stream);
  let objectMode = stream.readableObjectMode && !allMixed;
  return iterateOnStream({
    stream,
    controller,
    binary: encoding === "buffer",
    shouldEncode: !objectMode,
    encoding,
    shouldSplit: !objectMode && lines,
    preserveNewlines: !stripFinalNewline2
  });
}, "iterateForResult"), stopReadingOnStreamEnd = /* @__PURE__ */ __name(async (onStreamEnd, controller, stream) => {
  try {
    await onStreamEnd;
  } catch {
    stream.destroy();
  } finally {
    controller.abort();
  }
}, "stopReadingOnStreamEnd"), iterateOnStream = /* @__PURE__ */ __name(({ stream, controller, binary, shouldEncode, encoding, shouldSplit, preserveNewlines }) => {
  let onStdoutChunk = on5(stream, "data", {
    signal: controller.signal,
    highWaterMark: HIGH_WATER_MARK,
    // Backward compatibility with older name for this option
    // See https://github.com/nodejs/node/pull/52080#discussion_r1525227861
    // @todo Remove after removing support for Node 21
    highWatermark: HIGH_WATER_MARK
  });
  return iterateOnData({
    onStdoutChunk,
    controller,
    binary,
    shouldEncode,
    encoding,
    shouldSplit,
    preserveNewlines
  });
}, "iterateOnStream"), DEFAULT_OBJECT_HIGH_WATER_MARK = getDefaultHighWaterMark3(!0), HIGH_WATER_MARK = DEFAULT_OBJECT_HIGH_WATER_MARK, iterateOnData = /* @__PURE__ */ __name(async function* ({ onStdoutChunk, controller, binary, shouldEncode, encoding, shouldSplit, preserveNewlines }) {
  let generators = getGenerators({
    binary,
    shouldEncode,
    encoding,
    shouldSplit,
    preserveNewlines
  });
  try {
    for await (let [chunk] of onStdoutChunk)
      yield* transformChunkSync(chunk, generators, 0);
  } catch (error) {
    if (!controller.signal.aborted)
      throw error;
  } finally {
    yield* finalChunksSync(generators);
  }
}, "iterateOnData"), getGenerators = /* @__PURE__ */ __name(({ binary, shouldEncode, encoding, shouldSplit, preserveNewlines }) => [
  getEncodingTransformGenerator(binary, encoding, !shouldEncode),
  getSplitLinesGenerator(binary, preserveNewlines, !shouldSplit, {})
].filter(Boolean), "getGenerators");

// node_modules/.pnpm/execa@10.2.1/node_modules/execa/lib/convert/iterable.js
var createIterable = /* @__PURE__ */ __name((subprocess, encoding, options) => {
  let { from, binary: binaryOption = !1, preserveNewlines = !1 } = copyOptions(options);
  checkBooleanOption(binaryOption, "binary"), checkBooleanOption(preserveNewlines, "preserveNewlines");
  let binary = binaryOption || BINARY_ENCODINGS.has(encoding), subprocessStdout = getFromStream(subprocess, from), onStdoutData = iterateOnSubprocessStream({
    subprocessStdout,
    subprocess,
    binary,
    shouldEncode: !0,
    encoding,
    preserveNewlines
  });
  return iterateOnStdoutData(onStdoutData, subprocessStdout, subprocess);
}, "createIterable"), iterateOnStdoutData = /* @__PURE__ */ __name(async function* (onStdoutData, subprocessStdout, subprocess) {
  try {
    yield* onStdoutData;
  } finally {
    subprocessStdout.readable && subprocessStdout.destroy(), await subprocess;
  }
}, "iterateOnStdoutData");

// node_modules/.pnpm/execa@10.2.1/node_modules/execa/lib/convert/readable.js
import { Readable as Readable3 } from "node:stream";
import { callbackify as callbackify3 } from "node:util";

// node_modules/.pnpm/execa@10.2.1/node_modules/execa/lib/convert/shared.js
import { finished as finished5 } from "node:stream/promises";

// node_modules/.pnpm/execa@10.2.1/node_modules/execa/lib/resolve/wait-stream.js
import { finished as finished4 } from "node:stream/promises";
var waitForStream = /* @__PURE__ */ __name(async (stream, fdNumber, streamInfo, {
  isSameDirection,
  stopOnExit = !1,
  readable = !0,
  writable = !0
} = {}) => {
  let state = handleStdinDestroy(stream, streamInfo), abortController = new AbortController();
  try {
    await Promise.race([
      ...stopOnExit ? [streamInfo.exitPromise] : [],
      finished4(stream, {
        cleanup: !0,
        signal: abortController.signal,
        readable,
        writable
      })
    ]);
  } catch (error) {
    !state.stdinCleanedUp && !isInputTransformAbort(stream, fdNumber, streamInfo, error) && handleStreamError(error, fdNumber, streamInfo, isSameDirection);
  } finally {
    abortController.abort();
  }
}, "waitForStream"), handleStdinDestroy = /* @__PURE__ */ __name((stream, { originalStreams, subprocess }) => {
  let [originalStdin] = originalStreams, state = { stdinCleanedUp: !1 };
  return (stream === originalStdin || stream === subprocess.stdin) && spyOnStdinDestroy(stream, subprocess, state), state;
}, "handleStdinDestroy"), spyOnStdinDestroy = /* @__PURE__ */ __name((subprocessStdin, subprocess, state) => {
  let { _destroy } = subprocessStdin;
  subprocessStdin._destroy = (...destroyArguments) => {
    setStdinCleanedUp(subprocess, state), _destroy.call(subprocessStdin, ...destroyArguments);
  };
}, "spyOnStdinDestroy"), setStdinCleanedUp = /* @__PURE__ */ __name(({ exitCode, signalCode }, state) => {
  (exitCode !== null || signalCode !== null) && (state.stdinCleanedUp = !0);
}, "setStdinCleanedUp"), isInputTransformAbort = /* @__PURE__ */ __name((stream, fdNumber, streamInfo, error) => {
  let originalStream = streamInfo.originalStreams[fdNumber];
  return stream !== originalStream && isInputFileDescriptor(streamInfo, fdNumber) && originalStream?.destroyed === !0 && (isStreamAbort(error) || error?.code === "ABORT_ERR");
}, "isInputTransformAbort"), handleStreamError = /* @__PURE__ */ __name((error, fdNumber, streamInfo, isSameDirection) => {
  if (!shouldIgnoreStreamError(error, fdNumber, streamInfo, isSameDirection))
    throw error;
}, "handleStreamError"), shouldIgnoreStreamError = /* @__PURE__ */ __name((error, fdNumber, streamInfo, isSameDirection = !0) => streamInfo.propagating ? isStreamEpipe(error) || isStreamAbort(error) : (streamInfo.propagating = !0, isInputFileDescriptor(streamInfo, fdNumber) === isSameDirection ? isStreamEpipe(error) : isStreamAbort(error)), "shouldIgnoreStreamError"), isInputFileDescriptor = /* @__PURE__ */ __name(({ fileDescriptors }, fdNumber) => fdNumber !== "all" && fileDescriptors[fdNumber].direction === "input", "isInputFileDescriptor"), isStreamAbort = /* @__PURE__ */ __name((error) => error?.code === "ERR_STREAM_PREMATURE_CLOSE", "isStreamAbort"), isStreamEpipe = /* @__PURE__ */ __name((error) => error?.code === "EPIPE", "isStreamEpipe");

// node_modules/.pnpm/execa@10.2.1/node_modules/execa/lib/convert/shared.js
var safeWaitForSubprocessStdin = /* @__PURE__ */ __name(async (subprocessStdin) => {
  if (subprocessStdin !== void 0)
    try {
      await waitForSubprocessStdin(subprocessStdin);
    } catch {
    }
}, "safeWaitForSubprocessStdin"), safeWaitForSubprocessStdout = /* @__PURE__ */ __name(async (subprocessStdout) => {
  if (subprocessStdout !== void 0)
    try {
      await waitForSubprocessStdout(subprocessStdout);
    } catch {
    }
}, "safeWaitForSubprocessStdout"), waitForSubprocessStdin = /* @__PURE__ */ __name(async (subprocessStdin) => {
  await finished5(subprocessStdin, { cleanup: !0, readable: !1, writable: !0 });
}, "waitForSubprocessStdin"), waitForSubprocessStdout = /* @__PURE__ */ __name(async (subprocessStdout) => {
  await finished5(subprocessStdout, { cleanup: !0, readable: !0, writable: !1 });
}, "waitForSubprocessStdout"), throwDestroyError = /* @__PURE__ */ __name((error) => {
  if (error)
    throw error;
}, "throwDestroyError"), destroyOtherStream = /* @__PURE__ */ __name((stream, isOpen, error) => {
  error && !isStreamAbort(error) ? stream.destroy(error) : isOpen && stream.destroy();
}, "destroyOtherStream");

// node_modules/.pnpm/execa@10.2.1/node_modules/execa/lib/convert/readable.js
var createReadable = /* @__PURE__ */ __name(({ subprocess, concurrentStreams, encoding }, options) => {
  let { from, binary: binaryOption = !0, preserveNewlines = !0 } = copyOptions(options);
  checkBooleanOption(binaryOption, "binary"), checkBooleanOption(preserveNewlines, "preserveNewlines");
  let binary = binaryOption || BINARY_ENCODINGS.has(encoding), subprocessStdout = getFromStream(subprocess, from), waitReadableDestroy = addConcurrentStream(concurrentStreams, subprocessStdout, "readableDestroy"), { readableEncoding, readableObjectMode, readableHighWaterMark } = getReadableOptions(subprocessStdout, binary), { read, onStdoutDataDone } = getReadableMethods({
    subprocessStdout,
    subprocess,
    binary,
    encoding,
    preserveNewlines
  }), readable = new Readable3({
    read,
    destroy: callbackify3(onReadableDestroy.bind(void 0, { subprocessStdout, subprocess, waitReadableDestroy })),
    highWaterMark: readableHighWaterMark,
    objectMode: readableObjectMode,
    encoding: readableEncoding
  });
  return onStdoutFinished({
    subprocessStdout,
    onStdoutDataDone,
    readable,
    subprocess
  }), readable;
}, "createReadable"), getReadableOptions = /* @__PURE__ */ __name(({ readableEncoding, readableObjectMode, readableHighWaterMark }, binary) => binary ? { readableEncoding, readableObjectMode, readableHighWaterMark } : { readableEncoding, readableObjectMode: !0, readableHighWaterMark: DEFAULT_OBJECT_HIGH_WATER_MARK }, "getReadableOptions"), getReadableMethods = /* @__PURE__ */ __name(({ subprocessStdout, subprocess, binary, encoding, preserveNewlines }) => {
  let onStdoutDataDone = createDeferred(), onStdoutData = iterateOnSubprocessStream({
    subprocessStdout,
    subprocess,
    binary,
    shouldEncode: !binary,
    encoding,
    preserveNewlines
  });
  return {
    read() {
      onRead(this, onStdoutData, onStdoutDataDone);
    },
    onStdoutDataDone
  };
}, "getReadableMethods"), onRead = /* @__PURE__ */ __name(async (readable, onStdoutData, onStdoutDataDone) => {
  try {
    let { value, done } = await onStdoutData.next();
    done ? onStdoutDataDone.resolve() : readable.push(value);
  } catch {
  }
}, "onRead"), onStdoutFinished = /* @__PURE__ */ __name(async ({ subprocessStdout, onStdoutDataDone, readable, subprocess, subprocessStdin }) => {
  try {
    await waitForSubprocessStdout(subprocessStdout), await subprocess, await safeWaitForSubprocessStdin(subprocessStdin), await onStdoutDataDone, readable.readable && readable.push(null);
  } catch (error) {
    await safeWaitForSubprocessStdin(subprocessStdin), destroyOtherReadable(readable, await getPrematureCloseError(subprocess, error));
  }
}, "onStdoutFinished"), getPrematureCloseError = /* @__PURE__ */ __name(async (subprocess, error) => {
  if (error.code !== "ERR_STREAM_PREMATURE_CLOSE")
    return error;
  try {
    await subprocess;
  } catch (subprocessError) {
    return subprocessError;
  }
  return error;
}, "getPrematureCloseError"), onReadableDestroy = /* @__PURE__ */ __name(async ({ subprocessStdout, subprocess, waitReadableDestroy }, error) => {
  await waitForConcurrentStreams(waitReadableDestroy, subprocess) && (destroyOtherReadable(subprocessStdout, error?.code === "ABORT_ERR" ? void 0 : error), await subprocess), throwDestroyError(error);
}, "onReadableDestroy"), destroyOtherReadable = /* @__PURE__ */ __name((stream, error) => {
  destroyOtherStream(stream, stream.readable, error);
}, "destroyOtherReadable");

// node_modules/.pnpm/execa@10.2.1/node_modules/execa/lib/convert/web.js
import { Readable as Readable4, Writable as Writable3, Duplex as Duplex3 } from "node:stream";
var createReadableStream = /* @__PURE__ */ __name((subprocess, readableOptions) => Readable4.toWeb(subprocess.readable(readableOptions)), "createReadableStream"), createWritableStream = /* @__PURE__ */ __name((subprocess, writableOptions) => Writable3.toWeb(subprocess.writable(writableOptions)), "createWritableStream"), createTransformStream = /* @__PURE__ */ __name((subprocess, duplexOptions) => Duplex3.toWeb(subprocess.duplex(duplexOptions)), "createTransformStream");

// node_modules/.pnpm/execa@10.2.1/node_modules/execa/lib/pipe/pipe-arguments.js
var normalizePipeArguments = /* @__PURE__ */ __name(({ source, sourcePromise, boundOptions, createNested }, ...pipeArguments) => {
  let startTime = getStartTime(), {
    destination,
    destinationStream,
    destinationError,
    from,
    unpipeSignal
  } = getDestinationStream(boundOptions, createNested, pipeArguments), { sourceStream, sourceError } = getSourceStream(source, from), { options: sourceOptions, fileDescriptors } = SUBPROCESS_OPTIONS.get(source);
  return {
    source,
    sourcePromise,
    sourceStream,
    sourceOptions,
    sourceError,
    destination,
    destinationStream,
    destinationError,
    unpipeSignal,
    fileDescriptors,
    startTime
  };
}, "normalizePipeArguments"), getDestinationStream = /* @__PURE__ */ __name((boundOptions, createNested, pipeArguments) => {
  let destinationInfo;
  try {
    destinationInfo = getDestination(boundOptions, createNested, ...pipeArguments);
  } catch (error) {
    return { destinationError: error };
  }
  let { destination, pipeOptions } = destinationInfo;
  try {
    let { from, to, unpipeSignal } = copyOptions(pipeOptions);
    validateAbortSignal(unpipeSignal, "unpipeSignal");
    let destinationStream = getToStream(destination, to);
    return {
      destination,
      destinationStream,
      from,
      unpipeSignal
    };
  } catch (error) {
    return abortDestination(destination, pipeArguments[0]), { destinationError: error };
  }
}, "getDestinationStream"), abortDestination = /* @__PURE__ */ __name((destination, firstArgument) => {
  destination !== firstArgument && destination.kill(), destination.catch(() => {
  });
}, "abortDestination"), getDestination = /* @__PURE__ */ __name((boundOptions, createNested, firstArgument, ...pipeArguments) => {
  if (Array.isArray(firstArgument))
    return { destination: createNested(mapDestinationArguments, boundOptions)(firstArgument, ...pipeArguments), pipeOptions: boundOptions };
  if (typeof firstArgument == "string" || firstArgument instanceof URL || isDenoExecPath(firstArgument)) {
    if (Object.keys(boundOptions).length > 0)
      throw new TypeError('Please use .pipe("file", ..., options) or .pipe(execa("file", ..., options)) instead of .pipe(options)("file", ...).');
    let [rawFile, rawArguments, rawOptions] = normalizeParameters(firstArgument, ...pipeArguments);
    return { destination: createNested(mapDestinationArguments)(rawFile, rawArguments, rawOptions), pipeOptions: rawOptions };
  }
  if (SUBPROCESS_OPTIONS.has(firstArgument)) {
    if (Object.keys(boundOptions).length > 0)
      throw new TypeError("Please use .pipe(options)`command` or .pipe($(options)`command`) instead of .pipe(options)($`command`).");
    return { destination: firstArgument, pipeOptions: pipeArguments[0] };
  }
  throw new TypeError(`The first argument must be a template string, an options object, or an Execa subprocess: ${firstArgument}`);
}, "getDestination"), mapDestinationArguments = /* @__PURE__ */ __name(({ options }) => ({
  options: {
    __proto__: null,
    ...options,
    // Piping writes to the destination's `stdin`, which is forced even if the user set another value.
    // However, `stdin` cannot be combined with `stdio`, which is needed for `to: 'fd3'` and higher.
    ...options.stdio === void 0 && { stdin: "pipe" },
    piped: !0
  }
}), "mapDestinationArguments"), getSourceStream = /* @__PURE__ */ __name((source, from) => {
  try {
    return { sourceStream: getFromStream(source, from) };
  } catch (error) {
    return { sourceError: error };
  }
}, "getSourceStream");

// node_modules/.pnpm/execa@10.2.1/node_modules/execa/lib/pipe/throw.js
var handlePipeArgumentsError = /* @__PURE__ */ __name(({
  sourceStream,
  sourceError,
  destinationStream,
  destinationError,
  fileDescriptors,
  sourceOptions,
  startTime
}) => {
  let error = getPipeArgumentsError({
    sourceStream,
    sourceError,
    destinationStream,
    destinationError
  });
  if (error !== void 0)
    throw createNonCommandError({
      error,
      fileDescriptors,
      sourceOptions,
      startTime
    });
}, "handlePipeArgumentsError"), getPipeArgumentsError = /* @__PURE__ */ __name(({ sourceStream, sourceError, destinationStream, destinationError }) => {
  if (sourceError !== void 0 && destinationError !== void 0)
    return destinationError;
  if (destinationError !== void 0)
    return abortSourceStream(sourceStream), destinationError;
  if (sourceError !== void 0)
    return endDestinationStream(destinationStream), sourceError;
}, "getPipeArgumentsError"), createNonCommandError = /* @__PURE__ */ __name(({ error, fileDescriptors, sourceOptions, startTime }) => makeEarlyError({
  error,
  command: PIPE_COMMAND_MESSAGE,
  escapedCommand: PIPE_COMMAND_MESSAGE,
  fileDescriptors,
  options: sourceOptions,
  startTime,
  isSync: !1
}), "createNonCommandError"), PIPE_COMMAND_MESSAGE = "source.pipe(destination)";

// node_modules/.pnpm/execa@10.2.1/node_modules/execa/lib/pipe/sequence.js
var waitForBothSubprocesses = /* @__PURE__ */ __name(async (subprocessPromises) => {
  let [
    { status: sourceStatus, reason: sourceReason, value: sourceResult = sourceReason },
    { status: destinationStatus, reason: destinationReason, value: destinationResult = destinationReason },
    { reason: pipedFromReason, value: pipedFromResult = pipedFromReason }
  ] = await subprocessPromises;
  if (destinationResult.pipedFrom.includes(pipedFromResult) || destinationResult.pipedFrom.push(pipedFromResult), destinationStatus === "rejected")
    throw destinationResult;
  if (sourceStatus === "rejected")
    throw sourceResult;
  return destinationResult;
}, "waitForBothSubprocesses");

// node_modules/.pnpm/execa@10.2.1/node_modules/execa/lib/pipe/streaming.js
import { finished as finished6 } from "node:stream/promises";
var pipeSubprocessStream = /* @__PURE__ */ __name((sourceStream, destinationStream, maxListenersController) => {
  let mergedStream = MERGED_STREAMS.has(destinationStream) ? pipeMoreSubprocessStream(sourceStream, destinationStream) : pipeFirstSubprocessStream(sourceStream, destinationStream);
  return incrementMaxListeners(sourceStream, SOURCE_LISTENERS_PER_PIPE, maxListenersController.signal), incrementMaxListeners(destinationStream, DESTINATION_LISTENERS_PER_PIPE, maxListenersController.signal), cleanupMergedStreamsMap(destinationStream), mergedStream;
}, "pipeSubprocessStream"), pipeFirstSubprocessStream = /* @__PURE__ */ __name((sourceStream, destinationStream) => {
  let mergedStream = mergeStreams([sourceStream]);
  return addMergeSource(mergedStream, sourceStream), pipeStreams(mergedStream, destinationStream, () => unpipeSourcesOnDestinationEnd(mergedStream)), MERGED_STREAMS.set(destinationStream, mergedStream), mergedStream;
}, "pipeFirstSubprocessStream"), pipeMoreSubprocessStream = /* @__PURE__ */ __name((sourceStream, destinationStream) => {
  let mergedStream = MERGED_STREAMS.get(destinationStream);
  return mergedStream.add(sourceStream), addMergeSource(mergedStream, sourceStream), mergedStream;
}, "pipeMoreSubprocessStream"), MERGE_SOURCES = /* @__PURE__ */ new WeakMap(), SOURCE_MERGES = /* @__PURE__ */ new WeakMap(), addMergeSource = /* @__PURE__ */ __name((mergedStream, sourceStream) => {
  addToSetMap(MERGE_SOURCES, mergedStream, sourceStream), addToSetMap(SOURCE_MERGES, sourceStream, mergedStream);
}, "addMergeSource"), addToSetMap = /* @__PURE__ */ __name((map, key, value) => {
  map.has(key) || map.set(key, /* @__PURE__ */ new Set()), map.get(key).add(value);
}, "addToSetMap"), unpipeSubprocessStream = /* @__PURE__ */ __name(async (mergedStream, sourceStream) => {
  MERGE_SOURCES.get(mergedStream)?.delete(sourceStream), SOURCE_MERGES.get(sourceStream)?.delete(mergedStream), await mergedStream.remove(sourceStream);
}, "unpipeSubprocessStream"), unpipeSourcesOnDestinationEnd = /* @__PURE__ */ __name(async (mergedStream) => {
  for (let sourceStream of MERGE_SOURCES.get(mergedStream)) {
    let mergedStreams = SOURCE_MERGES.get(sourceStream);
    mergedStreams.delete(mergedStream), mergedStreams.size > 0 && await mergedStream.remove(sourceStream);
  }
}, "unpipeSourcesOnDestinationEnd"), cleanupMergedStreamsMap = /* @__PURE__ */ __name(async (destinationStream) => {
  try {
    await finished6(destinationStream, { cleanup: !0, readable: !1, writable: !0 });
  } catch {
  }
  MERGED_STREAMS.delete(destinationStream);
}, "cleanupMergedStreamsMap"), MERGED_STREAMS = /* @__PURE__ */ new WeakMap(), SOURCE_LISTENERS_PER_PIPE = 2, DESTINATION_LISTENERS_PER_PIPE = 1;

// node_modules/.pnpm/execa@10.2.1/node_modules/execa/lib/pipe/abort.js
import { aborted } from "node:util";
var unpipeOnAbort = /* @__PURE__ */ __name((unpipeSignal, unpipeContext) => unpipeSignal === void 0 ? [] : [unpipeOnSignalAbort(unpipeSignal, unpipeContext)], "unpipeOnAbort"), unpipeOnSignalAbort = /* @__PURE__ */ __name(async (unpipeSignal, { sourceStream, mergedStream, fileDescriptors, sourceOptions, startTime }) => {
  await aborted(unpipeSignal, sourceStream), await unpipeSubprocessStream(mergedStream, sourceStream);
  let error = new Error("Pipe canceled by `unpipeSignal` option.");
  throw createNonCommandError({
    error,
    fileDescriptors,
    sourceOptions,
    startTime
  });
}, "unpipeOnSignalAbort");

// node_modules/.pnpm/execa@10.2.1/node_modules/execa/lib/pipe/setup.js
var pipeToSubprocess = /* @__PURE__ */ __name((sourceInfo, ...pipeArguments) => {
  if (isPlainObject(pipeArguments[0]))
    return pipeToSubprocess.bind(void 0, {
      ...sourceInfo,
      boundOptions: { ...sourceInfo.boundOptions, ...pipeArguments[0] }
    });
  if (sourceInfo.source === void 0)
    return sourceInfo.sourcePromise;
  let { destination, ...normalizedInfo } = normalizePipeArguments(sourceInfo, ...pipeArguments), pipeFailureController = new AbortController(), promise = handlePipePromise({ ...normalizedInfo, destination, pipeFailureController });
  return promise.pipe = pipeToSubprocess.bind(void 0, {
    ...sourceInfo,
    source: destination,
    sourcePromise: promise,
    boundOptions: {}
  }), forwardDestinationMethods(promise, destination, pipeFailureController.signal), promise;
}, "pipeToSubprocess"), forwardDestinationMethods = /* @__PURE__ */ __name((promise, destination, pipeFailureSignal) => {
  destination !== void 0 && (forwardReadableMethods(promise, destination), forwardIpcMethods(promise, destination, pipeFailureSignal));
}, "forwardDestinationMethods"), forwardReadableMethods = /* @__PURE__ */ __name((promise, destination) => {
  let subprocessOptions = SUBPROCESS_OPTIONS.get(destination);
  SUBPROCESS_OPTIONS.set(promise, subprocessOptions), promise.stdio = destination.stdio, promise.all = destination.all;
  let { options: { encoding } } = subprocessOptions, concurrentStreams = initializeConcurrentStreams();
  promise[Symbol.asyncIterator] = createIterable.bind(void 0, promise, encoding, {}), promise.iterable = createIterable.bind(void 0, promise, encoding), promise.readable = createPipeReadable.bind(void 0, promise, {
    subprocess: promise,
    concurrentStreams,
    encoding
  }), promise.readableStream = createReadableStream.bind(void 0, promise), forwardAll(promise, destination);
}, "forwardReadableMethods"), forwardAll = /* @__PURE__ */ __name((promise, destination) => {
  if (destination.all === void 0) {
    promise.all = void 0;
    return;
  }
  Object.defineProperty(promise, "all", {
    get() {
      setAllProperty(promise, destination.all);
      let all = promise.readable({ from: "all" });
      return all.on("error", () => {
      }), setAllProperty(promise, all), all;
    },
    enumerable: !0,
    configurable: !0
  });
}, "forwardAll"), setAllProperty = /* @__PURE__ */ __name((promise, value) => {
  Object.defineProperty(promise, "all", {
    value,
    writable: !0,
    enumerable: !0,
    configurable: !0
  });
}, "setAllProperty"), createPipeReadable = /* @__PURE__ */ __name((promise, readableOptions, ...arguments_) => {
  let readable = createReadable(readableOptions, ...arguments_);
  return destroyOnPipeFailure(promise, readable), readable;
}, "createPipeReadable"), destroyOnPipeFailure = /* @__PURE__ */ __name(async (promise, readable) => {
  try {
    await promise;
  } catch (error) {
    readable.destroy(error);
  }
}, "destroyOnPipeFailure"), forwardIpcMethods = /* @__PURE__ */ __name((promise, destination, pipeFailureSignal) => {
  promise.sendMessage = destination.sendMessage, promise.getOneMessage = getOnePipeMessage.bind(void 0, destination, pipeFailureSignal), promise.getEachMessage = getEachPipeMessage.bind(void 0, promise, destination, pipeFailureSignal);
}, "forwardIpcMethods"), getOnePipeMessage = /* @__PURE__ */ __name((destination, pipeFailureSignal, ...arguments_) => {
  let controller = new AbortController(), messagePromise = destination.getOneMessage(...addPipeOptions(arguments_, controller.signal, internalGetOneMessageOptions));
  return waitForOnePipeMessage(pipeFailureSignal, messagePromise, controller);
}, "getOnePipeMessage"), waitForOnePipeMessage = /* @__PURE__ */ __name(async (pipeFailureSignal, messagePromise, controller) => {
  try {
    return await Promise.race([messagePromise, getSignalRejection(pipeFailureSignal, controller.signal)]);
  } finally {
    controller.abort();
  }
}, "waitForOnePipeMessage"), getSignalRejection = /* @__PURE__ */ __name((signal, listenerSignal) => new Promise((_, reject) => {
  if (signal.aborted) {
    reject(signal.reason);
    return;
  }
  signal.addEventListener("abort", () => {
    reject(signal.reason);
  }, { once: !0, signal: listenerSignal });
}), "getSignalRejection"), getEachPipeMessage = /* @__PURE__ */ __name((promise, destination, pipeFailureSignal, ...arguments_) => {
  let controller = new AbortController(), iterator = destination.getEachMessage(...addPipeOptions(arguments_, controller.signal, internalGetEachMessageOptions));
  return abortOnSignal(pipeFailureSignal, controller), iterateOnPipeMessages(promise, iterator, controller);
}, "getEachPipeMessage"), iterateOnPipeMessages = /* @__PURE__ */ __name(async function* (promise, iterator, controller) {
  try {
    yield* iterator;
  } finally {
    controller.abort(), await promise;
  }
}, "iterateOnPipeMessages"), addPipeOptions = /* @__PURE__ */ __name((arguments_, signal, internalOptionsSymbol) => {
  if (arguments_[0] === null)
    return arguments_;
  let [options] = arguments_;
  return [{ ...options, [internalOptionsSymbol]: { signal, shouldAwait: !1 } }];
}, "addPipeOptions"), abortOnSignal = /* @__PURE__ */ __name((signal, controller) => {
  if (signal.aborted) {
    controller.abort();
    return;
  }
  signal.addEventListener("abort", () => {
    controller.abort();
  }, { once: !0, signal: controller.signal });
}, "abortOnSignal"), handlePipePromise = /* @__PURE__ */ __name(async ({
  source,
  sourcePromise,
  sourceStream,
  sourceOptions,
  sourceError,
  destination,
  destinationStream,
  destinationError,
  unpipeSignal,
  fileDescriptors,
  startTime,
  pipeFailureController
}) => {
  let maxListenersController = new AbortController();
  try {
    let subprocessPromises = getSubprocessPromises(sourcePromise, destination, source);
    handlePipeArgumentsError({
      sourceStream,
      sourceError,
      destinationStream,
      destinationError,
      fileDescriptors,
      sourceOptions,
      startTime
    });
    let mergedStream = pipeSubprocessStream(sourceStream, destinationStream, maxListenersController);
    return await Promise.race([
      waitForBothSubprocesses(subprocessPromises),
      ...unpipeOnAbort(unpipeSignal, {
        sourceStream,
        mergedStream,
        sourceOptions,
        fileDescriptors,
        startTime
      })
    ]);
  } catch (error) {
    throw pipeFailureController.abort(error), error;
  } finally {
    maxListenersController.abort();
  }
}, "handlePipePromise"), getSubprocessPromises = /* @__PURE__ */ __name((sourcePromise, destination, source) => Promise.allSettled([sourcePromise, destination, source]), "getSubprocessPromises");

// node_modules/.pnpm/execa@10.2.1/node_modules/execa/lib/io/contents.js
import { setImmediate } from "node:timers/promises";
var getStreamOutput = /* @__PURE__ */ __name(async ({ stream, onStreamEnd, fdNumber, encoding, buffer, maxBuffer, lines, allMixed, stripFinalNewline: stripFinalNewline2, allFds, verboseInfo, streamInfo }) => {
  let logPromise = logOutputAsync({
    stream,
    onStreamEnd,
    fdNumber,
    encoding,
    allMixed,
    verboseInfo,
    streamInfo
  });
  if (!buffer) {
    await Promise.all([resumeStream(stream), logPromise]);
    return;
  }
  let stripFinalNewlineValue = getStripFinalNewline(stripFinalNewline2, fdNumber, allFds), iterable = iterateForResult({
    stream,
    onStreamEnd,
    lines,
    encoding,
    stripFinalNewline: stripFinalNewlineValue,
    allMixed
  }), [output] = await Promise.all([
    getStreamContents2({
      stream,
      iterable,
      fdNumber,
      encoding,
      maxBuffer,
      lines
    }),
    logPromise
  ]);
  return output;
}, "getStreamOutput"), logOutputAsync = /* @__PURE__ */ __name(async ({ stream, onStreamEnd, fdNumber, encoding, allMixed, verboseInfo, streamInfo: { fileDescriptors } }) => {
  if (!shouldLogOutput({
    stdioItems: fileDescriptors[fdNumber]?.stdioItems,
    encoding,
    verboseInfo,
    fdNumber
  }))
    return;
  let linesIterable = iterateForResult({
    stream,
    onStreamEnd,
    lines: !0,
    encoding,
    stripFinalNewline: !0,
    allMixed
  });
  await logLines(linesIterable, stream, fdNumber, verboseInfo);
}, "logOutputAsync"), resumeStream = /* @__PURE__ */ __name(async (stream) => {
  await setImmediate(), stream.readableFlowing === null && stream.resume();
}, "resumeStream"), getStreamContents2 = /* @__PURE__ */ __name(async ({ stream, stream: { readableObjectMode }, iterable, fdNumber, encoding, maxBuffer, lines }) => {
  try {
    return readableObjectMode || lines ? await getStreamAsArray(iterable, { maxBuffer }) : encoding === "buffer" ? new Uint8Array(await getStreamAsArrayBuffer(iterable, { maxBuffer })) : await getStreamAsString(iterable, { maxBuffer });
  } catch (error) {
    return handleBufferedData(handleMaxBuffer({
      error,
      stream,
      readableObjectMode,
      lines,
      encoding,
      fdNumber
    }));
  }
}, "getStreamContents"), getBufferedData = /* @__PURE__ */ __name(async (streamPromise) => {
  try {
    return await streamPromise;
  } catch (error) {
    return handleBufferedData(error);
  }
}, "getBufferedData"), handleBufferedData = /* @__PURE__ */ __name((error) => isArrayBuffer(error?.bufferedData) ? new Uint8Array(error.bufferedData) : error?.bufferedData, "handleBufferedData");

// node_modules/.pnpm/execa@10.2.1/node_modules/execa/lib/resolve/stdio.js
var waitForStdioStreams = /* @__PURE__ */ __name(({ subprocess, encoding, buffer, maxBuffer, lines, stripFinalNewline: stripFinalNewline2, verboseInfo, streamInfo }) => subprocess.stdio.map((stream, fdNumber) => waitForSubprocessStream({
  stream,
  fdNumber,
  encoding,
  buffer: buffer[fdNumber],
  maxBuffer: maxBuffer[fdNumber],
  lines: lines[fdNumber],
  allMixed: !1,
  stripFinalNewline: stripFinalNewline2,
  verboseInfo,
  streamInfo
})), "waitForStdioStreams"), waitForSubprocessStream = /* @__PURE__ */ __name(async ({ stream, fdNumber, encoding, buffer, maxBuffer, lines, allMixed, stripFinalNewline: stripFinalNewline2, allFds, verboseInfo, streamInfo }) => {
  if (!stream)
    return;
  let onStreamEnd = waitForStream(stream, fdNumber, streamInfo);
  if (isInputFileDescriptor(streamInfo, fdNumber)) {
    await onStreamEnd;
    return;
  }
  let [output] = await Promise.all([
    getStreamOutput({
      stream,
      onStreamEnd,
      fdNumber,
      encoding,
      buffer,
      maxBuffer,
      lines,
      allMixed,
      stripFinalNewline: stripFinalNewline2,
      allFds,
      verboseInfo,
      streamInfo
    }),
    onStreamEnd
  ]);
  return output;
}, "waitForSubprocessStream");

// node_modules/.pnpm/execa@10.2.1/node_modules/execa/lib/resolve/all-async.js
var makeAllStream = /* @__PURE__ */ __name(({ stdout, stderr }, { all }) => {
  if (!all)
    return;
  let fileDescriptors = [[stdout, 1], [stderr, 2]].filter(([stream]) => stream);
  return fileDescriptors.length === 0 ? void 0 : setAllStream(mergeStreams(fileDescriptors.map(([stream]) => stream)));
}, "makeAllStream"), getAllFds = /* @__PURE__ */ __name(({ stdout, stderr }, [, bufferStdout, bufferStderr]) => [
  ...stdout !== null && bufferStdout ? [1] : [],
  ...stderr !== null && bufferStderr ? [2] : []
], "getAllFds"), waitForAllStream = /* @__PURE__ */ __name(({ subprocess, all, encoding, buffer, maxBuffer, lines, stripFinalNewline: stripFinalNewline2, verboseInfo, streamInfo }) => {
  let { stream, buffer: bufferAll, drainedStream } = getAllStream(subprocess, all, buffer);
  return Promise.all([
    waitForSubprocessStream({
      stream,
      buffer: bufferAll,
      fdNumber: "all",
      encoding,
      maxBuffer: maxBuffer[1] + maxBuffer[2],
      lines: lines[1] || lines[2],
      allFds: getAllFds(subprocess, buffer),
      // A single buffered descriptor keeps its own object mode, even when the merged stream has mixed modes.
      allMixed: stream === all && getAllMixed(subprocess, all),
      stripFinalNewline: stripFinalNewline2,
      verboseInfo,
      streamInfo
    }),
    // When only one of the two file descriptors is buffered, its stream is read instead of the merged one.
    // The merged one is then drained, otherwise it would apply backpressure on that file descriptor and hang the subprocess.
    drainedStream === void 0 ? void 0 : resumeStream(drainedStream)
  ]).then(([output]) => output);
}, "waitForAllStream"), getAllStream = /* @__PURE__ */ __name(({ stdout, stderr }, all, [, bufferStdout, bufferStderr]) => {
  let buffer = bufferStdout || bufferStderr;
  return buffer ? all ? bufferStdout ? bufferStderr ? { stream: all, buffer } : { stream: stdout, buffer, drainedStream: all } : { stream: stderr, buffer, drainedStream: all } : { stream: void 0, buffer } : { stream: all, buffer };
}, "getAllStream"), getAllMixed = /* @__PURE__ */ __name(({ stdout, stderr }, all) => all && stdout && stderr && stdout.readableObjectMode !== stderr.readableObjectMode, "getAllMixed");

// node_modules/.pnpm/execa@10.2.1/node_modules/execa/lib/resolve/wait-subprocess.js
import { once as once8 } from "node:events";

// node_modules/.pnpm/execa@10.2.1/node_modules/execa/lib/verbose/ipc.js
var shouldLogIpc = /* @__PURE__ */ __name((verboseInfo) => isFullVerbose(verboseInfo, "ipc"), "shouldLogIpc"), logIpcOutput = /* @__PURE__ */ __name((message, verboseInfo) => {
  let verboseMessage = serializeVerboseMessage(message);
  verboseLog({
    type: "ipc",
    verboseMessage,
    fdNumber: "ipc",
    verboseInfo
  });
}, "logIpcOutput");

// node_modules/.pnpm/execa@10.2.1/node_modules/execa/lib/ipc/buffer-messages.js
var waitForIpcOutput = /* @__PURE__ */ __name(async ({
  subprocess,
  buffer: bufferArray,
  maxBuffer: maxBufferArray,
  ipc,
  ipcOutput,
  verboseInfo
}) => {
  if (!ipc)
    return ipcOutput;
  let isVerbose2 = shouldLogIpc(verboseInfo), buffer = getFdSpecificValue(bufferArray, "ipc"), maxBuffer = getFdSpecificValue(maxBufferArray, "ipc"), logErrors = [];
  for await (let message of loopOnMessages({
    anyProcess: subprocess,
    channel: subprocess.channel,
    isSubprocess: !1,
    ipc,
    shouldAwait: !1,
    reference: !0
  }))
    if (buffer && (checkIpcMaxBuffer(ipcOutput, maxBuffer), ipcOutput.push(message)), isVerbose2)
      try {
        logIpcOutput(message, verboseInfo);
      } catch (error) {
        logErrors.push(error);
      }
  if (logErrors.length > 0)
    throw logErrors[0];
  return ipcOutput;
}, "waitForIpcOutput"), getBufferedIpcOutput = /* @__PURE__ */ __name(async (ipcOutputPromise, ipcOutput) => (await Promise.allSettled([ipcOutputPromise]), ipcOutput), "getBufferedIpcOutput");

// node_modules/.pnpm/execa@10.2.1/node_modules/execa/lib/resolve/wait-subprocess.js
var waitForSubprocessResult = /* @__PURE__ */ __name(async ({
  subprocess,
  kill,
  all,
  options: {
    encoding,
    buffer,
    maxBuffer,
    lines,
    timeoutDuration: timeout,
    cancelSignal,
    gracefulCancel,
    forceKillAfterDelay,
    stripFinalNewline: stripFinalNewline2,
    ipc,
    ipcInput
  },
  context,
  verboseInfo,
  fileDescriptors,
  originalStreams,
  onInternalError,
  controller
}) => {
  let exitPromise = waitForExit(subprocess, context), streamInfo = {
    originalStreams,
    fileDescriptors,
    subprocess,
    exitPromise,
    propagating: !1
  }, stdioPromises = waitForStdioStreams({
    subprocess,
    encoding,
    buffer,
    maxBuffer,
    lines,
    stripFinalNewline: stripFinalNewline2,
    verboseInfo,
    streamInfo
  }), allPromise = waitForAllStream({
    subprocess,
    all,
    encoding,
    buffer,
    maxBuffer,
    lines,
    stripFinalNewline: stripFinalNewline2,
    verboseInfo,
    streamInfo
  }), ipcOutput = [], ipcOutputPromise = waitForIpcOutput({
    subprocess,
    buffer,
    maxBuffer,
    ipc,
    ipcOutput,
    verboseInfo
  }), originalPromises = waitForOriginalStreams(originalStreams, subprocess, streamInfo), customStreamsEndPromises = waitForCustomStreamsEnd(fileDescriptors, streamInfo);
  try {
    return await Promise.race([
      Promise.all([
        {},
        waitForSuccessfulExit(exitPromise),
        Promise.all(stdioPromises),
        allPromise,
        ipcOutputPromise,
        sendIpcInput(subprocess, ipcInput, ipc),
        ...originalPromises,
        ...customStreamsEndPromises
      ]),
      onInternalError,
      throwOnSubprocessError(subprocess, controller),
      ...throwOnTimeout(kill, timeout, context, controller),
      ...throwOnCancel({
        kill,
        cancelSignal,
        gracefulCancel,
        context,
        controller
      }),
      ...throwOnGracefulCancel({
        subprocess,
        kill,
        cancelSignal,
        gracefulCancel,
        forceKillAfterDelay,
        context,
        controller
      })
    ]);
  } catch (error) {
    return context.terminationReason ??= "other", error instanceof MaxBufferError && kill(), Promise.all([
      { error },
      exitPromise,
      Promise.all(stdioPromises.map((stdioPromise) => getBufferedData(stdioPromise))),
      getBufferedData(allPromise),
      getBufferedIpcOutput(ipcOutputPromise, ipcOutput),
      Promise.allSettled(originalPromises),
      Promise.allSettled(customStreamsEndPromises)
    ]);
  }
}, "waitForSubprocessResult"), waitForOriginalStreams = /* @__PURE__ */ __name((originalStreams, subprocess, streamInfo) => originalStreams.map((stream, fdNumber) => stream === subprocess.stdio[fdNumber] ? void 0 : waitForStream(stream, fdNumber, streamInfo)), "waitForOriginalStreams"), waitForCustomStreamsEnd = /* @__PURE__ */ __name((fileDescriptors, streamInfo) => fileDescriptors.flatMap(({ stdioItems, direction }, fdNumber) => stdioItems.filter(({ value, stream = value }) => isStream(stream, { checkOpen: !1 }) && !isStandardStream(stream)).map(({ type, value, stream = value }) => waitForStream(stream, fdNumber, streamInfo, {
  isSameDirection: TRANSFORM_TYPES.has(type),
  stopOnExit: type === "native",
  // Output streams are destinations which are handed back to the user: waiting for their readable side would mean waiting for the user to consume them.
  readable: direction !== "output" || TRANSFORM_TYPES.has(type)
}))), "waitForCustomStreamsEnd"), throwOnSubprocessError = /* @__PURE__ */ __name(async (subprocess, { signal }) => {
  let [error] = await once8(subprocess, "error", { signal });
  throw error;
}, "throwOnSubprocessError");

// node_modules/.pnpm/execa@10.2.1/node_modules/execa/lib/convert/writable.js
import { Writable as Writable4 } from "node:stream";
import { callbackify as callbackify4 } from "node:util";
var createWritable = /* @__PURE__ */ __name(({ subprocess, concurrentStreams }, options) => {
  let { to } = copyOptions(options), subprocessStdin = getToStream(subprocess, to), { waitWritableFinal, waitWritableDestroy } = addWritableConcurrentStreams(concurrentStreams, subprocessStdin), writable = new Writable4({
    ...getWritableMethods(subprocessStdin, subprocess, waitWritableFinal),
    destroy: callbackify4(onWritableDestroy.bind(void 0, {
      subprocessStdin,
      subprocess,
      waitWritableFinal,
      waitWritableDestroy
    })),
    highWaterMark: subprocessStdin.writableHighWaterMark,
    objectMode: subprocessStdin.writableObjectMode
  });
  return onStdinFinished(subprocessStdin, writable, void 0, subprocess), writable;
}, "createWritable"), addWritableConcurrentStreams = /* @__PURE__ */ __name((concurrentStreams, subprocessStdin) => {
  let waitWritableFinal = addConcurrentStream(concurrentStreams, subprocessStdin, "writableFinal"), waitWritableDestroy = addConcurrentStream(concurrentStreams, subprocessStdin, "writableDestroy");
  return { waitWritableFinal, waitWritableDestroy };
}, "addWritableConcurrentStreams"), getWritableMethods = /* @__PURE__ */ __name((subprocessStdin, subprocess, waitWritableFinal) => ({
  write: onWrite.bind(void 0, subprocessStdin),
  final: callbackify4(onWritableFinal.bind(void 0, subprocessStdin, subprocess, waitWritableFinal))
}), "getWritableMethods"), onWrite = /* @__PURE__ */ __name((subprocessStdin, chunk, encoding, done) => {
  subprocessStdin.write(chunk, encoding) ? done() : subprocessStdin.once("drain", done);
}, "onWrite"), onWritableFinal = /* @__PURE__ */ __name(async (subprocessStdin, subprocess, waitWritableFinal) => {
  await waitForConcurrentStreams(waitWritableFinal, subprocess) && (subprocessStdin.writable && subprocessStdin.end(), await subprocess);
}, "onWritableFinal"), onStdinFinished = /* @__PURE__ */ __name(async (subprocessStdin, writable, subprocessStdout, subprocess) => {
  try {
    await waitForSubprocessStdin(subprocessStdin), await subprocess, writable.writable && writable.end();
  } catch (error) {
    await safeWaitForSubprocessStdout(subprocessStdout), destroyOtherStream(writable, !writable.writableFinished, await getSubprocessError(subprocess, error));
  }
}, "onStdinFinished"), getSubprocessError = /* @__PURE__ */ __name(async (subprocess, error) => {
  if (!shouldUseSubprocessError(error))
    return error;
  try {
    await subprocess;
  } catch (subprocessError) {
    return subprocessError;
  }
  return error;
}, "getSubprocessError"), shouldUseSubprocessError = /* @__PURE__ */ __name((error) => error === void 0 || isStreamAbort(error) || error.code === "EPIPE", "shouldUseSubprocessError"), onWritableDestroy = /* @__PURE__ */ __name(async ({ subprocessStdin, subprocess, waitWritableFinal, waitWritableDestroy }, error) => {
  await waitForConcurrentStreams(waitWritableFinal, subprocess), await waitForConcurrentStreams(waitWritableDestroy, subprocess) && (destroyOtherWritable(subprocessStdin, error), await subprocess), throwDestroyError(error);
}, "onWritableDestroy"), destroyOtherWritable = /* @__PURE__ */ __name((stream, error) => {
  destroyOtherStream(stream, stream.writable, error);
}, "destroyOtherWritable");

// node_modules/.pnpm/execa@10.2.1/node_modules/execa/lib/convert/duplex.js
import { Duplex as Duplex4 } from "node:stream";
import { callbackify as callbackify5 } from "node:util";
var createDuplex = /* @__PURE__ */ __name(({ subprocess, concurrentStreams, encoding }, options) => {
  let { from, to, binary: binaryOption = !0, preserveNewlines = !0 } = copyOptions(options);
  checkBooleanOption(binaryOption, "binary"), checkBooleanOption(preserveNewlines, "preserveNewlines");
  let binary = binaryOption || BINARY_ENCODINGS.has(encoding), subprocessStdout = getFromStream(subprocess, from), subprocessStdin = getToStream(subprocess, to), waitReadableDestroy = addConcurrentStream(concurrentStreams, subprocessStdout, "readableDestroy"), { waitWritableFinal, waitWritableDestroy } = addWritableConcurrentStreams(concurrentStreams, subprocessStdin), { readableEncoding, readableObjectMode, readableHighWaterMark } = getReadableOptions(subprocessStdout, binary), { read, onStdoutDataDone } = getReadableMethods({
    subprocessStdout,
    subprocess,
    binary,
    encoding,
    preserveNewlines
  }), duplex = new Duplex4({
    read,
    ...getWritableMethods(subprocessStdin, subprocess, waitWritableFinal),
    destroy: callbackify5(onDuplexDestroy.bind(void 0, {
      subprocessStdout,
      subprocessStdin,
      subprocess,
      waitReadableDestroy,
      waitWritableFinal,
      waitWritableDestroy
    })),
    readableHighWaterMark,
    writableHighWaterMark: subprocessStdin.writableHighWaterMark,
    readableObjectMode,
    writableObjectMode: subprocessStdin.writableObjectMode,
    encoding: readableEncoding
  });
  return onStdoutFinished({
    subprocessStdout,
    onStdoutDataDone,
    readable: duplex,
    subprocess,
    subprocessStdin
  }), onStdinFinished(subprocessStdin, duplex, subprocessStdout, subprocess), duplex;
}, "createDuplex"), onDuplexDestroy = /* @__PURE__ */ __name(async ({ subprocessStdout, subprocessStdin, subprocess, waitReadableDestroy, waitWritableFinal, waitWritableDestroy }, error) => {
  await Promise.all([
    onReadableDestroy({ subprocessStdout, subprocess, waitReadableDestroy }, error),
    onWritableDestroy({
      subprocessStdin,
      subprocess,
      waitWritableFinal,
      waitWritableDestroy
    }, error)
  ]);
}, "onDuplexDestroy");

// node_modules/.pnpm/execa@10.2.1/node_modules/execa/lib/convert/add.js
var addConvertedStreams = /* @__PURE__ */ __name((subprocess, { encoding }) => {
  let concurrentStreams = initializeConcurrentStreams();
  subprocess.readable = createReadable.bind(void 0, { subprocess, concurrentStreams, encoding }), subprocess.writable = createWritable.bind(void 0, { subprocess, concurrentStreams }), subprocess.duplex = createDuplex.bind(void 0, { subprocess, concurrentStreams, encoding }), subprocess.readableStream = createReadableStream.bind(void 0, subprocess), subprocess.writableStream = createWritableStream.bind(void 0, subprocess), subprocess.transformStream = createTransformStream.bind(void 0, subprocess), subprocess.iterable = createIterable.bind(void 0, subprocess, encoding), subprocess[Symbol.asyncIterator] = createIterable.bind(void 0, subprocess, encoding, {});
}, "addConvertedStreams");

// node_modules/.pnpm/execa@10.2.1/node_modules/execa/lib/methods/promise.js
var mergePromise = /* @__PURE__ */ __name((promise, properties) => Object.assign(promise, properties), "mergePromise");

// node_modules/.pnpm/execa@10.2.1/node_modules/execa/lib/methods/main-async.js
var execaCoreAsync = /* @__PURE__ */ __name((rawFile, rawArguments, rawOptions, createNested) => {
  let { file, commandArguments, command, escapedCommand, startTime, verboseInfo, options, fileDescriptors } = handleAsyncArguments(rawFile, rawArguments, rawOptions), { subprocess: nodeChildProcess, promise, kill, all, convertedStreams } = spawnSubprocessAsync({
    file,
    commandArguments,
    options,
    startTime,
    verboseInfo,
    command,
    escapedCommand,
    fileDescriptors
  }), subprocess = getSubprocessPromise({
    promise,
    nodeChildProcess,
    kill,
    all,
    convertedStreams,
    options
  });
  return subprocess.pipe = pipeToSubprocess.bind(void 0, {
    source: subprocess,
    sourcePromise: promise,
    boundOptions: {},
    createNested
  }), SUBPROCESS_OPTIONS.set(subprocess, { options, fileDescriptors }), subprocess;
}, "execaCoreAsync"), handleAsyncArguments = /* @__PURE__ */ __name((rawFile, rawArguments, rawOptions) => {
  let { command, escapedCommand, startTime, verboseInfo } = handleCommand(rawFile, rawArguments, rawOptions), { file, commandArguments, options: normalizedOptions } = normalizeOptions(rawFile, rawArguments, rawOptions), options = handleAsyncOptions(normalizedOptions), fileDescriptors = handleStdioAsync(options, verboseInfo);
  return {
    file,
    commandArguments,
    command,
    escapedCommand,
    startTime,
    verboseInfo,
    options,
    fileDescriptors
  };
}, "handleAsyncArguments"), handleAsyncOptions = /* @__PURE__ */ __name(({ timeout, signal, ...options }) => ({ __proto__: null, ...options, timeoutDuration: timeout }), "handleAsyncOptions"), spawnSubprocessAsync = /* @__PURE__ */ __name(({ file, commandArguments, options, startTime, verboseInfo, command, escapedCommand, fileDescriptors }) => {
  let subprocess;
  try {
    subprocess = spawn(...concatenateShell(file, commandArguments, getSpawnOptions(options)));
  } catch (error) {
    return handleEarlyError({
      error,
      command,
      escapedCommand,
      fileDescriptors,
      options,
      startTime,
      verboseInfo
    });
  }
  if (subprocess.stdio === void 0)
    return handleEarlyError({
      error: once9(subprocess, "error").then(([error]) => error),
      command,
      escapedCommand,
      fileDescriptors,
      options,
      startTime,
      verboseInfo
    });
  let controller = new AbortController();
  setMaxListeners(1 / 0, controller.signal);
  let originalStreams = [...subprocess.stdio];
  pipeOutputAsync(subprocess, fileDescriptors, controller), setIpcSubprocessOptions(subprocess, options);
  let context = {}, onInternalError = createDeferred(), kill = subprocessKill.bind(void 0, {
    kill: getKillFunction(subprocess, options),
    options,
    onInternalError,
    context,
    controller
  });
  cleanupOnExit(kill, options, controller);
  let all = makeAllStream(subprocess, options), promise = handlePromise({
    subprocess,
    kill,
    all,
    options,
    startTime,
    verboseInfo,
    fileDescriptors,
    originalStreams,
    command,
    escapedCommand,
    context,
    onInternalError,
    controller
  });
  return {
    subprocess,
    promise,
    kill,
    all
  };
}, "spawnSubprocessAsync"), getSubprocessPromise = /* @__PURE__ */ __name(({ promise, nodeChildProcess, kill, all, convertedStreams, options }) => {
  let subprocess = mergePromise(promise, getSubprocessProperties(nodeChildProcess, all));
  return subprocess.kill = kill ?? subprocess.kill, convertedStreams === void 0 ? addConvertedStreams(subprocess, options) : Object.assign(subprocess, convertedStreams), addIpcMethods(subprocess, nodeChildProcess, options), subprocess;
}, "getSubprocessPromise"), getSubprocessProperties = /* @__PURE__ */ __name((nodeChildProcess, all) => ({
  nodeChildProcess,
  pid: nodeChildProcess.pid,
  stdin: nodeChildProcess.stdin,
  stdout: nodeChildProcess.stdout,
  stderr: nodeChildProcess.stderr,
  stdio: nodeChildProcess.stdio,
  all,
  kill: nodeChildProcess.kill.bind(nodeChildProcess)
}), "getSubprocessProperties"), handlePromise = /* @__PURE__ */ __name(async ({ subprocess, kill, all: allStream, options, startTime, verboseInfo, fileDescriptors, originalStreams, command, escapedCommand, context, onInternalError, controller }) => {
  let [
    errorInfo,
    [exitCode, signal],
    stdioResults,
    allResult,
    ipcOutput
  ] = await waitForSubprocessResult({
    subprocess,
    kill,
    all: allStream,
    options,
    context,
    verboseInfo,
    fileDescriptors,
    originalStreams,
    onInternalError,
    controller
  });
  controller.abort(), onInternalError.resolve();
  let stdio = stdioResults.map((stdioResult, fdNumber) => stripNewline(stdioResult, options, fdNumber)), all = stripNewline(allResult, options, "all", getAllFds(subprocess, options.buffer)), result = getAsyncResult({
    errorInfo,
    exitCode,
    signal,
    stdio,
    all,
    ipcOutput,
    context,
    options,
    command,
    escapedCommand,
    startTime
  });
  return handleResult(result, verboseInfo, options);
}, "handlePromise"), getAsyncResult = /* @__PURE__ */ __name(({ errorInfo, exitCode, signal, stdio, all, ipcOutput, context, options, command, escapedCommand, startTime }) => Object.hasOwn(errorInfo, "error") ? makeError({
  error: errorInfo.error,
  command,
  escapedCommand,
  timedOut: context.terminationReason === "timeout",
  isCanceled: context.terminationReason === "cancel" || context.terminationReason === "gracefulCancel",
  isGracefullyCanceled: context.terminationReason === "gracefulCancel",
  isMaxBuffer: errorInfo.error instanceof MaxBufferError,
  isForcefullyTerminated: context.isForcefullyTerminated,
  exitCode,
  signal,
  stdio,
  all,
  ipcOutput,
  options,
  startTime,
  isSync: !1
}) : makeSuccessResult({
  command,
  escapedCommand,
  stdio,
  all,
  ipcOutput,
  options,
  startTime
}), "getAsyncResult");

// node_modules/.pnpm/execa@10.2.1/node_modules/execa/lib/methods/bind.js
var mergeOptions = /* @__PURE__ */ __name((boundOptions, options) => {
  let safeBoundOptions = { __proto__: null, ...boundOptions }, mergedOptions = Object.fromEntries(Object.entries(options).map(([optionName, optionValue]) => [
    optionName,
    mergeOption(optionName, safeBoundOptions[optionName], optionValue)
  ]));
  return { __proto__: null, ...safeBoundOptions, ...mergedOptions };
}, "mergeOptions"), mergeOption = /* @__PURE__ */ __name((optionName, boundOptionValue, optionValue) => DEEP_OPTIONS.has(optionName) && isPlainObject(boundOptionValue) && isPlainObject(optionValue) ? { ...boundOptionValue, ...optionValue } : optionValue, "mergeOption"), DEEP_OPTIONS = /* @__PURE__ */ new Set(["env", ...FD_SPECIFIC_OPTIONS]);

// node_modules/.pnpm/execa@10.2.1/node_modules/execa/lib/methods/create.js
var createExeca = /* @__PURE__ */ __name((mapArguments, boundOptions, deepOptions, setBoundExeca) => {
  let createNested = /* @__PURE__ */ __name((mapArguments2, boundOptions2, setBoundExeca2) => createExeca(mapArguments2, boundOptions2, deepOptions, setBoundExeca2), "createNested"), boundExeca = /* @__PURE__ */ __name((...execaArguments) => callBoundExeca({
    mapArguments,
    deepOptions,
    boundOptions,
    setBoundExeca,
    createNested
  }, ...execaArguments), "boundExeca");
  return setBoundExeca !== void 0 && setBoundExeca(boundExeca, createNested, boundOptions), boundExeca;
}, "createExeca"), callBoundExeca = /* @__PURE__ */ __name(({ mapArguments, deepOptions = {}, boundOptions = {}, setBoundExeca, createNested }, firstArgument, ...nextArguments) => {
  if (isPlainObject(firstArgument))
    return createNested(mapArguments, mergeOptions(boundOptions, firstArgument), setBoundExeca);
  let { file, commandArguments, options, isSync } = parseArguments({
    mapArguments,
    firstArgument,
    nextArguments,
    deepOptions,
    boundOptions
  });
  return isSync ? execaCoreSync(file, commandArguments, options) : execaCoreAsync(file, commandArguments, options, createNested);
}, "callBoundExeca"), parseArguments = /* @__PURE__ */ __name(({ mapArguments, firstArgument, nextArguments, deepOptions, boundOptions }) => {
  let callArguments = isTemplateString(firstArgument) ? parseTemplates(firstArgument, nextArguments) : [firstArgument, ...nextArguments], [initialFile, initialArguments, initialOptions] = normalizeParameters(...callArguments), mergedOptions = mergeOptions(mergeOptions(deepOptions, boundOptions), initialOptions);
  for (let [optionName, optionValue] of Object.entries(deepOptions))
    mergedOptions[optionName] === void 0 && (mergedOptions[optionName] = optionValue);
  let {
    options = mergedOptions,
    isSync = !1
  } = { __proto__: null, ...mapArguments({ options: mergedOptions }) };
  return {
    file: initialFile,
    commandArguments: initialArguments,
    options,
    isSync
  };
}, "parseArguments");

// node_modules/.pnpm/execa@10.2.1/node_modules/execa/lib/methods/script.js
var setScriptSync = /* @__PURE__ */ __name((boundExeca, createNested, boundOptions) => {
  boundExeca.sync = createNested(mapScriptSync, boundOptions), boundExeca.s = boundExeca.sync;
}, "setScriptSync"), mapScriptAsync = /* @__PURE__ */ __name(({ options }) => getScriptOptions(options), "mapScriptAsync"), mapScriptSync = /* @__PURE__ */ __name(({ options }) => ({ ...getScriptOptions(options), isSync: !0 }), "mapScriptSync"), getScriptOptions = /* @__PURE__ */ __name((options) => ({ options: { __proto__: null, ...options, ...getScriptStdinOption(options) } }), "getScriptOptions"), getScriptStdinOption = /* @__PURE__ */ __name(({ stdin = "inherit", input, inputFile, stdio }) => input === void 0 && inputFile === void 0 && stdio === void 0 ? { stdin } : {}, "getScriptStdinOption"), deepScriptOptions = { preferLocal: !0 };

// node_modules/.pnpm/execa@10.2.1/node_modules/execa/lib/methods/command.js
var parseCommandString = /* @__PURE__ */ __name((command) => {
  if (typeof command != "string")
    throw new TypeError(`The command must be a string: ${String(command)}.`);
  return trimCommand(command).match(TOKEN_REGEXP)?.map((token) => token.replaceAll("\\ ", " ")) ?? [];
}, "parseCommandString"), TOKEN_REGEXP = /(?:\\ |[^ ])+/g, trimCommand = /* @__PURE__ */ __name((command) => {
  let trimmedCommand = command.trim(), trimmedEnd = command.trimEnd();
  return trimmedEnd.endsWith("\\") && command[trimmedEnd.length] === " " ? `${trimmedCommand} ` : trimmedCommand;
}, "trimCommand");

// node_modules/.pnpm/execa@10.2.1/node_modules/execa/index.js
var execa = createExeca(() => ({})), execaSync = createExeca(() => ({ isSync: !0 })), execaNode = createExeca(mapNode), $ = createExeca(mapScriptAsync, {}, deepScriptOptions, setScriptSync), {
  sendMessage: sendMessage2,
  getOneMessage: getOneMessage2,
  getEachMessage: getEachMessage2,
  getCancelSignal: getCancelSignal2
} = getIpcExport();
export {
  $,
  ExecaError,
  ExecaSyncError,
  execa,
  execaNode,
  execaSync,
  getCancelSignal2 as getCancelSignal,
  getEachMessage2 as getEachMessage,
  getOneMessage2 as getOneMessage,
  parseCommandString,
  sendMessage2 as sendMessage
};
