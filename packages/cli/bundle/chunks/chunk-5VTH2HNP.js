import { createRequire as createRequire_ } from 'node:module'; const require = createRequire_(import.meta.url);
import {
  parseDuration
} from "./chunk-FYF3BQ3L.js";
import {
  originAt,
  overlayTree,
  partAt,
  treeOf
} from "./chunk-KSSROYDK.js";
import {
  FAIL_ON,
  MtaopsError,
  REPORT_FORMATS,
  createTreeHost,
  isLoopbackHost,
  isMtaopsError,
  nearestName,
  parseBaseline,
  parseWaivers
} from "./chunk-YCENHUXO.js";
import {
  require_lib
} from "./chunk-RMCI6XZK.js";
import {
  __name,
  __toESM
} from "./chunk-B4YGGWTR.js";

// packages/command/src/doctor-flags.ts
var import_core2 = __toESM(require_lib(), 1);
var reportFlags = {
  baseline: import_core2.Flags.string({
    description: "an earlier --json document; only what is new counts",
    helpGroup: "VERDICT",
    helpValue: "FILE"
  }),
  "fail-on": import_core2.Flags.option({
    default: "error",
    description: "least finding that makes the exit code 1",
    env: "MTAOPS_FAIL_ON",
    helpGroup: "VERDICT",
    options: FAIL_ON
  })(),
  format: import_core2.Flags.option({
    default: "human",
    description: "form of the report; sarif points into the configuration, html is one self-contained file",
    options: REPORT_FORMATS
  })(),
  only: import_core2.Flags.string({
    delimiter: ",",
    description: "run these checks only: ids or groups, * allowed",
    helpGroup: "CHECKS",
    helpValue: "ID",
    multiple: !0
  }),
  skip: import_core2.Flags.string({
    delimiter: ",",
    description: "leave these checks out: ids or groups, * allowed",
    helpGroup: "CHECKS",
    helpValue: "ID",
    multiple: !0
  }),
  tag: import_core2.Flags.string({
    delimiter: ",",
    description: "run the checks with one of these tags only",
    helpGroup: "CHECKS",
    helpValue: "TAG",
    multiple: !0
  }),
  waivers: import_core2.Flags.string({
    description: "YAML or JSON list of {id, reason, until}: accepted findings, each up to a day",
    helpGroup: "VERDICT",
    helpValue: "FILE"
  })
}, workloadFlags = {
  "dest-domain": import_core2.Flags.string({
    delimiter: ",",
    description: "domain of the recipients",
    helpGroup: "MAIL TO COME",
    helpValue: "DOMAIN",
    multiple: !0
  }),
  generator: import_core2.Flags.string({
    delimiter: ",",
    description: "address of a machine that injects; by default whatever network the configuration lets relay",
    helpGroup: "MAIL TO COME",
    helpValue: "ADDRESS",
    multiple: !0
  }),
  "max-message": import_core2.Flags.integer({
    description: "largest message in octets, signed and encoded; 36700160 (35 MiB) by default",
    helpGroup: "MAIL TO COME",
    helpValue: "OCTETS",
    min: 1
  }),
  "sign-domain": import_core2.Flags.string({
    delimiter: ",",
    description: "domain in From, to be signed with DKIM; by default those that have a key",
    helpGroup: "MAIL TO COME",
    helpValue: "DOMAIN",
    multiple: !0
  })
};
function workloadOf(flags) {
  let { generator, "dest-domain": destinations, "max-message": largest, "sign-domain": signing } = flags;
  return {
    ...destinations && { destinationDomains: destinations.map((name) => name.toLowerCase()) },
    ...generator && { generators: generator },
    ...largest === void 0 ? {} : { largestMessageBytes: largest },
    ...signing && { signDomains: signing.map((name) => name.toLowerCase()) }
  };
}
__name(workloadOf, "workloadOf");
async function loadAcceptances(flags, { files }) {
  let read = /* @__PURE__ */ __name(async (path) => new TextDecoder().decode(await files.read(path)), "read"), baseline = flags.baseline === void 0 ? void 0 : parseBaseline(await read(flags.baseline), flags.baseline);
  return { waivers: flags.waivers === void 0 ? [] : await parseWaiverFile(await read(flags.waivers), flags.waivers), ...baseline && { baseline } };
}
__name(loadAcceptances, "loadAcceptances");
async function parseWaiverFile(text, path) {
  let { parse } = await import("./dist-DTYHMGZD.js"), value;
  try {
    value = parse(text);
  } catch (cause) {
    throw new MtaopsError("E_CONFIG", `${path} is no YAML: ${cause instanceof Error ? cause.message : ""}`, {
      cause
    });
  }
  return parseWaivers(value, path);
}
__name(parseWaiverFile, "parseWaiverFile");

