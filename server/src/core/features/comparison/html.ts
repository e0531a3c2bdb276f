import type { Span } from '../../text/span.ts';
import { type Markup, element, joined } from '../html/element.ts';
import type { ComparedFigures, ComparedSentence, ComparedTable, ComparisonView, Side } from './view.ts';
import type { Say } from './words.ts';

/** Where what is shown stands in the two texts: offsets (UTF-16) into each, by the indices that the page carries. */
export interface Marked {
  readonly html: string;
  /** By `data-before`: places in the earlier report. */
  readonly before: readonly Span[];
  /** By `data-after`: places in the later one. */
  readonly after: readonly Span[];
}

/** The two lists that are filled while the page is made; null on a page that is read outside of an editor. */
interface Leads {
  readonly before: Span[];
  readonly after: Span[];
}

/** Two reports beside each other, for an editor: a fragment without scripts and styles, in which buttons lead to the texts. */
export function liveComparison(view: ComparisonView, say: Say): Marked {
  const leads: Leads = { before: [], after: [] };
  return { html: fragment(view, leads, say).markup, ...leads };
}

/** The same for paper: nothing in it can be clicked. */
export function printedComparison(view: ComparisonView, say: Say): Markup {
  return fragment(view, null, say);
}

function fragment(view: ComparisonView, leads: Leads | null, say: Say): Markup {
  const { title, notes, sum, tables, sentences, same } = view;
  return joined([
    element('h1', {}, title),
    ...notes.map((each) => element('p', { class: 'note' }, each)),
    element('p', { class: 'sum' }, sum),
    element('p', { class: 'means' }, say('page/much-means', {})),
    ...tables.map((table) => tableHtml(table, view.columns, leads, say)),
    element(
      'section',
      { class: 'sentences', 'aria-label': say('page/sentences', {}) },
      element('h2', {}, say('page/sentences', {})),
      element('p', {}, sentences),
      same.length === 0 ? null : element('ol', {}, ...same.map((each) => sentenceHtml(each, leads, say))),
    ),
  ]);
}

function tableHtml(
  { name, rows, isChanged }: ComparedTable,
  [before, after]: ComparisonView['columns'],
  leads: Leads | null,
  say: Say,
): Markup {
  const heads = [say('page/column', {}), before, after, say('page/change', {}), say('page/rate', {})];
  const columns = [...heads, say('page/note', {})].map((words) => element('th', { scope: 'col' }, words));
  const bodies = rows.map((row) =>
    element(
      'tbody',
      { 'data-changed': row.isChanged },
      element('tr', { class: 'row' }, element('th', { scope: 'rowgroup', colspan: 6 }, row.name)),
      ...row.cells.map((cell) => cellHtml(cell, row.name, leads, say)),
    ),
  );
  return element(
    'section',
    { class: 'changes', 'aria-label': name },
    element('h2', {}, name),
    isChanged ? null : element('p', { class: 'unchanged' }, say('page/all-same', {})),
    element(
      'div',
      { class: 'scroll' },
      element(
        'table',
        { 'data-changed': isChanged },
        element('thead', {}, element('tr', {}, ...columns)),
        joined(bodies),
      ),
    ),
  );
}

function cellHtml(cell: ComparedFigures, row: string, leads: Leads | null, say: Say): Markup {
  const { column, before, after, change, rate, notes, isChanged, isMuch } = cell;
  const named = { row, column };
  const earlier = lead(before, leads && { list: leads.before, name: 'before' }, () =>
    say('page/go-before', { ...named, figure: before.words }),
  );
  const later = lead(after, leads && { list: leads.after, name: 'after' }, () =>
    say('page/go-after', { ...named, figure: after.words }),
  );
  return element(
    'tr',
    { 'data-changed': isChanged, class: isMuch ? 'much' : null },
    element('th', { scope: 'row' }, column),
    element('td', { class: 'figure' }, earlier),
    element('td', { class: 'figure' }, later),
    element('td', { class: 'figure' }, change),
    element('td', { class: 'figure' }, rate),
    element('td', { class: 'notes' }, ...notes.map((each) => element('span', {}, each))),
  );
}

function sentenceHtml({ words, length, before, after }: ComparedSentence, leads: Leads | null, say: Say): Markup {
  const own = lead({ words, span: after }, leads && { list: leads.after, name: 'after' }, null);
  const then = say('page/before', {});
  const earlier =
    leads && before ? lead({ words: then, span: before }, { list: leads.before, name: 'before' }, null) : '';
  return element(
    'li',
    {},
    element('span', { class: 'words' }, own),
    element('span', { class: 'length' }, length),
    earlier === '' ? null : element('span', { class: 'earlier' }, earlier),
  );
}

/** What is shown, as a button where it leads to a place. `label` says where, to those who do not see the table. */
function lead(
  { words, span }: Side,
  to: { readonly list: Span[]; readonly name: 'before' | 'after' } | null,
  label: (() => string) | null,
): Markup | string {
  if (!to || !span) return words;
  const index = to.list.push(span) - 1;
  return element('button', { type: 'button', [`data-${to.name}`]: index, 'aria-label': label?.() ?? null }, words);
}
