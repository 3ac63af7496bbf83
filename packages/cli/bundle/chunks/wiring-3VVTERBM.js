import { createRequire as createRequire_ } from 'node:module'; const require = createRequire_(import.meta.url);
import {
  MAX_SECRET_BYTES,
  MtaopsError,
  cannotPrompt,
  classifyRefusal,
  explainRefusal,
  findMtaId,
  isMtaopsError,
  needsSmtpUtf8,
  parsePlatformManifest,
  parseReply,
  refusalError,
  refusalErrorCode,
  secretFromEnvironment,
  secretFromFile,
  secretFromText
} from "./chunk-YCENHUXO.js";
import {
  __name
} from "./chunk-B4YGGWTR.js";

// packages/node/src/node-files.ts
import { glob, mkdir, open, readdir, readFile, rename, stat, unlink } from "node:fs/promises";
import { basename, dirname, join } from "node:path";
function createNodeFiles() {
  return { glob: findMatches, info, list, read, write };
}
__name(createNodeFiles, "createNodeFiles");
async function read(path) {
  try {
    return await readFile(path);
  } catch (error) {
    throw fileError("E_NO_INPUT", `cannot read ${path}`, error);
  }
}
__name(read, "read");
async function info(path) {
  try {
    let { mode, size, uid, ...found } = await stat(path).then((stats) => ({
      isDirectory: stats.isDirectory(),
      isFile: stats.isFile(),
      mode: stats.mode,
      size: stats.size,
      uid: stats.uid
    }));
    return { kind: found.isFile ? "file" : found.isDirectory ? "directory" : "other", mode: mode & 4095, ownerId: uid, sizeBytes: size };
  } catch (error) {
    if (isAbsence(error)) return;
    throw fileError("E_NO_INPUT", `cannot look at ${path}`, error);
  }
}
__name(info, "info");
async function list(path) {
  try {
    return (await readdir(path)).sort();
  } catch (error) {
    if (isAbsence(error)) return [];
    throw fileError("E_NO_INPUT", `cannot list ${path}`, error);
  }
}
__name(list, "list");
async function findMatches(pattern) {
  let found = [];
  for await (let entry of glob(pattern, { withFileTypes: !0 }))
    entry.isDirectory() || found.push(join(entry.parentPath, entry.name));
  return found.sort();
}
__name(findMatches, "findMatches");
async function write(path, content, options = {}) {
  if (options.exclusive && await info(path))
    throw new MtaopsError("E_OUTPUT", `cannot create ${path}: it exists already`);
  options.makeParents && await makeDirectory(dirname(path));
  let partial = join(dirname(path), `.${basename(path)}.${process.pid}.part`), handle;
  try {
    handle = await open(partial, "wx", options.mode ?? 420);
  } catch (error) {
    throw fileError("E_OUTPUT", `cannot create ${path}`, error);
  }
  try {
    await handle.writeFile(content), await handle.sync(), await handle.close(), await rename(partial, path);
  } catch (error) {
    throw await handle.close().catch(() => {
    }), await unlink(partial).catch(() => {
    }), fileError("E_IO", `cannot write ${path}`, error);
  }
}
__name(write, "write");
async function makeDirectory(path) {
  try {
    await mkdir(path, { recursive: !0 });
  } catch (error) {
    throw fileError("E_OUTPUT", `cannot create the directory ${path}`, error);
  }
}
__name(makeDirectory, "makeDirectory");
function isAbsence(error) {
  return ["ENOENT", "ENOTDIR"].includes(error.code ?? "");
}
__name(isAbsence, "isAbsence");
var REASONS = {
  EACCES: "permission denied",
  EEXIST: "there is a file of that name",
  EISDIR: "it is a directory",
  ENOENT: "no such file or directory",
  ENOSPC: "no space left on the device",
  ENOTDIR: "a part of the path is not a directory",
  EPERM: "not permitted",
  EROFS: "the file system is read-only"
};
function fileError(code, message, cause) {
  let errno = cause.code ?? "";
  return new MtaopsError(code, `${message}: ${REASONS[errno] ?? (errno || String(cause))}`, { cause });
}
__name(fileError, "fileError");

// packages/node/src/node-http.ts
import { Agent as HttpAgent, request as requestPlain } from "node:http";
import { Agent as HttpsAgent, request as requestSecure } from "node:https";
import { getCACertificates } from "node:tls";

// packages/node/src/transport-failure.ts
var CERTIFICATE = {
  CERT_CHAIN_TOO_LONG: "its chain is too long",
  CERT_HAS_EXPIRED: "it has expired",
  CERT_NOT_YET_VALID: "it is not valid yet",
  CERT_REJECTED: "it is marked as rejected",
  CERT_REVOKED: "it is revoked",
  CERT_SIGNATURE_FAILURE: "its signature is wrong",
  CERT_UNTRUSTED: "its root is not trusted for this purpose",
  DEPTH_ZERO_SELF_SIGNED_CERT: "it is self-signed",
  ERR_TLS_CERT_ALTNAME_INVALID: "it is for another name",
  HOSTNAME_MISMATCH: "it is for another name",
  INVALID_CA: "an issuer in its chain is no CA",
  INVALID_PURPOSE: "it is not meant for TLS servers",
  PATH_LENGTH_EXCEEDED: "its chain is longer than an issuer allows",
  SELF_SIGNED_CERT_IN_CHAIN: "the root of its chain is not among the trusted ones",
  UNABLE_TO_GET_ISSUER_CERT: "its issuer is not among the trusted ones",
  UNABLE_TO_GET_ISSUER_CERT_LOCALLY: "its issuer is not among the trusted ones",
  UNABLE_TO_VERIFY_LEAF_SIGNATURE: "the server sent no intermediate certificate that leads to a trusted root"
}, NOT_TLS = /* @__PURE__ */ new Set([
  "ERR_SSL_HTTP_REQUEST",
  "ERR_SSL_PACKET_LENGTH_TOO_LONG",
  "ERR_SSL_RECORD_LAYER_FAILURE",
  "ERR_SSL_UNKNOWN_PROTOCOL",
  "ERR_SSL_WRONG_VERSION_NUMBER"
]), TLS_VERSION = /* @__PURE__ */ new Set([
  "ERR_SSL_NO_SHARED_CIPHER",
  "ERR_SSL_NO_PROTOCOLS_AVAILABLE",
  "ERR_SSL_SSLV3_ALERT_HANDSHAKE_FAILURE",
  "ERR_SSL_SSL/TLS_ALERT_HANDSHAKE_FAILURE",
  "ERR_SSL_TLSV1_ALERT_INSUFFICIENT_SECURITY",
  "ERR_SSL_TLSV1_ALERT_PROTOCOL_VERSION",
  "ERR_SSL_UNSUPPORTED_PROTOCOL"
]), UNREACHABLE = {
  EACCES: "the connection is not allowed on this machine",
  EADDRNOTAVAIL: "the local address is not one of this machine",
  ECONNREFUSED: "nothing listens there",
  EHOSTDOWN: "the host is down",
  EHOSTUNREACH: "no route to the host",
  ENETUNREACH: "no route to the network",
  EPERM: "a local firewall forbids the connection"
};
function systemCodeOf(error) {
  if (typeof error != "object" || error === null) return "";
  let { code, originalCode } = error;
  return typeof originalCode == "string" ? originalCode : typeof code == "string" ? code : "";
}
__name(systemCodeOf, "systemCodeOf");
function isNotTls(error) {
  return NOT_TLS.has(systemCodeOf(error));
}
__name(isNotTls, "isNotTls");
function transportFailure(error, host) {
  let code = systemCodeOf(error), certificate = CERTIFICATE[code];
  if (certificate !== void 0)
    return { class: "tls-untrusted", detail: `the certificate of ${host} is not accepted: ${certificate}` };
  if (TLS_VERSION.has(code))
    return { class: "tls-version", detail: `${host} offers no TLS 1.2 or newer that both sides have` };
  if (code === "ENOTFOUND") return { class: "host-not-found", detail: `host ${host} not found in DNS` };
  if (code.startsWith("EAI_") || code === "EDNS")
    return { class: "dns-failed", detail: `DNS gave no answer for ${host} (${code})` };
  let unreachable = UNREACHABLE[code];
  return unreachable !== void 0 ? { class: "connection-refused", detail: `cannot connect: ${unreachable} (${code})` } : code === "ETIMEDOUT" ? { class: "timeout", detail: "no answer in time" } : code.startsWith("ERR_SSL_") || code === "EPROTO" ? { class: "protocol", detail: `the TLS handshake failed: ${wordsOf(code)}` } : { class: "connection-lost", detail: `the connection was lost${code === "" ? "" : ` (${code})`}` };
}
__name(transportFailure, "transportFailure");
var wordsOf = /* @__PURE__ */ __name((code) => code.replace(/^ERR_SSL_/, "").replaceAll("_", " ").toLowerCase(), "wordsOf");

