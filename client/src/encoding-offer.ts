import { type TextDocument, window, workspace } from 'vscode';
import { decode } from '../../server/src/cli/decode.ts';
import { looksLikeReport } from '../../server/src/core/features/recognise.ts';
import { beginningOf } from './detection.ts';
import { LANGUAGE_ID } from './names.ts';
import { say } from './settings.ts';

/** One replacement character in this many is no slip of a byte but a wrong encoding. */
const ONE_IN = 20;
/** VS Code's names of the encodings that are offered. */
const NAMES = { gb18030: 'gb18030', 'utf-8': 'utf8', 'utf-16le': 'utf16le', 'utf-16be': 'utf16be' } as const;

/** Offers to reopen a report that was read in the wrong encoding: once for each document, and for nothing but reports. */
export class EncodingOffer {
  private readonly offered = new WeakSet<TextDocument>();
  private readonly reopened: (document: TextDocument) => void;

  /** @param reopened what to do with a document that was read again */
  constructor(reopened: (document: TextDocument) => void) {
    this.reopened = reopened;
  }

  /** Looks at a document that was opened. Bytes are read only where its first lines are broken. */
  async consider(document: TextDocument): Promise<void> {
    const { uri, languageId, isUntitled } = document;
    if (isUntitled || (languageId !== 'plaintext' && languageId !== LANGUAGE_ID)) return;
    if (this.offered.has(document) || !isBroken(beginningOf(document))) return;
    this.offered.add(document);
    const bytes = await workspace.fs.readFile(uri).then(
      (read) => read,
      () => undefined,
    );
    const decoded = bytes && decode(bytes);
    if (!decoded || decoded.undecodable.length > 0) return;
    if (languageId === LANGUAGE_ID || looksLikeReport(decoded.text)) await this.offer(document, decoded.encoding);
  }

  private async offer(document: TextDocument, encoding: keyof typeof NAMES): Promise<void> {
    const shown = encoding.toUpperCase();
    const name = document.uri.path.slice(document.uri.path.lastIndexOf('/') + 1);
    const reopen = say('encoding/reopen', { encoding: shown });
    const answer = await window.showWarningMessage(say('encoding/wrong', { name, encoding: shown }), reopen);
    if (answer !== reopen) return;
    if (document.isDirty) await window.showWarningMessage(say('encoding/dirty', { name }));
    else this.reopened(await workspace.openTextDocument(document.uri, { encoding: NAMES[encoding] }));
  }
}

function isBroken(text: string): boolean {
  const count = text.split('\ufffd').length - 1;
  return count > 0 && count * ONE_IN >= text.length;
}
