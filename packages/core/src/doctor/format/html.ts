import type { Finding } from '../../finding.ts';
import { CHECK_GROUPS, type CheckInfo } from '../check.ts';
import type { DoctorReport } from '../report.ts';
import { escapeMarkup as esc } from './escape.ts';
import { STYLE } from './html-style.ts';
import { counting, place, printableReport, summary, verdictWord, worstFirst } from './text.ts';

/** One HTML file that needs nothing else: no script, no font, no request. Readable in dark mode and on paper. */
export function formatHtml(given: DoctorReport, checks: readonly CheckInfo[]): string {
  const report = printableReport(given);
  const known = new Map(checks.map((check) => [check.id, check] as const));
  const word = verdictWord(report);
  const tone = report.exitCode === 1 ? 'fail' : report.exitCode === 3 ? 'unknown' : 'pass';
  return `<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>${esc(`${word}: ${report.subject}`)}</title>
<style>${STYLE}</style>
</head>
<body>
<header class="${tone}">
<p class="word">${word}</p>
<h1>${esc(report.subject)}</h1>
<p>${esc(report.platform)} · ${esc(report.at)} · ${summary(report)}</p>
${bar(report)}
</header>
<main>
${toDo(report)}
${CHECK_GROUPS.map((group) => section(group, report, known)).join('')}
</main>
<footer>mtaops doctor, exit code ${report.exitCode}</footer>
</body>
</html>
`;
}

function bar({ counts, findings }: DoctorReport): string {
  const parts = (['fail', 'warn', 'unknown', 'waived', 'pass'] as const)
    .filter((status) => counts[status] > 0)
    .map((status) => {
      const width = ((100 * counts[status]) / Math.max(1, findings.length)).toFixed(2);
      return `<span class="${status}" style="width:${width}%" title="${counts[status]} ${status}"></span>`;
    });
  return `<div class="bar" role="img" aria-label="${summary({ counts })}">${parts.join('')}</div>`;
}

function toDo(report: DoctorReport): string {
  const cures = worstFirst([...counting(report, 'fail'), ...counting(report, 'warn')]).filter(
    ({ remedy }) => remedy,
  );
  if (cures.length === 0) return '';
  const items = cures.map(
    ({ id, remedy = '', status }) =>
      `<li class="${status}"><a href="#${esc(id)}">${esc(id)}</a> ${remedy.split('\n').map(withCode).join('<br>')}</li>`,
  );
  return `<section><h2>What to do</h2><ol class="todo">${items.join('')}</ol></section>`;
}

function section(group: string, report: DoctorReport, known: ReadonlyMap<string, CheckInfo>): string {
  const members = worstFirst(report.findings.filter((finding) => finding.group === group));
  if (members.length === 0) return '';
  return `<section><h2>${group}</h2>${members.map((finding) => card(finding, known.get(finding.id))).join('')}</section>`;
}

function card(finding: Finding, check: CheckInfo | undefined): string {
  const status = finding.waived ? 'waived' : finding.status;
  const open = status === 'fail' || status === 'warn' ? ' open' : '';
  const waived = finding.waived
    ? `<p>Waived${finding.waived.until ? ` until ${esc(finding.waived.until)}` : ''}: ${esc(finding.waived.reason)}</p>`
    : '';
  const places = finding.evidence.map((one) => `<li><code>${esc(place(one))}</code></li>`).join('');
  const why = check ? `<p class="why">${esc(check.why)} <small>${esc(check.source)}</small></p>` : '';
  const cure = finding.remedy
    ? `<p class="cure">${finding.remedy.split('\n').map(withCode).join('<br>')}</p>`
    : '';
  return `<details id="${esc(finding.id)}" class="${status}"${open}><summary><b>${status}</b> <code>${esc(finding.id)}</code> ${esc(finding.title ?? '')} <small>${finding.severity}</small></summary><p>${withCode(finding.message)}</p>${places ? `<ul>${places}</ul>` : ''}${cure}${waived}${why}</details>`;
}

/** Text between backticks as code. */
function withCode(text: string): string {
  return text
    .split('`')
    .map((part, at) => (at % 2 === 1 ? `<code>${esc(part)}</code>` : esc(part)))
    .join('');
}