// packages/node/src/node-http.ts
var MAX_BODY_BYTES = 16 * 1024 * 1024;
function createNodeHttp(environment = process.env) {
  let agents = /* @__PURE__ */ new Map(), agentFor = /* @__PURE__ */ __name((isSecure, options) => {
    let { extraCa = [], verifyTls = !0 } = options, key = JSON.stringify([isSecure, verifyTls, extraCa]), agent = agents.get(key) ?? createAgent(isSecure, extraCa, verifyTls, environment);
    return agents.set(key, agent), agent;
  }, "agentFor");
  return { request: /* @__PURE__ */ __name((asked, options) => exchange(asked, options, agentFor), "request") };
}
__name(createNodeHttp, "createNodeHttp");
function createAgent(isSecure, extraCa, verifyTls, environment) {
  let shared = { keepAlive: !0, proxyEnv: environment };
  return isSecure ? new HttpsAgent({
    ...shared,
    minVersion: "TLSv1.2",
    rejectUnauthorized: verifyTls,
    ...extraCa.length === 0 ? {} : { ca: [...getCACertificates("default"), ...extraCa] }
  }) : new HttpAgent(shared);
}
__name(createAgent, "createAgent");
async function exchange(asked, options, agentFor) {
  let url = urlOf(asked.url), isSecure = url.protocol === "https:", body = typeof asked.body == "string" ? Buffer.from(asked.body, "utf8") : asked.body, timeout = AbortSignal.timeout(options.timeoutMs), signal = options.signal ? AbortSignal.any([options.signal, timeout]) : timeout, isSent = !1;
  try {
    let { promise, resolve, reject } = Promise.withResolvers(), request = (isSecure ? requestSecure : requestPlain)(url, {
      agent: agentFor(isSecure, options),
      headers: { ...asked.headers, ...body ? { "content-length": String(body.length) } : {} },
      method: asked.method,
      signal
    });
    return request.once("response", resolve), request.on("error", reject), request.once("finish", () => {
      isSent = !0;
    }), request.end(body), await read2(await promise);
  } catch (error) {
    throw options.signal?.aborted && options.signal.reason?.name !== "TimeoutError" ? new MtaopsError("E_INTERRUPTED", `stopped while waiting for ${url.host}`, { cause: error }) : httpError(url, error, isSent, signal.aborted ? options.timeoutMs : void 0);
  }
}
__name(exchange, "exchange");
function urlOf(text) {
  let url = URL.parse(text);
  if (url?.protocol === "http:" || url?.protocol === "https:") return url;
  throw new MtaopsError("E_CONFIG", `not an http or https URL: ${text}`);
}
__name(urlOf, "urlOf");
async function read2(response) {
  let chunks = [], sizeBytes = 0;
  for await (let chunk of response) {
    if (sizeBytes += chunk.length, sizeBytes > MAX_BODY_BYTES) throw new Error(`answer over ${MAX_BODY_BYTES} octets`);
    chunks.push(chunk);
  }
  let headers = Object.entries(response.headers).map(([name, value]) => [
    name,
    Array.isArray(value) ? value.join(", ") : value ?? ""
  ]);
  return {
    body: Buffer.concat(chunks).toString("utf8"),
    headers: Object.fromEntries(headers),
    status: response.statusCode ?? 0
  };
}
__name(read2, "read");
function httpError(url, cause, requestSent, timeoutMs) {
  let failure = transportFailure(cause, url.hostname), why = timeoutMs === void 0 ? failure.class : "timeout", detail = timeoutMs === void 0 ? failure.detail : `no answer within ${timeoutMs / 1e3} s`, isLost = why === "timeout" || why === "connection-lost", refusal = {
    class: why,
    isTemporary: isLost || why === "dns-failed" || why === "connection-refused",
    stage: "http",
    summary: isLost && requestSent ? `${detail}, after the request was sent: it may have been carried out` : detail
  };
  return new MtaopsError(refusalErrorCode(refusal), `${url.host}: ${refusal.summary}`, {
    cause,
    details: { refusal, requestSent },
    hint: explainRefusal(refusal).nextStep
  });
}
__name(httpError, "httpError");

// packages/node/src/smtp-mailer.ts
import { isIP as isIP2 } from "node:net";
import { hostname } from "node:os";
import { TLSSocket } from "node:tls";

