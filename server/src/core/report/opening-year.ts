import type { CellLine } from '../syntax/syntax.ts';

const PERIOD = /(?<first>(?:19|20)\d\d) ?年 ?1 ?月 ?1 ?日.{0,12}?(?:(?<last>(?:19|20)\d\d) ?年)? ?12 ?月 ?31 ?日/;

/** The year whose first and last day the lines in front of the first heading name; null where they name none. */
export function yearOfPeriod(opening: readonly CellLine[]): number | null {
  for (const { content } of opening) {
    const { first, last = first } = PERIOD.exec(content.plain)?.groups ?? {};
    if (first !== undefined && first === last) return Number(first);
  }
  return null;
}
