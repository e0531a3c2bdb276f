import type { Asked, MemberOutcome, RollUp } from '../core/across/roll-up.ts';
import { columnName, rowName } from '../core/form/names.ts';
import type { CellId } from '../core/form/identities.ts';
import { visible } from '../host/escape.ts';
import { shownName } from './targets.ts';
import type { Say } from './words.ts';

/** So many files that leave a cell open are named. */
const MOST_NAMED = 3;

/** Why a report is not counted, in a sentence; null for one that is. */
export function whyText({ why, year, form, broken }: MemberOutcome, say: Say): string | null {
  if (why === null) return null;
  if (why === 'other-year') return say('rollup/why/other-year', { year: year ?? '' });
  if (why === 'other-form') return say('rollup/why/other-form', { form: form ?? '' });
  if (why === 'identities') return say('rollup/why/identities', { broken });
  return say(`rollup/why/${why}`, {});
}

/** What became of a roll-up, for people: whom it counts, whom it misses, whom it leaves out and why, what is blank. */
export function rollUpText({ outcomes, cells, isListed }: RollUp, asked: Asked, say: Say): string {
  const { agency, year } = asked;
  const counted = outcomes.filter((each) => each.counted);
  const missing = outcomes.filter(({ why }) => why === 'missing');
  const elsewhere = outcomes.filter(({ why }) => why === 'other-year');
  const left = outcomes.filter((each) => !each.counted && !missing.includes(each) && !elsewhere.includes(each));
  const about = { agency, year, counted: counted.length, missing: missing.length, left: left.length };
  const part = (heading: string, lines: readonly string[]): string =>
    lines.length === 0 ? '' : `${heading}\n${lines.map((line) => `  ${visible(line)}\n`).join('')}`;
  const told = (each: MemberOutcome): string => {
    const called = { agency: each.agency ?? say('overview/no-agency', {}), file: shownName(each.file ?? '', say) };
    const why = whyText(each, say);
    return why === null ? say('rollup/member', called) : say('rollup/member-why', { ...called, why });
  };
  const open = cells.filter(({ unknownIn }) => unknownIn.length > 0);
  return [
    `${say('rollup/sum', about)}\n`,
    isListed ? '' : `${say('rollup/no-list', { agency, year })}\n`,
    part(say('rollup/counted', {}), counted.map(told)),
    part(
      say('rollup/missing', {}),
      missing.map((each) => each.agency ?? ''),
    ),
    part(say('rollup/left', {}), left.map(told)),
    elsewhere.length > 0 ? `${say('rollup/elsewhere', { count: elsewhere.length })}\n` : '',
    part(
      say('rollup/blank', {}),
      open.map((cell) => {
        const files = cell.unknownIn.slice(0, MOST_NAMED).map((file) => shownName(file, say));
        const more = cell.unknownIn.length > MOST_NAMED ? ['…'] : [];
        return say('rollup/blank-of', { cell: cellText(cell, asked, say), files: [...files, ...more] });
      }),
    ),
    `${say('rollup/no-sums', {})}\n`,
  ].join('');
}

/** A cell by its row and its column. */
export function cellText(cell: CellId, { form }: Pick<Asked, 'form'>, say: Say): string {
  return say('rollup/cell', { row: rowName(form, cell), column: columnName(form, cell) });
}
