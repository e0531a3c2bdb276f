import type { FaultView, FormView, SectionView, TableView } from '../view.ts';
import type { Prose } from '../prose.ts';
import type { Language } from '../../../messages/catalogue.ts';
import { cellKey } from '../../../form/identities.ts';
import { type Say, sayIn } from '../words.ts';
import { noteId } from './cell.ts';
import { generatorOf, htmlDocument } from '../../html/document.ts';
import { type Markup, element, joined } from '../../html/element.ts';
import { faultCount, faultList } from './faults.ts';
import { figuresOf } from './figures.ts';
import { PAGE_STYLE } from './style.ts';
import { tableHtml, tallyWords } from './table.ts';

/** By this a page tells whose it is. */
const GENERATOR = generatorOf('gongkai');

/** What is shown on a page. */
export interface Shown {
  readonly view: FormView;
  readonly prose: Prose;
  readonly language: Language;
}

/**
 * A report as a page of its own: its words, and its tables as the official form. What there is to say of the report
 * stands in footers, which are no part of it: read again, the page is the report.
 * @param hash gives SHA-256 of a text in base64, by which the page allows its own style sheet and nothing else
 */
export function formPage({ view, prose, language }: Shown, hash: (text: string) => string): string {
  const say = sayIn(language);
  const body = element(
    'main',
    {},
    view.title === '' ? null : element('h1', {}, view.title),
    ...paragraphs(prose.opening),
    ...view.sections.map((section, index) => sectionHtml({ view, prose, language }, section, index)),
    summary(view, say),
  );
  const title = view.title || say('name', {});
  return htmlDocument({ title, language, style: PAGE_STYLE, generator: GENERATOR }, body, hash);
}

/** Whether a page was made by `formPage`. */
export function isFormPage(page: string): boolean {
  return page.includes(GENERATOR.markup);
}

/** How many cells a page leaves blank since nobody knows which figure is theirs. */
export function unplacedIn({ tables }: Pick<FormView, 'tables'>): number {
  return tables.flatMap(figuresOf).filter(({ state }) => state === 'uncertain').length;
}

function sectionHtml({ view, prose, language }: Shown, { id, words, isPresent, table }: SectionView, index: number) {
  const own = view.tables.find((each) => each.isFound && each.id === table);
  const said = prose.sections[index] ?? [];
  if (!isPresent && said.length === 0 && !own) return null;
  return element(
    'section',
    { class: id },
    own || !isPresent ? null : element('h2', {}, words),
    ...paragraphs(said),
    ...(own ? tableWithNotes(own, view.faults, sayIn(language)) : []),
  );
}

function paragraphs(lines: readonly string[]): Markup[] {
  return lines.map((line) => element('p', {}, line));
}

/** A table, and below it what is wrong in its cells. */
function tableWithNotes(table: TableView, faults: readonly FaultView[], say: Say): Markup[] {
  const notes = figuresOf(table).flatMap((cell) => {
    const key = cellKey(cell.id);
    const isUnplaced = cell.state === 'uncertain' && table.note === null;
    if (isUnplaced) return [element('li', {}, say('page/uncertain', { cell: cell.name }))];
    if (cell.state !== 'wrong') return [];
    const own = faults.filter((fault) => fault.cell === key).map(({ words }) => words);
    const should = cell.expected === null ? [] : [say('should-be', { value: cell.expected })];
    const told = [...should, ...own].join(say('stop', {}));
    return [element('li', { id: noteId(cell) }, say('fault', { place: cell.name, message: told }))];
  });
  const list = notes.length === 0 ? null : element('ul', { class: 'faults' }, ...notes);
  const note = table.note === null ? null : element('p', { class: 'note' }, table.note);
  const shown = element('div', { class: 'scroll' }, tableHtml(table, { medium: 'page', say }));
  return note || list ? [shown, element('footer', {}, note, list)] : [shown];
}

/** What there is to say of the whole: how much holds, which parts are missing, what is wrong outside of the tables' cells. */
function summary(view: FormView, say: Say): Markup {
  const missing = view.sections.filter(({ isPresent }) => !isPresent).map(({ words }) => element('li', {}, words));
  const absent = view.tables
    .filter(({ isFound }) => !isFound)
    .map(({ name }) => element('li', {}, say('page/no-table', { table: name })));
  const elsewhere = view.faults.filter(({ cell }) => cell === null);
  return element(
    'footer',
    { class: 'summary' },
    element(
      'p',
      { class: 'sum' },
      say('sum', { identities: tallyWords(view.tally, say), faults: faultCount(view, say) }),
    ),
    view.note === null ? null : element('p', { class: 'note' }, view.note),
    missing.length + absent.length === 0 ? null : element('ul', { class: 'missing' }, joined([...missing, ...absent])),
    faultList(elsewhere, false, say),
  );
}
