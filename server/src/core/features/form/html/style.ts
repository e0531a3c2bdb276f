import { COLOURS } from '../../html/colours.ts';

/** The tables: as the form is printed, with the columns of labels in sight while the others move. */
const TABLES = `
body { margin: 0; padding: 0 1rem 2rem; background: var(--ground); color: var(--ink);
  font-family: var(--vscode-font-family, "Noto Sans CJK SC", "Microsoft YaHei", "PingFang SC", sans-serif);
  font-size: var(--vscode-font-size, 0.875rem); line-height: 1.5; }
h1 { margin: 1rem 0 0.5rem; font-size: 1.4em; }
h2 { margin: 0 0 0.2rem; font-size: 1.1em; }
.scroll { overflow-x: auto; margin: 1.25rem 0 0.5rem; }
table.form { --first: 3em; --second: 6em; border-collapse: separate; border-spacing: 0; table-layout: fixed;
  border: solid var(--line); border-width: 1px 0 0 1px; font-variant-numeric: tabular-nums; }
.disclosure { min-width: 32em; width: 100%; max-width: 60em; }
.requests { min-width: 52em; width: 100%; max-width: 80em; }
.review { min-width: 52em; width: 100%; max-width: 80em; }
caption { text-align: start; }
.tally { margin: 0.1rem 0 0.4rem; border: 0; font-size: 1em; }
col.alone { width: 16em; } col.of-0 { width: var(--first); } col.of-1 { width: var(--second); } col.of-2 { width: 15em; }
.form th, .form td { border: solid var(--line); border-width: 0 1px 1px 0; padding: 0.2em 0.4em;
  overflow-wrap: anywhere; background: var(--ground); }
.form th { font-weight: normal; background: var(--soft); }
.form thead th, .form th[scope="col"], .form th[scope="colgroup"] { text-align: center; }
.form th[scope="row"], .form th[scope="rowgroup"] { text-align: start; }
.form td.remark { background: var(--soft); }
.form td.figure { text-align: end; height: 1.5em; white-space: pre-wrap; }
.form .fixed { position: sticky; z-index: 1; }
.from-0 { inset-inline-start: 0; } .from-1 { inset-inline-start: var(--first); }
.from-2 { inset-inline-start: calc(var(--first) + var(--second)); }
.form td.wrong { background: var(--wrong-ground); color: var(--wrong-ink); font-weight: bold;
  box-shadow: inset 3px 0 var(--wrong); }
.form td.uncertain { background: repeating-linear-gradient(135deg, var(--ground) 0 6px, var(--soft) 6px 9px); }
.tally.broken, .faults .error, .missing { font-weight: bold; }
.tally.broken::before, .faults .error::before { content: "✗ "; color: var(--wrong); }
.tally.holds::before { content: "✓ "; }
.faults, .missing { padding: 0; list-style: none; } .faults li { margin-block: 0.25em; } .faults strong { margin-inline-end: 0.5em; }
.note { border-inline-start: 3px solid var(--focus); padding: 0.3em 0.8em; background: var(--soft); }
@media (max-width: 640px) {
  body { padding-inline: 0.5rem; }
  table.form { --first: 2.6em; --second: 3.6em; }
  .form th, .form td { padding: 0.2em 0.25em; }
  col.alone { width: 9em; } col.of-2 { width: 8em; }
}
@media (forced-colors: active) {
  .form td.wrong { outline: 3px solid Mark; outline-offset: -3px; }
  .form td.uncertain { border-style: dashed; }
}
@media print {
  :root { --ground: #ffffff; --ink: #000000; --soft: #ffffff; --line: #000000; --wrong: #000000; --wrong-ground: #e4e4e4;
    --wrong-ink: #000000; color-scheme: light; }
  @page { size: A4 portrait; margin: 15mm 12mm; }
  body { padding: 0; font-size: 9pt; }
  .scroll { overflow: visible; } .form .fixed { position: static; }
  /* A table is on one page where it fits there; its header is that of its first rows only where it has several. */
  table.form { min-width: 0; max-width: none; width: 100%; break-inside: avoid; border-width: 0.75pt 0 0 0.75pt; }
  .form th, .form td { border-width: 0 0.75pt 0.75pt 0; padding: 0.15em 0.3em; }
  .disclosure thead { display: table-row-group; }
  col.of-0 { width: 2.6em; } col.of-1 { width: 5em; } col.of-2 { width: 14em; }
  h1, h2, caption { break-after: avoid; } tr, .faults li { break-inside: avoid; }
  .form td.wrong { print-color-adjust: exact; }
}
`;

/** A page of its own: the words of the report beside its tables. */
const PAGE = `
main { max-width: 80em; margin: 0 auto; }
h1 { text-align: center; }
section > h2 { margin-block-start: 1.25rem; }
section > p, main > p { text-indent: 2em; margin: 0.3em 0; }
footer { font-size: 0.9em; border-block-start: 1px solid var(--line); margin-block-start: 0.5rem; }
`;

/** A view in an editor: a cell that can be gone to, and the one that is. */
const LIVE = `
/* The view scrolls as one, so that both the labels and the names of the columns stay in sight. */
.scroll { overflow: visible; }
h1, h2, .sum, .tally, .sections, .faults, .note { position: sticky; inset-inline-start: 0; }
.requests thead, .review thead { position: sticky; inset-block-start: -1px; z-index: 2; }
main { scroll-padding: 6.5rem 0.5rem 0.5rem 26em; }
@media (max-width: 640px) { main { scroll-padding-inline-start: 15em; } }
.sections { display: flex; flex-wrap: wrap; gap: 0.25rem 1rem; padding: 0; list-style: none; }
.sections .missing::before { content: "✗ "; color: var(--wrong); }
.sections button, .faults button { all: unset; display: inline; cursor: pointer; }
.sections button:hover, .faults button:hover { text-decoration: underline; }
.sections button:focus-visible, .faults button:focus-visible { outline: 1px solid var(--focus); outline-offset: 2px; }
.form td.figure { cursor: cell; }
.form td.chosen { box-shadow: inset 0 0 0 1px var(--focus); }
.form td.figure:focus, .form td.cursor { outline: 2px solid var(--focus); outline-offset: -2px; }
.form td.wrong.chosen { box-shadow: inset 3px 0 var(--wrong), inset 0 0 0 1px var(--focus); }
.should { display: block; white-space: nowrap; }
@media print {
  h1, h2, .sum, .tally, .sections, .faults, .note, .requests thead, .review thead { position: static; }
  .form td.figure, .form td.cursor { outline: 0; } .form td.chosen { box-shadow: none; }
}
.unseen { position: absolute; width: 1px; height: 1px; overflow: hidden; clip-path: inset(50%); white-space: nowrap; }
`;

/** The style sheet of a page. */
export const PAGE_STYLE = COLOURS + TABLES + PAGE;

/** The style sheet of a view in an editor. */
export const LIVE_STYLE = COLOURS + TABLES + LIVE;