// packages/command/src/exit-codes.ts
var EXIT_CODES = {
  E_AUTH: 77,
  E_BUG: 70,
  E_CONFIG: 78,
  E_HOST: 68,
  E_INPUT: 65,
  E_INTERRUPTED: 130,
  E_IO: 74,
  E_NO_INPUT: 66,
  E_OUTPUT: 73,
  E_PLATFORM: 69,
  E_PROTOCOL: 76,
  E_RECIPIENT: 67,
  E_REFUSED: 1,
  E_TRANSPORT: 75,
  E_UNAVAILABLE: 69,
  E_UNSUPPORTED: 69,
  E_USAGE: 2
}, EXIT_UNKNOWN = 3, RANK = [70, 130, 78, 77, 76, 69, 68, 75, 74, 73, 66, 65, 67, 1, 3, 0];
function worstExitCode(codes) {
  let rank = /* @__PURE__ */ __name((code) => {
    let place = RANK.indexOf(code);
    return place < 0 ? RANK.length - 2 : place;
  }, "rank");
  return codes.reduce((worst, code) => rank(code) < rank(worst) ? code : worst, 0);
}
__name(worstExitCode, "worstExitCode");

// packages/command/src/judged-host.ts
var import_core4 = __toESM(require_lib(), 1);
var hostFlags = {
  platform: import_core4.Flags.string({
    description: "platform of the host; needed with --root",
    env: "MTAOPS_PLATFORM",
    helpGroup: "HOST",
    helpValue: "ID"
  }),
  root: import_core4.Flags.string({
    description: "judge a directory tree on disk that stands for / of the host, such as a copy of its /etc",
    helpGroup: "HOST",
    helpValue: "DIR"
  })
};
async function openJudgedHost(choice, ports) {
  if (choice.root === void 0 || choice.platform === void 0)
    throw new MtaopsError("E_USAGE", "no host to look at", { hint: "give --platform ID --root DIR" });
  let info = await ports.files.info(choice.root);
  if (info?.kind !== "directory") {
    let problem = info ? "it is not a directory" : "no such directory";
    throw new MtaopsError("E_NO_INPUT", `cannot read ${choice.root}: ${problem}`);
  }
  let platform = await ports.platforms.load(choice.platform);
  return { host: createTreeHost(ports.files, choice.root), platform };
}
__name(openJudgedHost, "openJudgedHost");
function requireCapability(platform, name) {
  let capability = platform[name];
  if (!capability)
    throw new MtaopsError("E_UNSUPPORTED", `${platform.title} has no ${name}`, {
      hint: "mtaops platforms lists what there is"
    });
  return capability;
}
__name(requireCapability, "requireCapability");