// packages/node/src/smtp/dialogue.ts
var SLOWEST_BYTES_PER_MS = 64, STAGES = {
  ".": "dot",
  AUTH: "auth",
  DATA: "data",
  EHLO: "ehlo",
  HELO: "ehlo",
  MAIL: "mail",
  QUIT: "quit",
  RCPT: "rcpt",
  RSET: "reset",
  STARTTLS: "starttls"
};
function createDialogue(options) {
  let { mask, onTranscript, timeoutMs } = options, exchanges = [], timer, isStreaming = !1, waiting = /* @__PURE__ */ __name(() => exchanges.find(({ repliedMs }) => repliedMs === void 0), "waiting"), rearm = /* @__PURE__ */ __name((extraMs = 0) => {
    clearTimeout(timer), (waiting() || isStreaming) && (timer = setTimeout(options.onOverdue, timeoutMs + extraMs));
  }, "rearm"), begin = /* @__PURE__ */ __name((stage) => {
    exchanges.push({ stage, startedMs: performance.now() }), rearm();
  }, "begin"), onSent = /* @__PURE__ */ __name((line) => {
    let verb = /^[A-Za-z.]+/.exec(line)?.[0].toUpperCase() ?? "";
    begin(dialogue.isLoggingIn ? "auth" : STAGES[verb] ?? "ehlo");
    let shown = dialogue.isLoggingIn ? /^AUTH [\w-]+/i.exec(line)?.[0] ?? "" : mask(line);
    onTranscript?.("client", dialogue.isLoggingIn ? `${shown} ***`.trimStart() : shown);
  }, "onSent"), onReceived = /* @__PURE__ */ __name((lines) => {
    let shown = lines.split(`
`);
    for (let line of shown)
      onTranscript?.("server", dialogue.isLoggingIn && /^334/.test(line) ? "334 ***" : mask(line));
    let exchange2 = waiting() ?? { isEarly: !0, stage: "dot", startedMs: performance.now() };
    exchanges.includes(exchange2) || exchanges.push(exchange2), exchange2.received = mask(lines), exchange2.repliedMs = performance.now();
    let reply = parseReply(exchange2.received);
    reply && (exchange2.reply = reply), rearm();
  }, "onReceived"), onDebug = /* @__PURE__ */ __name((...[data, text]) => {
    let tnx = data?.tnx;
    tnx === "client" && onSent(String(text)), tnx === "server" && onReceived(String(text));
  }, "onDebug"), ignore = /* @__PURE__ */ __name(() => {
  }, "ignore"), dialogue = {
    current: /* @__PURE__ */ __name(() => waiting() ?? exchanges.at(-1) ?? { stage: "greeting", startedMs: 0 }, "current"),
    exchanges,
    isLoggingIn: !1,
    logger: { debug: onDebug, error: ignore, fatal: ignore, info: ignore, trace: ignore, warn: ignore },
    mask,
    noteBody: /* @__PURE__ */ __name(() => {
      isStreaming = !0, rearm();
    }, "noteBody"),
    noteDot: /* @__PURE__ */ __name((sizeBytes) => {
      isStreaming = !1, onTranscript?.("client", "."), begin("dot"), rearm(sizeBytes / SLOWEST_BYTES_PER_MS);
    }, "noteDot"),
    stop: /* @__PURE__ */ __name(() => clearTimeout(timer), "stop")
  };
  return begin("greeting"), dialogue;
}
__name(createDialogue, "createDialogue");
function extensionsOf(received) {
  return received.split(`
`).slice(1).map(
    (line) => line.replace(/^\d{3}[ -]/, "").trim().toUpperCase()
  ).filter((line) => line !== "");
}
__name(extensionsOf, "extensionsOf");

// packages/node/src/smtp/outcome.ts
function outcomeOf(link, session, mail, exchanges, error) {
  let at = /* @__PURE__ */ __name((stage) => exchanges.filter((one) => one.stage === stage), "at"), dot = at("dot")[0], everybody = [...at("reset"), ...at("mail")].map((one) => refusalOf(one, session)).find(isDefined), rcpts = at("rcpt"), rest = [...at("data"), ...at("dot")].map((one) => refusalOf(one, session)).find(isDefined), isDotSent = dot !== void 0 && dot.isEarly === void 0, lost = error === void 0 && dot?.reply ? void 0 : failureOf(link, exchanges, error, isDotSent), recipients = mail.envelope.to.map((address, n) => {
    let rcpt = rcpts[n], refusal = everybody ?? (rcpt && refusalOf(rcpt, session)) ?? rest ?? lost, reply = rcpt?.reply ? { reply: rcpt.reply } : {};
    if (!refusal) return { address, ...reply, state: "accepted" };
    let isOpen = isDotSent && dot.reply === void 0 && refusal === lost;
    return {
      address,
      ...reply,
      refusal,
      state: isOpen ? "unknown" : refusal.isTemporary ? "deferred" : "refused"
    };
  }), mtaId = dot?.reply && findMtaId(dot.reply);
  return {
    phasesMs: phasesOf(exchanges),
    recipients,
    ...mtaId === void 0 ? {} : { mtaId },
    ...dot?.reply === void 0 ? {} : { reply: dot.reply }
  };
}
__name(outcomeOf, "outcomeOf");
var isDefined = /* @__PURE__ */ __name((value) => value !== void 0, "isDefined"), stageOf = /* @__PURE__ */ __name((stage) => stage === "reset" || stage === "quit" ? "mail" : stage, "stageOf");
function refusalOf(exchange2, session) {
  let stage = stageOf(exchange2.stage);
  if (exchange2.received !== void 0)
    return exchange2.reply === void 0 ? classifyRefusal({ failure: garbage(exchange2.received), stage }) : exchange2.reply.code < 400 ? void 0 : classifyRefusal({ reply: exchange2.reply, session, stage });
}
__name(refusalOf, "refusalOf");
function garbage(received) {
  return { class: "protocol", detail: `the server's answer is not SMTP: "${received.split(`
`)[0]?.replace(/[^\x20-\x7e]+/g, "?").slice(0, 80) ?? ""}"` };
}
__name(garbage, "garbage");
function failureOf(link, exchanges, error, isDotSent) {
  let stage = stageOf(
    (exchanges.find((one) => one.repliedMs === void 0) ?? exchanges.at(-1))?.stage ?? "mail"
  ), cause = link.fault ?? error, { class: why } = transportFailure(cause, link.listener.host), what = why === "timeout" ? `no answer within ${Math.round(link.timeoutMs / 100) / 10} s` : `the connection was lost${codeOf(cause)}`, place = isDotSent ? "after the end of data: the server may have the message, sending it again may deliver it twice" : `before the message was handed over (${stage})`;
  return classifyRefusal({
    failure: { class: why === "timeout" ? why : "connection-lost", detail: `${what} ${place}` },
    stage
  });
}
__name(failureOf, "failureOf");
var codeOf = /* @__PURE__ */ __name((cause) => /^E[A-Z]+$/.test(systemCodeOf(cause)) ? ` (${systemCodeOf(cause)})` : "", "codeOf");
function phasesOf(exchanges) {
  let phases = {}, fromMs = exchanges[0]?.startedMs ?? 0;
  for (let { stage, startedMs, repliedMs } of exchanges) {
    if (stage === "dot" && (phases.data = (phases.data ?? 0) + startedMs - fromMs, fromMs = startedMs), repliedMs === void 0) break;
    let name = stage === "dot" ? "accept" : stage;
    phases[name] = (phases[name] ?? 0) + repliedMs - fromMs, fromMs = repliedMs;
  }
  return phases;
}
__name(phasesOf, "phasesOf");

// packages/node/src/smtp/refused.ts
var Refused = class extends Error {
  static {
    __name(this, "Refused");
  }
  refusal;
  constructor(refusal) {
    super(refusal.summary), this.refusal = refusal;
  }
};

