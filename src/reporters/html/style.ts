/** The style of the HTML report: readable at any size, in both directions, in light and dark, on paper. */
export const STYLE = `
:root{color-scheme:light dark;--text:#1b1b1b;--quiet:#4a4a4a;--paper:#fff;--card:#f6f6f4;--inset:#fff;--line:#b9b9b4;--link:#0b4fa8;--failed:#a3140b;--failed-ground:#fdeceA;--passed:#0b5d2a;--passed-ground:#e6f4ea;--unsure:#6d4200;--unsure-ground:#fdf3e0}
@media (prefers-color-scheme:dark){:root{--text:#ededed;--quiet:#c2c2c2;--paper:#141414;--card:#1f1f1f;--inset:#171717;--line:#5c5c5c;--link:#8ab8ff;--failed:#ff9c92;--failed-ground:#3a1613;--passed:#86d9a0;--passed-ground:#12301c;--unsure:#f0c070;--unsure-ground:#352708}}
html{font-size:100%;scroll-padding-block-start:1rem}
html:has(#size-xs:checked){font-size:87.5%}html:has(#size-md:checked){font-size:137.5%}html:has(#size-lg:checked){font-size:200%}
*,::before,::after{box-sizing:border-box}
body{margin:0;font:1rem/1.55 system-ui,sans-serif;color:var(--text);background:var(--paper)}
header,main,footer{max-inline-size:78rem;margin-inline:auto;padding-inline:1rem}
a{color:var(--link)}
:is(a,summary,button,select,input,[tabindex]):focus-visible{outline:3px solid var(--link);outline-offset:2px}
.skips ul{margin:0;padding:0;list-style:none}
.skips a{position:absolute;inset-inline-start:0;inset-block-start:0;z-index:2;padding:.75rem 1rem;background:var(--paper)}
.skips a:not(:focus),.vh{position:absolute;inline-size:1px;block-size:1px;padding:0;overflow:hidden;clip-path:inset(50%);white-space:nowrap}
h1{font-size:1.9rem;line-height:1.2;margin:.5rem 0}
h2{font-size:1.4rem;margin:2rem 0 .5rem}
h3{font-size:1.15rem;margin:1rem 0 .25rem;overflow-wrap:anywhere}
h4{font-size:1rem;margin:1.2rem 0 .25rem;overflow-wrap:anywhere}
h5,h6{font-size:1rem;margin:1rem 0 .25rem}
p,ul,ol,dl{margin-block:.4rem}
.verdict{font-size:1.25rem;font-weight:700;padding:.75rem 1rem;border-inline-start:.4rem solid;border-radius:.25rem;background:var(--card)}
.verdict.passed{background:var(--passed-ground)}.verdict.failed,.verdict.error{background:var(--failed-ground)}
.failed,.error,.letThrough{color:var(--failed)}.passed{color:var(--passed)}.cantTell,.untested{color:var(--unsure)}
.tag{display:inline-block;padding:.05rem .5rem;border:1px solid;border-radius:1rem;font-size:.9rem;font-weight:600;white-space:nowrap}
.tag.failed,.tag.error,.tag.letThrough{background:var(--failed-ground)}.tag.passed{background:var(--passed-ground)}.tag.cantTell,.tag.untested{background:var(--unsure-ground)}
.quiet{color:var(--quiet)}
.card,.cause{background:var(--card);border:1px solid var(--line);border-radius:.4rem;padding:.25rem 1rem 1rem;margin-block:1rem}
.causes{padding:0;list-style:none}.cause{border-inline-start-width:.4rem}
.first li{margin-block:.35rem}
.chips{display:flex;flex-wrap:wrap;gap:.25rem .5rem}.chips span:not(span span){padding:0 .5rem;border:1px solid var(--line);border-radius:.25rem;font-size:.9rem}
.row{display:flex;flex-wrap:wrap;gap:.5rem 1rem;align-items:center}
.text-size{margin:1rem 0;padding:0;border:0}.text-size legend{padding:0;font-weight:600}.text-size .row{gap:.25rem}
.text-size label{position:relative;display:inline-grid;place-items:center;min-inline-size:2.75rem;min-block-size:2.75rem;border:1px solid var(--quiet);border-radius:.25rem}
.text-size input{position:absolute;inset:0;inline-size:100%;block-size:100%;margin:0;opacity:0}
.text-size label:has(:checked){background:var(--text);color:var(--paper)}
.text-size label:has(:focus-visible){outline:3px solid var(--link);outline-offset:2px}
.filters{padding:.75rem 1rem;border:1px solid var(--line);border-radius:.4rem;margin-block:1rem}
.filters label{display:grid;min-inline-size:0;max-inline-size:100%}.filters select{inline-size:100%;min-inline-size:0}.filters select,.filters button{font:inherit;min-block-size:2.75rem;max-inline-size:100%;color:inherit;background:var(--inset);border:1px solid var(--quiet);border-radius:.25rem;padding-inline:.5rem}
table{border-collapse:collapse;inline-size:100%}
caption{text-align:start;font-weight:600;padding-block:.5rem}
th,td{text-align:start;padding:.35rem .6rem;padding-inline-start:0;border-block-end:1px solid var(--line);vertical-align:top}
td{overflow-wrap:anywhere}
.scroll{overflow-x:auto}
dl{display:grid;grid-template-columns:max-content minmax(0,1fr);gap:.15rem 1rem}
dt{font-weight:600}dd{margin:0;overflow-wrap:anywhere}
.areas{display:flex;flex-wrap:wrap;gap:.25rem 1.5rem}.areas div{display:flex;gap:.4rem}
code{font:.9em/1.5 ui-monospace,monospace;overflow-wrap:anywhere;white-space:break-spaces;unicode-bidi:isolate}
bdi{overflow-wrap:anywhere}
.findings{padding-inline-start:1.5rem}.findings>li{margin-block:.75rem}
.check{border-block-start:1px solid var(--line)}.check:first-child{border:0}
.number{display:inline-grid;place-items:center;min-inline-size:1.6rem;block-size:1.6rem;border-radius:1rem;background:#a3140b;color:#fff;font-weight:700;font-size:.9rem}
details{margin-block:.5rem}summary{cursor:pointer;padding-block:.35rem}
figure{margin:0}figcaption{color:var(--quiet);padding-block:.25rem}
img.shot{display:block;max-inline-size:100%;block-size:auto;border:1px solid var(--line);background:#fff}
.look{display:grid;grid-template-columns:minmax(0,22rem) minmax(0,1fr);gap:0 1.5rem;align-items:start}
.page-shot{position:sticky;inset-block-start:.5rem;margin-block-start:1rem}.page-shot .scroll{max-block-size:calc(100vh - 4rem);overflow:auto;border:1px solid var(--line);background:#fff}
.page-shot svg{display:block;inline-size:100%;block-size:auto}
.page-shot rect{fill:#a3140b1f;stroke:#a3140b;stroke-width:6}.marked{position:relative}
.marked i{position:absolute;translate:-50% -50%;min-inline-size:1.25rem;block-size:1.25rem;border:1px solid #fff;border-radius:1rem;background:#a3140b;color:#fff;font:700 .8rem/1.1rem sans-serif;text-align:center;counter-reset:number var(--number)}.marked i::before{content:counter(number)}
.film{display:flex;flex-wrap:wrap;gap:1rem;padding:0;list-style:none}.film li{flex:0 0 min(18rem,80%)}
.film svg{display:block;inline-size:100%;block-size:auto;border:1px solid var(--line);background:#fff}.film rect{fill:none;stroke:#c00;stroke-width:4}
.paths{padding:0;list-style:none}.path{display:flex;flex-wrap:wrap;gap:.25rem .75rem;align-items:center;padding-block:.5rem;border-block-end:1px solid var(--line)}
.step{min-inline-size:0}.step+.step::before{content:"→ ";content:"→ "/"";font-weight:700}[dir=rtl] .step+.step::before{content:"← ";content:"← "/""}
.outline{padding:0;list-style:none}.outline>li{padding-block:.2rem;padding-inline-start:.75rem;border-inline-start:3px solid var(--line);overflow-wrap:anywhere}
.outline>li{color:inherit}.outline>.failed{border-color:var(--failed)}.outline>.gap{border-inline-start-style:dashed;border-color:var(--failed);color:var(--failed);font-style:italic}
.outline ul{color:var(--failed)}.level{font-size:.9rem;font-weight:600;color:var(--quiet)}
.depth-2{margin-inline-start:1.25rem}.depth-3{margin-inline-start:2.5rem}.depth-4{margin-inline-start:3.75rem}.depth-5{margin-inline-start:5rem}.depth-6,.depth-7{margin-inline-start:6.25rem}
@media (max-width:48rem){.look{grid-template-columns:minmax(0,1fr)}.page-shot{position:static}.page-shot .scroll{max-block-size:24rem}}
@media (max-width:30rem){dl{grid-template-columns:minmax(0,1fr)}dt{margin-block-start:.4rem}[class*=depth-]{margin-inline-start:0}.depth-2{margin-inline-start:.4rem}.depth-3{margin-inline-start:.8rem}.depth-4,.depth-5,.depth-6,.depth-7{margin-inline-start:1.2rem}.outline>li{padding-inline-start:.4rem}}
@media (max-height:30rem){.page-shot{position:static}}
@media (forced-colors:active){.text-size label:has(:checked){border:3px solid Highlight}}
@media print{:root{--text:#000;--quiet:#333;--paper:#fff;--card:#fff;--inset:#fff;--line:#777;--link:#000;--failed:#8a0f07;--failed-ground:#fff;--passed:#0b4a22;--passed-ground:#fff;--unsure:#553300;--unsure-ground:#fff}.skips,.text-size,.filters{display:none}.page-shot{position:static}.page-shot .scroll,.scroll{max-block-size:none;overflow:visible}.look{grid-template-columns:minmax(0,14rem) minmax(0,1fr)}.film{flex-wrap:wrap}.findings>li,.cause,.path{break-inside:avoid}h2,h3,h4{break-after:avoid}}
`;