// packages/command/src/mtaops-command.ts
var import_core6 = __toESM(require_lib(), 1);
var MtaopsCommand = class extends import_core6.Command {
  static {
    __name(this, "MtaopsCommand");
  }
  static enableJsonFlag = !0;
  static baseFlags = {
    config: import_core6.Flags.string({
      char: "c",
      description: "configuration file; by default the nearest mtaops.yaml upwards, then the user\u2019s, then /etc",
      env: "MTAOPS_CONFIG",
      helpGroup: "GLOBAL",
      helpValue: "FILE"
    }),
    profile: import_core6.Flags.string({
      description: "overlay of the configuration file to use",
      env: "MTAOPS_PROFILE",
      helpGroup: "GLOBAL",
      helpValue: "NAME"
    }),
    verbose: import_core6.Flags.boolean({
      char: "v",
      description: "tell more on stderr",
      helpGroup: "GLOBAL"
    })
  };
  /** Adapters to the world. Tests replace this on the instance. */
  async createPorts() {
    let { createPorts } = await import("./wiring-3VVTERBM.js");
    return createPorts({ config: this.config });
  }
  /** A line of talk, on stderr. */
  say(line) {
    process.stderr.write(`${line}
`);
  }
  /** Set the exit code of a command that finishes normally but has a bad answer to give. */
  exitWith(code) {
    process.exitCode = code;
  }
  async catch(error) {
    let known = asMtaopsError(error);
    throw known ? (this.jsonEnabled() ? this.logJson(this.toErrorJson(known)) : (this.say(`error: ${known.message}`), known.hint && this.say(`hint: ${known.hint}`), (known.code === "E_BUG" || process.env.DEBUG?.includes("mtaops")) && this.say(String(known.stack))), new import_core6.Errors.ExitError(EXIT_CODES[known.code])) : error;
  }
  toErrorJson(error) {
    let known = asMtaopsError(error);
    return known ? {
      error: {
        code: known.code,
        message: known.message,
        ...known.hint === void 0 ? {} : { hint: known.hint },
        ...known.details === void 0 ? {} : { details: known.details }
      }
    } : { error: { code: "E_BUG", message: error instanceof Error ? error.message : String(error) } };
  }
};
function asMtaopsError(error) {
  if (isMtaopsError(error)) return error;
  if (!(error instanceof import_core6.Errors.ExitError))
    return error instanceof Error && ("parse" in error || error instanceof import_core6.Errors.CLIError) ? new MtaopsError("E_USAGE", error.message.replace(/\nSee more help with --help$/, ""), {
      cause: error,
      hint: "see --help"
    }) : new MtaopsError("E_BUG", error instanceof Error ? error.message : String(error), {
      cause: error,
      hint: "this is a fault of mtaops; please report it with the command line"
    });
}
__name(asMtaopsError, "asMtaopsError");

// packages/command/src/config/implicit-target.ts
function implicitTarget(environment) {
  let listener = smtpOf(environment), api = sparkPostOf(environment);
  if (!(!listener && !api))
    return {
      ...api && { api },
      ...listener && { host: listener.listener.host },
      name: "environment",
      smime: { encryptToSelf: !1 },
      smtp: listener ? [listener] : [],
      source: "environment"
    };
}
__name(implicitTarget, "implicitTarget");
function smtpOf(environment) {
  let host = environment.SMTP_HOST?.trim();
  if (!host) return;
  if (!/^[A-Za-z0-9_.:-]+$/.test(host.replace(/^\[(.*)\]$/, "$1")))
    throw new MtaopsError("E_CONFIG", `SMTP_HOST should be a host name or address, not \xAB${host}\xBB`);
  let withPort = /^(?<name>[^:]+):(?<port>\d+)$/.exec(host)?.groups;
  if (withPort)
    throw new MtaopsError("E_CONFIG", `SMTP_HOST should be a host without a port, not \xAB${host}\xBB`, {
      hint: `set SMTP_HOST=${withPort.name} SMTP_PORT=${withPort.port}`
    });
  let user = environment.SMTP_USER;
  if (user && environment.SMTP_PASSWORD === void 0)
    throw new MtaopsError("E_CONFIG", "SMTP_USER is set but SMTP_PASSWORD is not", {
      hint: "set SMTP_PASSWORD, or unset SMTP_USER to send without login"
    });
  return {
    caFiles: [],
    listener: {
      ...user ? { auth: { user } } : {},
      extraCa: [],
      host: host.replace(/^\[(.*)\]$/, "$1"),
      port: portOf(environment.SMTP_PORT),
      tls: "opportunistic",
      verifyTls: !0
    },
    name: "smtp",
    ...user ? { password: { env: "SMTP_PASSWORD" } } : {}
  };
}
__name(smtpOf, "smtpOf");
function portOf(text) {
  if (text === void 0 || text === "") return 25;
  let port = /^\d{1,5}$/.test(text) ? Number(text) : 0;
  if (port >= 1 && port <= 65535) return port;
  throw new MtaopsError("E_CONFIG", `SMTP_PORT should be a number from 1 to 65535, not \xAB${text}\xBB`);
}
__name(portOf, "portOf");
function sparkPostOf(environment) {
  if (environment.SPARKPOST_API_KEY)
    return {
      caFiles: [],
      endpoint: { url: sparkPostUrl(environment.SPARKPOST_HOST || "api.sparkpost.com") },
      key: { env: "SPARKPOST_API_KEY" },
      kind: "sparkpost",
      verifyTls: !0
    };
}
__name(sparkPostOf, "sparkPostOf");
function sparkPostUrl(text) {
  let withScheme = /^[a-z]+:\/\//i.test(text) ? text : `https://${text}`, url = URL.canParse(withScheme) ? new URL(withScheme) : void 0;
  if (!url || !/^https?:$/.test(url.protocol) || url.username || url.search || url.hash)
    throw new MtaopsError("E_CONFIG", "SPARKPOST_HOST is neither a host nor an https URL", {
      hint: "for example api.eu.sparkpost.com"
    });
  if (url.protocol === "http:" && !isLoopbackHost(url.hostname.replace(/^\[|\]$/g, "")))
    throw new MtaopsError("E_CONFIG", `SPARKPOST_HOST would send the API key in clear to ${url.host}`, {
      hint: "use https"
    });
  let path = url.pathname.replace(/\/+$/, "");
  return `${url.origin}${path === "" ? "/api/v1" : path}`;
}
__name(sparkPostUrl, "sparkPostUrl");

