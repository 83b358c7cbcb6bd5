/**
 * The looks of the page. The names are those of NL Design System, so that an organisation can put its own theme after it; the values
 * are our own, since the themes of municipalities may not be passed on.
 */
export const style = `
:root{color-scheme:light dark;
--utrecht-document-background-color:#fff;--utrecht-document-color:#1c1e21;--utrecht-document-font-family:system-ui,"Segoe UI",Roboto,"Noto Sans",sans-serif;--utrecht-document-font-size:1rem;--utrecht-document-line-height:1.5;
--utrecht-heading-color:#12263f;--utrecht-link-color:#0b4f9e;--utrecht-focus-outline-color:#1c1e21;--utrecht-focus-background-color:#ffdd33;
--utrecht-surface-background-color:#f3f5f8;--utrecht-form-control-border-color:#5c6570;--utrecht-form-control-background-color:#fff;--utrecht-table-row-border-block-end-color:#c3c9d1;
--utrecht-button-background-color:#0b4f9e;--utrecht-button-color:#fff;--utrecht-mark-background-color:#ffe9a8;--utrecht-mark-color:#1c1e21;
--testpanel-error-color:#a3001b;--testpanel-warning-color:#774a00;--testpanel-advice-color:#0a5670;--testpanel-unsure-color:#5a3691;--testpanel-muted-color:#4a525c}
@media (prefers-color-scheme:dark){:root{
--utrecht-document-background-color:#15181c;--utrecht-document-color:#eceef1;--utrecht-heading-color:#fff;--utrecht-link-color:#9cc8ff;--utrecht-focus-outline-color:#ffdd33;--utrecht-focus-background-color:#2b2a10;
--utrecht-surface-background-color:#20252b;--utrecht-form-control-border-color:#9aa4b0;--utrecht-form-control-background-color:#15181c;--utrecht-table-row-border-block-end-color:#444c56;
--utrecht-button-background-color:#9cc8ff;--utrecht-button-color:#0a1a2c;--utrecht-mark-background-color:#5b4a00;--utrecht-mark-color:#fff;
--testpanel-error-color:#ffa3ab;--testpanel-warning-color:#ffc973;--testpanel-advice-color:#92d7f0;--testpanel-unsure-color:#d3bcff;--testpanel-muted-color:#b4bcc6}}
*{box-sizing:border-box}
body{margin:0;background:var(--utrecht-document-background-color);color:var(--utrecht-document-color);font:var(--utrecht-document-font-size)/var(--utrecht-document-line-height) var(--utrecht-document-font-family);overflow-wrap:anywhere;hyphens:auto}
body>*{max-width:62rem;margin-inline:auto;padding-inline:1rem}
h1,h2,h3,h4{color:var(--utrecht-heading-color);line-height:1.25;margin:0}
h1{font-size:1.9rem;margin-block:1.5rem .5rem}h2{font-size:1.4rem;margin-block:2rem .75rem}h3{font-size:1.15rem}h4{font-size:1rem;display:inline}
p{margin-block:.5rem;max-width:70ch}.verdict{font-size:1.15rem;font-weight:600}
a,summary{color:var(--utrecht-link-color)}
:focus-visible{outline:3px solid var(--utrecht-focus-outline-color);outline-offset:2px}
a:focus-visible,summary:focus-visible{background:var(--utrecht-focus-background-color)}
.skip{position:absolute;inset-inline-start:-200vw;padding:.75rem 1rem;background:var(--utrecht-document-background-color)}.skip:focus{inset-inline-start:0;z-index:1}
.counts{list-style:none;display:flex;flex-wrap:wrap;gap:.5rem;padding:0;margin-block:.75rem}
.kind{display:inline-block;padding:.05rem .55rem;border:1.5px solid;border-radius:1rem;font-size:.9rem;font-weight:600;white-space:nowrap}
.error{color:var(--testpanel-error-color)}.warning{color:var(--testpanel-warning-color)}.advice{color:var(--testpanel-advice-color)}.unsure{color:var(--testpanel-unsure-color)}
table{border-collapse:collapse;width:100%;margin-block:1rem}
th,td{text-align:start;padding:.4rem .75rem .4rem 0;border-block-end:1px solid var(--utrecht-table-row-border-block-end-color);vertical-align:top}
th:first-child{width:auto}td.n,th.n{text-align:end;font-variant-numeric:tabular-nums;white-space:nowrap;overflow-wrap:normal}
form{margin-block:1.5rem .75rem;background:var(--utrecht-surface-background-color);padding:1rem;border-radius:.5rem;display:grid;gap:1rem;grid-template-columns:repeat(auto-fit,minmax(min(100%,16rem),1fr))}
form h2{margin:0;grid-column:1/-1}fieldset{border:0;margin:0;padding:0;min-width:0;display:flex;flex-wrap:wrap;gap:0 1rem}legend,.field>label{font-weight:600;padding:0;display:block}
fieldset label{display:inline-flex;align-items:center;gap:.4rem;min-height:2.25rem}
input[type=checkbox]{width:1.25rem;height:1.25rem;margin:0}
input[type=search],select{font:inherit;width:100%;min-height:2.75rem;padding:.4rem .6rem;color:inherit;background:var(--utrecht-form-control-background-color);border:1.5px solid var(--utrecht-form-control-border-color);border-radius:.25rem}
button{font:inherit;font-weight:600;min-height:2.75rem;padding:.4rem 1.2rem;border:2px solid transparent;border-radius:.25rem;background:var(--utrecht-button-background-color);color:var(--utrecht-button-color);justify-self:start;align-self:end}
.file{margin-block:1.5rem 2.5rem}.file>h3{border-block-end:2px solid;padding-block-end:.35rem}
.file>ul{list-style:none;padding:0;margin:0}
.finding{padding:1rem 0 1rem 1rem;border-inline-start:.3rem solid;margin-block:1rem;content-visibility:auto;contain-intrinsic-size:auto 12rem;border-color:currentColor}
.finding>*{color:var(--utrecht-document-color)}.finding>.head>.kind{margin-inline-end:.5rem}.finding>.head{margin:0}
.finding .error{color:var(--testpanel-error-color)}.finding .warning{color:var(--testpanel-warning-color)}.finding .advice{color:var(--testpanel-advice-color)}.finding .unsure{color:var(--testpanel-unsure-color)}
main>section>details>summary{font-weight:600}.place,footer{color:var(--testpanel-muted-color)}
blockquote{margin:.6rem 0;padding:.6rem .8rem;background:var(--utrecht-surface-background-color);border-radius:.25rem}
mark{background:var(--utrecht-mark-background-color);color:var(--utrecht-mark-color);padding-block:.1em;text-decoration:underline;text-decoration-thickness:.1em;text-underline-offset:.2em}
code{font-family:ui-monospace,Consolas,monospace;font-size:.9em}summary{cursor:pointer;padding-block:.25rem;width:fit-content}
img{max-width:100%;height:auto;border:1px solid var(--utrecht-table-row-border-block-end-color)}
[hidden]{display:none!important}footer{padding-block:1rem 3rem}
@media print{:root{color-scheme:light}form,.skip,[role=status]{display:none!important}body>*{max-width:none}.finding{break-inside:avoid;content-visibility:visible}.file>h3{break-after:avoid}}
`.trim().replaceAll('\n', '')
