import { compose } from './document/compose.ts';
import { docx } from './document/docx.ts';
import { expanded } from './document/expand.ts';
import { html } from './document/html.ts';
import { vertical } from './document/vertical.ts';
import { type Layout, write } from './document/writers.ts';
import type { Input } from './converter.ts';
import type { Model } from './models/model.ts';

/** What converters are given that we write ourselves; PDFs are made from these. */
export type Source = Exclude<Input, `${string}.pdf` | 'model'>;

/** The files that are made of a report. */
export const SOURCES: Readonly<Record<Source, (model: Model) => Promise<Uint8Array> | string>> = {
  docx: (model) => docx(compose(model)),
  'docx-expanded': (model) => docx(expanded(compose(model), 'first')),
  'docx-repeated': (model) => docx(expanded(compose(model), 'repeated')),
  'docx-vertical': (model) => docx(vertical(compose(model))),
  html: (model) => html(compose(model)),
  'html-expanded': (model) => html(expanded(compose(model), 'first')),
  'html-repeated': (model) => html(expanded(compose(model), 'repeated')),
  'html-vertical': (model) => html(vertical(compose(model))),
  'html-wrapped': (model) => html(compose(model), { around: true }),
  'html-split': (model) => html(compose(model, { reviewInThree: true })),
};

/** The text of a report in a layout that our own writer makes. */
export function writtenAs(model: Model, layout: Layout): string {
  return write(compose(model, { reviewInThree: layout === 'L13' }), layout);
}
