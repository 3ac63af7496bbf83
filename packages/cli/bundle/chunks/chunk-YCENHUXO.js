import { createRequire as createRequire_ } from 'node:module'; const require = createRequire_(import.meta.url);
import {
  __name
} from "./chunk-B4YGGWTR.js";

// packages/core/src/errors.ts
var brand = /* @__PURE__ */ Symbol.for("mtaops.error.v1"), MtaopsError = class extends Error {
  static {
    __name(this, "MtaopsError");
  }
  code;
  hint;
  details;
  [brand] = !0;
  constructor(code, message, options = {}) {
    super(message, options.cause === void 0 ? void 0 : { cause: options.cause }), this.name = "MtaopsError", this.code = code, this.hint = options.hint, this.details = options.details;
  }
};
function isMtaopsError(value) {
  return typeof value == "object" && value !== null && brand in value;
}
__name(isMtaopsError, "isMtaopsError");

// packages/core/src/doctor/evidence.ts
var NO_EVIDENCE = { answers: /* @__PURE__ */ new Map() };
function requestKey(request) {
  return request.kind === "run" ? `run ${JSON.stringify(request.argv)}` : `${request.kind} ${request.path}`;
}
__name(requestKey, "requestKey");
function addAnswers(evidence, answered) {
  let answers = new Map(evidence.answers);
  for (let one of answered) answers.set(requestKey(one.request), one);
  return { answers };
}
__name(addAnswers, "addAnswers");

// packages/core/src/doctor/gather.ts
var MOST_ROUNDS = 40;
async function gatherEvidence(host, wanted, signal, known = NO_EVIDENCE) {
  let evidence = known;
  for (let round = 0; round < MOST_ROUNDS; round += 1) {
    let requests = newRequests(evidence, wanted(evidence));
    if (requests.length === 0) return evidence;
    let answers = await host.ask(requests, signal), answered = requests.map((request, at3) => {
      let answer = answers[at3];
      if (!answer) throw new MtaopsError("E_BUG", `no answer to ${requestKey(request)} from ${host.title}`);
      return { answer, request };
    });
    evidence = addAnswers(evidence, answered);
  }
  return evidence;
}
__name(gatherEvidence, "gatherEvidence");
function newRequests(evidence, wanted) {
  return [...new Map(wanted.map((request) => [requestKey(request), request]))].filter(([key]) => !evidence.answers.has(key)).map(([, request]) => request);
}
__name(newRequests, "newRequests");

// packages/core/src/source/posix-path.ts
function normalPath(path) {
  let isAbsolute = path.startsWith("/"), parts = [];
  for (let part of path.split("/"))
    part === "" || part === "." || (part !== ".." ? parts.push(part) : parts.length > 0 && parts.at(-1) !== ".." ? parts.pop() : isAbsolute || parts.push(".."));
  return `${isAbsolute ? "/" : ""}${parts.join("/")}` || (isAbsolute ? "/" : ".");
}
__name(normalPath, "normalPath");
function matchesWildcard(pattern, name) {
  if (name.startsWith(".") && !pattern.startsWith(".")) return !1;
  let [at3, from, star, retry] = [0, 0, -1, 0];
  for (; at3 < name.length; ) {
    let step = matchOne(pattern, from, name[at3] ?? "");
    if (pattern[from] === "*") [star, retry, from] = [from, at3, from + 1];
    else if (step > 0) [at3, from] = [at3 + 1, from + step];
    else if (star >= 0) [retry, at3, from] = [retry + 1, retry + 1, star + 1];
    else return !1;
  }
  for (; pattern[from] === "*"; ) from += 1;
  return from === pattern.length;
}
__name(matchesWildcard, "matchesWildcard");
function matchOne(pattern, from, character) {
  if (pattern[from] === "?") return 1;
  if (pattern[from] === "[") {
    let end = pattern.indexOf("]", from + 2);
    if (end > 0) return inClass(pattern.slice(from + 1, end), character) ? end - from + 1 : 0;
  }
  return pattern[from] === character ? 1 : 0;
}
__name(matchOne, "matchOne");
function inClass(body, character) {
  let isNegated = body.startsWith("!") || body.startsWith("^"), members = isNegated ? body.slice(1) : body, isFound = !1;
  for (let at3 = 0; at3 < members.length; at3 += 1) {
    let first = members[at3] ?? "", isRange = members[at3 + 1] === "-" && at3 + 2 < members.length, last = isRange ? members[at3 + 2] ?? "" : first;
    first <= character && character <= last && (isFound = !0), isRange && (at3 += 2);
  }
  return isFound !== isNegated;
}
__name(inClass, "inClass");

// packages/core/src/doctor/selection.ts
function selectChecks(checks, selection) {
  for (let entry of [...selection.only ?? [], ...selection.skip ?? []])
    if (!checks.some((check) => isNamedBy(check, entry))) throw noSuchCheck(`no check is called ${entry}`);
  for (let tag of selection.tags ?? [])
    if (!checks.some((check) => check.tags?.includes(tag))) throw noSuchCheck(`no check has the tag ${tag}`);
  return checks.filter(
    (check) => (!selection.only?.length || selection.only.some((entry) => isNamedBy(check, entry))) && !selection.skip?.some((entry) => isNamedBy(check, entry)) && (!selection.tags?.length || selection.tags.some((tag) => check.tags?.includes(tag)))
  );
}
__name(selectChecks, "selectChecks");
function isNamedBy(check, entry) {
  let pattern = entry.toLowerCase();
  return matchesWildcard(pattern, check.id.toLowerCase()) || matchesWildcard(pattern, check.group);
}
__name(isNamedBy, "isNamedBy");
function noSuchCheck(message) {
  return new MtaopsError("E_USAGE", message, { hint: "see them with --list-checks" });
}
__name(noSuchCheck, "noSuchCheck");

// packages/core/src/doctor/baseline.ts
function parseBaseline(text, from) {
  let document;
  try {
    document = JSON.parse(text);
  } catch (cause) {
    throw new MtaopsError("E_INPUT", `${from} is no JSON`, { cause, hint: HINT });
  }
  let findings = document?.findings;
  if (!Array.isArray(findings)) throw new MtaopsError("E_INPUT", `${from} holds no findings`, { hint: HINT });
  return new Set(findings.flatMap((finding) => fingerprints(finding)));
}
__name(parseBaseline, "parseBaseline");
var HINT = "make one with: mtaops doctor \u2026 --json > baseline.json";
function applyBaseline(findings, baseline) {
  return findings.map(
    (finding) => finding.status !== "pass" && !finding.waived && fingerprints(finding).every((fingerprint) => baseline.has(fingerprint)) ? { ...finding, waived: { reason: "already in the baseline" } } : finding
  );
}
__name(applyBaseline, "applyBaseline");
function fingerprints(finding) {
  return (finding.details ?? [finding]).filter((one) => one.status !== "pass").map((one) => {
    let files = (one.evidence ?? []).map((place2) => place2.file).toSorted();
    return JSON.stringify([finding.id, one.status, one.message?.replaceAll(/:\d+/g, ""), files]);
  });
}
__name(fingerprints, "fingerprints");

// packages/core/src/doctor/verdict.ts
var FAIL_ON = ["error", "warn", "unknown", "never"], COUNTING = {
  error: ["fail"],
  never: [],
  unknown: ["fail", "warn", "unknown"],
  warn: ["fail", "warn"]
};
function reachVerdict(findings, failOn = "error") {
  let counts = { fail: 0, pass: 0, unknown: 0, waived: 0, warn: 0 };
  for (let finding of findings) counts[finding.waived ? "waived" : finding.status] += 1;
  let isBad = COUNTING[failOn].some((status) => counts[status] > 0), isIncomplete = failOn !== "never" && counts.unknown > 0;
  return { counts, exitCode: isBad ? 1 : isIncomplete ? 3 : 0 };
}
__name(reachVerdict, "reachVerdict");

// packages/core/src/doctor/waiver.ts
function parseWaivers(value, from) {
  if (!Array.isArray(value)) throw malformed(from, "a list of {id, reason, until} is expected");
  return value.map((entry, at3) => {
    let { file, id, reason, until } = entry ?? {};
    if (typeof id != "string" || id === "") throw malformed(from, `entry ${at3 + 1} has no id`);
    if (typeof reason != "string" || reason.trim() === "") throw malformed(from, `${id} gives no reason`);
    if (typeof until != "string" || !isDay(until))
      throw malformed(from, `${id} needs until: YYYY-MM-DD, the last day it holds`);
    return { id, reason, until, ...typeof file == "string" ? { file } : {} };
  });
}
__name(parseWaivers, "parseWaivers");
function applyWaivers(findings, waivers, now) {
  let today = now.toISOString().slice(0, 10);
  return findings.map((finding) => {
    if (finding.status === "pass") return finding;
    let fitting = waivers.filter((waiver) => covers(waiver, finding)), valid = fitting.find((waiver) => today <= waiver.until);
    if (valid) return { ...finding, waived: { reason: valid.reason, until: valid.until } };
    let expired = fitting[0];
    return expired ? { ...finding, message: `${finding.message} (its waiver ended on ${expired.until})` } : finding;
  });
}
__name(applyWaivers, "applyWaivers");
function covers(waiver, finding) {
  return waiver.id.toLowerCase() !== finding.id.toLowerCase() ? !1 : waiver.file === void 0 || finding.evidence.some((place2) => place2.file === waiver.file);
}
__name(covers, "covers");
function isDay(text) {
  if (!/^\d{4}-\d{2}-\d{2}$/.test(text)) return !1;
  let day = /* @__PURE__ */ new Date(`${text}T00:00:00Z`);
  return !Number.isNaN(day.getTime()) && day.toISOString().startsWith(text);
}
__name(isDay, "isDay");
function malformed(from, problem) {
  return new MtaopsError("E_CONFIG", `${from}: ${problem}`);
}
__name(malformed, "malformed");

