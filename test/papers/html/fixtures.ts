import { FORMS } from '../../../server/src/core/form/forms.ts';
import type { Model } from '../../converters/models/model.ts';
import { modelsOn } from '../../converters/models/models.ts';
import { PAGE_KINDS, type PageKind } from './pages.ts';

/** A saved page of the fixtures. */
export interface WebFixture {
  readonly file: string;
  readonly kind: PageKind;
  readonly model: Model;
}

/** One page of each kind on each form, of the reports in turn. */
export const WEB_FIXTURES: readonly WebFixture[] = FORMS.flatMap((form) => {
  const models = modelsOn(form.id);
  return PAGE_KINDS.map((kind, at) => {
    const model = models[at % models.length]!;
    return { file: `${form.id}-${model.id}.${kind.id}.html`, kind, model };
  });
});
