import type { SectionId } from '../../server/src/core/form/form.ts';
import type { RuleName } from '../../server/src/core/messages/catalogue.ts';
import type { Figures } from '../support/model.ts';
import { withFigures } from './models/figures.ts';
import type { Model, Section } from './models/model.ts';

/** A fault planted in a report, and what a checker must say of it. */
export interface Fault {
  readonly id: string;
  /** The rules that must speak. */
  readonly rules: readonly RuleName[];
  /** The cells that are wrong, as `table/row/column`. */
  readonly cells: readonly string[];
  /** The row that is gone, as `table/row`. */
  readonly row?: string;
  /** The section that is gone or empty. */
  readonly section?: SectionId;
}

/** A report with a fault. */
export interface Planted {
  readonly fault: Fault;
  readonly model: Model;
}

/** What is done to a kind of report where several things would do. */
interface Choice {
  /** The row of table three that is taken out. */
  readonly row: string;
  /** The section that goes, and whether what it says goes with its heading. */
  readonly section: SectionId;
  readonly whole: boolean;
}

const CHOICES: Readonly<Record<string, Choice>> = {
  dense: { row: 'refused.publication', section: 'problems', whole: true },
  large: { row: 'partly-granted', section: 'other', whole: true },
  sparse: { row: 'denied.security-stability', section: 'problems', whole: false },
};

/** The faults planted in a report: none in most kinds. Each stands alone. */
export function faultsIn(model: Model): Planted[] {
  const choice = CHOICES[model.id];
  if (!choice) return [];
  return [
    wrongFigures(model, 'total', ['row-sum', 'column-total'], { 'requests/granted/total': 7n }),
    wrongFigures(model, 'leaf', ['row-sum', 'column-total'], { 'requests/granted/natural-person': 4n }),
    wrongFigures(model, 'column', ['column-balance'], {
      'requests/carried-out/enterprise': 3n,
      'requests/carried-out/total': 3n,
    }),
    wrongFigures(model, 'review-total', ['review-sum'], { 'review/reconsideration/total': 10n }),
    sectionRemoved(model, choice),
    rowRemoved(model, choice),
    sectionEmptied(model, 'other'),
    wrongForm(model),
    wrongProse(model),
  ];
}

function wrongFigures(model: Model, id: string, rules: readonly RuleName[], by: Record<string, bigint>): Planted {
  const wrong = (figures: Figures) =>
    withFigures(
      figures,
      Object.fromEntries(Object.entries(by).map(([path, more]) => [path, String(BigInt(at(figures, path)) + more)])),
    );
  return {
    fault: { id, rules, cells: Object.keys(by) },
    model: { ...model, figures: wrong(model.figures), written: wrong(model.written) },
  };
}

function at(figures: Figures, path: string): string {
  const [table = '', row = '', column = ''] = path.split('/');
  const figure = figures[table as keyof Figures][row]?.[column];
  if (figure === undefined) throw new Error(`no cell ${path}`);
  return figure;
}

function sectionRemoved(model: Model, { section, whole }: Choice): Planted {
  return {
    fault: { id: 'section-removed', rules: ['missing-section'], cells: [], section },
    model: inSection(model, section, (each) => (whole ? [] : [{ ...each, heading: null }])),
  };
}

function sectionEmptied(model: Model, section: SectionId): Planted {
  return {
    fault: { id: 'section-emptied', rules: ['empty-section'], cells: [], section },
    model: inSection(model, section, (each) => [{ ...each, paragraphs: [] }]),
  };
}

/** The form without a row draws a table without it; its figures go as well. */
function rowRemoved(model: Model, { row }: Choice): Planted {
  const { form } = model;
  const requests = {
    ...form.tables.requests,
    blocks: form.tables.requests.blocks.map((block) => ({ ...block, rows: block.rows.filter(({ id }) => id !== row) })),
  };
  const without = (figures: Figures): Figures => ({
    ...figures,
    requests: Object.fromEntries(Object.entries(figures.requests).filter(([id]) => id !== row)),
  });
  return {
    fault: { id: 'row-removed', rules: ['missing-row'], cells: [], row: `requests/${row}` },
    model: {
      ...model,
      form: { ...form, tables: { ...form.tables, requests } },
      figures: without(model.figures),
      written: without(model.written),
    },
  };
}

/** The report of a year for which the other form is due. */
function wrongForm(model: Model): Planted {
  const year = model.form.id === 2019 ? 2022 : 2020;
  // The number of a document is none of the report's years.
  const said = (text: string) => text.replaceAll(new RegExp(`(?<!〔)${model.year}`, 'g'), String(year));
  const { head, title, preamble, annex } = model;
  return {
    fault: { id: 'wrong-form', rules: ['wrong-form'], cells: [] },
    model: {
      ...model,
      year,
      head: head.map(said),
      title: title.map(said),
      preamble: preamble.map(said),
      sections: model.sections.map((each) => ({ ...each, paragraphs: each.paragraphs.map(said) })),
      annex: annex.map(said),
    },
  };
}

/** The number of requests received that the prose names is not that of the table. */
function wrongProse(model: Model): Planted {
  const received = at(model.figures, 'requests/new/total');
  const words = '收到政府信息公开申请';
  const [right, wrong] = [`${words}${received}件`, `${words}${BigInt(received) + 5n}件`];
  return {
    fault: { id: 'prose', rules: ['narrative-new'], cells: [] },
    model: inSection(model, 'overview', (each) => {
      if (!each.paragraphs.some((text) => text.includes(right))) throw new Error(`no 「${right}」 in ${model.id}`);
      return [{ ...each, paragraphs: each.paragraphs.map((text) => text.replace(right, wrong)) }];
    }),
  };
}

function inSection(model: Model, id: SectionId, change: (section: Section) => Section[]): Model {
  return { ...model, sections: model.sections.flatMap((each) => (each.id === id ? change(each) : [each])) };
}
