import { createRequire as createRequire_ } from 'node:module'; const require = createRequire_(import.meta.url);
import {
  EXIT_CODES,
  EXIT_UNKNOWN,
  MtaopsCommand,
  implicitTarget,
  loadConfiguration,
  prepareListener,
  readCaFiles,
  resolveTargets,
  worstExitCode
} from "../../chunks/chunk-5VTH2HNP.js";
import "../../chunks/chunk-FYF3BQ3L.js";
import "../../chunks/chunk-KSSROYDK.js";
import {
  MtaopsError,
  checkPrivateFile,
  createApiInjector,
  createSmtpInjector,
  domainOf,
  explainRefusal,
  isLoopbackHost,
  isMtaopsError,
  refusalErrorCode
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

// packages/cli/src/commands/smime/send.ts
var import_core37 = __toESM(require_lib(), 1);

// packages/cli/src/smime-send/flags.ts
var import_core = __toESM(require_lib(), 1), DIGEST_FLAGS = { sha256: "sha-256", sha384: "sha-384", sha512: "sha-512" }, CIPHER_FLAGS = {
  "aes128-cbc": "aes-128-cbc",
  "aes128-gcm": "aes-128-gcm",
  "aes192-cbc": "aes-192-cbc",
  "aes256-cbc": "aes-256-cbc",
  "aes256-gcm": "aes-256-gcm"
}, protectionFlags = {
  sign: import_core.Flags.boolean({ description: "sign with the certificate of the From address", helpGroup: "S/MIME" }),
  encrypt: import_core.Flags.boolean({
    description: "encrypt to every recipient; with --sign, sign first",
    helpGroup: "S/MIME"
  }),
  format: import_core.Flags.option({
    default: "opaque",
    description: "opaque: the message is inside the signature, so nothing on the way can rewrite it and break it; detached: readable without S/MIME, but a footer, a pixel or a re-wrapped line breaks it",
    helpGroup: "S/MIME",
    options: ["opaque", "detached"]
  })(),
  digest: import_core.Flags.option({
    default: "sha256",
    description: "digest of the signature",
    helpGroup: "S/MIME",
    options: ["sha256", "sha384", "sha512"]
  })(),
  cipher: import_core.Flags.option({
    default: "aes256-cbc",
    description: "content cipher; CBC is read by every mail program, GCM by few",
    helpGroup: "S/MIME",
    options: ["aes256-cbc", "aes256-gcm", "aes192-cbc", "aes128-cbc", "aes128-gcm"]
  })(),
  "encrypt-to-self": import_core.Flags.boolean({
    allowNo: !0,
    description: "let the sender read the encrypted message too",
    helpGroup: "S/MIME"
  }),
  "skip-unencryptable": import_core.Flags.boolean({
    description: "leave out recipients without a usable certificate; by default nothing is sent then",
    helpGroup: "S/MIME"
  })
}, keyFlags = {
  store: import_core.Flags.string({
    description: "directory with <address>.crt and <address>.pem; the current directory by default",
    helpGroup: "KEYS",
    helpValue: "DIR"
  }),
  cert: import_core.Flags.string({
    description: "the signer's certificate, PEM or DER",
    helpGroup: "KEYS",
    helpValue: "FILE"
  }),
  key: import_core.Flags.string({
    description: "the signer's private key, PEM or DER",
    helpGroup: "KEYS",
    helpValue: "FILE"
  }),
  p12: import_core.Flags.string({
    description: "the signer's key and certificate in one PKCS#12 file, old RC2 ones too",
    exclusive: ["cert", "key"],
    helpGroup: "KEYS",
    helpValue: "FILE"
  }),
  chain: import_core.Flags.string({
    description: "intermediate certificates to send along; may be repeated",
    helpGroup: "KEYS",
    helpValue: "FILE",
    multiple: !0,
    multipleNonGreedy: !0
  }),
  "recipient-cert": import_core.Flags.string({
    description: "certificates to look through for recipients first; may be repeated",
    helpGroup: "KEYS",
    helpValue: "FILE",
    multiple: !0,
    multipleNonGreedy: !0
  }),
  "passphrase-from": import_core.Flags.string({
    description: "where the passphrase of the key is: env:NAME, file:PATH, command:WORDS or prompt; by default MTAOPS_KEY_PASSPHRASE, else a prompt",
    helpGroup: "KEYS",
    helpValue: "WHERE"
  }),
  strict: import_core.Flags.boolean({
    description: "refuse key files that others may read (exit 77), instead of warning",
    helpGroup: "KEYS"
  })
}, deliveryFlags = {
  target: import_core.Flags.string({
    char: "t",
    description: "target of mtaops.yaml; without one SMTP_HOST (and SMTP_PORT, SMTP_USER, SMTP_PASSWORD)",
    env: "MTAOPS_TARGET",
    helpGroup: "DELIVERY",
    helpValue: "NAME"
  }),
  via: import_core.Flags.option({
    description: "how to inject: smtp, or api for the HTTP API of the target (without one: SPARKPOST_API_KEY)",
    helpGroup: "DELIVERY",
    options: ["smtp", "api"]
  })(),
  listener: import_core.Flags.string({
    description: "name of an SMTP listener of the target; its first by default",
    helpGroup: "DELIVERY",
    helpValue: "NAME"
  }),
  from: import_core.Flags.string({
    description: "envelope sender instead of the From address",
    helpGroup: "DELIVERY",
    helpValue: "ADDRESS"
  }),
  to: import_core.Flags.string({
    description: "envelope recipients instead of those of To, Cc and Bcc; may be repeated",
    helpGroup: "DELIVERY",
    helpValue: "ADDRESS",
    multiple: !0,
    multipleNonGreedy: !0
  }),
  notify: import_core.Flags.string({
    description: "ask for delivery reports (DSN): never, or any of success,failure,delay",
    helpGroup: "DELIVERY",
    helpValue: "WHEN"
  }),
  out: import_core.Flags.string({
    char: "o",
    description: "write the message to a file, or the messages into a directory (DIR/), and send nothing",
    exclusive: ["target", "via"],
    helpGroup: "DELIVERY",
    helpValue: "FILE|DIR/"
  }),
  "dry-run": import_core.Flags.boolean({ description: "do everything but connect", helpGroup: "DELIVERY" }),
  timeout: import_core.Flags.string({
    description: "bound on each step of the dialogue, e.g. 15s or 2m",
    helpGroup: "DELIVERY",
    helpValue: "TIME"
  })
}, predecessorFlags = {
  "send-smtp": import_core.Flags.boolean({ aliases: ["send_smtp"], exclusive: ["send-api", "via"], hidden: !0 }),
  "send-api": import_core.Flags.boolean({ aliases: ["send_api"], exclusive: ["send-smtp", "via"], hidden: !0 }),
  "sign-detached": import_core.Flags.boolean({ aliases: ["sign_detached"], hidden: !0 })
}, sendFlags = { ...protectionFlags, ...keyFlags, ...deliveryFlags, ...predecessorFlags };

// packages/cli/src/smime-send/run.ts
import { createHash as createHash5, randomUUID } from "node:crypto";

// packages/cli/src/injection/open-injector.ts
async function openInjector(target, options, ports) {
  return options.via === "api" ? openApi(target, options, ports) : openSmtp(target, options, ports);
}
__name(openInjector, "openInjector");
async function openSmtp(target, options, ports) {
  let chosen = chooseListener(target, options.listener), password = chosen.password && await ports.secrets.resolve(
    chosen.password,
    `SMTP password of ${chosen.listener.auth?.user ?? target.name}`
  ), listener = await prepareListener(chosen, ports.files), { onOpened, onTranscript, timeoutMs } = options;
  return { injector: createSmtpInjector(ports.mailer, listener, {
    timeoutMs,
    ...onOpened && { onOpened },
    ...onTranscript && { onTranscript },
    ...password && { password }
  }), ...target.platform ? { platform: await ports.platforms.load(target.platform) } : {} };
}
__name(openSmtp, "openSmtp");
async function openApi(target, options, ports) {
  let api = target.api;
  if (!api) throw noApi(target);
  let platform = await ports.platforms.load(api.kind);
  if (!platform.apiInjection)
    throw new MtaopsError("E_UNSUPPORTED", `${platform.title} takes no messages by HTTP`, {
      hint: "use --via smtp"
    });
  let key = api.key && await ports.secrets.resolve(api.key, `API key of ${target.name}`, options.secrets);
  return { injector: createApiInjector(ports, platform.apiInjection, api.endpoint, {
    ...await httpOptions(api, options, ports),
    ...options.onOpened && { onOpened: options.onOpened },
    ...key && { key }
  }), platform };
}
__name(openApi, "openApi");
async function httpOptions(api, { timeoutMs }, ports) {
  return { extraCa: await readCaFiles(api.caFiles, ports.files), timeoutMs, verifyTls: api.verifyTls };
}
__name(httpOptions, "httpOptions");
function chooseListener(target, name) {
  let chosen = name === void 0 ? target.smtp[0] : target.smtp.find((listener) => listener.name === name);
  if (chosen) return chosen;
  throw name !== void 0 ? new MtaopsError("E_USAGE", `target ${target.name} has no listener \xAB${name}\xBB`, {
    hint: `known: ${target.smtp.map((listener) => listener.name).join(", ") || "none"}`
  }) : new MtaopsError("E_CONFIG", `target ${target.name} has no SMTP listener (${target.source})`, {
    hint: target.api ? "use --via api" : "give it an smtp: entry, or set SMTP_HOST"
  });
}
__name(chooseListener, "chooseListener");
function noApi(target) {
  return new MtaopsError("E_CONFIG", `target ${target.name} has no api: entry (${target.source})`, {
    hint: target.name === "environment" ? "set SPARKPOST_API_KEY" : "give it api: { kind, url, key }"
  });
}
__name(noApi, "noApi");

// packages/cli/src/smime-send/outlet.ts
function createDryOutlet() {
  return { take: /* @__PURE__ */ __name(async () => ({}), "take") };
}
__name(createDryOutlet, "createDryOutlet");
function createInjectingOutlet(injector, explainer) {
  return {
    open: /* @__PURE__ */ __name(() => injector.open(), "open"),
    take: /* @__PURE__ */ __name(async ({ content, envelope }) => {
      let { mtaId, phasesMs, recipients, reply } = await injector.inject({ content, envelope });
      return {
        phasesMs: roundedMs(phasesMs),
        recipients: recipients.map((outcome) => withExplanation(outcome, explainer)),
        ...mtaId === void 0 ? {} : { mtaId },
        ...reply === void 0 ? {} : { reply }
      };
    }, "take")
  };
}
__name(createInjectingOutlet, "createInjectingOutlet");
function roundedMs(phases) {
  return Object.fromEntries(Object.entries(phases).map(([phase, ms]) => [phase, Math.round(ms * 100) / 100]));
}
__name(roundedMs, "roundedMs");
function withExplanation(outcome, { platform, targetName }) {
  let { refusal } = outcome;
  if (!refusal) return outcome;
  let general = { targetName, ...platform ? { platformTitle: platform.title } : {} };
  return { ...outcome, explanation: platform?.explainRefusal?.(refusal) ?? explainRefusal(refusal, general) };
}
__name(withExplanation, "withExplanation");
function createStreamOutlet(write) {
  return {
    onlyOneTo: "standard output",
    take: /* @__PURE__ */ __name(async ({ content }) => (await write(content), {}), "take")
  };
}
__name(createStreamOutlet, "createStreamOutlet");
function createFileOutlet(files, path, shape) {
  let taken = /* @__PURE__ */ new Set();
  return {
    ...shape === "file" ? { onlyOneTo: path } : {},
    take: /* @__PURE__ */ __name(async ({ content }, { file, number }) => {
      let target = shape === "file" ? path : `${path}/${freeName(file, number, taken)}`;
      return await files.write(target, content, { makeParents: shape === "directory", mode: 384 }), { file: target };
    }, "take")
  };
}
__name(createFileOutlet, "createFileOutlet");
function freeName(file, number, taken) {
  let base = file === "-" ? "stdin" : (file.split("/").at(-1) ?? file).replace(/\.eml$/i, ""), name = taken.has(`${base}.eml`) ? `${base}.${number}.eml` : `${base}.eml`;
  return taken.add(name), name;
}
__name(freeName, "freeName");
function refuseCrowd({ onlyOneTo }, copies) {
  if (!(onlyOneTo === void 0 || copies <= 1))
    throw new MtaopsError("E_USAGE", `${copies} messages cannot all go to ${onlyOneTo}`, {
      hint: "give a directory with --out DIR/; an encrypted message has a copy of its own for each Bcc recipient"
    });
}
__name(refuseCrowd, "refuseCrowd");

// packages/cli/src/smime-send/delivery.ts
async function chooseDestination(flags, configuration, ports) {
  if (flags.out !== void 0) {
    let info = await ports.files.info(flags.out), isDirectory = flags.out.endsWith("/") || info?.kind === "directory";
    return {
      kind: "file",
      path: flags.out.replace(/(?<=.)\/+$/, ""),
      shape: isDirectory ? "directory" : "file"
    };
  }
  let target = flags.target === void 0 ? implicitTarget(ports.environment) : namedTarget(flags.target, configuration);
  if (!(flags.target !== void 0 || flags.via !== void 0 || (target?.smtp.length ?? 0) > 0)) return { kind: "stream" };
  if (!target) throw noTarget(flags.via);
  let via = flags.via ?? (target.smtp.length > 0 ? "smtp" : "api");
  return {
    kind: "target",
    target,
    via,
    ...flags.listener === void 0 ? {} : { listener: flags.listener }
  };
}
__name(chooseDestination, "chooseDestination");
function namedTarget(name, configuration) {
  let [target, ...others] = resolveTargets(configuration, [name]);
  if (target && others.length === 0) return target;
  throw new MtaopsError("E_USAGE", `${name} stands for ${others.length + 1} targets; a message goes to one`, {
    hint: "name one of them"
  });
}
__name(namedTarget, "namedTarget");
function noTarget(via) {
  let variable = via === "api" ? "SPARKPOST_API_KEY" : "SMTP_HOST";
  return new MtaopsError("E_CONFIG", `nowhere to send to: no --target, and ${variable} is not set`, {
    hint: `name a target of mtaops.yaml with --target, or set ${variable}`
  });
}
__name(noTarget, "noTarget");
async function openOutlet(destination, options, ports) {
  if (destination.kind === "target") {
    let { target } = destination, { injector, platform } = await openInjector(target, { ...destination, ...options }, ports);
    return { outlet: options.dryRun ? createDryOutlet() : createInjectingOutlet(injector, { targetName: target.name, ...platform ? { platform } : {} }), [Symbol.asyncDispose]: () => injector[Symbol.asyncDispose]() };
  }
  return {
    outlet: localOutlet(destination, options.dryRun, ports),
    [Symbol.asyncDispose]: async () => {
    }
  };
}
__name(openOutlet, "openOutlet");
function localOutlet(destination, dryRun, ports) {
  return dryRun ? createDryOutlet() : destination.kind === "file" ? createFileOutlet(ports.files, destination.path, destination.shape) : createStreamOutlet((content) => ports.streams.writeOutput(content));
}
__name(localOutlet, "localOutlet");

// packages/cli/src/smime-send/exit-code.ts
function exitCodeOf(messages) {
  let recipients = messages.flatMap(({ copies }) => copies).flatMap((copy) => copy.recipients ?? []);
  return worstExitCode(
    recipients.map(({ refusal, state }) => state === "accepted" ? 0 : state === "unknown" ? EXIT_UNKNOWN : refusal ? EXIT_CODES[refusalErrorCode(refusal)] : EXIT_CODES.E_REFUSED)
  );
}
__name(exitCodeOf, "exitCodeOf");

// packages/cli/src/smime-send/inputs.ts
async function expandInputs(args, files) {
  if (args.filter((arg) => arg === "-").length > 1)
    throw new MtaopsError("E_USAGE", "standard input (-) can be read once only");
  return (await Promise.all(
    args.map(async (arg) => {
      if (arg === "-" || !/[*?[]/.test(arg) || await files.info(arg)) return [arg];
      let found = await files.glob(arg);
      if (found.length === 0) throw new MtaopsError("E_NO_INPUT", `no file fits ${arg}`);
      return found;
    })
  )).flat();
}
__name(expandInputs, "expandInputs");
function withStandardInput(files, streams) {
  return { ...files, read: /* @__PURE__ */ __name((path) => path === "-" ? streams.readInput() : files.read(path), "read") };
}
__name(withStandardInput, "withStandardInput");

// packages/cli/src/smime-send/options.ts
function sendOptionsOf(flags, inputs, configuration, destination) {
  let smime = destination.kind === "target" && destination.target.smime.store ? destination.target.smime : configuration.smime, dsn = flags.notify === void 0 ? void 0 : parseNotify(flags.notify);
  return {
    cipher: CIPHER_FLAGS[flags.cipher],
    digest: DIGEST_FLAGS[flags.digest],
    encrypt: flags.encrypt,
    encryptToSelf: flags["encrypt-to-self"] ?? smime.encryptToSelf,
    envelope: {
      ...flags.from === void 0 ? {} : { from: flags.from },
      ...flags.to ? { to: flags.to } : {},
      ...dsn ? { dsn } : {}
    },
    format: flags["sign-detached"] ? "detached" : flags.format,
    inputs,
    isForDelivery: destination.kind === "target",
    recipientCertificateFiles: flags["recipient-cert"] ?? [],
    sign: flags.sign || flags["sign-detached"],
    signer: {
      chainFiles: flags.chain ?? [],
      ...flags.cert === void 0 ? {} : { certificateFile: flags.cert },
      ...flags.key === void 0 ? {} : { keyFile: flags.key },
      ...flags.p12 === void 0 ? {} : { pkcs12File: flags.p12 }
    },
    skipUnencryptable: flags["skip-unencryptable"],
    storePath: flags.store ?? smime.store ?? ".",
    strict: flags.strict
  };
}
__name(sendOptionsOf, "sendOptionsOf");
var NOTIFY = { delay: "DELAY", failure: "FAILURE", never: "NEVER", success: "SUCCESS" };
function parseNotify(text) {
  let words = text.split(",").map((word) => word.trim().toLowerCase()), notify = words.flatMap(
    (word) => Object.hasOwn(NOTIFY, word) ? NOTIFY[word] : []
  );
  if (notify.length === words.length && (!notify.includes("NEVER") || notify.length === 1)) return { notify };
  throw new MtaopsError("E_USAGE", `--notify takes never, or some of success,failure,delay; not ${text}`);
}
__name(parseNotify, "parseNotify");

// packages/cli/src/smime-send/passphrase.ts
var PASSPHRASE_VARIABLE = "MTAOPS_KEY_PASSPHRASE";
function parsePassphraseSource(text) {
  let [, kind, rest = ""] = /^(env|file|command):(.+)$/s.exec(text) ?? [];
  if (kind === "env") return { env: rest };
  if (kind === "file") return { file: rest };
  if (kind === "command") return { command: rest.split(/\s+/).filter(Boolean) };
  if (text === "prompt") return { prompt: !0 };
  throw new MtaopsError("E_USAGE", "--passphrase-from names a place, not the passphrase", {
    hint: "env:NAME, file:PATH, command:WORDS or prompt"
  });
}
__name(parsePassphraseSource, "parsePassphraseSource");
function createPassphraseSource(source, environment, secrets, options) {
  let reference = source !== void 0 ? parsePassphraseSource(source) : environment[PASSPHRASE_VARIABLE] !== void 0 ? { env: PASSPHRASE_VARIABLE } : { prompt: !0 }, fetched;
  return (keyFile) => "prompt" in reference ? secrets.resolve(reference, `passphrase of ${keyFile}`, options) : (fetched ??= secrets.resolve(reference, `passphrase of ${keyFile}`, options), fetched);
}
__name(createPassphraseSource, "createPassphraseSource");

// packages/cli/src/smime-send/report.ts
function createSendTalk({ log, say }, { destination, isDry }) {
  let tell = destination.kind === "stream" && !isDry ? () => {
  } : log;
  return {
    onCopy: /* @__PURE__ */ __name((copy) => {
      let line = copy.recipients ? formatAccepted(copy) : formatKept(copy, isDry);
      line && tell(line);
      for (let recipient of copy.recipients ?? [])
        if (recipient.state !== "accepted") for (let text of formatProblem(recipient)) say(text);
    }, "onCopy"),
    onEnd: /* @__PURE__ */ __name(({ messages, totals }) => {
      messages.length > 1 && destination.kind === "target" && !isDry && tell(formatTotals(messages.length, totals));
    }, "onEnd"),
    onMessage: /* @__PURE__ */ __name((message) => {
      tell(formatMessage(message));
      for (let note2 of message.notes) say(`note: ${note2}`);
      for (let { address, reason } of message.skipped) say(`warning: ${address} is left out: ${reason}`);
    }, "onMessage"),
    onOpened: /* @__PURE__ */ __name((opened) => tell(formatOpened(opened)), "onOpened"),
    onTranscript: /* @__PURE__ */ __name((direction, line) => say(`${direction === "client" ? "\u2192" : "\u2190"} ${line}`), "onTranscript"),
    onWarning: /* @__PURE__ */ __name((warning) => say(`warning: ${warning}`), "onWarning")
  };
}
__name(createSendTalk, "createSendTalk");
function formatOpened(opened) {
  if (opened.via === "api") return `Opened connection to ${opened.url}`;
  let { authMechanism, host, port, tls } = opened.session, security = tls ? `${tls.version} ${tls.cipher}${tls.trusted ? "" : ", certificate not verified"}` : "without TLS", login = opened.user && authMechanism ? `, user ${opened.user}, password *** (${authMechanism})` : "";
  return `Opened connection to ${host}:${port} (${security}${login})`;
}
__name(formatOpened, "formatOpened");
function formatMessage({ encrypted, file, from, signed, to }) {
  let done = [signed ? "signed" : "", encrypted ? "encrypted" : ""].filter(Boolean).join(" and ") || "as it is";
  return `Sending ${file === "-" ? "standard input" : file}	From: ${from}	To: ${to.join(", ") || "nobody"}	(${done})`;
}
__name(formatMessage, "formatMessage");
function formatAccepted(copy) {
  let accepted = (copy.recipients ?? []).filter(({ state }) => state === "accepted");
  if (accepted.length === 0) return;
  let all = accepted.length === copy.recipients?.length, who = copy.kind === "blind" ? ` for ${accepted[0]?.address} (own copy)` : all ? "" : ` for ${accepted.map(({ address }) => address).join(", ")}`, id = copy.mtaId ? `, id ${copy.mtaId}` : "";
  return `OK${who} - in ${formatMs(totalMs(copy))}, ${formatSize(copy.sizeBytes)}${id}`;
}
__name(formatAccepted, "formatAccepted");
function formatKept({ envelope, file, sha256, sizeBytes }, isDry) {
  let what = `${formatSize(sizeBytes)} for ${envelope.to.join(", ") || "nobody"}`;
  return isDry ? `Not sent (dry run): ${what}, SHA-256 ${sha256}` : `Written to ${file}: ${what}`;
}
__name(formatKept, "formatKept");
function formatProblem({ address, explanation, refusal, state }) {
  let verb = { accepted: "accepted", deferred: "deferred", refused: "refused", unknown: "unknown" }[state], causes = explanation?.causes ?? [];
  return [
    `error: ${address} ${verb}: ${refusal?.summary ?? "no reason given"}`,
    ...explanation ? [`       ${explanation.meaning}`] : [],
    ...causes.map((cause, index) => `       ${index === 0 ? "likely" : "or"}: ${cause}`),
    ...explanation ? [`hint: ${explanation.nextStep}`] : []
  ];
}
__name(formatProblem, "formatProblem");
function formatTotals(messages, totals) {
  let parts = ["accepted", "refused", "deferred", "unknown"].filter(
    (state) => totals[state] > 0 || state === "accepted"
  );
  return `${messages} messages: ${parts.map((state) => `${totals[state]} ${state}`).join(", ")}`;
}
__name(formatTotals, "formatTotals");
function totalMs({ phasesMs = {} }) {
  return Object.values(phasesMs).reduce((sum, ms) => sum + ms, 0);
}
__name(totalMs, "totalMs");
function formatMs(ms) {
  return `${(ms / 1e3).toFixed(3)} seconds`;
}
__name(formatMs, "formatMs");
function formatSize(sizeBytes) {
  return sizeBytes < 1e3 ? `${sizeBytes} B` : sizeBytes < 1e6 ? `${(sizeBytes / 1e3).toFixed(1)} kB` : `${(sizeBytes / 1e6).toFixed(1)} MB`;
}
__name(formatSize, "formatSize");

// packages/smime/src/der/octets.ts
function concatOctets(...parts) {
  let out = new Uint8Array(totalLength(parts)), at = 0;
  for (let part of parts)
    out.set(part, at), at += part.length;
  return out;
}
__name(concatOctets, "concatOctets");
function totalLength(parts) {
  let sum = 0;
  for (let part of parts) sum += part.length;
  return sum;
}
__name(totalLength, "totalLength");
function equalOctets(a, b) {
  return a.length === b.length && compareOctets(a, b) === 0;
}
__name(equalOctets, "equalOctets");
function compareOctets(a, b) {
  return Buffer.compare(a, b);
}
__name(compareOctets, "compareOctets");
function bufferView(octets) {
  return Buffer.from(octets.buffer, octets.byteOffset, octets.byteLength);
}
__name(bufferView, "bufferView");
function asciiOctets(text) {
  let out = new Uint8Array(text.length);
  return bufferView(out).write(text, "latin1"), out;
}
__name(asciiOctets, "asciiOctets");
function hexOf(octets) {
  return bufferView(octets).toString("hex");
}
__name(hexOf, "hexOf");

// packages/smime/src/der/encode.ts
var TAG = {
  bitString: 3,
  boolean: 1,
  generalizedTime: 24,
  integer: 2,
  null: 5,
  octetString: 4,
  oid: 6,
  sequence: 48,
  set: 49,
  utcTime: 23
};
function derHeader(tag, length) {
  if (length < 128) return Uint8Array.of(tag, length);
  let digits = [];
  for (let rest = length; rest > 0; rest = Math.floor(rest / 256)) digits.unshift(rest % 256);
  return Uint8Array.of(tag, 128 | digits.length, ...digits);
}
__name(derHeader, "derHeader");
function derElement(tag, ...parts) {
  return concatOctets(derHeader(tag, totalLength(parts)), ...parts);
}
__name(derElement, "derElement");
function derSequence(...parts) {
  return derElement(TAG.sequence, ...parts);
}
__name(derSequence, "derSequence");
function derSetOf(members, tag = TAG.set) {
  return derElement(tag, ...members.toSorted(compareOctets));
}
__name(derSetOf, "derSetOf");
function derOctetString(octets) {
  return derElement(TAG.octetString, octets);
}
__name(derOctetString, "derOctetString");
function derBitString(octets) {
  return derElement(TAG.bitString, Uint8Array.of(0), octets);
}
__name(derBitString, "derBitString");
function derInteger(value) {
  let digits = [];
  for (let rest = value; rest > 0 || digits.length === 0; rest = Math.floor(rest / 256))
    digits.unshift(rest % 256);
  return (digits[0] ?? 0) >= 128 && digits.unshift(0), derElement(TAG.integer, Uint8Array.from(digits));
}
__name(derInteger, "derInteger");
var DER_NULL = Uint8Array.of(TAG.null, 0);
function derOid(dotted) {
  let [first = 0, second = 0, ...rest] = dotted.split(".").map(Number), octets = [first * 40 + second, ...rest].flatMap(base128);
  return derElement(TAG.oid, Uint8Array.from(octets));
}
__name(derOid, "derOid");
function base128(value) {
  let digits = [value % 128];
  for (let rest = Math.floor(value / 128); rest > 0; rest = Math.floor(rest / 128))
    digits.unshift(rest % 128 | 128);
  return digits;
}
__name(base128, "base128");
function derTime(time) {
  let year = time.getUTCFullYear();
  if (Number.isNaN(year) || year < 0 || year > 9999)
    throw new MtaopsError("E_INPUT", `time out of range: ${String(time)}`);
  let digits = time.toISOString().replaceAll(/[-:T]|\.\d+/g, ""), short = year >= 1950 && year < 2050;
  return derElement(short ? TAG.utcTime : TAG.generalizedTime, asciiOctets(short ? digits.slice(2) : digits));
}
__name(derTime, "derTime");

// packages/smime/src/der/decode.ts
function malformed(what, offset) {
  return new MtaopsError("E_INPUT", offset === void 0 ? what : `${what} at octet ${offset}`, {
    details: { reason: "broken" }
  });
}
__name(malformed, "malformed");
function readElement(octets, offset = 0) {
  let tag = octets[offset], first = octets[offset + 1];
  if (tag === void 0 || first === void 0) throw malformed("ASN.1 element is cut off", offset);
  if ((tag & 31) === 31) throw malformed("ASN.1 tag number above 30", offset);
  let length = first, start = offset + 2;
  if (first >= 128) {
    let count = first & 127;
    if (count === 0) throw malformed("indefinite length where DER is required", offset);
    if (count > 6) throw malformed("ASN.1 length too large", offset);
    length = 0;
    for (let i = 0; i < count; i++) length = length * 256 + (octets[start + i] ?? 0);
    start += count;
  }
  let end = start + length;
  if (end > octets.length) throw malformed("ASN.1 element is cut off", offset);
  return { content: octets.subarray(start, end), encoding: octets.subarray(offset, end), tag };
}
__name(readElement, "readElement");
function readOnly(octets) {
  let element = readElement(octets);
  if (element.encoding.length !== octets.length)
    throw malformed("octets after the end", element.encoding.length);
  return element;
}
__name(readOnly, "readOnly");
function readChildren(parent) {
  let octets = "content" in parent ? parent.content : parent, children = [];
  for (let at = 0; at < octets.length; ) {
    let child = readElement(octets, at);
    children.push(child), at += child.encoding.length;
  }
  return children;
}
__name(readChildren, "readChildren");
function expectTag(element, tag, what) {
  if (element === void 0) throw malformed(`${what} is missing`);
  if (element.tag !== tag)
    throw malformed(`${what} has ASN.1 tag 0x${element.tag.toString(16)}, not 0x${tag.toString(16)}`);
  return element;
}
__name(expectTag, "expectTag");
function readSequence(element, what) {
  return readChildren(expectTag(element, TAG.sequence, what));
}
__name(readSequence, "readSequence");
function readOid(element, what = "object identifier") {
  let { content } = expectTag(element, TAG.oid, what), arcs = [], value = 0;
  for (let octet of content)
    value = value * 128 + (octet & 127), octet < 128 && (arcs.push(value), value = 0);
  let [first, ...rest] = arcs;
  if (first === void 0) throw malformed(`${what} is empty`);
  let top = Math.min(Math.floor(first / 40), 2);
  return [top, first - top * 40, ...rest].join(".");
}
__name(readOid, "readOid");
function readInteger(element, what = "integer") {
  let { content } = expectTag(element, TAG.integer, what);
  if (content.length === 0 || content.length > 6 || (content[0] ?? 0) >= 128)
    throw malformed(`${what} is out of range`);
  let value = 0;
  for (let octet of content) value = value * 256 + octet;
  return value;
}
__name(readInteger, "readInteger");
function readBitString(element, what) {
  let { content } = expectTag(element, TAG.bitString, what);
  if (content[0] !== 0) throw malformed(`${what} has unused bits`);
  return content.subarray(1);
}
__name(readBitString, "readBitString");
function readTime(element, what) {
  if (element === void 0) throw malformed(`${what} is missing`);
  let text = Buffer.from(element.content).toString("latin1"), match = /^(\d{2}|\d{4})(\d{2})(\d{2})(\d{2})(\d{2})(\d{2})Z$/.exec(text), [, year = "", month, day, hour, minute, second] = match ?? [], long = element.tag === TAG.generalizedTime;
  if (match === null || year.length !== (long ? 4 : 2) || !long && element.tag !== TAG.utcTime)
    throw malformed(`${what} is not a time: ${JSON.stringify(text)}`);
  let full = long ? year : `${Number(year) < 50 ? "20" : "19"}${year}`, time = /* @__PURE__ */ new Date(`${full}-${month}-${day}T${hour}:${minute}:${second}Z`);
  if (Number.isNaN(time.getTime())) throw malformed(`${what} is not a time: ${JSON.stringify(text)}`);
  return time;
}
__name(readTime, "readTime");

// packages/smime/src/cms/content-cipher.ts
var CONTENT_CIPHERS = {
  "aes-128-cbc": cipher("aes-128-cbc", 16, "cbc", "2.16.840.1.101.3.4.1.2"),
  "aes-128-gcm": cipher("aes-128-gcm", 16, "gcm", "2.16.840.1.101.3.4.1.6"),
  "aes-192-cbc": cipher("aes-192-cbc", 24, "cbc", "2.16.840.1.101.3.4.1.22"),
  "aes-256-cbc": cipher("aes-256-cbc", 32, "cbc", "2.16.840.1.101.3.4.1.42"),
  "aes-256-gcm": cipher("aes-256-gcm", 32, "gcm", "2.16.840.1.101.3.4.1.46")
};
function cipher(name, keyOctets, mode, dotted) {
  return { dotted, keyOctets, mode, name, oid: derOid(dotted) };
}
__name(cipher, "cipher");

// packages/smime/src/cms/capabilities.ts
var DEFAULT_CAPABILITIES = ["aes-256-cbc", "aes-128-cbc"], DEFAULT_CIPHER = "aes-256-cbc";
function encodeCapabilities(ciphers) {
  return derSequence(...ciphers.map((name) => derSequence(CONTENT_CIPHERS[name].oid)));
}
__name(encodeCapabilities, "encodeCapabilities");

// packages/smime/src/cms/encrypt-entity.ts
import { createCipheriv as createCipheriv2, randomBytes as randomBytes2 } from "node:crypto";

// packages/smime/src/mime/base64.ts
var LINE_CHARACTERS = 76, LINE_OCTETS = 57, BLOCK_LINES = 200;
function base64LinesLength(octetCount) {
  let characters = Math.ceil(octetCount / 3) * 4;
  return characters + 2 * Math.ceil(characters / LINE_CHARACTERS);
}
__name(base64LinesLength, "base64LinesLength");
function encodeBase64Lines(octets) {
  let lines = Buffer.allocUnsafe(base64LinesLength(octets.length));
  return writeBase64Lines(octets, lines, 0), lines;
}
__name(encodeBase64Lines, "encodeBase64Lines");
function writeBase64Lines(octets, target, offset) {
  let source = bufferView(octets), to = offset;
  for (let from = 0; from < source.length; from += BLOCK_LINES * LINE_OCTETS) {
    let until = Math.min(from + BLOCK_LINES * LINE_OCTETS, source.length), characters = Math.ceil((until - from) / 3) * 4, lineCount = Math.ceil(characters / LINE_CHARACTERS), at = to + 2 * lineCount;
    target.write(source.toString("base64", from, until), at, "latin1");
    for (let left = characters; left > 0; left -= LINE_CHARACTERS) {
      let length = Math.min(left, LINE_CHARACTERS);
      target.copyWithin(to, at, at + length), at += length, to += length, target[to] = 13, target[to + 1] = 10, to += 2;
    }
  }
  return to;
}
__name(writeBase64Lines, "writeBase64Lines");
function decodeBase64(octets) {
  let pieces = bufferView(octets).toString("latin1").split(/=+/).filter((piece) => piece !== "");
  return pieces.length <= 1 ? Buffer.from(pieces[0] ?? "", "base64") : Buffer.concat(pieces.map((piece) => Buffer.from(piece, "base64")));
}
__name(decodeBase64, "decodeBase64");

// packages/smime/src/cms/base64-run.ts
var LINE_OCTETS2 = 57;
function startBase64Run(target, start) {
  let out = bufferView(target), carry = Buffer.alloc(LINE_OCTETS2), carried = 0, at = start;
  return {
    end: /* @__PURE__ */ __name(() => (at = writeBase64Lines(carry.subarray(0, carried), out, at), carried = 0, at), "end"),
    write: /* @__PURE__ */ __name((part) => {
      let rest = bufferView(part);
      if (carried > 0) {
        let taken = rest.copy(carry, carried);
        if (carried += taken, carried < LINE_OCTETS2) return;
        at = writeBase64Lines(carry, out, at), rest = rest.subarray(taken);
      }
      let whole = rest.length - rest.length % LINE_OCTETS2;
      at = writeBase64Lines(rest.subarray(0, whole), out, at), carried = rest.copy(carry, 0, whole);
    }, "write")
  };
}
__name(startBase64Run, "startBase64Run");

// packages/smime/src/cms/oids.ts
var OID = {
  authEnvelopedData: derOid("1.2.840.113549.1.9.16.1.23"),
  contentType: derOid("1.2.840.113549.1.9.3"),
  data: derOid("1.2.840.113549.1.7.1"),
  encryptionKeyPreference: derOid("1.2.840.113549.1.9.16.2.11"),
  envelopedData: derOid("1.2.840.113549.1.7.3"),
  messageDigest: derOid("1.2.840.113549.1.9.4"),
  signedData: derOid("1.2.840.113549.1.7.2"),
  signingCertificateV2: derOid("1.2.840.113549.1.9.16.2.47"),
  signingTime: derOid("1.2.840.113549.1.9.5"),
  smimeCapabilities: derOid("1.2.840.113549.1.9.15")
};

// packages/smime/src/cms/recipient-info.ts
import { constants, publicEncrypt } from "node:crypto";

// packages/smime/src/x509/certificate.ts
import { createHash } from "node:crypto";

// packages/smime/src/x509/name.ts
var EMAIL_ADDRESS = "1.2.840.113549.1.9.1", SHORT_NAMES = /* @__PURE__ */ new Map([
  ["2.5.4.3", "CN"],
  ["2.5.4.4", "SN"],
  ["2.5.4.5", "serialNumber"],
  ["2.5.4.6", "C"],
  ["2.5.4.7", "L"],
  ["2.5.4.8", "ST"],
  ["2.5.4.9", "STREET"],
  ["2.5.4.10", "O"],
  ["2.5.4.11", "OU"],
  ["2.5.4.12", "title"],
  ["2.5.4.42", "GN"],
  ["2.5.4.97", "organizationIdentifier"],
  ["0.9.2342.19200300.100.1.1", "UID"],
  ["0.9.2342.19200300.100.1.25", "DC"],
  [EMAIL_ADDRESS, "emailAddress"]
]);
function readName(element, what) {
  let rdns = readSequence(element, what).map(
    (rdn) => readChildren(rdn).map((pair) => {
      let [type, value] = readSequence(pair, `${what} attribute`);
      return { oid: readOid(type), text: value === void 0 ? "" : readDirectoryString(value) };
    })
  ), valuesOf = /* @__PURE__ */ __name((oid) => rdns.flat().flatMap((pair) => pair.oid === oid ? [pair.text] : []), "valuesOf"), text = rdns.toReversed().map((rdn) => rdn.map(({ oid, text: text2 }) => `${SHORT_NAMES.get(oid) ?? oid}=${escaped(text2)}`).join("+")).join(", ");
  return {
    commonNames: valuesOf("2.5.4.3"),
    der: element?.encoding ?? new Uint8Array(),
    emailAddresses: valuesOf(EMAIL_ADDRESS),
    text
  };
}
__name(readName, "readName");
function readDirectoryString(element) {
  let octets = bufferView(element.content);
  switch (element.tag) {
    case 12:
      return octets.toString("utf8");
    case 18:
    // NumericString
    case 19:
    // PrintableString
    case 20:
    // TeletexString; CAs that use it mean Latin-1
    case 22:
    // IA5String
    case 26:
      return octets.toString("latin1");
    case 30:
      return new TextDecoder("utf-16be").decode(octets);
    case 28:
      return readUtf32(element.content);
    default:
      return `#${hexOf(element.encoding)}`;
  }
}
__name(readDirectoryString, "readDirectoryString");
function readUtf32(octets) {
  let view = new DataView(octets.buffer, octets.byteOffset, octets.byteLength), text = "";
  for (let at = 0; at + 4 <= octets.length; at += 4) {
    let point = view.getUint32(at);
    text += point > 1114111 ? "\uFFFD" : String.fromCodePoint(point);
  }
  return text;
}
__name(readUtf32, "readUtf32");
function escaped(value) {
  return value.replaceAll(/[\\,+"<>;]/g, String.raw`\$&`).replaceAll(/^[ #]| $/g, String.raw`\$&`).replaceAll(
    new RegExp("\\p{Cc}", "gu"),
    (control) => [...Buffer.from(control)].map((octet) => `\\${octet.toString(16).padStart(2, "0")}`).join("")
  );
}
__name(escaped, "escaped");

// packages/smime/src/x509/extensions.ts
var KEY_USAGES = [
  "digitalSignature",
  "nonRepudiation",
  "keyEncipherment",
  "dataEncipherment",
  "keyAgreement",
  "keyCertSign",
  "cRLSign",
  "encipherOnly",
  "decipherOnly"
], EXTENSION = {
  authorityKeyIdentifier: "2.5.29.35",
  basicConstraints: "2.5.29.19",
  extendedKeyUsage: "2.5.29.37",
  keyUsage: "2.5.29.15",
  /** RFC 4262: what the holder's software can decrypt, said in the certificate itself. */
  smimeCapabilities: "1.2.840.113549.1.9.15",
  subjectAltName: "2.5.29.17",
  subjectKeyIdentifier: "2.5.29.14"
}, EXTENDED_KEY_USAGE = {
  any: "2.5.29.37.0",
  emailProtection: "1.3.6.1.5.5.7.3.4"
}, SMTP_UTF8_MAILBOX = "1.3.6.1.5.5.7.8.9";
function readExtensions(element) {
  if (element === void 0) return [];
  let [sequence] = readChildren(element);
  return readSequence(sequence, "extensions").map((extension) => {
    let parts = readSequence(extension, "extension"), critical = parts[1]?.tag === TAG.boolean && parts[1].content[0] !== 0, value = parts[parts[1]?.tag === TAG.boolean ? 2 : 1];
    return {
      critical,
      oid: readOid(parts[0]),
      value: expectTag(value, TAG.octetString, "extension value").content
    };
  });
}
__name(readExtensions, "readExtensions");
function readKeyUsage(value) {
  let { content } = expectTag(readOnly(value), TAG.bitString, "keyUsage"), bits = content.subarray(1);
  return KEY_USAGES.filter((_, bit) => ((bits[bit >> 3] ?? 0) << (bit & 7) & 128) !== 0);
}
__name(readKeyUsage, "readKeyUsage");
function readExtendedKeyUsage(value) {
  return readSequence(readOnly(value), "extKeyUsage").map((oid) => readOid(oid));
}
__name(readExtendedKeyUsage, "readExtendedKeyUsage");
function readBasicConstraints(value) {
  let parts = readSequence(readOnly(value), "basicConstraints"), [first] = parts, ca = first?.tag === TAG.boolean && first.content[0] !== 0, length = parts.find((part) => part.tag === TAG.integer);
  return { ca, pathLength: length === void 0 ? void 0 : readInteger(length, "pathLenConstraint") };
}
__name(readBasicConstraints, "readBasicConstraints");
function readAuthorityKeyId(value) {
  return readSequence(readOnly(value), "authorityKeyIdentifier").find((part) => part.tag === 128)?.content;
}
__name(readAuthorityKeyId, "readAuthorityKeyId");
function readSubjectKeyId(value) {
  return expectTag(readOnly(value), TAG.octetString, "subjectKeyIdentifier").content;
}
__name(readSubjectKeyId, "readSubjectKeyId");
function readAltNameAddresses(value) {
  return readSequence(readOnly(value), "subjectAltName").flatMap((name) => {
    if (name.tag === 129)
      return [{ address: bufferView(name.content).toString("latin1"), source: "rfc822Name" }];
    if (name.tag !== 160) return [];
    let [oid, wrapped] = readChildren(name);
    if (readOid(oid) !== SMTP_UTF8_MAILBOX || wrapped === void 0) return [];
    let [text] = readChildren(wrapped);
    return text === void 0 ? [] : [{ address: readDirectoryString(text), source: "SmtpUTF8Mailbox" }];
  });
}
__name(readAltNameAddresses, "readAltNameAddresses");

// packages/smime/src/x509/public-key.ts
import { createPublicKey } from "node:crypto";
var KINDS = /* @__PURE__ */ new Map([
  ["1.2.840.113549.1.1.1", "rsa"],
  ["1.2.840.113549.1.1.10", "rsa-pss"],
  ["1.2.840.10045.2.1", "ec"],
  ["1.3.101.112", "ed25519"],
  ["1.3.101.110", "x25519"]
]), CURVES = /* @__PURE__ */ new Map([
  ["1.2.840.10045.3.1.7", { curve: "P-256", sizeBits: 256 }],
  ["1.3.132.0.34", { curve: "P-384", sizeBits: 384 }],
  ["1.3.132.0.35", { curve: "P-521", sizeBits: 521 }]
]);
function readPublicKey(element) {
  let [algorithm, bits] = readSequence(element, "subjectPublicKeyInfo"), [oidElement, parameters] = readSequence(algorithm, "public key algorithm"), oid = readOid(oidElement), kind = KINDS.get(oid) ?? "other", rawKey = readBitString(bits, "public key"), curve = kind === "ec" && parameters?.tag === TAG.oid ? CURVES.get(readOid(parameters)) : void 0, spki = element?.encoding ?? new Uint8Array();
  return {
    algorithm: oid,
    curve: curve?.curve,
    keyObject: keepFirst(() => importKey(spki)),
    kind,
    rawKey,
    sizeBits: sizeOf(kind, rawKey) ?? curve?.sizeBits ?? 0,
    spki
  };
}
__name(readPublicKey, "readPublicKey");
function describePublicKey(key) {
  switch (key.kind) {
    case "rsa":
      return `RSA-${key.sizeBits}`;
    case "rsa-pss":
      return `RSA-PSS-${key.sizeBits}`;
    case "ec":
      return `EC ${key.curve ?? "on another curve"}`;
    case "ed25519":
      return "Ed25519";
    case "x25519":
      return "X25519";
    default:
      return `key algorithm ${key.algorithm}`;
  }
}
__name(describePublicKey, "describePublicKey");
function sizeOf(kind, rawKey) {
  if (kind === "ed25519" || kind === "x25519") return 255;
  if (kind !== "rsa" && kind !== "rsa-pss") return;
  let [modulus] = readSequence(readOnly(rawKey), "RSA public key"), { content } = expectTag(modulus, TAG.integer, "RSA modulus"), first = content.findIndex((octet) => octet !== 0);
  if (first < 0) throw malformed("RSA modulus is zero");
  return (content.length - first) * 8 - Math.clz32(content[first] ?? 0) + 24;
}
__name(sizeOf, "sizeOf");
function importKey(spki) {
  try {
    return createPublicKey({ format: "der", key: bufferOf(spki), type: "spki" });
  } catch (cause) {
    throw new MtaopsError("E_INPUT", "public key of the certificate cannot be used", { cause });
  }
}
__name(importKey, "importKey");
function bufferOf(octets) {
  return Buffer.from(octets.buffer, octets.byteOffset, octets.byteLength);
}
__name(bufferOf, "bufferOf");
function keepFirst(make) {
  let made;
  return () => (made ??= { value: make() }, made.value);
}
__name(keepFirst, "keepFirst");

// packages/smime/src/x509/certificate.ts
function parseCertificate(octets) {
  let der = new Uint8Array(octets);
  try {
    return readCertificate(der);
  } catch (cause) {
    let detail = isMtaopsError(cause) ? cause.message : "unreadable";
    throw new MtaopsError("E_INPUT", `certificate is broken: ${detail}`, {
      cause,
      details: { reason: "broken" }
    });
  }
}
__name(parseCertificate, "parseCertificate");
function readCertificate(der) {
  let [tbs] = readSequence(readOnly(der), "certificate"), all = readSequence(tbs, "tbsCertificate"), [serial, , issuerField, validity, subjectField, key, ...rest] = all[0]?.tag === 160 ? all.slice(1) : all, issuer = readName(issuerField, "issuer"), subject = readName(subjectField, "subject"), [notBefore, notAfter] = readSequence(validity, "validity"), serialElement = expectTag(serial, TAG.integer, "serial number"), extensions = readExtensions(rest.find((field) => field.tag === 163));
  return {
    ...readKnownExtensions(extensions, subject),
    der,
    extensions,
    fingerprint: createHash("sha256").update(der).digest("hex"),
    issuer,
    issuerAndSerial: derSequence(issuer.der, serialElement.encoding),
    notAfter: readTime(notAfter, "notAfter"),
    notBefore: readTime(notBefore, "notBefore"),
    publicKey: readPublicKey(key),
    serialNumber: serialText(serialElement),
    subject
  };
}
__name(readCertificate, "readCertificate");
function readKnownExtensions(extensions, subject) {
  let read = /* @__PURE__ */ __name((oid, parse) => {
    let extension = extensions.find((candidate) => candidate.oid === oid);
    return extension === void 0 ? void 0 : parse(extension.value);
  }, "read"), named = read(EXTENSION.subjectAltName, readAltNameAddresses) ?? [], known = new Set(named.map(({ address }) => address.toLowerCase())), onlyInSubject = subject.emailAddresses.filter((address) => !known.has(address.toLowerCase()));
  return {
    authorityKeyId: read(EXTENSION.authorityKeyIdentifier, readAuthorityKeyId),
    basicConstraints: read(EXTENSION.basicConstraints, readBasicConstraints),
    emailAddresses: [...named, ...onlyInSubject.map((address) => ({ address, source: "subject" }))],
    extendedKeyUsage: read(EXTENSION.extendedKeyUsage, readExtendedKeyUsage),
    keyUsage: read(EXTENSION.keyUsage, readKeyUsage),
    subjectKeyId: read(EXTENSION.subjectKeyIdentifier, readSubjectKeyId)
  };
}
__name(readKnownExtensions, "readKnownExtensions");
function serialText(element) {
  if (element.content.length === 0) throw malformed("serial number is empty");
  let negative = (element.content[0] ?? 0) >= 128, magnitude = BigInt(`0x${hexOf(element.content)}`), hex = (negative ? (1n << BigInt(element.content.length * 8)) - magnitude : magnitude).toString(16).toUpperCase();
  return `${negative ? "-" : ""}${hex.length % 2 === 1 ? "0" : ""}${hex}`;
}
__name(serialText, "serialText");
function isSelfIssued(certificate) {
  return equalOctets(certificate.issuer.der, certificate.subject.der);
}
__name(isSelfIssued, "isSelfIssued");
function describeCertificate(certificate) {
  return `${certificate.subject.text || certificate.emailAddresses[0]?.address || "no name"} (serial ${certificate.serialNumber}, valid to ${certificate.notAfter.toISOString().slice(0, 10)})`;
}
__name(describeCertificate, "describeCertificate");
function looksLikeCertificate(element) {
  return element.tag !== TAG.sequence ? !1 : readChildren(element).map((child) => child.tag).join() === [TAG.sequence, TAG.sequence, TAG.bitString].join();
}
__name(looksLikeCertificate, "looksLikeCertificate");

// packages/smime/src/x509/address.ts
function matchAddress(a, b) {
  let left = split(a), right = split(b);
  return left === void 0 || right === void 0 || left.domain !== right.domain ? "none" : left.local === right.local ? "exact" : left.local.toLowerCase() === right.local.toLowerCase() ? "local-part-case" : "none";
}
__name(matchAddress, "matchAddress");
function split(address) {
  let at = address.lastIndexOf("@");
  if (!(at <= 0 || at === address.length - 1))
    return { domain: canonicalDomain(address.slice(at + 1)), local: address.slice(0, at) };
}
__name(split, "split");
function canonicalDomain(domain) {
  let plain = domain.toLowerCase().replace(/\.$/, "");
  return /[^\0-\x7f]/.test(plain) && URL.canParse(`http://${plain}/`) ? new URL(`http://${plain}/`).hostname : plain;
}
__name(canonicalDomain, "canonicalDomain");

// packages/smime/src/x509/choose.ts
var MIN_RSA_BITS = 2048;
function chooseSigningCertificate(candidates, address, at) {
  return choose(candidates, address, at, "sign");
}
__name(chooseSigningCertificate, "chooseSigningCertificate");
function chooseEncryptionCertificate(candidates, address, at) {
  return choose(candidates, address, at, "encrypt");
}
__name(chooseEncryptionCertificate, "chooseEncryptionCertificate");
function findUnfitness(certificate, purpose, at) {
  return dateReason(certificate, at) ?? roleReason(certificate, purpose) ?? keyReason(certificate, purpose);
}
__name(findUnfitness, "findUnfitness");
function choose(candidates, address, at, purpose) {
  let refused = /* @__PURE__ */ new Map(), usable = [];
  for (let certificate of candidates) {
    let match = bestMatch(certificate, address), unfit = match === "none" ? addressReason(certificate, address) : findUnfitness(certificate, purpose, at);
    unfit !== void 0 ? refused.set(certificate, unfit) : match !== "none" && usable.push({ certificate, match });
  }
  let [best, ...others] = usable.toSorted(byPreference);
  for (let { certificate } of others)
    certificate.fingerprint !== best?.certificate.fingerprint && refused.set(certificate, { code: "older", reason: "usable, but a newer one was chosen" });
  let listed = candidates.flatMap((certificate) => {
    let why = refused.get(certificate);
    return why === void 0 ? [] : [{ certificate, ...why }];
  });
  return best === void 0 ? { refused: listed } : { chosen: best.certificate, match: best.match, refused: listed };
}
__name(choose, "choose");
function byPreference(a, b) {
  if (a.match !== b.match) return a.match === "exact" ? -1 : 1;
  let begin = b.certificate.notBefore.getTime() - a.certificate.notBefore.getTime();
  return begin !== 0 ? begin : b.certificate.notAfter.getTime() - a.certificate.notAfter.getTime();
}
__name(byPreference, "byPreference");
function bestMatch(certificate, address) {
  let matches = certificate.emailAddresses.map((own) => matchAddress(own.address, address));
  return matches.includes("exact") ? "exact" : matches.includes("local-part-case") ? "local-part-case" : "none";
}
__name(bestMatch, "bestMatch");
function addressReason(certificate, address) {
  let own = certificate.emailAddresses.map((entry) => entry.address);
  return { code: "address", reason: own.length === 0 ? "names no e-mail address" : `is for ${own.join(", ")}, not for ${address}` };
}
__name(addressReason, "addressReason");
function dateReason(certificate, at) {
  let day = /* @__PURE__ */ __name((date) => date.toISOString().slice(0, 10), "day");
  if (at > certificate.notAfter)
    return { code: "expired", reason: `expired on ${day(certificate.notAfter)}` };
  if (at < certificate.notBefore)
    return { code: "not-yet-valid", reason: `not valid before ${day(certificate.notBefore)}` };
}
__name(dateReason, "dateReason");
function roleReason(certificate, purpose) {
  if (certificate.basicConstraints?.ca === !0)
    return { code: "ca", reason: "is a CA certificate, not one of a mailbox" };
  let needed = neededUsage(certificate, purpose), usage = certificate.keyUsage;
  if (usage !== void 0 && !needed.some((name) => usage.includes(name)))
    return { code: "key-usage", reason: `keyUsage allows ${usage.join(", ") || "nothing"}, not ${needed.join(" or ")}` };
  let extended = certificate.extendedKeyUsage, forMail = [EXTENDED_KEY_USAGE.emailProtection, EXTENDED_KEY_USAGE.any];
  if (extended !== void 0 && !forMail.some((oid) => extended.includes(oid)))
    return { code: "extended-key-usage", reason: "extendedKeyUsage does not allow emailProtection" };
}
__name(roleReason, "roleReason");
function neededUsage(certificate, purpose) {
  return purpose === "sign" ? ["digitalSignature", "nonRepudiation"] : certificate.publicKey.kind === "rsa" ? ["keyEncipherment"] : ["keyAgreement"];
}
__name(neededUsage, "neededUsage");
function keyReason(certificate, purpose) {
  let { curve, kind, sizeBits } = certificate.publicKey, can = (purpose === "sign" ? ["rsa", "rsa-pss", "ec", "ed25519"] : ["rsa", "ec", "x25519"]).includes(kind) && (kind !== "ec" || curve !== void 0), name = describePublicKey(certificate.publicKey);
  if (!can) return { code: "key-kind", reason: `${name} cannot ${purpose}` };
  if ((kind === "rsa" || kind === "rsa-pss") && sizeBits < MIN_RSA_BITS)
    return { code: "key-size", reason: `${name} is too small; at least ${MIN_RSA_BITS} bits are needed` };
}
__name(keyReason, "keyReason");

// packages/smime/src/cms/digest.ts
import { hash } from "node:crypto";
var DIGESTS = {
  "sha-256": digest("sha-256", "sha256", 32, "2.16.840.1.101.3.4.2.1"),
  "sha-384": digest("sha-384", "sha384", 48, "2.16.840.1.101.3.4.2.2"),
  "sha-512": digest("sha-512", "sha512", 64, "2.16.840.1.101.3.4.2.3")
};
function digestOf(algorithm, octets) {
  return new Uint8Array(hash(algorithm.cryptoName, octets, "buffer"));
}
__name(digestOf, "digestOf");
function digest(name, cryptoName, sizeOctets, oid) {
  return { cryptoName, identifier: derSequence(derOid(oid)), name, sizeOctets };
}
__name(digest, "digest");

// packages/smime/src/cms/key-agreement.ts
import {
  createCipheriv,
  diffieHellman,
  generateKeyPairSync,
  hash as hash2,
  hkdfSync
} from "node:crypto";
var VERSION_3 = derInteger(3), EC_PUBLIC_KEY = derSequence(derOid("1.2.840.10045.2.1")), X25519 = derSequence(derOid("1.3.101.110")), AGREEMENTS = {
  "P-256": { digest: "sha256", oid: derOid("1.3.132.1.11.1") },
  "P-384": { digest: "sha384", oid: derOid("1.3.132.1.11.2") },
  "P-521": { digest: "sha512", oid: derOid("1.3.132.1.11.3") },
  X25519: { digest: "sha256", oid: derOid("1.2.840.113549.1.9.16.3.19") }
}, KEY_WRAPS = /* @__PURE__ */ new Map([
  [16, { identifier: derSequence(derOid("2.16.840.1.101.3.4.1.5")), name: "id-aes128-wrap" }],
  [24, { identifier: derSequence(derOid("2.16.840.1.101.3.4.1.25")), name: "id-aes192-wrap" }],
  [32, { identifier: derSequence(derOid("2.16.840.1.101.3.4.1.45")), name: "id-aes256-wrap" }]
]), WRAP_IV = new Uint8Array(8).fill(166);
function encodeKeyAgreement(recipient, contentKey) {
  let curve = recipient.publicKey.curve ?? "X25519", agreement = AGREEMENTS[curve], wrap = KEY_WRAPS.get(contentKey.length);
  if (wrap === void 0) throw new MtaopsError("E_BUG", `no key wrap for ${contentKey.length} octets`);
  let { privateKey, publicKey } = makeEphemeral(curve), secret = new Uint8Array(diffieHellman({ privateKey, publicKey: recipient.publicKey.keyObject() })), info = encodeSharedInfo(wrap.identifier, contentKey.length), wrappingKey = curve === "X25519" ? new Uint8Array(hkdfSync(agreement.digest, secret, new Uint8Array(), info, contentKey.length)) : deriveX963(agreement.digest, secret, info, contentKey.length), encryptedKey = wrapKey(wrap.name, wrappingKey, contentKey), originatorKey = derElement(
    161,
    curve === "X25519" ? X25519 : EC_PUBLIC_KEY,
    derBitString(rawKeyOf(publicKey))
  );
  return derElement(
    161,
    VERSION_3,
    derElement(160, originatorKey),
    derSequence(agreement.oid, wrap.identifier),
    derSequence(derSequence(recipient.issuerAndSerial, derOctetString(encryptedKey)))
  );
}
__name(encodeKeyAgreement, "encodeKeyAgreement");
function encodeSharedInfo(keyWrap, keyOctets) {
  let bits = new DataView(new ArrayBuffer(4));
  return bits.setUint32(0, keyOctets * 8), derSequence(keyWrap, derElement(162, derOctetString(new Uint8Array(bits.buffer))));
}
__name(encodeSharedInfo, "encodeSharedInfo");
function deriveX963(digest2, secret, info, length) {
  let block = hash2(digest2, concatOctets(secret, Uint8Array.of(0, 0, 0, 1), info), "buffer");
  return new Uint8Array(block).subarray(0, length);
}
__name(deriveX963, "deriveX963");
function wrapKey(cipher2, wrappingKey, contentKey) {
  let wrap = createCipheriv(cipher2, wrappingKey, WRAP_IV);
  return concatOctets(wrap.update(contentKey), wrap.final());
}
__name(wrapKey, "wrapKey");
function makeEphemeral(curve) {
  return curve === "X25519" ? generateKeyPairSync("x25519") : generateKeyPairSync("ec", { namedCurve: curve });
}
__name(makeEphemeral, "makeEphemeral");
function rawKeyOf(key) {
  return readPublicKey(readOnly(new Uint8Array(key.export({ format: "der", type: "spki" })))).rawKey;
}
__name(rawKeyOf, "rawKeyOf");

// packages/smime/src/cms/recipient-info.ts
var VERSION_0 = derInteger(0), RSA_ENCRYPTION = derSequence(derOid("1.2.840.113549.1.1.1"), DER_NULL), RSAES_OAEP = derSequence(
  derOid("1.2.840.113549.1.1.7"),
  derSequence(
    derElement(160, DIGESTS["sha-256"].identifier),
    derElement(161, derSequence(derOid("1.2.840.113549.1.1.8"), DIGESTS["sha-256"].identifier))
  )
);
function encodeRecipientInfo(recipient, contentKey, transport) {
  let { curve, kind, sizeBits } = recipient.publicKey;
  if (kind === "x25519" || kind === "ec" && curve !== void 0)
    return encodeKeyAgreement(recipient, contentKey);
  if (kind !== "rsa") {
    let name = describePublicKey(recipient.publicKey);
    throw new MtaopsError(
      "E_INPUT",
      `cannot encrypt to ${describeCertificate(recipient)}: ${name} cannot encrypt`
    );
  }
  if (sizeBits < MIN_RSA_BITS)
    throw new MtaopsError(
      "E_INPUT",
      `cannot encrypt to ${describeCertificate(recipient)}: RSA-${sizeBits} is too small`,
      {
        hint: `ask the recipient for a certificate with at least ${MIN_RSA_BITS} bits`
      }
    );
  return encodeKeyTransport(recipient, contentKey, transport);
}
__name(encodeRecipientInfo, "encodeRecipientInfo");
function encodeKeyTransport(recipient, contentKey, transport) {
  let padding = transport === "oaep" ? { oaepHash: "sha256", padding: constants.RSA_PKCS1_OAEP_PADDING } : { padding: constants.RSA_PKCS1_PADDING }, encrypted = publicEncrypt(
    { key: recipient.publicKey.keyObject(), ...padding },
    bufferView(contentKey)
  );
  return derSequence(
    VERSION_0,
    recipient.issuerAndSerial,
    transport === "oaep" ? RSAES_OAEP : RSA_ENCRYPTION,
    derOctetString(encrypted)
  );
}
__name(encodeKeyTransport, "encodeKeyTransport");

// packages/smime/src/cms/signed-attributes.ts
import { hash as hash3 } from "node:crypto";
var CONTENT_TYPE_DATA = attribute(OID.contentType, OID.data);
function encodeSignedAttributes(signer, messageDigest, signingTime, capabilities) {
  let preferred = signer.encryptionCertificate;
  return derSetOf([
    CONTENT_TYPE_DATA,
    attribute(OID.signingTime, derTime(signingTime)),
    attribute(OID.messageDigest, derOctetString(messageDigest)),
    ...capabilities.length === 0 ? [] : [attribute(OID.smimeCapabilities, encodeCapabilities(capabilities))],
    attribute(OID.signingCertificateV2, encodeSigningCertificate(signer.certificate)),
    // SMIMEEncryptionKeyPreference ::= CHOICE { issuerAndSerialNumber [0] IssuerAndSerialNumber, … } (RFC 8551 §2.5.3)
    ...preferred === void 0 ? [] : [attribute(OID.encryptionKeyPreference, retagged(preferred.issuerAndSerial, 160))]
  ]);
}
__name(encodeSignedAttributes, "encodeSignedAttributes");
function implicitAttributes(attributes) {
  return retagged(attributes, 160);
}
__name(implicitAttributes, "implicitAttributes");
function encodeSigningCertificate(certificate) {
  let certHash = derOctetString(new Uint8Array(hash3("sha256", certificate.der, "buffer"))), generalNames = derSequence(derElement(164, certificate.issuer.der)), serial = certificate.issuerAndSerial.subarray(
    certificate.issuerAndSerial.length - serialLength(certificate)
  );
  return derSequence(derSequence(derSequence(certHash, derSequence(generalNames, serial))));
}
__name(encodeSigningCertificate, "encodeSigningCertificate");
function serialLength(certificate) {
  let content = certificate.issuerAndSerial, header = (content[1] ?? 0) < 128 ? 2 : 2 + ((content[1] ?? 0) & 127);
  return content.length - header - certificate.issuer.der.length;
}
__name(serialLength, "serialLength");
function attribute(oid, value) {
  return derSequence(oid, derElement(TAG.set, value));
}
__name(attribute, "attribute");
function retagged(element, tag) {
  let copy = new Uint8Array(element);
  return copy[0] = tag, copy;
}
__name(retagged, "retagged");

// packages/smime/src/cms/signer.ts
import { sign } from "node:crypto";

// packages/smime/src/keys/private-key.ts
import { createPrivateKey, createPublicKey as createPublicKey2 } from "node:crypto";

// packages/smime/src/keys/key-error.ts
var HINTS = {
  broken: "compare the file with the original; it may have been cut or edited in transit",
  "passphrase-required": "give the passphrase by environment, file, command or prompt",
  "passphrase-wrong": "check the passphrase; a damaged file can look the same",
  unsupported: "convert it: openssl pkcs8 -topk8 -v2 aes256 -in OLD.pem -out NEW.pem"
};
function keyError(reason, message, cause) {
  return new MtaopsError("E_INPUT", message, {
    details: { reason },
    hint: HINTS[reason],
    ...cause === void 0 ? {} : { cause }
  });
}
__name(keyError, "keyError");

// packages/smime/src/keys/private-key.ts
function importPrivateKey(der, form) {
  let keyObject;
  try {
    keyObject = createPrivateKey({ format: "der", key: Buffer.from(der), type: form });
  } catch (cause) {
    throw keyError("broken", "private key is broken: its numbers do not make a key", cause);
  }
  let spki = createPublicKey2(keyObject).export({ format: "der", type: "spki" }), publicKey = readPublicKey(readOnly(new Uint8Array(spki)));
  if (publicKey.kind === "other" || publicKey.kind === "ec" && publicKey.curve === void 0) {
    let type = keyObject.asymmetricKeyType ?? "unknown";
    throw keyError(
      "unsupported",
      `private key of type ${type} (${publicKey.algorithm}) is not one S/MIME uses`
    );
  }
  return { keyObject, publicKey };
}
__name(importPrivateKey, "importPrivateKey");
function isKeyOf(key, certificate) {
  let [own, named] = [key.publicKey, certificate.publicKey], family = /* @__PURE__ */ __name((kind) => kind === "rsa-pss" ? "rsa" : kind, "family");
  return family(own.kind) === family(named.kind) && own.curve === named.curve && equalOctets(own.rawKey, named.rawKey);
}
__name(isKeyOf, "isKeyOf");

// packages/smime/src/cms/signature-algorithm.ts
import { constants as constants2 } from "node:crypto";
var ECDSA_OIDS = {
  "sha-256": "1.2.840.10045.4.3.2",
  "sha-384": "1.2.840.10045.4.3.3",
  "sha-512": "1.2.840.10045.4.3.4"
};
function signatureAlgorithmFor(scheme, digestName) {
  let digest2 = DIGESTS[scheme === "ed25519" ? "sha-512" : digestName];
  return { digest: digest2, identifier: identifierFor(scheme, digest2), scheme };
}
__name(signatureAlgorithmFor, "signatureAlgorithmFor");
function identifierFor(scheme, digest2) {
  switch (scheme) {
    case "rsa-pkcs1":
      return derSequence(derOid("1.2.840.113549.1.1.1"), DER_NULL);
    case "ecdsa":
      return derSequence(derOid(ECDSA_OIDS[digest2.name]));
    case "ed25519":
      return derSequence(derOid("1.3.101.112"));
    case "rsa-pss": {
      let mgf1 = derSequence(derOid("1.2.840.113549.1.1.8"), digest2.identifier), parameters = derSequence(
        derElement(160, digest2.identifier),
        derElement(161, mgf1),
        derElement(162, derInteger(digest2.sizeOctets))
      );
      return derSequence(derOid("1.2.840.113549.1.1.10"), parameters);
    }
  }
}
__name(identifierFor, "identifierFor");
function signOptions(algorithm) {
  return algorithm.scheme === "rsa-pkcs1" ? { padding: constants2.RSA_PKCS1_PADDING } : algorithm.scheme !== "rsa-pss" ? {} : { padding: constants2.RSA_PKCS1_PSS_PADDING, saltLength: algorithm.digest.sizeOctets };
}
__name(signOptions, "signOptions");

// packages/smime/src/cms/signer.ts
function createSigner(certificate, key, options = {}) {
  if (!isKeyOf(key, certificate))
    throw new MtaopsError(
      "E_INPUT",
      `private key does not belong to the certificate ${describeCertificate(certificate)}`,
      {
        hint: `the key is ${describePublicKey(key.publicKey)}, the certificate has another one; check which files go together`
      }
    );
  let scheme = schemeFor(certificate.publicKey, options.pss === !0), signInput = /* @__PURE__ */ __name((algorithm) => ({ key: key.keyObject, ...signOptions(algorithm) }), "signInput");
  return {
    ...describeSigner(certificate, scheme, options),
    sign: /* @__PURE__ */ __name((toBeSigned, algorithm) => new Promise((resolve, reject) => {
      sign(
        digestNameFor(algorithm),
        toBeSigned,
        signInput(algorithm),
        (error, signature) => error === null ? resolve(new Uint8Array(signature)) : reject(error)
      );
    }), "sign"),
    signSync: /* @__PURE__ */ __name((toBeSigned, algorithm) => new Uint8Array(sign(digestNameFor(algorithm), toBeSigned, signInput(algorithm))), "signSync")
  };
}
__name(createSigner, "createSigner");
function describeSigner(certificate, scheme, options) {
  let { chain = [], encryptionCertificate } = options, own = encryptionCertificate?.fingerprint === certificate.fingerprint ? void 0 : encryptionCertificate, others = [...own === void 0 ? [] : [own], ...chain.filter((one) => !isSelfIssued(one))], byFingerprint = new Map([certificate, ...others].map((one) => [one.fingerprint, one]));
  return { certificate, certificates: [...byFingerprint.values()], encryptionCertificate: own, scheme };
}
__name(describeSigner, "describeSigner");
function certificateSet(signers) {
  let all = signers.flatMap((signer) => signer.certificates), unique = new Map(all.map((certificate) => [certificate.fingerprint, certificate.der]));
  return derSetOf([...unique.values()], 160);
}
__name(certificateSet, "certificateSet");
function digestNameFor(algorithm) {
  return algorithm.scheme === "ed25519" ? null : algorithm.digest.cryptoName;
}
__name(digestNameFor, "digestNameFor");
function schemeFor(key, pss) {
  let name = describePublicKey(key);
  if ((key.kind === "rsa" || key.kind === "rsa-pss") && key.sizeBits < MIN_RSA_BITS)
    throw new MtaopsError("E_INPUT", `${name} is too small to sign with`, {
      hint: `get a certificate for an RSA key of at least ${MIN_RSA_BITS} bits, or for an EC key`
    });
  if (key.kind === "rsa") return pss ? "rsa-pss" : "rsa-pkcs1";
  if (key.kind === "rsa-pss") return "rsa-pss";
  if (key.kind === "ed25519") return "ed25519";
  if (key.kind === "ec" && key.curve !== void 0) return "ecdsa";
  throw new MtaopsError("E_INPUT", `${name} cannot sign`);
}
__name(schemeFor, "schemeFor");

// packages/smime/src/cms/signed-data.ts
var VERSION_1 = derInteger(1);
function encodeSignedData(results, contentLength) {
  let digests = new Map(
    results.map(({ algorithm }) => [algorithm.digest.name, algorithm.digest.identifier])
  ), digestAlgorithms = derSetOf([...digests.values()]), certificates = certificateSet(results.map(({ signer }) => signer)), tail = concatOctets(certificates, derSetOf(results.map(encodeSignerInfo)));
  if (contentLength === void 0) {
    let signedData = derSequence(VERSION_1, digestAlgorithms, derSequence(OID.data), tail);
    return { head: derSequence(OID.signedData, derElement(160, signedData)), tail: new Uint8Array() };
  }
  let content = wrapHeaders(contentLength, [
    { tag: TAG.octetString },
    { tag: 160 },
    { prefix: [OID.data], tag: TAG.sequence }
  ]), outer = wrapHeaders(totalLength([content, tail]) + contentLength, [
    { prefix: [VERSION_1, digestAlgorithms], tag: TAG.sequence },
    { tag: 160 },
    { prefix: [OID.signedData], tag: TAG.sequence }
  ]);
  return { head: concatOctets(outer, content), tail };
}
__name(encodeSignedData, "encodeSignedData");
function wrapHeaders(innerLength, layers) {
  let head = new Uint8Array();
  for (let { prefix = [], tag } of layers) {
    let inside = concatOctets(...prefix, head);
    head = concatOctets(derHeader(tag, inside.length + innerLength), inside);
  }
  return head;
}
__name(wrapHeaders, "wrapHeaders");
function encodeSignerInfo({ algorithm, attributes, signature, signer }) {
  return derSequence(
    VERSION_1,
    signer.certificate.issuerAndSerial,
    algorithm.digest.identifier,
    implicitAttributes(attributes),
    algorithm.identifier,
    derOctetString(signature)
  );
}
__name(encodeSignerInfo, "encodeSignerInfo");

// packages/smime/src/cms/enveloped-data.ts
var GCM_TAG_OCTETS = 16;
function encodeEnvelopeHead(recipients, cipher2, { iv, key }, encryptedLength2, transport) {
  let infos = derSetOf(recipients.map((recipient) => encodeRecipientInfo(recipient, key, transport))), gcm = cipher2.mode === "gcm", parameters = gcm ? derSequence(derOctetString(iv), derInteger(GCM_TAG_OCTETS)) : derOctetString(iv), content = wrapHeaders(encryptedLength2, [
    { tag: 128 },
    { prefix: [OID.data, derSequence(cipher2.oid, parameters)], tag: TAG.sequence }
  ]), following = gcm ? 2 + GCM_TAG_OCTETS : 0, outer = wrapHeaders(totalLength([content]) + encryptedLength2 + following, [
    { prefix: [derInteger(gcm ? 0 : envelopeVersion(recipients)), infos], tag: TAG.sequence },
    { tag: 160 },
    { prefix: [gcm ? OID.authEnvelopedData : OID.envelopedData], tag: TAG.sequence }
  ]);
  return concatOctets(outer, content);
}
__name(encodeEnvelopeHead, "encodeEnvelopeHead");
function encodeMac(tag) {
  return derOctetString(tag);
}
__name(encodeMac, "encodeMac");
function envelopeVersion(recipients) {
  return recipients.every((recipient) => recipient.publicKey.kind === "rsa") ? 0 : 2;
}
__name(envelopeVersion, "envelopeVersion");

// packages/smime/src/cms/mime-wrapping.ts
import { randomBytes } from "node:crypto";
function pkcs7MimeHeader(type) {
  return asciiOctets(
    [
      `Content-Type: application/pkcs7-mime; smime-type=${type};`,
      ' name="smime.p7m"',
      "Content-Transfer-Encoding: base64",
      'Content-Disposition: attachment; filename="smime.p7m"',
      `\r
`
    ].join(`\r
`)
  );
}
__name(pkcs7MimeHeader, "pkcs7MimeHeader");
function wrapPkcs7Mime(type, parts) {
  let header = pkcs7MimeHeader(type), out = allocate(header.length + base64LinesLength(totalLength(parts)));
  out.set(header);
  let lines = startBase64Run(out, header.length);
  for (let part of parts) lines.write(part);
  return lines.end(), out;
}
__name(wrapPkcs7Mime, "wrapPkcs7Mime");
function multipartSignedFrame(micalg, boundary = `smime-${randomBytes(18).toString("hex")}`) {
  let joined2 = micalg.join(","), before = [
    'Content-Type: multipart/signed; protocol="application/pkcs7-signature";',
    ` micalg=${micalg.length > 1 ? `"${joined2}"` : joined2}; boundary="${boundary}"`,
    "",
    `--${boundary}`,
    ""
  ], between = [
    "",
    `--${boundary}`,
    'Content-Type: application/pkcs7-signature; name="smime.p7s"',
    "Content-Transfer-Encoding: base64",
    'Content-Disposition: attachment; filename="smime.p7s"',
    `\r
`
  ], lines = /* @__PURE__ */ __name((text) => asciiOctets(text.join(`\r
`)), "lines");
  return { after: lines(["", `--${boundary}--`, ""]), before: lines(before), between: lines(between) };
}
__name(multipartSignedFrame, "multipartSignedFrame");
function wrapMultipartSigned(entity, signature, micalg) {
  let frame = multipartSignedFrame(micalg), base64Length = base64LinesLength(signature.length), out = allocate(totalLength([frame.before, entity, frame.between, frame.after]) + base64Length), at = 0;
  for (let part of [frame.before, entity, frame.between])
    out.set(part, at), at += part.length;
  let lines = startBase64Run(out, at);
  return lines.write(signature), out.set(frame.after, lines.end()), out;
}
__name(wrapMultipartSigned, "wrapMultipartSigned");
function allocate(length) {
  let buffer = Buffer.allocUnsafeSlow(length);
  return new Uint8Array(buffer.buffer, buffer.byteOffset, length);
}
__name(allocate, "allocate");

// packages/smime/src/cms/encrypt-entity.ts
var CHUNK_OCTETS = 57 * 1024, CBC_BLOCK = 16;
function encryptEntity(entity, recipients, options = {}) {
  if (recipients.length === 0)
    throw new MtaopsError("E_USAGE", "nobody to encrypt to: no recipient certificate given");
  let cipher2 = CONTENT_CIPHERS[options.cipher ?? DEFAULT_CIPHER], contentKey = makeContentKey(cipher2), encrypted = encryptedLength(cipher2, entity.length), head = encodeEnvelopeHead(recipients, cipher2, contentKey, encrypted, options.keyTransport ?? "pkcs1"), header = pkcs7MimeHeader(cipher2.mode === "gcm" ? "authEnveloped-data" : "enveloped-data"), macLength = cipher2.mode === "gcm" ? 2 + GCM_TAG_OCTETS : 0, out = allocate(header.length + base64LinesLength(head.length + encrypted + macLength));
  out.set(header);
  let lines = startBase64Run(out, header.length);
  lines.write(head);
  for (let part of encryptParts(cipher2, contentKey, entity)) lines.write(part);
  return lines.end(), out;
}
__name(encryptEntity, "encryptEntity");
function encryptedLength(cipher2, plainLength) {
  return cipher2.mode === "gcm" ? plainLength : plainLength + CBC_BLOCK - plainLength % CBC_BLOCK;
}
__name(encryptedLength, "encryptedLength");
function makeContentKey(cipher2) {
  let random = randomBytes2(cipher2.keyOctets + (cipher2.mode === "gcm" ? 12 : CBC_BLOCK));
  return { iv: random.subarray(cipher2.keyOctets), key: random.subarray(0, cipher2.keyOctets) };
}
__name(makeContentKey, "makeContentKey");
function* encryptParts(cipher2, { iv, key }, plain) {
  if (cipher2.mode === "gcm") {
    let gcm = createCipheriv2(cipher2.name, key, iv);
    for (let chunk of chunks(plain)) yield gcm.update(chunk);
    gcm.final(), yield encodeMac(new Uint8Array(gcm.getAuthTag()));
    return;
  }
  let cbc = createCipheriv2(cipher2.name, key, iv);
  for (let chunk of chunks(plain)) yield cbc.update(chunk);
  yield cbc.final();
}
__name(encryptParts, "encryptParts");
function* chunks(octets) {
  for (let at = 0; at < octets.length; at += CHUNK_OCTETS) yield octets.subarray(at, at + CHUNK_OCTETS);
}
__name(chunks, "chunks");

// packages/smime/src/cms/sign-entity.ts
async function signEntityAsync(entity, signers, options) {
  let results = await Promise.all(
    prepare(entity, signers, options).map(async (prepared) => ({
      ...prepared,
      signature: await prepared.signer.sign(prepared.attributes, prepared.algorithm)
    }))
  );
  return assemble(entity, results, options.format);
}
__name(signEntityAsync, "signEntityAsync");
function prepare(entity, signers, options) {
  if (signers.length === 0) throw new MtaopsError("E_USAGE", "nobody to sign: no signer given");
  let algorithms = signers.map(
    (signer) => signatureAlgorithmFor(signer.scheme, options.digest ?? "sha-256")
  ), digests = new Map(algorithms.map(({ digest: digest2 }) => [digest2, digest2])), computed = new Map([...digests.keys()].map((digest2) => [digest2.name, digestOf(digest2, entity)]));
  return signers.map((signer, index) => {
    let algorithm = algorithms[index] ?? signatureAlgorithmFor(signer.scheme, "sha-256");
    return prepareSignature(
      signer,
      algorithm,
      computed.get(algorithm.digest.name) ?? digestOf(algorithm.digest, entity),
      options
    );
  });
}
__name(prepare, "prepare");
function prepareSignature(signer, algorithm, digest2, { capabilities = DEFAULT_CAPABILITIES, signingTime }) {
  return { algorithm, attributes: encodeSignedAttributes(signer, digest2, signingTime, capabilities), signer };
}
__name(prepareSignature, "prepareSignature");
function assemble(entity, results, format) {
  if (format === "opaque") {
    let { head, tail } = encodeSignedData(results, entity.length);
    return wrapPkcs7Mime("signed-data", [head, entity, tail]);
  }
  let micalg = [...new Set(results.map(({ algorithm }) => algorithm.digest.name))];
  return wrapMultipartSigned(entity, encodeSignedData(results, void 0).head, micalg);
}
__name(assemble, "assemble");

// packages/smime/src/keys/load-private-key.ts
import { createHash as createHash4 } from "node:crypto";

// packages/smime/src/der/pem.ts
var BLOCK = /-----BEGIN ([^\r\n-]+)-----[ \t]*\r?\n?([\s\S]*?)-----END ([^\r\n-]+)-----/g;
function isPem(octets) {
  return bufferView(octets).includes("-----BEGIN ");
}
__name(isPem, "isPem");
function parsePem(octets) {
  let text = bufferView(octets).toString("latin1"), blocks = [];
  for (let [, label = "", body = "", end] of text.matchAll(BLOCK)) {
    if (end !== label) throw broken(`PEM block ${label} ends as ${end}`);
    blocks.push({ label, ...parseBody(label, body) });
  }
  if (text.split("-----BEGIN ").length - 1 !== blocks.length) throw broken("PEM block is cut off: its END line is missing");
  return blocks;
}
__name(parsePem, "parsePem");
function parseBody(label, body) {
  let headers = /* @__PURE__ */ new Map(), blank = /\r?\n[ \t]*\r?\n/.exec(body), hasHeaders = blank !== null && /^[A-Za-z0-9-]+:/.test(body);
  if (hasHeaders)
    for (let line of body.slice(0, blank.index).split(/\r?\n(?![ \t])/)) {
      let colon = line.indexOf(":");
      headers.set(line.slice(0, colon).toLowerCase(), line.slice(colon + 1).trim());
    }
  let base64 = (hasHeaders ? body.slice(blank.index) : body).replaceAll(/\s/g, "");
  if (!/^[A-Za-z0-9+/]*={0,2}$/.test(base64) || base64.length % 4 !== 0 || base64 === "")
    throw broken(`PEM block ${label} is not base64`);
  return { headers, octets: new Uint8Array(Buffer.from(base64, "base64")) };
}
__name(parseBody, "parseBody");
function broken(message) {
  return new MtaopsError("E_INPUT", message, {
    details: { reason: "broken" },
    hint: "compare the file with the original; it may have been cut or edited in transit"
  });
}
__name(broken, "broken");

// packages/smime/src/keys/pbe.ts
import { createDecipheriv, createHash as createHash3, pbkdf2Sync, scryptSync } from "node:crypto";

// packages/smime/src/keys/pkcs12-kdf.ts
import { createHash as createHash2 } from "node:crypto";
var PKCS12_PURPOSE = { iv: 2, key: 1, mac: 3 };
function derivePkcs12(kdf, purpose, length) {
  let blockSize = kdf.digest === "sha384" || kdf.digest === "sha512" ? 128 : 64, diversifier = new Uint8Array(blockSize).fill(purpose), state = concatOctets(filled(kdf.salt, blockSize), filled(kdf.password, blockSize)), out = [];
  for (let have = 0; have < length; ) {
    let block = hash4(kdf.digest, diversifier, state);
    for (let i = 1; i < kdf.iterations; i++) block = hash4(kdf.digest, block);
    out.push(block), have += block.length, addToEach(state, filled(block, blockSize, blockSize), blockSize);
  }
  return concatOctets(...out).subarray(0, length);
}
__name(derivePkcs12, "derivePkcs12");
function bmpPassword(password) {
  if (password === void 0) return new Uint8Array();
  let out = new Uint8Array(2 * password.length + 2), view = new DataView(out.buffer);
  for (let i = 0; i < password.length; i++) view.setUint16(2 * i, password.charCodeAt(i));
  return out;
}
__name(bmpPassword, "bmpPassword");
function filled(octets, blockSize, length = Math.ceil(octets.length / blockSize) * blockSize) {
  return Uint8Array.from(
    { length: octets.length === 0 ? 0 : length },
    (_, i) => octets[i % octets.length] ?? 0
  );
}
__name(filled, "filled");
function addToEach(state, addend, blockSize) {
  for (let start = 0; start < state.length; start += blockSize) {
    let carry = 1;
    for (let i = blockSize - 1; i >= 0; i--)
      carry += (state[start + i] ?? 0) + (addend[i] ?? 0), state[start + i] = carry & 255, carry >>= 8;
  }
}
__name(addToEach, "addToEach");
function hash4(digest2, ...parts) {
  let state = createHash2(digest2);
  for (let part of parts) state.update(part);
  return new Uint8Array(state.digest());
}
__name(hash4, "hash");

// packages/smime/src/keys/rc2.ts
var PI_TABLE = new Uint8Array(
  Buffer.from(
    "d978f9c419ddb5ed28e9fd794aa0d89dc67e37832b76538e624c6488448bfba2179a59f587b34f1361456d8d09817d32bd8f40eb86b77b0bf09521225c6b4e8254d66593ce60b21c7356c014a78cf1dc1275ca1f3bbee4d1423dd430a33cb6266fbf0eda4669075727f21d9bbc944303f811c7f690ef3ee706c3d52fc8661ed708e8eade8052eef784aa72ac354d6a2a961ad2715a1549744b9fd05e0418a4ecc2e0416e0f51cbcc2491af50a1f47039997c3a8523b8b47afc02365b255597312d5dfa98e38a92ae05df2910676cbac9d300e6cfe19ea82c6316013f58e289a90d38341bab33ffb0bb480c5fb9b1cd2ec5f3db47e5a59c770aa62068fe7fc1ad",
    "hex"
  )
), BLOCK2 = 8;
function decryptRc2Cbc(ciphertext, key, iv, effectiveBits) {
  let words = expandKey(key, effectiveBits), out = new Uint8Array(ciphertext.length), previous = iv;
  for (let at = 0; at + BLOCK2 <= ciphertext.length; at += BLOCK2) {
    let block = ciphertext.subarray(at, at + BLOCK2), plain = decryptBlock(block, words);
    for (let i = 0; i < BLOCK2; i++) out[at + i] = (plain[i] ?? 0) ^ (previous[i] ?? 0);
    previous = block;
  }
  return out;
}
__name(decryptRc2Cbc, "decryptRc2Cbc");
function expandKey(key, effectiveBits) {
  let buffer = new Uint8Array(128);
  buffer.set(key);
  let octet = /* @__PURE__ */ __name((i) => buffer[i] ?? 0, "octet"), pi = /* @__PURE__ */ __name((i) => PI_TABLE[i & 255] ?? 0, "pi");
  for (let i = key.length; i < 128; i++) buffer[i] = pi(octet(i - 1) + octet(i - key.length));
  let effectiveOctets = Math.ceil(effectiveBits / 8), mask = 255 >> 8 * effectiveOctets - effectiveBits;
  buffer[128 - effectiveOctets] = pi(octet(128 - effectiveOctets) & mask);
  for (let i = 127 - effectiveOctets; i >= 0; i--) buffer[i] = pi(octet(i + 1) ^ octet(i + effectiveOctets));
  return Uint16Array.from({ length: 64 }, (_, i) => octet(2 * i) | octet(2 * i + 1) << 8);
}
__name(expandKey, "expandKey");
function decryptBlock(block, words) {
  let view = new DataView(block.buffer, block.byteOffset, BLOCK2), r = Uint16Array.from({ length: 4 }, (_, i) => view.getUint16(2 * i, !0));
  for (let round = 15; round >= 0; round--)
    reverseMix(r, words, round), (round === 11 || round === 5) && reverseMash(r, words);
  let out = new DataView(new ArrayBuffer(BLOCK2));
  for (let [i, word] of r.entries()) out.setUint16(2 * i, word, !0);
  return new Uint8Array(out.buffer);
}
__name(decryptBlock, "decryptBlock");
var ROTATIONS = [1, 2, 3, 5];
function reverseMix(r, words, round) {
  let at = /* @__PURE__ */ __name((i) => r[i & 3] ?? 0, "at");
  for (let i = 3; i >= 0; i--) {
    let bits = ROTATIONS[i] ?? 0, value = at(i), rotated = (value >>> bits | value << 16 - bits) & 65535;
    r[i] = rotated - (words[4 * round + i] ?? 0) - (at(i - 1) & at(i - 2)) - (~at(i - 1) & at(i - 3));
  }
}
__name(reverseMix, "reverseMix");
function reverseMash(r, words) {
  for (let i = 3; i >= 0; i--) r[i] = (r[i] ?? 0) - (words[(r[i + 3 & 3] ?? 0) & 63] ?? 0);
}
__name(reverseMash, "reverseMash");

// packages/smime/src/keys/pbe.ts
var MAX_ITERATIONS = 1e7, MAX_SCRYPT_MEMORY_BYTES = 256 * 1024 * 1024, PKCS12_SCHEMES = /* @__PURE__ */ new Map([
  ["1.2.840.113549.1.12.1.3", ["des-ede3-cbc", 24, 8]],
  ["1.2.840.113549.1.12.1.4", ["des-ede-cbc", 16, 8]],
  ["1.2.840.113549.1.12.1.5", ["rc2-128", 16, 8]],
  ["1.2.840.113549.1.12.1.6", ["rc2-40", 5, 8]]
]), PBES1_DES = /* @__PURE__ */ new Map([
  ["1.2.840.113549.1.5.3", "md5"],
  ["1.2.840.113549.1.5.10", "sha1"]
]), PBES2 = "1.2.840.113549.1.5.13", PBKDF2 = "1.2.840.113549.1.5.12", SCRYPT = "1.3.6.1.4.1.11591.4.11", PBES2_CIPHERS = /* @__PURE__ */ new Map([
  ["2.16.840.1.101.3.4.1.2", ["aes-128-cbc", 16]],
  ["2.16.840.1.101.3.4.1.22", ["aes-192-cbc", 24]],
  ["2.16.840.1.101.3.4.1.42", ["aes-256-cbc", 32]],
  ["1.2.840.113549.3.7", ["des-ede3-cbc", 24]]
]), PRFS = /* @__PURE__ */ new Map([
  ["1.2.840.113549.2.7", "sha1"],
  ["1.2.840.113549.2.8", "sha224"],
  ["1.2.840.113549.2.9", "sha256"],
  ["1.2.840.113549.2.10", "sha384"],
  ["1.2.840.113549.2.11", "sha512"]
]);
function decryptPbe(algorithm, password, ciphertext) {
  let [oidElement, parameters] = readSequence(readOnly(algorithm), "encryption algorithm"), oid = readOid(oidElement), cipher2 = oid === PBES2 ? fromPbes2(parameters?.encoding, password) : fromPbes1(oid, parameters?.encoding, password), blockSize = cipher2.name.startsWith("aes") ? 16 : 8;
  if (ciphertext.length === 0 || ciphertext.length % blockSize !== 0)
    throw keyError("broken", `encrypted part has ${ciphertext.length} octets, not whole cipher blocks`);
  return withoutPadding(decryptBlocks(cipher2, ciphertext), blockSize);
}
__name(decryptPbe, "decryptPbe");
function decryptBlocks({ iv, key, name }, ciphertext) {
  if (name === "rc2-40" || name === "rc2-128") return decryptRc2Cbc(ciphertext, key, iv, key.length * 8);
  let triple = name === "des-cbc" || name === "des-ede-cbc", first = key.subarray(0, 8), fullKey = triple ? concatOctets(first, key.length === 16 ? key.subarray(8) : first, first) : key, decipher = createDecipheriv(triple ? "des-ede3-cbc" : name, fullKey, iv).setAutoPadding(!1);
  return concatOctets(decipher.update(ciphertext), decipher.final());
}
__name(decryptBlocks, "decryptBlocks");
function withoutPadding(plain, blockSize) {
  let count = plain.at(-1) ?? 0;
  if (count === 0 || count > blockSize || count > plain.length) return;
  let body = plain.length - count;
  return plain.subarray(body).every((octet) => octet === count) ? plain.subarray(0, body) : void 0;
}
__name(withoutPadding, "withoutPadding");
function fromPbes1(oid, parameters, password) {
  let scheme = PKCS12_SCHEMES.get(oid), desDigest = PBES1_DES.get(oid);
  if (parameters === void 0 || scheme === void 0 && desDigest === void 0)
    throw keyError("unsupported", `encrypted with an unsupported password scheme (${oid})`);
  let [saltElement, count] = readSequence(readOnly(parameters), "encryption parameters"), salt = expectTag(saltElement, TAG.octetString, "salt").content, iterations = boundedIterations(readInteger(count, "iteration count"));
  if (scheme === void 0) return desOf(desDigest ?? "md5", password ?? "", salt, iterations);
  let [name, keyLength, ivLength] = scheme, kdf = { digest: "sha1", iterations, password: bmpPassword(password), salt };
  return {
    iv: derivePkcs12(kdf, PKCS12_PURPOSE.iv, ivLength),
    key: derivePkcs12(kdf, PKCS12_PURPOSE.key, keyLength),
    name
  };
}
__name(fromPbes1, "fromPbes1");
function desOf(digest2, password, salt, iterations) {
  let block = createHash3(digest2).update(password, "utf8").update(salt).digest();
  for (let i = 1; i < iterations; i++) block = createHash3(digest2).update(block).digest();
  let derived = new Uint8Array(block);
  return { iv: derived.subarray(8, 16), key: derived.subarray(0, 8), name: "des-cbc" };
}
__name(desOf, "desOf");
function fromPbes2(parameters, password) {
  let [kdf, scheme] = readSequence(readOnly(parameters ?? new Uint8Array()), "PBES2 parameters"), [schemeOid, ivElement] = readSequence(scheme, "PBES2 cipher"), cipher2 = PBES2_CIPHERS.get(readOid(schemeOid));
  if (cipher2 === void 0)
    throw keyError("unsupported", `encrypted with an unsupported cipher (${readOid(schemeOid)})`);
  let [name, keyLength] = cipher2, iv = expectTag(ivElement, TAG.octetString, "PBES2 initialisation vector").content;
  if (iv.length !== (name.startsWith("aes") ? 16 : 8))
    throw keyError("broken", "PBES2 initialisation vector has a wrong size");
  return { iv, key: deriveKey(kdf?.encoding ?? new Uint8Array(), password ?? "", keyLength), name };
}
__name(fromPbes2, "fromPbes2");
function deriveKey(algorithm, password, keyLength) {
  let [oidElement, parameters] = readSequence(readOnly(algorithm), "key derivation"), oid = readOid(oidElement), [saltElement, cost, ...rest] = readSequence(parameters, "key derivation parameters"), salt = expectTag(saltElement, TAG.octetString, "salt").content;
  if (oid === SCRYPT)
    return deriveScrypt(
      password,
      salt,
      readInteger(cost, "cost"),
      rest.map((part) => part.encoding),
      keyLength
    );
  if (oid !== PBKDF2) throw keyError("unsupported", `unsupported key derivation (${oid})`);
  let prf = rest.find((part) => part.tag === TAG.sequence), digest2 = prf === void 0 ? "sha1" : PRFS.get(readOid(readSequence(prf, "PRF")[0]));
  if (digest2 === void 0) throw keyError("unsupported", "unsupported pseudo-random function in PBKDF2");
  let iterations = boundedIterations(readInteger(cost, "iteration count"));
  return new Uint8Array(pbkdf2Sync(password, salt, iterations, keyLength, digest2));
}
__name(deriveKey, "deriveKey");
function deriveScrypt(password, salt, cost, rest, keyLength) {
  let [blockSize, parallelization] = rest.map((part) => readInteger(readOnly(part), "scrypt parameter"));
  if (blockSize === void 0 || parallelization === void 0 || parallelization > 16)
    throw keyError("broken", "scrypt parameters out of range");
  try {
    return new Uint8Array(
      scryptSync(password, salt, keyLength, {
        blockSize,
        cost,
        maxmem: MAX_SCRYPT_MEMORY_BYTES,
        parallelization
      })
    );
  } catch (cause) {
    throw keyError("broken", "scrypt parameters out of range", cause);
  }
}
__name(deriveScrypt, "deriveScrypt");
function boundedIterations(count) {
  if (count < 1 || count > MAX_ITERATIONS) throw keyError("broken", `iteration count ${count} out of range`);
  return count;
}
__name(boundedIterations, "boundedIterations");

// packages/smime/src/keys/load-private-key.ts
var PEM_FORMS = /* @__PURE__ */ new Map([
  ["PRIVATE KEY", "pkcs8"],
  ["ENCRYPTED PRIVATE KEY", "encrypted"],
  ["RSA PRIVATE KEY", "pkcs1"],
  ["EC PRIVATE KEY", "sec1"]
]), DEK_CIPHERS = /* @__PURE__ */ new Map([
  ["AES-128-CBC", ["aes-128-cbc", 16]],
  ["AES-192-CBC", ["aes-192-cbc", 24]],
  ["AES-256-CBC", ["aes-256-cbc", 32]],
  ["DES-EDE3-CBC", ["des-ede3-cbc", 24]],
  ["DES-CBC", ["des-cbc", 8]]
]);
function loadPrivateKey(octets, passphrase) {
  try {
    return isPem(octets) ? fromPem(octets, passphrase) : fromDer(octets, passphrase);
  } catch (cause) {
    throw isMtaopsError(cause) && cause.details?.reason === "broken" && !cause.message.startsWith("private key") ? keyError("broken", `private key is broken: ${cause.message}`, cause) : cause;
  }
}
__name(loadPrivateKey, "loadPrivateKey");
function fromPem(octets, passphrase) {
  let blocks = parsePem(octets), block = blocks.find(({ label }) => PEM_FORMS.has(label)), form = block && PEM_FORMS.get(block.label);
  if (block === void 0 || form === void 0) {
    let labels = blocks.map(({ label }) => label).join(", ");
    throw keyError("unsupported", `no private key that S/MIME can use in the PEM file (it has: ${labels})`);
  }
  return form === "encrypted" ? fromEncrypted(block.octets, passphrase) : block.headers.get("proc-type")?.includes("ENCRYPTED") === !0 ? fromLegacyPem(block, form, passphrase) : importPrivateKey(block.octets, form);
}
__name(fromPem, "fromPem");
function fromDer(octets, passphrase) {
  let [first, second] = readSequence(readOnly(octets), "key file");
  if (first?.tag === TAG.sequence && second?.tag === TAG.octetString)
    return fromEncrypted(octets, passphrase);
  if (first?.tag === TAG.integer && first.content[0] === 3)
    throw keyError("unsupported", "the file is a PKCS#12 file, not a bare private key");
  if (first?.tag === TAG.integer && second?.tag === TAG.sequence) return importPrivateKey(octets, "pkcs8");
  if (first?.tag === TAG.integer && second?.tag === TAG.integer) return importPrivateKey(octets, "pkcs1");
  if (first?.tag === TAG.integer && second?.tag === TAG.octetString) return importPrivateKey(octets, "sec1");
  throw keyError("unsupported", "the file is neither PEM nor a DER private key (PKCS#8, PKCS#1, SEC1)");
}
__name(fromDer, "fromDer");
function fromEncrypted(der, passphrase) {
  let [algorithm, data] = readSequence(readOnly(der), "encrypted private key"), ciphertext = expectTag(data, TAG.octetString, "encrypted key data").content, scheme = expectTag(algorithm, TAG.sequence, "encryption algorithm").encoding, text = revealed(passphrase);
  return importDecrypted(decryptPbe(scheme, text, ciphertext), "pkcs8");
}
__name(fromEncrypted, "fromEncrypted");
function fromLegacyPem(block, form, passphrase) {
  let [name = "", ivHex = ""] = (block.headers.get("dek-info") ?? "").split(","), cipher2 = DEK_CIPHERS.get(name.trim().toUpperCase());
  if (cipher2 === void 0)
    throw keyError("unsupported", `private key encrypted with unsupported ${name || "cipher"}`);
  let iv = new Uint8Array(Buffer.from(ivHex.trim(), "hex")), blockSize = cipher2[0].startsWith("aes") ? 16 : 8;
  if (iv.length !== blockSize || block.octets.length % blockSize !== 0)
    throw keyError("broken", "private key is broken: encrypted part is not whole cipher blocks");
  let key = deriveLegacy(revealed(passphrase), iv.subarray(0, 8), cipher2[1]), plain = decryptBlocks({ iv, key, name: cipher2[0] }, block.octets);
  return importDecrypted(withoutPadding(plain, blockSize), form);
}
__name(fromLegacyPem, "fromLegacyPem");
function deriveLegacy(passphrase, salt, keyLength) {
  let key = new Uint8Array(), block = new Uint8Array();
  for (; key.length < keyLength; )
    block = new Uint8Array(createHash4("md5").update(block).update(passphrase, "utf8").update(salt).digest()), key = concatOctets(key, block);
  return key.subarray(0, keyLength);
}
__name(deriveLegacy, "deriveLegacy");
function revealed(passphrase) {
  if (passphrase !== void 0) return passphrase.reveal();
  throw keyError("passphrase-required", "private key is encrypted and no passphrase was given");
}
__name(revealed, "revealed");
function importDecrypted(plain, form) {
  if (plain === void 0 || !isKeyShaped(plain))
    throw keyError("passphrase-wrong", "private key does not open with this passphrase");
  return importPrivateKey(plain, form);
}
__name(importDecrypted, "importDecrypted");
function isKeyShaped(plain) {
  try {
    return readChildren(readOnly(plain))[0]?.tag === TAG.integer;
  } catch {
    return !1;
  }
}
__name(isKeyShaped, "isKeyShaped");

// packages/smime/src/mime/encoded-word.ts
var WORD = /=\?([^?*\s]+)(?:\*[^?\s]*)?\?([bq])\?([^?\s]*)\?=/gi;
function decodeEncodedWords(text) {
  return text.includes("=?") ? text.replace(/(\?=)[ \t\r\n]+(?==\?[^?\s]+\?[bq]\?)/gi, "$1").replace(WORD, (word, charset, kind, data) => {
    let octets = kind.toLowerCase() === "b" ? Buffer.from(data, "base64") : decodeQ(data);
    return decodeCharset(octets, charset) ?? word;
  }) : text;
}
__name(decodeEncodedWords, "decodeEncodedWords");
function decodeQ(data) {
  let text = data.replaceAll("_", " ").replace(/=([0-9a-f]{2})/gi, (_, hex) => String.fromCharCode(Number.parseInt(hex, 16)));
  return Buffer.from(text, "latin1");
}
__name(decodeQ, "decodeQ");
function decodeCharset(octets, charset) {
  try {
    return new TextDecoder(charset).decode(octets);
  } catch {
    return;
  }
}
__name(decodeCharset, "decodeCharset");

// packages/smime/src/mime/address-list.ts
function parseAddressList(text) {
  let tokens = tokenize(text);
  if (typeof tokens == "string") return { mailboxes: [], problem: tokens };
  let mailboxes = [], group, pending = [], finish = /* @__PURE__ */ __name(() => {
    let found = pending.some(({ kind }) => kind !== "comment") ? parseMailbox(pending) : void 0;
    if (pending = [], typeof found == "string") return found;
    found && mailboxes.push(group === void 0 ? found : { ...found, group });
  }, "finish"), isInAngle = !1;
  for (let token of tokens) {
    let special = token.kind === "special" ? token.text : "";
    if (special === "<" ? isInAngle = !0 : special === ">" && (isInAngle = !1), isInAngle || !",;:".includes(special) || special === "") pending.push(token);
    else if (special === ":") {
      if (group !== void 0) return { mailboxes, problem: "a group inside a group" };
      group = phrase(pending), pending = [];
    } else {
      let problem2 = finish();
      if (problem2) return { mailboxes, problem: problem2 };
      special === ";" && (group = void 0);
    }
  }
  let problem = isInAngle ? 'a "<" without ">"' : finish();
  return problem ? { mailboxes, problem } : { mailboxes };
}
__name(parseAddressList, "parseAddressList");
function parseMailbox(tokens) {
  let open = tokens.findIndex(({ kind, text }) => kind === "special" && text === "<");
  if (open < 0)
    return parseAddress(
      tokens.filter(({ kind }) => kind !== "comment"),
      commentName(tokens)
    );
  let close = tokens.findIndex(({ kind, text }) => kind === "special" && text === ">");
  if (close < open) return 'a ">" without "<"';
  let rest = tokens.slice(close + 1).find(({ kind }) => kind !== "comment");
  if (rest) return `"${rest.text}" after ">" where a comma should be`;
  let inner = tokens.slice(open + 1, close).filter(({ kind }) => kind !== "comment");
  return inner[0]?.text === "@" && inner[0].kind === "special" && (inner = inner.slice(inner.findIndex(({ kind, text }) => kind === "special" && text === ":") + 1)), parseAddress(inner, phrase(tokens.slice(0, open)));
}
__name(parseMailbox, "parseMailbox");
function parseAddress(tokens, displayName) {
  let shown = tokens.map(({ text }) => text).join(" "), at = tokens.findLastIndex(({ kind, text }) => kind === "special" && text === "@");
  if (tokens.length === 0) return "an empty address";
  if (at < 0) return `"${shown}" has no "@"`;
  let local = joinDotted(tokens.slice(0, at), !1), domain = joinDotted(tokens.slice(at + 1), !0);
  return local === void 0 || domain === void 0 ? `"${shown}" is no address` : {
    address: `${quoteLocalPart(local)}@${domain}`,
    ...displayName ? { displayName } : {},
    domain,
    localPart: local
  };
}
__name(parseAddress, "parseAddress");
function joinDotted(tokens, isDomain) {
  if (tokens.length === 0) return;
  let joined2 = "", wantsDot = !1;
  for (let { kind, text } of tokens) {
    if (kind === "special" && text !== "." || kind === "literal" && (!isDomain || tokens.length > 1) || kind === "quoted" && isDomain) return;
    let isDot = kind === "special";
    if (!isDot && wantsDot) return;
    joined2 += text, wantsDot = !isDot;
  }
  return isDomain ? /^\.|\.\./.test(joined2) ? void 0 : joined2.replace(/\.$/, "") : joined2;
}
__name(joinDotted, "joinDotted");
function quoteLocalPart(local) {
  return /^[^\s"(),.:;<>@[\\\]]+(?:\.[^\s"(),.:;<>@[\\\]]+)*$/.test(local) ? local : `"${local.replace(/["\\]/g, "\\$&")}"`;
}
__name(quoteLocalPart, "quoteLocalPart");
function phrase(tokens) {
  let text = "";
  for (let token of tokens)
    token.kind !== "comment" && (text += (text && token.isApart ? " " : "") + token.text);
  return decodeEncodedWords(text);
}
__name(phrase, "phrase");
function commentName(tokens) {
  let last = tokens.findLast(({ kind }) => kind === "comment");
  return last ? decodeEncodedWords(last.text) : void 0;
}
__name(commentName, "commentName");
function tokenize(text) {
  if (/[^\P{Cc}\t]/u.test(text)) return "a control character";
  let tokens = [], isApart = !1;
  for (let at = 0; at < text.length; ) {
    let char = text.charAt(at);
    if (/\s/.test(char)) {
      isApart = !0, at += 1;
      continue;
    }
    let token = readToken(text, at);
    if (typeof token == "string") return token;
    tokens.push({ isApart, kind: token.kind, text: token.text }), isApart = token.kind === "comment", at = token.end;
  }
  return tokens;
}
__name(tokenize, "tokenize");
function readToken(text, at) {
  let char = text.charAt(at);
  if (char === '"') return readDelimited(text, at, '"', "quoted") ?? "a quote that is not closed";
  if (char === "[") return readDelimited(text, at, "]", "literal") ?? 'a "[" without "]"';
  if (char === "(") return readComment(text, at) ?? "a comment that is not closed";
  if ("<>,;:@.)]\\".includes(char)) return { end: at + 1, kind: "special", text: char };
  let atom = /[^\s"(),.:;<>@[\\\]]+/y;
  atom.lastIndex = at;
  let match = atom.exec(text)?.[0] ?? char;
  return { end: at + match.length, kind: "atom", text: match };
}
__name(readToken, "readToken");
function readDelimited(text, at, closer, kind) {
  let value = "";
  for (let end = at + 1; end < text.length; end += 1) {
    let char = text.charAt(end);
    if (char === closer)
      return { end: end + 1, kind, text: kind === "literal" ? `[${value.trim()}]` : value };
    char === "\\" && (end += 1), value += text.charAt(end);
  }
}
__name(readDelimited, "readDelimited");
function readComment(text, at) {
  let depth = 0, value = "";
  for (let end = at; end < text.length; end += 1) {
    let char = text.charAt(end);
    if (char === "\\") {
      end += 1, value += text.charAt(end);
      continue;
    }
    if (char === "(" && (depth += 1), char === ")" && (depth -= 1), depth === 0) return { end: end + 1, kind: "comment", text: value.trim() };
    char === "(" && depth === 1 || (value += char);
  }
}
__name(readComment, "readComment");

// packages/smime/src/mime/header-field.ts
var LF = 10, CR = 13, COLON = 58;
function lineAt(source, offset) {
  let octets = Buffer.from(source.buffer, source.byteOffset, Math.min(offset, source.length)), line = 1;
  for (let at = octets.indexOf(LF); at >= 0; at = octets.indexOf(LF, at + 1)) line += 1;
  return line;
}
__name(lineAt, "lineAt");
function parseHeader(source, start, end) {
  let octets = source.subarray(0, end), fields = [], open, close = /* @__PURE__ */ __name(() => {
    open && fields.push(createField(source, open.name, open.from, open.to)), open = void 0;
  }, "close");
  for (let position = start; position < end; ) {
    let lf = octets.indexOf(LF, position), next = lf < 0 ? end : lf + 1, textEnd = lf < 0 ? end : lf > position && octets[lf - 1] === CR ? lf - 1 : lf;
    if (textEnd === position)
      return close(), { bodyStart: next, ending: "blank-line", fields };
    if (open && isBlank(octets[position])) open.to = textEnd;
    else {
      close();
      let name = fieldName(octets, position, textEnd);
      if (name === void 0) return { bodyStart: position, ending: "no-field", fields };
      open = { from: position, name, to: textEnd };
    }
    position = next;
  }
  return close(), { bodyStart: end, ending: "end", fields };
}
__name(parseHeader, "parseHeader");
function createField(source, name, from, to) {
  return {
    // Counted when asked for: only messages to people need it.
    get line() {
      return lineAt(source, from);
    },
    name,
    octets: source.subarray(from, to)
  };
}
__name(createField, "createField");
function fieldName(octets, from, to) {
  let at = from;
  for (; at < to && isNameOctet(octets[at]); ) at += 1;
  if (at === from) return;
  let nameEnd = at;
  for (; at < to && isBlank(octets[at]); ) at += 1;
  return octets[at] === COLON && at < to ? octets.toString("latin1", from, nameEnd) : void 0;
}
__name(fieldName, "fieldName");
function isNameOctet(octet) {
  return octet !== void 0 && octet > 32 && octet < 127 && octet !== COLON;
}
__name(isNameOctet, "isNameOctet");
function isBlank(octet) {
  return octet === 32 || octet === 9;
}
__name(isBlank, "isBlank");
function createHeaderField(name, value) {
  return { line: 0, name, octets: Buffer.from(`${name}: ${value}`, "utf8") };
}
__name(createHeaderField, "createHeaderField");
function fieldValue(field) {
  let text = decodeHeaderOctets(field.octets);
  return text.slice(text.indexOf(":") + 1).replace(/\r?\n(?=[ \t])/g, "").trim();
}
__name(fieldValue, "fieldValue");
function decodeHeaderOctets(octets) {
  let latin1 = bufferView(octets).toString("latin1");
  if (!/[\x80-\xff]/.test(latin1)) return latin1;
  try {
    return new TextDecoder("utf-8", { fatal: !0, ignoreBOM: !0 }).decode(octets);
  } catch {
    return latin1;
  }
}
__name(decodeHeaderOctets, "decodeHeaderOctets");
function fieldsNamed(fields, name) {
  let wanted = name.toLowerCase();
  return fields.filter((field) => field.name.toLowerCase() === wanted);
}
__name(fieldsNamed, "fieldsNamed");

// packages/smime/src/mime/addresses.ts
function addressesOf(message, name) {
  return fieldsNamed(message.fields, name).flatMap((field) => {
    let { mailboxes, problem } = parseAddressList(fieldValue(field));
    if (problem)
      throw new MtaopsError(
        "E_INPUT",
        `cannot read the ${field.name} field on line ${field.line}: ${problem}`,
        {
          details: { field: field.name, line: field.line },
          hint: "correct the field, or name the envelope with --from and --to"
        }
      );
    return mailboxes;
  });
}
__name(addressesOf, "addressesOf");

// packages/smime/src/mime/line-ends.ts
function canonicalLineEnds(octets) {
  if (octets.indexOf(10) < 0) return octets;
  let pattern = octets.indexOf(13) < 0 ? /\n/g : /(?<!\r)\n/g, blocks = [];
  for (let from = 0; from < octets.length; ) {
    let lf = octets.indexOf(10, from + 65536), to = lf < 0 ? octets.length : lf + 1, block = octets.toString("latin1", from, to);
    blocks.push(Buffer.from(block.replace(pattern, `\r
`), "latin1")), from = to;
  }
  return blocks.length === 1 && blocks[0] ? blocks[0] : Buffer.concat(blocks);
}
__name(canonicalLineEnds, "canonicalLineEnds");

// packages/smime/src/mime/compose-message.ts
var CRLF = Buffer.from(`\r
`);
function composeMessage(outerFields, entity, options = {}) {
  return Buffer.concat([...outerHeader(outerFields, options), entity]);
}
__name(composeMessage, "composeMessage");
function outerHeader(outerFields, options) {
  let kept = outerFields.filter(({ name }) => isOuterField(name)), has = /* @__PURE__ */ __name((name) => kept.some((field) => field.name.toLowerCase() === name), "has");
  return options.date && !has("date") && kept.push(createHeaderField("Date", formatMailDate(options.date))), options.messageId !== void 0 && !has("message-id") && kept.push(createHeaderField("Message-ID", options.messageId)), kept.push(createHeaderField("MIME-Version", "1.0")), kept.flatMap(({ octets }) => [canonicalLineEnds(bufferView(octets)), CRLF]);
}
__name(outerHeader, "outerHeader");
function isOuterField(name) {
  return !/^(?:content-.*|mime-version|(?:resent-)?bcc)$/i.test(name);
}
__name(isOuterField, "isOuterField");
var DAYS = ["Sun", "Mon", "Tue", "Wed", "Thu", "Fri", "Sat"], MONTHS = ["Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec"];
function formatMailDate(date) {
  let two = /* @__PURE__ */ __name((value) => String(value).padStart(2, "0"), "two");
  return `${`${DAYS[date.getUTCDay()]}, ${date.getUTCDate()} ${MONTHS[date.getUTCMonth()]} ${date.getUTCFullYear()}`} ${two(date.getUTCHours())}:${two(date.getUTCMinutes())}:${two(date.getUTCSeconds())} +0000`;
}
__name(formatMailDate, "formatMailDate");

// packages/smime/src/mime/message.ts
var LF2 = 10, CR2 = 13;
function parseMessage(octets) {
  let source = bufferView(octets);
  if (source.length === 0) throw new MtaopsError("E_INPUT", "the message is empty");
  if (source.indexOf(LF2) < 0 && source.indexOf(CR2) >= 0)
    throw new MtaopsError("E_INPUT", "the lines of the message end in bare CR, which mail does not know", {
      hint: "convert it first, e.g. with tr '\\r' '\\n' < FILE"
    });
  let notes = [], start = skipLeadIn(source, notes);
  notes.some(({ code }) => code === "mbox-line") && refuseMailbox(source, start);
  let header = parseHeader(source, start, source.length);
  if (header.ending === "no-field") {
    let line = lineAt(source, header.bodyStart);
    notes.push(
      header.fields.length === 0 ? { code: "no-header", line, message: `line ${line} is no header field: all is taken as body` } : {
        code: "no-blank-line",
        line,
        message: `no blank line ends the header: the body starts at line ${line}`
      }
    );
  }
  return { body: source.subarray(header.bodyStart), fields: header.fields, notes, octets: source };
}
__name(parseMessage, "parseMessage");
function refuseMailbox(source, start) {
  for (let at = source.indexOf(`
From `, start); at >= 0; at = source.indexOf(`
From `, at + 1)) {
    let isAfterBlank = source[at - 1] === LF2 || source[at - 1] === CR2 && source[at - 2] === LF2, following = source.toString("latin1", at + 1, at + 2048);
    if (!(!isAfterBlank || !/^From \S+[^\n]*\n[!-9;-~]+:/.test(following)))
      throw new MtaopsError(
        "E_INPUT",
        `the file is a mailbox of several messages: the second starts at line ${lineAt(source, at + 1)}`,
        { hint: "split it first, e.g. with formail -s or mutt" }
      );
  }
}
__name(refuseMailbox, "refuseMailbox");
function skipLeadIn(source, notes) {
  let start = 0;
  if (source[0] === 239 && source[1] === 187 && source[2] === 191 && (notes.push({
    code: "byte-order-mark",
    line: 1,
    message: "the UTF-8 byte order mark at the start is left out"
  }), start = 3), source.toString("latin1", start, start + 5) === "From ") {
    let lf = source.indexOf(LF2, start);
    notes.push({ code: "mbox-line", line: 1, message: 'the mbox "From " line at the start is left out' }), start = lf < 0 ? source.length : lf + 1;
  }
  return start;
}
__name(skipLeadIn, "skipLeadIn");

// packages/smime/src/mime/prepare-entity.ts
import { isUtf8 } from "node:buffer";

// packages/smime/src/mime/parameters.ts
function parseParameterisedValue(text) {
  let clean = removeComments(text), semicolon = clean.indexOf(";"), value = (semicolon < 0 ? clean : clean.slice(0, semicolon)).trim().toLowerCase(), plain = /* @__PURE__ */ new Map(), pieces = /* @__PURE__ */ new Map();
  for (let [name, raw] of semicolon < 0 ? [] : rawParameters(clean.slice(semicolon))) {
    let match = /^([^*]+)(?:\*(\d{1,4}))?(\*)?$/.exec(name);
    if (!match?.[1]) continue;
    if (match[2] === void 0 && match[3] === void 0) {
      plain.has(name) || plain.set(name, decodeEncodedWords(raw));
      continue;
    }
    let list = pieces.get(match[1]) ?? /* @__PURE__ */ new Map(), index = Number(match[2] ?? 0);
    list.has(index) || list.set(index, { isExtended: match[3] === "*", value: raw }), pieces.set(match[1], list);
  }
  for (let [name, list] of pieces) plain.set(name, joinPieces(list));
  return { parameters: plain, value };
}
__name(parseParameterisedValue, "parseParameterisedValue");
function* rawParameters(text) {
  let pattern = /;\s*(?:([^\s=;"]+)\s*=\s*(?:"((?:[^"\\]|\\[\s\S])*)"?|([^;]*)))?/g;
  for (let [, name, quoted, token] of text.matchAll(pattern))
    name !== void 0 && (yield [name.toLowerCase(), quoted?.replace(/\\([\s\S])/g, "$1") ?? token?.trim() ?? ""]);
}
__name(rawParameters, "rawParameters");
function joinPieces(list) {
  let charset = "utf-8", octets = [];
  for (let index = 0; ; index += 1) {
    let piece = list.get(index);
    if (!piece) break;
    let { value } = piece;
    if (piece.isExtended && index === 0) {
      let match = /^([^']*)'[^']*'/.exec(value);
      match && (charset = match[1] || charset, value = value.slice(match[0].length));
    }
    octets.push(piece.isExtended ? decodePercent(value) : Buffer.from(value, "utf8"));
  }
  let joined2 = Buffer.concat(octets);
  return decodeCharset(joined2, charset) ?? joined2.toString("latin1");
}
__name(joinPieces, "joinPieces");
function decodePercent(text) {
  let latin1 = text.replace(
    /%([0-9a-f]{2})/gi,
    (_, hex) => String.fromCharCode(Number.parseInt(hex, 16))
  );
  return Buffer.from(latin1, "latin1");
}
__name(decodePercent, "decodePercent");
function removeComments(text) {
  if (!text.includes("(")) return text;
  let depth = 0, isQuoted = !1, kept = "";
  for (let at = 0; at < text.length; at += 1) {
    let char = text.charAt(at);
    char === "\\" && (isQuoted || depth > 0) ? (depth === 0 && (kept += text.slice(at, at + 2)), at += 1) : char === '"' && depth === 0 ? (isQuoted = !isQuoted, kept += char) : char === "(" && !isQuoted ? depth += 1 : char === ")" && depth > 0 ? depth -= 1 : depth === 0 && (kept += char);
  }
  return kept;
}
__name(removeComments, "removeComments");

// packages/smime/src/mime/part.ts
var LF3 = 10, CR3 = 13, BOUNDARY_BLANKS = /* @__PURE__ */ new Set([9, 32, CR3]), MAX_DEPTH = 100, MAX_PARTS = 1e4;
function parseMimeTree(source, fields, bodyStart, end) {
  let root = { bodyStart, defaultType: "text/plain", end, fields, start: bodyStart }, isMultipart = contentTypeOf(fields, "text/plain").value.startsWith("multipart/");
  return parsePart({ count: 0, source }, root, isMultipart ? "" : "1", 0);
}
__name(parseMimeTree, "parseMimeTree");
function parsePart(walk, bounds, number, depth) {
  if (walk.count += 1, depth > MAX_DEPTH)
    throw new MtaopsError("E_INPUT", `the message nests more than ${MAX_DEPTH} MIME parts`);
  if (walk.count > MAX_PARTS)
    throw new MtaopsError("E_INPUT", `the message has more than ${MAX_PARTS} MIME parts`);
  let { defaultType, fields } = bounds, { value: mediaType, parameters } = contentTypeOf(fields, defaultType), problems = [], transferEncoding = transferEncodingOf(fields), children = [];
  if (mediaType.startsWith("multipart/")) {
    let ranges = splitMultipart(walk.source, bounds, parameters.get("boundary"), problems), childType = mediaType === "multipart/digest" ? "message/rfc822" : "text/plain";
    for (let [index, range] of ranges.entries()) {
      let name = number === "" ? `${index + 1}` : `${number}.${index + 1}`;
      children.push(parseChild(walk, range, childType, name, depth));
    }
  } else if (mediaType === "message/rfc822" && isIdentity(transferEncoding)) {
    let inner = parseHeader(walk.source, bounds.bodyStart, bounds.end), isMultipart = contentTypeOf(inner.fields, "text/plain").value.startsWith("multipart/"), range = { end: bounds.end, start: bounds.bodyStart };
    children.push(parseChild(walk, range, "text/plain", isMultipart ? number : `${number}.1`, depth));
  }
  let { bodyStart, end, start } = bounds;
  return {
    bodyStart,
    children,
    end,
    fields,
    mediaType,
    number,
    parameters,
    problems,
    start,
    transferEncoding
  };
}
__name(parsePart, "parsePart");
function parseChild(walk, range, defaultType, number, depth) {
  let { bodyStart, fields } = parseHeader(walk.source, range.start, range.end);
  return parsePart(walk, { ...range, bodyStart, defaultType, fields }, number, depth + 1);
}
__name(parseChild, "parseChild");
function isIdentity(transferEncoding) {
  return transferEncoding === "7bit" || transferEncoding === "8bit" || transferEncoding === "binary";
}
__name(isIdentity, "isIdentity");
function contentTypeOf(fields, defaultType) {
  let field = fieldsNamed(fields, "content-type")[0];
  if (!field) return { parameters: /* @__PURE__ */ new Map(), value: defaultType };
  let parsed = parseParameterisedValue(fieldValue(field));
  return /^[^\s/]+\/[^\s/]+$/.test(parsed.value) ? parsed : { ...parsed, value: "text/plain" };
}
__name(contentTypeOf, "contentTypeOf");
function transferEncodingOf(fields) {
  let field = fieldsNamed(fields, "content-transfer-encoding")[0], value = field ? parseParameterisedValue(fieldValue(field)).value : "";
  return value === "" ? "7bit" : value;
}
__name(transferEncodingOf, "transferEncodingOf");
function splitMultipart(source, { bodyStart, end }, boundary, problems) {
  if (!boundary)
    return problems.push("multipart without a boundary"), [];
  let ranges = [], open = -1;
  for (let line of boundaryLines(source, bodyStart, end, boundary))
    if (open >= 0 && ranges.push({ end: Math.max(open, line.start), start: open }), open = line.next, line.isClosing) return ranges;
  return open < 0 ? problems.push(`the boundary "${boundary}" does not occur`) : (problems.push(`the closing boundary "--${boundary}--" is missing`), ranges.push({ end, start: open })), ranges;
}
__name(splitMultipart, "splitMultipart");
function* boundaryLines(source, start, end, boundary) {
  let octets = source.subarray(0, end), needle = Buffer.from(`--${boundary}`, "utf8");
  for (let hit = octets.indexOf(needle, start); hit >= 0; ) {
    let line = hit === start || octets[hit - 1] === LF3 ? readBoundaryLine(octets, start, hit, needle.length) : void 0;
    line && (yield line);
    let lf = line ? line.next - 1 : octets.indexOf(LF3, hit);
    hit = lf < 0 ? -1 : octets.indexOf(needle, lf + 1);
  }
}
__name(boundaryLines, "boundaryLines");
function readBoundaryLine(octets, bodyStart, at, length) {
  let after = at + length, lf = octets.indexOf(LF3, after), next = lf < 0 ? octets.length : lf + 1, textEnd = lf < 0 ? octets.length : lf, isClosing = octets[after] === 45 && octets[after + 1] === 45 && after + 2 <= textEnd;
  for (let rest = isClosing ? after + 2 : after; rest < textEnd; rest += 1)
    if (!BOUNDARY_BLANKS.has(octets[rest] ?? 0)) return;
  let lineEnd = at - bodyStart >= 2 && octets[at - 2] === CR3 ? 2 : 1;
  return { isClosing, next, start: at === bodyStart ? at : at - lineEnd };
}
__name(readBoundaryLine, "readBoundaryLine");

// packages/smime/src/mime/quoted-printable.ts
var MAX_CHARACTERS = 76, CRLF2 = `\r
`;
function encodeQuotedPrintable(octets) {
  return mapLines(
    octets,
    (line) => breakLine(protectLine(line.replace(/[^\t\x20-\x3c\x3e-\x7e]/g, escapeCharacter)))
  );
}
__name(encodeQuotedPrintable, "encodeQuotedPrintable");
function repairQuotedPrintable(octets) {
  return mapLines(octets, (line) => {
    let escaped2 = line.replace(/[^\t\x20-\x7e]/g, escapeCharacter);
    return escaped2 === line && line.length <= MAX_CHARACTERS ? line : breakLine(escaped2);
  });
}
__name(repairQuotedPrintable, "repairQuotedPrintable");
function mapLines(octets, encode) {
  let text = bufferView(octets).toString("latin1");
  return Buffer.from(text.split(/\r?\n/).map(encode).join(CRLF2), "latin1");
}
__name(mapLines, "mapLines");
function escapeCharacter(character) {
  return `=${character.charCodeAt(0).toString(16).toUpperCase().padStart(2, "0")}`;
}
__name(escapeCharacter, "escapeCharacter");
function protectLine(line) {
  let safe = line;
  return safe.startsWith("From ") && (safe = `=46${safe.slice(1)}`), safe.startsWith(".") && (safe = `=2E${safe.slice(1)}`), /[ \t]$/.test(safe) ? safe.slice(0, -1) + escapeCharacter(safe.slice(-1)) : safe;
}
__name(protectLine, "protectLine");
function breakLine(line) {
  if (line.length <= MAX_CHARACTERS) return line;
  let lines = [], rest = line;
  for (; rest.length > MAX_CHARACTERS; ) {
    let cut = MAX_CHARACTERS - 1, lastEscape = rest.lastIndexOf("=", cut - 1);
    for (lastEscape > cut - 3 && (cut = lastEscape); cut > MAX_CHARACTERS / 2 && /^(?:From |\.)/.test(rest.slice(cut, cut + 5)); ) cut -= 1;
    lines.push(`${rest.slice(0, cut)}=`), rest = rest.slice(cut);
  }
  return lines.push(rest), lines.join(CRLF2);
}
__name(breakLine, "breakLine");

// packages/smime/src/mime/leaf-encoding.ts
function encodeLeaf(source, part) {
  let body = source.subarray(part.bodyStart, part.end), { transferEncoding: old } = part;
  if (old === "quoted-printable") return { body: repairQuotedPrintable(body), transferEncoding: old };
  if (old === "base64") return { body: encodeBase64Lines(decodeBase64(body)), transferEncoding: old };
  if (!(!isIdentity(old) || isUnencodable(part.mediaType)))
    return old !== "binary" && isLineText(part) ? { body: encodeQuotedPrintable(canonicalLineEnds(body)), transferEncoding: "quoted-printable" } : { body: encodeBase64Lines(body), transferEncoding: "base64" };
}
__name(encodeLeaf, "encodeLeaf");
function isUnencodable(mediaType) {
  return /^(?:multipart\/|message\/(?!global$))/.test(mediaType);
}
__name(isUnencodable, "isUnencodable");
function isLineText({ mediaType, parameters }) {
  return mediaType.startsWith("text/") && !/^(?:utf-?(?:16|32)|ucs|iso-10646)/i.test(parameters.get("charset") ?? "");
}
__name(isLineText, "isLineText");

// packages/smime/src/mime/octet-traits.ts
import { isAscii } from "node:buffer";
var LF4 = 10, CR4 = 13, MAX_LINE_OCTETS = 998;
function scanOctets(source, start, end) {
  let range = source.subarray(start, end), { bareCr, bareLf, longLine } = scanLines(range), absolute = /* @__PURE__ */ __name((offset) => offset < 0 ? -1 : start + offset, "absolute");
  return {
    bareCr: absolute(bareCr),
    bareLf: absolute(bareLf),
    isEightBit: !isAscii(range),
    longLine: absolute(longLine),
    nul: absolute(range.indexOf(0))
  };
}
__name(scanOctets, "scanOctets");
function scanLines(range) {
  let traits = { bareCr: -1, bareLf: -1, lineStart: 0, longLine: -1 }, head = 4 - (range.byteOffset & 3) & 3, pairedWords = range.length < head ? 0 : range.length - head >> 2 & -2;
  if (pairedWords === 0) return closeTraits(range, 0, traits);
  let words = new Int32Array(range.buffer, range.byteOffset + head, pairedWords);
  scanClosely(range, 0, head, traits);
  for (let index = 0; index < pairedWords; index += 2) {
    let one = words[index] ?? 0, two = words[index + 1] ?? 0;
    ((one - 235802126 & ~one | two - 235802126 & ~two) & 2155905152) !== 0 && scanClosely(range, head + index * 4, head + index * 4 + 8, traits);
  }
  return closeTraits(range, head + pairedWords * 4, traits);
}
__name(scanLines, "scanLines");
function closeTraits(range, from, traits) {
  return scanClosely(range, from, range.length, traits), traits.longLine < 0 && range.length - traits.lineStart > MAX_LINE_OCTETS && (traits.longLine = traits.lineStart), traits;
}
__name(closeTraits, "closeTraits");
function scanClosely(range, from, to, traits) {
  for (let at = from; at < to; at += 1) {
    let octet = range[at];
    if (octet === CR4)
      traits.bareCr < 0 && range[at + 1] !== LF4 && (traits.bareCr = at);
    else if (octet === LF4) {
      let isCrLf = at > 0 && range[at - 1] === CR4;
      traits.bareLf < 0 && !isCrLf && (traits.bareLf = at);
      let length = at - traits.lineStart - (isCrLf ? 1 : 0);
      traits.longLine < 0 && length > MAX_LINE_OCTETS && (traits.longLine = traits.lineStart), traits.lineStart = at + 1;
    }
  }
}
__name(scanClosely, "scanClosely");

// packages/smime/src/mime/transit-notes.ts
var LF5 = 10, CR5 = 13, BASE64_WIDTH = 76;
function findTransitRisks(source, part) {
  let { bodyStart, end, transferEncoding } = part, body = source.subarray(bodyStart, end);
  if (transferEncoding === "base64") return findBase64Width(body, bodyStart);
  if (!isIdentity(transferEncoding) && transferEncoding !== "quoted-printable") return [];
  let risks = [], add = /* @__PURE__ */ __name((code, what, at) => {
    at >= 0 && risks.push({ at: bodyStart + at, code, what });
  }, "add");
  return add("trailing-blanks", "has blanks at the end of a line", findTrailingBlank(body)), add("from-line", 'has a line that starts with "From "', findFromLine(body)), transferEncoding === "quoted-printable" && /=\r?\n?$/.test(body.toString("latin1", body.length - 3)) && add("soft-break-at-end", "ends in a soft line break", body.length - 1), risks;
}
__name(findTransitRisks, "findTransitRisks");
function findTrailingBlank(body) {
  return [` \r
`, `	\r
`, ` 
`, `	
`].map((blank) => body.indexOf(blank, 0, "latin1")).reduce((first, hit) => hit >= 0 && (first < 0 || hit < first) ? hit : first, -1);
}
__name(findTrailingBlank, "findTrailingBlank");
function findFromLine(body) {
  if (body.toString("latin1", 0, 5) === "From ") return 0;
  let lf = body.indexOf(`
From `, 0, "latin1");
  return lf < 0 ? -1 : lf + 1;
}
__name(findFromLine, "findFromLine");
function findBase64Width(body, bodyStart) {
  let lf = body.indexOf(LF5), width = body[lf - 1] === CR5 ? lf - 1 : lf, isOneLine = lf < 0 || body.length - lf < 4;
  if (isOneLine ? body.length <= BASE64_WIDTH + 2 : width === BASE64_WIDTH) return [];
  let what = `is base64 in lines of ${isOneLine ? body.length : width} characters`;
  return [{ at: bodyStart, code: "base64-width", what }];
}
__name(findBase64Width, "findBase64Width");

// packages/smime/src/mime/entity-plan.ts
function planPart(job, part, isRoot = !0) {
  if (noteProblems(job, part), isSealed(part.mediaType)) return planSealed(job, part);
  if (part.children.length === 0) return planLeaf(job, part, isRoot);
  for (let range of gapsOf(part)) checkCarried(job, part, range.start, range.end, "its MIME structure");
  let children = /* @__PURE__ */ new Map();
  for (let child of part.children) {
    let plan = planPart(job, child, !1);
    plan && children.set(child, plan);
  }
  return children.size === 0 ? void 0 : job.purpose !== "encrypted" && /^(?:8bit|binary)$/.test(part.transferEncoding) ? { children, transferEncoding: "7bit" } : { children };
}
__name(planPart, "planPart");
function isSealed(mediaType) {
  return mediaType === "multipart/signed" || mediaType === "multipart/encrypted";
}
__name(isSealed, "isSealed");
function planSealed(job, part) {
  let line = lineAt(job.source, part.start), message = `${nameOf(part)} is ${part.mediaType} already and is carried as it is`;
  job.notes.push({ code: "already-protected", line, message }), checkCarried(job, part, part.start, part.end, "it is signed or encrypted already, so it");
}
__name(planSealed, "planSealed");
function planLeaf(job, part, isRoot) {
  let { bodyStart, end, start, transferEncoding } = part;
  start < bodyStart && checkCarried(job, part, start, bodyStart, "its header");
  let traits = traitsOf(job, bodyStart, end, transferEncoding === "binary"), reason = reasonToEncode(job.purpose, part, traits);
  if (!reason) return planClean(job, part);
  let encoded = encodeLeaf(job.source, part);
  if (!encoded)
    return checkCarried(job, part, bodyStart, end, "its type and transfer encoding cannot be encoded anew, so it"), planClean(job, part);
  note(job, "re-encoded", part, reason.at, `has ${reason.what} and is sent as ${encoded.transferEncoding}`);
  let { body } = encoded;
  return {
    body: !isRoot && encoded.transferEncoding === "base64" && body.length > 0 ? body.subarray(0, -2) : body,
    children: /* @__PURE__ */ new Map(),
    transferEncoding: encoded.transferEncoding
  };
}
__name(planLeaf, "planLeaf");
function planClean(job, part) {
  let { bodyStart, transferEncoding } = part;
  if (!isIdentity(transferEncoding) && !/^(?:base64|quoted-printable)$/.test(transferEncoding) && note(job, "unknown-encoding", part, bodyStart, `has the unknown transfer encoding "${transferEncoding}"`), job.purpose === "detached") {
    for (let { at, code, what } of findTransitRisks(job.source, part))
      note(job, code, part, at, `${what}: some relays change that and so break a detached signature`);
    if (transferEncoding === "binary")
      return note(job, "relabelled", part, bodyStart, "is 7-bit although it says binary, and is sent as 7bit"), { children: /* @__PURE__ */ new Map(), transferEncoding: "7bit" };
  }
}
__name(planClean, "planClean");
function traitsOf(job, start, end, mindsBareLf) {
  let { bareCr, bareLf, isEightBit: isEightBit2, longLine, nul } = job.traits;
  return !isEightBit2 && bareCr < 0 && longLine < 0 && nul < 0 && (bareLf < 0 || !mindsBareLf) ? job.traits : scanOctets(job.source, start, end);
}
__name(traitsOf, "traitsOf");
function reasonToEncode(purpose, part, traits) {
  return part.transferEncoding === "binary" && traits.bareLf >= 0 ? { at: traits.bareLf, what: "binary content" } : purpose === "encrypted" && traits.bareCr < 0 && traits.nul < 0 ? void 0 : unfitOctets(part, traits);
}
__name(reasonToEncode, "reasonToEncode");
function unfitOctets(part, traits) {
  if (traits.bareCr >= 0) return { at: traits.bareCr, what: "a CR without LF" };
  if (traits.nul >= 0) return { at: traits.nul, what: "a NUL octet" };
  if (traits.isEightBit) return { at: part.bodyStart, what: "8-bit octets" };
  if (traits.longLine >= 0) return { at: traits.longLine, what: `a line over ${MAX_LINE_OCTETS} octets` };
}
__name(unfitOctets, "unfitOctets");
function checkCarried(job, part, start, end, why) {
  let traits = traitsOf(job, start, end, !1), found = unfitOctets(part, traits);
  if (!found) return;
  if (!(job.purpose === "detached" || traits.bareCr >= 0 && !isSealed(part.mediaType))) {
    note(job, "eight-bit-inside", part, found.at, `has ${found.what}; carried as it is`);
    return;
  }
  let line = lineAt(job.source, found.at), hint = traits.bareCr >= 0 ? "remove the CR" : "use --format opaque, which carries it unharmed";
  throw new MtaopsError(
    "E_INPUT",
    `cannot sign safely: ${nameOf(part)} has ${found.what} on line ${line}; ${why} cannot be changed`,
    { details: { line, part: part.number }, hint }
  );
}
__name(checkCarried, "checkCarried");
function note(job, code, part, offset, what) {
  job.notes.push({ code, line: lineAt(job.source, offset), message: `${nameOf(part)} ${what}` });
}
__name(note, "note");
function noteProblems(job, part) {
  for (let problem of part.problems) note(job, "odd-mime", part, part.start, `is odd: ${problem}`);
}
__name(noteProblems, "noteProblems");
function nameOf(part) {
  return part.number === "" ? "the message" : `part ${part.number}`;
}
__name(nameOf, "nameOf");
function gapsOf(part) {
  let gaps = [], from = part.start;
  for (let child of part.children)
    gaps.push({ end: child.start, start: from }), from = child.end;
  return gaps.push({ end: part.end, start: from }), gaps.filter(({ end, start }) => start < end);
}
__name(gapsOf, "gapsOf");

// packages/smime/src/mime/entity-writer.ts
var CRLF3 = Buffer.from(`\r
`);
function headerOctets(fields, transferEncoding) {
  return [...(transferEncoding === void 0 ? fields : withTransferEncoding(fields, transferEncoding)).flatMap(({ octets }) => [canonicalLineEnds(bufferView(octets)), CRLF3]), CRLF3];
}
__name(headerOctets, "headerOctets");
function withTransferEncoding(fields, value) {
  let field = createHeaderField("Content-Transfer-Encoding", value), isOld = /* @__PURE__ */ __name(({ name }) => name.toLowerCase() === "content-transfer-encoding", "isOld"), place = fields.findIndex(isOld), others = fields.filter((candidate) => !isOld(candidate));
  return place < 0 ? [...others, field] : others.toSpliced(place, 0, field);
}
__name(withTransferEncoding, "withTransferEncoding");
function bodyOctets(source, part, plan) {
  if (plan?.body) return [plan.body];
  let stretch = /* @__PURE__ */ __name((start, end) => {
    let octets = source.octets.subarray(start, end);
    return source.isCanonical ? octets : canonicalLineEnds(octets);
  }, "stretch");
  if (!plan || plan.children.size === 0) return [stretch(part.bodyStart, part.end)];
  let pieces = [], from = part.bodyStart;
  for (let child of part.children) {
    let childPlan = plan.children.get(child);
    childPlan && (pieces.push(stretch(from, child.start)), pieces.push(...headerOctets(child.fields, childPlan.transferEncoding)), pieces.push(...bodyOctets(source, child, childPlan)), from = child.end);
  }
  return pieces.push(stretch(from, part.end)), pieces;
}
__name(bodyOctets, "bodyOctets");

// packages/smime/src/mime/outer-fields.ts
function splitFields(fields, purpose, notes) {
  let contentFields = [], outerFields = [];
  for (let field of fields)
    if (/^content-/i.test(field.name))
      contentFields.push(checkField(field, notes)), checkContentField(field, purpose, notes);
    else if (/^dkim-signature$/i.test(field.name)) {
      let message = `the DKIM-Signature on line ${field.line} is left out: wrapping breaks it; sign DKIM after S/MIME`;
      notes.push({ code: "dkim-dropped", line: field.line, message });
    } else isOuterField(field.name) && (outerFields.push(checkField(field, notes)), noteEightBit(field, notes));
  for (let name of ["content-type", "content-transfer-encoding"]) refuseContradiction(contentFields, name);
  return { contentFields, outerFields };
}
__name(splitFields, "splitFields");
function checkField(field, notes) {
  let { octets } = field, source = bufferView(octets), traits = scanOctets(source, 0, source.length), refuse = /* @__PURE__ */ __name((what, hint) => {
    throw new MtaopsError("E_INPUT", `the ${field.name} field on line ${field.line} ${what}`, { hint });
  }, "refuse");
  if (traits.bareCr >= 0 && refuse("holds a CR without LF, which no mail server takes", "remove the CR"), traits.nul >= 0 && refuse("holds a NUL octet, which no mail server takes", "remove the NUL"), traits.longLine < 0) return field;
  let folded = refold(source);
  folded || refuse(`has more than ${MAX_LINE_OCTETS} octets on a line and no blank to fold at`, "shorten it");
  let message = `the ${field.name} field on line ${field.line} is folded: it had over ${MAX_LINE_OCTETS} octets on a line`;
  return notes.push({ code: "refolded", line: field.line, message }), { ...createHeaderField(field.name, ""), line: field.line, octets: folded ?? source };
}
__name(checkField, "checkField");
function refold(source) {
  let lines = [];
  for (let line of source.toString("latin1").split(/\r?\n/)) {
    let rest = line;
    for (; rest.length > MAX_LINE_OCTETS; ) {
      let cut = Math.max(rest.lastIndexOf(" ", MAX_LINE_OCTETS), rest.lastIndexOf("	", MAX_LINE_OCTETS));
      if (cut <= 0 || rest.slice(0, cut).trim() === "") return;
      lines.push(rest.slice(0, cut)), rest = rest.slice(cut);
    }
    lines.push(rest);
  }
  return Buffer.from(lines.join(`\r
`), "latin1");
}
__name(refold, "refold");
function isEightBit({ octets }) {
  return octets.some((octet) => octet > 127);
}
__name(isEightBit, "isEightBit");
function noteEightBit(field, notes) {
  if (!isEightBit(field)) return;
  let message = `the ${field.name} field on line ${field.line} is not US-ASCII: the next hop must know SMTPUTF8`;
  notes.push({ code: "eight-bit-header", line: field.line, message });
}
__name(noteEightBit, "noteEightBit");
function checkContentField(field, purpose, notes) {
  if (!isEightBit(field)) return;
  let { line, name } = field;
  if (purpose === "detached")
    throw new MtaopsError(
      "E_INPUT",
      `cannot sign safely: the ${name} field on line ${line} holds 8-bit octets, which cannot stay in a detached signature`,
      { details: { field: name, line }, hint: "encode it (RFC 2231, RFC 2047), or use --format opaque" }
    );
  let message = `the ${name} field on line ${line} is not US-ASCII; carried as it is`;
  notes.push({ code: "eight-bit-inside", line, message });
}
__name(checkContentField, "checkContentField");
function refuseContradiction(fields, name) {
  let [first, ...others] = fields.filter((field) => field.name.toLowerCase() === name), other = others.find(({ octets }) => first && Buffer.compare(octets, first.octets) !== 0);
  if (first && other)
    throw new MtaopsError(
      "E_INPUT",
      `two different ${first.name} fields, on lines ${first.line} and ${other.line}`,
      { hint: "readers differ in which one they follow; remove one" }
    );
}
__name(refuseContradiction, "refuseContradiction");

// packages/smime/src/mime/prepare-entity.ts
function prepareEntity(message, { purpose }) {
  let notes = [...message.notes], { contentFields, outerFields } = splitFields(message.fields, purpose, notes), { octets } = message, source = bufferView(octets), bodyStart = message.body.byteOffset - octets.byteOffset, traits = scanOctets(source, bodyStart, source.length), fields = withContentType(contentFields, message.body, traits, notes), root = parseMimeTree(source, fields, bodyStart, source.length), plan = planPart({ notes, purpose, source, traits }, root);
  return { entity: Buffer.concat([
    ...headerOctets(fields, plan?.transferEncoding),
    ...bodyOctets({ isCanonical: traits.bareLf < 0, octets: source }, root, plan)
  ]), notes, outerFields };
}
__name(prepareEntity, "prepareEntity");
function withContentType(fields, body, { isEightBit: isEightBit2 }, notes) {
  if (fieldsNamed(fields, "content-type").length > 0) return fields;
  let value = `text/plain; charset=${isEightBit2 ? isUtf8(body) ? "utf-8" : "unknown-8bit" : "us-ascii"}`;
  return notes.push({ code: "content-type-added", message: `no Content-Type: the entity says ${value}` }), [createHeaderField("Content-Type", value), ...fields];
}
__name(withContentType, "withContentType");

// packages/smime/src/der/ber.ts
var MAX_DEPTH2 = 64;
function derFromBer(ber) {
  let position = { at: 0 }, parts = convert(ber, position, ber.length, 0);
  if (position.at !== ber.length) throw malformed("octets after the end", position.at);
  return joined(parts);
}
__name(derFromBer, "derFromBer");
function convert(ber, position, end, depth) {
  if (depth > MAX_DEPTH2) throw malformed("ASN.1 nested too deep", position.at);
  let start = position.at, tag = ber[start] ?? 0, length = readLength(ber, position, end);
  if ((tag & 32) === 0) {
    if (length === void 0) throw malformed("indefinite length of a primitive element", start);
    return position.at += length, [ber.subarray(start, position.at)];
  }
  let isString = tag === 36, parts = convertChildren(ber, position, length === void 0 ? end : position.at + length, {
    depth,
    indefinite: length === void 0,
    isString
  });
  return parts.unshift(derHeader(isString ? 4 : tag, totalLength(parts))), parts;
}
__name(convert, "convert");
function convertChildren(ber, position, end, { depth, indefinite, isString }) {
  let parts = [];
  for (; ; ) {
    if (indefinite && ber[position.at] === 0 && ber[position.at + 1] === 0 && position.at + 2 <= end)
      return position.at += 2, parts;
    if (position.at >= end) {
      if (indefinite) throw malformed("end of indefinite length is missing", position.at);
      return parts;
    }
    let from = position.at, child = convert(ber, position, end, depth + 1);
    if (isString) parts.push(stringContent(joined(child), from));
    else for (let part of child) parts.push(part);
  }
}
__name(convertChildren, "convertChildren");
function stringContent(element, offset) {
  if (element[0] !== 4) throw malformed("piece of an OCTET STRING is not one", offset);
  let position = { at: 0 };
  return readLength(element, position, element.length), element.subarray(position.at);
}
__name(stringContent, "stringContent");
function readLength(ber, position, end) {
  let start = position.at, tag = ber[start], first = ber[start + 1];
  if (tag === void 0 || first === void 0 || start + 2 > end)
    throw malformed("ASN.1 element is cut off", start);
  if ((tag & 31) === 31) throw malformed("ASN.1 tag number above 30", start);
  if (position.at = start + 2, first === 128) return;
  let length = first;
  if (first > 128) {
    let count = first & 127;
    if (count > 6) throw malformed("ASN.1 length too large", start);
    length = 0;
    for (let i = 0; i < count; i++) length = length * 256 + (ber[position.at + i] ?? 0);
    position.at += count;
  }
  if (position.at + length > end) throw malformed("ASN.1 element is cut off", start);
  return length;
}
__name(readLength, "readLength");
function joined(parts) {
  let [only] = parts;
  if (only !== void 0 && parts.length === 1) return only;
  let out = new Uint8Array(totalLength(parts)), at = 0;
  for (let part of parts)
    out.set(part, at), at += part.length;
  return out;
}
__name(joined, "joined");

// packages/smime/src/x509/chain.ts
import { X509Certificate } from "node:crypto";
function findIntermediates(leaf, pool) {
  let seen = /* @__PURE__ */ new Set([leaf.fingerprint]), chain = [];
  for (let current = leaf; !isSelfIssued(current); ) {
    let issuer = findIssuer(current, pool);
    if (issuer === void 0 || seen.has(issuer.fingerprint) || isSelfIssued(issuer)) break;
    seen.add(issuer.fingerprint), chain.push(issuer), current = issuer;
  }
  return chain;
}
__name(findIntermediates, "findIntermediates");
function findIssuer(certificate, pool) {
  return pool.filter((candidate) => equalOctets(candidate.subject.der, certificate.issuer.der)).filter((candidate) => keyIdFits(certificate, candidate)).toSorted((a, b) => b.notAfter.getTime() - a.notAfter.getTime()).find((candidate) => hasSigned(candidate, certificate));
}
__name(findIssuer, "findIssuer");
function keyIdFits(certificate, issuer) {
  let { authorityKeyId } = certificate, { subjectKeyId } = issuer;
  return authorityKeyId === void 0 || subjectKeyId === void 0 ? !0 : equalOctets(authorityKeyId, subjectKeyId);
}
__name(keyIdFits, "keyIdFits");
function hasSigned(issuer, certificate) {
  try {
    return new X509Certificate(certificate.der).verify(issuer.publicKey.keyObject());
  } catch {
    return !1;
  }
}
__name(hasSigned, "hasSigned");

// packages/smime/src/pkcs12/mac.ts
import { createHmac, timingSafeEqual } from "node:crypto";
var DIGESTS2 = /* @__PURE__ */ new Map([
  ["1.3.14.3.2.26", { name: "sha1", sizeOctets: 20 }],
  ["2.16.840.1.101.3.4.2.4", { name: "sha224", sizeOctets: 28 }],
  ["2.16.840.1.101.3.4.2.1", { name: "sha256", sizeOctets: 32 }],
  ["2.16.840.1.101.3.4.2.2", { name: "sha384", sizeOctets: 48 }],
  ["2.16.840.1.101.3.4.2.3", { name: "sha512", sizeOctets: 64 }]
]), HMACS = /* @__PURE__ */ new Map([
  ["1.2.840.113549.2.7", "sha1"],
  ["1.2.840.113549.2.8", "sha224"],
  ["1.2.840.113549.2.9", "sha256"],
  ["1.2.840.113549.2.10", "sha384"],
  ["1.2.840.113549.2.11", "sha512"]
]), PBMAC1 = "1.2.840.113549.1.5.14";
function isMacOf(macData, content, password) {
  let [info, saltElement, count] = readSequence(macData, "MAC"), [algorithm, digestElement] = readSequence(info, "MAC digest"), expected = expectTag(digestElement, TAG.octetString, "MAC value").content, [oidElement, parameters] = readSequence(algorithm, "MAC algorithm"), oid = readOid(oidElement);
  if (oid === PBMAC1) return equals(pbmac1(parameters, content, password), expected);
  let digest2 = DIGESTS2.get(oid);
  if (digest2 === void 0) throw keyError("unsupported", `PKCS#12 file has an unsupported MAC (${oid})`);
  let iterations = count === void 0 ? 1 : boundedIterations(readInteger(count, "MAC iteration count")), salt = expectTag(saltElement, TAG.octetString, "MAC salt").content, kdf = { digest: digest2.name, iterations, password: bmpPassword(password), salt }, key = derivePkcs12(kdf, PKCS12_PURPOSE.mac, digest2.sizeOctets);
  return equals(hmac(digest2.name, key, content), expected);
}
__name(isMacOf, "isMacOf");
function pbmac1(parameters, content, password) {
  let [kdf, scheme] = readSequence(parameters, "PBMAC1 parameters"), name = HMACS.get(readOid(readSequence(scheme, "PBMAC1 scheme")[0])), [, kdfParameters] = readSequence(kdf, "PBMAC1 key derivation"), stated = readSequence(kdfParameters, "PBKDF2 parameters").slice(2).find((part) => part.tag === TAG.integer);
  if (name === void 0 || kdf === void 0 || stated === void 0)
    throw keyError("unsupported", "PKCS#12 file has an unsupported PBMAC1");
  let length = readInteger(stated, "PBMAC1 key length");
  if (length < 1 || length > 1024) throw keyError("broken", `PBMAC1 key length ${length} out of range`);
  return hmac(name, deriveKey(kdf.encoding, password ?? "", length), content);
}
__name(pbmac1, "pbmac1");
function hmac(digest2, key, content) {
  return new Uint8Array(createHmac(digest2, key).update(content).digest());
}
__name(hmac, "hmac");
function equals(a, b) {
  return a.length === b.length && timingSafeEqual(a, b);
}
__name(equals, "equals");

// packages/smime/src/pkcs12/safe-bags.ts
var BAG = {
  cert: "1.2.840.113549.1.12.10.1.3",
  key: "1.2.840.113549.1.12.10.1.1",
  nested: "1.2.840.113549.1.12.10.1.6",
  shroudedKey: "1.2.840.113549.1.12.10.1.2"
}, X509_CERTIFICATE = "1.2.840.113549.1.9.22.1", FRIENDLY_NAME = "1.2.840.113549.1.9.20", LOCAL_KEY_ID = "1.2.840.113549.1.9.21", MAX_NESTING = 4;
function readSafeContents(der, password, depth = 0) {
  if (depth > MAX_NESTING) throw keyError("broken", "PKCS#12 file is nested too deep");
  return readSequence(readOnly(der), "SafeContents").flatMap((bag) => {
    let [oidElement, wrapped, attributes] = readSequence(bag, "SafeBag"), oid = readOid(oidElement), [value] = readChildren(expectTag(wrapped, 160, "bag value"));
    if (value === void 0) throw keyError("broken", "PKCS#12 bag is empty");
    if (oid === BAG.nested) return readSafeContents(value.encoding, password, depth + 1);
    if (oid === BAG.cert) return readCertificateBag(value, readAttributes(attributes));
    let key = readKey(oid, value, password);
    return key === void 0 ? [] : [{ ...readAttributes(attributes), key }];
  });
}
__name(readSafeContents, "readSafeContents");
function readKey(oid, value, password) {
  if (oid === BAG.key) return importPrivateKey(value.encoding, "pkcs8");
  if (oid !== BAG.shroudedKey) return;
  let [algorithm, data] = readSequence(value, "encrypted private key"), scheme = expectTag(algorithm, TAG.sequence, "encryption algorithm").encoding, plain = decryptPbe(scheme, password, expectTag(data, TAG.octetString, "encrypted key").content);
  if (plain === void 0)
    throw keyError(
      "broken",
      "private key in the PKCS#12 file is damaged, or has another password than the file"
    );
  return importPrivateKey(plain, "pkcs8");
}
__name(readKey, "readKey");
function readCertificateBag(value, attributes) {
  let [type, wrapped] = readSequence(value, "certificate bag");
  if (readOid(type) !== X509_CERTIFICATE) return [];
  let [octets] = readChildren(expectTag(wrapped, 160, "certificate"));
  return [
    {
      ...attributes,
      certificate: parseCertificate(expectTag(octets, TAG.octetString, "certificate").content)
    }
  ];
}
__name(readCertificateBag, "readCertificateBag");
function readAttributes(set) {
  let values = /* @__PURE__ */ new Map();
  for (let attribute2 of set === void 0 ? [] : readChildren(expectTag(set, TAG.set, "bag attributes"))) {
    let [oid, valueSet] = readSequence(attribute2, "bag attribute"), [value] = valueSet === void 0 ? [] : readChildren(valueSet);
    value !== void 0 && values.set(readOid(oid), value);
  }
  let name = values.get(FRIENDLY_NAME), id = values.get(LOCAL_KEY_ID);
  return {
    friendlyName: name === void 0 ? void 0 : readDirectoryString(name),
    localKeyId: id === void 0 ? void 0 : hexOf(id.content)
  };
}
__name(readAttributes, "readAttributes");

// packages/smime/src/pkcs12/parse-pkcs12.ts
var DATA = "1.2.840.113549.1.7.1", ENCRYPTED_DATA = "1.2.840.113549.1.7.6", SIGNED_DATA = "1.2.840.113549.1.7.2";
function parsePkcs12(octets, password) {
  try {
    return readPfx(derFromBer(isPem(octets) ? unarmoured(octets) : octets), password);
  } catch (cause) {
    throw isMtaopsError(cause) && cause.details?.reason === "broken" && !cause.message.includes("PKCS#12") ? keyError("broken", `PKCS#12 file is broken: ${cause.message}`, cause) : cause;
  }
}
__name(parsePkcs12, "parsePkcs12");
function unarmoured(octets) {
  let block = parsePem(octets).find(({ label }) => label === "PKCS12" || label === "PFX");
  if (block === void 0) throw keyError("unsupported", "no PKCS12 block in the PEM file");
  return block.octets;
}
__name(unarmoured, "unarmoured");
function readPfx(der, secret) {
  let [version, authSafe, macData] = readSequence(readOnly(der), "PKCS#12 file");
  if (version?.tag !== TAG.integer || readInteger(version) !== 3)
    throw keyError("unsupported", "the file is not a PKCS#12 file of version 3");
  let { content, type } = readContentInfo(authSafe);
  if (type === SIGNED_DATA)
    throw keyError("unsupported", "PKCS#12 file is protected by a signature, not by a password");
  if (type !== DATA) throw keyError("unsupported", `PKCS#12 file has content of unsupported type ${type}`);
  let safe = octetStringIn(content), passwords = secret?.reveal() ? [secret.reveal()] : ["", void 0], open = /* @__PURE__ */ __name((password) => macData === void 0 ? readUnchecked(safe, password) : isMacOf(macData, safe, password) ? readAuthenticatedSafe(safe, password) : void 0, "open");
  for (let password of passwords) {
    let bags = open(password);
    if (bags !== void 0) return assemble2(bags);
  }
  throw secret === void 0 ? keyError("passphrase-required", "PKCS#12 file needs a password and none was given") : keyError("passphrase-wrong", "PKCS#12 file does not open with this password");
}
__name(readPfx, "readPfx");
function readUnchecked(safe, password) {
  try {
    return readAuthenticatedSafe(safe, password);
  } catch (error) {
    if (isMtaopsError(error) && error.details?.reason === "broken") return;
    throw error;
  }
}
__name(readUnchecked, "readUnchecked");
function readAuthenticatedSafe(der, password) {
  let bags = [];
  for (let part of readSequence(readOnly(derFromBer(der)), "AuthenticatedSafe")) {
    let { content, type } = readContentInfo(part), plain = type === ENCRYPTED_DATA ? decryptContent(content, password) : octetStringIn(content);
    if (type !== DATA && type !== ENCRYPTED_DATA)
      throw keyError("unsupported", `PKCS#12 file has a part of unsupported type ${type}`);
    if (plain === void 0) return;
    bags.push(...readSafeContents(derFromBer(plain), password));
  }
  return bags;
}
__name(readAuthenticatedSafe, "readAuthenticatedSafe");
function decryptContent(content, password) {
  let [, info] = readSequence(content, "EncryptedData"), [, algorithm, encrypted] = readSequence(info, "encrypted content"), scheme = expectTag(algorithm, TAG.sequence, "encryption algorithm").encoding;
  if (encrypted === void 0) throw keyError("broken", "PKCS#12 file has an encrypted part without content");
  let ciphertext = encrypted.tag === 160 ? Buffer.concat(
    readChildren(encrypted).map((piece) => expectTag(piece, TAG.octetString, "piece").content)
  ) : expectTag(encrypted, 128, "encrypted content").content;
  return decryptPbe(scheme, password, new Uint8Array(ciphertext));
}
__name(decryptContent, "decryptContent");
function readContentInfo(element) {
  let [type, wrapped] = readSequence(element, "ContentInfo"), [content] = readChildren(expectTag(wrapped, 160, "content"));
  if (content === void 0) throw keyError("broken", "PKCS#12 file has an empty part");
  return { content, type: readOid(type, "content type") };
}
__name(readContentInfo, "readContentInfo");
function octetStringIn(content) {
  return expectTag(content, TAG.octetString, "content").content;
}
__name(octetStringIn, "octetStringIn");
function assemble2(bags) {
  let keys = bags.filter((bag) => "key" in bag), certificateBags = bags.filter((bag) => "certificate" in bag), certificates = certificateBags.map((bag) => bag.certificate), identities = [], loneKeys = [];
  for (let { friendlyName, key, localKeyId } of keys) {
    let fitting = certificateBags.filter((bag2) => isKeyOf(key, bag2.certificate)), bag = fitting.find((one) => localKeyId !== void 0 && one.localKeyId === localKeyId) ?? fitting[0];
    if (bag === void 0) loneKeys.push(key);
    else {
      let chain = findIntermediates(bag.certificate, certificates);
      identities.push({
        certificate: bag.certificate,
        chain,
        friendlyName: friendlyName ?? bag.friendlyName,
        key
      });
    }
  }
  return { certificates, identities, loneKeys };
}
__name(assemble2, "assemble");

// packages/smime/src/x509/parse-certificates.ts
var SIGNED_DATA2 = "1.2.840.113549.1.7.2", CERTIFICATE_LABELS = ["CERTIFICATE", "X509 CERTIFICATE", "TRUSTED CERTIFICATE"], PKCS7_LABELS = ["PKCS7", "CMS", "PKCS #7 SIGNED DATA"];
function parseCertificates(octets) {
  let certificates = isPem(octets) ? fromPem2(octets) : fromBinary(octets);
  if (certificates.length > 0) return certificates;
  throw new MtaopsError("E_INPUT", "no certificate in the file", {
    hint: "expected PEM (-----BEGIN CERTIFICATE-----), DER or a PKCS#7 file (.p7c, .p7b)"
  });
}
__name(parseCertificates, "parseCertificates");
function fromPem2(octets) {
  return parsePem(octets).flatMap(({ label, octets: body }) => CERTIFICATE_LABELS.includes(label) ? [parseCertificate(readElement(body).encoding)] : PKCS7_LABELS.includes(label) ? fromSignedData(derFromBer(body)) : []);
}
__name(fromPem2, "fromPem");
function fromBinary(octets) {
  if (octets[0] !== TAG.sequence) return [];
  if (octets[1] === 128) return fromSignedData(derFromBer(octets));
  let elements = readChildren(octets), [first] = elements;
  return first === void 0 ? [] : readChildren(first)[0]?.tag === TAG.oid ? fromSignedData(derFromBer(octets)) : elements.filter(looksLikeCertificate).map((element) => parseCertificate(element.encoding));
}
__name(fromBinary, "fromBinary");
function fromSignedData(der) {
  let [type, wrapped] = readSequence(readOnly(der), "PKCS#7 file");
  if (readOid(type, "content type") !== SIGNED_DATA2) return [];
  let [signedData] = readChildren(expectTag(wrapped, 160, "SignedData")), certificates = readSequence(signedData, "SignedData").find((part) => part.tag === 160);
  return certificates === void 0 ? [] : readChildren(certificates).filter((choice) => choice.tag === TAG.sequence).map((choice) => parseCertificate(choice.encoding));
}
__name(fromSignedData, "fromSignedData");

// packages/cli/src/smime-send/addressing.ts
function planCopies({ visible, blind, override }) {
  let shown = new Map(visible.map((address) => [addressKey(address), address])), wanted = distinct(override ?? [...visible, ...blind]), together = wanted.filter((address) => shown.has(addressKey(address))), alone = wanted.filter((address) => !shown.has(addressKey(address)));
  return [
    ...together.length > 0 ? [{ kind: "visible", recipients: together }] : [],
    ...alone.map((address) => ({ kind: "blind", recipients: [address] }))
  ];
}
__name(planCopies, "planCopies");
function addressKey(address) {
  let at = address.lastIndexOf("@");
  return at < 0 ? address : `${address.slice(0, at)}@${domainOf(address)}`;
}
__name(addressKey, "addressKey");
function distinct(addresses) {
  return [
    ...new Map(addresses.toReversed().map((address) => [addressKey(address), address])).values()
  ].reverse();
}
__name(distinct, "distinct");

// packages/cli/src/smime-send/certificate-store.ts
var CERTIFICATE_FILE = /\.(crt|cer|der|p7c|p7b|pem)$/i, NAMED_ENDINGS = [".crt", ".cer", ".p7c", ".p7b"], MAX_FILES = 2e4;
function createCertificateStore(files, directory) {
  let problems = [], everything, at = /* @__PURE__ */ __name((name) => `${directory}/${name}`, "at"), scan = /* @__PURE__ */ __name(async () => {
    let names = (await files.list(directory)).filter((name) => CERTIFICATE_FILE.test(name));
    if (names.length > MAX_FILES)
      throw new MtaopsError("E_INPUT", `certificate store ${directory} has over ${MAX_FILES} files`, {
        hint: "name the directory that holds the certificates with --store"
      });
    return (await Promise.all(names.map((name) => readScanned(files, at(name), problems)))).flat();
  }, "scan");
  return {
    all: /* @__PURE__ */ __name(() => (everything ??= scan(), everything), "all"),
    named: /* @__PURE__ */ __name(async (address) => {
      if (/[/\0]/.test(address)) return [];
      let names = [.../* @__PURE__ */ new Set([address, addressKey(address)])].flatMap(
        (name) => NAMED_ENDINGS.map((ending) => at(name + ending))
      );
      return (await Promise.all(
        names.map(async (path) => await files.info(path) ? readCertificates(files, path) : [])
      )).flat();
    }, "named"),
    problems
  };
}
__name(createCertificateStore, "createCertificateStore");
async function readCertificates(files, path) {
  try {
    return parseCertificates(await files.read(path));
  } catch (error) {
    throw new MtaopsError("E_INPUT", `cannot read a certificate from ${path}: ${reasonOf(error)}`, {
      cause: error,
      hint: "it should be an X.509 certificate in PEM or DER"
    });
  }
}
__name(readCertificates, "readCertificates");
async function readScanned(files, path, problems) {
  try {
    let octets = await files.read(path);
    return path.endsWith(".pem") && !new TextDecoder("latin1").decode(octets).includes("BEGIN CERTIFICATE") ? [] : parseCertificates(octets);
  } catch (error) {
    return problems.push(`${path}: ${reasonOf(error)}`), [];
  }
}
__name(readScanned, "readScanned");
function reasonOf(error) {
  return error instanceof Error ? error.message : String(error);
}
__name(reasonOf, "reasonOf");

// packages/cli/src/smime-send/draft.ts
async function readDraft(file, files, override) {
  try {
    return draftOf(file, await files.read(file), override);
  } catch (error) {
    throw namingFile(file, error);
  }
}
__name(readDraft, "readDraft");
function draftOf(file, octets, override) {
  let message = parseMessage(octets), addresses = /* @__PURE__ */ __name((name) => addressesOf(message, name).map(({ address }) => address), "addresses"), author = findAuthor(addresses("from"), addresses("sender")), copies = planCopies({
    blind: addresses("bcc"),
    visible: [...addresses("to"), ...addresses("cc")],
    ...override.to ? { override: override.to } : {}
  });
  return {
    author,
    copies,
    envelopeFrom: override.from ?? author,
    file,
    message,
    ...override.dsn ? { dsn: override.dsn } : {}
  };
}
__name(draftOf, "draftOf");
function findAuthor(from, sender) {
  let authors = [...new Map(from.map((address) => [addressKey(address), address])).values()], [only] = authors;
  if (authors.length === 1 && only !== void 0) return only;
  if (authors.length === 0)
    throw new MtaopsError("E_INPUT", "the message has no From address", {
      hint: "add a From field: its address chooses the certificate"
    });
  let [responsible] = sender;
  if (responsible !== void 0) return responsible;
  throw new MtaopsError(
    "E_INPUT",
    `the message has ${authors.length} From addresses and no Sender (RFC 5322 \xA73.6.2)`,
    {
      hint: "add a Sender field with the one who signs"
    }
  );
}
__name(findAuthor, "findAuthor");
function namingFile(file, error) {
  let name = file === "-" ? "standard input" : file;
  return !isMtaopsError(error) || error.message.includes(name) ? error : new MtaopsError(error.code, `${name}: ${error.message}`, {
    cause: error,
    ...error.hint ? { hint: error.hint } : {},
    ...error.details ? { details: error.details } : {}
  });
}
__name(namingFile, "namingFile");

// packages/cli/src/smime-send/recipients.ts
var EXPIRY_WARNING_DAYS = 30;
async function findRecipientCertificates(addresses, sources, at) {
  let found = /* @__PURE__ */ new Map(), missing = [], warnings = [];
  for (let address of addresses) {
    let choice = await chooseFor(address, sources, at);
    choice.chosen ? (found.set(address, choice.chosen), warnings.push(...warningsOf(address, choice, choice.chosen, at))) : missing.push({ address, reason: reasonOf2(choice.refused), refused: choice.refused });
  }
  return { found, missing, warnings };
}
__name(findRecipientCertificates, "findRecipientCertificates");
function refuseMissing(missing, storePath) {
  if (missing.length === 0) return;
  let list = missing.map(({ address, reason }) => `${address} (${reason})`).join("; ");
  throw new MtaopsError("E_INPUT", `no usable certificate for ${list}; nothing was sent`, {
    details: {
      missing: missing.map(({ address, reason, refused }) => ({
        address,
        reason,
        refused: refused.map(({ certificate, code, reason: why }) => ({
          code,
          fingerprint: certificate.fingerprint,
          reason: why,
          subject: certificate.subject.text
        }))
      }))
    },
    hint: `put ${missing[0]?.address}.crt into ${storePath}, name the file with --recipient-cert, or leave these recipients out with --skip-unencryptable`
  });
}
__name(refuseMissing, "refuseMissing");
async function chooseFor(address, { given, store }, at) {
  let tried = /* @__PURE__ */ new Map();
  for (let candidates of [async () => given, () => store.named(address), () => store.all()]) {
    let choice = chooseEncryptionCertificate(await candidates(), address, at);
    for (let refused of choice.refused) tried.set(refused.certificate.fingerprint, refused);
    if (choice.chosen) return choice;
  }
  return { refused: [...tried.values()] };
}
__name(chooseFor, "chooseFor");
function reasonOf2(refused) {
  let own = refused.filter(({ code }) => code !== "address");
  return own.length === 0 ? "none found" : own.map(({ certificate, reason }) => `${certificate.subject.text} ${reason}`).join(", ");
}
__name(reasonOf2, "reasonOf");
function warningsOf(address, choice, chosen, at) {
  let days = Math.floor((chosen.notAfter.getTime() - at.getTime()) / 864e5), expiry = chosen.notAfter.toISOString().slice(0, 10);
  return [
    ...choice.match === "local-part-case" ? [`the certificate for ${address} spells the part before the @ in other case`] : [],
    ...days < EXPIRY_WARNING_DAYS ? [`the certificate of ${address} expires on ${expiry}`] : []
  ];
}
__name(warningsOf, "warningsOf");

// packages/cli/src/smime-send/key-files.ts
async function readPrivateKey(file, ports) {
  return readKeyFile(file, ports, loadPrivateKey);
}
__name(readPrivateKey, "readPrivateKey");
async function readPkcs12(file, ports) {
  return readKeyFile(file, ports, parsePkcs12);
}
__name(readPkcs12, "readPkcs12");
async function readKeyFile(file, ports, open) {
  let warnings = await checkExposure(file, ports), octets = await ports.files.read(file);
  return { content: await withPassphrase(file, ports, (passphrase) => open(octets, passphrase)), warnings };
}
__name(readKeyFile, "readKeyFile");
async function withPassphrase(file, ports, open) {
  try {
    return open();
  } catch (error) {
    if (!isPassphraseMissing(error)) throw naming(file, error);
  }
  let passphrase = await ports.passphrase(file);
  try {
    return open(passphrase);
  } catch (error) {
    throw naming(file, error);
  }
}
__name(withPassphrase, "withPassphrase");
function isPassphraseMissing(error) {
  return isMtaopsError(error) && error.details?.reason === "passphrase-required";
}
__name(isPassphraseMissing, "isPassphraseMissing");
function naming(file, error) {
  return isMtaopsError(error) ? new MtaopsError(error.code, `cannot use ${file}: ${error.message}`, {
    cause: error,
    ...error.details ? { details: error.details } : {},
    ...error.hint ? { hint: error.hint } : {}
  }) : error;
}
__name(naming, "naming");
async function checkExposure(file, { files, strict }) {
  let info = await files.info(file), exposed = info && checkPrivateFile(file, info);
  if (!exposed) return [];
  if (strict) throw new MtaopsError("E_AUTH", `key file ${exposed.message}`, { hint: exposed.hint });
  return [`key file ${exposed.message}; ${exposed.hint}`];
}
__name(checkExposure, "checkExposure");

// packages/cli/src/smime-send/signer-identity.ts
async function loadSignerIdentity(author, source, ports, at) {
  let warnings = [], material = source.pkcs12File ? await fromPkcs12(source.pkcs12File, ports, warnings) : await fromFiles(author, source, ports, warnings), choice = chooseSigningCertificate(material.certificates, author, at);
  if (!choice.chosen) {
    let reasons = choice.refused.map(({ certificate: certificate2, reason }) => `${certificate2.subject.text} ${reason}`);
    throw new MtaopsError(
      "E_INPUT",
      `no certificate in ${material.where} can sign for ${author}${reasons.length > 0 ? `: ${reasons.join("; ")}` : ""}`,
      { hint: "give a certificate whose address is the author\u2019s with --cert and --key, or --p12" }
    );
  }
  let certificate = choice.chosen, found = material.keys.find(({ key }) => isKeyOf(key, certificate));
  if (!found) {
    let files = material.keys.map(({ file }) => file).join(", ");
    throw new MtaopsError("E_INPUT", `the key in ${files} does not belong to the certificate of ${author}`, {
      details: { certificate: certificate.subject.text, fingerprint: certificate.fingerprint },
      hint: "give the key that the certificate was issued for with --key"
    });
  }
  choice.match === "local-part-case" && warnings.push(`the certificate for ${author} spells the part before the @ in other case`);
  let pool = [...material.pool, ...await chainPool(source, ports)];
  return { certificate, intermediates: findIntermediates(certificate, pool), key: found.key, warnings };
}
__name(loadSignerIdentity, "loadSignerIdentity");
async function fromFiles(author, source, ports, warnings) {
  let pkcs12 = await storedFile(author, ports, [".p12", ".pfx"]), keyFile = source.keyFile ?? await storedFile(author, ports, [".pem", ".key"]) ?? source.certificateFile;
  if (!keyFile && !source.certificateFile && pkcs12) return fromPkcs12(pkcs12, ports, warnings);
  let certificateFile = source.certificateFile, certificates = certificateFile ? await readCertificates(ports.files, certificateFile) : await ports.store.named(author), where = certificateFile ?? `${ports.storePath} (${author}.crt)`;
  if (certificates.length === 0)
    throw new MtaopsError(
      "E_NO_INPUT",
      `no certificate of the author ${author}: ${ports.storePath}/${author}.crt is not there`,
      {
        hint: "name it with --cert and --key, or --p12, or the directory that holds it with --store"
      }
    );
  if (!keyFile)
    throw new MtaopsError(
      "E_NO_INPUT",
      `no private key of the author ${author}: ${ports.storePath}/${author}.pem is not there`,
      {
        hint: "name it with --key"
      }
    );
  let key = await readPrivateKey(keyFile, ports);
  return warnings.push(...key.warnings), { certificates, keys: [{ file: keyFile, key: key.content }], pool: certificates, where };
}
__name(fromFiles, "fromFiles");
async function fromPkcs12(file, ports, warnings) {
  let read = await readPkcs12(file, ports);
  warnings.push(...read.warnings);
  let { certificates, identities } = read.content;
  return {
    certificates: identities.map(({ certificate }) => certificate),
    keys: identities.map(({ key }) => ({ file, key })),
    pool: certificates,
    where: file
  };
}
__name(fromPkcs12, "fromPkcs12");
async function storedFile(author, ports, endings) {
  if (!/[/\0]/.test(author))
    for (let name of /* @__PURE__ */ new Set([author, addressKey(author)]))
      for (let ending of endings) {
        let path = `${ports.storePath}/${name}${ending}`;
        if (await ports.files.info(path)) return path;
      }
}
__name(storedFile, "storedFile");
async function chainPool(source, ports) {
  return source.chainFiles.length === 0 ? ports.store.all() : (await Promise.all(source.chainFiles.map((file) => readCertificates(ports.files, file)))).flat();
}
__name(chainPool, "chainPool");

// packages/cli/src/smime-send/prepare.ts
async function prepareMessages(options, ports) {
  let at = ports.clock.now(), warnings = [], store = createCertificateStore(ports.files, options.storePath), drafts = [];
  for (let input of options.inputs)
    drafts.push(withReaders(await readDraft(input, ports.files, options.envelope), options));
  let signers = options.sign ? await findSigners(drafts, options, { ...ports, store }, warnings, at) : /* @__PURE__ */ new Map();
  return {
    messages: (options.encrypt ? await withEncryption(drafts, options, { files: ports.files, store }, warnings, at) : drafts.map((draft) => ({ copies: draft.copies, draft, skipped: [] }))).map((message) => {
      let signer = signers.get(addressKey(message.draft.author));
      return { ...message, ...signer ? { signer } : {} };
    }),
    warnings: [
      .../* @__PURE__ */ new Set([...warnings, ...store.problems.map((problem) => `certificate store: ${problem}`)])
    ]
  };
}
__name(prepareMessages, "prepareMessages");
function withReaders(draft, { encrypt, isForDelivery }) {
  let recipients = draft.copies.flatMap((copy) => copy.recipients);
  if (!encrypt && !isForDelivery) return { ...draft, copies: [{ kind: "visible", recipients }] };
  if (recipients.length > 0) return draft;
  throw namingFile(
    draft.file,
    new MtaopsError("E_INPUT", "the message has no recipient: no To, Cc or Bcc address", {
      hint: "add one, or name the recipients with --to"
    })
  );
}
__name(withReaders, "withReaders");
async function findSigners(drafts, options, ports, warnings, at) {
  let signers = /* @__PURE__ */ new Map();
  for (let { author, file } of drafts)
    if (!signers.has(addressKey(author)))
      try {
        let identity = await loadSignerIdentity(
          author,
          options.signer,
          { ...ports, storePath: options.storePath, strict: options.strict },
          at
        );
        warnings.push(...identity.warnings), signers.set(
          addressKey(author),
          createSigner(identity.certificate, identity.key, { chain: identity.intermediates })
        );
      } catch (error) {
        throw namingFile(file, error);
      }
  return signers;
}
__name(findSigners, "findSigners");
async function withEncryption(drafts, options, { files, store }, warnings, at) {
  let given = (await Promise.all(options.recipientCertificateFiles.map((file) => readCertificates(files, file)))).flat(), recipients = /* @__PURE__ */ new Map();
  for (let address of drafts.flatMap(({ copies }) => copies).flatMap((copy) => copy.recipients))
    recipients.set(addressKey(address), address);
  let authors = options.encryptToSelf ? drafts.map(({ author }) => author) : [], sources = { given, store }, result = await findRecipientCertificates([...recipients.values()], sources, at), selves = await findRecipientCertificates([...new Set(authors)], sources, at);
  warnings.push(...result.warnings, ...selves.warnings), refuseMissing([...options.skipUnencryptable ? [] : result.missing, ...selves.missing], options.storePath);
  let byKey = new Map(
    [...result.found].map(([address, certificate]) => [addressKey(address), certificate])
  );
  return drafts.map(
    (draft) => encryptedMessage(draft, options, byKey, result.missing, selves.found.get(draft.author))
  );
}
__name(withEncryption, "withEncryption");
function encryptedMessage(draft, { cipher: cipher2 }, found, missing, self) {
  let has = /* @__PURE__ */ __name((address) => found.has(addressKey(address)), "has"), certificates = /* @__PURE__ */ new Map();
  for (let address of draft.copies.flatMap(({ recipients }) => recipients)) {
    let certificate = found.get(addressKey(address));
    certificate && certificates.set(address, certificate);
  }
  let addressed = new Set(draft.copies.flatMap(({ recipients }) => recipients).map(addressKey));
  return {
    copies: draft.copies.map((copy) => ({ ...copy, recipients: copy.recipients.filter(has) })).filter(({ recipients }) => recipients.length > 0),
    draft,
    encryption: { certificates, cipher: cipher2, ...self ? { self } : {} },
    skipped: missing.filter(({ address }) => addressed.has(addressKey(address)))
  };
}
__name(encryptedMessage, "encryptedMessage");

// packages/cli/src/smime-send/protect.ts
async function signMessage(draft, protection) {
  let { at, encryption, newMessageId, signature } = protection, { entity, notes, outerFields } = prepareEntity(draft.message, {
    purpose: signature ? signature.format : "encrypted"
  }), signed = signature ? await signEntityAsync(entity, [signature.signer], { ...signature, signingTime: at }) : entity, compose = /* @__PURE__ */ __name((body) => composeMessage(outerFields, body, { date: at, messageId: newMessageId }), "compose"), shared = encryption ? void 0 : compose(signed);
  return {
    finish: /* @__PURE__ */ __name(({ kind, recipients }) => ({
      content: shared ?? compose(encryptEntity(signed, readersOf(recipients, encryption), { ...cipherOf(encryption) })),
      envelope: { from: draft.envelopeFrom, to: recipients, ...draft.dsn ? { dsn: draft.dsn } : {} },
      kind
    }), "finish"),
    messageId: messageIdOf(outerFields) ?? newMessageId,
    notes: notes.map(({ message }) => message)
  };
}
__name(signMessage, "signMessage");
function cipherOf(encryption) {
  return encryption ? { cipher: encryption.cipher } : {};
}
__name(cipherOf, "cipherOf");
function readersOf(recipients, encryption) {
  let own = recipients.flatMap((address) => encryption?.certificates.get(address) ?? []), all = encryption?.self ? [...own, encryption.self] : own;
  return [...new Map(all.map((certificate) => [certificate.fingerprint, certificate])).values()];
}
__name(readersOf, "readersOf");
function messageIdOf(fields) {
  let field = fields.find(({ name }) => name.toLowerCase() === "message-id");
  if (!field) return;
  let text = new TextDecoder().decode(field.octets);
  return text.slice(text.indexOf(":") + 1).trim();
}
__name(messageIdOf, "messageIdOf");

// packages/cli/src/smime-send/result.ts
function countRecipients(messages) {
  let totals = { accepted: 0, deferred: 0, refused: 0, unknown: 0 };
  for (let recipient of messages.flatMap(({ copies }) => copies).flatMap(({ recipients = [] }) => recipients))
    totals[recipient.state] += 1;
  return totals;
}
__name(countRecipients, "countRecipients");

// packages/cli/src/smime-send/send.ts
async function sendMessages(options, ports, progress = {}) {
  let prepared = await prepareMessages(options, ports);
  for (let warning of prepared.warnings) progress.onWarning?.(warning);
  refuseCrowd(ports.outlet, prepared.messages.flatMap(({ copies }) => copies).length), await ports.outlet.open?.();
  let outlet = createPatientOutlet(ports.outlet), messages = [], number = 0;
  for (let ready of prepared.messages) {
    let signed = await sign2(ready, options, ports), head = describeMessage(ready, signed, options);
    progress.onMessage?.(head);
    let copies = [];
    for (let plan of ready.copies) {
      number += 1;
      let finished = signed.finish(plan), outcome = await outlet.take(finished, { file: ready.draft.file, number }), copy = { ...describeCopy(finished, ports), ...outcome };
      progress.onCopy?.(copy), copies.push(copy);
    }
    messages.push({ ...head, copies });
  }
  return { messages, totals: countRecipients(messages), warnings: prepared.warnings };
}
__name(sendMessages, "sendMessages");
async function sign2(ready, options, ports) {
  let { draft, encryption, signer } = ready, domain = draft.author.slice(draft.author.lastIndexOf("@") + 1);
  return signMessage(draft, {
    at: ports.clock.now(),
    newMessageId: `<${ports.randomId()}@${domain}>`,
    ...encryption ? { encryption } : {},
    ...signer ? { signature: { digest: options.digest, format: options.format, signer } } : {}
  });
}
__name(sign2, "sign");
function createPatientOutlet(outlet) {
  let taken = 0, fault;
  return {
    take: /* @__PURE__ */ __name(async (copy, place) => {
      if (fault) return notReached(copy, fault);
      try {
        let outcome = await outlet.take(copy, place);
        return taken += 1, outcome;
      } catch (error) {
        if (taken === 0 || !isMtaopsError(error)) throw error;
        return fault = error, notReached(copy, error);
      }
    }, "take")
  };
}
__name(createPatientOutlet, "createPatientOutlet");
function notReached(copy, fault) {
  let refusal = {
    ...fault.details?.refusal ?? { class: "connection-lost", stage: "connect" },
    isTemporary: !0,
    summary: `not handed over: ${fault.message}`
  }, explanation = {
    causes: [],
    meaning: "the way into the server broke before this message was sent; the server does not have it",
    nextStep: fault.hint ?? "send it again"
  };
  return {
    recipients: copy.envelope.to.map((address) => ({ address, explanation, refusal, state: "deferred" }))
  };
}
__name(notReached, "notReached");
function describeMessage({ draft, encryption, signer, skipped }, { messageId, notes }, options) {
  return {
    encrypted: encryption !== void 0,
    file: draft.file,
    from: draft.author,
    messageId,
    notes,
    signed: signer !== void 0,
    skipped: skipped.map(({ address, reason }) => ({ address, reason })),
    to: draft.copies.flatMap(({ recipients }) => recipients),
    ...signer ? { digest: options.digest, format: options.format } : {},
    ...encryption ? { cipher: encryption.cipher } : {}
  };
}
__name(describeMessage, "describeMessage");
function describeCopy({ content, envelope, kind }, { fingerprint }) {
  return { envelope, kind, sha256: fingerprint(content), sizeBytes: content.length };
}
__name(describeCopy, "describeCopy");

// packages/cli/src/smime-send/run.ts
async function runSend({
  flags,
  inputs,
  isJson
}, ports, talk) {
  var _stack = [];
  try {
    let configuration = await loadConfiguration(
      {
        file: flags.config,
        flags: {
          ...flags.store ? { store: flags.store } : {},
          ...flags.timeout ? { timeout: flags.timeout } : {}
        },
        profile: flags.profile
      },
      ports
    );
    let destination = await chooseDestination(deliveryOf(flags), configuration, ports);
    refuseSilentPlain(flags, destination);
    refuseMixedOutput(destination, flags, isJson);
    let files = withStandardInput(ports.files, ports.streams);
    let options = sendOptionsOf(flags, await expandInputs(inputs, ports.files), configuration, destination);
    let opened = [];
    let reporter = createSendTalk(talk, { destination, isDry: flags["dry-run"] });
    let warnings = [];
    let warn = /* @__PURE__ */ __name((warning) => {
      warnings.push(warning), reporter.onWarning(warning);
    }, "warn");
    let secretOptions = { isStrict: flags.strict, onWarning: warn };
    let open = __using(_stack, await openOutlet(
      destination,
      {
        dryRun: flags["dry-run"],
        onOpened: /* @__PURE__ */ __name((event) => {
          opened.push(event), reporter.onOpened(event);
          for (let warning of clearTextWarning(event)) warn(warning);
        }, "onOpened"),
        secrets: secretOptions,
        timeoutMs: configuration.settings.timeoutMs,
        ...flags.verbose ? { onTranscript: reporter.onTranscript } : {}
      },
      ports
    ), !0);
    let result = await sendMessages(
      options,
      {
        clock: ports.clock,
        files,
        fingerprint: /* @__PURE__ */ __name((content) => createHash5("sha256").update(content).digest("hex"), "fingerprint"),
        outlet: open.outlet,
        passphrase: createPassphraseSource(
          flags["passphrase-from"],
          ports.environment,
          ports.secrets,
          secretOptions
        ),
        randomId: randomUUID
      },
      reporter
    );
    reporter.onEnd(result);
    return { exitCode: exitCodeOf(result.messages), json: toJson(result, destination, opened, warnings) };
  } catch (_) {
    var _error = _, _hasError = !0;
  } finally {
    var _promise = __callDispose(_stack, _error, _hasError);
    _promise && await _promise;
  }
}
__name(runSend, "runSend");
function deliveryOf(flags) {
  let via = flags["send-api"] ? "api" : flags["send-smtp"] ? "smtp" : flags.via;
  return {
    dryRun: flags["dry-run"],
    listener: flags.listener,
    out: flags.out,
    target: flags.target,
    via
  };
}
__name(deliveryOf, "deliveryOf");
function refuseSilentPlain(flags, destination) {
  let isPredecessor = flags["send-smtp"] || flags["send-api"];
  if (!(flags.sign || flags.encrypt || flags["sign-detached"] || isPredecessor || destination.kind !== "target"))
    throw new MtaopsError("E_USAGE", "neither --sign nor --encrypt: the message would go out as it is", {
      hint: "say --sign, --encrypt or both"
    });
}
__name(refuseSilentPlain, "refuseSilentPlain");
function refuseMixedOutput(destination, flags, isJson) {
  if (!(!isJson || destination.kind !== "stream" || flags["dry-run"]))
    throw new MtaopsError("E_USAGE", "with --json the message itself cannot go to standard output", {
      hint: "give --out FILE, a target, or --dry-run"
    });
}
__name(refuseMixedOutput, "refuseMixedOutput");
function clearTextWarning(event) {
  return event.via !== "smtp" || event.session.tls || isLoopbackHost(event.session.host) ? [] : [`${event.session.host} offers no STARTTLS: the message goes in clear, header and all`];
}
__name(clearTextWarning, "clearTextWarning");
function toJson({ messages, totals, warnings }, destination, opened, moreWarnings) {
  let [first] = opened;
  return {
    schema: "mtaops.smime-send/1",
    run: randomUUID(),
    ...destination.kind === "target" ? { target: destination.target.name, via: destination.via } : {},
    ...first?.via === "smtp" ? { session: first.session } : {},
    totals,
    warnings: [...warnings, ...moreWarnings],
    messages
  };
}
__name(toJson, "toJson");

// packages/cli/src/commands/smime/send.ts
var SmimeSend = class _SmimeSend extends MtaopsCommand {
  static {
    __name(this, "SmimeSend");
  }
  static summary = "sign and encrypt messages and hand them to a mail server";
  static description = `Reads finished messages (.eml, RFC 5322), signs and encrypts them with S/MIME and injects them by SMTP or HTTP.
Without a target the message goes to standard output. Bcc recipients get a copy of their own and stand in no other.`;
  static examples = [
    {
      command: "<%= config.bin %> <%= command.id %> mail.eml --sign --encrypt",
      description: "Sign and encrypt with the keys in this directory, send to SMTP_HOST"
    },
    {
      command: "<%= config.bin %> <%= command.id %> mail.eml --sign --out signed.eml",
      description: "Write the signed message to a file"
    },
    {
      command: "<%= config.bin %> <%= command.id %> mail.eml --sign --encrypt --store keys --dry-run --json",
      description: "Check keys, certificates and recipients without connecting"
    }
  ];
  static args = {
    file: import_core37.Args.string({
      description: "message to send; - is standard input; several and patterns are allowed",
      required: !0
    })
  };
  static strict = !1;
  static flags = sendFlags;
  async run() {
    let { argv, flags } = await this.parse(_SmimeSend), result = await runSend(
      { flags, inputs: argv.map(String), isJson: this.jsonEnabled() },
      await this.createPorts(),
      { log: /* @__PURE__ */ __name((line) => this.log(line), "log"), say: /* @__PURE__ */ __name((line) => this.say(line), "say") }
    );
    return this.exitWith(result.exitCode), result.json;
  }
};
export {
  SmimeSend as default
};
