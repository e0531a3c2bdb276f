import { CHANNEL, OFFICE, OTHER_MATTER, OTHER_TIME, WHOLE_AREA } from './request-words.ts';

/** Whose report it is, and of which year. */
export interface Reporter {
  readonly agency: string | null;
  readonly year: number | null;
}

const NAMED = /《[^《》]*》/g;
const YEAR = /\d{4}(?= ?年)/g;
const MONTH = /\d{1,2} ?月/;
const WHOLE_YEAR = /12 ?月(?: ?31 ?日|底|末)/;
/** A clause that says what the next one is about. */
const TOPIC = /(?:方面|[上中看])$/;
const OWN = /[我本](?:[省市县区州镇乡]?(?:局|委|办公室|办|厅|馆|院|中心|站|所|处|机关|单位|部门)|[省市县区州镇乡级])/g;

/**
 * Whether a sentence that begins with `head` speaks of all requests that the reporting office received in the year:
 * no other year, month or office, no single channel, no other matter.
 */
export function speaksOfAll(head: string, reporter: Reporter): boolean {
  const shown = head.replace(NAMED, '');
  if (Array.from(shown.matchAll(YEAR), ([year]) => Number(year)).some((year) => year !== reporter.year)) return false;
  if (OTHER_TIME.test(shown) || (MONTH.test(shown) && !WHOLE_YEAR.test(shown))) return false;
  const clauses = shown.split(/[,;:(]/);
  const clause = clauses.at(-1) ?? '';
  const before = clauses.at(-2) ?? '';
  if (OTHER_MATTER.test(clause) || CHANNEL.test(clause)) return false;
  if (before.endsWith('其中') || (TOPIC.test(before) && CHANNEL.test(before))) return false;
  return !OFFICE.test(withoutOwn(clause, reporter));
}

/** `clause` without the names of the reporting office, and for a government without those of all its offices. */
function withoutOwn(clause: string, { agency }: Reporter): string {
  let rest = clause.replace(OWN, '');
  if (agency === null) return rest;
  const short = agency.replace('科学技术', '科技').replace('人民政府', '政府');
  for (const name of [agency, short, short.replace('委员会', '委').replace('办公室', '办')]) {
    for (let from = 0; from + 3 <= name.length; from++) rest = rest.replaceAll(name.slice(from), '');
  }
  return agency.endsWith('政府') ? rest.replace(WHOLE_AREA, '') : rest;
}
