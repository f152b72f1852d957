/** The style of the HTML report: readable at any size, in light and dark, on paper. */
export const STYLE = `
:root{color-scheme:light dark;--text:#1b1b1b;--quiet:#4a4a4a;--paper:#fff;--card:#f6f6f4;--line:#b9b9b4;--link:#0b4fa8;--failed:#a3140b;--passed:#0b5d2a;--unsure:#7a4b00}
@media (prefers-color-scheme:dark){:root{--text:#ededed;--quiet:#c2c2c2;--paper:#141414;--card:#1f1f1f;--line:#5c5c5c;--link:#8ab8ff;--failed:#ff9c92;--passed:#86d9a0;--unsure:#f0c070}}
html{scroll-padding-top:1rem}
body{margin:0;font:1rem/1.55 system-ui,sans-serif;color:var(--text);background:var(--paper)}
header,main,footer{max-width:60rem;margin:0 auto;padding:0 1rem}
a{color:var(--link)}
a:focus-visible,summary:focus-visible,pre:focus-visible{outline:3px solid var(--link);outline-offset:2px}
.skip{position:absolute;left:-100vw;top:0;padding:.75rem 1rem;background:var(--paper);z-index:1}
.skip:focus{left:0}
h1{font-size:1.9rem;line-height:1.2;margin:1.5rem 0 .5rem}
h2{font-size:1.4rem;margin:2rem 0 .5rem}
h3{font-size:1.15rem;margin:1.5rem 0 .5rem;overflow-wrap:anywhere}
h4{font-size:1rem;margin:1.2rem 0 .25rem}
.card{background:var(--card);border:1px solid var(--line);border-radius:.4rem;padding:.25rem 1rem 1rem;margin:1rem 0}
.verdict{font-size:1.25rem;font-weight:700}
.failed,.error{color:var(--failed)}.passed{color:var(--passed)}.cantTell,.untested{color:var(--unsure)}
.quiet{color:var(--quiet)}
table{border-collapse:collapse;width:100%}
caption{text-align:start;font-weight:600;padding:.5rem 0}
th,td{text-align:start;padding:.35rem .6rem .35rem 0;border-bottom:1px solid var(--line);vertical-align:top;overflow-wrap:anywhere}
th{overflow-wrap:normal}
.wide{overflow-x:auto}
dl{display:grid;grid-template-columns:max-content 1fr;gap:.15rem 1rem;margin:.5rem 0}
dt{font-weight:600}dd{margin:0;overflow-wrap:anywhere;min-width:0}
code{font:.9em/1.5 ui-monospace,monospace;overflow-wrap:anywhere;white-space:pre-wrap}
ol.findings{padding-inline-start:1.5rem}ol.findings>li{margin:.75rem 0}
details{margin:.5rem 0}summary{cursor:pointer;padding:.25rem 0}
img.shot{max-width:100%;height:auto;border:1px solid}
.film{display:flex;flex-wrap:wrap;gap:1rem;padding:0;list-style:none}.film li{flex:0 1 20rem;min-width:min(100%,14rem)}figure{margin:0}.film svg{display:block;width:100%;height:auto;border:1px solid var(--line);background:#fff}.film rect{fill:none;stroke:#c00;stroke-width:4}
@media (max-width:30rem){dl{grid-template-columns:1fr}dt{margin-top:.4rem}}
@media print{.skip{display:none}body{background:#fff;color:#000}.card{break-inside:avoid-page;background:none}}
`;
