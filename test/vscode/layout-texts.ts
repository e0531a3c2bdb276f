// The reports on which the form view is tried: every layout of the first reports, and what programs make of tables.
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { FormId } from '../../server/src/core/form/list.ts';
import { LAYOUTS, render } from '../support/layouts.ts';
import { type Figures, type ReportModel, uniform, withFigure } from '../support/model.ts';

/** A text, and the figures that it was made of. */
interface LayoutText {
  readonly text: string;
  readonly figures: Figures;
}

const FORMS = [2019, 2021] as const satisfies readonly FormId[];
/** In each layout that keeps the place of a blank, so many cells are followed by one that is blank. */
const BLANKS_BEHIND = 9;
const CONVERTED = { pandoc: 'pandoc-plain-docx', pdf: 'pdftotext-layout-docx' };

/** Figures of which no two are the same, so that none is taken for another; some are blank. */
function distinct(form: FormId, hasBlanks: boolean): ReportModel {
  const model = uniform(form, '');
  let count = 0;
  for (const rows of Object.values(model.figures)) {
    for (const cells of Object.values(rows)) {
      for (const column of Object.keys(cells)) {
        cells[column] = hasBlanks && count % BLANKS_BEHIND === BLANKS_BEHIND - 1 ? '' : String(1000 + count);
        count += 1;
      }
    }
  }
  return model;
}

function converted(form: FormId, name: string): LayoutText {
  const folder = join(import.meta.dirname, '../fixtures/converted', `${form}-dense`);
  const { written } = JSON.parse(readFileSync(join(folder, 'model.json'), 'utf8')) as { written: Figures };
  return { text: readFileSync(join(folder, `${name}.txt`), 'utf8'), figures: written };
}

/** By name: `L1-2019`. */
export const LAYOUT_TEXTS: Readonly<Record<string, LayoutText>> = Object.fromEntries(
  FORMS.flatMap((form): (readonly [string, LayoutText])[] => [
    ...LAYOUTS.map((layout) => {
      const model = distinct(form, layout !== 'L4');
      return [`${layout}-${form}`, { text: render(model, layout), figures: model.figures }] as const;
    }),
    ...Object.entries(CONVERTED).map(([short, name]) => [`${short}-${form}`, converted(form, name)] as const),
  ]),
);

/** One cell on each line, three of them blank: nothing tells which cells of their rows are. */
export function uncertain(): string {
  const rows = ['granted', 'partly-granted', 'total'];
  return render(
    rows.reduce((model, row) => withFigure(model, 'requests', row, 'social', ''), distinct(2021, false)),
    'L4',
  );
}
