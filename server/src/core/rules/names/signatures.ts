import { ownDates } from '../../report/dates/own-dates.ts';
import type { Report } from '../../report/report.ts';
import { HAN } from '../../text/characters.ts';
import { lineAt } from '../../text/line-table.ts';
import { type Span, span } from '../../text/span.ts';
import { agencyParts, levelOf } from '../../report/agency-names.ts';
import { isOtherPlace } from './other-agencies.ts';
import { SAME_OFFICES } from './same-offices.ts';

/** The name of an office with nothing beside it, as a report is signed. */
const NAME = new RegExp(`^[${HAN}]{2,22}(?:局|委员会|委|厅|人民政府)$`);
/** Offices of one government: these alone are told apart by their names. */
const DEPARTMENT = /(?:局|委员会|委|厅)$/;
/** Words in the names of offices of every kind, and the level in front: what tells one from another is the rest. */
const COMMON = /^[省市县区州盟旗镇乡]|人民政府|委员会|监督|管理|服务|事务|工作|综合|行政|和|[局委厅]$/g;
const AT_END = /^ {0,40}$/;

/** Where a report is signed by another office than that of its title; null where it is not, or that is not sure. */
export function foreignSignature(report: Report): Span | null {
  const { agency } = report;
  const signature = signatureOf(report);
  if (agency === null || !signature) return null;
  const name = report.syntax.text.slice(signature.start, signature.end);
  return isForeign(agencyParts(name), agencyParts(agency)) ? signature : null;
}

/** The name right above the last date that the report is signed with, or in front of it on its line. */
function signatureOf(report: Report): Span | null {
  const { syntax, headings } = report;
  const heading = headings.at(-1);
  const signed = ownDates(report).findLast(({ kind }) => kind === 'signed');
  if (!heading || !signed) return null;
  const { index } = lineAt(syntax.lines, signed.span.start);
  for (let at = index; at > heading.lastLine; at--) {
    const { start, content } = syntax.lines[at]!;
    const { plain } = content;
    const shown = at === index ? plain.slice(0, signed.span.start - start) : plain;
    if (AT_END.test(shown)) continue;
    const words = shown.trim();
    const from = start + shown.indexOf(words);
    return NAME.test(words) ? span(from, from + words.length) : null;
  }
  return null;
}

type Parts = ReturnType<typeof agencyParts>;

function isForeign(signed: Parts, own: Parts): boolean {
  const [place, ownPlace] = [signed.places.at(-1), own.places.at(-1)];
  if (place !== undefined && place !== ownPlace) {
    const level = levelOf(place);
    if (ownPlace === undefined || levelOf(ownPlace) !== level || own.places.includes(place)) return false;
    return isOtherPlace(place.slice(0, -level.length), ownPlace.slice(0, -level.length));
  }
  return DEPARTMENT.test(signed.stem) && DEPARTMENT.test(own.stem) && !isAkin(signed.stem, own.stem);
}

/** Whether two names may be of one office, in other words or with another of its signs. */
function isAkin(one: string, other: string): boolean {
  const [own, others] = [one.replace(COMMON, ''), other.replace(COMMON, '')];
  if (own === '' || others === '' || [...own].some((unit) => others.includes(unit))) return true;
  return SAME_OFFICES.some((group) => group.test(one) && group.test(other));
}