// packages/node/src/smtp/tls-mode.ts
import { connect as connect2 } from "node:net";
import { connect as connectTls2 } from "node:tls";

// packages/node/src/smtp/open-socket.ts
import { connect } from "node:net";
import { connect as connectTls } from "node:tls";

// packages/node/src/smtp/tls-options.ts
import { isIP } from "node:net";
import { getCACertificates as getCACertificates2 } from "node:tls";
var MINIMUM_TLS = "TLSv1.2";
function tlsOptionsOf({ extraCa, host, serverName, verifyTls }) {
  let name = serverName ?? host;
  return {
    // Without `host` Node checks the certificate of an address against "localhost".
    host: name,
    minVersion: MINIMUM_TLS,
    rejectUnauthorized: verifyTls,
    ...isIP(name) === 0 ? { servername: name } : {},
    ...extraCa.length === 0 ? {} : { ca: [...getCACertificates2("default"), ...extraCa] }
  };
}
__name(tlsOptionsOf, "tlsOptionsOf");

// packages/node/src/smtp/open-socket.ts
var TimedOut = class extends Error {
  static {
    __name(this, "TimedOut");
  }
  code = "ETIMEDOUT";
};
async function openSocket(listener, bounds) {
  let { host, port, localAddress } = listener, startedMs = performance.now(), tcp = connect({
    // A slow address of a host with several gets its share of the time, not Node's quarter of a second.
    autoSelectFamilyAttemptTimeout: Math.max(250, Math.floor(bounds.timeoutMs / 4)),
    host,
    port,
    ...localAddress === void 0 ? {} : { localAddress }
  });
  await ready(tcp, "connect", bounds), tcp.setNoDelay(!0);
  let connectMs = performance.now() - startedMs;
  if (listener.tls !== "implicit") return { connectMs, socket: tcp };
  let secure = connectTls({ ...tlsOptionsOf(listener), socket: tcp });
  try {
    await ready(secure, "secureConnect", bounds);
  } catch (error) {
    throw tcp.destroy(), Object.assign(error, { isTls: !0 });
  }
  return { connectMs, socket: secure, tlsMs: performance.now() - startedMs - connectMs };
}
__name(openSocket, "openSocket");
async function ready(socket, event, bounds) {
  socket.on("error", () => {
  });
  let { promise, resolve, reject } = Promise.withResolvers(), timer = setTimeout(() => reject(new TimedOut("timed out")), bounds.timeoutMs), onAbort = /* @__PURE__ */ __name(() => reject(bounds.signal?.reason), "onAbort");
  bounds.signal?.aborted && onAbort(), bounds.signal?.addEventListener("abort", onAbort, { once: !0 }), socket.once(event, resolve), socket.once("error", reject), socket.once("close", () => reject(new Error("connection closed")));
  try {
    await promise;
  } catch (error) {
    throw socket.destroy(), error;
  } finally {
    clearTimeout(timer), bounds.signal?.removeEventListener("abort", onAbort), socket.removeListener("error", reject);
  }
}
__name(ready, "ready");

// packages/node/src/smtp/tls-mode.ts
var PROBE_MS = 3e3, SUBMISSIONS_PORT = 465, PATIENCE_MS = 7e3;
function watchForTls(link) {
  let { connection, dialogue, listener, timeoutMs } = link;
  if (listener.tls === "implicit") return { stop: /* @__PURE__ */ __name(() => {
  }, "stop") };
  let patienceMs = listener.port === SUBMISSIONS_PORT ? 500 : PATIENCE_MS, look = /* @__PURE__ */ __name(async () => {
    if (dialogue.exchanges[0]?.repliedMs !== void 0 || !await speaksTls(listener)) return;
    let detail = "the port speaks implicit TLS, not plain SMTP; use tls: implicit";
    link.fault ??= new Refused(
      classifyRefusal({ failure: { class: "tls-mode", detail }, stage: "greeting" })
    ), connection.close();
  }, "look"), timer = setTimeout(() => {
    look();
  }, Math.min(patienceMs, timeoutMs / 2));
  return { stop: /* @__PURE__ */ __name(() => clearTimeout(timer), "stop") };
}
__name(watchForTls, "watchForTls");
async function explainNotTls(listener) {
  let line = (await readFirstLine(listener))?.replace(/[^\x20-\x7e]+/g, "?").slice(0, 80), isSmtp = line !== void 0 && /^[2-5]\d\d[ -]/.test(line), detail = isSmtp ? `the port speaks plain SMTP ("${line}"), not implicit TLS; use tls: require (STARTTLS)` : line === void 0 ? "the port does not speak TLS" : `the port speaks neither TLS nor SMTP ("${line}")`;
  return classifyRefusal({ failure: { class: isSmtp ? "tls-mode" : "protocol", detail }, stage: "connect" });
}
__name(explainNotTls, "explainNotTls");
async function readFirstLine({ host, port }) {
  let socket = connect2({ host, port });
  try {
    await ready(socket, "connect", { timeoutMs: PROBE_MS }), socket.setTimeout(PROBE_MS, () => socket.destroy());
    for await (let chunk of socket) return String(chunk).split(/\r?\n/)[0];
  } catch {
  } finally {
    socket.destroy();
  }
}
__name(readFirstLine, "readFirstLine");
async function speaksTls({ host, port }) {
  let socket = connectTls2({ host, port, rejectUnauthorized: !1 });
  try {
    return await ready(socket, "secureConnect", { timeoutMs: PROBE_MS }), !0;
  } catch {
    return !1;
  } finally {
    socket.destroy();
  }
}
__name(speaksTls, "speaksTls");

// packages/node/src/smtp/connect-error.ts
async function connectError(listener, options, link, error) {
  if (isMtaopsError(error)) return error;
  let place = `${listener.host}:${listener.port}`;
  if (options.signal?.aborted && options.signal.reason?.name !== "TimeoutError")
    return new MtaopsError("E_INTERRUPTED", `stopped while connecting to ${place}`);
  let refusal = await refusalFor(listener, options, link, error), { nextStep } = explainRefusal(refusal);
  return refusalError(refusal, `${place}: ${refusal.summary}`, nextStep, error);
}
__name(connectError, "connectError");
async function refusalFor(listener, { timeoutMs }, link, error) {
  let cause = link?.fault ?? error;
  if (cause instanceof Refused) return cause.refusal;
  if (error instanceof Refused) return error.refusal;
  if (!link && error.isTls === !0 && isNotTls(error))
    return explainNotTls(listener);
  let said = link && refusalInDialogue(link);
  if (said) return said;
  let failure = transportFailure(cause, listener.host), stage = link ? stageOf2(link) : "connect";
  return failure.class === "timeout" ? classifyRefusal({
    failure: { ...failure, detail: `no answer within ${timeoutMs / 1e3} s (${stage})` },
    stage
  }) : failure.class === "connection-lost" ? classifyRefusal({ failure: { ...failure, detail: `${failure.detail} (${stage})` }, stage }) : classifyRefusal({ failure, stage });
}
__name(refusalFor, "refusalFor");
function refusalInDialogue(link) {
  let last = link.dialogue.current(), ehlo = link.dialogue.exchanges.findLast(({ stage }) => stage === "ehlo"), extensions = extensionsOf(ehlo?.received ?? "");
  return last.stage === "starttls" && (last.reply?.code ?? 0) >= 500 && !extensions.includes("STARTTLS") ? classifyRefusal({ failure: { class: "tls-unavailable", detail: "the server offers no STARTTLS" }, stage: "starttls" }) : last.stage === "greeting" && last.reply && last.reply.code < 400 && last.reply.code !== 220 ? classifyRefusal({ failure: garbage(last.received ?? ""), stage: "greeting" }) : refusalOf(last, { extensions });
}
__name(refusalInDialogue, "refusalInDialogue");
function stageOf2({ connection, dialogue }) {
  let { stage } = dialogue.current();
  return connection.upgrading ? "starttls" : stage === "reset" || stage === "quit" ? "connect" : stage;
}
__name(stageOf2, "stageOf");

