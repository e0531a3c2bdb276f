import type { CellLine } from '../syntax/syntax.ts';
import type { Title } from './heading.ts';

const SCHOOL = /(?:大学|学院|学校|中学|小学|幼儿园)$/;
/** By which schools report on their own year. */
const SCHOOLS_RULES = '高等学校信息公开办法';

/**
 * Whether the report is that of a school on its own year, which has another form: its title says so, or it is a school's
 * and goes by the rules for schools.
 * @param opening the lines before the first heading
 */
export function isSchoolReport(title: Title | null, opening: readonly CellLine[]): boolean {
  if (title === null) return false;
  if (title.isOfSchoolYear) return true;
  if (title.agency === null || !SCHOOL.test(title.agency)) return false;
  return opening.some(({ content }) => content.plain.includes(SCHOOLS_RULES));
}
