import type { Form, SectionId } from '../../../server/src/core/form/form.ts';
import type { FormId } from '../../../server/src/core/form/list.ts';
import type { Figures } from '../../support/model.ts';
import type { Wording } from '../document/tables.ts';

/** A report from which documents are made: what it says, and the figures that it means. */
export interface Model {
  readonly id: string;
  readonly form: Form<FormId>;
  readonly year: number;
  readonly agency: string;
  /** Every figure as a decimal number. */
  readonly figures: Figures;
  /** Every figure as the report writes it; an empty string is a blank cell. */
  readonly written: Figures;
  /** Lines before the title. */
  readonly head: readonly string[];
  readonly title: readonly string[];
  readonly preamble: readonly string[];
  readonly sections: readonly Section[];
  /** Lines behind the last section. */
  readonly annex: readonly string[];
  /** How the labels of the tables are written. */
  readonly word: Wording;
  /** The size of the letters in the tables, in points. */
  readonly cellSize: number;
}

/** A section of a report: its heading, or none where that is gone, and what stands under it. */
export interface Section {
  readonly id: SectionId;
  readonly heading: string | null;
  readonly paragraphs: readonly string[];
}
