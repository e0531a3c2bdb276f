import { type Disposable, type Memento, Position, Range, type TextDocument, languages, workspace } from 'vscode';
import { looksLikeReport } from '../../server/src/core/features/recognise.ts';
import { LANGUAGE_ID } from './names.ts';
import { autoDetect } from './settings.ts';

/** Views of texts that are kept elsewhere; they are not the user's to work on. */
const VIEWS = new Set(['git', 'output', 'vscode-scm', 'comment']);
const OPENING_LINES = 60;
/** A pasted text has at least so many characters. */
const PASTED = 200;
const REFUSED = 'gongkai.refused';
const MOST_REFUSED = 200;

/**
 * Turns plain texts that look like reports into reports. It looks at a document once, as it is opened, and at an empty
 * untitled one until a text is pasted into it. A language that the user chose stays: VS Code keeps the object of a
 * document whose language changes, and says that it was closed and opened.
 */
export class Detection implements Disposable {
  private readonly looked = new WeakSet<TextDocument>();
  private readonly adopted = new WeakSet<TextDocument>();
  private readonly memory: Memento;
  private readonly subscription: Disposable;

  /** @param memory keeps the reports that the user turned back into another language */
  constructor(memory: Memento) {
    this.memory = memory;
    this.subscription = workspace.onDidChangeTextDocument(({ document, contentChanges }) => {
      if (!document.isUntitled || document.languageId !== 'plaintext' || this.looked.has(document)) return;
      if (contentChanges.some(({ text }) => text.length >= PASTED)) this.consider(document);
    });
  }

  /** Looks at a document that was opened, or whose language was changed. */
  consider(document: TextDocument): void {
    if (document.languageId === LANGUAGE_ID) {
      this.looked.add(document);
      void this.remember(document, false);
    } else if (this.adopted.delete(document)) {
      void this.remember(document, true);
    } else if (document.languageId !== 'plaintext') {
      this.looked.add(document);
    } else if (!this.looked.has(document) && !(document.isUntitled && document.lineCount === 1)) {
      this.looked.add(document);
      this.adopt(document);
    }
  }

  /** Turns `document` into a report if it is a plain text that looks like one, and the user has not refused that. */
  adopt(document: TextDocument): void {
    if (document.languageId !== 'plaintext' || VIEWS.has(document.uri.scheme) || !autoDetect()) return;
    if (this.refused().includes(document.uri.toString()) || !looksLikeReport(beginningOf(document))) return;
    this.adopted.add(document);
    void languages.setTextDocumentLanguage(document, LANGUAGE_ID);
  }

  dispose(): void {
    this.subscription.dispose();
  }

  private refused(): readonly string[] {
    return this.memory.get<readonly string[]>(REFUSED, []);
  }

  private async remember({ uri, isUntitled }: TextDocument, refused: boolean): Promise<void> {
    const key = uri.toString();
    const known = this.refused();
    if (isUntitled || known.includes(key) === refused) return;
    const others = known.filter((each) => each !== key);
    await this.memory.update(REFUSED, refused ? [...others, key].slice(-MOST_REFUSED) : others);
  }
}

/** The first lines of a document. */
export function beginningOf(document: TextDocument): string {
  return document.getText(new Range(new Position(0, 0), new Position(OPENING_LINES, 0)));
}
