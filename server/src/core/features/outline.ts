import type { Section } from '../report/report.ts';
import type { Language } from '../messages/catalogue.ts';
import type { Analysis } from '../rules/analysis.ts';
import { chineseOrdinal } from '../text/chinese-numeral.ts';
import type { OutlineItem } from './outline/item.ts';
import { nested } from './outline/nest.ts';
import { type Region, regionAt, regionsOf } from './outline/regions.ts';
import { type Subsection, subsectionsOf } from './outline/subsections.ts';
import { tableItem } from './outline/tables.ts';
import { type Say, beginning, nameOf, sayIn } from './outline/words.ts';

export type { OutlineItem } from './outline/item.ts';

/** The outline of a report; empty for a text that is none. */
export function outline({ text, report }: Analysis, language: Language): OutlineItem[] {
  if (!report.recognised) return [];
  const say = sayIn(language);
  const regions = regionsOf(report);
  const children = new Map<Region | null, OutlineItem[]>();
  const put = (region: Region | null, item: OutlineItem): void => {
    children
      .set(region, children.get(region) ?? [])
      .get(region)
      ?.push(item);
  };
  for (const each of subsectionsOf(report, regions)) put(each.region, subsectionItem(report, each));
  for (const table of Object.values(report.tables)) {
    if (table) put(regionAt(regions, table.lines.first), tableItem(report, table, language, say));
  }
  const items = regions.map((region) => ({
    ...regionItem(report, region, say),
    children: children.get(region) ?? [],
  }));
  const top = [...items, ...missingItems(report, regions, say), ...(children.get(null) ?? [])];
  return nested(top, { start: 0, end: text.length });
}

function regionItem(report: Analysis['report'], region: Region, say: Say): Omit<OutlineItem, 'children'> {
  const { title, form, tables, syntax } = report;
  const { section, heading, first, last } = region;
  const span = { start: syntax.lines[first]!.start, end: syntax.lines[last]!.end };
  if (heading) {
    const { lastLine, section: own } = heading;
    const parts = lastLine > heading.line ? [heading.span, syntax.lines[lastLine]!] : [heading.span];
    const lacks = own.table !== null && !tables[own.table];
    const detail = lacks ? say('no-table', {}) : '';
    const name = nameOf(syntax.text, parts).trim();
    return { name, detail, kind: 'section', span: { ...span, start: heading.span.start }, selection: heading.span };
  }
  if (section) return { ...missingItem(section, say), span, selection: { ...span, end: syntax.lines[first]!.end } };
  const parts = title?.parts ?? [];
  const detail = form === null ? '' : say('form', { form });
  const selection = parts[0] ?? span;
  return {
    name: nameOf(syntax.text, parts),
    detail,
    kind: 'title',
    span: { ...span, start: selection.start },
    selection,
  };
}

function subsectionItem({ syntax }: Analysis['report'], { paragraph: { parts }, last }: Subsection): OutlineItem {
  const selection = parts[0] ?? { start: 0, end: 0 };
  const span = { start: selection.start, end: Math.max(selection.end, syntax.lines[last]!.end) };
  const name = beginning(syntax.text, parts);
  return { name, detail: '', kind: 'subsection', span, selection, children: [] };
}

/** Missing sections of which nothing is known, each right before the next one in statutory order, else at the end. */
function missingItems({ sections, syntax }: Analysis['report'], regions: readonly Region[], say: Say): OutlineItem[] {
  let place = syntax.lines[regions.at(-1)?.last ?? 0]!.end;
  const found = new Map(
    regions.toReversed().map(({ section, heading, first }) => {
      return [section?.id, heading?.span.start ?? syntax.lines[first]!.start];
    }),
  );
  const missing: OutlineItem[] = [];
  for (const { form } of sections.toReversed()) {
    const start = found.get(form.id);
    if (start !== undefined) place = start;
    else {
      const span = { start: place, end: place };
      missing.unshift({ ...missingItem(form, say), span, selection: span, children: [] });
    }
  }
  return missing;
}

function missingItem({ number, title }: Section['form'], say: Say): Pick<OutlineItem, 'name' | 'detail' | 'kind'> {
  const name = say('missing-section', { number: chineseOrdinal(number), title });
  return { name, detail: '', kind: 'missing-section' };
}