// packages/core/src/doctor/diagnose.ts
async function diagnose(doctor, host, options) {
  let { baseline, now, selection = {}, waivers = [], workload = {} } = options, checks = selectChecks(doctor.checks, selection).map(({ id }) => id), evidence = await gatherEvidence(host, (known) => doctor.wanted(known, workload), options.signal), judged = doctor.judge(evidence, { checks, now, workload }), waived = applyWaivers(judged, waivers, now), findings = baseline ? applyBaseline(waived, baseline) : waived, { counts, exitCode } = reachVerdict(findings, options.failOn);
  return {
    at: now.toISOString(),
    counts,
    exitCode,
    findings,
    ok: exitCode === 0,
    platform: options.platform,
    schema: "mtaops.doctor/1",
    subject: host.title
  };
}
__name(diagnose, "diagnose");

// packages/core/src/doctor/format/explain.ts
function formatCheck(check) {
  let { pass: pass2, warn: warn2, fail: fail2 } = check.rule, rule2 = [
    `  pass     ${pass2}`,
    ...warn2 === void 0 ? [] : [`  warn     ${warn2}`],
    ...fail2 === void 0 ? [] : [`  fail     ${fail2}`],
    "  unknown  something it rests on could not be read, and what was read does not decide"
  ];
  return [
    `${check.id}  ${check.title}`,
    `group ${check.group}, severity ${check.severity}${check.tags?.length ? `, tags ${check.tags.join(" ")}` : ""}`,
    "",
    check.why,
    "",
    "Judged",
    ...rule2,
    "",
    "Rests on",
    ...check.restsOn.map((what) => `  ${what}`),
    "",
    "Cure",
    `  ${check.remedy}`,
    "",
    `Vendor source: ${check.source}`
  ].join(`
`);
}
__name(formatCheck, "formatCheck");
function formatCheckList(checks) {
  let width = Math.max(0, ...checks.map(({ id }) => id.length));
  return checks.map(
    ({ group, id, severity, title }) => `${id.padEnd(width)}  ${group.padEnd(13)}  ${severity.padEnd(8)}  ${title}`
  ).join(`
`);
}
__name(formatCheckList, "formatCheckList");

// packages/core/src/doctor/check.ts
var CHECK_GROUPS = [
  "process",
  "configuration",
  "listener",
  "relay",
  "tls",
  "auth",
  "dkim",
  "size",
  "smime",
  "observability",
  "capacity",
  "security",
  "outbound",
  "version"
];

