import type { FormId } from '../../../server/src/core/form/list.ts';
import { formOf } from '../../../server/src/core/form/forms.ts';
import type { Figures } from '../../support/model.ts';
import { writtenBlank } from './blanks.ts';
import { type Fill, filled, pathOf } from './figures.ts';
import { habitualFigures, habitualWords, writtenByHabit } from './habits.ts';
import { denseLeaves, fewLeaves, largeLeaves, sparseLeaves } from './leaves.ts';
import type { Model } from './model.ts';
import { BUREAU } from './prose/bureau.ts';
import { CITY } from './prose/city.ts';
import { COMMISSION } from './prose/commission.ts';
import { DISTRICT } from './prose/district.ts';
import { fill } from './prose/fill.ts';
import type { Prose } from './prose/prose.ts';
import { PROVINCE } from './prose/province.ts';
import { TOWN } from './prose/town.ts';

/** The kind of a report: what its tables and its words are like. */
interface Kind {
  readonly id: string;
  readonly agency: string;
  /** The year that it reports on, by form. */
  readonly years: Readonly<Record<FormId, number>>;
  readonly prose: Prose;
  readonly leaves: (form: FormId) => Fill;
  /** Figures that are not drawn. */
  readonly fixed?: Readonly<Record<FormId, Readonly<Record<string, string>>>>;
  /** How its figures are written, where that is not plainly. */
  readonly write?: (form: FormId, figures: Figures) => Figures;
  readonly word?: Model['word'];
  readonly cellSize?: number;
}

const CELL_SIZE = 10;

const KINDS: readonly Kind[] = [
  {
    id: 'zero',
    agency: '云岭县石桥湾镇人民政府',
    years: { 2019: 2019, 2021: 2021 },
    prose: TOWN,
    leaves: () => () => '0',
  },
  { id: 'dense', agency: '云岭市人民政府', years: { 2019: 2020, 2021: 2023 }, prose: CITY, leaves: denseLeaves },
  {
    id: 'large',
    agency: '青岚省人民政府',
    years: { 2019: 2020, 2021: 2024 },
    prose: PROVINCE,
    leaves: largeLeaves,
    fixed: {
      2019: { 'disclosure/license/change': '-12', 'disclosure/procurement/amount': '96171.6' },
      2021: { 'disclosure/fee/amount': '96171.6' },
    },
    // Such tables are set in small letters; in table four some figures are broken inside their cells all the same.
    cellSize: 7.5,
  },
  { id: 'sparse', agency: '云岭市档案局', years: { 2019: 2019, 2021: 2022 }, prose: BUREAU, leaves: sparseLeaves },
  {
    id: 'blanks',
    agency: '云岭市云汐区云汐街道办事处',
    years: { 2019: 2020, 2021: 2025 },
    prose: DISTRICT,
    leaves: fewLeaves,
    write: (_, figures) => writtenBlank(figures),
  },
  {
    id: 'habits',
    agency: '云岭市卫生健康委员会',
    years: { 2019: 2019, 2021: 2023 },
    prose: COMMISSION,
    leaves: fewLeaves,
    fixed: habitualFigures,
    write: writtenByHabit,
    word: habitualWords,
  },
];

/** The report of each kind on the form `id`. */
export function modelsOn(id: FormId): Model[] {
  const form = formOf(id);
  return KINDS.map(({ id: name, agency, years, prose, leaves, fixed, write, word, cellSize }) => {
    const draw = leaves(id);
    const given = fixed?.[id] ?? {};
    const figures = filled(id, (place) => given[pathOf(place)] ?? draw(place));
    const filling = { form, agency, year: years[id], figures };
    return {
      id: name,
      ...filling,
      written: write?.(id, figures) ?? figures,
      ...fill(prose, filling),
      word: word ?? ((label) => label),
      cellSize: cellSize ?? CELL_SIZE,
    };
  });
}
