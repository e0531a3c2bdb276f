import type { TableId } from '../form/form.ts';
import { shownIn } from '../syntax/content.ts';
import type { LineContent } from '../syntax/syntax.ts';
import { noted } from '../text/notes.ts';
import { type Span, moved } from '../text/span.ts';
import type { Report } from './report.ts';

/** What a converter writes for a table that it cannot draw. */
const TABLE = /^(?:[[【] ?(?:table|表格?|此处为?表格?)[^\]】]{0,20}[\]】]|\( ?表格?(?:略|见图|见图片|为图片) ?\))$/i;
/** What stands for a picture: where a table belongs and there is none, it was one. */
const PICTURE = /^(?:!\[[^\]]{0,80}\]\([^()]{0,200}\)|[[【](?:image|img|picture|图片|图像)[^\]】]{0,60}[\]】])$/i;

/** A line that stands for a table. */
export interface LostTable {
  readonly span: Span;
  readonly line: number;
  /** The table that is missing there; null where the tables of the form are all there. */
  readonly table: TableId | null;
}

const kindOf = noted((content: LineContent): 'table' | 'picture' | null => {
  const { start, end } = shownIn(content);
  const shown = content.plain.slice(start, end);
  return TABLE.test(shown) ? 'table' : PICTURE.test(shown) ? 'picture' : null;
});

/** The lines that stand for tables, in the order of the text. */
export const lostTables = noted(({ syntax, sections, blocks }: Report): readonly LostTable[] => {
  const found: LostTable[] = [];
  for (const { index, start, content } of syntax.lines) {
    const kind = kindOf(content);
    if (kind === null) continue;
    const around = sections.find(({ body }) => body && body.from <= index && index < body.to);
    const own = around?.form.table ?? null;
    const table = own !== null && !blocks.readings.tables[own] ? own : null;
    if (kind === 'table' || table) found.push({ span: moved(shownIn(content), start), line: index, table });
  }
  return found;
});
