import type { Figure } from '../../report/table.ts';
import type { CellLine, Syntax } from '../../syntax/syntax.ts';
import { isBlankCode } from '../../text/characters.ts';
import { lineAt } from '../../text/line-table.ts';

const BAR = 0x7c;
/** What a tag begins with. */
const TAG = 0x3c;

/** Those of the figures of a table that stand alone on their line, blank or not: nothing there tells their column. */
export function loneFigures({ text, lines }: Syntax, figures: readonly Figure<'text'>[]): ReadonlySet<Figure<'text'>> {
  const byLine = new Map<CellLine, Figure<'text'>[]>();
  for (const figure of figures) {
    const line = lineAt(lines, figure.span.start);
    const there = byLine.get(line);
    if (there) there.push(figure);
    else byLine.set(line, [figure]);
  }
  return new Set(
    Array.from(byLine).flatMap(([line, [only, ...others]]) => {
      if (!only || others.length > 0) return [];
      const { start, end } = only.span;
      return isEmpty(text, line.start, start) && isEmpty(text, end, line.end) ? [only] : [];
    }),
  );
}

/** Whether nothing but blanks, dividers and tags stands there. */
function isEmpty(text: string, start: number, end: number): boolean {
  for (let at = start; at < end; at++) {
    const code = text.charCodeAt(at);
    if (code === TAG) {
      const close = text.indexOf('>', at);
      if (close < 0 || close >= end) return false;
      at = close;
    } else if (code !== BAR && !isBlankCode(code)) return false;
  }
  return true;
}