// packages/command/src/config/build-targets.ts
import { dirname, isAbsolute, join } from "node:path";

// packages/command/src/config/origin.ts
function formatOrigin(origin) {
  switch (origin.kind) {
    case "flag":
      return `--${origin.flag}`;
    case "environment":
      return origin.variable;
    case "file":
      return `${origin.file}:${origin.line}:${origin.column}`;
    case "default":
      return "default";
  }
}
__name(formatOrigin, "formatOrigin");

// packages/command/src/config/build-targets.ts
function buildTargets(raw, tree, surroundings) {
  let context = { raw, surroundings, tree };
  return Object.entries(raw.targets ?? {}).map(([name, target]) => buildTarget(name, target, context)).toSorted((a, b) => a.name.localeCompare(b.name));
}
__name(buildTargets, "buildTargets");
function buildSmime(raw, tree, surroundings) {
  return smimeOf(["smime"], raw.smime, { encryptToSelf: !1 }, { raw, surroundings, tree });
}
__name(buildSmime, "buildSmime");
function buildTarget(name, target, context) {
  let path = ["targets", name], shared = buildSmime(context.raw, context.tree, context.surroundings), listeners = (target.smtp ?? []).map(
    (listener, index) => buildListener(listener, index, target, [...path, "smtp", index], context)
  );
  return {
    name,
    ...target.platform === void 0 ? {} : { platform: target.platform },
    ...target.host === void 0 ? {} : { host: target.host },
    smtp: listeners,
    ...target.api === void 0 ? {} : { api: buildApi(target.api, [...path, "api"], context) },
    smime: smimeOf([...path, "smime"], target.smime, shared, context),
    source: formatOrigin(originAt(context.tree, path))
  };
}
__name(buildTarget, "buildTarget");
function buildListener(raw, index, target, path, context) {
  let host = raw.host ?? target.host ?? "", tls = raw.tls ?? (isLoopbackHost(host) ? "opportunistic" : "require"), password = raw.auth && referenceOf(raw.auth.password, [...path, "auth", "password"], context);
  return {
    caFiles: filesOf(raw.ca, [...path, "ca"], context),
    listener: {
      host,
      port: raw.port ?? defaultPort(tls),
      tls,
      verifyTls: raw.verify ?? !0,
      extraCa: [],
      ...raw.server_name === void 0 ? {} : { serverName: raw.server_name },
      ...raw.auth && {
        auth: {
          user: raw.auth.user,
          ...raw.auth.mechanisms === void 0 ? {} : { mechanisms: raw.auth.mechanisms }
        }
      },
      ...raw.client_name === void 0 ? {} : { clientName: raw.client_name },
      ...raw.local_address === void 0 ? {} : { localAddress: raw.local_address }
    },
    name: raw.name ?? `smtp${index + 1}`,
    ...password && { password }
  };
}
__name(buildListener, "buildListener");
function defaultPort(tls) {
  return tls === "implicit" ? 465 : tls === "require" ? 587 : 25;
}
__name(defaultPort, "defaultPort");
function buildApi(raw, path, context) {
  let key = raw.key === void 0 ? void 0 : referenceOf(raw.key, [...path, "key"], context);
  return {
    caFiles: filesOf(raw.ca, [...path, "ca"], context),
    endpoint: {
      url: raw.url.replace(/\/+$/, ""),
      ...raw.subaccount === void 0 ? {} : { subaccount: raw.subaccount },
      ...raw.user === void 0 ? {} : { user: raw.user }
    },
    ...key && { key },
    kind: raw.kind,
    verifyTls: raw.verify ?? !0
  };
}
__name(buildApi, "buildApi");
function referenceOf(use, path, context) {
  let found = typeof use == "string" ? context.raw.secrets?.[use] : use;
  if (found === void 0 || !("file" in found)) return found;
  let origin = originAt(context.tree, [...typeof use == "string" ? ["secrets", use] : path, "file"]);
  return {
    file: resolvePath(found.file, origin, context.surroundings),
    ...found.mode === void 0 ? {} : { mode: found.mode }
  };
}
__name(referenceOf, "referenceOf");
function smimeOf(path, raw, base, context) {
  let store = raw?.store === void 0 ? base.store : filesOf(raw.store, [...path, "store"], context)[0];
  return {
    encryptToSelf: raw?.encrypt_to_self ?? base.encryptToSelf,
    ...store === void 0 ? {} : { store }
  };
}
__name(smimeOf, "smimeOf");
function filesOf(raw, path, context) {
  let origin = originAt(context.tree, path);
  return (typeof raw == "string" ? [raw] : raw ?? []).map(
    (file) => resolvePath(file, origin, context.surroundings)
  );
}
__name(filesOf, "filesOf");
function resolvePath(path, origin, { home, workingDirectory }) {
  return home !== void 0 && (path === "~" || path.startsWith("~/")) ? join(home, path.slice(1)) : isAbsolute(path) ? path : join(origin.kind === "file" ? dirname(origin.file) : workingDirectory, path);
}
__name(resolvePath, "resolvePath");

