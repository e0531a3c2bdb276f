import type { Asked, MemberOutcome, RollUp, SummedCell } from '../../across/roll-up.ts';
import type { CellId } from '../../form/identities.ts';
import { columnName, rowName } from '../../form/names.ts';
import { visible } from '../../text/visible.ts';
import type { Say } from './words.ts';

/** So many files that leave a cell open are named. */
const MOST_NAMED = 3;

/** A sentence of what became of a roll-up, or a heading with what stands below it. */
export interface RollUpPart {
  readonly heading: string;
  readonly entries: readonly RollUpEntry[];
}

/** A line below a heading, and the file that it is about; null where there is none, or more than one. */
export interface RollUpEntry {
  readonly words: string;
  readonly file: string | null;
}

/** In which words a roll-up is told. */
export interface Telling {
  readonly say: Say;
  /** What people call a file. */
  readonly nameOf: (file: string) => string;
}

/** Whether every member is counted, and every sum known. */
export function isComplete({ outcomes, cells }: RollUp): boolean {
  const areCounted = outcomes.every(
    ({ why }) => why === null || why === 'own' || why === 'other-year' || why === 'same',
  );
  return areCounted && cells.every(({ unknownIn }) => unknownIn.length === 0);
}

/** Why a report is not counted, in a sentence; null for one that is. */
export function whyText({ why, year, form, broken }: MemberOutcome, say: Say): string | null {
  if (why === null) return null;
  if (why === 'other-year') return say('rollup/why/other-year', { year: year ?? '' });
  if (why === 'other-form') return say('rollup/why/other-form', { form: form ?? '' });
  if (why === 'identities') return say('rollup/why/identities', { broken });
  return say(`rollup/why/${why}`, {});
}

/** A cell by its row and its column. */
export function cellText(cell: CellId, { form }: Pick<Asked, 'form'>, say: Say): string {
  return say('rollup/cell', { row: rowName(form, cell), column: columnName(form, cell) });
}

/** What became of a roll-up: whom it counts, whom it misses, whom it leaves out and why, what is blank. The first part sums that up. */
export function rollUpView({ outcomes, cells, isListed }: RollUp, asked: Asked, telling: Telling): RollUpPart[] {
  const { say } = telling;
  const { agency, year } = asked;
  const counted = outcomes.filter((each) => each.counted);
  const missing = outcomes.filter(({ why }) => why === 'missing');
  const elsewhere = outcomes.filter(({ why }) => why === 'other-year');
  const left = outcomes.filter((each) => !each.counted && !missing.includes(each) && !elsewhere.includes(each));
  const about = { counted: counted.length, missing: missing.length, left: left.length };
  const named = { agency: visible(agency), year };
  const sentence = (heading: string): RollUpPart => ({ heading, entries: [] });
  const part = (heading: string, entries: readonly RollUpEntry[]): RollUpPart[] =>
    entries.length === 0 ? [] : [{ heading, entries }];
  const told = (each: MemberOutcome): RollUpEntry => ({ words: memberText(each, telling), file: each.file });
  const open = cells.filter(({ unknownIn }) => unknownIn.length > 0);
  return [
    sentence(say('rollup/sum', { ...named, ...about })),
    ...(isListed ? [] : [sentence(say('rollup/no-list', named))]),
    ...part(say('rollup/counted', {}), counted.map(told)),
    ...part(
      say('rollup/missing', {}),
      missing.map((each) => ({ words: visible(each.agency ?? ''), file: null })),
    ),
    ...part(say('rollup/left', {}), left.map(told)),
    ...(elsewhere.length > 0 ? [sentence(say('rollup/elsewhere', { count: elsewhere.length }))] : []),
    ...part(
      say('rollup/blank', {}),
      open.map((cell) => openCell(cell, asked, telling)),
    ),
    sentence(say('rollup/no-sums', {})),
  ];
}

function memberText(each: MemberOutcome, { say, nameOf }: Telling): string {
  const agency = each.agency === null ? say('rollup/no-agency', {}) : visible(each.agency);
  const called = { agency, file: visible(nameOf(each.file ?? '')) };
  const why = whyText(each, say);
  return why === null ? say('rollup/member', called) : say('rollup/member-why', { ...called, why });
}

function openCell(cell: SummedCell, asked: Asked, { say, nameOf }: Telling): RollUpEntry {
  const { unknownIn } = cell;
  const named = unknownIn.slice(0, MOST_NAMED).map((file) => visible(nameOf(file)));
  const files = [...named, ...(unknownIn.length > MOST_NAMED ? ['…'] : [])].join(say('rollup/comma', {}));
  const words = say('rollup/blank-of', { cell: cellText(cell, asked, say), files });
  return { words, file: unknownIn.length === 1 ? unknownIn[0]! : null };
}
