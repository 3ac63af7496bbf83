import { createRequire as createRequire_ } from 'node:module'; const require = createRequire_(import.meta.url);
import {
  __name
} from "./chunk-B4YGGWTR.js";

// node_modules/.pnpm/nodemailer@10.6.1/node_modules/nodemailer/dist/esm/package-info.js
var version = "10.6.1";

// node_modules/.pnpm/nodemailer@10.6.1/node_modules/nodemailer/dist/esm/smtp-connection/index.js
import { EventEmitter } from "node:events";
import net5 from "node:net";
import tls from "node:tls";
import os2 from "node:os";
import crypto from "node:crypto";

// node_modules/.pnpm/nodemailer@10.6.1/node_modules/nodemailer/dist/esm/smtp-connection/data-stream.js
import { Transform } from "node:stream";
var INSERT_LF = Buffer.from(`
`), INSERT_LF_DOT = Buffer.from(`
.`), INSERT_CR = Buffer.from("\r"), INSERT_DOT = Buffer.from("."), DataStream = class extends Transform {
  static {
    __name(this, "DataStream");
  }
  constructor(options) {
    super(options), this.options = options || {}, this.inByteCount = 0, this.outByteCount = 0, this.lastByte = !1;
  }
  /**
   * Escapes dots
   * @internal
   */
  _transform(chunk, encoding, done) {
    let chunks = [], chunklen = 0, i, len, lastPos = 0, buf;
    if (!chunk || !chunk.length)
      return done();
    for (typeof chunk == "string" && (chunk = Buffer.from(chunk)), this.inByteCount += chunk.length, i = 0, len = chunk.length; i < len; i++) {
      let byte = chunk[i], prev = i ? chunk[i - 1] : this.lastByte, insert = !1;
      prev === 13 && byte !== 10 ? insert = byte === 46 ? INSERT_LF_DOT : INSERT_LF : byte === 10 && prev !== 13 ? insert = INSERT_CR : byte === 46 && (prev === 10 || prev === !1) && (insert = INSERT_DOT), insert && (i > lastPos && (buf = chunk.slice(lastPos, i), chunks.push(buf), chunklen += buf.length), chunks.push(insert), chunklen += insert.length, lastPos = i);
    }
    chunks.length ? (lastPos < chunk.length && (buf = chunk.slice(lastPos), chunks.push(buf), chunklen += buf.length), this.outByteCount += chunklen, this.push(Buffer.concat(chunks, chunklen))) : (this.outByteCount += chunk.length, this.push(chunk)), this.lastByte = chunk[chunk.length - 1], done();
  }
  /**
   * Finalizes the stream with a dot on a single line
   * @internal
   */
  _flush(done) {
    let buf;
    this.lastByte === 10 ? buf = Buffer.from(`.\r
`) : this.lastByte === 13 ? buf = Buffer.from(`
.\r
`) : buf = Buffer.from(`\r
.\r
`), this.outByteCount += buf.length, this.push(buf), done();
  }
};

// node_modules/.pnpm/nodemailer@10.6.1/node_modules/nodemailer/dist/esm/smtp-connection/index.js
import { PassThrough as PassThrough2 } from "node:stream";

// node_modules/.pnpm/nodemailer@10.6.1/node_modules/nodemailer/dist/esm/shared/url.js
import net from "node:net";
import urllib from "node:url";

// node_modules/.pnpm/nodemailer@10.6.1/node_modules/nodemailer/dist/esm/punycode/index.js
var regexNonASCII = /[^\0-\x7F]/, regexSeparators = /[\x2E\u3002\uFF0E\uFF61]/g, errors = {
  overflow: "Overflow: input needs wider integers to process",
  "not-basic": "Illegal input >= 0x80 (not a basic code point)",
  "invalid-input": "Invalid input"
}, baseMinusTMin = 35, floor = Math.floor, stringFromCharCode = String.fromCharCode;
function error(type) {
  throw new RangeError(errors[type]);
}
__name(error, "error");
function map(array, callback) {
  let result = [], length = array.length;
  for (; length--; )
    result[length] = callback(array[length]);
  return result;
}
__name(map, "map");
function mapDomain(domain, callback) {
  let parts = domain.split("@"), result = "";
  parts.length > 1 && (result = parts[0] + "@", domain = parts[1]), domain = domain.replace(regexSeparators, ".");
  let labels = domain.split("."), encoded = map(labels, callback).join(".");
  return result + encoded;
}
__name(mapDomain, "mapDomain");
function ucs2decode(string) {
  let output = [], counter = 0, length = string.length;
  for (; counter < length; ) {
    let value = string.charCodeAt(counter++);
    if (value >= 55296 && value <= 56319 && counter < length) {
      let extra = string.charCodeAt(counter++);
      (extra & 64512) == 56320 ? output.push(((value & 1023) << 10) + (extra & 1023) + 65536) : (output.push(value), counter--);
    } else
      output.push(value);
  }
  return output;
}
__name(ucs2decode, "ucs2decode");
var digitToBasic = /* @__PURE__ */ __name(function(digit, flag) {
  return digit + 22 + 75 * +(digit < 26) - (+(flag != 0) << 5);
}, "digitToBasic"), adapt = /* @__PURE__ */ __name(function(delta, numPoints, firstTime) {
  let k = 0;
  for (
    delta = firstTime ? floor(delta / 700) : delta >> 1, delta += floor(delta / numPoints);
    /* no initialization */
    delta > baseMinusTMin * 26 >> 1;
    k += 36
  )
    delta = floor(delta / baseMinusTMin);
  return floor(k + (baseMinusTMin + 1) * delta / (delta + 38));
}, "adapt");
var encode = /* @__PURE__ */ __name(function(input) {
  let output = [], codePoints = ucs2decode(input), inputLength = codePoints.length, n = 128, delta = 0, bias = 72;
  for (let currentValue of codePoints)
    currentValue < 128 && output.push(stringFromCharCode(currentValue));
  let basicLength = output.length, handledCPCount = basicLength;
  for (basicLength && output.push("-"); handledCPCount < inputLength; ) {
    let m = 2147483647;
    for (let currentValue of codePoints)
      currentValue >= n && currentValue < m && (m = currentValue);
    let handledCPCountPlusOne = handledCPCount + 1;
    m - n > floor((2147483647 - delta) / handledCPCountPlusOne) && error("overflow"), delta += (m - n) * handledCPCountPlusOne, n = m;
    for (let currentValue of codePoints)
      if (currentValue < n && ++delta > 2147483647 && error("overflow"), currentValue === n) {
        let q = delta;
        for (let k = 36; ; k += 36) {
          let t = k <= bias ? 1 : k >= bias + 26 ? 26 : k - bias;
          if (q < t)
            break;
          let qMinusT = q - t, baseMinusT = 36 - t;
          output.push(stringFromCharCode(digitToBasic(t + qMinusT % baseMinusT, 0))), q = floor(qMinusT / baseMinusT);
        }
        output.push(stringFromCharCode(digitToBasic(q, 0))), bias = adapt(delta, handledCPCountPlusOne, handledCPCount === basicLength), delta = 0, ++handledCPCount;
      }
    ++delta, ++n;
  }
  return output.join("");
}, "encode");
var toASCII = /* @__PURE__ */ __name(function(input) {
  return mapDomain(input, function(string) {
    return regexNonASCII.test(string) ? "xn--" + encode(string) : string;
  });
}, "toASCII");