// packages/node/src/smtp/link.ts
async function attempt(link, step) {
  let { connection } = link, { promise, resolve, reject } = Promise.withResolvers(), onError = /* @__PURE__ */ __name((error) => reject(error), "onError"), onEnd = /* @__PURE__ */ __name(() => {
    setImmediate(() => reject(link.fault ?? new Error("connection closed")));
  }, "onEnd");
  connection.on("error", onError), connection.on("end", onEnd);
  try {
    if (connection.destroyed) throw link.fault ?? new Error("connection closed");
    return step((error, value) => error ? reject(error) : resolve(value)), await promise;
  } finally {
    connection.removeListener("error", onError), connection.removeListener("end", onEnd);
  }
}
__name(attempt, "attempt");

// packages/node/src/smtp/choose-mechanism.ts
var DEFAULT_ORDER = ["CRAM-MD5", "LOGIN", "PLAIN"];
function offeredMechanisms(extensions) {
  let names = extensions.filter((extension) => /^AUTH[ =]/.test(extension)).flatMap((extension) => extension.slice(5).split(/[\s=]+/)).filter((name) => name !== "");
  return [...new Set(names)];
}
__name(offeredMechanisms, "offeredMechanisms");
function chooseMechanism(offered, allowed = DEFAULT_ORDER) {
  return allowed.find((mechanism) => offered.includes(mechanism));
}
__name(chooseMechanism, "chooseMechanism");

// packages/node/src/smtp/log-in.ts
var LOOPBACK = /^(?:127\.|::1$|::ffff:127\.)/;
async function logIn(link, session) {
  let { auth } = link.listener;
  if (!auth) return;
  session.isSecure || checkClearLogin(link, session.remoteAddress);
  let mechanism = mechanismFor(auth.mechanisms, session.extensions, session.isSecure);
  link.dialogue.isLoggingIn = !0;
  try {
    let password = link.password?.reveal() ?? "";
    await attempt(
      link,
      (done) => link.connection.login({ method: mechanism, pass: password, user: auth.user }, done)
    );
  } finally {
    link.dialogue.isLoggingIn = !1;
  }
  return mechanism;
}
__name(logIn, "logIn");
function checkClearLogin({ listener }, remoteAddress) {
  if (LOOPBACK.test(remoteAddress) && listener.tls === "none") return;
  let why = listener.tls === "none" ? 'tls is "none"' : "the server offers no STARTTLS";
  throw refused(
    listener.tls === "none" ? "tls-required" : "tls-unavailable",
    `no TLS, so the password was not sent (${why})`
  );
}
__name(checkClearLogin, "checkClearLogin");
function mechanismFor(allowed, extensions, isSecure) {
  let offered = offeredMechanisms(extensions), chosen = chooseMechanism(offered, allowed);
  if (chosen) return chosen;
  let when = isSecure ? " after TLS" : "";
  if (offered.length === 0) throw refused("auth-mechanism", `the server offers no AUTH${when}`);
  let wanted = allowed ? allowed.join(", ") : "CRAM-MD5, LOGIN, PLAIN";
  throw refused("auth-mechanism", `${wanted} not offered${when}; offered: ${offered.join(", ")}`);
}
__name(mechanismFor, "mechanismFor");
var refused = /* @__PURE__ */ __name((why, detail) => new Refused(classifyRefusal({ failure: { class: why, detail }, stage: "auth" })), "refused");

// packages/node/src/smtp/mask-secrets.ts
function createMask(password) {
  let revealed = password?.reveal() ?? "";
  if (revealed === "") return (text) => text;
  let forms = [revealed, ...base64Forms(revealed)].filter((form) => form.length >= 4 || form === revealed);
  return (text) => forms.reduce((masked, form) => masked.replaceAll(form, "***"), text);
}
__name(createMask, "createMask");
function base64Forms(text) {
  return [0, 1, 2].map((offset) => {
    let octets = Buffer.concat([Buffer.alloc(offset), Buffer.from(text, "utf8")]), encoded = octets.toString("base64").replace(/=+$/, ""), start = Math.ceil(offset * 8 / 6), end = Math.floor(octets.length * 8 / 6);
    return encoded.slice(start, end);
  });
}
__name(base64Forms, "base64Forms");

// packages/node/src/smtp/transaction.ts
import { Readable } from "node:stream";

// packages/node/src/smtp/check-content.ts
function checkContent(content) {
  let line = 1, headerEnd = -1, isHeader8Bit = !1, isBody8Bit = !1;
  for (let at = 0; at < content.length; at += 1) {
    let octet = content[at] ?? 0;
    if (octet > 127)
      headerEnd < 0 ? isHeader8Bit = !0 : isBody8Bit = !0;
    else if (octet === 13) {
      if (content[at + 1] !== 10) throw bareLineEnd("CR", line);
      headerEnd < 0 && content[at + 2] === 13 && content[at + 3] === 10 && (headerEnd = at + 2), at += 1, line += 1;
    } else if (octet === 10) throw bareLineEnd("LF", line);
  }
  return isHeader8Bit && checkUtf8(content.subarray(0, headerEnd < 0 ? content.length : headerEnd)), { is8Bit: isBody8Bit, isUtf8Header: isHeader8Bit };
}
__name(checkContent, "checkContent");
function bareLineEnd(name, line) {
  return new MtaopsError("E_INPUT", `line ${line} of the message ends with a bare ${name}, not with CRLF`, {
    hint: "servers refuse such mail since the SMTP smuggling fixes; convert line ends before signing"
  });
}
__name(bareLineEnd, "bareLineEnd");
function checkUtf8(header) {
  try {
    new TextDecoder("utf-8", { fatal: !0 }).decode(header);
  } catch {
    throw new MtaopsError("E_INPUT", "the header of the message has 8-bit octets that are not UTF-8", {
      hint: "encode such header fields as RFC 2047 encoded words"
    });
  }
}
__name(checkUtf8, "checkUtf8");