// packages/command/src/config/problem.ts
function formatProblem({ origin, message }) {
  return `${formatOrigin(origin)}: ${message}`;
}
__name(formatProblem, "formatProblem");
function sortProblems(problems) {
  let key = /* @__PURE__ */ __name(({ origin }) => origin.kind === "file" ? [origin.file, origin.line, origin.column] : [formatOrigin(origin), 0, 0], "key");
  return problems.toSorted((a, b) => {
    let [fileA, lineA, columnA] = key(a), [fileB, lineB, columnB] = key(b);
    return fileA.localeCompare(fileB) || lineA - lineB || columnA - columnB;
  });
}
__name(sortProblems, "sortProblems");

// packages/command/src/config/search.ts
import { dirname as dirname2, join as join2 } from "node:path";
var PROJECT_FILE = "mtaops.yaml", SYSTEM_FILE = "/etc/mtaops/config.yaml";
async function findConfigurationFiles(workingDirectory, environment, files) {
  let isFile = /* @__PURE__ */ __name(async (path) => (await files.info(path))?.kind === "file", "isFile"), found = [];
  for (let folder of await projectFolders(workingDirectory, files)) {
    let path = join2(folder, PROJECT_FILE);
    if (await isFile(path)) {
      found.push(path);
      break;
    }
  }
  let user = userFile(environment);
  return user !== void 0 && await isFile(user) && found.push(user), await isFile(SYSTEM_FILE) && found.push(SYSTEM_FILE), found;
}
__name(findConfigurationFiles, "findConfigurationFiles");
async function projectFolders(start, files) {
  let folders = [start];
  for (let folder = start; ; folder = dirname2(folder)) {
    if (folder !== start && folders.push(folder), await files.info(join2(folder, ".git"))) return folders;
    if (dirname2(folder) === folder) return [start];
  }
}
__name(projectFolders, "projectFolders");
function userFile(environment) {
  let own = environment.MTAOPS_CONFIG_DIR;
  if (own) return join2(own, "config.yaml");
  let home = environment.HOME, xdg = environment.XDG_CONFIG_HOME || (home ? join2(home, ".config") : void 0);
  return xdg === void 0 ? void 0 : join2(xdg, "mtaops", "config.yaml");
}
__name(userFile, "userFile");

