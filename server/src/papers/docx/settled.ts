import type { Block } from '../blocks/blocks.ts';
import type { Left } from '../left.ts';
import { withoutNoteMarks } from '../note-marks.ts';

/** The blocks without the marks of notes, which are counted. */
export function settled(blocks: readonly Block[], left: Left, isCell = false): Block[] {
  return blocks.map((block): Block => {
    if (block.kind === 'paragraph') {
      const { kept, count } = withoutNoteMarks(block.words, isCell);
      left.count('note-mark', count);
      return { ...block, words: kept };
    }
    const rows = block.rows.map((row) => ({
      ...row,
      cells: row.cells.map((cell) => ({ ...cell, blocks: settled(cell.blocks, left, true) })),
    }));
    return { ...block, rows };
  });
}
