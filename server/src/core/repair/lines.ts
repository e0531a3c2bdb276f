import type { Edit } from '../text/edit.ts';
import type { Line } from '../text/line-table.ts';
import { span } from '../text/span.ts';

/** How the lines of the text end: as `line` does, else LF. */
export function lineEnd(text: string, line: Line | undefined): string {
  return (line && text.slice(line.end, line.next)) || '\n';
}

/** Takes a line away, its end included. */
export function removeLine({ start, next }: Line): Edit {
  return { span: span(start, next), newText: '' };
}
