import type { SectionId } from '../../../../server/src/core/form/form.ts';
import type { FormId } from '../../../../server/src/core/form/list.ts';

/**
 * What a report says beside its tables. `{agency}`, `{year}`, `{citation}`, `{format}` (the name of the document that
 * brought the form), `{next}` (the year after) and figures by path, such as `{requests/new/total}`, are filled in.
 */
export interface Prose {
  readonly head?: readonly string[];
  readonly title: readonly string[];
  readonly preamble: readonly string[];
  /** Titles of sections, without their numbers, where they are not those of the form. */
  readonly titles?: Readonly<Partial<Record<SectionId, string>>>;
  readonly overview: readonly string[];
  readonly problems: readonly string[];
  /** Section six: what is due there differs between the forms. */
  readonly other: Readonly<Record<FormId, readonly string[]>>;
  readonly annex?: readonly string[];
}
