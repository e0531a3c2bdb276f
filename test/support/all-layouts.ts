import { compose } from '../converters/document/compose.ts';
import { type Layout as Written, write } from '../converters/document/writers.ts';
import type { Model } from '../converters/models/model.ts';
import { chineseOrdinal } from '../../server/src/core/text/chinese-numeral.ts';
import { LAYOUTS, type Layout, render } from './layouts.ts';
import type { ReportModel } from './model.ts';
import { opening, paragraphsIn } from './prose.ts';

const WRITTEN = ['L5', 'L6', 'L13'] as const satisfies readonly Written[];

/** Every layout that a test can write without a converter. */
export const ALL_LAYOUTS = [...LAYOUTS, ...WRITTEN] as const;

/** Writes `model` out as text in any of them. */
export function renderAny(model: ReportModel, layout: (typeof ALL_LAYOUTS)[number]): string {
  return isRendered(layout) ? render(model, layout) : write(compose(composed(model)), layout);
}

function isRendered(layout: (typeof ALL_LAYOUTS)[number]): layout is Layout {
  return (LAYOUTS as readonly string[]).includes(layout);
}

/** The same for what papers are written from. */
export function composed(model: ReportModel): Model {
  const [title = '', ...preamble] = opening(model);
  return {
    ...model,
    id: '',
    form: model.form as Model['form'],
    written: model.figures,
    head: [],
    title: [title],
    preamble,
    sections: model.form.sections.map(({ id, number, title: name }) => ({
      id,
      heading: `${chineseOrdinal(number)}、${name}`,
      paragraphs: paragraphsIn(id, model),
    })),
    annex: [],
    word: (label) => label,
    cellSize: 10,
  };
}
