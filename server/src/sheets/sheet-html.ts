import { COLOURS } from '../core/features/html/colours.ts';
import { generatorOf, htmlDocument } from '../core/features/html/document.ts';
import { type Markup, element, joined } from '../core/features/html/element.ts';
import type { Language } from '../core/messages/catalogue.ts';
import { visible } from '../host/escape.ts';
import { type Sheet, type Value, columnsOf, isNumeric, valueText } from './sheet.ts';

/** By this a page tells that it was made of sheets. */
const GENERATOR = generatorOf('gongkai sheets');

/** What is shown on a page of sheets. */
export interface Shown {
  readonly title: string;
  /** What there is to say before the sheets. */
  readonly said: readonly string[];
  readonly sheets: readonly Sheet[];
  readonly language: Language;
  /** What is said on paper in place of a sheet that is too wide for it. */
  readonly unprinted: (sheet: string) => string;
}

/** So many columns go on paper. */
const MOST_PRINTED = 20;

/**
 * Sheets as one page, which fetches and runs nothing. They stand in footers: whoever reads the page as a report, since it
 * lies among them, finds none.
 * @param hash gives SHA-256 of a text in base64
 */
export function sheetsPage(
  { title, said, sheets, language, unprinted }: Shown,
  hash: (text: string) => string,
): string {
  const body = element(
    'main',
    {},
    element('h1', {}, title),
    ...said.map((line) => element('p', {}, visible(line))),
    element('nav', {}, ...sheets.map(({ name }, at) => element('a', { href: `#sheet-${at}` }, name))),
    element('footer', {}, ...sheets.map((sheet, at) => sheetHtml(sheet, at, unprinted))),
  );
  return htmlDocument({ title, language, style: SHEETS_STYLE, generator: GENERATOR }, body, hash);
}

/** Whether a page was made of sheets. */
export function isSheetsPage(page: string): boolean {
  return page.includes(GENERATOR.markup);
}

function sheetHtml(sheet: Sheet, index: number, unprinted: Shown['unprinted']): Markup {
  const { name, rows, fixed, tones } = sheet;
  const numeric = columnsOf(sheet).map((_, at) => isNumeric(sheet, at));
  const above = sheet.head.slice(0, -1).map((row) => element('tr', {}, ...spanned(row)));
  const names = element('tr', {}, ...columnsOf(sheet).map((each) => element('th', { scope: 'col' }, visible(each))));
  const cell = (value: Value, at: number, row: number): Markup => {
    const words = visible(valueText(value));
    if (at < fixed) return element('th', { scope: 'row' }, words);
    const tone = tones?.column === at ? (tones.of[row] ?? null) : null;
    const kinds = [numeric[at] ? 'number' : null, tone].filter((each) => each !== null);
    return element('td', { class: kinds.length > 0 ? kinds.join(' ') : null }, words);
  };
  const body = rows.map((row, index) => element('tr', {}, ...row.map((value, at) => cell(value, at, index))));
  const label = `heading-${index}`;
  const isWide = numeric.length > MOST_PRINTED;
  return element(
    'section',
    { id: `sheet-${index}` },
    element('h2', { id: label }, name),
    isWide ? element('p', { class: 'on-paper' }, unprinted(name)) : null,
    element(
      'div',
      // What scrolls must be reached by the keyboard.
      { class: isWide ? 'scroll wide' : 'scroll', tabindex: 0, role: 'region', 'aria-labelledby': label },
      element('table', {}, element('thead', {}, ...above, names), element('tbody', {}, joined(body))),
    ),
  );
}

/** Names of a row, each over the columns that go on with it. */
function spanned(row: readonly (string | null)[]): Markup[] {
  return row.flatMap((words, at) => {
    if (words === null) return [];
    const next = row.findIndex((each, other) => other > at && each !== null);
    const colspan = (next < 0 ? row.length : next) - at;
    return [words === '' ? element('td', { colspan }) : element('th', { scope: 'colgroup', colspan }, visible(words))];
  });
}

/** The style sheet of every such page. */
export const SHEETS_STYLE = `${COLOURS}
body { margin: 0; padding: 0 1rem 2rem; background: var(--ground); color: var(--ink); line-height: 1.5;
  font-family: "Noto Sans CJK SC", "Microsoft YaHei", "PingFang SC", sans-serif; font-size: 0.875rem; }
h1 { font-size: 1.4em; } h2 { font-size: 1.1em; margin: 1.5rem 0 0.3rem; }
nav { display: flex; flex-wrap: wrap; gap: 0.25rem 1.25rem; } a { color: var(--focus); }
.on-paper { display: none; }
.scroll { overflow: auto; max-height: 90vh; }
.scroll:focus-visible { outline: 2px solid var(--focus); outline-offset: 1px; }
table { border-collapse: separate; border-spacing: 0; border: solid var(--line); border-width: 1px 0 0 1px;
  font-variant-numeric: tabular-nums; }
th, td { border: solid var(--line); border-width: 0 1px 1px 0; padding: 0.2em 0.5em; text-align: start; vertical-align: top;
  background: var(--ground); min-width: 3em; max-width: 36em; overflow-wrap: anywhere; }
th, thead td { font-weight: normal; background: var(--soft); } td:not(.number) { min-width: 6em; }
thead { position: sticky; inset-block-start: 0; z-index: 2; }
thead th { text-align: center; vertical-align: bottom; }
tbody th:first-child { position: sticky; inset-inline-start: 0; z-index: 1; min-width: 8em; }
td.number { text-align: end; }
td.error, td.warning, td.blank, td.fine { white-space: nowrap; min-width: 3em; }
td.error { background: var(--wrong-ground); color: var(--wrong-ink); font-weight: bold; }
td.warning, td.blank { background: var(--soft); font-weight: bold; }
td.error::before { content: "✗ "; } td.warning::before { content: "! "; } td.fine::before { content: "✓ "; }
@media print {
  @page { size: A4 landscape; margin: 10mm; }
  body { padding: 0; font-size: 8pt; } nav { display: none; }
  .scroll { overflow: visible; max-height: none; } thead, tbody th:first-child { position: static; }
  .wide { display: none; } .on-paper { display: block; }
  tr { break-inside: avoid; } section { break-before: page; } section:first-of-type { break-before: auto; }
}
`;