// packages/node/src/smtp/check-mail.ts
function wireNeeds({ content, envelope }, session) {
  let offers = /* @__PURE__ */ __name((keyword) => session.extensions.some((extension) => extension.split(/[ =]/)[0] === keyword), "offers"), addresses = [envelope.from, ...envelope.to];
  for (let address of addresses) checkAddress(address);
  if (envelope.to.length === 0) throw new MtaopsError("E_INPUT", "the envelope names no recipient");
  let { is8Bit, isUtf8Header } = checkContent(content), server = `${session.host}:${session.port}`, utf8Address = addresses.find(needsSmtpUtf8);
  if ((utf8Address ?? isUtf8Header) && !offers("SMTPUTF8")) {
    let what = utf8Address === void 0 ? "a header field in UTF-8" : `the address ${utf8Address}`;
    throw new MtaopsError("E_INPUT", `${what} needs SMTPUTF8, which ${server} does not offer`, {
      hint: "use addresses in ASCII and encoded words (RFC 2047) in the header, or another server"
    });
  }
  if (is8Bit && !offers("8BITMIME"))
    throw new MtaopsError(
      "E_INPUT",
      `the message has 8-bit octets, which ${server} does not take (no 8BITMIME)`,
      {
        hint: "encode its parts as base64 or quoted-printable before signing"
      }
    );
  let isDsnLost = envelope.dsn !== void 0 && !offers("DSN");
  return {
    is8Bit,
    isSmtpUtf8ForHeader: isUtf8Header && utf8Address === void 0,
    notes: isDsnLost ? [`${server} does not offer DSN: the delivery notification options were left out`] : []
  };
}
__name(wireNeeds, "wireNeeds");
function checkAddress(address) {
  if (/[\p{Cc}<>]/u.test(address) || address !== address.trim())
    throw new MtaopsError("E_INPUT", `not an address for an envelope: ${JSON.stringify(address)}`);
}
__name(checkAddress, "checkAddress");
function refuseTooBig({ content, envelope }, session) {
  let announced = session.extensions.find((extension) => /^SIZE \d+$/.test(extension)), limit = Number(announced?.slice(5) ?? 0);
  if (limit === 0 || content.length <= limit) return;
  let detail = `the message has ${content.length} octets, ${session.host} takes ${limit} at most (SIZE)`, refusal = classifyRefusal({ failure: { class: "message-too-big", detail }, stage: "mail" });
  return { phasesMs: {}, recipients: envelope.to.map((address) => ({ address, refusal, state: "refused" })) };
}
__name(refuseTooBig, "refuseTooBig");

// packages/node/src/smtp/transaction.ts
var PIECE_BYTES = 64 * 1024;
async function transact(link, session, mail) {
  let needs = wireNeeds(mail, session), tooBig = refuseTooBig(mail, session);
  if (tooBig) return tooBig;
  let first = link.dialogue.exchanges.length, error;
  try {
    link.isResetDue && await attempt(link, (done) => link.connection.reset(done)), link.isResetDue = !0, link.isSmtpUtf8Forced = needs.isSmtpUtf8ForHeader, await attempt(link, (done) => {
      let { from, to } = mail.envelope, envelope = {
        from,
        size: mail.content.length,
        to: [...to],
        use8BitMime: needs.is8Bit,
        ...dsnOf(mail)
      };
      link.connection.send(envelope, contentOf(mail.content, link), done);
    });
  } catch (caught) {
    error = caught ?? new Error("failed");
  } finally {
    link.isSmtpUtf8Forced = !1;
  }
  let exchanges = link.dialogue.exchanges.slice(first), final = exchanges.find(({ stage }) => stage === "dot");
  link.isResetDue = !final?.reply || final.reply.code >= 300, final?.isEarly && link.connection.close();
  let submission = outcomeOf(link, session, mail, exchanges, error);
  return needs.notes.length === 0 ? submission : { ...submission, notes: needs.notes };
}
__name(transact, "transact");
function dsnOf({ envelope: { dsn } }) {
  return dsn ? { dsn: { envid: dsn.envelopeId, notify: dsn.notify && [...dsn.notify], ret: dsn.return } } : {};
}
__name(dsnOf, "dsnOf");
function contentOf(content, link) {
  function* pieces() {
    for (let at = 0; at < content.length; at += PIECE_BYTES)
      link.dialogue.noteBody(), yield content.subarray(at, at + PIECE_BYTES);
  }
  __name(pieces, "pieces");
  let stream = Readable.from(pieces(), { objectMode: !1 });
  return stream.once("end", () => link.dialogue.noteDot(content.length)), stream;
}
__name(contentOf, "contentOf");

