import { Position, Range, Selection, TextEditorRevealType, type TextDocument, ViewColumn, window } from 'vscode';
import type { ShownForm } from '../../../server/src/lsp/form.ts';
import type { CellKey } from './messages.ts';

type Place = ShownForm['cells'][number]['range'];

/** A range of the server's as VS Code has it. */
export function rangeAt({ start, end }: Place): Range {
  return new Range(start.line, start.character, end.line, end.character);
}

/** The cell in which a place of the text lies: the narrowest that holds it. */
export function cellOf({ cells }: Pick<ShownForm, 'cells'>, at: Position): CellKey | null {
  const here = cells.filter(({ range }) => rangeAt(range).contains(at));
  const width = ({ range: { start, end } }: (typeof here)[number]) =>
    (end.line - start.line) * 1e6 + end.character - start.character;
  return here.sort((one, other) => width(one) - width(other))[0]?.id ?? null;
}

/** Shows a place of a text: chosen there, and without scrolling where it is in sight. The view keeps the keyboard. */
export async function reveal(document: TextDocument, place: Place): Promise<void> {
  const range = document.validateRange(rangeAt(place));
  const shown = window.visibleTextEditors.find((editor) => editor.document === document);
  const editor =
    shown ??
    (await window.showTextDocument(document, { viewColumn: ViewColumn.One, preserveFocus: true, preview: false }));
  editor.selection = new Selection(range.start, range.end);
  editor.revealRange(range, TextEditorRevealType.InCenterIfOutsideViewport);
}
