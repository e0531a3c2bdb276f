import {
  type Disposable,
  type Memento,
  Position,
  Range,
  type TextDocument,
  commands,
  languages,
  window,
  workspace,
} from 'vscode';
import { looksLikeReport } from '../../server/src/core/features/recognise.ts';
import { ASSOCIATIONS, isCalledPlain } from './associations.ts';
import { nameOf } from './files.ts';
import { LANGUAGE_ID } from './names.ts';
import { isOwn } from './own.ts';
import { autoDetect, say } from './settings.ts';

const OPENING_LINES = 60;
/** A pasted text has at least so many characters. */
const PASTED = 200;
/** Under an older name, changes of associations and restarts were kept as refusals, too. */
const REFUSED = 'gongkai.refusedByHand';
const MOST_REFUSED = 200;

/**
 * Turns plain texts that look like reports into reports. It looks at a document once, as it is opened, and at an empty
 * untitled one until a text is pasted into it.
 *
 * VS Code keeps the object of a document whose language changes, and says that it was closed and opened. Where a report
 * becomes another text, either the user chose that, which is a refusal and is kept; or VS Code guessed all languages
 * anew, because an association of file names changed, wherever that was: then each text is looked at again.
 */
export class Detection implements Disposable {
  private readonly looked = new WeakSet<TextDocument>();
  private readonly reports = new WeakSet<TextDocument>();
  private readonly memory: Memento;
  private readonly subscriptions: Disposable[];
  /** How often all languages were guessed anew. */
  private guesses = 0;

  /** @param memory keeps the reports that the user turned into another language */
  constructor(memory: Memento) {
    this.memory = memory;
    this.subscriptions = [
      workspace.onDidChangeTextDocument(({ document, contentChanges }) => {
        if (!document.isUntitled || document.languageId !== 'plaintext' || this.looked.has(document)) return;
        if (contentChanges.some(({ text }) => text.length >= PASTED)) this.consider(document);
      }),
      workspace.onDidChangeConfiguration((change) => {
        if (!change.affectsConfiguration(ASSOCIATIONS)) return;
        this.guesses++;
        for (const document of workspace.textDocuments) this.adopt(document);
      }),
    ];
  }

  /** Looks at a document that was opened, or whose language was changed. */
  consider(document: TextDocument): void {
    const isReport = document.languageId === LANGUAGE_ID;
    if (isReport) {
      this.reports.add(document);
      void this.remember(document, false);
    } else if (this.reports.delete(document)) void this.left(document);
    else if (!this.looked.has(document) && !(document.isUntitled && document.lineCount === 1)) this.adopt(document);
    if (isReport || document.languageId !== 'plaintext') this.looked.add(document);
  }

  /**
   * Turns `document` into a report if it is a plain text of the user's that looks like one, and nobody has said that it
   * shall be none.
   */
  adopt(document: TextDocument): void {
    if (document.languageId !== 'plaintext' || !isOwn(document.uri) || !autoDetect()) return;
    this.looked.add(document);
    if (this.refused().includes(document.uri.toString()) || isCalledPlain(document)) return;
    if (looksLikeReport(beginningOf(document))) void languages.setTextDocumentLanguage(document, LANGUAGE_ID);
  }

  dispose(): void {
    for (const each of this.subscriptions) each.dispose();
  }

  /** A report has become another text. */
  private async left(document: TextDocument): Promise<void> {
    const before = this.guesses;
    // VS Code tells of associations right after the languages that it guesses by them: once it has answered, it has told.
    await commands.executeCommand('setContext', 'gongkai.left', document.uri.toString());
    if (this.guesses !== before || document.languageId === LANGUAGE_ID) return;
    await this.remember(document, true);
    if (document.languageId === 'plaintext' && looksLikeReport(beginningOf(document))) await this.offer(document);
  }

  /** 「Auto Detect」 and 「Plain Text」 look the same from here: whoever meant the former is a click away from it. */
  private async offer(document: TextDocument): Promise<void> {
    const again = say('detection/again', {});
    const sentence = say('detection/left', { name: nameOf(document.uri) });
    if ((await window.showInformationMessage(sentence, again)) !== again) return;
    await this.remember(document, false);
    if (!document.isClosed) await languages.setTextDocumentLanguage(document, LANGUAGE_ID);
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