// packages/command/src/config/settings.ts
var SETTINGS = {
  concurrency: ["defaults", "concurrency"],
  "encrypt-to-self": ["smime", "encrypt_to_self"],
  "fail-on": ["defaults", "fail_on"],
  resolver: ["defaults", "resolver"],
  store: ["smime", "store"],
  timeout: ["defaults", "timeout"],
  timezone: ["defaults", "timezone"]
}, DEFAULTS = {
  defaults: { concurrency: 8, fail_on: "error", resolver: "system", timeout: "15s", timezone: "UTC" },
  smime: { encrypt_to_self: !1 }
};
function defaultTree() {
  return treeOf(DEFAULTS, { kind: "default" });
}
__name(defaultTree, "defaultTree");
function overridesTree(environment, flags) {
  let layers = Object.keys(SETTINGS).flatMap((flag) => {
    let variable = `MTAOPS_${flag.toUpperCase().replaceAll("-", "_")}`, [section, key] = SETTINGS[flag], layer = /* @__PURE__ */ __name((text, origin) => text === void 0 || text === "" ? [] : [treeOf({ [section]: { [key]: typed(text) } }, origin)], "layer");
    return [
      ...layer(environment[variable], { kind: "environment", variable }),
      ...layer(flags[flag], { flag, kind: "flag" })
    ];
  });
  return layers.length === 0 ? void 0 : layers.reduce(overlayTree);
}
__name(overridesTree, "overridesTree");
function typed(text) {
  return text === "true" || text === "false" ? text === "true" : /^\d+$/.test(text) ? Number(text) : text;
}
__name(typed, "typed");
function settingsOf({ defaults = {} }) {
  let { concurrency, fail_on, resolver, timeout, timezone } = { ...DEFAULTS.defaults, ...defaults };
  return {
    concurrency: concurrency ?? DEFAULTS.defaults.concurrency,
    failOn: fail_on ?? DEFAULTS.defaults.fail_on,
    resolver: resolver ?? DEFAULTS.defaults.resolver,
    timeoutMs: parseDuration(timeout ?? "") ?? 15e3,
    timezone: timezone ?? DEFAULTS.defaults.timezone
  };
}
__name(settingsOf, "settingsOf");

// packages/command/src/config/load.ts
async function loadConfiguration(choice, ports) {
  let result = await readConfiguration(choice, ports);
  if ("configuration" in result) return result.configuration;
  throw configurationError(result.problems);
}
__name(loadConfiguration, "loadConfiguration");
async function readConfiguration(choice, ports) {
  let paths = choice.file === void 0 ? await findConfigurationFiles(ports.workingDirectory, ports.environment, ports.files) : [choice.file], overrides = overridesTree(ports.environment, choice.flags ?? {});
  if (paths.length === 0 && choice.profile === void 0 && overrides === void 0)
    return { configuration: build({ version: 1 }, defaultTree(), paths, choice, ports) };
  let { parseFiles } = await import("./parse-files-GYLABKEV.js"), parsed = await parseFiles(paths, ports.files);
  if (parsed.problems.length > 0) return { problems: sortProblems(parsed.problems), texts: parsed.texts };
  let version = treeOf(paths.length === 0 ? { version: 1 } : {}, { kind: "default" }), written = [...parsed.trees].reverse().reduce(overlayTree, overlayTree(defaultTree(), version)), withProfile = choice.profile === void 0 ? written : applyProfile(written, choice.profile, paths), tree = overrides === void 0 ? withProfile : overlayTree(withProfile, overrides), { validate } = await import("./validate-FOFRNPN7.js"), checked = validate(tree, choice.platformIds);
  return "problems" in checked ? { problems: sortProblems(checked.problems), texts: parsed.texts } : { configuration: build(checked.configuration, tree, paths, choice, ports) };
}
__name(readConfiguration, "readConfiguration");
function applyProfile(tree, profile, paths) {
  let overlay = partAt(tree, ["profiles", profile]);
  if (overlay) return overlayTree(tree, overlay);
  let profiles = partAt(tree, ["profiles"]), known = profiles?.kind === "map" ? [...profiles.entries.keys()] : [], near = nearestName(profile, known);
  throw new MtaopsError(
    "E_CONFIG",
    `no profile \xAB${profile}\xBB in ${paths.join(", ") || "the configuration: there is no file"}`,
    {
      hint: near === void 0 ? `known: ${known.join(", ") || "none"}` : `did you mean \xAB${near}\xBB?`
    }
  );
}
__name(applyProfile, "applyProfile");
function build(raw, tree, files, { profile }, { environment, workingDirectory }) {
  let surroundings = { home: environment.HOME, workingDirectory };
  return {
    files,
    groups: raw.groups ?? {},
    ...profile === void 0 ? {} : { profile },
    settings: settingsOf(raw),
    smime: buildSmime(raw, tree, surroundings),
    targets: buildTargets(raw, tree, surroundings),
    tree
  };
}
__name(build, "build");
function configurationError(problems) {
  let [first] = problems, more = problems.length > 1 ? ` (and ${problems.length - 1} more)` : "", hint = [first?.hint, more === "" ? void 0 : "mtaops config validate shows all"].filter(Boolean).join("; "), isUsage = problems.every(({ origin }) => origin.kind === "flag");
  return new MtaopsError(
    isUsage ? "E_USAGE" : "E_CONFIG",
    `${first ? formatProblem(first) : "invalid"}${more}`,
    {
      details: { problems },
      ...hint === "" ? {} : { hint }
    }
  );
}
__name(configurationError, "configurationError");

