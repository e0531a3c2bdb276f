import type { ALL_LAYOUTS } from '../all-layouts.ts';

/** How a report is written: as text in a layout, or as a paper that is read. */
export type Written = (typeof ALL_LAYOUTS)[number] | 'page' | 'word';

/** What is wrong in a folder: one thing, of which this rule has to speak; of sums there are two kinds. */
export const FAULTS = [
  'carry-over',
  'valid-carry-over',
  'item-carry-over',
  'compared-with-last-year',
  'copied-text',
  'shared-text',
  'figure-jump',
  'duplicate-report',
  'roll-up',
  'left-out',
  'missing-report',
  'unlisted-report',
] as const;
export type Fault = (typeof FAULTS)[number];

/**
 * What happens in a folder without being wrong: an office has another name, and settings say so or do not; two are merged
 * into one; one is founded; a report lies there twice, or beside a corrected one, of which settings tell the right one or do not;
 * a report lies in the folder of another year; two counties have offices of the same names.
 */
export const TURNS = [
  'none',
  'renamed',
  'renamed-unsaid',
  'merged',
  'founded',
  'copy',
  'corrected',
  'corrected-chosen',
  'misplaced',
  'counties',
] as const;
export type Turn = (typeof TURNS)[number];

/** A folder of reports of some offices of a city for three years, and of the city, which adds them up. */
export interface FolderModel {
  /** The first of the years; the form changes within them. */
  readonly from: 2019 | 2020;
  readonly offices: readonly OfficeModel[];
  /** Whether reports lie in folders by years, and whether names give the city, which the folders then do. */
  readonly byYear: boolean;
  readonly named: boolean;
  /** In turn, report by report. */
  readonly written: readonly Written[];
  /** So many of twelve sentences stay the same from year to year: too few to be copied. */
  readonly kept: number;
  readonly turn: Turn;
  readonly fault: Fault | null;
  /** Whether the fault is in the last year, and whether it is in the office that the turn is about. */
  readonly isLast: boolean;
  readonly isInTurn: boolean;
  /** By how much a figure is wrong, and in which of a few cells. */
  readonly off: number;
  readonly cell: number;
}

/** What an office does. */
export interface OfficeModel {
  /** Which of `OFFICES` it is. */
  readonly office: number;
  /** Year by year. */
  readonly years: readonly YearModel[];
}

export interface YearModel {
  /** Whether the report has the name in short. */
  readonly short: boolean;
  readonly granted: number;
  readonly left: number;
  readonly issued: number;
}