// node_modules/.pnpm/nodemailer@10.6.1/node_modules/nodemailer/dist/esm/shared/url.js
var SLASHLESS_AUTHORITY = /^([a-zA-Z][a-zA-Z0-9+.-]*:)(?!\/\/)([\s\S]+)$/;
function stripSurroundingWhitespace(input) {
  let start = 0, end = input.length;
  for (; start < end && input.charCodeAt(start) <= 32; )
    start++;
  for (; end > start && input.charCodeAt(end - 1) <= 32; )
    end--;
  return input.slice(start, end);
}
__name(stripSurroundingWhitespace, "stripSurroundingWhitespace");
var LEGACY_TRIM = /^[\x00-\x20\u00a0\ufeff]+/, AUTHORITY = /^([a-zA-Z0-9+.-]+:)?[\\/]{2}([^\\/?#]*)/, FORBIDDEN_HOST_CHARS = /[\x00-\x20#/:<>?@[\\\]^|\x7f]/, CONTROL_CHARS = /[\x00-\x1f\x7f]/;
function invalidUrl(input) {
  let err = new TypeError("Invalid URL");
  return err.code = "ERR_INVALID_URL", err.input = input, err;
}
__name(invalidUrl, "invalidUrl");
function legacyParse(input, parseQueryString, whatwgError, slashesDenoteHost) {
  let parsed = urllib.parse(input, parseQueryString, slashesDenoteHost), authority = AUTHORITY.exec(input.replace(LEGACY_TRIM, ""));
  if (authority && (authority[1] || parsed.hostname !== null)) {
    let written = authority[2].slice(authority[2].lastIndexOf("@") + 1);
    if (!written || CONTROL_CHARS.test(written) || (parsed.host || "").toLowerCase() !== toASCII(written.toLowerCase()) || written.charAt(0) === "[" && !net.isIPv6(written.slice(1, written.indexOf("]"))))
      throw whatwgError;
  } else if (parsed.hostname !== null)
    throw whatwgError;
  let legacyAuth = parsed.auth === null || parsed.auth === void 0 ? null : parsed.auth.split(":"), result = parsed;
  return result.username = legacyAuth ? legacyAuth.shift() : null, result.password = legacyAuth && legacyAuth.length ? legacyAuth.join(":") : null, result;
}
__name(legacyParse, "legacyParse");
function safeDecode(str) {
  try {
    return decodeURIComponent(str);
  } catch {
    return str;
  }
}
__name(safeDecode, "safeDecode");
function normalizeHostname(raw, href) {
  let hostname = raw || "";
  if (!hostname)
    return "";
  if (hostname.charAt(0) === "[" && hostname.charAt(hostname.length - 1) === "]")
    return hostname.slice(1, -1);
  let decoded = safeDecode(hostname), mapped = FORBIDDEN_HOST_CHARS.test(decoded) ? "" : urllib.domainToASCII(decoded);
  if (!mapped)
    throw invalidUrl(href);
  return mapped;
}
__name(normalizeHostname, "normalizeHostname");
var parse = /* @__PURE__ */ __name((input, parseQueryString) => {
  input = stripSurroundingWhitespace(input || "");
  let slashless = SLASHLESS_AUTHORITY.exec(input), normalized = slashless ? slashless[1] + "//" + slashless[2] : input, u;
  try {
    u = new URL(normalized);
  } catch (err) {
    return legacyParse(normalized, parseQueryString, err);
  }
  let hostname = normalizeHostname(u.hostname, u.href), port = u.port || null, pathname = u.pathname || null, search = u.search || null, auth = null, username = null, password = null;
  (u.username || u.password) && (username = safeDecode(u.username), password = u.password ? safeDecode(u.password) : null, auth = username + (password !== null ? ":" + password : ""));
  let query;
  if (parseQueryString) {
    let parsed = /* @__PURE__ */ Object.create(null);
    u.searchParams.forEach((value, key) => {
      if (Object.prototype.hasOwnProperty.call(parsed, key)) {
        let existing = parsed[key];
        Array.isArray(existing) ? existing.push(value) : parsed[key] = [existing, value];
      } else
        parsed[key] = value;
    }), query = parsed;
  } else
    query = search ? search.slice(1) : null;
  return {
    protocol: u.protocol || null,
    host: u.host || null,
    hostname,
    port,
    pathname,
    search,
    path: (pathname || "") + (search || "") || null,
    href: u.href,
    auth,
    username,
    password,
    query
  };
}, "parse"), resolve = /* @__PURE__ */ __name((from, to) => {
  try {
    return new URL(to, from).href;
  } catch (err) {
    return legacyParse(from, !1, err, !0), legacyParse(to, !1, err, !0), urllib.resolve(from, to);
  }
}, "resolve");

// node_modules/.pnpm/nodemailer@10.6.1/node_modules/nodemailer/dist/esm/shared/index.js
import util from "node:util";

// node_modules/.pnpm/nodemailer@10.6.1/node_modules/nodemailer/dist/esm/fetch/index.js
import http from "node:http";
import https from "node:https";
import zlib from "node:zlib";
import { PassThrough } from "node:stream";

// node_modules/.pnpm/nodemailer@10.6.1/node_modules/nodemailer/dist/esm/fetch/cookies.js
import net2 from "node:net";
var SESSION_TIMEOUT = 1800, Cookies = class {
  static {
    __name(this, "Cookies");
  }
  constructor(options) {
    this.options = options || {}, this.cookies = [];
  }
  /**
   * Stores a cookie string to the cookie storage
   *
   * @param cookieStr Value from the 'Set-Cookie:' header
   * @param url Current URL
   */
  set(cookieStr, url) {
    let urlparts = parse(url || ""), cookie = this.parse(cookieStr), domain;
    return cookie.domain ? (domain = cookie.domain.replace(/^\./, ""), // can't be valid if the requested domain is shorter than current hostname
    (urlparts.hostname.length < domain.length || // a top level domain is not a valid scope, 'Domain=com' would otherwise be
    // sent to every .com host. A trailing dot does not make 'com.' any better
    domain.indexOf(".") < 0 || domain.endsWith(".") || // an IP address has no subdomains, so cookies set on it stay host-only
    net2.isIP(urlparts.hostname) || // prefix domains with dot to be sure that partial matches are not used
    !("." + urlparts.hostname).endsWith("." + domain)) && (cookie.domain = urlparts.hostname)) : cookie.domain = urlparts.hostname, cookie.path || (cookie.path = this.getPath(urlparts.pathname)), cookie.expires || (cookie.expires = new Date(Date.now() + (Number(this.options.sessionTimeout || SESSION_TIMEOUT) || SESSION_TIMEOUT) * 1e3)), urlparts.protocol !== "https:" && (cookie.secure || this.cookies.some((stored) => stored.secure && this.compare(stored, cookie))) ? !1 : this.add(cookie);
  }
  /**
   * Returns cookie string for the 'Cookie:' header.
   *
   * @param url URL to check for
   * @returns Cookie header or empty string if no matches were found
   */
  get(url) {
    return this.list(url).map((cookie) => cookie.name + "=" + cookie.value).join("; ");
  }
  /**
   * Lists all valied cookie objects for the specified URL
   *
   * @param url URL to check for
   * @returns An array of cookie objects
   */
  list(url) {
    let result = [];
    for (let i = this.cookies.length - 1; i >= 0; i--) {
      let cookie = this.cookies[i];
      if (this.isExpired(cookie)) {
        this.cookies.splice(i, 1);
        continue;
      }
      this.match(cookie, url) && result.unshift(cookie);
    }
    return result;
  }
  /**
   * Parses cookie string from the 'Set-Cookie:' header
   *
   * @param cookieStr String from the 'Set-Cookie:' header
   * @returns Cookie object
   */
  parse(cookieStr) {
    let cookie = {}, hasNameValue = !1, hasMaxAge = !1;
    return (cookieStr || "").toString().split(";").forEach((cookiePart) => {
      if (!cookiePart.trim())
        return;
      let valueParts = cookiePart.split("="), name = valueParts.shift().trim(), value = valueParts.join("=").trim(), domain;
      if (!hasNameValue) {
        hasNameValue = !0, name && (cookie.name = name, cookie.value = value);
        return;
      }
      switch (name.toLowerCase()) {
        case "expires": {
          let expires = new Date(value);
          expires.toString() !== "Invalid Date" && !hasMaxAge && (cookie.expires = expires);
          break;
        }
        case "path":
          cookie.path = value;
          break;
        case "domain":
          domain = value.toLowerCase(), domain.length && domain.charAt(0) !== "." && (domain = "." + domain), cookie.domain = domain;
          break;
        case "max-age":
          cookie.expires = new Date(Date.now() + (Number(value) || 0) * 1e3), hasMaxAge = !0;
          break;
        case "secure":
          cookie.secure = !0;
          break;
        case "httponly":
          cookie.httponly = !0;
          break;
      }
    }), cookie;
  }
  /**
   * Checks if a cookie object is valid for a specified URL
   *
   * @param cookie Cookie object
   * @param url URL to check for
   * @returns true if cookie is valid for specifiec URL
   */
  match(cookie, url) {
    let urlparts = parse(url || "");
    if (urlparts.hostname !== cookie.domain && (cookie.domain.charAt(0) !== "." || ("." + urlparts.hostname).substr(-cookie.domain.length) !== cookie.domain))
      return !1;
    let pathname = urlparts.pathname || "/", cookiePath = cookie.path;
    return !(!(pathname === cookiePath || pathname.startsWith(cookiePath) && (cookiePath.endsWith("/") || pathname.charAt(cookiePath.length) === "/")) || cookie.secure && urlparts.protocol !== "https:");
  }
  /**
   * Adds (or updates/removes if needed) a cookie object to the cookie storage
   *
   * @param cookie Cookie value to be stored
   */
  add(cookie) {
    if (!cookie || !cookie.name)
      return !1;
    for (let i = 0, len = this.cookies.length; i < len; i++)
      if (this.compare(this.cookies[i], cookie))
        return this.isExpired(cookie) ? (this.cookies.splice(i, 1), !1) : (this.cookies[i] = cookie, !0);
    return this.isExpired(cookie) || this.cookies.push(cookie), !0;
  }
  /**
   * Checks if two cookie objects are the same cookie. A cookie is identified by its
   * name, domain and path (RFC 6265 section 5.3), the Secure and HttpOnly flags are
   * attributes of the stored cookie that an update replaces
   *
   * @param a Cookie to check against
   * @param b Cookie to check against
   * @returns True, if the cookies are the same
   */
  compare(a, b) {
    return a.name === b.name && a.path === b.path && a.domain === b.domain;
  }
  /**
   * Checks if a cookie is expired
   *
   * @param cookie Cookie object to check against
   * @returns True, if the cookie is expired
   */
  isExpired(cookie) {
    return cookie.expires && cookie.expires < /* @__PURE__ */ new Date() || !cookie.value;
  }
  /**
   * Returns the default path for an URL path argument, the default-path of
   * RFC 6265 section 5.1.4. A cookie that carries no Path attribute is scoped
   * to the directory of the URL it was set from
   *
   * @param pathname
   * @returns Default path
   */
  getPath(pathname) {
    let pathParts = (pathname || "/").split("/");
    pathParts.pop();
    let path = pathParts.join("/").trim();
    return path.charAt(0) !== "/" ? "/" : path;
  }
}, cookies_default = Cookies;

// node_modules/.pnpm/nodemailer@10.6.1/node_modules/nodemailer/dist/esm/fetch/index.js
import net3 from "node:net";

// node_modules/.pnpm/nodemailer@10.6.1/node_modules/nodemailer/dist/esm/errors.js
var ECONNECTION = "ECONNECTION", ETIMEDOUT = "ETIMEDOUT", ESOCKET = "ESOCKET";
var EFETCH = "EFETCH";
var isTransientError = /* @__PURE__ */ __name((err) => err.responseCode === 421 || err.code === ECONNECTION || err.code === ESOCKET || err.code === ETIMEDOUT, "isTransientError"), isPermanentResponseCode = /* @__PURE__ */ __name((responseCode) => responseCode >= 500 && responseCode < 600 && responseCode !== 503, "isPermanentResponseCode"), ERR_ACCESS_DENIED = "ERR_ACCESS_DENIED";

// node_modules/.pnpm/nodemailer@10.6.1/node_modules/nodemailer/dist/esm/shared/objects.js
var isProtoKey = /* @__PURE__ */ __name((key) => key === "__proto__", "isProtoKey");

// node_modules/.pnpm/nodemailer@10.6.1/node_modules/nodemailer/dist/esm/fetch/index.js
var MAX_REDIRECTS = 5, DEFAULT_TIMEOUT = 60 * 1e3, DEFAULT_MAX_TIME = 120 * 1e3, DEFAULT_MAX_BYTES = 64 * 1024 * 1024, TLS_OPTION_KEYS = [
  "ALPNProtocols",
  "ca",
  "cert",
  "checkServerIdentity",
  "ciphers",
  "crl",
  "dhparam",
  "ecdhCurve",
  "honorCipherOrder",
  "key",
  "maxVersion",
  "minVersion",
  "passphrase",
  "pfx",
  "rejectUnauthorized",
  "secureContext",
  "secureOptions",
  "secureProtocol",
  "servername",
  "sessionIdContext",
  "sigalgs"
];
function setFetchCode(err) {
  err.code !== ERR_ACCESS_DENIED && (err.code = EFETCH);
}
__name(setFetchCode, "setFetchCode");
function parseFetchUrl(url) {
  let parsed;
  try {
    parsed = parse(url);
  } catch {
    return !1;
  }
  return parsed.protocol !== "http:" && parsed.protocol !== "https:" ? !1 : parsed;
}
__name(parseFetchUrl, "parseFetchUrl");
function fetchPort(parsed) {
  return parsed.port ? Number(parsed.port) : parsed.protocol === "https:" ? 443 : 80;
}
__name(fetchPort, "fetchPort");
function nmfetch(url, options) {
  options = options || {}, options.fetchRes = options.fetchRes || new PassThrough(), options.cookies = options.cookies || new cookies_default(), options.redirects = options.redirects || 0, options.maxRedirects = isNaN(options.maxRedirects) ? MAX_REDIRECTS : options.maxRedirects, options.deadline || (options.maxTime = typeof options.maxTime == "number" && options.maxTime >= 0 ? options.maxTime : DEFAULT_MAX_TIME, options.deadline = options.maxTime ? Date.now() + options.maxTime : 0);
  let fetchRes = options.fetchRes, parsed = parseFetchUrl(url);
  if (!parsed)
    return options.body && typeof options.body.destroy == "function" && (options.body.on("error", () => !1), options.body.destroy()), setImmediate(() => {
      let err = new Error("Unsupported protocol for URL " + url);
      err.code = EFETCH, err.sourceUrl = url, fetchRes.emit("error", err);
    }), fetchRes;
  options.cookie && ([].concat(options.cookie || []).forEach((cookie) => {
    options.cookies.set(cookie, url);
  }), options.cookie = !1);
  let method = (options.method || "").toString().trim().toUpperCase() || "GET", finished = !1, cookies, body, handler = parsed.protocol === "https:" ? https : http, headers = {
    "accept-encoding": "gzip,deflate",
    "user-agent": "nodemailer/" + version
  };
  if (Object.keys(options.headers || {}).forEach((key) => {
    isProtoKey(key.toLowerCase().trim()) || (headers[key.toLowerCase().trim()] = options.headers[key]);
  }), options.userAgent && (headers["user-agent"] = options.userAgent), parsed.auth && (headers.Authorization = "Basic " + Buffer.from(parsed.auth).toString("base64")), (cookies = options.cookies.get(url)) && (headers.cookie = cookies), options.body) {
    if (options.contentType !== !1 && (headers["Content-Type"] = options.contentType || "application/x-www-form-urlencoded"), typeof options.body.pipe == "function")
      headers["Transfer-Encoding"] = "chunked", body = options.body, body.on("error", (err) => {
        finished || (finished = !0, setFetchCode(err), err.sourceUrl = url, fetchRes.emit("error", err));
      });
    else {
      if (options.body instanceof Buffer)
        body = options.body;
      else if (typeof options.body == "object")
        try {
          body = Buffer.from(Object.keys(options.body).map((key) => {
            let value = options.body[key].toString().trim();
            return encodeURIComponent(key) + "=" + encodeURIComponent(value);
          }).join("&"));
        } catch (E) {
          return finished = !0, E.code = EFETCH, E.sourceUrl = url, setImmediate(() => fetchRes.emit("error", E)), fetchRes;
        }
      else
        body = Buffer.from(options.body.toString().trim());
      headers["Content-Type"] = options.contentType || "application/x-www-form-urlencoded", headers["Content-Length"] = body.length;
    }
    method = (options.method || "").toString().trim().toUpperCase() || "POST";
  }
  let req, reqOptions = {
    method,
    host: parsed.hostname,
    path: parsed.path,
    port: fetchPort(parsed),
    headers,
    // Validate TLS certificates by default. Callers that genuinely need to
    // reach a self-signed/internal host opt out explicitly with
    // options.tls = { rejectUnauthorized: false }.
    rejectUnauthorized: !0,
    agent: !1
  };
  options.tls && Object.keys(options.tls).forEach((key) => {
    TLS_OPTION_KEYS.includes(key) && (reqOptions[key] = options.tls[key]);
  }), parsed.protocol === "https:" && parsed.hostname && parsed.hostname !== reqOptions.host && !net3.isIP(parsed.hostname) && !reqOptions.servername && (reqOptions.servername = parsed.hostname);
  try {
    req = handler.request(reqOptions);
  } catch (E) {
    return finished = !0, setImmediate(() => {
      setFetchCode(E), E.sourceUrl = url, fetchRes.emit("error", E);
    }), fetchRes;
  }
  let deadlineTimer, clearDeadline = /* @__PURE__ */ __name(() => {
    deadlineTimer && (clearTimeout(deadlineTimer), deadlineTimer = void 0);
  }, "clearDeadline"), fail = /* @__PURE__ */ __name((err, sourceUrl = url) => {
    finished || (finished = !0, clearDeadline(), setFetchCode(err), err.sourceUrl = sourceUrl, fetchRes.emit("error", err), req.abort());
  }, "fail"), timeout = typeof options.timeout == "number" && options.timeout >= 0 ? options.timeout : DEFAULT_TIMEOUT;
  return timeout && req.setTimeout(timeout, () => fail(new Error("Request Timeout"))), options.deadline && (deadlineTimer = setTimeout(() => fail(new Error("Request exceeded the allowed " + options.maxTime + " ms")), Math.max(options.deadline - Date.now(), 1)), deadlineTimer.unref()), req.on("error", (err) => fail(err)), fetchRes.once("close", () => {
    clearDeadline(), !(finished || fetchRes.readableEnded) && (finished = !0, req.destroy());
  }), req.on("response", (res) => {
    let inflate;
    if (finished)
      return;
    switch (res.headers["content-encoding"]) {
      case "gzip":
      case "deflate":
        inflate = zlib.createUnzip();
        break;
    }
    if (res.headers["set-cookie"] && [].concat(res.headers["set-cookie"] || []).forEach((cookie) => {
      options.cookies.set(cookie, url);
    }), [301, 302, 303, 307, 308].includes(res.statusCode) && res.headers.location) {
      if (options.redirects++, options.redirects > options.maxRedirects)
        return fail(new Error("Maximum redirect count exceeded"));
      options.method = "GET", options.body = !1;
      let redirectUrl;
      try {
        redirectUrl = resolve(url, res.headers.location);
      } catch {
        redirectUrl = res.headers.location;
      }
      let redirectParsed = parseFetchUrl(redirectUrl);
      if (!redirectParsed)
        return fail(new Error("Unsupported protocol for URL " + redirectUrl), redirectUrl);
      let crossOrigin = redirectParsed.protocol !== parsed.protocol || redirectParsed.hostname !== parsed.hostname || fetchPort(redirectParsed) !== fetchPort(parsed);
      if (options.headers && crossOrigin) {
        let sensitive = ["authorization", "cookie", "proxy-authorization"];
        Object.keys(options.headers).forEach((key) => {
          sensitive.includes(key.toLowerCase().trim()) && delete options.headers[key];
        });
      }
      return finished = !0, clearDeadline(), res.resume(), req.abort(), nmfetch(redirectUrl, options);
    }
    if (fetchRes.statusCode = res.statusCode, fetchRes.headers = res.headers, res.statusCode >= 300 && !options.allowErrorResponse)
      return fail(new Error("Invalid status code " + res.statusCode));
    res.on("error", (err) => fail(err)), res.once("end", () => clearDeadline());
    let maxBytes = typeof options.maxBytes == "number" && options.maxBytes > 0 ? options.maxBytes : DEFAULT_MAX_BYTES, source = inflate || res, received = 0;
    source.on("data", (chunk) => {
      received += chunk.length, !(received <= maxBytes || finished) && (source.unpipe(fetchRes), fail(new Error("Response size exceeds the allowed " + maxBytes + " bytes")));
    }), inflate ? (res.pipe(inflate).pipe(fetchRes), inflate.on("error", (err) => fail(err))) : res.pipe(fetchRes);
  }), setImmediate(() => {
    if (body)
      try {
        if (typeof body.pipe == "function")
          return body.pipe(req);
        req.write(body);
      } catch (err) {
        return fail(err);
      }
    req.end();
  }), fetchRes;
}
__name(nmfetch, "nmfetch");
nmfetch.Cookies = cookies_default;
nmfetch.DEFAULT_TIMEOUT = DEFAULT_TIMEOUT;
nmfetch.DEFAULT_MAX_TIME = DEFAULT_MAX_TIME;

// node_modules/.pnpm/nodemailer@10.6.1/node_modules/nodemailer/dist/esm/shared/index.js
import dns from "node:dns";
import net4 from "node:net";
import os from "node:os";
var DNS_TTL = 300 * 1e3, CACHE_CLEANUP_INTERVAL = 30 * 1e3, MAX_CACHE_SIZE = 1e3, lastCacheCleanup = 0;
var networkInterfaces, networkInterfacesRead = !1, _readNetworkInterfaces = /* @__PURE__ */ __name(() => {
  if (!networkInterfacesRead) {
    networkInterfacesRead = !0;
    try {
      networkInterfaces = os.networkInterfaces();
    } catch {
    }
  }
  return networkInterfaces;
}, "_readNetworkInterfaces"), isFamilySupported = /* @__PURE__ */ __name((family, allowInternal) => {
  let addresses = Object.values(_readNetworkInterfaces() || {}).flat();
  return addresses.length ? addresses.filter((i) => !i.internal || allowInternal).some((i) => i.family === "IPv" + family || i.family === family) : !0;
}, "isFamilySupported"), resolve2 = /* @__PURE__ */ __name((family, hostname, options, callback) => {
  if (options = options || {}, !isFamilySupported(family, options.allowInternalNetworkInterfaces))
    return callback(null, []), null;
  let dnsResolver = dns.Resolver ? new dns.Resolver(options) : dns;
  return dnsResolver["resolve" + family](hostname, (err, addresses) => {
    if (err) {
      switch (err.code) {
        case dns.NODATA:
        case dns.NOTFOUND:
        case dns.NOTIMP:
        case dns.SERVFAIL:
        case dns.CONNREFUSED:
        case dns.REFUSED:
        case "EAI_AGAIN":
          return callback(null, []);
      }
      return callback(err);
    }
    return callback(null, Array.isArray(addresses) ? addresses : [].concat(addresses || []));
  }), dns.Resolver ? dnsResolver : null;
}, "resolve"), dnsCache = /* @__PURE__ */ new Map(), formatDNSValue = /* @__PURE__ */ __name((value, extra) => {
  if (!value)
    return Object.assign({}, extra || {});
  let addresses = value.addresses || [], host = addresses.length > 0 ? addresses[Math.floor(Math.random() * addresses.length)] : null;
  return Object.assign({
    host,
    // Include all addresses for connection fallback support
    _addresses: addresses
  }, extra || {});
}, "formatDNSValue"), resolveHostname = /* @__PURE__ */ __name((options, callback) => {
  if (options = options || {}, !options.host && options.servername && (options.host = options.servername), !options.host || net4.isIP(options.host)) {
    let value = {
      addresses: [options.host]
    };
    return callback(null, formatDNSValue(value, {
      servername: options.servername || !1,
      cached: !1
    }));
  }
  let host = options.host, servername = options.servername || host, cached;
  if (dnsCache.has(options.host)) {
    cached = dnsCache.get(options.host);
    let now = Date.now();
    if (now - lastCacheCleanup > CACHE_CLEANUP_INTERVAL) {
      lastCacheCleanup = now;
      for (let [host2, entry] of dnsCache.entries())
        entry.expires && entry.expires < now && dnsCache.delete(host2);
      if (dnsCache.size > MAX_CACHE_SIZE) {
        let toDelete = Math.floor(MAX_CACHE_SIZE * 0.1);
        Array.from(dnsCache.keys()).slice(0, toDelete).forEach((key) => dnsCache.delete(key));
      }
    }
    if (!cached.expires || cached.expires >= now)
      return callback(null, formatDNSValue(cached.value, {
        servername,
        cached: !0
      }));
  }
  let responded = !1, deadline, respond = /* @__PURE__ */ __name((err, result) => {
    responded || (responded = !0, clearTimeout(deadline), callback(err, result));
  }, "respond"), respondCached = /* @__PURE__ */ __name((error2) => cached ? (dnsCache.set(host, {
    value: cached.value,
    expires: Date.now() + (options.dnsTtl || DNS_TTL)
  }), respond(null, formatDNSValue(cached.value, {
    servername,
    cached: !0,
    error: error2
  })), !0) : !1, "respondCached"), resolvers = [], timeout = Number(options.timeout) || 0;
  timeout > 0 && (deadline = setTimeout(() => {
    for (let resolver of resolvers)
      typeof resolver.cancel == "function" && resolver.cancel();
    let err = new Error("DNS lookup for " + host + " timed out");
    err.code = dns.TIMEOUT, respondCached(err) || respond(err);
  }, timeout));
  let ipv4Addresses = [], ipv6Addresses = [], ipv4Error = null, ipv6Error = null, pending = 2, onResolved = /* @__PURE__ */ __name(() => {
    if (--pending || responded)
      return;
    let allAddresses = ipv4Addresses.concat(ipv6Addresses);
    if (allAddresses.length) {
      let value = {
        addresses: allAddresses
      };
      return dnsCache.set(host, {
        value,
        expires: Date.now() + (options.dnsTtl || DNS_TTL)
      }), respond(null, formatDNSValue(value, {
        servername,
        cached: !1
      }));
    }
    if (!(ipv4Error && ipv6Error && respondCached(ipv4Error)))
      try {
        dns.lookup(host, { all: !0 }, (err, addresses) => {
          if (err)
            return respondCached(err) ? void 0 : respond(err);
          let supportedAddresses = addresses ? addresses.filter((addr) => isFamilySupported(addr.family)).map((addr) => addr.address) : [];
          if (addresses && addresses.length && !supportedAddresses.length && console.warn(`Failed to resolve IPv${addresses[0].family} addresses with current network`), !supportedAddresses.length && cached)
            return respond(null, formatDNSValue(cached.value, {
              servername,
              cached: !0
            }));
          let value = {
            addresses: supportedAddresses.length ? supportedAddresses : [host]
          };
          return dnsCache.set(host, {
            value,
            expires: Date.now() + (options.dnsTtl || DNS_TTL)
          }), respond(null, formatDNSValue(value, {
            servername,
            cached: !1
          }));
        });
      } catch (lookupErr) {
        return respondCached(lookupErr) ? void 0 : respond(ipv4Error || ipv6Error || lookupErr);
      }
  }, "onResolved");
  for (let family of [4, 6]) {
    let resolver = resolve2(family, host, options, (err, addresses) => {
      family === 4 ? (ipv4Error = err, ipv4Addresses = addresses || []) : (ipv6Error = err, ipv6Addresses = addresses || []), onResolved();
    });
    resolver && resolvers.push(resolver);
  }
}, "resolveHostname");
var _logFunc = /* @__PURE__ */ __name((logger, level, defaults, data, message, ...args) => {
  let entry = Object.assign({}, defaults || {}, data || {});
  delete entry.level;
  let logLevel = level;
  typeof logger[logLevel] != "function" && (logLevel = ["info", "debug", "log", "trace", "warn", "error"].find((name) => typeof logger[name] == "function")), logLevel && logger[logLevel](entry, message, ...args);
}, "_logFunc"), getLogger = /* @__PURE__ */ __name((options, defaults) => {
  options = options || {};
  let response = {}, levels = ["trace", "debug", "info", "warn", "error", "fatal"];
  if (!options.logger)
    return levels.forEach((level) => {
      response[level] = () => !1;
    }), response;
  let logger = options.logger === !0 ? createDefaultLogger(levels) : options.logger;
  return levels.forEach((level) => {
    response[level] = (...args) => {
      let data = typeof args[0] == "string" ? void 0 : args.shift();
      _logFunc(logger, level, defaults, data, ...args);
    };
  }), response;
}, "getLogger"), callbackPromise = /* @__PURE__ */ __name((resolve3, reject) => function(...args) {
  let err = args.shift();
  err ? reject(err) : resolve3(...args);
}, "callbackPromise");
var encodeXText = /* @__PURE__ */ __name((str) => {
  if (!/[^\x21-\x2A\x2C-\x3C\x3E-\x7E]/.test(str))
    return str;
  let buf = Buffer.from(str), result = "";
  for (let i = 0, len = buf.length; i < len; i++) {
    let c = buf[i];
    c < 33 || c > 126 || c === 43 || c === 61 ? result += "+" + (c < 16 ? "0" : "") + c.toString(16).toUpperCase() : result += String.fromCharCode(c);
  }
  return result;
}, "encodeXText");
function createDefaultLogger(levels) {
  let levelMaxLen = levels.reduce((max, level) => Math.max(max, level.length), 0), levelNames = /* @__PURE__ */ new Map();
  levels.forEach((level) => {
    let levelName = level.toUpperCase();
    levelName.length < levelMaxLen && (levelName += " ".repeat(levelMaxLen - levelName.length)), levelNames.set(level, levelName);
  });
  let print = /* @__PURE__ */ __name((level, entry, message, ...args) => {
    let prefix = "";
    entry && (entry.tnx === "server" ? prefix = "S: " : entry.tnx === "client" && (prefix = "C: "), entry.sid && (prefix = "[" + entry.sid + "] " + prefix), entry.cid && (prefix = "[#" + entry.cid + "] " + prefix)), message = util.format(message, ...args), message.split(/\r?\n/).forEach((line) => {
      console.log("[%s] %s %s", (/* @__PURE__ */ new Date()).toISOString().substr(0, 19).replace(/T/, " "), levelNames.get(level), prefix + line);
    });
  }, "print"), logger = {};
  return levels.forEach((level) => {
    logger[level] = print.bind(null, level);
  }), logger;
}
__name(createDefaultLogger, "createDefaultLogger");

// node_modules/.pnpm/nodemailer@10.6.1/node_modules/nodemailer/dist/esm/smtp-connection/server-message-id.js
var OUTLOOK_REPLY = /^250 2\.0\.0 OK (<[^<>\s]+\.prod\.outlook\.com>)/i, SES_REPLY = /^250 Ok ([0-9a-f]+(?:-[0-9a-f]+)+)$/i, AWS_REGION = /^[a-z]{2}(?:-[a-z]+)+-\d+$/;
function sesRegion(host) {
  let labels = host.toLowerCase().replace(/\.$/, "").split("."), domain = labels.slice(-2).join(".");
  if (!(domain !== "amazonaws.com" && domain !== "awsapps.com"))
    return labels.slice(0, -2).find((label) => AWS_REGION.test(label));
}
__name(sesRegion, "sesRegion");
function parseServerMessageId(response, host) {
  let reply = (response || "").toString().trim(), outlook = reply.match(OUTLOOK_REPLY);
  if (outlook)
    return outlook[1];
  let ses = reply.match(SES_REPLY);
  if (ses && host) {
    let region = sesRegion(host);
    if (region)
      return "<" + ses[1].toLowerCase() + "@" + (region === "us-east-1" ? "email" : region) + ".amazonses.com>";
  }
}
__name(parseServerMessageId, "parseServerMessageId");

// node_modules/.pnpm/nodemailer@10.6.1/node_modules/nodemailer/dist/esm/smtp-connection/index.js
var CONNECTION_TIMEOUT = 120 * 1e3, SOCKET_TIMEOUT = 600 * 1e3, GREETING_TIMEOUT = 30 * 1e3, DNS_TIMEOUT = 30 * 1e3, CLOSE_TIMEOUT = 5 * 1e3, KEEPALIVE_DELAY = 30 * 1e3, TEARDOWN_NOOP = /* @__PURE__ */ __name(() => {
}, "TEARDOWN_NOOP");
function shuffle(list) {
  let result = list.slice();
  for (let i = result.length - 1; i > 0; i--) {
    let j = Math.floor(Math.random() * (i + 1));
    [result[i], result[j]] = [result[j], result[i]];
  }
  return result;
}
__name(shuffle, "shuffle");
function timeoutError(message, timeoutType) {
  let err = new Error(message);
  return err.timeoutType = timeoutType, err;
}
__name(timeoutError, "timeoutError");
var MAX_RESPONSE_SIZE = 1024 * 1024;
function decodeServerResponse(str) {
  if (!str)
    return str;
  let utf8 = Buffer.from(str, "binary").toString("utf8");
  return utf8.includes("\uFFFD") ? str : utf8;
}
__name(decodeServerResponse, "decodeServerResponse");
function isPartialResponse(str) {
  return isPartialLine(str.slice(str.lastIndexOf(`
`) + 1));
}
__name(isPartialResponse, "isPartialResponse");
function isPartialLine(line) {
  return /^\d+-/.test(line);
}
__name(isPartialLine, "isPartialLine");
function maskAuthCommand(cmd) {
  let match = (cmd || "").toString().match(/^AUTH\s+[^\s]+/i);
  return match ? match[0].length === cmd.length ? cmd : match[0] + " /* secret */" : "/* secret */";
}
__name(maskAuthCommand, "maskAuthCommand");
var SMTPConnection = class extends EventEmitter {
  static {
    __name(this, "SMTPConnection");
  }
  constructor(options) {
    super(options), this.id = crypto.randomBytes(8).toString("base64").replace(/\W/g, ""), this.stage = "init", this.options = options || {}, this.options.requireTLS && (this.options.ignoreTLS || this.options.opportunisticTLS) && (this.options = Object.assign({}, this.options, { ignoreTLS: !1, opportunisticTLS: !1 })), this.secureConnection = !!this.options.secure, this.alreadySecured = !!this.options.secured, this.port = Number(this.options.port) || (this.secureConnection ? 465 : 587), this.host = this.options.host || "localhost", this.servername = this.options.servername ? this.options.servername : net5.isIP(this.host) ? !1 : this.host, this.allowInternalNetworkInterfaces = this.options.allowInternalNetworkInterfaces || !1, typeof this.options.secure > "u" && this.port === 465 && (this.secureConnection = !0), this.name = (this.options.name || this._getHostname()).toString().replace(/[\r\n]+/g, ""), this.logger = getLogger(this.options, {
      component: this.options.component || "smtp-connection",
      sid: this.id
    }), this.customAuth = /* @__PURE__ */ new Map();
    for (let key of Object.keys(this.options.customAuth || {})) {
      let mapKey = (key || "").toString().trim().toUpperCase();
      mapKey && this.customAuth.set(mapKey, this.options.customAuth[key]);
    }
    this.version = version, this.authenticated = !1, this.destroyed = !1, this.secure = !!this.secureConnection, this._remainder = "", this._responseQueue = [], this._responsePartial = !1, this.lastServerResponse = !1, this._socket = !1, this._supportedAuth = [], this.allowsAuth = !1, this._envelope = !1, this._supportedExtensions = [], this._maxAllowedSize = 0, this._responseActions = [], this._recipientQueue = [], this._phaseTimer = !1, this._plaintextEhlo = !1, this._destroyed = !1, this._closing = !1, this._currentDataStream = !1, this._pendingSend = !1, this._connectCallback = !1, this._onSocketData = (chunk) => this._onData(chunk), this._onSocketError = (error2) => this._onError(error2, "ESOCKET", !1, "CONN"), this._onSocketClose = () => this._onClose(), this._onSocketEnd = () => this._onEnd(), this._onSocketTimeout = () => this._onTimeout(), this._onConnectionSocketError = (err) => this._onError(err, "ESOCKET", !1, "CONN");
  }
  /**
   * Creates a connection to a SMTP server and sets up connection
   * listener
   */
  connect(connectCallback) {
    if (this._connectCalled && !this._destroyed) {
      let err = this._formatError("Cannot connect - connect() was already called for this connection", "ECONNECTION", !1, "API");
      if (typeof connectCallback == "function") {
        setImmediate(() => connectCallback(err));
        return;
      }
      this.logger.warn({ tnx: "smtp" }, "%s", err.message);
      return;
    }
    if (this._connectCalled = !0, typeof connectCallback == "function") {
      this._connectCallback = connectCallback, this.once("connect", () => {
        this._connectCallback = !1, this.logger.debug({
          tnx: "smtp"
        }, "SMTP handshake finished"), connectCallback();
      });
      let isDestroyedMessage = this._isDestroyedMessage("connect");
      if (isDestroyedMessage)
        return connectCallback(this._formatError(isDestroyedMessage, "ECONNECTION", !1, "CONN"));
    }
    let connectionTimeout = this.options.connectionTimeout || CONNECTION_TIMEOUT;
    this._connectionDeadline = (this._connectStartedAt || Date.now()) + connectionTimeout;
    let opts = {
      port: this.port,
      host: this.host,
      allowInternalNetworkInterfaces: this.allowInternalNetworkInterfaces,
      timeout: Math.min(this.options.dnsTimeout || DNS_TIMEOUT, connectionTimeout)
    };
    if (this.options.localAddress && (opts.localAddress = this.options.localAddress), this.options.connection) {
      this._socket = this.options.connection, this._setupConnectionHandlers(), this.secureConnection && !this.alreadySecured ? setImmediate(() => this._upgradeConnection((err) => {
        if (err) {
          this._onError(new Error("Error initiating TLS - " + (err.message || err)), "ETLS", !1, "CONN");
          return;
        }
        this._onConnect();
      })) : setImmediate(() => this._onConnect());
      return;
    } else return this.options.socket ? (this._socket = this.options.socket, this._resolveAndConnect(opts, (_resolved) => {
      if (!(this._destroyed || this._closing))
        try {
          this._socket.connect(this.port, this.host, () => {
            if (this.secureConnection && !this.alreadySecured)
              return this._upgradeConnection((err) => {
                if (err) {
                  this._onError(new Error("Error initiating TLS - " + (err.message || err)), "ETLS", !1, "CONN");
                  return;
                }
                this._onConnect();
              });
            this._onConnect();
          }), this._setupConnectionHandlers();
        } catch (E) {
          setImmediate(() => this._onError(E, "ECONNECTION", !1, "CONN"));
          return;
        }
    })) : (this.secureConnection && (Object.assign(opts, this.options.tls || {}), this.servername && !opts.servername && (opts.servername = this.servername)), this._resolveAndConnect(opts, (resolved) => {
      let addresses = resolved._addresses || [];
      if (opts.localAddress) {
        let localFamily = net5.isIPv6(opts.localAddress) ? 6 : 4, sameFamily = addresses.filter((addr) => net5.isIP(addr) === localFamily);
        addresses = sameFamily.length ? sameFamily : addresses;
      }
      if (addresses.length > 1) {
        let ipv6 = addresses.filter((addr) => net5.isIPv6(addr)), ipv4 = addresses.filter((addr) => !net5.isIPv6(addr)), ordered = shuffle(ipv6).concat(shuffle(ipv4));
        if (opts.host = this.host, opts.autoSelectFamily = !0, !ipv6.length || !ipv4.length) {
          let remaining = this._connectionDeadline - Date.now();
          opts.autoSelectFamilyAttemptTimeout = Math.max(Math.floor(remaining / ordered.length), 10);
        }
        opts.lookup = ((hostname, lookupOptions, callback) => {
          if (lookupOptions && lookupOptions.all) {
            let all = ordered.map((address) => ({ address, family: net5.isIPv6(address) ? 6 : 4 }));
            return setImmediate(() => callback(null, all));
          }
          setImmediate(() => callback(null, ordered[0], net5.isIPv6(ordered[0]) ? 6 : 4));
        });
      } else addresses.length && (opts.host = addresses[0]);
      this._connectToHost(opts, this.secureConnection);
    }));
  }
  /**
   * Resolves the hostname and applies resolved values to opts,
   * then calls the provided callback with the resolved data
   *
   * @param opts Connection options (modified in place)
   * @param callback Called with resolved data on success
   * @internal
   */
  _resolveAndConnect(opts, callback) {
    return resolveHostname(opts, (err, resolved) => {
      if (err)
        return setImmediate(() => this._onError(err, "EDNS", !1, "CONN"));
      this.logger.debug({
        tnx: "dns",
        source: opts.host,
        resolved: resolved.host,
        cached: !!resolved.cached
      }, "Resolved %s as %s [cache %s]", opts.host, resolved.host, resolved.cached ? "hit" : "miss");
      for (let key of Object.keys(resolved))
        key.charAt(0) !== "_" && resolved[key] && (opts[key] = resolved[key]);
      callback(resolved);
    });
  }
  /**
   * Attempts to connect to the specified host address
   *
   * @param opts Connection options
   * @param secure Whether to use TLS
   * @internal
   */
  _connectToHost(opts, secure) {
    if (this._destroyed || this._closing)
      return;
    let connectFn = secure ? tls.connect : net5.connect;
    try {
      this._socket = connectFn(opts, () => this._onConnect()), this._setupConnectionHandlers();
    } catch (E) {
      setImmediate(() => this._onError(E, "ECONNECTION", !1, "CONN"));
      return;
    }
  }
  /**
   * Sets up connection timeout and error handlers
   * @internal
   */
  _setupConnectionHandlers() {
    this._startPhase(Math.max((this._connectionDeadline || Date.now()) - Date.now(), 0), timeoutError("Connection timeout", "CONNECT_TIMEOUT")), this._socket.on("error", this._onConnectionSocketError);
  }
  /**
   * Starts the timer of a connection phase: connecting, waiting for the greeting or a TLS
   * upgrade. The phases follow one another, so starting one ends the one before
   *
   * @param timeout Time the phase may take
   * @param err Error to fail with when it takes longer
   * @internal
   */
  _startPhase(timeout, err) {
    this._clearPhase(), this._phaseTimer = setTimeout(() => {
      this._phaseTimer = !1, this._onError(err, "ETIMEDOUT", !1, "CONN");
    }, timeout);
  }
  /**
   * Time the greeting or a STARTTLS upgrade may take: greetingTimeout, cut short by what is left
   * of connectionTimeout
   *
   * @internal
   */
  _remainingSetupTime() {
    return Math.min(this.options.greetingTimeout || GREETING_TIMEOUT, Math.max((this._connectionDeadline || 1 / 0) - Date.now(), 1));
  }
  /** @internal */
  _clearPhase() {
    clearTimeout(this._phaseTimer), this._phaseTimer = !1;
  }
  /**
   * Sends QUIT
   */
  quit() {
    this._sendCommand("QUIT"), this._responseActions.push(this.close);
  }
  /**
   * Closes the connection to the server
   */
  close() {
    if (this._clearPhase(), this._responseActions = [], this._closing)
      return;
    this._closing = !0;
    let configuredCloseTimeout = this.options.socketCloseTimeout, socketCloseTimeout = typeof configuredCloseTimeout == "number" && Number.isFinite(configuredCloseTimeout) && configuredCloseTimeout >= 0 ? configuredCloseTimeout : CLOSE_TIMEOUT, closeMethod = this.stage === "init" || socketCloseTimeout === 0 ? "destroy" : "end";
    this.logger.debug({
      tnx: "smtp"
    }, 'Closing connection to the server using "%s"', closeMethod);
    let socket = this._socket;
    if (this._currentDataStream) {
      try {
        this._currentDataStream.unpipe(this._socket);
      } catch {
      }
      this._currentDataStream = !1;
    }
    if (this._pendingSend) {
      let { stream, onStreamError } = this._pendingSend;
      stream && (stream.removeListener("error", onStreamError), stream.on("error", TEARDOWN_NOOP), stream.destroy()), this._pendingSend = !1;
    }
    if (socket && !socket.destroyed)
      try {
        if (socket.setTimeout(0), socket.removeListener("data", this._onSocketData), socket.removeListener("timeout", this._onSocketTimeout), socket.removeListener("close", this._onSocketClose), socket.removeListener("end", this._onSocketEnd), socket.removeListener("error", this._onSocketError), socket.removeListener("error", this._onConnectionSocketError), socket.on("error", TEARDOWN_NOOP), socket[closeMethod](), closeMethod === "end") {
          let closeTimer = setTimeout(() => socket.destroy(), socketCloseTimeout);
          typeof closeTimer.unref == "function" && closeTimer.unref(), socket.once("close", () => clearTimeout(closeTimer));
        }
      } catch {
      }
    this._destroy();
  }
  /**
   * Authenticate user
   */
  login(authData, callback) {
    let isDestroyedMessage = this._isDestroyedMessage("login");
    if (isDestroyedMessage)
      return callback(this._formatError(isDestroyedMessage, "ECONNECTION", !1, "API"));
    this._auth = authData || {}, this._authMethod = (this._auth.method || "").toString().trim().toUpperCase() || !1;
    let canUseXOAuth2 = !!this._auth.oauth2 || this.customAuth.has("XOAUTH2");
    if (!this._authMethod && this._auth.oauth2 && !this._auth.credentials)
      this._authMethod = "XOAUTH2";
    else if (!this._authMethod || this._authMethod === "XOAUTH2" && !this._auth.oauth2) {
      let supported = this._supportedAuth.find((method) => method !== "XOAUTH2" || canUseXOAuth2);
      this._authMethod = (supported || "PLAIN").toUpperCase().trim();
    }
    if ((this._authMethod !== "XOAUTH2" || this.customAuth.has("XOAUTH2")) && (!this._auth.credentials || !this._auth.credentials.user || !this._auth.credentials.pass))
      if (this._auth.user && this._auth.pass || this.customAuth.has(this._authMethod))
        this._auth.credentials = {
          user: this._auth.user,
          pass: this._auth.pass,
          options: this._auth.options
        };
      else
        return callback(this._formatError('Missing credentials for "' + this._authMethod + '"', "EAUTH", !1, "API"));
    if (this.customAuth.has(this._authMethod)) {
      let handler = this.customAuth.get(this._authMethod), lastResponse, returned = !1, resolve3 = /* @__PURE__ */ __name(() => {
        returned || (returned = !0, this.logger.info({
          tnx: "smtp",
          username: this._auth.user,
          action: "authenticated",
          method: this._authMethod
        }, "User %s authenticated", JSON.stringify(this._auth.user)), this.authenticated = !0, callback(null, !0));
      }, "resolve"), reject = /* @__PURE__ */ __name((err) => {
        returned || (returned = !0, callback(this._formatError(err, "EAUTH", lastResponse, "AUTH " + this._authMethod)));
      }, "reject"), sendCommand = /* @__PURE__ */ __name((cmd, done) => {
        let promise;
        return done || (promise = new Promise((resolve4, reject2) => {
          done = callbackPromise(resolve4, reject2);
        })), this._responseActions.push((str) => {
          lastResponse = str;
          let codes = str.match(/^(\d+)(?:\s(\d+\.\d+\.\d+))?\s/), data = {
            command: cmd,
            response: str
          };
          codes ? (data.status = Number(codes[1]) || 0, codes[2] && (data.code = codes[2]), data.text = str.substr(codes[0].length)) : (data.text = str, data.status = 0), done(null, data);
        }), setImmediate(() => this._sendCommand(cmd, maskAuthCommand(cmd))), promise;
      }, "sendCommand"), handlerResponse = handler({
        auth: this._auth,
        method: this._authMethod,
        extensions: [].concat(this._supportedExtensions),
        authMethods: [].concat(this._supportedAuth),
        maxAllowedSize: this._maxAllowedSize || !1,
        sendCommand,
        resolve: resolve3,
        reject
      });
      handlerResponse && typeof handlerResponse.catch == "function" && handlerResponse.then(resolve3).catch(reject);
      return;
    }
    switch (this._authMethod) {
      case "XOAUTH2":
        this._handleXOauth2Token(!1, callback);
        return;
      case "LOGIN":
        this._responseActions.push((str) => {
          this._actionAUTH_LOGIN_USER(str, callback);
        }), this._sendCommand("AUTH LOGIN");
        return;
      case "PLAIN":
        this._responseActions.push((str) => {
          this._actionAUTHComplete(str, callback);
        }), this._sendCommand(
          "AUTH PLAIN " + Buffer.from(
            //this._auth.user+'\u0000'+
            "\0" + // skip authorization identity as it causes problems with some servers
            this._auth.credentials.user + "\0" + this._auth.credentials.pass,
            "utf-8"
          ).toString("base64"),
          // log entry without passwords
          "AUTH PLAIN " + Buffer.from(
            //this._auth.user+'\u0000'+
            "\0" + // skip authorization identity as it causes problems with some servers
            this._auth.credentials.user + "\0/* secret */",
            "utf-8"
          ).toString("base64")
        );
        return;
      case "CRAM-MD5":
        this._responseActions.push((str) => {
          this._actionAUTH_CRAM_MD5(str, callback);
        }), this._sendCommand("AUTH CRAM-MD5");
        return;
    }
    return callback(this._formatError('Unknown authentication method "' + this._authMethod + '"', "EAUTH", !1, "API"));
  }
  /**
   * Sends a message
   *
   * @param envelope Envelope object, {from: addr, to: [addr]}
   * @param message String, Buffer or a Stream
   * @param done Callback to return once sending is completed
   */
  send(envelope, message, done) {
    let returned = !1, callback = /* @__PURE__ */ __name((err, info) => {
      returned || (returned = !0, this._pendingSend && this._pendingSend.callback === callback && (this._pendingSend = !1), done(err, info));
    }, "callback");
    if (!message)
      return callback(this._formatError("Empty message", "EMESSAGE", !1, "API"));
    let isDestroyedMessage = this._isDestroyedMessage("send message");
    if (isDestroyedMessage)
      return callback(this._formatError(isDestroyedMessage, "ECONNECTION", !1, "API"));
    if (this._maxAllowedSize && envelope.size > this._maxAllowedSize) {
      setImmediate(() => {
        callback(this._formatError("Message size larger than allowed " + this._maxAllowedSize, "EMESSAGE", !1, "MAIL FROM"));
      });
      return;
    }
    let pendingSend = {
      callback,
      stream: !1,
      onStreamError: /* @__PURE__ */ __name((err) => callback(this._formatError(err, "ESTREAM", !1, "API")), "onStreamError")
    };
    typeof message.on == "function" && (pendingSend.stream = message, pendingSend.stream.on("error", pendingSend.onStreamError)), this._pendingSend = pendingSend;
    let startTime = Date.now();
    this._setEnvelope(envelope, (err, info) => {
      if (err)
        return typeof message.destroy == "function" && message.destroy(), callback(err);
      let envelopeTime = Date.now(), stream = this._createSendStream((err2, str) => {
        if (err2)
          return callback(err2);
        let result = info;
        result.envelopeTime = envelopeTime - startTime, result.messageTime = Date.now() - envelopeTime, result.messageSize = stream.outByteCount, result.response = str;
        let serverMessageId = parseServerMessageId(result.response, this.options.host);
        serverMessageId && (result.serverMessageId = serverMessageId);
        let rejectedErrors = this._envelope?.rejectedErrors;
        return !result.rejectedErrors && rejectedErrors && rejectedErrors.length && (result.rejectedErrors = rejectedErrors), callback(null, result);
      });
      typeof message.pipe == "function" ? message.pipe(stream) : (stream.write(message), stream.end());
    });
  }
  /**
   * Resets connection state
   *
   * @param callback Callback to return once connection is reset
   */
  reset(callback) {
    let isDestroyedMessage = this._isDestroyedMessage("reset");
    if (isDestroyedMessage)
      return callback(this._formatError(isDestroyedMessage, "ECONNECTION", !1, "API"));
    this._sendCommand("RSET"), this._responseActions.push((str) => str.charAt(0) !== "2" ? callback(this._formatError("Could not reset session state. response=" + str, "EPROTOCOL", str, "RSET")) : (this._envelope = !1, callback(null, !0)));
  }
  /**
   * Connection listener that is run when the connection to
   * the server is opened
   *
   * @event
   * @internal
   */
  _onConnect() {
    let socket = this._socket;
    if (this._clearPhase(), this.logger.info({
      tnx: "network",
      localAddress: socket.localAddress,
      localPort: socket.localPort,
      remoteAddress: socket.remoteAddress,
      remotePort: socket.remotePort
    }, "%s established to %s:%s", this.secure ? "Secure connection" : "Connection", socket.remoteAddress, socket.remotePort), this._destroyed) {
      this.close();
      return;
    }
    this.stage = "connected", socket.removeListener("data", this._onSocketData), socket.removeListener("timeout", this._onSocketTimeout), socket.removeListener("close", this._onSocketClose), socket.removeListener("end", this._onSocketEnd), socket.removeListener("error", this._onConnectionSocketError), socket.removeListener("error", this._onSocketError), socket.on("error", this._onSocketError), socket.on("data", this._onSocketData), socket.once("close", this._onSocketClose), socket.once("end", this._onSocketEnd), socket.setTimeout(this.options.socketTimeout || SOCKET_TIMEOUT), socket.on("timeout", this._onSocketTimeout), typeof socket.setKeepAlive == "function" && socket.setKeepAlive(!0, KEEPALIVE_DELAY), typeof socket.setNoDelay == "function" && socket.setNoDelay(!0), this._startPhase(this._remainingSetupTime(), timeoutError("Greeting never received", "GREETING_TIMEOUT")), this._responseActions.push(this._actionGreeting), socket.resume();
  }
  /**
   * Ends the session after a 421 reply. The replies queued for commands sent along with the
   * answered one are not going to come, so the message in flight is failed here
   *
   * @param str The 421 reply
   * @internal
   */
  _onServerClosing(str) {
    if (this._destroyed)
      return;
    let pendingSend = this._pendingSend, envelope = this._envelope;
    this._responseActions = [], this.close(), pendingSend && pendingSend.callback(envelope && envelope.mailError || this._formatError("Server closed the connection", "ECONNECTION", str, "CONN"));
  }
  /**
   * 'data' listener for data coming from the server
   *
   * @event
   * @param chunk Data chunk coming from the server
   * @internal
   */
  _onData(chunk) {
    if (this._destroyed || !chunk || !chunk.length)
      return;
    let maxResponseSize = this.options.maxResponseSize || MAX_RESPONSE_SIZE, data = chunk.toString("binary");
    if (!data.includes(`
`))
      return this._remainder += data, this._remainder.length > maxResponseSize ? this._onResponseTooLarge() : void 0;
    let lines = (this._remainder + data).split(/\r?\n/);
    this._remainder = lines.pop();
    for (let i = 0, len = lines.length; i < len; i++)
      if (this._responsePartial ? this._responseQueue[this._responseQueue.length - 1] += `
` + lines[i] : this._responseQueue.push(lines[i]), this._responsePartial = isPartialLine(lines[i]), this._responsePartial && this._responseQueue[this._responseQueue.length - 1].length > maxResponseSize)
        return this._onResponseTooLarge();
    if (this._remainder.length > maxResponseSize)
      return this._onResponseTooLarge();
    this._responsePartial || this._processResponse();
  }
  /**
   * Drops a connection whose peer keeps extending a reply it never completes, releasing
   * whatever was buffered for that reply
   * @internal
   */
  _onResponseTooLarge() {
    this._remainder = "", this._responseQueue = [], this._responsePartial = !1, this._onError(new Error("Server response exceeds maximum allowed size"), "EPROTOCOL", !1, "CONN");
  }
  /**
   * 'error' listener for the socket
   *
   * @event
   * @param err Error object
   * @param type Error name
   * @param data Server response that triggered the error, false if there is none
   * @param command SMTP command that was in flight
   * @internal
   */
  _onError(err, type, data, command) {
    if (this._clearPhase(), this._destroyed)
      return;
    err = this._formatError(err, type, data, command), isTransientError(err) ? this.logger.warn({ tnx: "smtp", err }, "%s", err.message) : this.logger.error({ tnx: "smtp", err }, "%s", err.message);
    let pendingSend = this._pendingSend;
    this.emit("error", err), this.close(), pendingSend && pendingSend.callback(err);
  }
  /** @internal */
  _formatError(message, type, response, command) {
    let err;
    /Error\]$/i.test(Object.prototype.toString.call(message)) ? err = message : err = new Error(message), type && type !== "Error" && err.code !== ERR_ACCESS_DENIED && (err.code && err.code !== type && !err.originalCode && (err.originalCode = err.code), err.code = type), response && (err.response = response, err.message += ": " + response);
    let responseCode = typeof response == "string" && Number((response.match(/^\d+/) || [])[0]) || !1;
    return responseCode && (err.responseCode = responseCode, err.permanent = isPermanentResponseCode(responseCode)), command && (err.command = command), err;
  }
  /**
   * 'close' listener for the socket
   *
   * @event
   * @internal
   */
  _onClose() {
    let serverResponse = !1;
    this._remainder && this._remainder.trim() && (this.lastServerResponse = serverResponse = decodeServerResponse(this._remainder.trim()), (this.options.debug || this.options.transactionLog) && this.logger.debug({
      tnx: "server"
    }, serverResponse)), this.logger.info({
      tnx: "network"
    }, "Connection closed");
    let failureResponse = typeof serverResponse == "string" && /^[45]\d{2}[ -]/.test(serverResponse) ? serverResponse : !1;
    if (this.upgrading && !this._destroyed)
      return this._onError(new Error("Connection closed unexpectedly"), "ETLS", failureResponse, "CONN");
    if (!failureResponse && this._responseActions[0] === this._actionGreeting && this._connectCallback && !this._destroyed) {
      let connectCallback = this._connectCallback;
      this._connectCallback = !1;
      let err = this._formatError(new Error("Connection closed unexpectedly"), "ECONNECTION", !1, "CONN");
      this.logger.warn({ tnx: "network" }, err.message), connectCallback(err), this.close();
      return;
    }
    if (!failureResponse && this.stage === "connected" && !this._responseActions.length && !this._pendingSend && !this._destroyed && !this._closing)
      return this.logger.info({
        tnx: "network"
      }, "Server closed the idle connection"), this._destroy();
    if (failureResponse || this._responseActions[0] !== this.close && !this._destroyed)
      return this._onError(new Error("Connection closed unexpectedly"), "ECONNECTION", failureResponse, "CONN");
    this._destroy();
  }
  /**
   * 'end' listener for the socket
   *
   * @event
   * @internal
   */
  _onEnd() {
    this._socket && !this._socket.destroyed && this._socket.end();
  }
  /**
   * 'timeout' listener for the socket
   *
   * @event
   * @internal
   */
  _onTimeout() {
    return this._onError(timeoutError("Timeout", "SOCKET_TIMEOUT"), "ETIMEDOUT", !1, "CONN");
  }
  /**
   * Destroys the client, emits 'end'
   * @internal
   */
  _destroy() {
    this._destroyed || (this._destroyed = !0, this.destroyed = !0, this._clearPhase(), this.emit("end"));
  }
  /**
   * Upgrades the connection to TLS
   *
   * @param callback Callback function to run when the connection
   *        has been secured
   * @internal
   */
  _upgradeConnection(callback) {
    if (this._destroyed || this._closing)
      return;
    let discarded = this._remainder.length + this._responseQueue.reduce((total, response) => total + response.length, 0);
    discarded && this.logger.warn({
      tnx: "smtp",
      discarded
    }, "Discarded %s bytes received in plaintext after the STARTTLS response", discarded), this._plaintextEhlo = !1, this._remainder = "", this._responseQueue = [], this._responsePartial = !1;
    let socketPlain = this._socket;
    socketPlain.removeListener("data", this._onSocketData), socketPlain.removeListener("timeout", this._onSocketTimeout), socketPlain.setTimeout(0);
    let opts = Object.assign({
      socket: socketPlain,
      host: this.host
    }, this.options.tls || {});
    this.servername && !opts.servername && (opts.servername = this.servername);
    let removePlainSocketListeners = /* @__PURE__ */ __name(() => {
      socketPlain.removeListener("close", this._onSocketClose), socketPlain.removeListener("end", this._onSocketEnd), socketPlain.removeListener("error", this._onSocketError), socketPlain.removeListener("error", this._onConnectionSocketError);
    }, "removePlainSocketListeners");
    this.upgrading = !0, this._startPhase(this._remainingSetupTime(), timeoutError("TLS handshake timed out", "UPGRADE_TIMEOUT"));
    try {
      this._socket = tls.connect(opts, () => (this._clearPhase(), this.secure = !0, this.upgrading = !1, this._socket.on("data", this._onSocketData), removePlainSocketListeners(), callback(null, !0)));
    } catch (err) {
      return this._clearPhase(), removePlainSocketListeners(), callback(err);
    }
    this._socket.on("error", this._onSocketError), this._socket.once("close", this._onSocketClose), this._socket.once("end", this._onSocketEnd), this._socket.setTimeout(this.options.socketTimeout || SOCKET_TIMEOUT), this._socket.on("timeout", this._onSocketTimeout), socketPlain.resume();
  }
  /**
   * Processes queued responses from the server
   * @internal
   */
  _processResponse() {
    if (!this._responseQueue.length)
      return !1;
    let raw = (this._responseQueue.shift() || "").toString();
    if (!raw.trim()) {
      setImmediate(() => this._processResponse());
      return;
    }
    if (isPartialResponse(raw)) {
      this._responseQueue.unshift(raw);
      return;
    }
    let str = this.lastServerResponse = decodeServerResponse(raw);
    (this.options.debug || this.options.transactionLog) && this.logger.debug({
      tnx: "server"
    }, str.replace(/\r?\n$/, ""));
    let action = this._responseActions.shift(), closing = /^421[ -]/.test(str);
    if (typeof action == "function") {
      if (action.call(this, str), closing)
        return this._onServerClosing(str);
      setImmediate(() => this._processResponse());
    } else if (closing && !this._pendingSend && this.stage === "connected")
      this.logger.info({
        tnx: "smtp"
      }, "Server closed the idle connection: %s", str), this.close();
    else
      return this._onError(new Error("Unexpected Response"), "EPROTOCOL", str, "CONN");
  }
  /**
   * Send a command to the server, append \r\n
   *
   * @param str String to be sent to the server
   * @param logStr Optional string to be used for logging instead of the actual string
   * @internal
   */
  _sendCommand(str, logStr) {
    if (this._destroyed)
      return;
    let socket = this._socket;
    if (socket.destroyed)
      return this.close();
    (this.options.debug || this.options.transactionLog) && this.logger.debug({
      tnx: "client"
    }, (logStr || str || "").toString().replace(/\r?\n$/, "")), socket.write(Buffer.from(str + `\r
`, "utf-8"));
  }
  /**
   * Initiates a new message by submitting envelope data, starting with
   * MAIL FROM: command
   *
   * @param envelope Envelope object in the form of
   *        {from:'...', to:['...']}
   *        or
   *        {from:{address:'...',name:'...'}, to:[address:'...',name:'...']}
   * @param callback Callback to run once the envelope is processed
   * @internal
   */
  _setEnvelope(envelope, callback) {
    let args = [], useSmtpUtf8 = !1;
    if (this._envelope = envelope || {}, this._envelope.from = (this._envelope.from && this._envelope.from.address || this._envelope.from || "").toString().trim(), this._envelope.to = [].concat(this._envelope.to || []).map((to) => (to && to.address || to || "").toString().trim()), !this._envelope.to.length)
      return callback(this._formatError("No recipients defined", "EENVELOPE", !1, "API"));
    if (this._envelope.from && /[\r\n<>]/.test(this._envelope.from))
      return callback(this._formatError("Invalid sender " + JSON.stringify(this._envelope.from), "EENVELOPE", !1, "API"));
    /[\x80-\uFFFF]/.test(this._envelope.from) && (useSmtpUtf8 = !0);
    for (let i = 0, len = this._envelope.to.length; i < len; i++) {
      if (!this._envelope.to[i] || /[\r\n<>]/.test(this._envelope.to[i]))
        return callback(this._formatError("Invalid recipient " + JSON.stringify(this._envelope.to[i]), "EENVELOPE", !1, "API"));
      /[\x80-\uFFFF]/.test(this._envelope.to[i]) && (useSmtpUtf8 = !0);
    }
    if (this._envelope.rcptQueue = [].concat(this._envelope.to || []), this._envelope.rejected = [], this._envelope.rejectedErrors = [], this._envelope.accepted = [], this._envelope.dsn)
      try {
        this._envelope.dsn = this._setDsnEnvelope(this._envelope.dsn);
      } catch (err) {
        return callback(this._formatError("Invalid DSN " + err.message, "EENVELOPE", !1, "API"));
      }
    if (this._envelope.requireTLSExtensionEnabled) {
      if (!this.secure)
        return callback(this._formatError("REQUIRETLS can only be used over TLS connections (RFC 8689)", "EREQUIRETLS", !1, "MAIL FROM"));
      if (!this._supportedExtensions.includes("REQUIRETLS"))
        return callback(this._formatError("Server does not support REQUIRETLS extension (RFC 8689)", "EREQUIRETLS", !1, "MAIL FROM"));
    }
    if (this._envelope.pipelined = this._supportedExtensions.includes("PIPELINING"), this._responseActions.push((str) => {
      this._actionMAIL(str, callback);
    }), useSmtpUtf8 && this._supportedExtensions.includes("SMTPUTF8") && (args.push("SMTPUTF8"), this._usingSmtpUtf8 = !0), this._envelope.use8BitMime && this._supportedExtensions.includes("8BITMIME") && (args.push("BODY=8BITMIME"), this._using8BitMime = !0), this._envelope.size && this._supportedExtensions.includes("SIZE")) {
      let sizeValue = Number(this._envelope.size) || 0;
      sizeValue > 0 && args.push("SIZE=" + sizeValue);
    }
    this._envelope.dsn && this._supportedExtensions.includes("DSN") && (this._envelope.dsn.ret && args.push("RET=" + encodeXText(this._envelope.dsn.ret)), this._envelope.dsn.envid && args.push("ENVID=" + encodeXText(this._envelope.dsn.envid))), this._envelope.requireTLSExtensionEnabled && args.push("REQUIRETLS");
    let mailFrom = "MAIL FROM:<" + this._envelope.from + ">" + (args.length ? " " + args.join(" ") : "");
    if (this._recipientQueue = [], !this._envelope.pipelined) {
      this._sendCommand(mailFrom);
      return;
    }
    let socket = this._socket;
    for (socket.cork(), this._sendCommand(mailFrom); this._envelope.rcptQueue.length; )
      this._sendRcpt(this._envelope.rcptQueue.shift(), callback);
    this._responseActions.push((str) => {
      this._actionDATA(str, callback);
    }), this._sendCommand("DATA"), socket.uncork();
  }
  /**
   * Sends RCPT TO for a recipient and queues the handler for the reply
   *
   * @param recipient Recipient address
   * @param callback Callback to run once the envelope is processed
   * @internal
   */
  _sendRcpt(recipient, callback) {
    this._recipientQueue.push(recipient), this._responseActions.push((str) => {
      this._actionRCPT(str, callback);
    }), this._sendCommand("RCPT TO:<" + recipient + ">" + this._getDsnRcptToArgs());
  }
  /** @internal */
  _setDsnEnvelope(params) {
    let ret = (params.ret || params.return || "").toString().toUpperCase() || null;
    if (ret)
      switch (ret) {
        case "HDRS":
        case "HEADERS":
          ret = "HDRS";
          break;
        case "FULL":
        case "BODY":
          ret = "FULL";
          break;
      }
    if (ret && !["FULL", "HDRS"].includes(ret))
      throw new Error("ret: " + JSON.stringify(ret));
    let envid = (params.envid || params.id || "").toString() || null, notify = params.notify || null;
    if (notify) {
      typeof notify == "string" && (notify = notify.split(",")), notify = notify.map((n) => n.trim().toUpperCase());
      let validNotify = ["NEVER", "SUCCESS", "FAILURE", "DELAY"];
      if (notify.filter((n) => !validNotify.includes(n)).length || notify.length > 1 && notify.includes("NEVER"))
        throw new Error("notify: " + JSON.stringify(notify.join(",")));
      notify = notify.join(",");
    }
    let orcpt = (params.recipient || params.orcpt || "").toString() || null;
    return orcpt && orcpt.indexOf(";") < 0 && (orcpt = "rfc822;" + orcpt), {
      ret,
      envid,
      notify,
      orcpt
    };
  }
  /** @internal */
  _getDsnRcptToArgs() {
    let envelope = this._envelope, args = [];
    return envelope.dsn && this._supportedExtensions.includes("DSN") && (envelope.dsn.notify && args.push("NOTIFY=" + encodeXText(envelope.dsn.notify)), envelope.dsn.orcpt && args.push("ORCPT=" + encodeXText(envelope.dsn.orcpt))), args.length ? " " + args.join(" ") : "";
  }
  /** @internal */
  _createSendStream(callback) {
    let envelope = this._envelope, dataStream = new DataStream();
    if (this.options.lmtp ? envelope.accepted.forEach((recipient, i) => {
      let final = i === envelope.accepted.length - 1;
      this._responseActions.push((str) => {
        this._actionLMTPStream(recipient, final, str, callback);
      });
    }) : this._responseActions.push((str) => {
      this._actionSMTPStream(str, callback);
    }), this._currentDataStream = dataStream, dataStream.pipe(this._socket, {
      end: !1
    }), this.options.debug) {
      let logStream = new PassThrough2();
      logStream.on("readable", () => {
        let chunk;
        for (; chunk = logStream.read(); )
          this.logger.debug({
            tnx: "message"
          }, chunk.toString("binary").replace(/\r?\n$/, ""));
      }), dataStream.pipe(logStream);
    }
    return dataStream.once("end", () => {
      this._currentDataStream === dataStream && (this._currentDataStream = !1), this.logger.info({
        tnx: "message",
        inByteCount: dataStream.inByteCount,
        outByteCount: dataStream.outByteCount
      }, "<%s bytes encoded mime message (source size %s bytes)>", dataStream.outByteCount, dataStream.inByteCount);
    }), dataStream;
  }
  /** ACTIONS **/
  /**
   * Will be run after the connection is created and the server sends
   * a greeting. If the incoming message starts with 220 initiate
   * SMTP session by sending EHLO command
   *
   * @param str Message from the server
   * @internal
   */
  _actionGreeting(str) {
    if (this._clearPhase(), str.substr(0, 3) !== "220") {
      this._onError(new Error("Invalid greeting. response=" + str), "EPROTOCOL", str, "CONN");
      return;
    }
    this.options.lmtp ? (this._responseActions.push(this._actionLHLO), this._sendCommand("LHLO " + this.name)) : (this._responseActions.push(this._actionEHLO), this._sendCommand("EHLO " + this.name));
  }
  /**
   * Handles server response for LHLO command. If it yielded in
   * error, emit 'error', otherwise treat this as an EHLO response
   *
   * @param str Message from the server
   * @internal
   */
  _actionLHLO(str) {
    if (str.charAt(0) !== "2") {
      this._onError(new Error("Invalid LHLO. response=" + str), "EPROTOCOL", str, "LHLO");
      return;
    }
    this._actionEHLO(str);
  }
  /**
   * Handles server response for EHLO command. If it yielded in
   * error, try HELO instead, otherwise initiate TLS negotiation
   * if STARTTLS is supported by the server or move into the
   * authentication phase.
   *
   * @param str Message from the server
   * @internal
   */
  _actionEHLO(str) {
    if (str.substr(0, 3) === "421") {
      this._onError(new Error("Server terminates connection. response=" + str), "ECONNECTION", str, "EHLO");
      return;
    }
    if (str.charAt(0) !== "2") {
      if (this.options.requireTLS) {
        this._onError(new Error("EHLO failed but HELO does not support required STARTTLS. response=" + str), "ECONNECTION", str, "EHLO");
        return;
      }
      this._responseActions.push(this._actionHELO), this._sendCommand("HELO " + this.name);
      return;
    }
    if (!this.secure && !this.options.ignoreTLS && (/[ -]STARTTLS\b/im.test(str) || this.options.requireTLS)) {
      this._plaintextEhlo = str, this._sendCommand("STARTTLS"), this._responseActions.push(this._actionSTARTTLS);
      return;
    }
    this._parseEhloExtensions(str), this.emit("connect");
  }
  /**
   * Reads the extensions and the authentication mechanisms out of an EHLO response
   *
   * @param str EHLO response from the server
   * @internal
   */
  _parseEhloExtensions(str) {
    let match;
    this._ehloLines = str.split(/\r?\n/).map((line) => line.replace(/^\d+[ -]/, "").trim()).filter((line) => line).slice(1), /[ -]SMTPUTF8\b/im.test(str) && this._supportedExtensions.push("SMTPUTF8"), /[ -]DSN\b/im.test(str) && this._supportedExtensions.push("DSN"), /[ -]8BITMIME\b/im.test(str) && this._supportedExtensions.push("8BITMIME"), /[ -]REQUIRETLS\b/im.test(str) && this._supportedExtensions.push("REQUIRETLS"), /[ -]PIPELINING\b/im.test(str) && this._supportedExtensions.push("PIPELINING"), /[ -]AUTH\b/i.test(str) && (this.allowsAuth = !0);
    let authMechanisms = /* @__PURE__ */ new Set();
    for (let line of this._ehloLines) {
      let authMatch = /^AUTH[\s=](.*)/i.exec(line);
      if (authMatch)
        for (let mechanism of authMatch[1].split(/[\s=]+/))
          authMechanisms.add(mechanism.toUpperCase());
    }
    for (let mechanism of ["PLAIN", "LOGIN", "CRAM-MD5", "XOAUTH2"])
      authMechanisms.has(mechanism) && this._supportedAuth.push(mechanism);
    (match = str.match(/[ -]SIZE(?:[ \t]+(\d+))?/im)) && (this._supportedExtensions.push("SIZE"), this._maxAllowedSize = Number(match[1]) || 0);
  }
  /**
   * Handles server response for HELO command. If it yielded in
   * error, emit 'error', otherwise move into the authentication phase.
   *
   * @param str Message from the server
   * @internal
   */
  _actionHELO(str) {
    if (str.charAt(0) !== "2") {
      this._onError(new Error("Invalid HELO. response=" + str), "EPROTOCOL", str, "HELO");
      return;
    }
    this.allowsAuth = !0, this.emit("connect");
  }
  /**
   * Handles server response for STARTTLS command. If there's an error
   * try HELO instead, otherwise initiate TLS upgrade. If the upgrade
   * succeedes restart the EHLO
   *
   * @param str Message from the server
   * @internal
   */
  _actionSTARTTLS(str) {
    if (str.charAt(0) !== "2") {
      if (this.options.opportunisticTLS) {
        this.logger.info({
          tnx: "smtp"
        }, "Failed STARTTLS upgrade, continuing unencrypted"), this._plaintextEhlo && (this._parseEhloExtensions(this._plaintextEhlo), this._plaintextEhlo = !1, this.allowsAuth = !1, this._supportedAuth = []), this.emit("connect");
        return;
      }
      this._onError(new Error("Error upgrading connection with STARTTLS"), "ETLS", str, "STARTTLS");
      return;
    }
    this._upgradeConnection((err, secured) => {
      if (err) {
        this._onError(new Error("Error initiating TLS - " + (err.message || err)), "ETLS", !1, "STARTTLS");
        return;
      }
      this.logger.info({
        tnx: "smtp"
      }, "Connection upgraded with STARTTLS"), secured ? this.options.lmtp ? (this._responseActions.push(this._actionLHLO), this._sendCommand("LHLO " + this.name)) : (this._responseActions.push(this._actionEHLO), this._sendCommand("EHLO " + this.name)) : this.emit("connect");
    });
  }
  /**
   * Handle the response for AUTH LOGIN command. We are expecting
   * '334 VXNlcm5hbWU6' (base64 for 'Username:'). Data to be sent as
   * response needs to be base64 encoded username. We do not need
   * exact match but settle with 334 response in general as some
   * hosts invalidly use a longer message than VXNlcm5hbWU6
   *
   * @param str Message from the server
   * @param callback Callback to run once the authentication sequence completes
   * @internal
   */
  _actionAUTH_LOGIN_USER(str, callback) {
    if (!/^334[ -]/.test(str)) {
      callback(this._formatError('Invalid login sequence while waiting for "334 VXNlcm5hbWU6"', "EAUTH", str, "AUTH LOGIN"));
      return;
    }
    this._responseActions.push((str2) => {
      this._actionAUTH_LOGIN_PASS(str2, callback);
    }), this._sendCommand(Buffer.from(this._auth.credentials.user + "", "utf-8").toString("base64"));
  }
  /**
   * Handle the response for AUTH CRAM-MD5 command. We are expecting
   * '334 <challenge string>'. Data to be sent as response needs to be
   * base64 decoded challenge string, MD5 hashed using the password as
   * a HMAC key, prefixed by the username and a space, and finally all
   * base64 encoded again.
   *
   * @param str Message from the server
   * @param callback Callback to run once the authentication sequence completes
   * @internal
   */
  _actionAUTH_CRAM_MD5(str, callback) {
    let challengeMatch = str.match(/^334\s+(.+)$/);
    if (!challengeMatch)
      return callback(this._formatError("Invalid login sequence while waiting for server challenge string", "EAUTH", str, "AUTH CRAM-MD5"));
    let base64decoded = Buffer.from(challengeMatch[1], "base64").toString("ascii"), hmacMD5 = crypto.createHmac("md5", this._auth.credentials.pass);
    hmacMD5.update(base64decoded);
    let prepended = this._auth.credentials.user + " " + hmacMD5.digest("hex");
    this._responseActions.push((str2) => {
      this._actionAUTH_CRAM_MD5_PASS(str2, callback);
    }), this._sendCommand(
      Buffer.from(prepended).toString("base64"),
      // hidden hash for logs
      Buffer.from(this._auth.credentials.user + " /* secret */").toString("base64")
    );
  }
  /**
   * Handles the response to CRAM-MD5 authentication, if there's no error,
   * the user can be considered logged in. Start waiting for a message to send
   *
   * @param str Message from the server
   * @param callback Callback to run once the authentication sequence completes
   * @internal
   */
  _actionAUTH_CRAM_MD5_PASS(str, callback) {
    if (!str.match(/^235\s+/))
      return callback(this._formatError('Invalid login sequence while waiting for "235"', "EAUTH", str, "AUTH CRAM-MD5"));
    this.logger.info({
      tnx: "smtp",
      username: this._auth.user,
      action: "authenticated",
      method: this._authMethod
    }, "User %s authenticated", JSON.stringify(this._auth.user)), this.authenticated = !0, callback(null, !0);
  }
  /**
   * Handle the response for AUTH LOGIN command. We are expecting
   * '334 UGFzc3dvcmQ6' (base64 for 'Password:'). Data to be sent as
   * response needs to be base64 encoded password.
   *
   * @param str Message from the server
   * @param callback Callback to run once the authentication sequence completes
   * @internal
   */
  _actionAUTH_LOGIN_PASS(str, callback) {
    if (!/^334[ -]/.test(str))
      return callback(this._formatError('Invalid login sequence while waiting for "334 UGFzc3dvcmQ6"', "EAUTH", str, "AUTH LOGIN"));
    this._responseActions.push((str2) => {
      this._actionAUTHComplete(str2, callback);
    }), this._sendCommand(
      Buffer.from((this._auth.credentials.pass || "").toString(), "utf-8").toString("base64"),
      // Hidden pass for logs
      Buffer.from("/* secret */", "utf-8").toString("base64")
    );
  }
  /**
   * Handles the response for authentication, if there's no error,
   * the user can be considered logged in. Start waiting for a message to send
   *
   * @param str Message from the server
   * @param isRetry True if this is a retry after a failed login, or the callback itself
   * @param [callback] Callback to run once the authentication sequence completes
   * @internal
   */
  _actionAUTHComplete(str, isRetry, callback) {
    if (!callback && typeof isRetry == "function" && (callback = isRetry, isRetry = !1), str.substr(0, 3) === "334") {
      this._responseActions.push((str2) => {
        isRetry || this._authMethod !== "XOAUTH2" ? this._actionAUTHComplete(str2, !0, callback) : setImmediate(() => this._handleXOauth2Token(!0, callback));
      }), this._sendCommand("");
      return;
    }
    if (str.charAt(0) !== "2")
      return this.logger.info({
        tnx: "smtp",
        username: this._auth.user,
        action: "authfail",
        method: this._authMethod
      }, "User %s failed to authenticate", JSON.stringify(this._auth.user)), callback(this._formatError("Invalid login", "EAUTH", str, "AUTH " + this._authMethod));
    this.logger.info({
      tnx: "smtp",
      username: this._auth.user,
      action: "authenticated",
      method: this._authMethod
    }, "User %s authenticated", JSON.stringify(this._auth.user)), this.authenticated = !0, callback(null, !0);
  }
  /**
   * Handle response for a MAIL FROM: command
   *
   * @param str Message from the server
   * @param callback Callback to run once the envelope is processed
   * @internal
   */
  _actionMAIL(str, callback) {
    let envelope = this._envelope;
    if (Number(str.charAt(0)) !== 2) {
      let message = this._usingSmtpUtf8 && /^550 /.test(str) && /[\x80-\uFFFF]/.test(envelope.from) ? "Internationalized mailbox name not allowed" : "Mail command failed";
      envelope.mailError = this._formatError(message, "EENVELOPE", str, "MAIL FROM");
    }
    this._advanceEnvelope(str, callback);
  }
  /**
   * Handle response for a RCPT TO: command
   *
   * @param str Message from the server
   * @param callback Callback to run once the envelope is processed
   * @internal
   */
  _actionRCPT(str, callback) {
    let envelope = this._envelope, err, curRecipient = this._recipientQueue.shift();
    if (Number(str.charAt(0)) !== 2) {
      let message = this._usingSmtpUtf8 && /^553 /.test(str) && /[\x80-\uFFFF]/.test(curRecipient) ? "Internationalized mailbox name not allowed" : "Recipient command failed";
      envelope.rejected.push(curRecipient), err = this._formatError(message, "EENVELOPE", str, "RCPT TO"), err.recipient = curRecipient, envelope.rejectedErrors.push(err);
    } else
      envelope.accepted.push(curRecipient);
    this._advanceEnvelope(str, callback);
  }
  /**
   * Moves the envelope on after a reply to MAIL FROM or RCPT TO. A pipelined envelope sent every
   * command at once and is decided by the reply to DATA. Otherwise the commands go one at a
   * time: the next recipient, or once every reply is in, DATA or the error that ends the message
   *
   * @param str The reply that was handled
   * @param callback Callback to run once the envelope is processed
   * @internal
   */
  _advanceEnvelope(str, callback) {
    let envelope = this._envelope;
    if (envelope.pipelined)
      return;
    if (envelope.mailError)
      return callback(envelope.mailError);
    if (envelope.rcptQueue.length)
      return this._sendRcpt(envelope.rcptQueue.shift(), callback);
    if (this._recipientQueue.length)
      return;
    let err = this._envelopeError(str);
    if (err)
      return callback(err);
    this._responseActions.push((str2) => {
      this._actionDATA(str2, callback);
    }), this._sendCommand("DATA");
  }
  /**
   * Decides how the envelope went once every reply to MAIL FROM and RCPT TO is in. Called after
   * the last RCPT TO reply, or with PIPELINING on the reply to the DATA command sent along
   *
   * @param str The reply being handled
   * @returns The error to fail the message with, or null when DATA can go ahead
   * @internal
   */
  _envelopeError(str) {
    let envelope = this._envelope;
    if (envelope.mailError)
      return envelope.mailError;
    if (envelope.accepted.length)
      return null;
    let deferred = envelope.rejectedErrors.find((rejectedErr) => rejectedErr.responseCode && rejectedErr.responseCode < 500), lastRejected = envelope.rejectedErrors[envelope.rejectedErrors.length - 1], reply = deferred?.response ?? (envelope.pipelined && lastRejected ? lastRejected.response : str), err = this._formatError("Can't send mail - all recipients were rejected", "EENVELOPE", reply, "RCPT TO");
    return err.rejected = envelope.rejected, err.rejectedErrors = envelope.rejectedErrors, err;
  }
  /**
   * Handle response for a DATA command
   *
   * @param str Message from the server
   * @param callback Callback to run once the envelope is processed
   * @internal
   */
  _actionDATA(str, callback) {
    let envelope = this._envelope;
    if (envelope.pipelined) {
      let err = this._envelopeError(str);
      if (err) {
        if (/^3/.test(str)) {
          if (envelope.mailError)
            return this.close(), callback(err);
          this._responseActions.push(() => callback(err)), this._sendCommand(".");
          return;
        }
        return callback(err);
      }
    }
    if (!/^[23]/.test(str))
      return callback(this._formatError("Data command failed", "EENVELOPE", str, "DATA"));
    let response = {
      accepted: envelope.accepted,
      rejected: envelope.rejected
    };
    this._ehloLines && this._ehloLines.length && (response.ehlo = this._ehloLines), envelope.rejectedErrors.length && (response.rejectedErrors = envelope.rejectedErrors), callback(null, response);
  }
  /**
   * Handle response for a DATA stream when using SMTP
   * We expect a single response that defines if the sending succeeded or failed
   *
   * @param str Message from the server
   * @param callback Callback to run with the final send result
   * @internal
   */
  _actionSMTPStream(str, callback) {
    return Number(str.charAt(0)) !== 2 ? callback(this._formatError("Message failed", "EMESSAGE", str, "DATA")) : callback(null, str);
  }
  /**
   * Handle response for a DATA stream
   * We expect a separate response for every recipient. All recipients can either
   * succeed or fail separately
   *
   * @param recipient The recipient this response applies to
   * @param final Is this the final recipient?
   * @param str Message from the server
   * @param callback Callback to run with the final send result
   * @internal
   */
  _actionLMTPStream(recipient, final, str, callback) {
    let envelope = this._envelope, err;
    if (Number(str.charAt(0)) !== 2) {
      err = this._formatError("Message failed for recipient " + recipient, "EMESSAGE", str, "DATA"), err.recipient = recipient, envelope.rejected.push(recipient), envelope.rejectedErrors.push(err);
      for (let i = 0, len = envelope.accepted.length; i < len; i++)
        envelope.accepted[i] === recipient && envelope.accepted.splice(i, 1);
    }
    if (final)
      return callback(null, str);
  }
  /** @internal */
  _handleXOauth2Token(isRetry, callback) {
    this._auth.oauth2.getToken(isRetry, (err, accessToken) => {
      if (err)
        return this.logger.info({
          tnx: "smtp",
          username: this._auth.user,
          action: "authfail",
          method: this._authMethod
        }, "User %s failed to authenticate", JSON.stringify(this._auth.user)), callback(this._formatError(err, "EAUTH", !1, "AUTH XOAUTH2"));
      this._responseActions.push((str) => {
        this._actionAUTHComplete(str, isRetry, callback);
      }), this._sendCommand(
        "AUTH XOAUTH2 " + this._auth.oauth2.buildXOAuth2Token(accessToken),
        //  Hidden for logs
        "AUTH XOAUTH2 " + this._auth.oauth2.buildXOAuth2Token("/* secret */")
      );
    });
  }
  /**
   *
   * @param command
   * @internal
   */
  _isDestroyedMessage(command) {
    if (this._destroyed)
      return "Cannot " + command + " - smtp connection is already destroyed.";
    if (this._socket) {
      if (this._socket.destroyed)
        return "Cannot " + command + " - smtp connection socket is already destroyed.";
      if (!this._socket.writable)
        return "Cannot " + command + " - smtp connection socket is already half-closed.";
    }
  }
  /** @internal */
  _getHostname() {
    let defaultHostname;
    try {
      defaultHostname = os2.hostname() || "";
    } catch {
      defaultHostname = "localhost";
    }
    return (!defaultHostname || defaultHostname.indexOf(".") < 0) && (defaultHostname = "[127.0.0.1]"), defaultHostname.match(/^\d{1,3}\.\d{1,3}\.\d{1,3}\.\d{1,3}$/) && (defaultHostname = "[" + defaultHostname + "]"), defaultHostname;
  }
}, smtp_connection_default = SMTPConnection;
export {
  smtp_connection_default as default
};