// packages/core/src/doctor/format/escape.ts
var XML = {
  '"': "&quot;",
  "&": "&amp;",
  "'": "&#39;",
  "<": "&lt;",
  ">": "&gt;"
};
function escapeMarkup(text) {
  return text.replaceAll(/["&'<>]/g, (character) => XML[character] ?? character);
}
__name(escapeMarkup, "escapeMarkup");
function escapeMarkdown(text) {
  return text.replaceAll(/[\\`*_[\]<>|]/g, (character) => `\\${character}`).replaceAll(`
`, "<br>");
}
__name(escapeMarkdown, "escapeMarkdown");

// packages/core/src/doctor/format/html-style.ts
var STYLE = `
:root{color-scheme:light dark;--bg:#f6f7f9;--card:#fff;--text:#1b1f24;--soft:#5b6470;--line:#dfe3e8;
--fail:#c62828;--warn:#b26a00;--unknown:#2563a8;--pass:#2e7d32;--waived:#7a7f87}
@media(prefers-color-scheme:dark){:root{--bg:#14171b;--card:#1d2126;--text:#e6e9ed;--soft:#9aa4b0;--line:#333a42;
--fail:#ff6b6b;--warn:#f0b056;--unknown:#6fb1ff;--pass:#6cc070;--waived:#8a929c}}
*{box-sizing:border-box}
body{margin:0;background:var(--bg);color:var(--text);font:16px/1.5 system-ui,sans-serif}
header,main,footer{max-width:62rem;margin:0 auto;padding:1rem}
header{padding-top:2rem}
h1{margin:.1em 0;font-size:1.5rem;overflow-wrap:anywhere}
h2{margin:2rem 0 .5rem;font-size:1rem;text-transform:uppercase;letter-spacing:.06em;color:var(--soft)}
.word{margin:0;font-weight:700;font-size:2rem}
header.fail .word{color:var(--fail)}header.unknown .word{color:var(--unknown)}header.pass .word{color:var(--pass)}
.bar{display:flex;height:.6rem;border-radius:.3rem;overflow:hidden;background:var(--line)}
.bar span{display:block}
.bar .fail{background:var(--fail)}.bar .warn{background:var(--warn)}.bar .unknown{background:var(--unknown)}
.bar .pass{background:var(--pass)}.bar .waived{background:var(--waived)}
details{background:var(--card);border:1px solid var(--line);border-left:.3rem solid var(--line);border-radius:.3rem;
margin:.4rem 0;padding:.5rem .8rem}
details.fail{border-left-color:var(--fail)}details.warn{border-left-color:var(--warn)}
details.unknown{border-left-color:var(--unknown)}details.pass{border-left-color:var(--pass)}
details.waived{border-left-color:var(--waived)}
summary{cursor:pointer}
summary b{display:inline-block;min-width:4.5rem}
.fail>summary b{color:var(--fail)}.warn>summary b{color:var(--warn)}.unknown>summary b{color:var(--unknown)}
.pass>summary b{color:var(--pass)}.waived>summary b{color:var(--waived)}
code{font:.9em/1.4 ui-monospace,monospace;overflow-wrap:anywhere}
small,.why,footer{color:var(--soft)}
.cure{border-left:2px solid var(--pass);padding-left:.6rem}
.todo li{margin:.35rem 0}
a{color:inherit}
@media print{details{break-inside:avoid}}
`;

// packages/core/src/doctor/format/text.ts
var SEVERITIES = ["critical", "high", "medium", "low", "info"];
function place({ file, line }) {
  return `${file}:${line}`;
}
__name(place, "place");
function summary({ counts }) {
  return [
    counts.fail > 0 ? `${counts.fail} failed` : "",
    counts.warn > 0 ? `${counts.warn} ${counts.warn === 1 ? "warning" : "warnings"}` : "",
    counts.unknown > 0 ? `${counts.unknown} could not be checked` : "",
    counts.waived > 0 ? `${counts.waived} waived` : "",
    `${counts.pass} passed`
  ].filter((part) => part !== "").join(", ");
}
__name(summary, "summary");
function verdictWord({ counts, exitCode }) {
  return counts.fail > 0 ? "FAILED" : exitCode === 1 ? "NOT ACCEPTED" : counts.unknown > 0 ? "INCOMPLETE" : counts.warn > 0 ? "PASSED WITH WARNINGS" : "PASSED";
}
__name(verdictWord, "verdictWord");
function worstFirst(findings) {
  let status = /* @__PURE__ */ __name((finding) => ["fail", "warn", "unknown", "pass"].indexOf(finding.status), "status"), severity = /* @__PURE__ */ __name((finding) => SEVERITIES.indexOf(finding.severity), "severity");
  return findings.toSorted((a, b) => status(a) - status(b) || severity(a) - severity(b));
}
__name(worstFirst, "worstFirst");
function counting(report, status) {
  return report.findings.filter((finding) => finding.status === status && !finding.waived);
}
__name(counting, "counting");
function printable(text) {
  return Array.from(text, (character) => isControl(character.charCodeAt(0)) ? "\uFFFD" : character).join(
    ""
  );
}
__name(printable, "printable");
function printableReport(report) {
  return JSON.parse(
    JSON.stringify(report),
    (_, value) => typeof value == "string" ? printable(value) : value
  );
}
__name(printableReport, "printableReport");
function isControl(code) {
  return code < 32 && code !== 9 && code !== 10 || code >= 127 && code < 160;
}
__name(isControl, "isControl");

// packages/core/src/doctor/format/html.ts
function formatHtml(given, checks) {
  let report = printableReport(given), known = new Map(checks.map((check) => [check.id, check])), word = verdictWord(report), tone = report.exitCode === 1 ? "fail" : report.exitCode === 3 ? "unknown" : "pass";
  return `<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>${escapeMarkup(`${word}: ${report.subject}`)}</title>
<style>${STYLE}</style>
</head>
<body>
<header class="${tone}">
<p class="word">${word}</p>
<h1>${escapeMarkup(report.subject)}</h1>
<p>${escapeMarkup(report.platform)} \xB7 ${escapeMarkup(report.at)} \xB7 ${summary(report)}</p>
${bar(report)}
</header>
<main>
${toDo(report)}
${CHECK_GROUPS.map((group) => section(group, report, known)).join("")}
</main>
<footer>mtaops doctor, exit code ${report.exitCode}</footer>
</body>
</html>
`;
}
__name(formatHtml, "formatHtml");
function bar({ counts, findings }) {
  let parts = ["fail", "warn", "unknown", "waived", "pass"].filter((status) => counts[status] > 0).map((status) => {
    let width = (100 * counts[status] / Math.max(1, findings.length)).toFixed(2);
    return `<span class="${status}" style="width:${width}%" title="${counts[status]} ${status}"></span>`;
  });
  return `<div class="bar" role="img" aria-label="${summary({ counts })}">${parts.join("")}</div>`;
}
__name(bar, "bar");
function toDo(report) {
  let cures = worstFirst([...counting(report, "fail"), ...counting(report, "warn")]).filter(
    ({ remedy }) => remedy
  );
  return cures.length === 0 ? "" : `<section><h2>What to do</h2><ol class="todo">${cures.map(
    ({ id, remedy = "", status }) => `<li class="${status}"><a href="#${escapeMarkup(id)}">${escapeMarkup(id)}</a> ${remedy.split(`
`).map(withCode).join("<br>")}</li>`
  ).join("")}</ol></section>`;
}
__name(toDo, "toDo");
function section(group, report, known) {
  let members = worstFirst(report.findings.filter((finding) => finding.group === group));
  return members.length === 0 ? "" : `<section><h2>${group}</h2>${members.map((finding) => card(finding, known.get(finding.id))).join("")}</section>`;
}
__name(section, "section");
function card(finding, check) {
  let status = finding.waived ? "waived" : finding.status, open = status === "fail" || status === "warn" ? " open" : "", waived = finding.waived ? `<p>Waived${finding.waived.until ? ` until ${escapeMarkup(finding.waived.until)}` : ""}: ${escapeMarkup(finding.waived.reason)}</p>` : "", places = finding.evidence.map((one) => `<li><code>${escapeMarkup(place(one))}</code></li>`).join(""), why = check ? `<p class="why">${escapeMarkup(check.why)} <small>${escapeMarkup(check.source)}</small></p>` : "", cure = finding.remedy ? `<p class="cure">${finding.remedy.split(`
`).map(withCode).join("<br>")}</p>` : "";
  return `<details id="${escapeMarkup(finding.id)}" class="${status}"${open}><summary><b>${status}</b> <code>${escapeMarkup(finding.id)}</code> ${escapeMarkup(finding.title ?? "")} <small>${finding.severity}</small></summary><p>${withCode(finding.message)}</p>${places ? `<ul>${places}</ul>` : ""}${cure}${waived}${why}</details>`;
}
__name(card, "card");
function withCode(text) {
  return text.split("`").map((part, at3) => at3 % 2 === 1 ? `<code>${escapeMarkup(part)}</code>` : escapeMarkup(part)).join("");
}
__name(withCode, "withCode");

// packages/core/src/doctor/format/human.ts
var SIGN = { fail: "\u2717", pass: "\u2713", unknown: "?", warn: "!" }, COLOR = { fail: "31", pass: "32", unknown: "36", warn: "33" };
function formatHuman(given, { color = !1, verbose = !1 } = {}) {
  let report = printableReport(given), paint = /* @__PURE__ */ __name((text, code) => color ? `\x1B[${code}m${text}\x1B[0m` : text, "paint"), bad = report.exitCode === 1 ? COLOR.fail : report.exitCode === 3 ? COLOR.unknown : COLOR.pass;
  return [
    `${paint(verdictWord(report), `1;${bad}`)}  ${report.subject} (${report.platform}): ${summary(report)}`,
    ...toDo2(report),
    ...groups(report, verbose, paint),
    ...unknowns(report, verbose)
  ].join(`
`);
}
__name(formatHuman, "formatHuman");
function toDo2(report) {
  let cures = worstFirst([...counting(report, "fail"), ...counting(report, "warn")]).flatMap(
    (finding) => (finding.remedy ?? "").split(`
`).filter(Boolean).map((remedy) => ({ finding, remedy }))
  );
  return cures.length === 0 ? [] : [
    "",
    "What to do",
    ...cures.map(({ finding, remedy }, at3) => `${String(at3 + 1).padStart(3)}. ${remedy}  [${finding.id}]`)
  ];
}
__name(toDo2, "toDo");
function groups(report, verbose, paint) {
  let shown = report.findings.filter(
    ({ severity, status, waived }) => verbose || status === "fail" || status === "warn" || waived || status === "pass" && severity === "info"
  );
  return CHECK_GROUPS.flatMap((group) => {
    let members = worstFirst(shown.filter((finding) => finding.group === group));
    return members.length === 0 ? [] : ["", group, ...members.flatMap((finding) => describe(finding, verbose, paint))];
  });
}
__name(groups, "groups");
function describe(finding, verbose, paint) {
  let severity = finding.status === "pass" ? "" : ` (${finding.severity})`, sign = paint(finding.waived ? "~" : SIGN[finding.status], COLOR[finding.status]), until = finding.waived?.until ? ` until ${finding.waived.until}` : "", details = verbose && finding.details ? finding.details : [];
  return [
    `  ${sign} ${finding.id}${severity}  ${finding.message}`,
    ...finding.evidence.map((evidence) => `      at ${place(evidence)}`),
    ...finding.waived ? [`      waived${until}: ${finding.waived.reason}`] : [],
    ...details.map(
      (detail) => `      ${SIGN[detail.status]} ${detail.message}${detail.evidence.map((one) => ` (${place(one)})`).join("")}`
    )
  ];
}
__name(describe, "describe");
function unknowns(report, verbose) {
  let open = counting(report, "unknown");
  return open.length === 0 || verbose ? [] : ["", "Could not be checked", ...[...Map.groupBy(open, ({ message }) => message)].map(
    ([reason, members]) => `  ? ${members.map(({ id }) => id).join(", ")}: ${reason}`
  )];
}
__name(unknowns, "unknowns");

// packages/core/src/doctor/format/junit.ts
function formatJunit(given) {
  let report = printableReport(given), { counts, findings } = report, name = `mtaops doctor ${report.platform} ${report.subject}`, totals = `tests="${findings.length}" failures="${counts.fail}" errors="0" skipped="${counts.unknown + counts.waived}"`;
  return [
    '<?xml version="1.0" encoding="UTF-8"?>',
    `<testsuites ${totals}>`,
    `  <testsuite name="${escapeMarkup(name)}" ${totals} timestamp="${report.at.slice(0, 19)}">`,
    ...findings.map(testCase),
    "  </testsuite>",
    "</testsuites>"
  ].join(`
`);
}
__name(formatJunit, "formatJunit");
function testCase(finding) {
  let title = escapeMarkup(`${finding.id} ${finding.title ?? ""}`.trim()), head = `    <testcase classname="doctor.${escapeMarkup(finding.group ?? "check")}" name="${title}"`, body = outcome(finding);
  return body === "" ? `${head}/>` : `${head}>
${body}
    </testcase>`;
}
__name(testCase, "testCase");
function outcome(finding) {
  let message = escapeMarkup(finding.message);
  if (finding.waived) return `      <skipped message="${escapeMarkup(`waived: ${finding.waived.reason}`)}"/>`;
  if (finding.status === "unknown") return `      <skipped message="${message}"/>`;
  let text = escapeMarkup(
    [...finding.evidence.map(place), finding.remedy ?? ""].filter(Boolean).join(`
`)
  );
  return finding.status === "fail" ? `      <failure type="${finding.severity}" message="${message}">${text}</failure>` : finding.status === "warn" ? `      <system-out>warning: ${message}
${text}</system-out>` : "";
}
__name(outcome, "outcome");

// packages/core/src/doctor/format/markdown.ts
function formatMarkdown(given) {
  let report = printableReport(given), rows = worstFirst(report.findings.filter(({ status }) => status !== "pass")).map((finding) => {
    let status = finding.waived ? "waived" : finding.status, where = finding.evidence.map((one) => `\`${place(one).replaceAll("`", "")}\``).join("<br>"), cells = [finding.message, finding.remedy ?? ""].map(escapeMarkdown);
    return `| ${status} | ${finding.severity} | ${finding.id} | ${cells[0]} | ${where} | ${cells[1]} |`;
  }), table = [
    "| status | severity | check | what | where | cure |",
    "| --- | --- | --- | --- | --- | --- |",
    ...rows
  ];
  return [
    `## ${verdictWord(report)}: ${escapeMarkdown(report.subject)}`,
    "",
    `${report.platform}, ${report.at}: ${summary(report)}.`,
    ...rows.length > 0 ? ["", ...table] : []
  ].join(`
`);
}
__name(formatMarkdown, "formatMarkdown");

// packages/core/src/doctor/format/nagios.ts
function formatNagios(given) {
  let report = printableReport(given), { counts } = report, performance = `fail=${counts.fail} warn=${counts.warn} unknown=${counts.unknown} pass=${counts.pass}`, open = worstFirst([
    ...counting(report, "fail"),
    ...counting(report, "warn"),
    ...counting(report, "unknown")
  ]), word = ["OK", "WARNING", "CRITICAL", "UNKNOWN"][nagiosExitCode(report)] ?? "UNKNOWN", lines = open.map(({ id, message, status }) => `${status.toUpperCase()} ${id}: ${message}`);
  return [
    `MTAOPS ${word} - ${report.subject}: ${summary(report)} | ${performance}`,
    ...lines.map(onePipeless)
  ].join(`
`);
}
__name(formatNagios, "formatNagios");
function nagiosExitCode({ counts }) {
  return counts.fail > 0 ? 2 : counts.warn > 0 ? 1 : counts.unknown > 0 ? 3 : 0;
}
__name(nagiosExitCode, "nagiosExitCode");
function onePipeless(line) {
  return line.replaceAll("|", "\xA6").replaceAll(`
`, " ");
}
__name(onePipeless, "onePipeless");

// packages/core/src/doctor/format/prometheus.ts
var VALUE = { fail: 2, pass: 0, unknown: 3, warn: 1 };
function formatPrometheus(given) {
  let report = printableReport(given), host = `platform="${label(report.platform)}",subject="${label(report.subject)}"`;
  return [
    "# HELP mtaops_doctor_check Outcome of a check: 0 pass, 1 warn, 2 fail, 3 unknown.",
    "# TYPE mtaops_doctor_check gauge",
    ...report.findings.map((finding) => {
      let labels = `id="${label(finding.id)}",group="${label(finding.group ?? "")}",severity="${finding.severity}"`;
      return `mtaops_doctor_check{${host},${labels},waived="${finding.waived !== void 0}"} ${VALUE[finding.status]}`;
    }),
    "# HELP mtaops_doctor_findings Number of findings by status; waived ones apart.",
    "# TYPE mtaops_doctor_findings gauge",
    ...Object.entries(report.counts).toSorted(([a], [b]) => a.localeCompare(b)).map(([status, count]) => `mtaops_doctor_findings{${host},status="${status}"} ${count}`),
    "# HELP mtaops_doctor_run_timestamp_seconds When the doctor ran.",
    "# TYPE mtaops_doctor_run_timestamp_seconds gauge",
    `mtaops_doctor_run_timestamp_seconds{${host}} ${Math.floor(Date.parse(report.at) / 1e3)}`,
    ""
  ].join(`
`);
}
__name(formatPrometheus, "formatPrometheus");
function label(text) {
  return text.replaceAll("\\", "\\\\").replaceAll('"', '\\"').replaceAll(`
`, "\\n");
}
__name(label, "label");

// packages/core/src/doctor/format/sarif.ts
var LEVEL = { fail: "error", pass: "none", unknown: "note", warn: "warning" };
function formatSarif(given, checks) {
  let report = printableReport(given), known = new Map(checks.map((check) => [check.id, check])), rules = report.findings.map((finding) => rule(finding, known.get(finding.id))), results = report.findings.flatMap(
    (finding, index) => finding.status === "pass" ? [] : [result(finding, index)]
  ), run = {
    columnKind: "utf16CodeUnits",
    invocations: [{ endTimeUtc: report.at, executionSuccessful: !0, exitCode: report.exitCode }],
    originalUriBaseIds: { ROOT: { description: { text: `/ of ${report.subject}` } } },
    results,
    tool: { driver: { name: "mtaops doctor", rules } }
  };
  return JSON.stringify(
    {
      $schema: "https://json.schemastore.org/sarif-2.1.0.json",
      runs: [run],
      version: "2.1.0"
    },
    void 0,
    2
  );
}
__name(formatSarif, "formatSarif");
function rule(finding, check) {
  return {
    id: finding.id,
    shortDescription: { text: finding.title ?? finding.id },
    ...check && {
      fullDescription: { text: check.why },
      help: { text: `${check.remedy}
Vendor source: ${check.source}` }
    },
    properties: { severity: finding.severity, tags: [finding.group ?? "doctor", ...check?.tags ?? []] }
  };
}
__name(rule, "rule");
function result(finding, ruleIndex) {
  let cure = finding.remedy === void 0 ? "" : `
${finding.remedy}`;
  return {
    level: LEVEL[finding.status],
    locations: finding.evidence.map(({ column, file, line }) => ({
      physicalLocation: {
        artifactLocation: { uri: encodeURI(file.replace(/^\/+/, "")), uriBaseId: "ROOT" },
        region: { startLine: line, ...column === void 0 ? {} : { startColumn: column } }
      }
    })),
    message: { text: finding.message + cure },
    ruleId: finding.id,
    ruleIndex,
    ...finding.waived && {
      suppressions: [{ justification: finding.waived.reason, kind: "external", status: "accepted" }]
    }
  };
}
__name(result, "result");

// packages/core/src/doctor/format/format-report.ts
var REPORT_FORMATS = [
  "human",
  "json",
  "junit",
  "sarif",
  "md",
  "nagios",
  "prometheus",
  "html"
];
function formatReport(format, report, checks, options = {}) {
  switch (format) {
    case "human":
      return formatHuman(report, options);
    case "json":
      return JSON.stringify(report, void 0, 2);
    case "junit":
      return formatJunit(report);
    case "sarif":
      return formatSarif(report, checks);
    case "md":
      return formatMarkdown(report);
    case "nagios":
      return formatNagios(report);
    case "prometheus":
      return formatPrometheus(report);
    case "html":
      return formatHtml(report, checks);
  }
}
__name(formatReport, "formatReport");

// packages/core/src/nearest-name.ts
function nearestName(asked, known) {
  let limit = Math.max(2, Math.floor(asked.length / 3));
  return known.map((name) => ({ distance: editDistance(asked.toLowerCase(), name.toLowerCase()), name })).filter(({ distance, name }) => distance <= limit && distance < name.length).toSorted((a, b) => a.distance - b.distance || a.name.localeCompare(b.name))[0]?.name;
}
__name(nearestName, "nearestName");
function editDistance(a, b) {
  let before = [], row = Array.from({ length: b.length + 1 }, (_, j) => j);
  for (let i = 1; i <= a.length; i += 1) {
    let next = [i];
    for (let j = 1; j <= b.length; j += 1) {
      let replace = at(row, j - 1) + (a[i - 1] === b[j - 1] ? 0 : 1), swap = i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1] ? at(before, j - 2) + 1 : replace;
      next.push(Math.min(at(row, j) + 1, at(next, j - 1) + 1, replace, swap));
    }
    before = row, row = next;
  }
  return at(row, b.length);
}
__name(editDistance, "editDistance");
function at(row, index) {
  return row[index] ?? Number.POSITIVE_INFINITY;
}
__name(at, "at");

// packages/core/src/relay/format.ts
function formatRelayDecision(question, decided) {
  let { change, considered, decision, reason, stanza } = decided, who = [question.ip, question.user === void 0 ? "" : `as ${question.user}`].filter(Boolean).join(" "), lines = [
    `${decision.toUpperCase()}  ${who} \u2192 ${question.rcpt ?? "any foreign recipient"}: ${reason}`
  ];
  stanza && lines.push(`  decided at ${at2(stanza)}`), considered.length > 0 && lines.push("", "Considered, in this order");
  for (let { effect, location, outcome: outcome2, subject } of considered)
    lines.push(`  ${SIGN2[effect]} ${subject}: ${outcome2}${location ? `  (${at2(location)})` : ""}`);
  if (change !== void 0) {
    let other = decision === "allowed" ? "refuse" : "allow";
    lines.push("", `Smallest change to ${other} it`, ...change.split("; or ").map((one) => `  ${one}`));
  }
  return lines.join(`
`);
}
__name(formatRelayDecision, "formatRelayDecision");
var SIGN2 = { allows: "+", denies: "-", none: "\xB7", unknown: "?" };
function formatRelayMatrix(rows) {
  let listeners = [...new Set(rows.map(({ listener }) => listener))], byClient = Map.groupBy(rows, ({ ip, network, user }) => `${network} (${ip})	${user ?? "-"}`), table = [
    ["network", "user", ...listeners],
    ...[...byClient].map(([client, members]) => [
      ...client.split("	"),
      ...listeners.map((listener) => members.find((row) => row.listener === listener)?.decision ?? "")
    ])
  ], widths = table[0]?.map((_, at3) => Math.max(...table.map((row) => row[at3]?.length ?? 0))) ?? [];
  return table.map(
    (row) => row.map((cell, at3) => cell.padEnd(widths[at3] ?? 0)).join("  ").trimEnd()
  ).join(`
`);
}
__name(formatRelayMatrix, "formatRelayMatrix");
function at2({ file, line }) {
  return `${file}:${line}`;
}
__name(at2, "at");

// packages/core/src/relay/matrix.ts
function relayMatrix(policy, evidence) {
  let { clients, listeners, users } = policy.subjects(evidence), rows = [];
  for (let { ip, label: label2 } of clients)
    for (let listener of listeners)
      for (let user of [null, ...users]) {
        let { decision, reason, stanza } = policy.decide(evidence, {
          ip,
          listener,
          ...user === null ? {} : { user }
        });
        rows.push({ decision, ip, listener, network: label2, reason, user, ...stanza ? { stanza } : {} });
      }
  return rows;
}
__name(relayMatrix, "relayMatrix");

// packages/core/src/address.ts
function domainOf(address) {
  let at3 = address.lastIndexOf("@");
  if (at3 < 0 || at3 === address.length - 1) return;
  let domain = address.slice(at3 + 1).toLowerCase();
  return domain.endsWith(".") ? domain.slice(0, -1) : domain;
}
__name(domainOf, "domainOf");
function needsSmtpUtf8(address) {
  return /[^\x20-\x7e]/.test(address);
}
__name(needsSmtpUtf8, "needsSmtpUtf8");

// packages/core/src/doctor/tree-host.ts
function createTreeHost(files, root) {
  let base = root.replace(/\/+$/, ""), answer = /* @__PURE__ */ __name((request) => {
    if (request.kind === "run") return Promise.resolve(offline("commands need a live host"));
    let path = `${base}${normalPath(`/${request.path}`)}`;
    return request.kind === "file" ? readFile(files, path, request.path) : request.kind === "list" ? listDirectory(files, path, request.path) : Promise.resolve(offline("owner and mode in a copied tree are not those of the host"));
  }, "answer");
  return {
    ask: /* @__PURE__ */ __name((requests) => Promise.all(requests.map(answer)), "ask"),
    title: root,
    async [Symbol.asyncDispose]() {
    }
  };
}
__name(createTreeHost, "createTreeHost");
async function readFile(files, path, shown) {
  try {
    let info = await files.info(path);
    return info ? info.kind !== "file" ? failed(`${shown} is not a file`) : { content: await files.read(path), kind: "file", ok: !0 } : { detail: `${shown}: no such file`, ok: !1, reason: "absent" };
  } catch (error) {
    return asFailure(error, shown);
  }
}
__name(readFile, "readFile");
async function listDirectory(files, path, shown) {
  try {
    let info = await files.info(path);
    return info ? info.kind !== "directory" ? failed(`${shown} is not a directory`) : { kind: "list", names: await files.list(path), ok: !0 } : { detail: `${shown}: no such directory`, ok: !1, reason: "absent" };
  } catch (error) {
    return asFailure(error, shown);
  }
}
__name(listDirectory, "listDirectory");
function asFailure(error, shown) {
  if (!isMtaopsError(error)) throw error;
  let isDenied = /permission denied|not permitted/.test(error.message);
  return { detail: isDenied ? `${shown}: permission denied` : error.message, ok: !1, reason: isDenied ? "denied" : "failed" };
}
__name(asFailure, "asFailure");
function offline(detail) {
  return { detail, ok: !1, reason: "offline" };
}
__name(offline, "offline");
function failed(detail) {
  return { detail, ok: !1, reason: "failed" };
}
__name(failed, "failed");

// packages/core/src/injection/api-injector.ts
function createApiInjector(ports, api, endpoint, options) {
  return {
    inject: /* @__PURE__ */ __name(async (mail) => {
      let request = api.prepare(mail, endpoint, options.key), startedMs = ports.clock.monotonicMs(), response = await ports.http.request(request, options), submission = api.read(mail, response), requestMs = ports.clock.monotonicMs() - startedMs;
      return { ...submission, phasesMs: { ...submission.phasesMs, request: requestMs } };
    }, "inject"),
    // HTTP has no connection to hold: each request finds its own.
    open: /* @__PURE__ */ __name(async () => options.onOpened?.({ url: endpoint.url, via: "api" }), "open"),
    [Symbol.asyncDispose]: async () => {
    }
  };
}
__name(createApiInjector, "createApiInjector");

// packages/core/src/injection/smtp-injector.ts
function createSmtpInjector(mailer, listener, options) {
  let connection, connected = /* @__PURE__ */ __name(async () => (connection?.isOpen || (connection = await mailer.connect(listener, options), options.onOpened?.({
    session: connection.session,
    via: "smtp",
    ...listener.auth ? { user: listener.auth.user } : {}
  })), connection), "connected");
  return {
    inject: /* @__PURE__ */ __name(async (mail) => (await connected()).send(mail), "inject"),
    open: /* @__PURE__ */ __name(async () => {
      await connected();
    }, "open"),
    [Symbol.asyncDispose]: async () => {
      await connection?.[Symbol.asyncDispose]();
    }
  };
}
__name(createSmtpInjector, "createSmtpInjector");

// packages/core/src/loopback.ts
function isLoopbackHost(host) {
  let name = host.toLowerCase().replace(/\.$/, "");
  return name === "localhost" || name.endsWith(".localhost") || /^127(?:\.\d{1,3}){3}$/.test(name) || /^(?:::1|::ffff:127(?:\.\d{1,3}){3}|(?:0{1,4}:){7}0{0,3}1)$/.test(name);
}
__name(isLoopbackHost, "isLoopbackHost");

// packages/core/src/platform/manifest.ts
function parsePlatformManifest(packageJson, packageName) {
  let field = member(packageJson, "mtaops");
  if (field === void 0) return;
  let contract = member(field, "contract"), id = member(member(field, "platform"), "id"), entry = member(member(field, "platform"), "entry");
  if (typeof contract != "number" || typeof id != "string" || typeof entry != "string")
    throw new MtaopsError("E_PLATFORM", `package.json of ${packageName} has a malformed "mtaops" field`, {
      hint: `it should read {"contract": ${1}, "platform": {"id": "\u2026", "entry": "./dist/index.js"}}`
    });
  if (contract !== 1)
    throw new MtaopsError(
      "E_PLATFORM",
      `${packageName} speaks platform contract ${contract}, this mtaops speaks ${1}`,
      { hint: contract > 1 ? "update mtaops" : `update ${packageName}` }
    );
  return { contract, platform: { entry, id } };
}
__name(parsePlatformManifest, "parsePlatformManifest");
function member(value, key) {
  return typeof value == "object" && value !== null ? value[key] : void 0;
}
__name(member, "member");

// packages/core/src/private-file.ts
function checkPrivateFile(path, info, allowedMode = 384) {
  let excess = info.mode & ~allowedMode & 63;
  if (excess === 0) return;
  let who = [excess & 56 ? "group" : "", excess & 7 ? "others" : ""].filter(Boolean).join(" and "), may = excess & 36 ? "readable" : excess & 18 ? "writable" : "executable";
  return {
    hint: `chmod ${octal(info.mode & (allowedMode | -64))} ${path}`,
    message: `${path} is ${may} by ${who} (mode ${octal(info.mode)})`,
    mode: info.mode,
    path
  };
}
__name(checkPrivateFile, "checkPrivateFile");
function octal(mode) {
  return (mode & 511).toString(8).padStart(4, "0");
}
__name(octal, "octal");

// packages/core/src/relay/ip-network.ts
var BITS = { 4: 32, 6: 128 };
function parseIpAddress(text) {
  if (!text.includes(":")) {
    let octets = parseOctets(text);
    return octets?.length === 4 ? { family: 4, value: joined(octets, 8n) } : void 0;
  }
  let groups2 = parseGroups(text);
  if (!groups2) return;
  let value = joined(groups2, 16n);
  return value >> 32n === 0xffffn ? { family: 4, value: value & 0xffffffffn } : { family: 6, value };
}
__name(parseIpAddress, "parseIpAddress");
function parseIpNetwork(text) {
  let [base = "", bits, ...more] = text.split("/");
  if (more.length > 0 || bits !== void 0 && !/^\d{1,3}$/.test(bits)) return;
  let octets = bits === void 0 || base.includes(":") ? void 0 : parseOctets(base), address = octets ? { family: 4, value: joined([...octets, 0, 0, 0, 0].slice(0, 4), 8n) } : parseIpAddress(base);
  if (!address) return;
  let prefix = bits === void 0 ? BITS[address.family] : Number(bits);
  if (prefix > BITS[address.family]) return;
  let host = BigInt(BITS[address.family] - prefix);
  return { family: address.family, prefix, value: address.value >> host << host };
}
__name(parseIpNetwork, "parseIpNetwork");
var LOOPBACK = ["127/8", "::1"].flatMap((text) => parseIpNetwork(text) ?? []), PRIVATE = [
  "10/8",
  "172.16/12",
  "192.168/16",
  "100.64/10",
  "169.254/16",
  "fc00::/7",
  "fe80::/10"
].flatMap((text) => parseIpNetwork(text) ?? []);
function joined(parts, bits) {
  return parts.reduce((value, part) => value << bits | BigInt(part), 0n);
}
__name(joined, "joined");
function parseOctets(text) {
  let parts = text.split(".");
  if (!(parts.length > 4 || !parts.every((part) => /^(0|[1-9]\d{0,2})$/.test(part) && Number(part) < 256)))
    return parts.map(Number);
}
__name(parseOctets, "parseOctets");
function parseGroups(text) {
  let halves = text.split("::");
  if (halves.length > 2) return;
  let sides = halves.map(groupsOf), [head, tail] = sides;
  if (!head || sides.includes(void 0)) return;
  if (halves.length === 1) return head.length === 8 ? head : void 0;
  let missing = 8 - head.length - (tail?.length ?? 0);
  return missing < 1 ? void 0 : [...head, ...Array(missing).fill(0), ...tail ?? []];
}
__name(parseGroups, "parseGroups");
function groupsOf(side) {
  if (side === "") return [];
  let groups2 = [], parts = side.split(":");
  for (let [at3, part] of parts.entries()) {
    let octets = at3 === parts.length - 1 && part.includes(".") ? parseOctets(part) : void 0, [a, b, c, d] = octets ?? [];
    if (a !== void 0 && b !== void 0 && c !== void 0 && d !== void 0)
      groups2.push(a * 256 + b, c * 256 + d);
    else if (/^[\da-f]{1,4}$/i.test(part)) groups2.push(Number.parseInt(part, 16));
    else return;
  }
  return groups2;
}
__name(groupsOf, "groupsOf");

// packages/core/src/secret.ts
var Secret = class {
  static {
    __name(this, "Secret");
  }
  #text;
  constructor(text) {
    this.#text = text;
  }
  reveal() {
    return this.#text;
  }
  toString() {
    return "***";
  }
  toJSON() {
    return "***";
  }
  [/* @__PURE__ */ Symbol.for("nodejs.util.inspect.custom")]() {
    return "***";
  }
};

// packages/core/src/secret-sources.ts
var MAX_SECRET_BYTES = 65536;
function secretFromText(text, place2, purpose) {
  let line = text.split(/\r?\n/, 1)[0] ?? "";
  if (line === "") throw new MtaopsError("E_CONFIG", `${purpose}: ${place2} is empty`);
  return new Secret(line);
}
__name(secretFromText, "secretFromText");
function secretFromEnvironment({ env }, environment, purpose) {
  let text = environment[env];
  if (text === void 0 || text === "")
    throw new MtaopsError(
      "E_CONFIG",
      `${purpose}: the environment variable ${env} is ${text === "" ? "empty" : "not set"}`,
      {
        hint: `set ${env}, or change where the secret is kept (secrets: in mtaops.yaml)`
      }
    );
  return new Secret(text);
}
__name(secretFromEnvironment, "secretFromEnvironment");
async function secretFromFile({ file, mode }, files, purpose, { isStrict = !1, onWarning } = {}) {
  let info = await files.info(file);
  if (!info) throw new MtaopsError("E_CONFIG", `${purpose}: no file ${file}`);
  if (info.kind === "directory") throw new MtaopsError("E_CONFIG", `${purpose}: ${file} is a directory`);
  if (info.sizeBytes > MAX_SECRET_BYTES)
    throw new MtaopsError(
      "E_CONFIG",
      `${purpose}: ${file} is too big for a secret (${info.sizeBytes} bytes)`
    );
  let exposed = info.kind === "file" ? checkPrivateFile(file, info, mode === void 0 ? 384 : Number.parseInt(mode, 8)) : void 0;
  if (exposed && isStrict)
    throw new MtaopsError("E_AUTH", `${purpose}: ${exposed.message}`, { hint: exposed.hint });
  return exposed && onWarning?.(`${purpose}: ${exposed.message}; ${exposed.hint}`), secretFromText(new TextDecoder().decode(await readSecret(file, files, purpose)), file, purpose);
}
__name(secretFromFile, "secretFromFile");
async function readSecret(file, files, purpose) {
  try {
    return await files.read(file);
  } catch (cause) {
    let reason = isMtaopsError(cause) ? cause.message : `cannot read ${file}`;
    throw new MtaopsError("E_CONFIG", `${purpose}: ${reason}`, { cause });
  }
}
__name(readSecret, "readSecret");
function cannotPrompt(purpose) {
  return new MtaopsError(
    "E_CONFIG",
    `${purpose}: cannot ask for it here (no terminal, CI or --non-interactive)`,
    {
      hint: "run it on a terminal, or keep the secret in an environment variable, a file or behind a command"
    }
  );
}
__name(cannotPrompt, "cannotPrompt");

// packages/core/src/smtp/refusal-rules.ts
var ENVELOPE = ["mail", "rcpt"], BODY = ["data", "dot"], REFUSAL_RULES = [
  // TLS and login
  { class: "tls-unavailable", source: "RFC 3207 \xA74: 454, and any other no to STARTTLS", stage: ["starttls"] },
  { class: "tls-required", code: /^538$/, source: "RFC 4954 \xA76: encryption required for this mechanism" },
  { class: "tls-required", enhanced: /^5\.7\.11$/, source: "RFC 5248: encryption needed" },
  {
    class: "tls-required",
    code: /^(?:530|550|554)$/,
    source: "RFC 3207 \xA74: 530 Must issue a STARTTLS command first",
    stage: ["ehlo", "auth", ...ENVELOPE],
    text: /\bSTARTTLS\b|\b(?:TLS|SSL|encrypt\w*)\b.{0,40}\b(?:required|needed|first)\b|\b(?:must|requires?)\b.{0,40}\b(?:TLS|SSL|encrypt)/i
  },
  { class: "auth-failed", code: /^535$/, source: "RFC 4954 \xA76: credentials invalid" },
  { class: "auth-mechanism", code: /^534$/, source: "RFC 4954 \xA76: mechanism too weak", stage: ["auth"] },
  {
    class: "auth-mechanism",
    code: /^50[0234]$/,
    source: "RFC 4954 \xA74: 504 unrecognised mechanism; Postfix 503 authentication not enabled",
    stage: ["auth"]
  },
  { class: "auth-failed", code: /^432$/, source: "RFC 5248: 4.7.12 password transition needed" },
  { class: "temporary", code: /^4/, source: "RFC 4954 \xA76: 454 temporary failure", stage: ["auth"] },
  { class: "auth-failed", code: /^5/, source: "Momentum: 550 Unexpected auth error", stage: ["auth"] },
  { class: "auth-required", code: /^530$/, source: "RFC 4954 \xA76: authentication required" },
  // Relaying: the wording is the only sign, 5.7.1 alone says "policy"
  {
    class: "relay-denied",
    source: "Postfix, Exim, Momentum, PowerMTA: any no to RCPT that speaks of relaying",
    stage: ["connect", "greeting", ...ENVELOPE],
    text: /\brelay(?:ing|ed)?\b/i
  },
  {
    class: "relay-denied",
    source: "the same at the end of data, where a filter may quote the words",
    stage: BODY,
    text: /^(?:<[^>]*>[:.]* )?relay(?:ing)?\b.{0,80}\b(?:denied|not permitted|prohibited)\b/i
  },
  // Sender
  {
    class: "sending-domain",
    source: "SparkPost: 550 5.7.1 Unconfigured Sending Domain",
    text: /\b(?:unconfigured|unverified|blocked)\b.{0,20}\bsending domain\b|compliance pending for sending domain/i
  },
  { class: "sending-domain", enhanced: /^[45]\.1\.[78]$/, source: "RFC 3463 \xA73.2: bad sender's address" },
  {
    class: "sending-domain",
    source: "Postfix reject_unknown_sender_domain",
    stage: ENVELOPE,
    text: /\bsender address rejected: domain not found/i
  },
  // Size, space, numbers
  {
    class: "message-too-big",
    enhanced: /^[45]\.3\.4$/,
    source: "RFC 3463 \xA73.4: message too big for system",
    text: /^(?!allocated resources)/i
  },
  {
    class: "message-too-big",
    source: "Exim 552 without a code, Momentum 421 4.3.0",
    text: /\bmessage (?:file )?(?:is )?too (?:big|large)\b|\bmessage size\b.{0,30}\bexceed|\bsize limit\b.{0,20}\bexceed|\bexceeds?\b.{0,40}\b(?:message|maximum|max\w*) (?:\w+ )?size/i
  },
  { class: "mailbox-full", enhanced: /^[45]\.2\.2$/, source: "RFC 3463 \xA73.3: mailbox full" },
  { class: "mailbox-full", code: /^552$/, source: "RFC 5321 \xA74.2.3: storage allocation", stage: ["rcpt"] },
  {
    class: "mailbox-full",
    source: "wording",
    stage: ["rcpt", "dot"],
    text: /\bmailbox (?:is )?full\b|\bover ?quota\b/i
  },
  {
    class: "rate-limited",
    source: "Momentum 452 4.5.3: messages per connection; a new connection goes on",
    text: /\bbatch limit reached\b|\brecipients per connection limit\b/i
  },
  { class: "too-many-recipients", enhanced: /^[45]\.5\.3$/, source: "RFC 3463 \xA73.6: too many recipients" },
  {
    class: "too-many-recipients",
    source: "wording",
    text: /\btoo many recipients\b|\brecipients per message limit\b/i
  },
  // Come back later
  { class: "greylisted", code: /^4/, source: "RFC 6647; postgrey", text: /\bgr[ea]y-?list/i },
  {
    class: "rate-limited",
    code: /^4/,
    enhanced: /^4\.4\.5$/,
    source: "RFC 3463 \xA73.5: congestion; Momentum concurrency limit"
  },
  {
    class: "rate-limited",
    source: "SparkPost sending limit, Postfix anvil, wording",
    text: /\b(?:rate|sending|concurrency|connection|message|hourly|daily|monthly)\b.{0,20}\b(?:limit|quota)\b|\btoo many (?:concurrent )?(?:connections|messages|errors)\b|\bthrottl/i
  },
  // Recipient
  {
    class: "recipient-unknown",
    enhanced: /^[45]\.1\.(?:[01236]|10)$/,
    source: "RFC 3463 \xA73.2, RFC 7505 (null MX)",
    stage: ["rcpt", "dot"]
  },
  {
    class: "recipient-unknown",
    source: "Exim, OpenSMTPD, wording",
    stage: ["rcpt"],
    text: /\b(?:user|recipient|mailbox|address)\b.{0,20}\bunknown\b|\bunknown (?:user|recipient|mailbox|address)\b|\bno such (?:user|recipient|mailbox|address)\b|\bdoes not exist\b|\binvalid recipient\b|\bunrouteable address\b/i
  },
  // Content and policy
  {
    class: "content",
    enhanced: /^[45]\.6\.\d+$/,
    source: "RFC 3463 \xA73.7: media errors; Momentum 550 5.6.0",
    stage: BODY
  },
  {
    class: "content",
    source: "filters",
    stage: BODY,
    text: /\b(?:spam|virus|malware|phish\w*|attachment)\b|\bcontent\b.{0,20}\b(?:rejected|blocked|denied)\b/i
  },
  {
    class: "content",
    code: /^5/,
    enhanced: /^5\.4\.6$/,
    source: "RFC 3463 \xA73.5: mail loop, too many Received",
    stage: BODY
  },
  {
    class: "policy",
    code: /^(?:521|554|556)$/,
    source: "RFC 7504: no mail service here",
    stage: ["connect", "greeting", "ehlo"]
  },
  { class: "policy", code: /^551$/, source: "Momentum: recipient blackholed" },
  { class: "policy", code: /^5/, enhanced: /^5\.7\.\d+$/, source: "RFC 3463 \xA73.8: security or policy" },
  // What the protocol itself is about
  { class: "protocol", code: /^50[0-5]$|^555$/, source: "RFC 5321 \xA74.2.2: syntax, sequence, parameters" },
  { class: "protocol", code: /^5/, enhanced: /^5\.5\.[0-24-6]$/, source: "RFC 3463 \xA73.6: protocol status" },
  { class: "temporary", code: /^4/, source: "RFC 5321 \xA74.2.1" },
  { class: "permanent", code: /^5/, source: "RFC 5321 \xA74.2.1" }
];

// packages/core/src/smtp/reply.ts
var LINE = /^(\d{3})(?:[ -](.*))?$/, ENHANCED = /^([245]\.\d{1,3}\.\d{1,3})(?:\s+|:\s*|$)/;
function parseReply(received) {
  let code, enhanced, texts = [];
  for (let line of received.split(/\r?\n/).filter((part) => part !== "")) {
    let match = LINE.exec(line);
    if (!match) return;
    let lineCode = Number(match[1]);
    if (code !== void 0 && code !== lineCode) return;
    code = lineCode;
    let rest = withoutCode(match[2] ?? "", lineCode), found = ENHANCED.exec(rest), isStatus = found?.[1]?.[0] === String(lineCode)[0];
    isStatus && (enhanced ??= found?.[1]);
    let text = (isStatus ? rest.slice(found?.[0].length) : rest).trim();
    text !== "" && texts.push(text);
  }
  if (!(code === void 0 || code < 200 || code > 599))
    return { code, ...enhanced === void 0 ? {} : { enhanced }, text: texts.join(" ") };
}
__name(parseReply, "parseReply");
function withoutCode(text, code) {
  let trimmed = text.trimStart();
  return trimmed.startsWith(`${code} `) ? trimmed.slice(4).trimStart() : trimmed;
}
__name(withoutCode, "withoutCode");
function formatReply({ code, enhanced, text }) {
  let oneLine = text.replace(new RegExp("\\p{Cc}+", "gu"), " ").trim(), cut = oneLine.length > 200 ? `${oneLine.slice(0, 199)}\u2026` : oneLine;
  return [String(code), enhanced, cut].filter((part) => part !== void 0 && part !== "").join(" ");
}
__name(formatReply, "formatReply");

// packages/core/src/smtp/classify-refusal.ts
function classifyRefusal(refused) {
  if ("failure" in refused) {
    let { failure, stage: stage2 } = refused;
    return {
      class: failure.class,
      isTemporary: TEMPORARY.has(failure.class),
      stage: stage2,
      summary: failure.detail
    };
  }
  let { reply, session, stage } = refused, found = classOf(stage, reply, session);
  return {
    class: found,
    isTemporary: reply.code >= 400 && reply.code < 500,
    reply,
    stage,
    summary: `${PHRASES[found]} (${PLACES[stage]}: ${formatReply(reply)})`
  };
}
__name(classifyRefusal, "classifyRefusal");
var TEMPORARY = /* @__PURE__ */ new Set([
  "connection-lost",
  "connection-refused",
  "dns-failed",
  "timeout"
]);
function classOf(stage, reply, session = {}) {
  return reply.code < 400 ? "protocol" : session.authMechanism === void 0 && session.extensions?.some(isAuthOffer) && /\bclient host rejected: access denied\b/i.test(reply.text) ? "auth-required" : REFUSAL_RULES.find((rule2) => fits(rule2, stage, reply))?.class ?? "permanent";
}
__name(classOf, "classOf");
function fits(rule2, stage, reply) {
  return (rule2.stage?.includes(stage) ?? !0) && (rule2.code?.test(String(reply.code)) ?? !0) && (rule2.enhanced?.test(reply.enhanced ?? "") ?? !0) && (rule2.text?.test(reply.text) ?? !0);
}
__name(fits, "fits");
var isAuthOffer = /* @__PURE__ */ __name((extension) => /^AUTH[ =]/i.test(extension), "isAuthOffer"), PLACES = {
  auth: "at AUTH",
  connect: "at connect",
  data: "at DATA",
  dot: "at end of data",
  ehlo: "at EHLO",
  greeting: "as greeting",
  mail: "at MAIL",
  rcpt: "at RCPT",
  starttls: "at STARTTLS"
}, PHRASES = {
  "auth-failed": "login refused",
  "auth-mechanism": "login mechanism refused",
  "auth-required": "the server wants a login first",
  "connection-lost": "connection lost",
  "connection-refused": "connection refused",
  content: "refused for its content",
  "dns-failed": "name resolution failed",
  greylisted: "greylisted: the server wants a second attempt later",
  "host-not-found": "host not found",
  "mailbox-full": "mailbox full",
  "message-too-big": "message too big",
  permanent: "refused",
  policy: "refused by policy",
  protocol: "the server did not follow or did not accept the protocol",
  "rate-limited": "a limit is reached",
  "recipient-unknown": "recipient unknown",
  "relay-denied": "relaying denied",
  "sending-domain": "sender or sending domain refused",
  temporary: "refused for now",
  timeout: "no answer in time",
  "tls-mode": "port and TLS mode do not fit",
  "tls-required": "the server wants TLS first",
  "tls-unavailable": "TLS not available",
  "tls-untrusted": "certificate not trusted",
  "tls-version": "no TLS version in common",
  "too-many-recipients": "too many recipients in one message"
};

// packages/core/src/smtp/explain-refusal.ts
function explainRefusal(refusal, place2 = {}) {
  let { causes, isOurs, meaning, nextStep } = WORDS[refusal.class], server = place2.platformTitle ?? "the server", doctor = place2.targetName === void 0 ? void 0 : `mtaops doctor --target ${place2.targetName}`;
  return {
    causes: causes.map((cause) => cause.replaceAll("{server}", server)),
    meaning: meaning.replaceAll("{server}", server),
    nextStep: doctor === void 0 || isOurs ? nextStep : `${nextStep}; ${doctor} checks the server's side`
  };
}
__name(explainRefusal, "explainRefusal");
var WORDS = {
  "auth-failed": {
    causes: [
      "wrong user name or password",
      "the account may not send by SMTP",
      "locked after failed logins",
      "a credential of another region or tenant"
    ],
    meaning: "{server} knows the login mechanism and refused these credentials.",
    nextStep: "check user and password once, by hand; do not retry in a loop, accounts get locked"
  },
  "auth-mechanism": {
    causes: [
      "the mechanism is offered only after STARTTLS",
      "the listener has no login at all",
      "the target allows only mechanisms that are not offered"
    ],
    meaning: "There is no login mechanism that both sides have.",
    nextStep: "set smtp.auth.mechanisms of the target to one that is offered, or remove auth where none is needed"
  },
  "auth-required": {
    causes: [
      "no SMTP_USER and SMTP_PASSWORD, or no auth on the target",
      "the client is not in a network that may send without login"
    ],
    meaning: "{server} takes mail here only after a login.",
    nextStep: "set SMTP_USER and SMTP_PASSWORD, or smtp.auth of the target"
  },
  "connection-lost": {
    causes: [
      "the server or a balancer closed the connection",
      "a firewall cut it",
      "the message or the rate was not to its liking"
    ],
    meaning: "The connection ended in the middle of the dialogue.",
    nextStep: "try again; if it repeats, look at the log of the server for this minute"
  },
  "connection-refused": {
    causes: [
      "the MTA is not running",
      "it listens on another port or address",
      "a firewall rejects the connection"
    ],
    meaning: "The machine answers, but nothing takes connections there, or there is no way to it.",
    nextStep: "check host and port, and that the MTA runs"
  },
  content: {
    causes: [
      "a line over 998 octets or a bare LF",
      "a header that is missing or malformed",
      "a filter took it for spam or for malware"
    ],
    meaning: "{server} read the message and refused what is in it.",
    nextStep: "look at the message with --dry-run --out FILE; the reply says what is wrong"
  },
  "dns-failed": {
    causes: ["the resolver cannot be reached", "the name servers of the domain fail"],
    meaning: "DNS gave neither an address nor a no.",
    nextStep: "try again later, or give the address instead of the name"
  },
  greylisted: {
    causes: ["the first mail of this sender from this address"],
    meaning: "{server} asks every newcomer to come back.",
    nextStep: "send again in some minutes; for an injection listener, switch greylisting off for the generation nodes"
  },
  "host-not-found": {
    causes: ["a typing error in the host name", "a name that only another network or VPN knows"],
    isOurs: !0,
    meaning: "The host name does not exist in DNS.",
    nextStep: "check SMTP_HOST, or host of the target"
  },
  "mailbox-full": {
    causes: ["the recipient is over quota", "the disk of the server is full"],
    meaning: "There is no room for the message.",
    nextStep: "tell the recipient by another way, or send again later"
  },
  "message-too-big": {
    causes: [
      "a large attachment; signing and encrypting make it about 1.4 times larger each",
      "a low limit for this client"
    ],
    meaning: "The message is over the size that {server} takes.",
    nextStep: "send less, or raise the message size limit of the listener"
  },
  permanent: {
    causes: ["see the reply"],
    meaning: "{server} refused, and trying the same again will not help.",
    nextStep: "read the reply; --verbose shows the dialogue"
  },
  policy: {
    causes: [
      "the client address is not allowed",
      "a suppression list holds the recipient",
      "a rule of the operator"
    ],
    meaning: "{server} could take the mail and will not.",
    nextStep: "ask who runs it, with the reply and the time"
  },
  protocol: {
    causes: [
      "another service listens on that port",
      "a proxy changes the dialogue",
      "an address or parameter that the server cannot parse"
    ],
    meaning: "The dialogue is not what SMTP asks for.",
    nextStep: "check host and port; --verbose shows the dialogue"
  },
  "rate-limited": {
    causes: [
      "too many connections at once",
      "too many messages in an hour or a day",
      "too many messages over one connection"
    ],
    meaning: "{server} takes no more for the moment.",
    nextStep: "send slower or over fewer connections, and again later"
  },
  "recipient-unknown": {
    causes: ["a typing error in the address", "the mailbox was removed"],
    isOurs: !0,
    meaning: "The address does not exist on {server}.",
    nextStep: "correct the address and take it off the list"
  },
  "relay-denied": {
    causes: [
      "no login, or a login before TLS that never happened",
      "the client address is not in the networks that may relay",
      "the login is good but its account may not relay"
    ],
    meaning: "{server} takes mail for its own domains only, from this client as it stands now.",
    nextStep: "log in (SMTP_USER and SMTP_PASSWORD, or smtp.auth of the target), or let the server relay for this address"
  },
  "sending-domain": {
    causes: [
      "the domain of From is not set up or not verified there",
      "it belongs to another account, subaccount or region",
      "a typing error in From"
    ],
    meaning: "{server} does not send for this sender address or its domain.",
    nextStep: "set up and verify the domain of From, exactly as written, or use one that is"
  },
  temporary: {
    causes: ["load, a restart or a full disk on the server", "a check that could not be made, such as DNS"],
    meaning: "{server} cannot take it now and expects another attempt.",
    nextStep: "send again later"
  },
  timeout: {
    causes: ["a firewall drops the packets", "the server waits for TLS on this port", "it is overloaded"],
    meaning: "No answer came in time.",
    nextStep: "check host, port and TLS mode, or give more time with --timeout"
  },
  "tls-mode": {
    causes: ["port 465 speaks TLS from the first byte, ports 25 and 587 begin in plain SMTP"],
    isOurs: !0,
    meaning: "The port and the TLS mode do not fit each other.",
    nextStep: "set tls of the target to what the port speaks, or change the port"
  },
  "tls-required": {
    causes: ["the client did not start TLS", "TLS is switched off for this target"],
    isOurs: !0,
    meaning: "No login and no mail without TLS here.",
    nextStep: "set tls: require (or implicit for port 465)"
  },
  "tls-unavailable": {
    causes: [
      "no certificate is configured on the listener",
      "something on the way strips STARTTLS",
      "the wrong port"
    ],
    meaning: "TLS was asked for and {server} does not provide it.",
    nextStep: "configure a certificate on the listener; only on a trusted network set tls: opportunistic or none"
  },
  "tls-untrusted": {
    causes: [
      "a private CA that this machine does not know",
      "an expired certificate",
      "a host name that is not in the certificate"
    ],
    meaning: "TLS works, but who is at the other end could not be proved, so nothing was sent.",
    nextStep: "name the CA in tls_ca of the target (or NODE_EXTRA_CA_CERTS), or use the name in the certificate"
  },
  "tls-version": {
    causes: ["the server speaks TLS 1.0 or 1.1 only", "its cipher list is too narrow or too old"],
    meaning: "Both sides have no TLS version of today (1.2 or newer) and cipher in common.",
    nextStep: "enable TLS 1.2 and 1.3 on the listener"
  },
  "too-many-recipients": {
    causes: ["the limit of recipients in one message"],
    meaning: "Some recipients were not taken with this message.",
    nextStep: "send to the remaining recipients in a second message"
  }
};

// packages/core/src/smtp/mta-id.ts
var FORMS = [
  { form: /\bqueued as (?:<)?([\w.-]+)/i, server: "Postfix" },
  // The spool id, field 1 of mainlog.ec.
  { form: /\bOK (?:id=)?([0-9A-F]{2}\/[0-9A-F]{2}-\d+-[0-9A-F]+)\b/i, server: "Momentum, SparkPost" },
  { form: /\bOK id=([\w-]+)/i, server: "Exim" },
  { form: /^:?\s*([\w-]{8,}) Message accepted for delivery/i, server: "Sendmail, OpenSMTPD" },
  { form: /^ok \d+ (qp \d+)/i, server: "qmail" }
];
function findMtaId(reply) {
  if (!(reply.code < 200 || reply.code > 299))
    for (let { form } of FORMS) {
      let found = form.exec(reply.text)?.[1];
      if (found !== void 0) return found;
    }
}
__name(findMtaId, "findMtaId");

// packages/core/src/smtp/refusal-error.ts
var CODES = {
  "auth-failed": "E_AUTH",
  "auth-mechanism": "E_AUTH",
  "auth-required": "E_AUTH",
  "connection-lost": "E_TRANSPORT",
  "connection-refused": "E_UNAVAILABLE",
  content: "E_REFUSED",
  "dns-failed": "E_TRANSPORT",
  greylisted: "E_TRANSPORT",
  "host-not-found": "E_HOST",
  "mailbox-full": "E_REFUSED",
  "message-too-big": "E_REFUSED",
  permanent: "E_REFUSED",
  policy: "E_REFUSED",
  protocol: "E_PROTOCOL",
  "rate-limited": "E_TRANSPORT",
  "recipient-unknown": "E_RECIPIENT",
  "relay-denied": "E_AUTH",
  "sending-domain": "E_REFUSED",
  temporary: "E_TRANSPORT",
  timeout: "E_TRANSPORT",
  "tls-mode": "E_PROTOCOL",
  "tls-required": "E_AUTH",
  "tls-unavailable": "E_AUTH",
  "tls-untrusted": "E_AUTH",
  "tls-version": "E_AUTH",
  "too-many-recipients": "E_REFUSED"
};
function refusalErrorCode({ class: why, isTemporary }) {
  let code = CODES[why];
  return !isTemporary || code === "E_UNAVAILABLE" || why === "relay-denied" || why === "auth-failed" || why === "tls-required" ? code : "E_TRANSPORT";
}
__name(refusalErrorCode, "refusalErrorCode");
function refusalError(refusal, message, hint, cause) {
  return new MtaopsError(refusalErrorCode(refusal), message, {
    cause,
    details: { refusal },
    ...hint === void 0 ? {} : { hint }
  });
}
__name(refusalError, "refusalError");

export {
  domainOf,
  needsSmtpUtf8,
  MtaopsError,
  isMtaopsError,
  parseBaseline,
  gatherEvidence,
  selectChecks,
  FAIL_ON,
  parseWaivers,
  diagnose,
  formatCheck,
  formatCheckList,
  REPORT_FORMATS,
  formatReport,
  createTreeHost,
  createApiInjector,
  createSmtpInjector,
  isLoopbackHost,
  nearestName,
  parsePlatformManifest,
  checkPrivateFile,
  formatRelayDecision,
  formatRelayMatrix,
  relayMatrix,
  MAX_SECRET_BYTES,
  secretFromText,
  secretFromEnvironment,
  secretFromFile,
  cannotPrompt,
  parseReply,
  classifyRefusal,
  explainRefusal,
  findMtaId,
  refusalErrorCode,
  refusalError
};
