import type { TextDocumentContentChangeEvent } from 'vscode-languageserver';
import type { TextDocument } from 'vscode-languageserver-textdocument';
import { type Excess, type Standing, standingOf } from '../host/bounds.ts';

/** Tells which documents are too large, and is asked at every keystroke: none is counted through again for each. */
export class Standings {
  private readonly known = new WeakMap<TextDocument, Standing>();

  /** The bound that a document goes beyond; null for one that can be looked at. */
  excessOf(document: TextDocument): Excess | null {
    const present = this.known.get(document);
    if (present && present.room > 0) return null;
    const standing = standingOf(document.getText());
    this.known.set(document, standing);
    return standing.excess;
  }

  /** Takes note of what is about to change in a document. */
  note(document: TextDocument, changes: readonly TextDocumentContentChangeEvent[]): void {
    const present = this.known.get(document);
    // At either end of a change there may be one cell more, where a word is cut in two or a line end goes.
    const added = changes.reduce((sum, { text }) => sum + text.length + 2, 0);
    if (present) this.known.set(document, { ...present, room: present.room - added });
  }
}