// packages/node/src/smtp-mailer.ts
var FAR_AWAY_MS = 3600 * 1e3, QUIT_MS = 2e3;
function createSmtpMailer() {
  return { connect: connect3 };
}
__name(createSmtpMailer, "createSmtpMailer");
async function connect3(listener, options) {
  if (listener.auth && (options.password?.reveal() ?? "") === "")
    throw new MtaopsError(
      "E_CONFIG",
      `no password for ${listener.auth.user} at ${listener.host}:${listener.port}`
    );
  let startedMs = performance.now(), loading = import("./smtp-connection-EPDTBLHU.js"), link;
  try {
    let opened = await openSocket(listener, options), { default: Connection } = await loading;
    link = createLink(Connection, opened, listener, options);
    let session = await greet(link, opened, startedMs);
    return mailConnection(link, session);
  } catch (error) {
    throw link?.dialogue.stop(), link?.connection.close(), await connectError(listener, options, link, error);
  }
}
__name(connect3, "connect");
function createLink(Connection, { socket }, listener, options) {
  let dialogue = createDialogue({
    mask: createMask(options.password),
    onOverdue: /* @__PURE__ */ __name(() => end(new TimedOut("no answer")), "onOverdue"),
    timeoutMs: options.timeoutMs,
    ...options.onTranscript ? { onTranscript: options.onTranscript } : {}
  }), connection = new Connection({
    connection: socket,
    connectionTimeout: FAR_AWAY_MS,
    greetingTimeout: options.timeoutMs,
    host: listener.host,
    ignoreTLS: listener.tls === "none",
    logger: dialogue.logger,
    name: listener.clientName ?? clientName(socket),
    port: listener.port,
    requireTLS: listener.tls === "require",
    secure: listener.tls === "implicit",
    secured: listener.tls === "implicit",
    socketCloseTimeout: QUIT_MS,
    socketTimeout: FAR_AWAY_MS,
    tls: tlsOptionsOf(listener),
    transactionLog: !0
  }), link = {
    connection,
    dialogue,
    isResetDue: !1,
    isSmtpUtf8Forced: !1,
    listener,
    timeoutMs: options.timeoutMs,
    ...options.password ? { password: options.password } : {}
  }, end = /* @__PURE__ */ __name((fault) => {
    link.fault ??= fault, connection.close(), connection._socket && connection._socket.destroy();
  }, "end"), onAbort = /* @__PURE__ */ __name(() => end(options.signal?.reason), "onAbort");
  return options.signal?.addEventListener("abort", onAbort, { once: !0 }), connection.on("error", (error) => {
    link.fault ??= error;
  }), connection.on("end", () => {
    dialogue.stop(), options.signal?.removeEventListener("abort", onAbort);
  }), sayUtf8ForHeaders(link), link;
}
__name(createLink, "createLink");
function sayUtf8ForHeaders(link) {
  let inner = link.connection, send = inner._sendCommand.bind(link.connection);
  inner._sendCommand = (command, logged) => send(link.isSmtpUtf8Forced && command.startsWith("MAIL FROM:") ? `${command} SMTPUTF8` : command, logged);
}
__name(sayUtf8ForHeaders, "sayUtf8ForHeaders");
async function greet(link, opened, startedMs) {
  let { connection, dialogue, listener } = link;
  if (opened.socket.destroyed) throw new Error("connection closed");
  let watch = watchForTls(link);
  try {
    await attempt(link, (done) => connection.connect(done));
  } finally {
    watch.stop();
  }
  let readyMs = performance.now(), socket = connection._socket || opened.socket, secure = socket instanceof TLSSocket ? socket : void 0, ehlo = dialogue.exchanges.findLast(({ stage }) => stage === "ehlo"), extensions = extensionsOf(ehlo?.received ?? ""), remoteAddress = opened.socket.remoteAddress ?? "", mechanism = await logIn(link, { extensions, isSecure: secure !== void 0, remoteAddress }), tlsMs = opened.tlsMs ?? startTlsMs(link);
  return {
    banner: dialogue.exchanges[0]?.reply?.text ?? "",
    extensions,
    host: listener.host,
    phasesMs: {
      connect: readyMs - startedMs - (tlsMs ?? 0),
      ...tlsMs === void 0 ? {} : { tls: tlsMs },
      ...mechanism ? { auth: performance.now() - readyMs } : {}
    },
    port: listener.port,
    remoteAddress,
    ...secure ? { tls: tlsOf(secure) } : {},
    ...mechanism ? { authMechanism: mechanism } : {}
  };
}
__name(greet, "greet");
function startTlsMs({ dialogue: { exchanges } }) {
  let at = exchanges.findIndex(({ stage }) => stage === "starttls"), [command, after] = [exchanges[at], exchanges[at + 1]];
  return at >= 0 && command && after ? after.startedMs - command.startedMs : void 0;
}
__name(startTlsMs, "startTlsMs");
function tlsOf(socket) {
  let { name, standardName } = socket.getCipher();
  return {
    cipher: standardName || name,
    trusted: socket.authorized,
    version: socket.getProtocol() ?? "unknown"
  };
}
__name(tlsOf, "tlsOf");
function clientName(socket) {
  let name = hostname();
  if (name.includes(".") && isIP2(name) === 0) return name;
  let address = socket.localAddress ?? "127.0.0.1";
  return isIP2(address) === 6 && !address.startsWith("::ffff:") ? `[IPv6:${address}]` : `[${address.replace("::ffff:", "")}]`;
}
__name(clientName, "clientName");
function mailConnection(link, session) {
  return {
    get isOpen() {
      return !link.connection.destroyed;
    },
    send: /* @__PURE__ */ __name((mail) => transact(link, session, mail), "send"),
    session,
    [Symbol.asyncDispose]: async () => {
      if (link.connection.destroyed) return;
      let { promise, resolve } = Promise.withResolvers(), timer = setTimeout(resolve, Math.min(QUIT_MS, link.timeoutMs));
      link.connection.once("end", resolve), link.connection.quit(), await promise, clearTimeout(timer), link.dialogue.stop(), link.connection.close(), link.connection._socket && link.connection._socket.destroySoon();
    }
  };
}
__name(mailConnection, "mailConnection");

// packages/node/src/standard-streams.ts
function createStandardStreams() {
  return { readInput, writeOutput };
}
__name(createStandardStreams, "createStandardStreams");
async function readInput() {
  if (process.stdin.isTTY)
    throw new MtaopsError("E_USAGE", "standard input is a terminal", {
      hint: "name a file, or pipe the message in: \u2026 | mtaops smime send -"
    });
  let chunks = [];
  for await (let chunk of process.stdin) chunks.push(chunk);
  return new Uint8Array(Buffer.concat(chunks));
}
__name(readInput, "readInput");
function writeOutput(content) {
  return new Promise((resolve, reject) => {
    process.stdout.write(content, (error) => {
      error ? reject(
        new MtaopsError("E_IO", `cannot write to standard output: ${error.message}`, { cause: error })
      ) : resolve();
    });
  });
}
__name(writeOutput, "writeOutput");

// packages/node/src/system-clock.ts
function createSystemClock() {
  return { monotonicMs: /* @__PURE__ */ __name(() => performance.now(), "monotonicMs"), now: /* @__PURE__ */ __name(() => /* @__PURE__ */ new Date(), "now") };
}
__name(createSystemClock, "createSystemClock");

// packages/node/src/terminal.ts
import { closeSync, openSync } from "node:fs";
import { ReadStream } from "node:tty";
function findTerminal() {
  if (!process.stderr.isTTY) return;
  if (process.stdin.isTTY)
    return { askHidden: /* @__PURE__ */ __name((question, timeoutMs) => ask(process.stdin, question, timeoutMs), "askHidden") };
  let descriptor = openTerminal();
  if (descriptor !== void 0)
    return closeSync(descriptor), {
      askHidden: /* @__PURE__ */ __name(async (question, timeoutMs) => {
        let input = new ReadStream(openSync("/dev/tty", "r"));
        try {
          return await ask(input, question, timeoutMs);
        } finally {
          input.destroy();
        }
      }, "askHidden")
    };
}
__name(findTerminal, "findTerminal");
function openTerminal() {
  try {
    return openSync("/dev/tty", "r");
  } catch {
    return;
  }
}
__name(openTerminal, "openTerminal");
async function ask(input, question, timeoutMs) {
  process.stderr.write(question), input.setRawMode(!0);
  try {
    return await readHiddenLine(input, timeoutMs);
  } finally {
    input.setRawMode(!1), input.pause(), process.stderr.write(`
`);
  }
}
__name(ask, "ask");
function readHiddenLine(input, timeoutMs) {
  let { promise, reject, resolve } = Promise.withResolvers(), line = "", onData = /* @__PURE__ */ __name((octets) => {
    for (let character of octets.toString("utf8")) {
      let isEnd = character === "\r" || character === `
`, isGivenUp = character === "" || character === "" && line === "";
      if (isGivenUp && reject(new MtaopsError("E_INTERRUPTED", "interrupted")), isEnd && resolve(line), isEnd || isGivenUp) return;
      line = edit(line, character);
    }
  }, "onData"), timer = setTimeout(
    () => reject(new MtaopsError("E_TRANSPORT", "nobody answered the prompt")),
    timeoutMs
  );
  return input.on("data", onData), input.resume(), promise.finally(() => {
    clearTimeout(timer), input.off("data", onData);
  });
}
__name(readHiddenLine, "readHiddenLine");
function edit(line, character) {
  return character === "\b" || character === "\x7F" ? [...line].slice(0, -1).join("") : character === "" ? "" : character < " " ? line : line + character;
}
__name(edit, "edit");

