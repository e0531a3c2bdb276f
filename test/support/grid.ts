import { parse } from '../../server/src/core/syntax/parse.ts';
import { rowsOf } from '../../server/src/core/syntax/rows.ts';

/** How a row tells what kind it is, in front of its cells. */
const KINDS = { cells: '', line: '一行：', words: '词：' };

/**
 * The rows of a text as one line each: cells between bars, the lines of a cell joined by ⏎. What stands in front tells
 * what kind it is: `一行：` of a line that is one cell, `词：` of words between spaces.
 */
export function gridOf(text: string | readonly string[]): string[] {
  const whole = typeof text === 'string' ? text : text.join('\n');
  return gridRows(whole).map(({ kind, cells }) => {
    const shown = cells.map(({ parts }) => parts.map(({ start, end }) => whole.slice(start, end)).join('⏎'));
    return KINDS[kind] + shown.join(' | ');
  });
}

/** The rows of a text. */
export function gridRows(text: string | readonly string[]): ReturnType<typeof rowsOf> {
  const syntax = parse(typeof text === 'string' ? text : text.join('\n'));
  return rowsOf(syntax, syntax.lines);
}
