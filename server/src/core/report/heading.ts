import type { SectionForm } from '../form/form.ts';
import type { Span } from '../text/span.ts';

/** The title of a report, on one to three lines. */
export interface Title {
  /** The trimmed content of each of its lines. */
  readonly parts: readonly Span[];
  /** The other lines that are a title, too: one that stands twice. */
  readonly others: readonly Span[];
  /** Its words in comparison form, without spaces. */
  readonly words: string;
  readonly agency: string | null;
  readonly year: number | null;
  /** Whether it names a year of schools (学年): then the report is that of a school, on another form. */
  readonly isOfSchoolYear: boolean;
}

/** A first-level heading found in the text. */
export interface Heading {
  readonly section: SectionForm;
  /** Its line's trimmed content; where it runs over two lines, the first; where text stands behind it, without that. */
  readonly span: Span;
  /** Index of its first and last line. */
  readonly line: number;
  readonly lastLine: number;
  /** Whether a title says so, not only other words where it belongs. */
  readonly isSure: boolean;
  /** Whether the text of the section begins on its line. */
  readonly isRunIn: boolean;
  /** The number in front of the words, blanks behind it included; empty where there is none. */
  readonly number: Span;
}

/** One of the six sections, found or not. */
export interface Section {
  readonly form: SectionForm;
  readonly heading: Heading | null;
  /** Line indexes of what stands under the heading, `to` not included; null where the heading is missing. */
  readonly body: { readonly from: number; readonly to: number } | null;
}