// packages/node/src/system-secrets.ts
var COMMAND_TIMEOUT_MS = 6e4, STDIN_TIMEOUT_MS = 6e4, PROMPT_TIMEOUT_MS = 3e5;
function createSystemSecrets(sources) {
  let { environment, files, stdin = process.stdin, terminal = findTerminal } = sources;
  return {
    resolve: /* @__PURE__ */ __name(async (reference, purpose, options = {}) => {
      if ("env" in reference) return secretFromEnvironment(reference, environment, purpose);
      if ("file" in reference) return secretFromFile(reference, files, purpose, options);
      if ("command" in reference)
        return fromCommand(reference, purpose, environment, sources.commandTimeoutMs ?? COMMAND_TIMEOUT_MS);
      if ("keychain" in reference) throw noKeychain(reference.keychain, purpose);
      if ("stdin" in reference) return fromStdin(stdin, purpose);
      let found = options.canPrompt !== !1 && !environment.CI ? terminal() : void 0;
      if (!found) throw cannotPrompt(purpose);
      return secretFromText(await found.askHidden(`${purpose}: `, PROMPT_TIMEOUT_MS), "the answer", purpose);
    }, "resolve")
  };
}
__name(createSystemSecrets, "createSystemSecrets");
async function fromCommand({ command }, purpose, environment, timeoutMs) {
  let [program, ...args] = command;
  if (program === void 0) throw new MtaopsError("E_CONFIG", `${purpose}: the command is empty`);
  let { execa } = await import("./execa-TVFDIQDQ.js"), result = await execa(program, args, {
    env: { ...environment },
    extendEnv: !1,
    forceKillAfterDelay: 500,
    maxBuffer: MAX_SECRET_BYTES,
    reject: !1,
    // What the program says to the user is its own; it never becomes part of our messages.
    stderr: "inherit",
    stdin: "ignore",
    timeout: timeoutMs
  });
  if (!result.failed) return secretFromText(result.stdout, `the output of ${program}`, purpose);
  throw result.timedOut ? new MtaopsError("E_TRANSPORT", `${purpose}: ${program} did not end within ${timeoutMs} ms`) : result.isMaxBuffer ? new MtaopsError("E_CONFIG", `${purpose}: ${program} printed more than a secret`) : new MtaopsError("E_CONFIG", `${purpose}: ${endOf(program, result)}`, {
    hint: `run ${program} by hand to see why`
  });
}
__name(fromCommand, "fromCommand");
function endOf(program, { code, exitCode, signal }) {
  return code === "ENOENT" ? `no program ${program}` : code === "EACCES" ? `cannot run ${program}: permission denied` : signal !== void 0 ? `${program} was ended by ${signal}` : `${program} failed (exit code ${exitCode ?? "unknown"})`;
}
__name(endOf, "endOf");
async function fromStdin(stdin, purpose) {
  if (stdin.isTTY)
    throw new MtaopsError("E_CONFIG", `${purpose}: standard input is a terminal`, {
      hint: "pipe the secret in, or use prompt: true"
    });
  let { promise: late, reject } = Promise.withResolvers(), timer = setTimeout(
    () => reject(new MtaopsError("E_TRANSPORT", `${purpose}: nothing came on standard input`)),
    STDIN_TIMEOUT_MS
  );
  try {
    return secretFromText(await Promise.race([readLine(stdin), late]), "standard input", purpose);
  } finally {
    clearTimeout(timer);
  }
}
__name(fromStdin, "fromStdin");
async function readLine(stdin) {
  let decoder = new TextDecoder(), text = "";
  for await (let octets of stdin)
    if (text += decoder.decode(octets, { stream: !0 }), text.includes(`
`) || text.length > MAX_SECRET_BYTES) break;
  return text;
}
__name(readLine, "readLine");
function noKeychain(entry, purpose) {
  let command = process.platform === "darwin" ? `["security", "find-generic-password", "-w", "-s", "${entry}"]` : `["secret-tool", "lookup", "service", "${entry}"]`;
  return new MtaopsError("E_UNSUPPORTED", `${purpose}: keychain is not supported yet`, {
    hint: `write command: ${command}`
  });
}
__name(noKeychain, "noKeychain");

// packages/command/src/platforms.ts
import { join as join2 } from "node:path";
import { pathToFileURL } from "node:url";
function createPlatforms(config, ports) {
  let announced = config.getPluginsList().flatMap((plugin) => announce(plugin)).toSorted((a, b) => a.id.localeCompare(b.id));
  return {
    list: /* @__PURE__ */ __name(() => announced.map(({ entryPath: _, ...listing }) => listing), "list"),
    load: /* @__PURE__ */ __name(async (id) => {
      let found = announced.find((platform) => platform.id === id);
      if (!found)
        throw new MtaopsError("E_CONFIG", `unknown platform: ${id}`, {
          hint: `known: ${announced.map((platform) => platform.id).join(", ")}`
        });
      if (found.entryPath === void 0)
        throw new MtaopsError("E_PLATFORM", found.problem ?? `platform ${id} is broken`);
      return loadPlatform(found.package, found.entryPath, ports);
    }, "load")
  };
}
__name(createPlatforms, "createPlatforms");
function announce(plugin) {
  let base = { package: plugin.name, version: plugin.version };
  try {
    let manifest = parsePlatformManifest(plugin.pjson, plugin.name);
    return manifest ? [{ ...base, entryPath: join2(plugin.root, manifest.platform.entry), id: manifest.platform.id }] : [];
  } catch (error) {
    return [{ ...base, id: plugin.name, problem: error instanceof Error ? error.message : String(error) }];
  }
}
__name(announce, "announce");
async function loadPlatform(packageName, entryPath, ports) {
  try {
    let module = await import(pathToFileURL(entryPath).href);
    if (typeof module.createPlatform != "function")
      throw new Error(`${entryPath} does not export createPlatform`);
    return module.createPlatform(ports);
  } catch (cause) {
    throw new MtaopsError("E_PLATFORM", `cannot load the platform of ${packageName}: ${String(cause)}`, {
      cause,
      hint: `reinstall ${packageName}`
    });
  }
}
__name(loadPlatform, "loadPlatform");

// packages/command/src/wiring.ts
function createPorts({ config }) {
  let clock = createSystemClock(), files = createNodeFiles();
  return {
    clock,
    environment: process.env,
    files,
    http: createNodeHttp(),
    mailer: createSmtpMailer(),
    platforms: createPlatforms(config, { clock }),
    secrets: createSystemSecrets({ environment: process.env, files }),
    streams: createStandardStreams(),
    workingDirectory: process.cwd()
  };
}
__name(createPorts, "createPorts");
export {
  createPorts
};
