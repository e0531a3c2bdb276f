import { modelsOn } from '../../converters/models/models.ts';
import type { Source } from '../../converters/inputs.ts';
import type { Model } from '../../converters/models/model.ts';
import { FORMS } from '../../../server/src/core/form/forms.ts';

/** A PDF of the fixtures: who writes it, from which file, of which report. */
export interface PdfKind {
  readonly file: string;
  readonly writer: 'soffice' | 'soffice-odt' | 'chromium';
  readonly source: Source;
  readonly model: Model;
}

const KINDS: readonly (readonly [string, PdfKind['writer'], Source])[] = [
  ['zero', 'soffice', 'docx-vertical'],
  ['dense', 'soffice', 'docx'],
  ['large', 'soffice', 'docx'],
  ['sparse', 'soffice', 'docx-vertical'],
  ['habits', 'soffice', 'docx'],
  ['blanks', 'soffice-odt', 'docx'],
  ['dense', 'chromium', 'html-vertical'],
  ['large', 'chromium', 'html'],
  ['blanks', 'chromium', 'html'],
  ['habits', 'chromium', 'html-vertical'],
];

/** All PDFs of the fixtures. */
export const PDF_KINDS: readonly PdfKind[] = FORMS.flatMap((form) => {
  const models = new Map(modelsOn(form.id).map((model) => [model.id, model]));
  return KINDS.map(([id, writer, source]) => {
    const model = models.get(id);
    if (!model) throw new Error(`no report ${id}`);
    return { file: `${form.id}-${id}.${writer}.pdf`, writer, source, model };
  });
});
