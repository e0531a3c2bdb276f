import { FORMS } from '../../server/src/core/form/forms.ts';
import { type Fault, faultsIn } from './faults.ts';
import type { Model } from './models/model.ts';
import { modelsOn } from './models/models.ts';

/** A report to be converted, faultless or with one fault planted in it. */
export interface Report {
  /** Where its texts are kept: `2019-dense`. */
  readonly folder: string;
  /** What its files are called while they are converted. */
  readonly name: string;
  readonly model: Model;
  readonly fault: Fault | null;
}

/** Every report that the fixtures are made from: each faultless one, and those with faults behind it. */
export const REPORTS: readonly Report[] = FORMS.flatMap((form) =>
  modelsOn(form.id).flatMap((model) => {
    const folder = `${form.id}-${model.id}`;
    const planted = faultsIn(model).map((each) => ({ folder, name: `${folder}.${each.fault.id}`, ...each }));
    return [{ folder, name: folder, model, fault: null }, ...planted];
  }),
);
