import { textWidth } from '../../text/width.ts';

/** A row of a table, all rows of which have as many cells. */
export interface GridLine {
  readonly cells: readonly string[];
  /** Whether it holds figures, rather than labels only. */
  readonly isFigures: boolean;
}

/** Rows whose columns stand below each other. */
export interface Stretch {
  /** How many cells at the left are labels. They run on into empty ones behind them. */
  readonly labelColumns: number;
  readonly lines: readonly GridLine[];
}

/**
 * The lines of a stretch, cells between tabs, filled up with spaces so that columns stand below each other where Chinese
 * characters are twice as wide as others, and tabs go to every `tabSize`th column.
 */
export function alignedLines({ labelColumns, lines }: Stretch, tabSize: number): string[] {
  const starts = startsOf({ labelColumns, lines }, tabSize);
  return lines.map(({ cells }) => {
    const last = cells.findLastIndex((cell) => cell !== '');
    let line = '';
    let at = 0;
    cells.forEach((cell, column) => {
      at += textWidth(cell);
      line += cell;
      if (column === cells.length - 1) return;
      const isLastLabel = column < labelColumns && cells.slice(column + 1, labelColumns).every((each) => each === '');
      const isFirstBlank = column === 0 || cells[column] !== '' || column >= labelColumns;
      if (column < last && (column >= labelColumns || (isLastLabel && isFirstBlank))) {
        // Behind the last label the tabs of the empty cells follow, each as wide as a tab can be.
        const next = column < labelColumns ? labelColumns : column + 1;
        const target = starts[next]! - (next - column - 1) * tabSize - 1;
        line += ' '.repeat(Math.max(0, target - at));
        at = Math.max(at, target);
      }
      line += '\t';
      at = nextStop(at, tabSize);
    });
    return line;
  });
}

function nextStop(at: number, tabSize: number): number {
  return (Math.floor(at / tabSize) + 1) * tabSize;
}

/** On which column each cell behind the labels begins: behind the widest in front of it that does not run on. */
function startsOf({ labelColumns, lines }: Stretch, tabSize: number): number[] {
  const starts: number[] = [];
  const ends = lines
    .filter(({ isFigures }) => isFigures)
    .map(({ cells }) => endOf(cells.slice(0, labelColumns), tabSize));
  starts[labelColumns] = Math.max(0, ...ends);
  const count = lines[0]?.cells.length ?? 0;
  for (let column = labelColumns; column < count; column++) {
    const own = lines.filter(({ cells }) => column === count - 1 || cells[column + 1] !== '');
    const width = Math.max(1, ...own.map(({ cells }) => textWidth(cells[column] ?? '')));
    starts[column + 1] = nextStop(starts[column]! + width, tabSize);
  }
  return starts;
}

/** Where cells end that only tabs divide. */
function endOf(cells: readonly string[], tabSize: number): number {
  return cells.reduce((at, cell) => nextStop(at + textWidth(cell), tabSize), 0);
}
