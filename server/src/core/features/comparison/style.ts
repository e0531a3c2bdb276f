import { COLOURS } from '../html/colours.ts';

/** The style sheet of two reports beside each other: on a page of an editor and on one to be printed. */
export const COMPARISON_STYLE = `${COLOURS}
body { margin: 0; padding: 0 1rem 2rem; background: var(--ground); color: var(--ink); line-height: 1.5;
  font-family: var(--vscode-font-family, "Noto Sans CJK SC", "Microsoft YaHei", "PingFang SC", sans-serif);
  font-size: var(--vscode-font-size, 0.875rem); }
h1 { margin: 1rem 0 0.5rem; font-size: 1.4em; } h2 { margin: 1.5rem 0 0.3rem; font-size: 1.1em; }
p { margin: 0.3rem 0; } .sum { font-weight: bold; } .unchanged { display: none; }
.note { border-inline-start: 3px solid var(--focus); padding: 0.3em 0.8em; background: var(--soft); }
table { border-collapse: separate; border-spacing: 0; border: solid var(--line); border-width: 1px 0 0 1px;
  width: 100%; max-width: 60em; font-variant-numeric: tabular-nums; }
th, td { border: solid var(--line); border-width: 0 1px 1px 0; padding: 0.2em 0.5em; text-align: start;
  background: var(--ground); overflow-wrap: anywhere; }
th { font-weight: normal; background: var(--soft); } thead th { text-align: center; white-space: nowrap; }
.row th { font-weight: bold; } tbody th[scope="row"] { padding-inline-start: 1.5em; background: var(--ground); }
td.figure { text-align: end; white-space: nowrap; } td.figure:empty { min-width: 3em; }
tr[data-changed] td.figure { font-weight: bold; }
.notes span { display: inline-block; margin-inline-end: 0.5em; } .much .notes span:first-child { font-weight: bold; }
.much .notes span:first-child::before { content: "! "; }
.much td, .much th[scope="row"] { background: var(--soft); } .much th[scope="row"] { box-shadow: inset 3px 0 var(--ink); }
button[data-before], button[data-after] { all: unset; cursor: pointer; text-decoration: underline dotted; text-underline-offset: 0.2em; }
button[data-before]:hover, button[data-after]:hover { text-decoration: underline; }
button[data-before]:focus-visible, button[data-after]:focus-visible { outline: 2px solid var(--focus); outline-offset: 1px; }
.sentences li { margin-block: 0.4em; } .length, .earlier { margin-inline-start: 0.6em; white-space: nowrap; }
.length::before { content: "（"; } .length::after { content: "）"; }
body.only tbody:not([data-changed]), body.only tr:not(.row):not([data-changed]):not(thead tr),
body.only table:not([data-changed]) { display: none; }
body.only .unchanged { display: block; }
@media (forced-colors: active) { .much th[scope="row"] { border-inline-start: 4px solid Mark; } }
@media print {
  @page { size: A4 portrait; margin: 15mm 12mm; }
  body { padding: 0; font-size: 9pt; } table { max-width: none; }
  h2 { break-after: avoid; } tr, li { break-inside: avoid; } .row { break-after: avoid; }
  button[data-before], button[data-after] { text-decoration: none; }
}
`;
