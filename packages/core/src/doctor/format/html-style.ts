/** The whole style sheet of the HTML report. */
export const STYLE = `
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
