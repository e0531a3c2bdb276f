import type { Fault, FolderModel, Turn } from './model.ts';
import { type Office, officesOf } from './offices.ts';

/** A folder's offices, and where its fault and its turn are. */
export interface Scene {
  readonly model: FolderModel;
  readonly offices: readonly Office[];
  /** The office in which the fault is, and the year. */
  readonly struck: Office;
  readonly year: number;
  /** The office that the turn is about; it happens between the last year but one and the last. */
  readonly turned: Office;
  readonly end: number;
}

/** Faults that need a year of their own: what they are about is on one form, or in the last of the years. */
const IN_LAST: readonly Fault[] = ['valid-carry-over', 'figure-jump', 'left-out'];
/** Turns whose office has a fault of the kind only in the last year. */
const LATE: readonly Turn[] = ['renamed', 'renamed-unsaid', 'merged', 'copy', 'corrected', 'corrected-chosen'];
/** Turns after which nothing is certain, or nothing there, of the year before. */
const NOTHING_BEFORE: readonly Turn[] = ['renamed-unsaid', 'merged', 'corrected', 'founded'];

export function sceneOf(model: FolderModel): Scene {
  const { fault, turn } = model;
  const offices = officesOf(model);
  const turned = offices.at(-1)!;
  const end = model.from + 2;
  const isInTurn =
    model.isInTurn &&
    ((fault === 'carry-over' && turn !== 'founded') ||
      (fault === 'compared-with-last-year' && !NOTHING_BEFORE.includes(turn)));
  const isLate = (isInTurn && LATE.includes(turn)) || (fault === 'roll-up' && turn === 'corrected');
  const isLast = fault !== 'item-carry-over' && (model.isLast || isLate || IN_LAST.includes(fault ?? 'roll-up'));
  return { model, offices, struck: isInTurn ? turned : offices[0]!, year: isLast ? end : end - 1, turned, end };
}

/** Whether the fault is in the report of an office for a year. */
export function isStruck({ struck, year: at, model: { fault } }: Scene, office: Office, year: number): boolean {
  return fault !== null && office === struck && year === at;
}

/** Whether it cannot be held against the year before, as nothing is certain of that. */
export function isSilent({ model: { fault, turn }, struck, turned }: Scene): boolean {
  return fault === 'carry-over' && struck === turned && (turn === 'renamed-unsaid' || turn === 'corrected');
}
