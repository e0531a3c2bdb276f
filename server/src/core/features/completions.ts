import type { SectionId } from '../form/form.ts';
import { rowName } from '../form/names.ts';
import type { Language } from '../messages/catalogue.ts';
import { labelKey } from '../report/label-key.ts';
import type { Report } from '../report/report.ts';
import type { Analysis } from '../rules/analysis.ts';
import { chineseOrdinal } from '../text/chinese-numeral.ts';
import { lineAt } from '../text/line-table.ts';
import { plain } from '../text/plain.ts';
import { span } from '../text/span.ts';
import { visible } from '../text/visible.ts';
import type { Choice, Completion } from './completions/completion.ts';
import { tableSentences } from './completions/table-sentences.ts';
import { templatesFor } from './completions/templates.ts';
import { type Say, sayIn } from './in-text/words.ts';
import { regionAt, regionsOf } from './outline/regions.ts';

export type { Completion, Piece } from './completions/completion.ts';

/** What is typed is no beginning any more where it is longer. */
const LONGEST_TYPED = 40;
/** Words behind which another sentence, or another cell, begins. */
const BOUNDARY = /[。；;：:\t|]/g;
/** So much of a name has to be typed, in front of which other words stand. */
const LEAST_OF_NAME = 2;

/**
 * What can be written at `offset`: only what begins as what is typed there, or anything that belongs there where nothing
 * is typed yet.
 * @param lastYear the year that a report without a year is of
 */
export function completions(analysis: Analysis, offset: number, lastYear: number, language: Language): Completion[] {
  const { report } = analysis;
  const say = sayIn(language);
  const line = lineAt(report.syntax.lines, offset);
  const before = report.syntax.text.slice(Math.max(line.start, offset - 2 * LONGEST_TYPED), offset);
  const boundary = [...before.matchAll(BOUNDARY)].at(-1);
  const typed = before.slice(boundary ? boundary.index + 1 : 0).trimStart();
  if (typed.length > LONGEST_TYPED) return [];
  const isLineStart = before.trim() === typed.trim();
  const region = regionAt(regionsOf(report), line.index);
  const section = region?.section?.id ?? null;
  const choices = [
    ...(isLineStart ? sectionTitles(report, say) : []),
    ...(isLineStart ? rowLabels(report, section, say) : []),
    ...templatesFor(report, section, lastYear, say),
    ...(section === 'overview' ? tableSentences(report, say) : []),
  ];
  const words = plain(typed);
  const fitting = choices
    .filter(({ begins }) => begins.some((each) => plain(each).startsWith(words)))
    .map((choice) => ({ ...choice, span: span(offset - typed.length, offset) }));
  return [...fitting, ...agencyName(report, before, offset, say)];
}

/** The sections that are not there yet. */
function sectionTitles({ sections }: Report, say: Say): Choice[] {
  return sections
    .filter(({ heading }) => heading === null)
    .map(({ form: { number, title } }) => {
      const label = `${chineseOrdinal(number)}、${title}`;
      return { kind: 'section', label, detail: say('choice/section', {}), pieces: [label], begins: [label, title] };
    });
}

/** The rows that the table of the section lacks. */
function rowLabels(report: Report, section: SectionId | null, say: Say): Choice[] {
  const { readBy, tables } = report;
  const table = readBy.sections.find(({ id }) => id === section)?.table ?? null;
  if (table === null || readBy.tables[table].record === 'block') return [];
  const present = tables[table]?.rows;
  const rows = readBy.tables[table].blocks.flatMap((block) => block.rows);
  return rows
    .filter(({ id }) => !present?.get(id)?.anchor)
    .map(({ id, label }) => {
      const detail = say('choice/row', { name: rowName(readBy, { table, row: id }) });
      const bare = label.slice(labelKey(plain(label)).number.length);
      return { kind: 'row', label, detail, pieces: [label], begins: [label, bare] };
    });
}

/** The name of the agency, where its beginning is typed. */
function agencyName({ agency }: Report, before: string, offset: number, say: Say): Completion[] {
  if (agency === null) return [];
  const name = visible(agency);
  let typed = Math.min(name.length - 1, before.length);
  while (typed >= LEAST_OF_NAME && !before.endsWith(name.slice(0, typed))) typed--;
  if (typed < LEAST_OF_NAME) return [];
  const about = { label: name, detail: say('choice/agency', {}), pieces: [name], begins: [name] };
  return [{ kind: 'name', ...about, span: span(offset - typed, offset) }];
}
