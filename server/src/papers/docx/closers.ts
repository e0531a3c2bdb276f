import type { State } from './state.ts';

/** Does what the end of an element asks for. */
type Closer = (state: State) => void;

/** What ends with each element. */
export const CLOSERS: Readonly<Record<string, Closer>> = {
  'w:p': (state) => {
    state.fields.endParagraph();
    state.story.close();
    state.settleNotes();
  },
  'w:r': (state) => state.bare(),
  'w:fldSimple': (state) => void state.fields.mark('end'),
  'w:tc': (state) => state.tables.endCell(state.story.leave()),
  'w:tr': (state) => state.tables.endRow(),
  'w:tbl': (state) => {
    const table = state.tables.end();
    if (table) state.story.add([table]);
    state.settleNotes();
  },
  'w:txbxContent': (state) => state.story.add(state.story.leave()),
  'w:footnote': endNote,
  'w:endnote': endNote,
};

function endNote(state: State): void {
  const blocks = state.story.leave();
  if (state.note !== '') state.notes.set(state.note, blocks);
}