// packages/command/src/config/prepare-listener.ts
async function prepareListener({ caFiles, listener }, files) {
  return { ...listener, extraCa: await readCaFiles(caFiles, files) };
}
__name(prepareListener, "prepareListener");
async function readCaFiles(paths, files) {
  return Promise.all(
    paths.map(async (path) => {
      let text = new TextDecoder().decode(await files.read(path));
      if (text.includes("-----BEGIN CERTIFICATE-----")) return text;
      throw new MtaopsError("E_CONFIG", `no PEM certificate in ${path}`, {
        hint: `openssl x509 -inform DER -in ${path} converts a DER file`
      });
    })
  );
}
__name(readCaFiles, "readCaFiles");

// packages/command/src/config/select-targets.ts
function resolveTargets(choice, selectors) {
  return [...new Set(selectors.flatMap((selector) => resolve(choice, selector)))];
}
__name(resolveTargets, "resolveTargets");
function resolve(choice, selector) {
  let { files, groups, targets } = choice;
  if (files.length === 0)
    throw new MtaopsError("E_CONFIG", `no target \xAB${selector}\xBB: there is no configuration file`, {
      hint: "mtaops init writes a commented mtaops.yaml"
    });
  if (selector.startsWith("@")) {
    let members = Object.hasOwn(groups, selector.slice(1)) ? groups[selector.slice(1)] : void 0;
    if (!members)
      throw unknown(
        "group",
        selector,
        Object.keys(groups).map((name) => `@${name}`)
      );
    return members.flatMap((member) => targets.filter(({ name }) => name === member));
  }
  let named = targets.find(({ name }) => name === selector);
  if (named) return [named];
  let ofPlatform = targets.filter(({ platform }) => platform === selector);
  if (ofPlatform.length > 1)
    throw new MtaopsError("E_USAGE", `${ofPlatform.length} targets have the platform ${selector}`, {
      hint: `name one: ${ofPlatform.map(({ name }) => name).join(", ")}`
    });
  if (ofPlatform.length === 1) return ofPlatform;
  throw unknown(
    "target",
    selector,
    targets.map(({ name }) => name)
  );
}
__name(resolve, "resolve");
function unknown(kind, selector, known) {
  let near = nearestName(selector, known);
  return new MtaopsError("E_USAGE", `no ${kind} \xAB${selector}\xBB in the configuration`, {
    hint: near === void 0 ? `known: ${known.join(", ") || "none"}` : `did you mean \xAB${near}\xBB?`
  });
}
__name(unknown, "unknown");

export {
  implicitTarget,
  loadConfiguration,
  prepareListener,
  readCaFiles,
  resolveTargets,
  reportFlags,
  workloadFlags,
  workloadOf,
  loadAcceptances,
  EXIT_CODES,
  EXIT_UNKNOWN,
  worstExitCode,
  hostFlags,
  openJudgedHost,
  requireCapability,
  MtaopsCommand
};
